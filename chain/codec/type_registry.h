// The types that a chain's metadata describes, by number (chain.md section 20: Metadata_metadata).
//
// A registry is flat: types name each other by index, so reading it needs no recursion. Following
// the names does, and may go in circles: typeText() shows how to do it safely.
#pragma once

#include "chain/codec/scale_reader.h"
#include "consensus/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace soma::codec {

/// Index into TypeRegistry::types; every one in a registry that was read is in range.
using TypeIndex = std::uint32_t;

enum class MetadataError {
    NoMetadata,         ///< Does not begin with "meta".
    UnsupportedVersion, ///< Neither 14, 15 nor 16; detail = the version.
    TooLarge,           ///< More bytes, list elements or text than any chain has.
    UnknownType,        ///< A type index that the registry does not have; detail = the index.
    TypesOutOfOrder,    ///< The n-th type does not call itself n.
};

constexpr std::string_view errorDomain(MetadataError)
{
    return "metadata";
}

std::string_view errorName(MetadataError code);

struct TypeField {
    std::string name; ///< Empty in tuple structs.
    TypeIndex type = 0;
    std::string typeName; ///< As the chain's source wrote it; empty when not told.
    std::string docs;
};

struct CompositeType {
    std::vector<TypeField> fields;
};

struct VariantType {
    struct Variant {
        std::string name;
        std::vector<TypeField> fields;
        std::uint8_t index = 0;
        std::string docs;
    };

    std::vector<Variant> variants;
};

struct SequenceType {
    TypeIndex element = 0;
};

struct ArrayType {
    std::uint32_t length = 0;
    TypeIndex element = 0;
};

struct TupleType {
    std::vector<TypeIndex> elements;
};

/// In the metadata's numbering.
enum class PrimitiveType : std::uint8_t {
    Bool,
    Char,
    Str,
    U8,
    U16,
    U32,
    U64,
    U128,
    U256,
    I8,
    I16,
    I32,
    I64,
    I128,
    I256,
};

struct CompactType {
    TypeIndex inner = 0;
};

struct BitSequenceType {
    TypeIndex store = 0;
    TypeIndex order = 0;
};

struct DescribedType {
    struct Parameter {
        std::string name;
        std::optional<TypeIndex> type;
    };

    std::vector<std::string> path; ///< Such as {"pallet_balances", "types", "AccountData"}.
    std::vector<Parameter> parameters;
    std::variant<CompositeType, VariantType, SequenceType, ArrayType, TupleType, PrimitiveType,
                 CompactType, BitSequenceType>
        definition;
    std::string docs; ///< Lines joined by '\n', as everywhere here.

    /// The last part of the path; empty for types without one.
    std::string_view name() const
    {
        return path.empty() ? std::string_view{} : std::string_view(path.back());
    }
};

struct TypeRegistry {
    std::vector<DescribedType> types;

    bool contains(TypeIndex index) const { return index < types.size(); }

    const DescribedType& operator[](TypeIndex index) const { return types[index]; }

    const VariantType* variant(TypeIndex index) const
    {
        return std::get_if<VariantType>(&types[index].definition);
    }
};

namespace detail {

/// More elements than this in one list of metadata is an attack.
inline constexpr std::size_t kMaxMetadataList = 65'536;

/// A counted list; readOne(in, item) for each. Nothing is reserved from the count.
template <typename T, typename ReadOne>
[[nodiscard]] bool readMetadataList(ScaleReader& in, std::vector<T>& out, ReadOne readOne)
{
    std::size_t count = 0;
    if (!in.length(count))
        return false;
    if (count > kMaxMetadataList)
        return in.failWith(Error(MetadataError::TooLarge));
    out.clear();
    for (std::size_t i = 0; i < count; ++i) {
        T item{};
        if (!readOne(in, item))
            return false;
        out.push_back(std::move(item));
    }
    return true;
}

[[nodiscard]] bool readText(ScaleReader& in, std::string& out);

/// Documentation: a list of lines, joined.
[[nodiscard]] bool readDocs(ScaleReader& in, std::string& out);

[[nodiscard]] bool readTypeIndex(ScaleReader& in, TypeIndex& out);

/// 0 or 1, then the value.
template <typename T, typename ReadOne>
[[nodiscard]] bool readMaybe(ScaleReader& in, std::optional<T>& out, ReadOne readOne)
{
    std::uint8_t present = 0;
    if (!in.byte(present))
        return false;
    if (present > 1)
        return in.fail(CodecError::InvalidOption);
    out.reset();
    return present == 0 || readOne(in, out.emplace());
}

} // namespace detail

/// Reads a registry and checks that its types name only each other.
[[nodiscard]] bool readTypeRegistry(ScaleReader& in, TypeRegistry& out);

} // namespace soma::codec
