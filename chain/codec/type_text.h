// Types written as text, in one form for our own declarations and for a chain's metadata, so that
// the two can be compared: "Vec<(u16,u16)>", "{free:u64,reserved:u64}", "enum{Swap=0,Keep=1}".
//
// What does not change the bytes is left out: names of types, a struct around a single field, the
// difference between text and bytes, between lists, sets and bounded lists. Names of fields and
// variants stay, since clients use them.
#pragma once

#include "chain/codec/scale_type.h"
#include "chain/codec/type_registry.h"
#include "consensus/base/result.h"

#include <string>
#include <tuple>
#include <vector>

namespace soma::codec {

/// A type with a ScaleType of its own says its text by specialising this.
template <typename T>
struct TypeText;

template <typename T>
std::string typeText()
{
    return TypeText<T>::text();
}

/// A described type's text. A chain's calls, events and errors as a whole are only named, and a
/// type inside itself is "^n", n levels up. Errors: TooLarge.
Result<std::string> typeText(const TypeRegistry& types, TypeIndex index);

namespace detail {

struct TextField {
    std::string name; ///< Empty in tuples.
    std::string text;
};

struct TextVariant {
    std::string name;
    int index = 0;
    std::vector<TextField> fields;
};

std::string tupleText(const std::vector<std::string>& parts);

/// Parts in brackets: "{a:u8,b:u8}" or "(u8,u8)"; nothing when there are none.
std::string fieldsText(const std::vector<TextField>& fields);

/// The same for a type: a single field stands for its struct.
std::string structText(const std::vector<TextField>& fields);

/// Sorted by index.
std::string enumText(std::vector<TextVariant> variants);

std::string integerText(bool isSigned, std::size_t bytes);

template <StructShaped T>
std::vector<TextField> textFields()
{
    std::vector<TextField> fields;
    forEachField<T>([&fields]<typename F>(const F& field) {
        fields.push_back({wireName(field.name), typeText<typename F::Type>()});
    });
    return fields;
}

template <typename Content>
std::vector<TextField> contentFields()
{
    if constexpr (std::is_same_v<Content, std::monostate>)
        return {};
    else if constexpr (StructShaped<Content>)
        return textFields<Content>();
    else
        return {{"", typeText<Content>()}};
}

template <typename Variant, std::size_t N>
struct ChoiceTexts;

template <typename... Contents, std::size_t N>
struct ChoiceTexts<std::variant<Contents...>, N> {
    static std::string text(const std::array<ChoiceVariant, N>& variants)
    {
        std::vector<TextVariant> out;
        std::size_t at = 0;
        ((out.push_back(
              {std::string(variants[at].name), variants[at].index, contentFields<Contents>()}),
          ++at),
         ...);
        return enumText(std::move(out));
    }
};

} // namespace detail

template <ScaleInteger T>
struct TypeText<T> {
    static std::string text() { return detail::integerText(T(-1) < T(0), sizeof(T)); }
};

template <>
struct TypeText<bool> {
    static std::string text() { return "bool"; }
};

template <>
struct TypeText<std::monostate> {
    static std::string text() { return "()"; }
};

template <typename Tag, typename Rep>
struct TypeText<Quantity<Tag, Rep>> : TypeText<Rep> {
};

template <typename Tag, typename Rep>
struct TypeText<Amount<Tag, Rep>> : TypeText<Rep> {
};

template <typename T>
struct TypeText<Compact<T>> {
    static std::string text() { return "Compact<" + typeText<T>() + ">"; }
};

template <typename T, std::size_t N>
struct TypeText<std::array<T, N>> {
    static std::string text() { return "[" + typeText<T>() + ";" + std::to_string(N) + "]"; }
};

template <typename Tag, std::size_t N>
struct TypeText<chain::TaggedBytes<Tag, N>> : TypeText<ByteArray<N>> {
};

template <>
struct TypeText<chain::Hotkey> : TypeText<chain::AccountId> {
};

template <>
struct TypeText<chain::Coldkey> : TypeText<chain::AccountId> {
};

template <typename T>
struct TypeText<std::vector<T>> {
    static std::string text() { return "Vec<" + typeText<T>() + ">"; }
};

template <>
struct TypeText<std::string> : TypeText<Bytes> {
};

template <typename T, std::size_t N>
struct TypeText<Bounded<T, N>> : TypeText<std::vector<T>> {
};

template <typename T>
struct TypeText<std::set<T>> : TypeText<std::vector<T>> {
};

template <typename K, typename V>
struct TypeText<std::map<K, V>> : TypeText<std::vector<std::pair<K, V>>> {
};

template <typename T>
struct TypeText<std::optional<T>> {
    static std::string text() { return "enum{None=0,Some=1(" + typeText<T>() + ")}"; }
};

template <typename... Ts>
struct TypeText<std::tuple<Ts...>> {
    static std::string text() { return detail::tupleText({typeText<Ts>()...}); }
};

template <typename A, typename B>
struct TypeText<std::pair<A, B>> : TypeText<std::tuple<A, B>> {
};

template <StructShaped T>
struct TypeText<T> {
    static std::string text() { return detail::structText(detail::textFields<T>()); }
};

template <EnumShaped T>
struct TypeText<T> {
    static std::string text()
    {
        std::vector<detail::TextVariant> variants;
        for (const auto& variant : kShape<T>.variants)
            variants.push_back({std::string(variant.name), static_cast<int>(variant.value), {}});
        return detail::enumText(std::move(variants));
    }
};

template <ChoiceShaped T>
struct TypeText<T> {
    static std::string text()
    {
        using Variant = typename detail::ShapeOf<T>::Type;
        return detail::ChoiceTexts<Variant, std::variant_size_v<Variant>>::text(kShape<T>.variants);
    }
};

} // namespace soma::codec
