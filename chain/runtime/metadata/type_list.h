// A metadata's type registry, made from types written as text.
//
// The text is that of chain/codec/type_text.h, "{free:u64,reserved:u64}", "enum{Swap=0,Keep=1}",
// and a few words more, which say what the plain text leaves out: "AccountId", "Hash", "Str",
// "Extrinsic", "Option<u8>", and the path of a type in named_types.h. A plain text that is exactly
// what one named type is made of gets that name.
#pragma once

#include "chain/codec/type_registry.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace soma::runtime::metadata {

/// What 32 bytes without a name are: the plain text does not tell.
enum class Plain32 { Account, Hash };

class TypeList {
public:
    enum class Names { Used, Ignored };

    explicit TypeList(Names names = Names::Used);

    /// The type of that text; each is added once. The text is our own and must be well formed.
    codec::TypeIndex of(std::string_view text, Plain32 plain = Plain32::Account);

    codec::TypeIndex add(codec::DescribedType type);

    /// "RuntimeCall", "RuntimeEvent" and "RuntimeError" have their places from the beginning.
    void define(codec::TypeIndex index, codec::DescribedType type);

    const codec::TypeRegistry& registry() const { return m_registry; }

private:
    codec::TypeIndex make(std::string_view text, Plain32 plain);
    codec::TypeIndex makeNamed(std::string_view path);
    codec::TypeIndex makeBraced(std::string_view text, Plain32 plain);
    codec::TypeIndex makeArray(std::string_view text, Plain32 plain);
    codec::CompositeType composite(std::string_view fields, Plain32 plain);
    codec::VariantType variants(std::string_view list, Plain32 plain);
    codec::TypeIndex option(std::string_view inner, Plain32 plain);

    const Names m_names;
    codec::TypeRegistry m_registry;
    std::map<std::pair<std::string, Plain32>, codec::TypeIndex, std::less<>> m_known;
};

/// The parts of a list, split at commas outside all brackets; none of an empty text.
std::vector<std::string_view> splitList(std::string_view text);

/// Whether a place of that name holds hashes, where the plain text says 32 bytes.
Plain32 plain32Of(std::string_view name);

/// "a::b::C" as its parts.
std::vector<std::string> pathParts(std::string_view path);

} // namespace soma::runtime::metadata
