#include "chain/codec/type_registry.h"

#include <utility>

namespace soma::codec {

std::string_view errorName(MetadataError code)
{
    switch (code) {
    case MetadataError::NoMetadata:
        return "NoMetadata";
    case MetadataError::UnsupportedVersion:
        return "UnsupportedVersion";
    case MetadataError::TooLarge:
        return "TooLarge";
    case MetadataError::UnknownType:
        return "UnknownType";
    case MetadataError::TypesOutOfOrder:
        return "TypesOutOfOrder";
    }
    return "Unknown";
}

namespace detail {

bool readText(ScaleReader& in, std::string& out)
{
    ByteSpan view;
    if (!in.bytesView(view))
        return false;
    out.assign(view.begin(), view.end());
    return true;
}

bool readDocs(ScaleReader& in, std::string& out)
{
    std::size_t lines = 0;
    if (!in.length(lines))
        return false;
    if (lines > kMaxMetadataList)
        return in.failWith(Error(MetadataError::TooLarge));
    out.clear();
    for (std::size_t i = 0; i < lines; ++i) {
        ByteSpan line;
        if (!in.bytesView(line))
            return false;
        if (i != 0)
            out.push_back('\n');
        out.append(line.begin(), line.end());
    }
    return true;
}

bool readTypeIndex(ScaleReader& in, TypeIndex& out)
{
    return in.compactAs(out);
}

namespace {

bool readField(ScaleReader& in, TypeField& out)
{
    std::optional<std::string> name;
    std::optional<std::string> typeName;
    if (!readMaybe(in, name, readText) || !readTypeIndex(in, out.type) ||
        !readMaybe(in, typeName, readText) || !readDocs(in, out.docs))
        return false;
    out.name = std::move(name).value_or(std::string());
    out.typeName = std::move(typeName).value_or(std::string());
    return true;
}

bool readVariant(ScaleReader& in, VariantType::Variant& out)
{
    return readText(in, out.name) && readMetadataList(in, out.fields, readField) &&
           in.byte(out.index) && readDocs(in, out.docs);
}

bool readParameter(ScaleReader& in, DescribedType::Parameter& out)
{
    return readText(in, out.name) && readMaybe(in, out.type, readTypeIndex);
}

bool readPrimitive(ScaleReader& in, PrimitiveType& out)
{
    std::uint8_t index = 0;
    if (!in.byte(index))
        return false;
    if (index > static_cast<std::uint8_t>(PrimitiveType::I256))
        return in.fail(CodecError::InvalidVariant, std::to_string(index));
    out = static_cast<PrimitiveType>(index);
    return true;
}

using Definition = decltype(DescribedType::definition);

bool readDefinition(ScaleReader& in, Definition& out)
{
    std::uint8_t kind = 0;
    if (!in.byte(kind))
        return false;
    switch (kind) {
    case 0:
        return readMetadataList(in, out.emplace<CompositeType>().fields, readField);
    case 1:
        return readMetadataList(in, out.emplace<VariantType>().variants, readVariant);
    case 2:
        return readTypeIndex(in, out.emplace<SequenceType>().element);
    case 3: {
        auto& array = out.emplace<ArrayType>();
        return in.fixed(array.length) && readTypeIndex(in, array.element);
    }
    case 4:
        return readMetadataList(in, out.emplace<TupleType>().elements, readTypeIndex);
    case 5:
        return readPrimitive(in, out.emplace<PrimitiveType>());
    case 6:
        return readTypeIndex(in, out.emplace<CompactType>().inner);
    case 7: {
        auto& bits = out.emplace<BitSequenceType>();
        return readTypeIndex(in, bits.store) && readTypeIndex(in, bits.order);
    }
    default:
        return in.fail(CodecError::InvalidVariant, std::to_string(kind));
    }
}

bool readType(ScaleReader& in, DescribedType& out)
{
    return readMetadataList(in, out.path, readText) &&
           readMetadataList(in, out.parameters, readParameter) &&
           readDefinition(in, out.definition) && readDocs(in, out.docs);
}

/// The first type that a definition names and the registry does not have.
struct MissingType {
    const TypeRegistry& types;

    std::optional<TypeIndex> one(TypeIndex index) const
    {
        if (types.contains(index))
            return std::nullopt;
        return index;
    }

    std::optional<TypeIndex> among(const std::vector<TypeField>& fields) const
    {
        for (const TypeField& field : fields)
            if (!types.contains(field.type))
                return field.type;
        return std::nullopt;
    }

    std::optional<TypeIndex> operator()(const CompositeType& type) const
    {
        return among(type.fields);
    }

    std::optional<TypeIndex> operator()(const VariantType& type) const
    {
        for (const VariantType::Variant& variant : type.variants)
            if (const auto missing = among(variant.fields))
                return missing;
        return std::nullopt;
    }

    std::optional<TypeIndex> operator()(const SequenceType& type) const
    {
        return one(type.element);
    }

    std::optional<TypeIndex> operator()(const ArrayType& type) const { return one(type.element); }

    std::optional<TypeIndex> operator()(const TupleType& type) const
    {
        for (const TypeIndex element : type.elements)
            if (!types.contains(element))
                return element;
        return std::nullopt;
    }

    std::optional<TypeIndex> operator()(PrimitiveType) const { return std::nullopt; }

    std::optional<TypeIndex> operator()(const CompactType& type) const { return one(type.inner); }

    std::optional<TypeIndex> operator()(const BitSequenceType& type) const
    {
        const auto missing = one(type.store);
        return missing ? missing : one(type.order);
    }

    std::optional<TypeIndex> ofParameters(const DescribedType& type) const
    {
        for (const DescribedType::Parameter& parameter : type.parameters)
            if (parameter.type && !types.contains(*parameter.type))
                return parameter.type;
        return std::nullopt;
    }
};

} // namespace

} // namespace detail

bool readTypeRegistry(ScaleReader& in, TypeRegistry& out)
{
    TypeIndex next = 0;
    const auto readNumbered = [&next](ScaleReader& from, DescribedType& type) {
        TypeIndex number = 0;
        if (!detail::readTypeIndex(from, number))
            return false;
        if (number != next++)
            return from.failWith(Error(MetadataError::TypesOutOfOrder));
        return detail::readType(from, type);
    };
    if (!detail::readMetadataList(in, out.types, readNumbered))
        return false;

    const detail::MissingType missing{out};
    for (const DescribedType& type : out.types) {
        std::optional<TypeIndex> index = std::visit(missing, type.definition);
        if (!index)
            index = missing.ofParameters(type);
        if (index)
            return in.failWith(Error(MetadataError::UnknownType, std::to_string(*index)));
    }
    return true;
}

} // namespace soma::codec
