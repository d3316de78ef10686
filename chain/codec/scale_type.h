// ScaleType<T>: how a type is written, read and shown. encode(), decode() and toDecoded() below are
// what other rooms call; how to declare a struct or enum stands in scale_shape.h.
//
// A type that needs its own way specialises ScaleType with
//     static void encode(const T& value, ScaleWriter& out);
//     static bool decode(ScaleReader& in, T& out);        // false: the reader holds the error
//     static chain::DecodedValue toDecoded(const T& value);
#pragma once

#include "chain/codec/bounded.h"
#include "chain/codec/compact.h"
#include "chain/codec/scale_reader.h"
#include "chain/codec/scale_shape.h"
#include "chain/codec/scale_writer.h"
#include "chain/primitives/account_id.h"
#include "chain/primitives/decoded_value.h"
#include "chain/primitives/hash_types.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"
#include "consensus/base/units.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace soma::codec {

template <typename T>
struct ScaleType;

template <typename T>
void encodeTo(const T& value, ScaleWriter& out)
{
    ScaleType<T>::encode(value, out);
}

template <typename T>
void encodeTo(const T& value, Bytes& out)
{
    ScaleWriter writer(out);
    ScaleType<T>::encode(value, writer);
}

template <typename T>
Bytes encode(const T& value)
{
    Bytes out;
    encodeTo(value, out);
    return out;
}

/// The values one after the other, as call arguments and runtime API arguments are.
template <typename... Ts>
Bytes encodeAll(const Ts&... values)
{
    Bytes out;
    ScaleWriter writer(out);
    (ScaleType<Ts>::encode(values, writer), ...);
    return out;
}

/// Reads one value; on false the reader holds the error and `out` is unspecified but valid.
template <typename T>
[[nodiscard]] bool decodeFrom(ScaleReader& in, T& out)
{
    return ScaleType<T>::decode(in, out);
}

/// Reads one value and leaves the reader behind it.
template <typename T>
Result<T> decodeNext(ScaleReader& in)
{
    T value{};
    if (!ScaleType<T>::decode(in, value))
        return in.error();
    return value;
}

/// The whole of `bytes` is one value.
template <typename T>
Result<T> decode(ByteSpan bytes)
{
    ScaleReader in(bytes);
    T value{};
    if (!ScaleType<T>::decode(in, value) || !in.finish())
        return in.error();
    return value;
}

template <typename T>
chain::DecodedValue toDecoded(const T& value)
{
    return ScaleType<T>::toDecoded(value);
}

/// Decimal digits, for numbers that DecodedValue carries as text.
std::string decimal(u128 value);
std::string decimal(i128 value);

// ------------------------------------------------------------------------------------ numbers

template <ScaleInteger T>
struct ScaleType<T> {
    static void encode(T value, ScaleWriter& out) { out.fixed(value); }

    static bool decode(ScaleReader& in, T& out) { return in.fixed(out); }

    static chain::DecodedValue toDecoded(T value)
    {
        if constexpr (std::unsigned_integral<T> && sizeof(T) <= 8)
            return std::uint64_t{value};
        else if constexpr (std::same_as<T, u128>)
            return decimal(value);
        else
            return decimal(static_cast<i128>(value));
    }
};

template <>
struct ScaleType<bool> {
    static void encode(bool value, ScaleWriter& out) { out.byte(value ? 1 : 0); }

    static bool decode(ScaleReader& in, bool& out)
    {
        std::uint8_t raw = 0;
        if (!in.byte(raw))
            return false;
        out = raw == 1;
        return raw <= 1 || in.fail(CodecError::InvalidBool);
    }

    static chain::DecodedValue toDecoded(bool value) { return value; }
};

namespace detail {
/// A unit's bare number, or the number itself.
template <typename T>
constexpr auto bareNumber(const T& value)
{
    if constexpr (ScaleInteger<T>)
        return value;
    else
        return value.value();
}

/// Units travel as their number and are shown as themselves where DecodedValue has a place.
template <typename T>
struct UnitType {
    using Rep = typename T::rep;

