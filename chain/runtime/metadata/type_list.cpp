#include "chain/runtime/metadata/type_list.h"

#include "chain/codec/type_text.h"
#include "chain/runtime/metadata/named_types.h"
#include "consensus/base/assert.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace soma::runtime::metadata {

using codec::ArrayType;
using codec::CompactType;
using codec::CompositeType;
using codec::DescribedType;
using codec::PrimitiveType;
using codec::SequenceType;
using codec::TupleType;
using codec::TypeIndex;
using codec::VariantType;

namespace {

std::optional<PrimitiveType> primitiveOf(std::string_view text)
{
    static constexpr std::array<std::string_view, 15> kNames = {
        "bool", "char", "Str", "u8",  "u16", "u32",  "u64", "u128",
        "u256", "i8",   "i16", "i32", "i64", "i128", "i256"};
    const auto found = std::find(kNames.begin(), kNames.end(), text);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<PrimitiveType>(found - kNames.begin());
}

/// What stands between "Vec<" and ">", if the text is such.
std::optional<std::string_view> inside(std::string_view text, std::string_view word)
{
    if (!text.starts_with(word) || text.size() <= word.size() + 1 || text[word.size()] != '<' ||
        text.back() != '>')
        return std::nullopt;
    return text.substr(word.size() + 1, text.size() - word.size() - 2);
}

bool isPath(std::string_view text)
{
    return text.find("::") != std::string_view::npos &&
           text.find_first_of("{([<,=") == std::string_view::npos;
}

bool isOpening(char c)
{
    return c == '{' || c == '(' || c == '[' || c == '<';
}

bool isClosing(char c)
{
    return c == '}' || c == ')' || c == ']' || c == '>';
}

std::uint32_t numberOf(std::string_view text)
{
    std::uint32_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    SOMA_ASSERT(read.ec == std::errc() && read.ptr == text.data() + text.size());
    return number;
}

/// Plain texts of named types, where the text alone makes out the type.
const std::map<std::string, std::string_view, std::less<>>& namesByText()
{
    static const auto kNames = [] {
        std::map<std::string, std::string_view, std::less<>> names;
        std::set<std::string> ambiguous;
        TypeList types(TypeList::Names::Ignored);
        for (const NamedType& type : namedTypes()) {
            const bool told =
                type.definition.starts_with("enum{") ||
                (type.definition.starts_with('{') &&
                 splitList(type.definition.substr(1, type.definition.size() - 2)).size() > 1);
            if (!told)
                continue;
            const auto text = codec::typeText(types.registry(), types.of(type.path));
            if (text && !names.emplace(*text, type.path).second)
                ambiguous.insert(*text);
        }
        for (const std::string& text : ambiguous)
            names.erase(text);
        return names;
    }();
    return kNames;
}

} // namespace

std::vector<std::string_view> splitList(std::string_view text)
{
    std::vector<std::string_view> parts;
    int depth = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isOpening(text[i]))
            ++depth;
        else if (isClosing(text[i]))
            --depth;
        if (depth == 0 && text[i] == ',') {
            parts.push_back(text.substr(start, i - start));
            start = i + 1;
        }
    }
    if (!text.empty())
        parts.push_back(text.substr(start));
    return parts;
}

Plain32 plain32Of(std::string_view name)
{
    // Held against the real network's metadata by a test.
    if (name == "id" || name == "maybe_id" || name == "WeightCommits")
        return Plain32::Hash;
    for (const std::string_view part :
         {"hash", "Hash", "root", "topics", "Topics", "Preimage", "uthorit", "Agenda",
          "WeightsBatchRevealed", "ColdkeySwapAnnouncements"})
        if (name.find(part) != std::string_view::npos)
            return Plain32::Hash;
    return Plain32::Account;
}

