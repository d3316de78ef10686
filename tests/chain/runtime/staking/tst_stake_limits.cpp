// Every limit of staking.md, from one below it to one above it, and with the smallest and the
// largest numbers.
#include "chain/crypto/hashing.h"
#include "chain/runtime/pallets/subtensor/children.h"
#include "chain/runtime/pallets/subtensor/hyperparameters.h"
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/key_swaps/coldkey_calls.h"
#include "chain/runtime/pallets/subtensor/key_swaps/hotkey_calls.h"
#include "chain/runtime/pallets/subtensor/rate_limits.h"
#include "chain/runtime/pallets/subtensor/staking/calls_claims_locks.h"
#include "chain/runtime/pallets/subtensor/staking/calls_keys.h"
#include "chain/runtime/pallets/subtensor/staking/calls_move.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "chain/runtime/pallets/subtensor/staking/children_links.h"
#include "chain/runtime/pallets/subtensor/subnets/owner_calls.h"
#include "chain/runtime/pallets/subtensor/weights.h"
#include "chain/runtime/pallets/swap.h"
#include "consensus/emission/voting_power.h"
#include "tests/chain/runtime/key_swaps/swap_bench.h"
#include "tests/chain/runtime/limit_row.h"

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::testing;

namespace {

constexpr std::uint64_t kNow = 20'000;
constexpr std::uint64_t kPrice = 1'000'000'000;  ///< Of both subnets, in rao per alpha.
constexpr std::uint64_t kReserve = 1'000 * kTao; ///< Of both subnets, in TAO and in alpha.
constexpr const char* kOk = "Ok";
constexpr const char* kTooLow = "AmountTooLow";

constexpr std::uint16_t u16(std::uint64_t value)
{
    return static_cast<std::uint16_t>(value);
}

/// The least alpha whose sale in a subnet of the bench gives this much TAO, fee and all.
std::uint64_t alphaWorth(std::uint64_t rao)
{
    const SwapBench bench;
    const pool::Pool pool = swap::loadPool(bench.state, kFirst);
    std::uint64_t amount = rao;
    while (pool::sellAlpha(pool, Alpha(amount), pool::PriceLimit::forSelling())->paidOut.value() <
           rao)
        ++amount;
    return amount;
}

/// One call of the first coldkey on a new bench.
template <typename Call>
auto byOwner(Call make)
{
    return [make](std::uint64_t number) {
        SwapBench bench;
        return bench.call(kCold1, make(number));
    };
}

/// The same after a change of the bench that depends on the number.
template <typename Prepare, typename Call>
auto after(Prepare prepare, Call make)
{
    return [prepare, make](std::uint64_t number) {
        SwapBench bench;
        prepare(bench, number);
        return bench.call(kCold1, make(number));
    };
}

/// The call `number` blocks after the bench's own block.
template <typename Before, typename Call>
auto later(Before before, Call call)
{
    return [before, call](std::uint64_t blocks) {
        SwapBench bench;
        before(bench);
        bench.state.block().number = static_cast<std::uint32_t>(kNow + blocks);
        return bench.call(kCold1, RuntimeCall(call));
    };
}

constexpr std::uint64_t kLastBlock = UINT32_MAX - kNow;

std::vector<StakePortion> children(std::uint64_t count)
{
    std::vector<StakePortion> out;
    for (std::uint64_t i = 0; i < std::min<std::uint64_t>(count, 100); ++i)
        out.emplace_back(1, hotkey(static_cast<std::uint8_t>(120 + i)));
    return out;
}

std::vector<LimitRow> addingRows()
{
    const auto add = [](NetUid netuid) {
        return byOwner([netuid](std::uint64_t n) -> RuntimeCall {
            return AddStake{kOld, netuid, Rao(n)};
        });
    };
    const auto addWithLimit = [](NetUid netuid) {
        return byOwner([netuid](std::uint64_t n) -> RuntimeCall {
            return AddStakeLimit{kOld, netuid, Rao(10 * kTao), Rao(n), false};
        });
    };
    const auto wealthy = [](SwapBench& bench, std::uint64_t) {
        bench.fund(kCold1.id, Rao(2'000'000 * kTao));
    };
    const auto addToFirst = [](std::uint64_t n) -> RuntimeCall {
        return AddStake{kOld, kFirst, Rao(n)};
    };
    // The least is 2 000 000 and the fee of that, trunc(2 000 000 x 33 / 65 535) = 1007.
    return {
        {"add_stake: least", 2'001'007, kTooLow, kOk, kOk, add(kFirst), UINT64_MAX, kTooLow,
         "InsufficientLiquidity"},
        {"add_stake: least on root", 2'000'000, kTooLow, kOk, kOk, add(kRoot), UINT64_MAX, kTooLow,
         "NotEnoughBalanceToStake"},
        {"add_stake: the balance", 1'000 * kTao, kOk, kOk, "NotEnoughBalanceToStake", add(kFirst),
         UINT64_MAX, kTooLow, "InsufficientLiquidity"},
        {"add_stake: 1000 reserves", 1'000 * kReserve, kOk, kOk, "InsufficientLiquidity",
         after(wealthy, addToFirst), UINT64_MAX, kTooLow},
        // It has to be above the price, and then takes what moves it there.
        {"add_stake_limit: the price", kPrice, "Swap.PriceLimitExceeded", "Swap.PriceLimitExceeded",
         "SlippageTooHigh", addWithLimit(kFirst), UINT64_MAX, nullptr, kOk},
        {"add_stake_limit: root's price", kPrice, "SlippageTooHigh", kOk, kOk, addWithLimit(kRoot)},
    };
}

std::vector<LimitRow> removingRows()
{
    const auto remove = [](std::uint64_t n) -> RuntimeCall {
        return RemoveStake{kOld, kFirst, Alpha(n)};
    };
    const auto removeWithLimit = [](std::uint64_t n) -> RuntimeCall {
        return RemoveStakeLimit{kOld, kFirst, Alpha(n), Rao(), false};
    };
    const auto atPrice = [](NetUid netuid) {
        return byOwner([netuid](std::uint64_t n) -> RuntimeCall {
            return RemoveStakeLimit{kOld, netuid, alpha(5), Rao(n), false};
        });
    };
    const auto recycle = [](std::uint64_t n) -> RuntimeCall {
        return RecycleAlpha{kOld, Alpha(n), kFirst};
    };
    const auto burn = [](std::uint64_t n) -> RuntimeCall {
        return BurnAlpha{kOld, Alpha(n), kFirst};
    };
    const auto littleOut = [](SwapBench& bench, std::uint64_t) {
        kSubnetAlphaOut.set(bench.state, kFirst, Alpha(70 * kTao));
    };
    return {
        // More than is held means all of it, whose proceeds may be small.
        {"remove_stake: least", alphaWorth(2'000'000), kTooLow, kOk, kOk, byOwner(remove)},
        {"remove_stake_limit: least", alphaWorth(2'000'000), kTooLow, kOk, kOk,
         byOwner(removeWithLimit), UINT64_MAX, kTooLow, "InsufficientLiquidity"},
        {"remove_stake_limit: what is held", 100 * kTao, kOk, kOk, "NotEnoughStakeToWithdraw",
         byOwner(removeWithLimit), UINT64_MAX, kTooLow, "InsufficientLiquidity"},
        {"remove_stake_limit: 1000 reserves", 1'000 * kReserve, "NotEnoughStakeToWithdraw",
         "NotEnoughStakeToWithdraw", "InsufficientLiquidity", byOwner(removeWithLimit), UINT64_MAX,
         kTooLow},
        {"remove_stake_limit: the price", kPrice, "SlippageTooHigh", "Swap.PriceLimitExceeded",
         "Swap.PriceLimitExceeded", atPrice(kFirst), UINT64_MAX, kOk},
        {"remove_stake_limit: root's price", kPrice, kOk, kOk, "SlippageTooHigh", atPrice(kRoot)},
        {"recycle_alpha: what is out", 70 * kTao, kOk, kOk, "InsufficientLiquidity",
         after(littleOut, recycle)},
        {"burn_alpha: what is out", 70 * kTao, kOk, kOk, "InsufficientLiquidity",
         after(littleOut, burn)},
    };
}

std::vector<LimitRow> movingRows()
{
    const auto swapping = [](std::uint64_t n) -> RuntimeCall {
        return SwapStake{kOld, kFirst, kSecond, Alpha(n)};
    };
    const auto moving = [](std::uint64_t n) -> RuntimeCall {
        return MoveStake{kOld, kForeign, kFirst, kFirst, Alpha(n)};
    };
    const auto giving = [](std::uint64_t n) -> RuntimeCall {
        return TransferStake{kCold2, kOld, kFirst, kFirst, Alpha(n)};
    };
    return {
        // Across subnets the proceeds have to be more than the least.
        {"swap_stake: least", alphaWorth(2'000'001), kTooLow, kOk, kOk, byOwner(swapping)},
        {"move_stake: least in one subnet", 2'000'000, kTooLow, kOk, kOk, byOwner(moving)},
        {"transfer_stake: least in one subnet", 2'000'000, kTooLow, kOk, kOk, byOwner(giving)},
    };
}

std::vector<LimitRow> takeRows()
{
    const auto increase = [](std::uint64_t n) -> RuntimeCall { return IncreaseTake{kOld, u16(n)}; };
    const auto decrease = [](std::uint64_t n) -> RuntimeCall { return DecreaseTake{kOld, u16(n)}; };
    const auto setTake = [](std::uint64_t n) -> RuntimeCall {
        return SetChildkeyTake{kOld, kFirst, u16(n)};
    };
    const auto least = [](SwapBench& bench, std::uint64_t) {
        kMinDelegateTake.set(bench.state, 50);
        kMinChildkeyTakePerSubnet.set(bench.state, kFirst, 50);
    };
    const auto raised = [](SwapBench& bench) {
        SOMA_ASSERT(bench.call(kCold1, IncreaseTake{kOld, 5}) == QStringLiteral("Ok"));
        SOMA_ASSERT(bench.call(kCold1, SetChildkeyTake{kOld, kFirst, 5}) == QStringLiteral("Ok"));
    };
    return {
        {"increase_take: most", 11'796, kOk, kOk, "DelegateTakeTooHigh", byOwner(increase),
         UINT16_MAX},
        {"decrease_take: least", 50, "DelegateTakeTooLow", kOk, kOk, after(least, decrease),
         UINT16_MAX, nullptr, "DelegateTakeTooHigh"},
        // More than 216 000 blocks.
        {"increase_take: again", 216'001, "DelegateTxRateLimitExceeded", kOk, kOk,
         later(raised, IncreaseTake{kOld, 6}), kLastBlock},
        {"set_childkey_take: most", 11'796, kOk, kOk, "InvalidChildkeyTake", byOwner(setTake),
         UINT16_MAX},
        {"set_childkey_take: least", 50, "InvalidChildkeyTake", kOk, kOk, after(least, setTake),
         UINT16_MAX, nullptr, "InvalidChildkeyTake"},
        {"set_childkey_take: again", 216'000, "TxChildkeyTakeRateLimitExceeded", kOk, kOk,
         later(raised, SetChildkeyTake{kOld, kFirst, 6}), kLastBlock},
    };
}

std::vector<LimitRow> childrenRows()
{
    const auto number = [](std::uint64_t n) -> RuntimeCall {
        return SetChildren{kOld, kFirst, children(n)};
    };
    // Beside a second child with half of the whole.
    const auto portion = [](std::uint64_t n) -> RuntimeCall {
        return SetChildren{kOld, kFirst, {{n, kForeign}, {UINT64_MAX / 2, hotkey(120)}}};
    };
    const auto threshold = [](SwapBench& bench, std::uint64_t stake) {
        kStakeThreshold.set(bench.state, stake);
    };
    const auto some = [](std::uint64_t) -> RuntimeCall {
        return SetChildren{kOld, kFirst, children(1)};
    };
    const auto had = [](SwapBench& bench) {
        SOMA_ASSERT(bench.call(kCold1, SetChildren{kOld, kFirst, children(1)}) ==
                    QStringLiteral("Ok"));
    };
    // In all subnets together, all of its nominators': 100 + 50 + 20 + 10.
    return {
        {"set_children: how many", 5, kOk, kOk, "TooManyChildren", byOwner(number), 100},
        {"set_children: the whole", UINT64_MAX - UINT64_MAX / 2, kOk, kOk, "ProportionOverflow",
         byOwner(portion)},
        {"set_children: stake", 180 * kTao, kOk, kOk, "NotEnoughStakeToSetChildkeys",
         after(threshold, some)},
        {"set_children: again", 150, "TxRateLimitExceeded", kOk, kOk,
         later(had, SetChildren{kOld, kFirst, children(2)}), kLastBlock},
    };
}

std::vector<LimitRow> lockAndClaimRows()
{
    const auto lock = [](std::uint64_t n) -> RuntimeCall {
        return LockStake{kOld, kFirst, Alpha(n)};
    };
    // With 60 of 100 locked.
    const auto locked = [](SwapBench& bench, std::uint64_t) {
        SOMA_ASSERT(bench.call(kCold1, LockStake{kOld, kFirst, alpha(60)}) == QStringLiteral("Ok"));
    };
    const auto remove = [](std::uint64_t n) -> RuntimeCall {
        return RemoveStake{kOld, kFirst, Alpha(n)};
    };
    const auto claim = [](std::uint64_t n) -> RuntimeCall {
        std::set<NetUid> subnets;
        for (std::uint64_t i = 0; i < n; ++i)
            subnets.insert(NetUid(u16(i)));
        return ClaimRoot{subnets};
    };
    const auto byRoot = [](auto make) {
        return [make](std::uint64_t n) {
            SwapBench bench;
            return bench.call(Origin::root(), RuntimeCall(make(n)));
        };
    };
    return {
        {"lock_stake: what is held", 100 * kTao, kOk, kOk, "InsufficientStakeForLock",
         byOwner(lock), UINT64_MAX, kTooLow},
        {"remove_stake: what is not locked", 40 * kTao, kOk, kOk, "StakeUnavailable",
         after(locked, remove), UINT64_MAX, kTooLow},
        {"claim_root: how many", 5, kOk, kOk, "InvalidSubnetNumber", byOwner(claim), 128,
         "InvalidSubnetNumber"},
        {"sudo_set_num_root_claims", 50, kOk, kOk, "InvalidNumRootClaim",
         byRoot([](std::uint64_t n) { return SudoSetNumRootClaims{n}; })},
        {"sudo_set_root_claim_threshold", 10'000'000, kOk, kOk, "InvalidRootClaimThreshold",
         byRoot([](std::uint64_t n) {
             return SudoSetRootClaimThreshold{kFirst, n};
         })},
        {"sudo_set_voting_power_ema_alpha", emission::kVotingPowerOne, kOk, kOk,
         "InvalidVotingPowerEmaAlpha", byRoot([](std::uint64_t n) {
             return SudoSetVotingPowerEmaAlpha{kFirst, n};
         })},
        {"set_fee_rate", 10'000, kOk, kOk, "Swap.FeeRateTooHigh", byRoot([](std::uint64_t n) {
             return swap::SetFeeRate{kFirst, u16(n)};
         }),
         UINT16_MAX},
    };
}

