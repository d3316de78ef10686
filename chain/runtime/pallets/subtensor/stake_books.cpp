#include "chain/runtime/pallets/subtensor/stake_books.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "consensus/pool/share_pool.h"

#include <algorithm>
#include <optional>

namespace soma::runtime::subtensor {

namespace {

// The four maps once more, asked whether they have an entry at all: one read instead of two.

template <typename T>
using ByHotkey = StorageDoubleMap<Blake2_128Concat<Hotkey>, Identity<NetUid>, T, OptionQuery>;
template <typename T>
using ByPair =
    StorageNMap<Keys<Blake2_128Concat<Hotkey>, Blake2_128Concat<Coldkey>, Identity<NetUid>>, T,
                OptionQuery>;

constexpr ByHotkey<math::U64F64> kOlderDenominator{kPallet, "TotalHotkeyShares"};
constexpr ByHotkey<pool::SafeFloat> kDenominator{kPallet, "TotalHotkeySharesV2"};
constexpr ByPair<math::U64F64> kOlderShare{kPallet, "Alpha"};
constexpr ByPair<pool::SafeFloat> kShare{kPallet, "AlphaV2"};

/// Where the books of one hotkey, or of one coldkey with it, stand.
///
/// OPTIMISATION: the maps of a hotkey have the same hashers, and so do those of a pair, so their
/// keys differ in the prefix only and what follows it is hashed once.
class Place {
public:
    explicit Place(Bytes key) : m_key(std::move(key)) {}

    template <typename Item>
    std::optional<typename Item::Value> get(const State& state, const Item& item)
    {
        Bytes room;
        const std::optional<ByteSpan> raw = state.peek(in(item), room);
        typename Item::Value value{};
        if (!raw)
            return std::nullopt;
        codec::ScaleReader reader(*raw);
        if (!codec::decodeFrom(reader, value))
            return std::nullopt;
        return value;
    }

    template <typename Item>
    void set(State& state, const Item& item, const typename Item::Value& value)
    {
        state.put(in(item), codec::encode(value));
    }

    template <typename Item>
    void remove(State& state, const Item& item)
    {
        state.remove(in(item));
    }

private:
    template <typename Item>
    const Bytes& in(const Item& item)
    {
        std::copy(item.prefix().begin(), item.prefix().end(), m_key.begin());
        return m_key;
    }

    Bytes m_key;
};

Place placeOf(const Hotkey& hotkey, NetUid netuid)
{
    return Place(kTotalHotkeyAlpha.key(hotkey, netuid));
}

Place placeOf(const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid)
{
    return Place(kShare.key(hotkey, coldkey, netuid));
}

/// The older map, as long as it has the entry, hides the present one.
template <typename Older, typename Present>
pool::StoredFloat readFloat(const State& state, Place& place, const Older& older,
                            const Present& present)
{
    if (const auto value = place.get(state, older))
        return pool::StoredFloat::legacy(*value);
    if (const auto value = place.get(state, present))
        return pool::StoredFloat::current(*value);
    return {};
}

template <typename Older, typename Present>
void writeFloat(State& state, Place& place, const Older& older, const Present& present,
                const pool::StoredFloat& value, bool wasOlder)
{
    if (wasOlder)
        place.remove(state, older);
    if (value.currentEntry())
        place.set(state, present, *value.currentEntry());
    else
        place.remove(state, present);
}

void writeValue(State& state, Place& place, std::uint64_t value)
{
    if (value != 0)
        place.set(state, kTotalHotkeyAlpha, Alpha(value));
    else
        place.remove(state, kTotalHotkeyAlpha);
}

/// A hotkey's pool and one coldkey's part of it.
struct Books {
    Books(const State& state, const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid)
        : poolPlace(placeOf(hotkey, netuid))
        , sharePlace(placeOf(hotkey, coldkey, netuid))
        , share(readFloat(state, sharePlace, kOlderShare, kShare))
        , shareWasOlder(share.isLegacy())
    {
    }

    void readPool(const State& state)
    {
        all = {poolPlace.get(state, kTotalHotkeyAlpha).value_or(Alpha()).value(),
               readFloat(state, poolPlace, kOlderDenominator, kDenominator)};
        denominatorWasOlder = all.denominator.isLegacy();
    }

    void write(State& state)
    {
        writeFloat(state, poolPlace, kOlderDenominator, kDenominator, all.denominator,
                   denominatorWasOlder);
        writeFloat(state, sharePlace, kOlderShare, kShare, share, shareWasOlder);
        writeValue(state, poolPlace, all.value);
    }

    Place poolPlace;
    Place sharePlace;
    pool::SharePool all;
    pool::StoredFloat share;
    bool shareWasOlder;
    bool denominatorWasOlder = false;
};

} // namespace

Alpha stakeOf(const State& state, const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid)
{
    Books books(state, hotkey, coldkey, netuid);
    if (!books.share.exists())
        return {};
    books.readPool(state);
    return Alpha(pool::shareValue(books.all, books.share));
}

Alpha stakeOf(const State& state, const Hotkey& hotkey, NetUid netuid)
{
    return kTotalHotkeyAlpha.get(state, hotkey, netuid);
}

void increaseStakeOfAll(State& state, const Hotkey& hotkey, NetUid netuid, Alpha amount)
{
    Place place = placeOf(hotkey, netuid);
    pool::SharePool pool{place.get(state, kTotalHotkeyAlpha).value_or(Alpha()).value(), {}};
    pool::increaseAll(pool, amount.value());
    writeValue(state, place, pool.value);
}

void decreaseStakeOfAll(State& state, const Hotkey& hotkey, NetUid netuid, Alpha amount)
{
    Place place = placeOf(hotkey, netuid);
    pool::SharePool pool{place.get(state, kTotalHotkeyAlpha).value_or(Alpha()).value(), {}};
    pool::decreaseAll(pool, amount.value());
    writeValue(state, place, pool.value);
}

void increaseStake(State& state, const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid,
                   Alpha amount)
{
    if (!amount.isZero())
        addStakingHotkey(state, coldkey, hotkey);
    Books books(state, hotkey, coldkey, netuid);
    books.readPool(state);
    pool::increaseStake(books.all, books.share, amount.value());
    books.write(state);
}

bool canIncreaseStake(const State& state, const Hotkey& hotkey, NetUid netuid, Alpha amount)
{
    Books books(state, hotkey, Coldkey{}, netuid);
    books.readPool(state);
    return pool::canIncreaseStake(books.all, amount.value());
}

void decreaseStake(State& state, const Hotkey& hotkey, const Coldkey& coldkey, NetUid netuid,
                   Alpha amount)
{
    Books books(state, hotkey, coldkey, netuid);
    if (!books.share.exists())
        return;
    books.readPool(state);
    if (pool::shareValue(books.all, books.share) < amount.value())
        return;
    pool::decreaseStake(books.all, books.share, amount.value());
    books.write(state);
}

void increaseTotalStake(State& state, Rao amount)
{
    kTotalStake.mutate(state, [amount](Rao& total) { total = saturatingAdd(total, amount); });
}

void decreaseTotalStake(State& state, Rao amount)
{
    kTotalStake.mutate(state, [amount](Rao& total) { total = saturatingSub(total, amount); });
}

} // namespace soma::runtime::subtensor
