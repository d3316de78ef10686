// All events as one list, for the tables and for whoever looks at every declared type.
#pragma once

#include "chain/runtime/pallets/subtensor/events.h"

namespace soma::runtime::subtensor {

template <PalletEvent... Events>
struct EventList {
};

namespace events {
/// In the order of their numbers.
using All = EventList<
    NetworkAdded, NetworkRemoved, StakeAdded, StakeRemoved, StakeMoved, WeightsSet,
    NeuronRegistered, BulkNeuronsRegistered, BulkBalancesSet, MaxAllowedUidsSet, MaxWeightLimitSet,
    DifficultySet, AdjustmentIntervalSet, RegistrationPerIntervalSet, MaxRegistrationsPerBlockSet,
    ActivityCutoffSet, RhoSet, AlphaSigmoidSteepnessSet, KappaSet, MinAllowedWeightSet,
    ValidatorPruneLenSet, ScalingLawPowerSet, WeightsSetRateLimitSet, ImmunityPeriodSet,
    BondsMovingAverageSet, BondsPenaltySet, BondsResetOnSet, MaxAllowedValidatorsSet, AxonServed,
    PrometheusServed, DelegateAdded, DefaultTakeSet, WeightsVersionKeySet, MinDifficultySet,
    MaxDifficultySet, ServingRateLimitSet, BurnSet, MaxBurnSet, MinBurnSet, MaxEpochsPerBlockSet,
    TxRateLimitSet, TxDelegateTakeRateLimitSet, TxChildKeyTakeRateLimitSet, AdminFreezeWindowSet,
    OwnerHyperparamRateLimitSet, MinChildKeyTakeSet, MinChildKeyTakePerSubnetSet,
    MaxChildKeyTakeSet, ChildKeyTakeSet, Sudid, RegistrationAllowed, PowRegistrationAllowed,
    TempoSet, RAORecycledForRegistrationSet, StakeThresholdSet, AdjustmentAlphaSet, Faucet,
    SubnetOwnerCutSet, NetworkRateLimitSet, NetworkImmunityPeriodSet, StartCallDelaySet,
    NetworkMinLockCostSet, SubnetLimitSet, NetworkLockCostReductionIntervalSet, TakeDecreased,
    TakeIncreased, HotkeySwapped, MaxDelegateTakeSet, MinDelegateTakeSet, ColdkeySwapAnnounced,
    ColdkeySwapReset, ColdkeySwapped, ColdkeySwapDisputed,
    AllBalanceUnstakedAndTransferredToNewColdkey, ArbitrationPeriodExtended, SetChildrenScheduled,
    SetChildren, ChainIdentitySet, SubnetIdentitySet, SubnetIdentityRemoved,
    DissolveNetworkScheduled, ColdkeySwapAnnouncementDelaySet, ColdkeySwapReannouncementDelaySet,
    DissolveNetworkScheduleDurationSet, CRV3WeightsCommitted, WeightsCommitted, WeightsRevealed,
    WeightsBatchRevealed, BatchWeightsCompleted, BatchCompletedWithErrors, BatchWeightItemFailed,
    StakeTransferred, StakeSwapped, TransferToggle, SubnetOwnerHotkeySet,
    FirstEmissionBlockNumberSet, AlphaRecycled, AlphaBurned, EvmKeyAssociated, CRV3WeightsRevealed,
    CommitRevealPeriodsSet, CommitRevealEnabled, HotkeySwappedOnSubnet, SubnetLeaseCreated,
    SubnetLeaseTerminated, SymbolUpdated, CommitRevealVersionSet, TimelockedWeightsCommitted,
    TimelockedWeightsRevealed, AutoStakeAdded, IncentiveAlphaEmittedToMiners, MinAllowedUidsSet,
    AutoStakeDestinationSet, MinNonImmuneUidsSet, RootClaimed, RootClaimTypeSet,
    VotingPowerTrackingEnabled, VotingPowerTrackingDisableScheduled, VotingPowerTrackingDisabled,
    VotingPowerEmaAlphaSet, SubnetLeaseDividendsDistributed, AddStakeBurn, ColdkeySwapCleared,
    TransactionFeePaidWithAlpha, BurnHalfLifeSet, BurnIncreaseMultSet,
    AutoParentDelegationEnabledSet, StakeLocked, StakeUnlocked, LockMoved,
    ActivityCutoffFactorMilliSet, EpochTriggered, EpochDeferred, EpochSkipped, SubnetOwnerChanged,
    PerpetualLockUpdated, RejectLockedAlphaUpdated>;
} // namespace events

} // namespace soma::runtime::subtensor
