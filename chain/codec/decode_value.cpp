#include "chain/codec/decode_value.h"

#include "chain/codec/scale_type.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace soma::codec {

using chain::DecodedField;
using chain::DecodedGroup;
using chain::DecodedValue;

namespace {

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
    ValueReader(const TypeRegistry& types, ScaleReader& in) : m_types(types), m_in(in) {}

    bool read(TypeIndex index, DecodedValue& out)
    {
        ScaleReader::Nested level(m_in);
        if (!level.entered())
            return false;
        if (!m_types.contains(index))
            return m_in.failWith(Error(MetadataError::UnknownType, std::to_string(index)));
        if (++m_parts > kMaxParts)
            return m_in.failWith(Error(MetadataError::TooLarge));
        const DescribedType& type = m_types[index];
        return std::visit([&](const auto& definition) { return of(type, definition, out); },
                          type.definition);
    }

private:
    bool fields(const std::vector<TypeField>& described, std::vector<DecodedField>& out)
    {
        for (const TypeField& field : described) {
            out.push_back({field.name, {}});
            if (!read(field.type, out.back().value))
                return false;
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

    bool of(const DescribedType& type, const CompositeType& composite, DecodedValue& out)
    {
        if (composite.fields.size() == 1) {
            // Words of 32 bytes keep their bytes even where these happen to be printable.
            m_wordWanted = type.name() == "AccountId32" || type.name() == "H256";
            const bool fine = read(composite.fields.front().type, out);
            m_wordWanted = false;
            if (fine)
                out = named(type.name(), std::move(out));
            return fine;
        }
        DecodedGroup group;
        if (!fields(composite.fields, group.fields))
            return false;
        out = std::move(group);
        return true;
    }

    bool of(const DescribedType& type, const VariantType& variants, DecodedValue& out)
    {
        std::uint8_t index = 0;
        if (!m_in.byte(index))
            return false;
        const auto found =
            std::ranges::find(variants.variants, index, &VariantType::Variant::index);
        if (found == variants.variants.end())
            return m_in.fail(CodecError::InvalidVariant, std::to_string(index));
        if (type.name() == "Option" && found->fields.empty()) {
            out = std::monostate{};
            return true;
        }
        if (type.name() == "Option" && found->fields.size() == 1)
            return read(found->fields.front().type, out);
        if (found->fields.empty()) {
            out = found->name;
            return true;
        }
        DecodedGroup group{found->name, {}};
        if (!fields(found->fields, group.fields))
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

    bool list(TypeIndex element, std::size_t count, DecodedValue& out)
    {
        DecodedGroup group;
        for (std::size_t i = 0; i < count; ++i) {
            group.fields.push_back({});
            if (!read(element, group.fields.back().value))
                return false;
        }
        out = std::move(group);
        return true;
    }

    static DecodedValue bytesOrText(ByteSpan bytes)
    {
        if (readsAsText(bytes))
            return std::string(bytes.begin(), bytes.end());
        return Bytes(bytes.begin(), bytes.end());
    }

    bool of(const DescribedType&, const SequenceType& type, DecodedValue& out)
    {
        if (isByte(type.element)) {
            ByteSpan bytes;
            if (!m_in.bytesView(bytes))
                return false;
            out = bytesOrText(bytes);
            return true;
        }
        std::size_t count = 0;
        return m_in.length(count) && list(type.element, count, out);
    }

    bool of(const DescribedType&, const ArrayType& type, DecodedValue& out)
    {
        const bool word = std::exchange(m_wordWanted, false);
        if (!isByte(type.element))
            return list(type.element, type.length, out);
        ByteSpan bytes;
        if (!m_in.take(type.length, bytes))
            return false;
        out = word ? DecodedValue(Bytes(bytes.begin(), bytes.end())) : bytesOrText(bytes);
        return true;
    }

    bool of(const DescribedType&, const TupleType& type, DecodedValue& out)
    {
        DecodedGroup group;
        for (const TypeIndex element : type.elements) {
            group.fields.push_back({});
            if (!read(element, group.fields.back().value))
                return false;
        }
        out = std::move(group);
        return true;
    }

    template <typename T>
    bool number(DecodedValue& out)
    {
        T value{};
        if (!m_in.fixed(value))
            return false;
        out = toDecoded(value);
        return true;
    }

    bool of(const DescribedType&, PrimitiveType type, DecodedValue& out)
    {
        switch (type) {
        case PrimitiveType::Bool: {
            bool value = false;
            if (!decodeFrom(m_in, value))
                return false;
            out = value;
            return true;
        }
        case PrimitiveType::Str: {
            ByteSpan bytes;
            if (!m_in.bytesView(bytes))
                return false;
            out = std::string(bytes.begin(), bytes.end());
            return true;
        }
        case PrimitiveType::U8:
            return number<std::uint8_t>(out);
        case PrimitiveType::U16:
            return number<std::uint16_t>(out);
        case PrimitiveType::Char:
        case PrimitiveType::U32:
            return number<std::uint32_t>(out);
        case PrimitiveType::U64:
            return number<std::uint64_t>(out);
        case PrimitiveType::U128:
            return number<u128>(out);
        case PrimitiveType::I8:
            return number<std::int8_t>(out);
        case PrimitiveType::I16:
            return number<std::int16_t>(out);
        case PrimitiveType::I32:
            return number<std::int32_t>(out);
        case PrimitiveType::I64:
            return number<std::int64_t>(out);
        case PrimitiveType::I128:
            return number<i128>(out);
        case PrimitiveType::U256:
        case PrimitiveType::I256:
            break;
        }
        ByteSpan bytes;
        if (!m_in.take(32, bytes))
            return false;
        out = Bytes(bytes.begin(), bytes.end());
        return true;
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

    const TypeRegistry& m_types;
    ScaleReader& m_in;
    std::size_t m_parts = 0;
    bool m_wordWanted = false;
};

} // namespace

bool decodeValueNext(const TypeRegistry& types, TypeIndex type, ScaleReader& in, DecodedValue& out)
{
    return ValueReader(types, in).read(type, out);
}

Result<DecodedValue> decodeValue(const TypeRegistry& types, TypeIndex type, ByteSpan bytes)
{
    ScaleReader in(bytes);
    DecodedValue out;
    if (!decodeValueNext(types, type, in, out) || !in.finish())
        return in.error();
    return out;
}

} // namespace soma::codec
