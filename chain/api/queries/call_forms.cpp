#include "chain/api/queries/call_forms.h"

#include "chain/api/calls/subnet_settings.h"
#include "chain/codec/metadata.h"
#include "chain/codec/scale_writer.h"

#include <algorithm>
#include <limits>

namespace soma::chain {

namespace {

using Kind = ArgumentForm::Kind;

constexpr std::uint32_t kFormsVersion = 15; ///< Of the metadata.

/// Unsigned 128-bit numbers end where ours do; nobody types more.
constexpr i128 kMostOfAll = std::numeric_limits<i128>::max();

/// Follows structs around a single field to what they hold.
const codec::DescribedType* unwrapped(const codec::TypeRegistry& types, codec::TypeIndex index,
                                      std::string_view& name)
{
    for (std::size_t depth = 0; types.contains(index) && depth < 16; ++depth) {
        const codec::DescribedType& type = types[index];
        if (name.empty())
            name = type.name();
        const auto* wrapper = std::get_if<codec::CompositeType>(&type.definition);
        if (wrapper == nullptr || wrapper->fields.size() != 1)
            return &type;
        index = wrapper->fields.front().type;
    }
    return nullptr;
}

struct NumberBounds {
    std::size_t width;
    bool isSigned;
};

std::optional<NumberBounds> numberOf(codec::PrimitiveType type)
{
    using enum codec::PrimitiveType;
    switch (type) {
    case U8:
        return NumberBounds{1, false};
    case U16:
        return NumberBounds{2, false};
    case U32:
        return NumberBounds{4, false};
    case U64:
        return NumberBounds{8, false};
    case U128:
        return NumberBounds{16, false};
    case I8:
        return NumberBounds{1, true};
    case I16:
        return NumberBounds{2, true};
    case I32:
        return NumberBounds{4, true};
    case I64:
        return NumberBounds{8, true};
    case I128:
        return NumberBounds{16, true};
    default:
        return std::nullopt;
    }
}

void bound(ArgumentForm& form, const NumberBounds& number)
{
    form.kind = Kind::Number;
    form.width = number.width;
    const int bits = static_cast<int>(8 * number.width);
    if (number.width == 16)
        form.most = kMostOfAll;
    else
        form.most = (i128(1) << (number.isSigned ? bits - 1 : bits)) - 1;
    form.least = number.isSigned ? -form.most - 1 : 0;
}

bool isOfBytes(const codec::TypeRegistry& types, codec::TypeIndex element)
{
    const auto* primitive = types.contains(element)
                                ? std::get_if<codec::PrimitiveType>(&types[element].definition)
                                : nullptr;
    return primitive != nullptr && *primitive == codec::PrimitiveType::U8;
}

bool readType(const codec::TypeRegistry& types, codec::TypeIndex index, ArgumentForm& out);

/// Options of something simple, addresses, and lists of names.
bool readVariant(const codec::TypeRegistry& types, const codec::DescribedType& type,
                 const codec::VariantType& variant, ArgumentForm& out)
{
    if (type.name() == "Option" && !out.optional)
        for (const auto& one : variant.variants)
            if (one.fields.size() == 1) {
                out.optional = true;
                return readType(types, one.fields.front().type, out);
            }
    if (type.name() == "MultiAddress") {
        out.kind = Kind::Account;
        out.address = true;
        return true;
    }
    out.kind = Kind::Choice;
    for (const auto& one : variant.variants) {
        if (!one.fields.empty())
            return false;
        out.choices.emplace_back(one.name, one.index);
    }
    return !out.choices.empty();
}

/// False for what nobody can type into a field.
bool readType(const codec::TypeRegistry& types, codec::TypeIndex index, ArgumentForm& out)
{
    std::string_view name;
    const codec::DescribedType* type = unwrapped(types, index, name);
    if (type == nullptr)
        return false;
    if (name == "AccountId32") {
        out.kind = Kind::Account;
        return true;
    }
    if (const auto* primitive = std::get_if<codec::PrimitiveType>(&type->definition)) {
        if (*primitive == codec::PrimitiveType::Bool) {
            out.kind = Kind::Flag;
            return true;
        }
        const auto number = numberOf(*primitive);
        if (!number)
            return false;
        bound(out, *number);
        return true;
    }
    if (const auto* variant = std::get_if<codec::VariantType>(&type->definition))
        return readVariant(types, *type, *variant, out);
    if (const auto* compact = std::get_if<codec::CompactType>(&type->definition)) {
        out.compact = true;
        return readType(types, compact->inner, out) && out.kind == Kind::Number && out.least == 0;
    }
    if (const auto* list = std::get_if<codec::SequenceType>(&type->definition)) {
        out.kind = Kind::Text;
        return isOfBytes(types, list->element);
    }
    return false;
}

/// What the type does not say, the names of pallet and argument do.
void readName(const CallForm& call, ArgumentForm& out)
{
    if (out.kind != Kind::Number || out.least != 0)
        return;
    if (out.name == "netuid" && out.width == 2)
        out.kind = Kind::Subnet;
    const calls::SubnetSetting* setting = calls::subnetSetting(call.name);
    const bool amount =
        call.pallet == "Balances" || (setting != nullptr && setting->argument == out.name &&
                                      setting->type == calls::SettingType::Amount);
    if (amount && out.width == 8)
        out.kind = Kind::Amount;
}

std::optional<CallForm> formOf(const codec::TypeRegistry& types,
                               const codec::MetadataPallet& pallet,
                               const codec::VariantType::Variant& call)
{
    CallForm out{pallet.name, call.name, call.docs, pallet.index, call.index, {}};
    for (const codec::TypeField& field : call.fields) {
        ArgumentForm& argument = out.arguments.emplace_back();
        argument.name = field.name;
        if (!readType(types, field.type, argument))
            return std::nullopt;
        readName(out, argument);
    }
    return out;
}

Result<std::vector<CallForm>> formsOf(ByteSpan bytes)
{
    const codec::Metadata metadata = SOMA_TRY(codec::readMetadata(bytes));
    std::vector<CallForm> out;
    for (const codec::MetadataPallet& pallet : metadata.pallets) {
        const auto* calls = pallet.calls ? metadata.types.variant(*pallet.calls) : nullptr;
        if (calls == nullptr)
            continue;
        for (const auto& call : calls->variants)
            if (auto form = formOf(metadata.types, pallet, call))
                out.push_back(std::move(*form));
    }
    return out;
}

// ------------------------------------------------------------------------------------ filling in

class Filling {
public:
    explicit Filling(CallSpec& call) : m_call(call), m_out(call.bytes) {}