    static void encode(const T& value, ScaleWriter& out) { out.fixed(value.value()); }

    static bool decode(ScaleReader& in, T& out)
    {
        Rep raw{};
        if (!in.fixed(raw))
            return false;
        out = T(raw);
        return true;
    }

    static chain::DecodedValue toDecoded(const T& value)
    {
        if constexpr (std::is_same_v<T, Rao> || std::is_same_v<T, Alpha> ||
                      std::is_same_v<T, NetUid>)
            return value;
        else
            return ScaleType<Rep>::toDecoded(value.value());
    }
};
} // namespace detail

template <typename Tag, typename Rep>
struct ScaleType<Quantity<Tag, Rep>> : detail::UnitType<Quantity<Tag, Rep>> {
};

template <typename Tag, typename Rep>
struct ScaleType<Amount<Tag, Rep>> : detail::UnitType<Amount<Tag, Rep>> {
};

template <typename T>
struct ScaleType<Compact<T>> {
    using Bare = decltype(detail::bareNumber(std::declval<T>()));

    static void encode(const Compact<T>& value, ScaleWriter& out)
    {
        out.compact(detail::bareNumber(value.value));
    }

    static bool decode(ScaleReader& in, Compact<T>& out)
    {
        Bare raw{};
        if (!in.compactAs(raw))
            return false;
        out.value = T(raw);
        return true;
    }

    static chain::DecodedValue toDecoded(const Compact<T>& value)
    {
        return ScaleType<T>::toDecoded(value.value);
    }
};

// -------------------------------------------------------------------------------------- bytes

template <typename Tag, std::size_t N>
struct ScaleType<chain::TaggedBytes<Tag, N>> {
    using Value = chain::TaggedBytes<Tag, N>;

    static void encode(const Value& value, ScaleWriter& out) { out.raw(value.span()); }

    static bool decode(ScaleReader& in, Value& out)
    {
        ByteArray<N> raw;
        if (!in.into(raw))
            return false;
        out = Value(raw);
        return true;
    }

    static chain::DecodedValue toDecoded(const Value& value)
    {
        if constexpr (std::is_same_v<Value, chain::AccountId>)
            return value;
        else if constexpr (N == 32)
            return chain::Hash256(value.bytes());
        else
            return toBytes(value.span());
    }
};

template <>
struct ScaleType<std::string> {
    static void encode(const std::string& value, ScaleWriter& out) { out.text(value); }

    static bool decode(ScaleReader& in, std::string& out)
    {
        ByteSpan view;
        if (!in.bytesView(view))
            return false;
        out.assign(view.begin(), view.end());
        return true;
    }

    static chain::DecodedValue toDecoded(const std::string& value) { return value; }
};

template <typename T>
inline constexpr bool kIsByte = std::is_same_v<T, std::uint8_t>;

// -------------------------------------------------------------------------------- collections

namespace detail {
/// Elements that lie in memory as they do on the wire.
template <typename T>
inline constexpr bool kIsPlain = ScaleInteger<T>;

template <typename Range>
chain::DecodedValue decodedList(const Range& items)
{
    chain::DecodedGroup group;
    for (const auto& item : items)
        group.fields.push_back({"", codec::toDecoded(item)});
    return group;
}
} // namespace detail

template <typename T>
struct ScaleType<std::vector<T>> {
    static void encode(const std::vector<T>& value, ScaleWriter& out)
    {
        out.compact(value.size());
        if constexpr (detail::kIsPlain<T>) {
            const auto* first = reinterpret_cast<const std::uint8_t*>(value.data());
            out.raw(ByteSpan(first, value.size() * sizeof(T)));
        } else {
            for (const auto& item : value)
                ScaleType<T>::encode(item, out);
        }
    }

    static bool decode(ScaleReader& in, std::vector<T>& out)
    {
        std::size_t count = 0;
        return in.length(count) && decodeItems(in, count, out);
    }

