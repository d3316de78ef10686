// Swap (pallet 28): trading TAO against a subnet's alpha (staking.md section 3).
//
// It keeps a pool's weights and its fee; the reserves are SubtensorModule's. A swap here answers
// what is paid and writes at most the weights; whoever swaps books the reserves.
#pragma once

#include "chain/runtime/fixed_scale.h"
#include "chain/runtime/pallet_table.h"
#include "consensus/pool/pool_books.h"

#include <optional>

namespace soma::runtime::swap {

inline constexpr PalletId kPallet{"Swap", 28};

inline constexpr std::uint16_t kMaxFeeRate = 10'000;

/// A pool's weight of TAO, parts of 10^18; alpha has the rest.
struct StoredBalancer {
    std::uint64_t quote = math::Perquintill::half().parts();

    bool operator==(const StoredBalancer&) const = default;
};
SOMA_SCALE_STRUCT(StoredBalancer, quote)

// ------------------------------------------------------------------------------------ storage

/// Out of 65 535.
inline constexpr StorageMap<Twox64Concat<NetUid>, std::uint16_t> kFeeRate{
    kPallet, "FeeRate", [](const RuntimeConfig&) { return pool::kDefaultFeeRate; }};
inline constexpr StorageMap<Twox64Concat<NetUid>, StoredBalancer> kSwapBalancer{kPallet,
                                                                                "SwapBalancer"};
/// Whether the weights above were decided; a first swap makes them equal.
inline constexpr StorageMap<Twox64Concat<NetUid>, bool> kPalSwapInitialized{kPallet,
                                                                            "PalSwapInitialized"};
inline constexpr StorageMap<Identity<codec::Bounded<std::uint8_t, 128>>, bool> kHasMigrationRun{
    kPallet, "HasMigrationRun"};
/// No longer used.
inline constexpr StorageMap<Twox64Concat<NetUid>, Alpha> kScrapReservoirAlpha{
    kPallet, "ScrapReservoirAlpha"};

// ------------------------------------------------------------------------------------- events

struct FeeRateSet {
    static constexpr EventId kEvent{kPallet, 0};
    NetUid netuid;
    std::uint16_t rate = 0;
};
SOMA_SCALE_STRUCT(FeeRateSet, netuid, rate)

// ------------------------------------------------------------------------------------- errors

inline constexpr auto kError =
    errorList(kPallet, {{"FeeRateTooHigh", "The fee is above the maximum."},
                        {"InsufficientInputAmount", "The amount is too small to swap."},
                        {"InsufficientLiquidity", "The pool does not have so much."},
                        {"PriceLimitExceeded", "The price is already beyond the limit."},
                        {"InsufficientBalance", "The balance is too low."},
                        {"InvalidTickRange", "The range is not valid."},
                        {"InvalidLiquidityValue", "The liquidity is too small."},
                        {"ReservesTooLow", "The reserves are too low to swap."},
                        {"MechanismDoesNotExist", "There is no such subnet."},
                        {"SubtokenDisabled", "The subnet's alpha is not traded yet."},
                        {"ReservesOutOfBalance", "One reserve is too large for the other."},
                        {"SwapInputTooLarge", "The amount is too large for the pool."},
                        {"Deprecated", "This call has been given up."}});

/// The chain's error for the pool's.
DispatchError errorOf(const Error& error);

// -------------------------------------------------------------------------------------- calls

struct SetFeeRate {
    static constexpr CallId kCall{kPallet, 0, "set_fee_rate"};
    static constexpr Weight kWeight = measured(15'063'000, 3994, 1, 1);
    NetUid netuid;
    std::uint16_t rate = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetFeeRate, netuid, rate)

/// What the five calls of the older engine cost, which all fail as Deprecated.
inline constexpr Weight kDeprecatedWeight{15'000'000, 0};

struct AddLiquidity {
    static constexpr CallId kCall{kPallet, 1, "add_liquidity"};
    static constexpr Weight kWeight = kDeprecatedWeight;
    chain::Hotkey hotkey;
    NetUid netuid;
    std::int32_t tickLow = 0;
    std::int32_t tickHigh = 0;
    std::uint64_t liquidity = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(AddLiquidity, hotkey, netuid, tickLow, tickHigh, liquidity)

struct RemoveLiquidity {
    static constexpr CallId kCall{kPallet, 2, "remove_liquidity"};
    static constexpr Weight kWeight = kDeprecatedWeight;
    chain::Hotkey hotkey;
    NetUid netuid;
    u128 positionId = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RemoveLiquidity, hotkey, netuid, positionId)

struct ModifyPosition {
    static constexpr CallId kCall{kPallet, 3, "modify_position"};
    static constexpr Weight kWeight = kDeprecatedWeight;
    chain::Hotkey hotkey;
    NetUid netuid;
    u128 positionId = 0;
    std::int64_t liquidityDelta = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ModifyPosition, hotkey, netuid, positionId, liquidityDelta)

struct ToggleUserLiquidity {
    static constexpr CallId kCall{kPallet, 4, "toggle_user_liquidity"};
    static constexpr Weight kWeight = kDeprecatedWeight;
    NetUid netuid;
    bool enable = false;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(ToggleUserLiquidity, netuid, enable)

struct DisableLp {
    static constexpr CallId kCall{kPallet, 5, "disable_lp"};
    static constexpr Weight kWeight = kDeprecatedWeight;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(DisableLp)

// ------------------------------------------------------------------- for the other pallets

/// A subnet's pool as it stands.
pool::Pool loadPool(const State& state, NetUid netuid);

/// TAO per alpha; one unless the subnet is dynamic.
math::U64F64 currentPrice(const State& state, NetUid netuid);

/// Decides a new pool's weights, equal ones without a price. Errors: ReservesOutOfBalance.
Outcome<void> initialise(State& state, NetUid netuid, std::optional<math::U64F64> price);

/// After a swap in the pool that was `before`: a new pool now has the weights it swapped with.
void rememberFirstSwap(State& state, NetUid netuid, const pool::Pool& before);

/// What a swap without a limit would give, and nothing is written; one to one in a stable subnet,
/// nothing in one that does not exist. Errors: SwapInputTooLarge, ReservesTooLow,
/// PriceLimitExceeded.
Outcome<pool::BuyResult> simulateBuy(const State& state, NetUid netuid, Rao amount);
Outcome<pool::SellResult> simulateSell(const State& state, NetUid netuid, Alpha amount);

/// Changes the weights for adding this much at constant price; answers what may be added.
pool::Liquidity adjustProtocolLiquidity(State& state, NetUid netuid, pool::Liquidity wanted);

/// Empties a subnet's pool and forgets its weights and fee.
void clearProtocolLiquidity(State& state, NetUid netuid);

const PalletTable& table();

} // namespace soma::runtime::swap
