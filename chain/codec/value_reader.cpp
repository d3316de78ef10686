#include "chain/codec/value_reader.h"

#include "chain/codec/scale_type.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace soma::codec {

namespace {

using chain::DecodedField;
using chain::DecodedGroup;
using chain::DecodedValue;

/// More parts than this in one value are not for reading; it also bounds lists of nothing.
constexpr std::size_t kMaxParts = 65'536;

/// Every byte a printable sign, or part of one.
bool readsAsText(ByteSpan bytes)
{
    if (bytes.empty())
        return false;
    for (std::size_t i = 0; i < bytes.size();) {
        const std::uint8_t first = bytes[i];
        const std::size_t more = first < 0x80             ? 0
                                 : (first & 0xE0) == 0xC0 ? 1
                                 : (first & 0xF0) == 0xE0 ? 2
                                 : (first & 0xF8) == 0xF0 ? 3
                                                          : bytes.size();
        if (first < 0x20 || first == 0x7F || first == 0xC0 || first == 0xC1 ||
            i + more >= bytes.size())
            return false;
        for (std::size_t k = 1; k <= more; ++k)
            if ((bytes[i + k] & 0xC0) != 0x80)
                return false;
        i += more + 1;
    }
    return true;
}

DecodedValue unsignedValue(u128 value)
{
    if (value > std::numeric_limits<std::uint64_t>::max())
        return decimal(value);
    return static_cast<std::uint64_t>(value);
}

class ValueReader {
public:
    ValueReader(const Metadata& metadata, ScaleReader& in)
        : m_metadata(metadata)
        , m_types(metadata.types)
        , m_in(in)
    {
    }

    bool value(TypeIndex index, DecodedValue& out)
    {
        ScaleReader::Nested level(m_in);
        if (!level.entered())
            return false;
        if (!m_types.contains(index))
            return m_in.failWith(Error(MetadataError::UnknownType, std::to_string(index)));
        if (++m_parts > kMaxParts)
            return m_in.failWith(Error(MetadataError::TooLarge));
        const DescribedType& type = m_types[index];
        if (type.name() == "RuntimeCall")
            return call(out);
        return std::visit([&](const auto& definition) { return of(type, definition, out); },
                          type.definition);
    }

    bool call(DecodedValue& out)
    {
        std::uint8_t pallet = 0;
        std::uint8_t index = 0;
        if (!m_in.byte(pallet) || !m_in.byte(index))
            return false;
        const MetadataPallet* known = m_metadata.pallet(pallet);
        const VariantType* calls =
            known != nullptr && known->calls && m_types.contains(*known->calls)
                ? m_types.variant(*known->calls)
                : nullptr;
        const VariantType::Variant* variant = calls != nullptr ? find(*calls, index) : nullptr;
        if (variant == nullptr)
            return m_in.failWith(
                Error(MetadataError::UnknownType,
                      "call " + std::to_string(pallet) + "." + std::to_string(index)));
        DecodedGroup group{known->name + "." + variant->name, {}};
        if (!fields(variant->fields, group))
            return false;
        out = std::move(group);
        return true;
    }

private:
    template <typename T>
    bool plain(DecodedValue& out)
    {
        T held{};
        if (!decodeFrom(m_in, held))
            return false;
        out = codec::toDecoded(held);
        return true;
    }

    static const VariantType::Variant* find(const VariantType& type, std::uint8_t index)
    {
        for (const VariantType::Variant& variant : type.variants)
            if (variant.index == index)
                return &variant;
        return nullptr;
    }

    bool fields(const std::vector<TypeField>& described, DecodedGroup& group)
    {
        for (const TypeField& field : described) {
            DecodedField told{field.name, {}};
            if (!value(field.type, told.value))
                return false;
            group.fields.push_back(std::move(told));
        }
        return true;
    }

