// Storage declared once, read and written with its type:
//
//     inline constexpr StorageValue<Rao> kTotalIssuance{kPallet, "TotalIssuance"};
//     inline constexpr StorageMap<Blake2_128Concat<AccountId>, AccountInfo> kAccount{
//         kPallet, "Account"};
//     inline constexpr StorageMap<Identity<NetUid>, std::uint16_t> kTempo{
//         kPallet, "Tempo", [](const RuntimeConfig& config) { return initialTempo(config); }};
//     inline constexpr StorageValue<AccountId, OptionQuery> kKey{kPallet, "Key"};
//
//     kAccount.get(state, alice).data.free
//     kTotalIssuance.mutate(state, [](Rao& total) { total = ...; });
//
// get() answers T with the default where nothing (or nothing readable) is stored, or
// std::optional<T> with OptionQuery. Every item also stands in its pallet's table
// (pallet_table.h), from which tools and the metadata see it.
#pragma once

#include "chain/codec/scale_type.h"
#include "chain/codec/storage_key.h"
#include "chain/crypto/hashing.h"
#include "chain/runtime/state.h"
#include "chain/runtime/storage_prefix.h"
#include "chain/runtime/type_info.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <optional>
#include <tuple>
#include <utility>

namespace soma::runtime {

using codec::Hasher;

template <typename K>
struct Blake2_128Concat {
    using Key = K;
    static constexpr Hasher kHasher = Hasher::Blake2_128Concat;

    static ByteArray<16> hash(ByteSpan encoded) { return crypto::blake2b128(encoded); }
};

template <typename K>
struct Twox64Concat {
    using Key = K;
    static constexpr Hasher kHasher = Hasher::Twox64Concat;

    static ByteArray<8> hash(ByteSpan encoded) { return crypto::twox64(encoded); }
};

template <typename K>
struct Identity {
    using Key = K;
    static constexpr Hasher kHasher = Hasher::Identity;

    static ByteArray<0> hash(ByteSpan) { return {}; }
};

/// What get() answers when nothing is stored: a default, or nothing.
struct ValueQuery {
    static constexpr bool kOptional = false;
};

struct OptionQuery {
    static constexpr bool kOptional = true;
};

namespace detail {
/// Defaults may depend on the chain; a bare reader has the normal one.
inline const RuntimeConfig& configOf(const State& state)
{
    return state.config();
}

template <typename Reader>
RuntimeConfig configOf(const Reader&)
{
    return RuntimeConfig{};
}
} // namespace detail

template <typename T, typename Query, typename... Parts>
class StorageItem {
public:
    using Value = T;
    using Answer = std::conditional_t<Query::kOptional, std::optional<T>, T>;
    using Fallback = T (*)(const RuntimeConfig&);
    static constexpr bool kOptional = Query::kOptional;
    static constexpr std::size_t kKeys = sizeof...(Parts);

    consteval StorageItem(PalletId pallet, std::string_view name, Fallback makeDefault = nullptr)
        : m_name(name)
        , m_prefix(storagePrefix(pallet.name, name))
        , m_fallback(makeDefault)
    {
    }

    constexpr std::string_view name() const { return m_name; }

    constexpr const ByteArray<32>& prefix() const { return m_prefix; }

    Bytes key(const typename Parts::Key&... keys) const { return partialKey<Parts...>(keys...); }

    /// The prefix of all entries under the first keys.
    template <typename... Firsts>
    Bytes keyPrefix(const Firsts&... firsts) const
    {
        return prefixOf(std::make_index_sequence<sizeof...(Firsts)>{}, firsts...);
    }

    template <typename Reader>
    Answer get(const Reader& reader, const typename Parts::Key&... keys) const
    {
        return answerAt(reader, key(keys...));
    }

    template <typename Reader>
    bool contains(const Reader& reader, const typename Parts::Key&... keys) const
    {
        Bytes room;
        return reader.peek(key(keys...), room).has_value();
    }

    void set(State& state, const typename Parts::Key&... keys, const T& value) const
    {
        state.put(key(keys...), codec::encode(value));
    }

    void remove(State& state, const typename Parts::Key&... keys) const
    {
        state.remove(key(keys...));
    }

    /// Reads and removes.
    Answer take(State& state, const typename Parts::Key&... keys) const
    {
        Answer answer = get(state, keys...);
        remove(state, keys...);
        return answer;
    }

    /// Reads, lets `change` work on it, writes it back. With OptionQuery `change` gets the
    /// optional, and leaving it empty removes the entry. Answers what `change` answers.
    template <typename Change>
    auto mutate(State& state, const typename Parts::Key&... keys, Change&& change) const
    {
        const Bytes place = key(keys...);
        Answer value = answerAt(state, place);
        const auto store = [&] {
            if constexpr (kOptional) {
                if (!value)
                    state.remove(place);
                else
                    state.put(place, codec::encode(*value));
            } else {
                state.put(place, codec::encode(value));
            }
        };
        if constexpr (std::is_void_v<decltype(change(value))>) {
            change(value);
            store();
        } else {
            auto answer = change(value);
            store();
            return answer;
        }
    }

