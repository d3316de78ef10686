#include "chain/codec/type_text.h"

#include <algorithm>

namespace soma::codec {

namespace detail {

std::string tupleText(const std::vector<std::string>& parts)
{
    if (parts.size() == 1)
        return parts.front();
    std::string out = "(";
    for (const std::string& part : parts) {
        if (out.size() > 1)
            out += ',';
        out += part;
    }
    return out + ")";
}

std::string fieldsText(const std::vector<TextField>& fields)
{
    if (fields.empty())
        return {};
    const bool named = !fields.front().name.empty();
    std::string out(1, named ? '{' : '(');
    for (const TextField& field : fields) {
        if (out.size() > 1)
            out += ',';
        out += named ? field.name + ":" + field.text : field.text;
    }
    return out + (named ? "}" : ")");
}

std::string structText(const std::vector<TextField>& fields)
{
    if (fields.empty())
        return "()";
    return fields.size() == 1 ? fields.front().text : fieldsText(fields);
}

std::string enumText(std::vector<TextVariant> variants)
{
    std::sort(variants.begin(), variants.end(),
              [](const TextVariant& a, const TextVariant& b) { return a.index < b.index; });
    std::string out = "enum{";
    for (const TextVariant& variant : variants) {
        if (out.back() != '{')
            out += ',';
        out += variant.name + "=" + std::to_string(variant.index) + fieldsText(variant.fields);
    }
    return out + "}";
}

std::string integerText(bool isSigned, std::size_t bytes)
{
    return (isSigned ? "i" : "u") + std::to_string(8 * bytes);
}

} // namespace detail

namespace {

/// Deeper than any chain's types go.
constexpr std::size_t kMaxDepth = 64;
/// Longer than any of the texts that are compared. It also bounds the time: every type visited
/// adds to the text, or stands in a chain no longer than kMaxDepth.
constexpr std::size_t kMaxText = 65'536;

class TextWriter {
public:
    explicit TextWriter(const TypeRegistry& types) : m_types(types) {}

    bool tooLarge() const { return m_tooLarge; }

    std::string text(TypeIndex index)
    {
        const auto inside = std::find(m_stack.rbegin(), m_stack.rend(), index);
        if (inside != m_stack.rend())
            return "^" + std::to_string(inside - m_stack.rbegin() + 1);
        if (m_tooLarge || m_stack.size() >= kMaxDepth || m_written > kMaxText) {
            m_tooLarge = true;
            return {};
        }
        const DescribedType& type = m_types[index];
        if (isWholeChain(type.name()))
            return std::string(type.name());
        m_stack.push_back(index);
        std::string out =
            std::visit([this](const auto& definition) { return of(definition); }, type.definition);
        m_stack.pop_back();
        return out;
    }

private:
    static bool isWholeChain(std::string_view name)
    {
        return name == "RuntimeCall" || name == "RuntimeEvent" || name == "RuntimeError";
    }

    /// Counts a text once, where it is made.
    std::string counted(std::string made)
    {
        m_written += made.size() + 1;
        return made;
    }

    std::vector<detail::TextField> fields(const std::vector<TypeField>& described)
    {
        std::vector<detail::TextField> out;
        for (const TypeField& field : described) {
            m_written += field.name.size() + 1;
            out.push_back({field.name, text(field.type)});
            if (m_tooLarge)
                break;
        }
        return out;
    }

    std::string of(const CompositeType& type) { return detail::structText(fields(type.fields)); }

    std::string of(const VariantType& type)
    {
        std::vector<detail::TextVariant> variants;
        for (const VariantType::Variant& variant : type.variants) {
            m_written += variant.name.size() + 1;
            variants.push_back({variant.name, variant.index, fields(variant.fields)});
            if (m_tooLarge)
                break;
        }
        return detail::enumText(std::move(variants));
    }

    std::string of(const SequenceType& type)
    {
        m_written += 1;
        return "Vec<" + text(type.element) + ">";
    }

    std::string of(const ArrayType& type)
    {
        m_written += 1;
        return "[" + text(type.element) + ";" + std::to_string(type.length) + "]";
    }

    std::string of(const TupleType& type)
    {
        std::vector<std::string> parts;
        m_written += 1;
        for (const TypeIndex element : type.elements) {
            m_written += 1;
            parts.push_back(text(element));
            if (m_tooLarge)
                break;
        }
        return detail::tupleText(parts);
    }

    std::string of(PrimitiveType type)
    {
        static constexpr std::array<std::string_view, 15> kNames = {
            "bool", "char", "Vec<u8>", "u8",  "u16", "u32",  "u64", "u128",
            "u256", "i8",   "i16",     "i32", "i64", "i128", "i256"};
        return counted(std::string(kNames[static_cast<std::size_t>(type)]));
    }

    std::string of(const CompactType& type)
    {
        m_written += 1;
        return "Compact<" + text(type.inner) + ">";
    }

    std::string of(const BitSequenceType& type)
    {
        m_written += 1;
        return "Bits<" + text(type.store) + "," + text(type.order) + ">";
    }

    const TypeRegistry& m_types;
    std::vector<TypeIndex> m_stack;
    std::size_t m_written = 0;
    bool m_tooLarge = false;
};

} // namespace

Result<std::string> typeText(const TypeRegistry& types, TypeIndex index)
{
    if (!types.contains(index))
        return Error(MetadataError::UnknownType, std::to_string(index));
    TextWriter writer(types);
    std::string out = writer.text(index);
    if (writer.tooLarge())
        return MetadataError::TooLarge;
    return out;
}

} // namespace soma::codec