    /// What the type calls itself says more than its bytes.
    static DecodedValue named(std::string_view name, DecodedValue value)
    {
        if (auto* bytes = std::get_if<Bytes>(&value); bytes != nullptr && bytes->size() == 32) {
            ByteArray<32> word;
            std::ranges::copy(*bytes, word.begin());
            if (name == "AccountId32")
                return chain::AccountId(word);
            if (name == "H256")
                return chain::Hash256(word);
        }
        if (const auto* number = std::get_if<std::uint64_t>(&value)) {
            if (name == "NetUid" && *number <= std::numeric_limits<std::uint16_t>::max())
                return NetUid(static_cast<std::uint16_t>(*number));
            if (name == "TaoBalance" || name == "TaoCurrency")
                return Rao(*number);
            if (name == "AlphaBalance" || name == "AlphaCurrency")
                return Alpha(*number);
        }
        return value;
    }

    /// A struct around one thing is that thing.
    bool of(const DescribedType& type, const CompositeType& composite, DecodedValue& out)
    {
        if (composite.fields.size() == 1) {
            // Words of 32 bytes keep their bytes even where these happen to be printable.
            m_wordWanted = type.name() == "AccountId32" || type.name() == "H256";
            const bool fine = value(composite.fields.front().type, out);
            m_wordWanted = false;
            if (fine)
                out = named(type.name(), std::move(out));
            return fine;
        }
        DecodedGroup group;
        if (!fields(composite.fields, group))
            return false;
        out = std::move(group);
        return true;
    }

    /// An option is its content or absent, and an address the account in it.
    bool of(const DescribedType& described, const VariantType& type, DecodedValue& out)
    {
        std::uint8_t index = 0;
        if (!m_in.byte(index))
            return false;
        const VariantType::Variant* variant = find(type, index);
        if (variant == nullptr)
            return m_in.fail(CodecError::InvalidVariant, std::to_string(index));
        const bool option = described.name() == "Option";
        const bool unwraps =
            option || (described.name() == "MultiAddress" && variant->name == "Id");
        if (variant->fields.empty()) {
            out = option ? DecodedValue() : DecodedValue(variant->name);
            return true;
        }
        if (unwraps && variant->fields.size() == 1)
            return value(variant->fields.front().type, out);
        DecodedGroup group{variant->name, {}};
        if (!fields(variant->fields, group))
            return false;
        out = std::move(group);
        return true;
    }

    bool isByte(TypeIndex index) const
    {
        if (!m_types.contains(index))
            return false;
        const auto* primitive = std::get_if<PrimitiveType>(&m_types[index].definition);
        return primitive != nullptr && *primitive == PrimitiveType::U8;
    }

    static DecodedValue bytesOrText(ByteSpan bytes)
    {
        if (readsAsText(bytes))
            return std::string(bytes.begin(), bytes.end());
        return Bytes(bytes.begin(), bytes.end());
    }

    bool items(TypeIndex element, std::size_t count, DecodedValue& out)
    {
        const bool word = std::exchange(m_wordWanted, false);
        if (isByte(element)) {
            ByteSpan view;
            if (!m_in.take(count, view))
                return false;
            out = word ? DecodedValue(Bytes(view.begin(), view.end())) : bytesOrText(view);
            return true;
        }
        DecodedGroup group;
        for (std::size_t i = 0; i < count; ++i) {
            DecodedField told;
            if (!value(element, told.value))
                return false;
            group.fields.push_back(std::move(told));
        }
        out = std::move(group);
        return true;
    }

    bool of(const DescribedType&, const SequenceType& type, DecodedValue& out)
    {
        std::size_t count = 0;
        return m_in.length(count) && items(type.element, count, out);
    }

    bool of(const DescribedType&, const ArrayType& type, DecodedValue& out)
    {
        return items(type.element, type.length, out);
    }

    bool of(const DescribedType&, const TupleType& type, DecodedValue& out)
    {
        DecodedGroup group;
        for (const TypeIndex element : type.elements) {
            DecodedField told;
            if (!value(element, told.value))
                return false;
            group.fields.push_back(std::move(told));
        }
        out = std::move(group);
        return true;
    }

