// One declaration per type, from which everything else is made: encode, decode, showing in words,
// and the metadata's description.
//
// A struct lists its fields once, beside itself, in its own namespace:
//
//     struct AxonInfo {
//         std::uint64_t block = 0;
//         std::uint32_t ipType = 0;
//     };
//     SOMA_SCALE_STRUCT(AxonInfo, block, ipType)
//
// The reference's field names are the members' in snake_case ("ip_type"). Where that is not so, or
// the reference's type name differs, write the function that the macro would have made:
//
//     constexpr auto scaleShape(const AxonInfo*)
//     {
//         return codec::structure("AxonInfoV2", codec::field("block", &AxonInfo::block),
//                                 codec::field("ip_type", &AxonInfo::ipType));
//     }
//
// A tuple struct gives its fields no names: codec::tupleStructure("Foo", &Foo::a, &Foo::b).
//
// An enum without data lists its variants; the index on the wire is the enumerator's value:
//
//     constexpr auto scaleShape(const ProxyType*)
//     {
//         return codec::enumeration<ProxyType>("ProxyType", {{"Any", ProxyType::Any}, ...});
//     }
//
// An enum with data is a struct that holds one std::variant; its alternatives are structs with
// their own shape (whose fields become the variant's), std::monostate, or any single value:
//
//     struct RootClaimType { std::variant<Swap, Keep, KeepSubnets> choice; };
//     constexpr auto scaleShape(const RootClaimType*)
//     {
//         return codec::choice("RootClaimTypeEnum", &RootClaimType::choice,
//                              {{"Swap", 0}, {"Keep", 1}, {"KeepSubnets", 2}});
//     }
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>

namespace soma::codec {

template <typename Class, typename Member>
struct Field {
    using Type = Member;
    std::string_view name; ///< As declared; see wireName.
    Member Class::*member;
};

template <typename Class, typename Member>
constexpr Field<Class, Member> field(std::string_view name, Member Class::*member)
{
    return {name, member};
}

/// A struct: fields one after the other.
template <typename... Fields>
struct Structure {
    std::string_view name;
    std::tuple<Fields...> fields;
};

template <typename... Fields>
constexpr Structure<Fields...> structure(std::string_view name, Fields... fields)
{
    return {name, {fields...}};
}

template <typename Class, typename... Members>
constexpr auto tupleStructure(std::string_view name, Members Class::*... members)
{
    return structure(name, field("", members)...);
}

/// An enum without data.
template <typename Enum>
struct EnumVariant {
    std::string_view name;
    Enum value;
};

template <typename Enum, std::size_t N>
struct Enumeration {
    std::string_view name;
    std::array<EnumVariant<Enum>, N> variants;
};

template <typename Enum, std::size_t N>
constexpr Enumeration<Enum, N> enumeration(std::string_view name,
                                           const EnumVariant<Enum> (&variants)[N])
{
    return {name, std::to_array(variants)};
}

/// An enum with data: the n-th name belongs to the n-th alternative of the std::variant.
struct ChoiceVariant {
    std::string_view name;
    std::uint8_t index; ///< On the wire.
};

template <typename Class, typename Variant>
struct Choice {
    using Type = Variant;
    std::string_view name;
    Variant Class::*member;
    std::array<ChoiceVariant, std::variant_size_v<Variant>> variants;
};

template <typename Class, typename Variant>
constexpr Choice<Class, Variant>
choice(std::string_view name, Variant Class::*member,
       const ChoiceVariant (&variants)[std::variant_size_v<Variant>])
{
    return {name, member, std::to_array(variants)};
}

/// "ipType" becomes "ip_type"; names that are already in snake_case stay.
std::string wireName(std::string_view declared);

template <typename T>
concept HasShape = requires(const T* type)
{
    scaleShape(type);
};

namespace detail {
template <typename T>
struct IsStructure : std::false_type {
};

template <typename... Fields>
struct IsStructure<Structure<Fields...>> : std::true_type {
};

template <typename T>
struct IsEnumeration : std::false_type {
};

template <typename Enum, std::size_t N>
struct IsEnumeration<Enumeration<Enum, N>> : std::true_type {
};

template <typename T>
struct IsChoice : std::false_type {
};

template <typename Class, typename Variant>
struct IsChoice<Choice<Class, Variant>> : std::true_type {
};

template <typename T>
using ShapeOf = decltype(scaleShape(static_cast<const T*>(nullptr)));
} // namespace detail

template <typename T>
concept StructShaped = HasShape<T> && detail::IsStructure<detail::ShapeOf<T>>::value;

template <typename T>
concept EnumShaped = HasShape<T> && detail::IsEnumeration<detail::ShapeOf<T>>::value;

template <typename T>
concept ChoiceShaped = HasShape<T> && detail::IsChoice<detail::ShapeOf<T>>::value;

/// The shape as a constant, so that loops over it cost nothing at run time.
template <HasShape T>
inline constexpr auto kShape = scaleShape(static_cast<const T*>(nullptr));

/// Calls f(field) for each field of a struct, in wire order.
template <StructShaped T, typename F>
constexpr void forEachField(F&& f)
{
    std::apply([&f](const auto&... fields) { (f(fields), ...); }, kShape<T>.fields);
}

} // namespace soma::codec

// The preprocessor's way of saying "for each"; 256 fields are enough.
#define SOMA_SCALE_PARENS ()
#define SOMA_SCALE_EXPAND(...)                                                                     \
    SOMA_SCALE_EXPAND3(SOMA_SCALE_EXPAND3(SOMA_SCALE_EXPAND3(SOMA_SCALE_EXPAND3(__VA_ARGS__))))
#define SOMA_SCALE_EXPAND3(...)                                                                    \
    SOMA_SCALE_EXPAND2(SOMA_SCALE_EXPAND2(SOMA_SCALE_EXPAND2(SOMA_SCALE_EXPAND2(__VA_ARGS__))))
#define SOMA_SCALE_EXPAND2(...)                                                                    \
    SOMA_SCALE_EXPAND1(SOMA_SCALE_EXPAND1(SOMA_SCALE_EXPAND1(SOMA_SCALE_EXPAND1(__VA_ARGS__))))
#define SOMA_SCALE_EXPAND1(...) __VA_ARGS__
#define SOMA_SCALE_FIELDS(type, first, ...)                                                        \
    , ::soma::codec::field(#first, &type::first)                                                   \
          __VA_OPT__(SOMA_SCALE_AGAIN SOMA_SCALE_PARENS(type, __VA_ARGS__))
#define SOMA_SCALE_AGAIN() SOMA_SCALE_FIELDS

/// Declares a struct's SCALE shape; stands after the struct, in its namespace.
#define SOMA_SCALE_STRUCT(type, ...)                                                               \
    constexpr auto scaleShape(const type*)                                                         \
    {                                                                                              \
        return ::soma::codec::structure(                                                           \
            #type __VA_OPT__(SOMA_SCALE_EXPAND(SOMA_SCALE_FIELDS(type, __VA_ARGS__))));            \
    }