std::vector<std::string> pathParts(std::string_view path)
{
    std::vector<std::string> parts;
    while (true) {
        const std::size_t at = path.find("::");
        parts.emplace_back(path.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        path.remove_prefix(at + 2);
    }
}

TypeList::TypeList(Names names) : m_names(names)
{
    const TypeIndex bytes32 = add({{}, {}, ArrayType{32, of("u8")}, {}});
    const auto word = [this](std::string_view name, std::string_view path, auto definition) {
        const TypeIndex index = add({pathParts(path), {}, std::move(definition), {}});
        m_known.insert_or_assign({std::string(name), Plain32::Account}, index);
        m_known.insert_or_assign({std::string(name), Plain32::Hash}, index);
        return index;
    };
    const CompositeType wrapped{{{"", bytes32, "[u8; 32]", ""}}};
    m_known[{"[u8;32]", Plain32::Account}] =
        word("AccountId", "sp_core::crypto::AccountId32", wrapped);
    m_known[{"[u8;32]", Plain32::Hash}] = word("Hash", "primitive_types::H256", wrapped);
    word("RuntimeCall", "node_subtensor_runtime::RuntimeCall", VariantType{});
    word("RuntimeEvent", "node_subtensor_runtime::RuntimeEvent", VariantType{});
    word("RuntimeError", "node_subtensor_runtime::RuntimeError", VariantType{});
    word("Runtime", "node_subtensor_runtime::Runtime", CompositeType{});
    // Opaque: its length, then bytes that the extrinsic's own description explains.
    word("Extrinsic", "sp_runtime::generic::unchecked_extrinsic::UncheckedExtrinsic",
         CompositeType{{{"", of("Vec<u8>"), "", ""}}});
}

TypeIndex TypeList::add(DescribedType type)
{
    m_registry.types.push_back(std::move(type));
    return static_cast<TypeIndex>(m_registry.types.size() - 1);
}

void TypeList::define(TypeIndex index, DescribedType type)
{
    m_registry.types[index] = std::move(type);
}

TypeIndex TypeList::of(std::string_view text, Plain32 plain)
{
    if (text.find("[u8;32]") == std::string_view::npos)
        plain = Plain32::Account;
    const auto known = m_known.find(std::pair(std::string(text), plain));
    if (known != m_known.end())
        return known->second;
    const TypeIndex made = make(text, plain);
    m_known.insert_or_assign({std::string(text), plain}, made);
    return made;
}

TypeIndex TypeList::make(std::string_view text, Plain32 plain)
{
    if (const auto primitive = primitiveOf(text))
        return add({{}, {}, *primitive, {}});
    if (const auto inner = inside(text, "Vec"))
        return add({{}, {}, SequenceType{of(*inner, plain)}, {}});
    if (const auto inner = inside(text, "Compact"))
        return add({{}, {}, CompactType{of(*inner, plain)}, {}});
    if (const auto inner = inside(text, "Option"))
        return option(*inner, plain);
    if (isPath(text))
        return makeNamed(text);
    return makeBraced(text, plain);
}

TypeIndex TypeList::makeNamed(std::string_view path)
{
    const auto& all = namedTypes();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [path](const NamedType& type) { return type.path == path; });
    SOMA_ASSERT(found != all.end());
    const std::string_view text = found->definition;
    DescribedType type;
    type.path = pathParts(path);
    if (text.starts_with("enum{"))
        type.definition = variants(text.substr(5, text.size() - 6), Plain32::Hash);
    else if (text.front() == '{' || text.front() == '(')
        type.definition = composite(text, Plain32::Hash);
    else
        SOMA_ASSERT(false);
    if (path == "frame_system::EventRecord") // Clients look for the event's type here.
        type.parameters = {{"E", of("RuntimeEvent")}, {"T", of("Hash")}};
    return add(std::move(type));
}

TypeIndex TypeList::makeBraced(std::string_view text, Plain32 plain)
{
    if (text.front() == '[')
        return makeArray(text, plain);
    if (m_names == Names::Used && text.front() != '(') {
        const auto named = namesByText().find(text);
        if (named != namesByText().end())
            return of(named->second);
    }
    if (text.front() == '{')
        return add({{}, {}, composite(text, plain), {}});
    if (text.front() == '(') {
        TupleType tuple;
        for (const std::string_view part : splitList(text.substr(1, text.size() - 2)))
            tuple.elements.push_back(of(part, plain));
        return add({{}, {}, std::move(tuple), {}});
    }
    SOMA_ASSERT(text.starts_with("enum{") && text.back() == '}');
    const std::string_view list = text.substr(5, text.size() - 6);
    constexpr std::string_view kOption = "None=0,Some=1(";
    if (list.starts_with(kOption))
        return option(list.substr(kOption.size(), list.size() - kOption.size() - 1), plain);
    VariantType type = variants(list, plain);
    DescribedType described;
    if (type.variants.size() == 2 && type.variants[0].name == "Ok" &&
        type.variants[1].name == "Err" && !type.variants[0].fields.empty() &&
        !type.variants[1].fields.empty()) {
        described.path = {"Result"};
        described.parameters = {{"T", type.variants[0].fields[0].type},
                                {"E", type.variants[1].fields[0].type}};
    }
    described.definition = std::move(type);
    return add(std::move(described));
}

TypeIndex TypeList::makeArray(std::string_view text, Plain32 plain)
{
    const std::size_t at = text.rfind(';');
    SOMA_ASSERT(at != std::string_view::npos && text.back() == ']');
    const std::uint32_t length = numberOf(text.substr(at + 1, text.size() - at - 2));
    return add({{}, {}, ArrayType{length, of(text.substr(1, at - 1), plain)}, {}});
}

TypeIndex TypeList::option(std::string_view inner, Plain32 plain)
{
    const TypeIndex content = of(inner, plain);
    VariantType type;
    type.variants.push_back({"None", {}, 0, ""});
    type.variants.push_back({"Some", {{"", content, "", ""}}, 1, ""});
    return add({{"Option"}, {{"T", content}}, std::move(type), {}});
}

CompositeType TypeList::composite(std::string_view fields, Plain32 plain)
{
    const bool named = fields.front() == '{';
    CompositeType type;
    for (const std::string_view part : splitList(fields.substr(1, fields.size() - 2))) {
        if (!named) {
            type.fields.push_back({"", of(part, plain), "", ""});
            continue;
        }
        const std::size_t colon = part.find(':');
        SOMA_ASSERT(colon != std::string_view::npos);
        const std::string_view name = part.substr(0, colon);
        type.fields.push_back(
            {std::string(name), of(part.substr(colon + 1), plain32Of(name)), "", ""});
    }
    return type;
}

VariantType TypeList::variants(std::string_view list, Plain32 plain)
{
    VariantType type;
    for (const std::string_view part : splitList(list)) {
        const std::size_t equals = part.find('=');
        SOMA_ASSERT(equals != std::string_view::npos);
        const std::size_t open = std::min(part.find_first_of("({", equals), part.size());
        VariantType::Variant variant;
        variant.name = part.substr(0, equals);
        variant.index =
            static_cast<std::uint8_t>(numberOf(part.substr(equals + 1, open - equals - 1)));
        if (open < part.size())
            variant.fields = composite(part.substr(open), plain).fields;
        type.variants.push_back(std::move(variant));
    }
    return type;
}

} // namespace soma::runtime::metadata