    bool of(const DescribedType&, PrimitiveType type, DecodedValue& out)
    {
        switch (type) {
        case PrimitiveType::Bool:
            return plain<bool>(out);
        case PrimitiveType::Str:
            return plain<std::string>(out);
        case PrimitiveType::U8:
            return plain<std::uint8_t>(out);
        case PrimitiveType::U16:
            return plain<std::uint16_t>(out);
        case PrimitiveType::Char:
        case PrimitiveType::U32:
            return plain<std::uint32_t>(out);
        case PrimitiveType::U64:
            return plain<std::uint64_t>(out);
        case PrimitiveType::U128:
            return plain<u128>(out);
        case PrimitiveType::I8:
            return plain<std::int8_t>(out);
        case PrimitiveType::I16:
            return plain<std::int16_t>(out);
        case PrimitiveType::I32:
            return plain<std::int32_t>(out);
        case PrimitiveType::I64:
            return plain<std::int64_t>(out);
        case PrimitiveType::I128:
            return plain<i128>(out);
        case PrimitiveType::U256:
        case PrimitiveType::I256:
            return plain<ByteArray<32>>(out);
        }
        return m_in.fail(CodecError::InvalidVariant);
    }

    /// The name that a compact number's wrapper has, if any.
    std::string_view wrapperName(TypeIndex index) const
    {
        std::string_view name;
        for (std::size_t depth = 0; m_types.contains(index) && depth < m_types.types.size();
             ++depth) {
            const auto* wrapper = std::get_if<CompositeType>(&m_types[index].definition);
            if (wrapper == nullptr || wrapper->fields.size() != 1)
                return name;
            if (name.empty())
                name = m_types[index].name();
            index = wrapper->fields.front().type;
        }
        return name;
    }

    bool of(const DescribedType&, const CompactType& type, DecodedValue& out)
    {
        if (m_types.contains(type.inner))
            if (const auto* unit = std::get_if<TupleType>(&m_types[type.inner].definition);
                unit != nullptr && unit->elements.empty()) {
                out = DecodedGroup{};
                return true;
            }
        u128 value = 0;
        if (!m_in.compact(value))
            return false;
        out = named(wrapperName(type.inner), unsignedValue(value));
        return true;
    }

    /// As the bytes that it is: how many bits, then whole words of its store.
    bool of(const DescribedType&, const BitSequenceType& type, DecodedValue& out)
    {
        std::size_t bits = 0;
        const auto* store = m_types.contains(type.store)
                                ? std::get_if<PrimitiveType>(&m_types[type.store].definition)
                                : nullptr;
        if (!m_in.length(bits))
            return false;
        const std::size_t width = store == nullptr               ? 1
                                  : *store == PrimitiveType::U64 ? 8
                                  : *store == PrimitiveType::U32 ? 4
                                  : *store == PrimitiveType::U16 ? 2
                                                                 : 1;
        const std::size_t words = bits / (8 * width) + (bits % (8 * width) == 0 ? 0 : 1);
        ByteSpan bytes;
        if (words > m_in.remaining() || !m_in.take(words * width, bytes))
            return m_in.ok() ? m_in.fail(CodecError::Truncated) : false;
        out = Bytes(bytes.begin(), bytes.end());
        return true;
    }

    const Metadata& m_metadata;
    const TypeRegistry& m_types;
    ScaleReader& m_in;
    std::size_t m_parts = 0;
    bool m_wordWanted = false; ///< The next array keeps its bytes.
};

} // namespace

Result<DecodedValue> readValue(const Metadata& metadata, TypeIndex type, ScaleReader& in)
{
    DecodedValue out;
    if (!ValueReader(metadata, in).value(type, out))
        return in.error();
    return out;
}

Result<DecodedValue> readWholeValue(const Metadata& metadata, TypeIndex type, ByteSpan bytes)
{
    ScaleReader in(bytes);
    DecodedValue out = SOMA_TRY(readValue(metadata, type, in));
    if (!in.finish())
        return in.error();
    return out;
}

Result<DecodedGroup> readCall(const Metadata& metadata, ByteSpan call)
{
    ScaleReader in(call);
    DecodedValue out;
    if (!ValueReader(metadata, in).call(out) || !in.finish())
        return in.error();
    return std::get<DecodedGroup>(std::move(out));
}

} // namespace soma::codec