    Result<void> add(const ArgumentForm& form, const ArgumentValue& value)
    {
        const bool absent = std::holds_alternative<std::monostate>(value);
        if (absent && !form.optional)
            return Error(CallFormError::MissingArgument, form.name);
        if (form.optional)
            m_out.byte(absent ? 0 : 1);
        DecodedValue told;
        if (!absent)
            told = SOMA_TRY(write(form, value));
        m_call.arguments.push_back({form.name, std::move(told)});
        return {};
    }

private:
    template <typename T>
    static Result<T> as(const ArgumentForm& form, const ArgumentValue& value)
    {
        if (const T* held = std::get_if<T>(&value))
            return *held;
        return Error(CallFormError::WrongKind, form.name);
    }

    Result<DecodedValue> write(const ArgumentForm& form, const ArgumentValue& value)
    {
        switch (form.kind) {
        case Kind::Flag: {
            const bool flag = SOMA_TRY(as<bool>(form, value));
            m_out.byte(flag ? 1 : 0);
            return DecodedValue(flag);
        }
        case Kind::Account: {
            const auto account = SOMA_TRY(as<AccountId>(form, value));
            if (form.address)
                m_out.byte(0); // The kind that is an account's own 32 bytes.
            m_out.raw(account.span());
            return DecodedValue(account);
        }
        case Kind::Choice: {
            const i128 place = SOMA_TRY(as<i128>(form, value));
            if (place < 0 || place >= i128(form.choices.size()))
                return Error(CallFormError::OutOfRange, form.name);
            const auto& [name, index] = form.choices[static_cast<std::size_t>(place)];
            m_out.byte(index);
            return DecodedValue(name);
        }
        case Kind::Text: {
            const auto text = SOMA_TRY(as<std::string>(form, value));
            m_out.compact(text.size());
            m_out.raw({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
            return DecodedValue(text);
        }
        case Kind::Number:
        case Kind::Amount:
        case Kind::Subnet:
            break;
        }
        return number(form, SOMA_TRY(as<i128>(form, value)));
    }

    Result<DecodedValue> number(const ArgumentForm& form, i128 value)
    {
        if (value < form.least || value > form.most)
            return Error(CallFormError::OutOfRange, form.name);
        if (form.compact) {
            m_out.compact(static_cast<u128>(value));
        } else {
            const auto bits = static_cast<u128>(value);
            for (std::size_t i = 0; i < form.width; ++i)
                m_out.byte(static_cast<std::uint8_t>(bits >> (8 * i)));
        }
        if (form.kind == Kind::Amount)
            return DecodedValue(Rao(static_cast<std::uint64_t>(value)));
        if (form.kind == Kind::Subnet)
            return DecodedValue(NetUid(static_cast<std::uint16_t>(value)));
        if (value >= 0 && value <= i128(std::numeric_limits<std::uint64_t>::max()))
            return DecodedValue(static_cast<std::uint64_t>(value));
        return DecodedValue(codec::decimal(value));
    }

    CallSpec& m_call;
    codec::ScaleWriter m_out;
};

} // namespace

std::string_view errorName(CallFormError code)
{
    switch (code) {
    case CallFormError::MissingArgument:
        return "MissingArgument";
    case CallFormError::WrongKind:
        return "WrongKind";
    case CallFormError::OutOfRange:
        return "OutOfRange";
    }
    return "?";
}

Asked<std::vector<CallForm>> callForms(Node& node, At at)
{
    using Forms = std::vector<CallForm>;
    return mapped(askRuntime<std::optional<Bytes>>(node, "Metadata_metadata_at_version",
                                                   codec::encode(kFormsVersion), at),
                  [](const Told<std::optional<Bytes>>& told) -> Result<Told<Forms>> {
                      if (!told.value)
                          return Error(NodeError::NotSupported, "metadata 15");
                      return Told<Forms>{SOMA_TRY(formsOf(*told.value)), told.provenance, told.at};
                  });
}

Result<CallSpec> fillIn(const CallForm& form, const std::vector<ArgumentValue>& values)
{
    CallSpec call{form.pallet, form.name, {}, {form.palletIndex, form.callIndex}};
    Filling filling(call);
    for (std::size_t i = 0; i < form.arguments.size(); ++i)
        SOMA_TRY(filling.add(form.arguments[i], i < values.size() ? values[i] : ArgumentValue()));
    return call;
}

Asked<std::optional<AccountId>> sudoAccount(Node& node, At at)
{
    using Maybe = std::optional<AccountId>;
    return mapped(node.readStorage({codec::storageKey("Sudo", "Key")}, at),
                  [](const std::vector<StorageAnswer>& answers) -> Result<Told<Maybe>> {
                      const StorageAnswer& answer = answers.front();
                      Told<Maybe> out{std::nullopt, answer.provenance, answer.at};
                      if (answer.value)
                          out.value = SOMA_TRY(codec::decode<AccountId>(*answer.value));
                      return out;
                  });
}

} // namespace soma::chain
