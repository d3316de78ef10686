// All storage items as one list, for the tables and for whoever looks at every declared type.
#pragma once

#include "chain/runtime/pallets/subtensor/storage.h"

namespace soma::runtime::subtensor {

template <const auto&... Items>
struct StorageList {
};

/// In the order of the headers.
using AllStorage = StorageList<
    kOwner, kOwnedHotkeys, kStakingHotkeys, kDelegates, kAccountFlags, kAutoStakeDestination,
    kAutoStakeDestinationColdkeys, kAssociatedEvmAddress, kColdkeySwapAnnouncementDelay,
    kColdkeySwapReannouncementDelay, kColdkeySwapAnnouncements, kColdkeySwapDisputes,
    kLastHotkeySwapOnNetuid, kTotalHotkeyAlpha, kTotalHotkeyAlphaLastEpoch, kTotalHotkeyShares,
    kAlpha, kTotalHotkeySharesV2, kAlphaV2, kAlphaMapLastKey, kAlphaV2MapLastKey, kTotalIssuance,
    kTotalStake, kStakeThreshold, kNominatorMinRequiredStake, kLastColdkeyHotkeyStakeBlock,
    kNextStakeJobId, kTaoWeight, kCKBurn, kStakingColdkeysByIndex, kStakingColdkeys,
    kNumStakingColdkeys, kLock, kLockingColdkeys, kHotkeyLock, kDecayingHotkeyLock, kOwnerLock,
    kDecayingOwnerLock, kDecayingLock, kOwnerCutAutoLockEnabled, kMaturityRate, kUnlockRate,
    kNetworksAdded, kTotalNetworks, kSubnetLimit, kSubnetOwner, kSubnetOwnerHotkey,
    kNetworkRegisteredAt, kRegisteredSubnetCounter, kSubnetMechanism, kSubtokenEnabled,
    kFirstEmissionBlockNumber, kTransferToggle, kRecycleOrBurn, kSubnetLocked, kLargestLocked,
    kNetworkImmunityPeriod, kNetworkMinLockCost, kNetworkLastLockCost,
    kNetworkLockReductionInterval, kNetworkRegistrationStartBlock, kStartCallDelay, kSubnetOwnerCut,
    kOwnerCutEnabled, kDissolveNetworkScheduleDuration, kTaoInRefundDeploymentBlock, kSubnetTAO,
    kSubnetAlphaIn, kSubnetAlphaOut, kSubnetProtocolAlpha, kSubnetVolume, kSubnetMovingPrice,
    kSubnetMovingAlpha, kEMAPriceHalvingBlocks, kRootProp, kBlockEmission, kSubnetEmissionEnabled,
    kSubnetTaoInEmission, kSubnetAlphaInEmission, kSubnetAlphaOutEmission, kSubnetExcessTao,
    kSubnetRootSellTao, kPendingServerEmission, kPendingValidatorEmission, kPendingRootAlphaDivs,
    kPendingOwnerCut, kMinerBurned, kLastHotkeyEmissionOnNetuid, kAlphaDividendsPerSubnet,
    kRootAlphaDividendsPerSubnet, kSubnetTaoFlow, kSubnetEmaTaoFlow, kNetTaoFlowEnabled,
    kSubnetProtocolFlow, kSubnetEmaProtocolFlow, kTaoFlowCutoff, kFlowNormExponent,
    kFlowEmaSmoothingFactor, kTempo, kLastEpochBlock, kPendingEpochAt, kSubnetEpochIndex,
    kBlocksSinceLastStep, kLastMechansimStepBlock, kMaxEpochsPerBlock, kNetworkRegistrationAllowed,
    kNetworkPowRegistrationAllowed, kMinAllowedUids, kMaxAllowedUids, kMinNonImmuneUids,
    kImmuneOwnerUidsLimit, kImmunityPeriod, kBurn, kMinBurn, kMaxBurn, kBurnHalfLife,
    kBurnIncreaseMult, kDifficulty, kMinDifficulty, kMaxDifficulty, kAdjustmentInterval,
    kAdjustmentAlpha, kLastAdjustmentBlock, kTargetRegistrationsPerInterval,
    kMaxRegistrationsPerBlock, kRegistrationsThisInterval, kPOWRegistrationsThisInterval,
    kBurnRegistrationsThisInterval, kRegistrationsThisBlock, kRAORecycledForRegistration, kUsedWork,
    kSubnetworkN, kUids, kKeys, kIsNetworkMember, kBlockAtRegistration, kActive, kValidatorPermit,
    kStakeWeight, kConsensus, kIncentive, kDividends, kValidatorTrust, kEmission, kLastUpdate,
    kLoadedEmission, kWeights, kBonds, kCommitRevealWeightsEnabled, kCommitRevealWeightsVersion,
    kRevealPeriodEpochs, kWeightCommits, kTimelockedWeightCommits, kCRV3WeightCommits,
    kCRV3WeightCommitsV2, kChildkeyTake, kMinChildkeyTakePerSubnet, kChildKeys, kParentKeys,
    kPendingChildKeys, kPendingChildKeyCooldown, kMaxDelegateTake, kMinDelegateTake,
    kMaxChildkeyTake, kMinChildkeyTake, kAutoParentDelegationEnabled, kRootClaimableThreshold,
    kRootClaimable, kRootClaimed, kRootClaimType, kNumRootClaim, kTxRateLimit,
    kTxDelegateTakeRateLimit, kTxChildkeyTakeRateLimit, kNetworkRateLimit,
    kWeightsVersionKeyRateLimit, kOwnerHyperparamRateLimit, kAdminFreezeWindow,
    kLastRateLimitedBlock, kTransactionKeyLastBlock, kLastTxBlock, kLastTxBlockChildKeyTake,
    kLastTxBlockDelegateTake, kRho, kKappa, kAlphaSigmoidSteepness, kActivityCutoff,
    kActivityCutoffFactorMilli, kMinActivityCutoff, kMaxWeightsLimit, kMinAllowedWeights,
    kWeightsVersionKey, kWeightsSetRateLimit, kServingRateLimit, kMaxAllowedValidators,
    kValidatorPruneLen, kScalingLawPower, kBondsMovingAverage, kBondsPenalty, kBondsResetOn,
    kLiquidAlphaOn, kYuma3On, kAlphaValues, kMaxMechanismCount, kMechanismCountCurrent,
    kMechanismEmissionSplit, kIdentitiesV2, kSubnetIdentitiesV3, kTokenSymbol, kAxons, kPrometheus,
    kNeuronCertificates, kSubnetLeases, kSubnetLeaseShares, kSubnetUidToLeaseId, kNextSubnetLeaseId,
    kAccumulatedLeaseDividends, kVotingPower, kVotingPowerTrackingEnabled,
    kVotingPowerDisableAtBlock, kVotingPowerEmaAlpha, kHasMigrationRun>;

} // namespace soma::runtime::subtensor