std::vector<LimitRow> keySwapRows()
{
    const chain::Hash256 hash(crypto::blake2b256(kNewCold.id.bytes()));
    const AnnounceColdkeySwap announce{hash};
    const auto announced = [announce](SwapBench& bench) {
        SOMA_ASSERT(bench.call(kCold1, announce) == QStringLiteral("Ok"));
    };
    const auto owning = [](SwapBench& bench, std::uint64_t rao) { bench.keepOnly(kCold1, rao); };
    const auto always = [](const RuntimeCall& call) {
        return [call](std::uint64_t) { return call; };
    };
    const SwapHotkey everywhere{kOld, kNew, std::nullopt};
    const auto sinceLastTx = [](SwapBench& bench, std::uint64_t blocks) {
        setLastTx(bench.state, kCold1.id, BlockNumber(kNow - blocks));
    };
    const auto sinceLastSwap = [](SwapBench& bench, std::uint64_t blocks) {
        kLastHotkeySwapOnNetuid.set(bench.state, kFirst, kCold1, BlockNumber(kNow - blocks));
    };
    return {
        {"swap_coldkey_announced: when", 36'000, "ColdkeySwapTooEarly", kOk, kOk,
         later(announced, SwapColdkeyAnnounced{kNewCold}), kLastBlock},
        {"announce_coldkey_swap: again", 43'200, "ColdkeySwapReannouncedTooEarly", kOk, kOk,
         later(announced, announce), kLastBlock},
        {"clear_coldkey_swap_announcement: when", 43'200, "ColdkeySwapClearTooEarly", kOk, kOk,
         later(announced, ClearColdkeySwapAnnouncement{}), kLastBlock},
        // What it costs, and what an account needs to exist.
        {"announce_coldkey_swap: balance", 100'000'000 + kExistential,
         "NotEnoughBalanceToPaySwapColdKey", kOk, kOk, after(owning, always(announce)),
         1'000 * kTao},
        {"swap_hotkey: balance", 100'000'000 + kExistential, "InsufficientBalance", kOk, kOk,
         after(owning, always(everywhere)), 1'000 * kTao, "NotEnoughBalanceToPaySwapHotKey"},
        {"swap_hotkey: since the last", 1'001, "HotKeySetTxRateLimitExceeded", kOk, kOk,
         after(sinceLastTx, always(everywhere)), kNow},
        {"swap_hotkey in one subnet: since the last", 7'201, "HotKeySwapOnSubnetIntervalNotPassed",
         kOk, kOk, after(sinceLastSwap, always(SwapHotkeyV2{kOld, kNew, kFirst, false})), kNow},
    };
}

std::vector<LimitRow> ownerRows()
{
    const auto byOwnerOfSubnet = [](auto make) {
        return [make](std::uint64_t n) {
            SwapBench bench;
            kLastEpochBlock.set(bench.state, kFirst, BlockNumber(kNow));
            return bench.call(kBoss, RuntimeCall(make(n)));
        };
    };
    const auto tempo = [](std::uint64_t n) { return SetTempo{kFirst, u16(n)}; };
    const auto factor = [](std::uint64_t n) {
        return SetActivityCutoffFactor{kFirst, static_cast<std::uint32_t>(n)};
    };
    constexpr const char* kTempoBad = "TempoOutOfBounds";
    constexpr const char* kFactorBad = "ActivityCutoffFactorMilliOutOfBounds";
    return {
        {"set_tempo: least", 360, kTempoBad, kOk, kOk, byOwnerOfSubnet(tempo), UINT16_MAX, nullptr,
         kTempoBad},
        {"set_tempo: most", 50'400, kOk, kOk, kTempoBad, byOwnerOfSubnet(tempo), UINT16_MAX,
         kTempoBad},
        {"set_activity_cutoff_factor: least", 1'000, kFactorBad, kOk, kOk, byOwnerOfSubnet(factor),
         UINT32_MAX, nullptr, kFactorBad},
        {"set_activity_cutoff_factor: most", 50'000, kOk, kOk, kFactorBad, byOwnerOfSubnet(factor),
         UINT32_MAX, kFactorBad},
    };
}

const std::vector<LimitRow>& rows()
{
    static const std::vector<LimitRow> kRows = [] {
        std::vector<LimitRow> all;
        for (const auto& group : {addingRows(), removingRows(), movingRows(), takeRows(),
                                  childrenRows(), lockAndClaimRows(), keySwapRows(), ownerRows()})
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }();
    return kRows;
}

} // namespace

class TestStakeLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyLimit_data() { addRows(rows()); }

    void everyLimit()
    {
        QFETCH(int, row);
        checkRow(rows()[static_cast<std::size_t>(row)]);
    }
};

QTEST_APPLESS_MAIN(TestStakeLimits)
#include "tst_stake_limits.moc"
