// Who is paid what after an epoch, in the order in which it must be booked (emission.md
// sections 7.1 and 7.4; reference pallets/subtensor/src/coinbase/run_coinbase.rs
// distribute_emission, calculate_dividends_and_incentives, distribute_dividends_and_incentives).
//
// The result is a list of steps, because the order of stakings decides the bits of the share pools.
// Steps of amount zero are part of it: a staking of nothing still moves an older share entry to the
// present map.
#pragma once

#include "consensus/emission/parent_dividends.h"
#include "consensus/emission/stake_inheritance.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace soma::emission {

/// What the epoch gives one hotkey.
struct HotkeyEmission {
    HotkeyIndex key = 0;
    Alpha server;
    Alpha validator;
};

/// The drained pots.
struct EpochPots {
    Alpha server;
    Alpha validator;
    Alpha root;
    Alpha ownerCut;
};

enum class WithheldIncentive { Burn, Recycle };

struct EpochPayoutInput {
    std::span<const SubnetKey> keys;
    std::span<const HotkeyEmission> emissions;
    EpochPots pots;
    ParentDividendRates rates;
    std::optional<ColdkeyIndex> subnetOwner;
    std::optional<HotkeyIndex> subnetOwnerHotkey;
    /// By key: owned by the subnet's owner, or its owner hotkey, and holding a uid.
    std::vector<bool> isOwnerHotkey;
    WithheldIncentive withheld = WithheldIncentive::Burn;
    /// By coldkey: where miner incentives are staked, if set.
    std::span<const std::optional<HotkeyIndex>> autoStake;
};

enum class PayoutKind {
    ChildkeyBurn,    ///< recycle `amount`; no key
    OwnerCut,        ///< stake for (key, coldkey)
    MinerIncentive,  ///< stake for (key, coldkey)
    WithheldBurn,    ///< count as burned; alpha outside the pool stays
    WithheldRecycle, ///< recycle
    ValidatorTake,   ///< stake for (key, coldkey)
    Dividend,        ///< add to the whole pool of key; record it, and the pool's total after it
    RootTake,        ///< stake for (key, coldkey)
    RootDividend,    ///< record it, and addRootDividend() of root_claim.h; coldkey is the owner
};

struct PayoutStep {
    PayoutKind kind = PayoutKind::ChildkeyBurn;
    HotkeyIndex key = 0;
    ColdkeyIndex coldkey = 0;
    Alpha amount;
};

struct EpochPayout {
    std::vector<PayoutStep> steps;
    math::U96F32 minerBurned; ///< MinerBurned to store: the withheld part of all incentive
};

EpochPayout payEpoch(const EpochPayoutInput& input);

} // namespace soma::emission