    static bool decodeItems(ScaleReader& in, std::size_t count, std::vector<T>& out)
    {
        out.clear();
        if constexpr (detail::kIsPlain<T>) {
            ByteSpan view;
            if (!in.take(count * sizeof(T), view))
                return false;
            out.resize(count);
            if (count != 0)
                std::memcpy(out.data(), view.data(), view.size());
            return true;
        } else {
            ScaleReader::Nested nested(in);
            if (!nested.entered())
                return false;
            out.reserve(in.room(count, sizeof(T)));
            for (std::size_t i = 0; i < count; ++i) {
                // An element without bytes would let a short input ask for endless memory.
                const std::size_t before = in.position();
                T item{};
                if (!ScaleType<T>::decode(in, item))
                    return false;
                if (in.position() == before && count > kEmptyElements)
                    return in.fail(CodecError::TooLong);
                out.push_back(std::move(item));
            }
            return true;
        }
    }

    static chain::DecodedValue toDecoded(const std::vector<T>& value)
    {
        if constexpr (kIsByte<T>)
            return value;
        else
            return detail::decodedList(value);
    }

private:
    static constexpr std::size_t kEmptyElements = 1024;
};

template <>
struct ScaleType<std::vector<bool>> {
    static void encode(const std::vector<bool>& value, ScaleWriter& out);
    static bool decode(ScaleReader& in, std::vector<bool>& out);
    static chain::DecodedValue toDecoded(const std::vector<bool>& value);
};

template <typename T, std::size_t N>
struct ScaleType<Bounded<T, N>> {
    using List = ScaleType<std::vector<T>>;

    static void encode(const Bounded<T, N>& value, ScaleWriter& out)
    {
        List::encode(value.items, out);
    }

    static bool decode(ScaleReader& in, Bounded<T, N>& out)
    {
        std::size_t count = 0;
        if (!in.length(count))
            return false;
        if (count > N)
            return in.fail(CodecError::TooLong);
        return List::decodeItems(in, count, out.items);
    }

    static chain::DecodedValue toDecoded(const Bounded<T, N>& value)
    {
        return List::toDecoded(value.items);
    }
};

template <typename T, std::size_t N>
struct ScaleType<std::array<T, N>> {
    static void encode(const std::array<T, N>& value, ScaleWriter& out)
    {
        if constexpr (kIsByte<T>)
            out.raw(value);
        else
            for (const auto& item : value)
                ScaleType<T>::encode(item, out);
    }

    static bool decode(ScaleReader& in, std::array<T, N>& out)
    {
        if constexpr (kIsByte<T>) {
            return in.into(out);
        } else {
            for (auto& item : out)
                if (!ScaleType<T>::decode(in, item))
                    return false;
            return true;
        }
    }

    static chain::DecodedValue toDecoded(const std::array<T, N>& value)
    {
        if constexpr (kIsByte<T> && N == 32)
            return chain::Hash256(value);
        else if constexpr (kIsByte<T>)
            return Bytes(value.begin(), value.end());
        else
            return detail::decodedList(value);
    }
};

/// Written in order. Read in any order, as the reference does; doubles collapse.
template <typename T>
struct ScaleType<std::set<T>> {
    static void encode(const std::set<T>& value, ScaleWriter& out)
    {
        out.compact(value.size());
        for (const auto& item : value)
            ScaleType<T>::encode(item, out);
    }

    static bool decode(ScaleReader& in, std::set<T>& out)
    {
        std::vector<T> items;
        if (!ScaleType<std::vector<T>>::decode(in, items))
            return false;
        out = std::set<T>(items.begin(), items.end());
        return true;
    }

    static chain::DecodedValue toDecoded(const std::set<T>& value)
    {
        return detail::decodedList(value);
    }
};

template <typename K, typename V>
struct ScaleType<std::map<K, V>> {
    static void encode(const std::map<K, V>& value, ScaleWriter& out)
    {
        out.compact(value.size());
        for (const auto& [key, mapped] : value) {
            ScaleType<K>::encode(key, out);
            ScaleType<V>::encode(mapped, out);
        }
    }

