#include "chain/codec/value_reader.h"

#include "chain/codec/scale_type.h"

#include <utility>

namespace soma::codec {

namespace {

using chain::DecodedField;
using chain::DecodedGroup;
using chain::DecodedValue;

/// More elements in one list than this are no call that anybody reads.
constexpr std::size_t kMaxShownItems = 4'096;

class ValueReader {
public:
    ValueReader(const Metadata* metadata, const TypeRegistry& types, ScaleReader& in)
        : m_metadata(metadata)
        , m_types(types)
        , m_in(in)
    {
    }

    bool value(TypeIndex index, DecodedValue& out)
    {
        ScaleReader::Nested level(m_in);
        if (!level.entered())
            return false;
        const DescribedType& type = m_types[index];
        if (type.name() == "AccountId32")
            return plain<chain::AccountId>(out);
        if (type.name() == "H256")
            return plain<chain::Hash256>(out);
        if (type.name() == "RuntimeCall" && m_metadata != nullptr)
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
        const MetadataPallet* known = m_metadata->pallet(pallet);
        const VariantType* calls =
            known != nullptr && known->calls ? m_types.variant(*known->calls) : nullptr;
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

    /// A struct around one thing is that thing.
    bool of(const DescribedType&, const CompositeType& type, DecodedValue& out)
    {
        if (type.fields.size() == 1)
            return value(type.fields.front().type, out);
        DecodedGroup group;
        if (!fields(type.fields, group))
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
        const bool option = variant->name == "Some" || variant->name == "None";
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
        const auto* primitive = std::get_if<PrimitiveType>(&m_types[index].definition);
        return primitive != nullptr && *primitive == PrimitiveType::U8;
    }

    bool items(TypeIndex element, std::size_t count, DecodedValue& out)
    {
        if (isByte(element)) {
            ByteSpan view;
            if (!m_in.take(count, view))
                return false;
            out = Bytes(view.begin(), view.end());
            return true;
        }
        if (count > kMaxShownItems)
            return m_in.failWith(Error(MetadataError::TooLarge));
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

    bool of(const DescribedType&, const CompactType&, DecodedValue& out)
    {
        u128 number = 0;
        if (!m_in.compact(number))
            return false;
        if (number <= UINT64_MAX)
            out = static_cast<std::uint64_t>(number);
        else
            out = decimal(number);
        return true;
    }

    bool of(const DescribedType&, const BitSequenceType&, DecodedValue& out)
    {
        std::size_t bits = 0;
        ByteSpan view;
        if (!m_in.length(bits) || !m_in.take((bits + 7) / 8, view))
            return false;
        out = Bytes(view.begin(), view.end());
        return true;
    }

    const Metadata* m_metadata;
    const TypeRegistry& m_types;
    ScaleReader& m_in;
};

} // namespace

Result<DecodedValue> readValue(const TypeRegistry& types, TypeIndex type, ScaleReader& in)
{
    DecodedValue out;
    if (!ValueReader(nullptr, types, in).value(type, out))
        return in.error();
    return out;
}

Result<DecodedGroup> readCall(const Metadata& metadata, ByteSpan call)
{
    ScaleReader in(call);
    DecodedValue out;
    if (!ValueReader(&metadata, metadata.types, in).call(out) || !in.finish())
        return in.error();
    return std::get<DecodedGroup>(std::move(out));
}

} // namespace soma::codec