    /// Removes every entry under the first keys (all of them without any).
    template <typename... Firsts>
    std::size_t clear(State& state, const Firsts&... firsts) const
    {
        return state.removePrefix(keyPrefix(firsts...));
    }

    /// Calls visit(keys..., value) for each entry in key order; all hashers must keep the key.
    /// `visit` may answer false to stop. The reader must not change meanwhile.
    template <typename Reader, typename Visit>
    void forEach(const Reader& reader, Visit&& visit) const
    {
        forEachUnder(reader, Bytes(m_prefix.begin(), m_prefix.end()), visit);
    }

    /// The same below keyPrefix(...).
    template <typename Reader, typename Visit>
    void forEachUnder(const Reader& reader, const Bytes& under, Visit&& visit) const
    {
        for (std::optional<Bytes> at = reader.nextKey(under); at && storage::startsWith(*at, under);
             at = reader.nextKey(*at)) {
            Bytes room;
            const std::optional<ByteSpan> raw = reader.peek(*at, room);
            std::tuple<typename Parts::Key...> keys;
            T value{};
            if (!raw || !decodeKeys(*at, keys) || !decodeValue(*raw, value))
                continue;
            const bool more = std::apply(
                [&](const auto&... parts) {
                    if constexpr (std::is_void_v<decltype(visit(parts..., value))>) {
                        visit(parts..., value);
                        return true;
                    } else {
                        return visit(parts..., value);
                    }
                },
                keys);
            if (!more)
                return;
        }
    }

    T fallback(const RuntimeConfig& config) const { return m_fallback ? m_fallback(config) : T{}; }

private:
    template <typename... Used, typename... Keys>
    Bytes partialKey(const Keys&... keys) const
    {
        Bytes out;
        out.reserve(32 + 48 * sizeof...(Keys));
        out.assign(m_prefix.begin(), m_prefix.end());
        (appendPart<Used>(out, keys), ...);
        return out;
    }

    /// The hash stands before what it is of.
    template <typename Part, typename Key>
    static void appendPart(Bytes& out, const Key& part)
    {
        constexpr std::size_t kHash = std::tuple_size_v<decltype(Part::hash(ByteSpan()))>;
        const std::size_t at = out.size();
        out.resize(at + kHash);
        codec::encodeTo(part, out);
        if constexpr (kHash > 0) {
            const auto hash = Part::hash(ByteSpan(out).subspan(at + kHash));
            std::copy(hash.begin(), hash.end(), out.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }

    template <std::size_t... I, typename... Firsts>
    Bytes prefixOf(std::index_sequence<I...>, const Firsts&... firsts) const
    {
        return partialKey<std::tuple_element_t<I, std::tuple<Parts...>>...>(
            static_cast<const typename std::tuple_element_t<I, std::tuple<Parts...>>::Key&>(
                firsts)...);
    }

    template <typename Reader>
    Answer answerAt(const Reader& reader, const Bytes& place) const
    {
        Bytes room;
        const std::optional<ByteSpan> raw = reader.peek(place, room);
        T value{};
        const bool isThere = raw && decodeValue(*raw, value);
        if constexpr (kOptional)
            return isThere ? std::optional<T>(std::move(value)) : std::nullopt;
        else
            return isThere ? std::move(value) : fallback(detail::configOf(reader));
    }

    /// As the reference: bytes left over are ignored, unreadable ones count as absent.
    static bool decodeValue(ByteSpan raw, T& out)
    {
        codec::ScaleReader in(raw);
        return codec::decodeFrom(in, out);
    }

    static bool decodeKeys(const Bytes& place, std::tuple<typename Parts::Key...>& out)
    {
        codec::ScaleReader in(ByteSpan(place).subspan(32));
        return std::apply(
            [&in](auto&... keys) {
                ByteSpan hash;
                return ((in.take(codec::hashLength(Parts::kHasher), hash) &&
                         codec::decodeFrom(in, keys)) &&
                        ...);
            },
            out);
    }

    std::string_view m_name;
    ByteArray<32> m_prefix;
    Fallback m_fallback;
};

template <typename T, typename Query = ValueQuery>
using StorageValue = StorageItem<T, Query>;

template <typename Part, typename T, typename Query = ValueQuery>
using StorageMap = StorageItem<T, Query, Part>;

template <typename First, typename Second, typename T, typename Query = ValueQuery>
using StorageDoubleMap = StorageItem<T, Query, First, Second>;

template <typename... Parts>
struct Keys;

namespace detail {
template <typename Parts, typename T, typename Query>
struct NMap;

template <typename... Parts, typename T, typename Query>
struct NMap<Keys<Parts...>, T, Query> {
    using Type = StorageItem<T, Query, Parts...>;
};
} // namespace detail

/// StorageNMap<Keys<Identity<NetUid>, Blake2_128Concat<Hotkey>, ...>, T>
template <typename KeyList, typename T, typename Query = ValueQuery>
using StorageNMap = typename detail::NMap<KeyList, T, Query>::Type;

} // namespace soma::runtime