    static bool decode(ScaleReader& in, std::map<K, V>& out)
    {
        std::vector<std::pair<K, V>> items;
        if (!ScaleType<std::vector<std::pair<K, V>>>::decode(in, items))
            return false;
        out.clear();
        for (auto& [key, mapped] : items)
            out.insert_or_assign(std::move(key), std::move(mapped));
        return true;
    }

    static chain::DecodedValue toDecoded(const std::map<K, V>& value)
    {
        return ScaleType<std::vector<std::pair<K, V>>>::toDecoded({value.begin(), value.end()});
    }
};

template <typename T>
struct ScaleType<std::optional<T>> {
    static void encode(const std::optional<T>& value, ScaleWriter& out)
    {
        out.byte(value ? 1 : 0);
        if (value)
            ScaleType<T>::encode(*value, out);
    }

    static bool decode(ScaleReader& in, std::optional<T>& out)
    {
        std::uint8_t present = 0;
        if (!in.byte(present))
            return false;
        if (present > 1)
            return in.fail(CodecError::InvalidOption);
        out.reset();
        return present == 0 || ScaleType<T>::decode(in, out.emplace());
    }

    static chain::DecodedValue toDecoded(const std::optional<T>& value)
    {
        if (!value)
            return std::monostate{};
        return ScaleType<T>::toDecoded(*value);
    }
};

template <>
struct ScaleType<std::monostate> {
    static void encode(std::monostate, ScaleWriter&) {}

    static bool decode(ScaleReader& in, std::monostate&) { return in.ok(); }

    static chain::DecodedValue toDecoded(std::monostate) { return std::monostate{}; }
};

template <typename... Ts>
struct ScaleType<std::tuple<Ts...>> {
    using Value = std::tuple<Ts...>;

    static void encode(const Value& value, ScaleWriter& out)
    {
        std::apply([&out](const Ts&... parts) { (ScaleType<Ts>::encode(parts, out), ...); }, value);
    }

    static bool decode(ScaleReader& in, Value& out)
    {
        return in.ok() &&
               std::apply([&in](Ts&... parts) { return (ScaleType<Ts>::decode(in, parts) && ...); },
                          out);
    }

    static chain::DecodedValue toDecoded(const Value& value)
    {
        chain::DecodedGroup group;
        std::apply(
            [&group](const Ts&... parts) {
                (group.fields.push_back({"", codec::toDecoded(parts)}), ...);
            },
            value);
        return group;
    }
};

template <typename A, typename B>
struct ScaleType<std::pair<A, B>> {
    static void encode(const std::pair<A, B>& value, ScaleWriter& out)
    {
        ScaleType<A>::encode(value.first, out);
        ScaleType<B>::encode(value.second, out);
    }

    static bool decode(ScaleReader& in, std::pair<A, B>& out)
    {
        return ScaleType<A>::decode(in, out.first) && ScaleType<B>::decode(in, out.second);
    }

    static chain::DecodedValue toDecoded(const std::pair<A, B>& value)
    {
        chain::DecodedGroup group;
        group.fields.push_back({"", codec::toDecoded(value.first)});
        group.fields.push_back({"", codec::toDecoded(value.second)});
        return group;
    }
};

// --------------------------------------------------------------------------- declared by shape

template <StructShaped T>
struct ScaleType<T> {
    static void encode(const T& value, ScaleWriter& out)
    {
        forEachField<T>([&](const auto& field) { encodeTo(value.*field.member, out); });
    }

    static bool decode(ScaleReader& in, T& out)
    {
        return in.ok() &&
               std::apply(
                   [&](const auto&... field) { return (decodeFrom(in, out.*field.member) && ...); },
                   kShape<T>.fields);
    }

