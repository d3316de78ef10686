#include "chain/runtime/pallets/subtensor/block_step/root_index.h"

#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/staking/root_claiming.h"

#include <algorithm>

namespace soma::runtime::subtensor {

namespace {

constexpr std::size_t kBatch = 30;

// A key of both maps: prefix, hash, hotkey, hash, coldkey, netuid.
constexpr std::size_t kColdkeyAt = 32 + 16 + 32 + 16;
constexpr std::size_t kNetuidAt = kColdkeyAt + 32;
constexpr std::size_t kKeySize = kNetuidAt + 2;

void addIfRoot(State& state, const Bytes& key)
{
    if (key.size() != kKeySize || key[kNetuidAt] != 0 || key[kNetuidAt + 1] != 0)
        return;
    ByteArray<32> coldkey{};
    std::copy_n(key.begin() + kColdkeyAt, coldkey.size(), coldkey.begin());
    addToAutoClaims(state, Coldkey{AccountId(coldkey)});
}

template <typename Map>
std::vector<Bytes> keysAfter(const State& state, const Map& map, const Bytes& after,
                             std::size_t count)
{
    std::vector<Bytes> out;
    const Bytes prefix = map.keyPrefix();
    for (auto at = state.nextKey(after);
         out.size() < count && at && storage::startsWith(*at, prefix); at = state.nextKey(*at))
        out.push_back(*at);
    return out;
}

/// One batch. The cursor is the last key seen; none when the next batch begins anew.
template <typename Map, typename Cursor>
void fillFrom(State& state, const Map& map, const Cursor& cursor)
{
    const std::optional<Bytes> last = cursor.get(state);
    const std::vector<Bytes> keys = keysAfter(state, map, last.value_or(map.keyPrefix()), kBatch);
    if (!last && keys.empty())
        return;
    for (const Bytes& key : keys)
        addIfRoot(state, key);
    cursor.set(state, keys.size() < kBatch ? std::nullopt : std::optional(keys.back()));
}

} // namespace

void fillRootIndex(State& state)
{
    fillFrom(state, kAlpha, kAlphaMapLastKey);
    fillFrom(state, kAlphaV2, kAlphaV2MapLastKey);
}

} // namespace soma::runtime::subtensor
