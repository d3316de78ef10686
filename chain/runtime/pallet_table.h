// A pallet with its types erased: what dispatch, descriptions and metadata read. Made from the
// typed declarations by the four helpers below; nothing is written down twice.
#pragma once

#include "chain/runtime/runtime_call.h"
#include "chain/runtime/storage_item.h"
#include "chain/runtime/type_info.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace soma::runtime {

struct StorageEntry {
    std::string_view name;
    ByteArray<32> prefix{};

    struct Key {
        Hasher hasher;
        const TypeInfo* type;
    };

    std::vector<Key> keys; ///< None for a plain value.
    const TypeInfo* value = nullptr;
    bool optional = false;
    /// The encoded default; what the metadata shows even when `optional` (then unused).
    Bytes (*fallback)(const RuntimeConfig& config) = nullptr;
};

struct CallEntry {
    std::uint8_t index = 0;
    std::string_view name;
    std::vector<FieldInfo> arguments;
    bool (*decode)(codec::ScaleReader& in, RuntimeCall& out) = nullptr;
};

struct EventEntry {
    std::uint8_t index = 0;
    std::string_view name;
    std::vector<FieldInfo> fields;
};

struct ErrorEntry {
    std::string_view name; ///< Its number is its place in the list.
    std::string_view doc;
};

struct ConstantEntry {
    std::string_view name;
    const TypeInfo* type = nullptr;
    Bytes (*value)(const RuntimeConfig& config) = nullptr;
};

struct PalletTable {
    PalletId id;
    std::uint16_t storageVersion = 0;
    std::vector<StorageEntry> storage{};
    std::vector<CallEntry> calls{};
    std::vector<EventEntry> events{};
    std::vector<ErrorEntry> errors{};
    std::vector<ConstantEntry> constants{};

    /// Before the first extrinsic; answers the weight it took. May be absent.
    Result<Weight> (*onInitialize)(State& state) = nullptr;
    /// After the last extrinsic. May be absent.
    Result<void> (*onFinalize)(State& state) = nullptr;

    const CallEntry* call(std::uint8_t index) const;
    const EventEntry* event(std::uint8_t index) const;
};

/// Errors of one pallet: `inline constexpr auto kError = errorList(kPallet, {{"Name", "doc"}});`
/// and then `return kError("Name");`, which a misspelt name does not compile.
template <std::size_t N>
struct ErrorList {
    std::uint8_t pallet;
    std::array<ErrorEntry, N> entries;

    consteval DispatchError operator()(std::string_view name) const
    {
        std::size_t index = 0;
        while (entries.at(index).name != name)
            ++index;
        return DispatchError::module(pallet, static_cast<std::uint8_t>(index));
    }

    std::vector<ErrorEntry> list() const { return {entries.begin(), entries.end()}; }
};

template <std::size_t N>
consteval ErrorList<N> errorList(PalletId pallet, const ErrorEntry (&entries)[N])
{
    return {pallet.index, std::to_array(entries)};
}

template <typename T, typename Query, typename... Parts>
StorageEntry storageEntry(const StorageItem<T, Query, Parts...>& item)
{
    return {item.name(),   item.prefix(),    {{Parts::kHasher, &kTypeInfo<typename Parts::Key>}...},
            &kTypeInfo<T>, Query::kOptional, nullptr};
}

/// The items as constants, so that each default becomes a plain function.
template <const auto&... Items>
std::vector<StorageEntry> storageEntries()
{
    std::vector<StorageEntry> entries{storageEntry(Items)...};
    std::size_t at = 0;
    ((entries[at++].fallback =
          [](const RuntimeConfig& config) { return codec::encode(Items.fallback(config)); }),
     ...);
    return entries;
}

template <PalletCall... Calls>
std::vector<CallEntry> callEntries()
{
    return {CallEntry{Calls::kCall.index, Calls::kCall.name, fieldInfos<Calls>(),
                      [](codec::ScaleReader& in, RuntimeCall& out) {
                          Calls call{};
                          if (!codec::decodeFrom(in, call))
                              return false;
                          out = RuntimeCall(std::move(call));
                          return true;
                      }}...};
}

template <PalletEvent... Events>
std::vector<EventEntry> eventEntries()
{
    return {EventEntry{Events::kEvent.index, codec::kShape<Events>.name, fieldInfos<Events>()}...};
}

/// constantEntry<Rao>("ExistentialDeposit", [](const RuntimeConfig& c) { return ...; })
template <typename T, typename Get>
ConstantEntry constantEntry(std::string_view name, Get)
{
    return {name, &kTypeInfo<T>, [](const RuntimeConfig& config) {
                const T value = Get{}(config);
                return codec::encode(value);
            }};
}

} // namespace soma::runtime