    /// The fields alone, for calls and events that name the group otherwise.
    static std::vector<chain::DecodedField> decodedFields(const T& value)
    {
        std::vector<chain::DecodedField> fields;
        forEachField<T>([&](const auto& field) {
            fields.push_back({wireName(field.name), codec::toDecoded(value.*field.member)});
        });
        return fields;
    }

    static chain::DecodedValue toDecoded(const T& value)
    {
        return chain::DecodedGroup{std::string(kShape<T>.name), decodedFields(value)};
    }
};

template <EnumShaped T>
struct ScaleType<T> {
    static void encode(T value, ScaleWriter& out) { out.byte(static_cast<std::uint8_t>(value)); }

    static bool decode(ScaleReader& in, T& out)
    {
        std::uint8_t index = 0;
        if (!in.byte(index))
            return false;
        for (const auto& variant : kShape<T>.variants) {
            if (static_cast<std::uint8_t>(variant.value) == index) {
                out = variant.value;
                return true;
            }
        }
        return in.fail(CodecError::InvalidVariant, std::to_string(index));
    }

    static chain::DecodedValue toDecoded(T value)
    {
        for (const auto& variant : kShape<T>.variants)
            if (variant.value == value)
                return std::string(variant.name);
        return static_cast<std::uint64_t>(value);
    }
};

namespace detail {
/// An enum with data; a type may inherit from it to be shown in another way.
template <typename T>
struct ChoiceType {
    using Variant = typename ShapeOf<T>::Type;

    static void encode(const T& value, ScaleWriter& out)
    {
        const Variant& held = value.*(kShape<T>.member);
        out.byte(kShape<T>.variants[held.index()].index);
        std::visit([&out](const auto& content) { encodeTo(content, out); }, held);
    }

    static bool decode(ScaleReader& in, T& out)
    {
        std::uint8_t index = 0;
        if (!in.byte(index))
            return false;
        ScaleReader::Nested nested(in);
        return nested.entered() && decodeAlternative<0>(in, index, out.*(kShape<T>.member));
    }

    static chain::DecodedValue toDecoded(const T& value)
    {
        const Variant& held = value.*(kShape<T>.member);
        chain::DecodedGroup group;
        group.name = std::string(kShape<T>.variants[held.index()].name);
        std::visit([&group](const auto& content) { group.fields = fieldsOf(content); }, held);
        return group;
    }

private:
    template <std::size_t I>
    static bool decodeAlternative(ScaleReader& in, std::uint8_t index, Variant& out)
    {
        if constexpr (I == std::variant_size_v<Variant>) {
            return in.fail(CodecError::InvalidVariant, std::to_string(index));
        } else {
            if (kShape<T>.variants[I].index != index)
                return decodeAlternative<I + 1>(in, index, out);
            return decodeFrom(in, out.template emplace<I>());
        }
    }

    template <typename Content>
    static std::vector<chain::DecodedField> fieldsOf(const Content& content)
    {
        if constexpr (std::is_same_v<Content, std::monostate>)
            return {};
        else if constexpr (StructShaped<Content>)
            return ScaleType<Content>::decodedFields(content);
        else
            return {{"", codec::toDecoded(content)}};
    }
};
} // namespace detail

template <ChoiceShaped T>
struct ScaleType<T> : detail::ChoiceType<T> {
};

/// Hotkey and Coldkey are accounts on the wire.
template <>
struct ScaleType<chain::Hotkey> {
    static void encode(const chain::Hotkey& value, ScaleWriter& out) { out.raw(value.id.span()); }

    static bool decode(ScaleReader& in, chain::Hotkey& out) { return decodeFrom(in, out.id); }

    static chain::DecodedValue toDecoded(const chain::Hotkey& value) { return value.id; }
};

template <>
struct ScaleType<chain::Coldkey> {
    static void encode(const chain::Coldkey& value, ScaleWriter& out) { out.raw(value.id.span()); }

    static bool decode(ScaleReader& in, chain::Coldkey& out) { return decodeFrom(in, out.id); }

    static chain::DecodedValue toDecoded(const chain::Coldkey& value) { return value.id; }
};

} // namespace soma::codec
