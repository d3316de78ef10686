#include "chain/runtime/metadata/item_docs_parts.h"

namespace soma::runtime::metadata {

PalletDocs subtensorEventDocs()
{
    const std::vector<ItemDoc> docs{
        // Subnets.
        {"NetworkAdded", "A subnet was registered, with this mechanism: 1 has a pool of its own."},
        {"NetworkRemoved", "A subnet ended, and its state was removed."},
        {"SubnetIdentitySet", "A subnet's owner said what it is."},
        {"SubnetIdentityRemoved", "What was said of a subnet went with it."},
        {"SymbolUpdated", "A subnet's alpha has this symbol now, as UTF-8."},
        {"FirstEmissionBlockNumberSet",
         "A subnet was started: it is emitted to from this block on."},
        {"SubnetOwnerHotkeySet", "A subnet's owner is represented by this hotkey now."},
        {"SubnetOwnerChanged",
         "A subnet went to another coldkey, whose hotkey has the most conviction."},
        {"DissolveNetworkScheduled", "No longer told: a subnet was to end at this block."},
        {"SubnetLeaseCreated", "A subnet was registered for contributors; the beneficiary runs it, "
                               "perhaps up to a block."},
        {"SubnetLeaseTerminated", "A lease ended, and the subnet went to its beneficiary."},
        {"SubnetLeaseDividendsDistributed",
         "A contributor of a lease was paid this alpha, in rao."},
        // Epochs.
        {"EpochTriggered", "A subnet's owner asked for an epoch, which runs at this block."},
        {"EpochDeferred",
         "A subnet's epoch waits for the next block, because this one had enough of them."},
        {"EpochSkipped",
         "A subnet's epoch was left out, because a hotkey stood twice in its list."},
        {"IncentiveAlphaEmittedToMiners",
         "The alpha that an epoch gave each uid of a mechanism as a miner, in rao."},
        // Neurons.
        {"NeuronRegistered", "A hotkey was given this uid on a subnet."},
        {"BulkNeuronsRegistered", "Never told: many neurons were registered at once."},
        {"BulkBalancesSet", "Never told: many balances were set at once."},
        {"AxonServed", "A neuron told where it serves others."},
        {"PrometheusServed", "A neuron told where its measurements are found."},
        {"EvmKeyAssociated",
         "An Ethereum address was tied to a hotkey on a subnet, in this block."},
        // Weights.
        {"WeightsSet", "A uid set its weights, within a mechanism of a subnet."},
        {"WeightsCommitted", "A hotkey committed weights by this hash."},
        {"WeightsRevealed", "A hotkey revealed the weights behind this hash."},
        {"WeightsBatchRevealed", "A hotkey revealed the weights behind these hashes on a subnet."},
        {"CRV3WeightsCommitted", "No longer told: TimelockedWeightsCommitted is."},
        {"CRV3WeightsRevealed", "No longer told: TimelockedWeightsRevealed is."},
        {"TimelockedWeightsCommitted",
         "A hotkey committed weights, by hash, that this round of the beacon opens."},
        {"TimelockedWeightsRevealed",
         "Weights that a hotkey had committed under a time lock were opened and set."},
        {"BatchWeightsCompleted", "A hotkey's weights for several subnets were gone through."},
        {"BatchCompletedWithErrors", "Some weights of a batch were refused."},
        {"BatchWeightItemFailed",
         "Weights of a batch were refused for one subnet, for this reason."},
        // Stake.
        {"StakeAdded", "A coldkey staked with a hotkey: TAO and alpha in rao, the subnet, and the "
                       "fee of the pool in rao."},
        {"StakeRemoved", "A coldkey unstaked from a hotkey: TAO and alpha in rao, the subnet, and "
                         "the fee in rao of alpha."},
        {"StakeMoved", "Stake went from a hotkey and subnet to others, worth this TAO in rao."},
        {"StakeTransferred", "Stake went from one coldkey to another, worth this TAO in rao."},
        {"StakeSwapped", "Stake went from one subnet to another, worth this TAO in rao."},
        {"AlphaRecycled",
         "Staked alpha was taken out of circulation, to be emitted again, in rao."},
        {"AlphaBurned", "Staked alpha was destroyed and will not be emitted again, in rao."},
        {"AddStakeBurn", "Alpha was bought for TAO and destroyed, both in rao."},
        {"TransactionFeePaidWithAlpha",
         "An account paid its fee in alpha, sold for this TAO, both in rao."},
        {"AutoStakeAdded",
         "A miner's incentive was staked with the hotkey that its owner chose: alpha, in rao."},
        {"AutoStakeDestinationSet",
         "A coldkey chose with whom its incentive on a subnet is staked."},
        {"RootClaimed", "A coldkey's root dividends were claimed, as far as they were worth it."},
        {"RootClaimTypeSet", "A coldkey chose what becomes of its root dividends."},
        // Locks.
        {"StakeLocked", "A coldkey locked alpha with a hotkey on a subnet, in rao."},
        {"StakeUnlocked", "No longer told: locked alpha was set free, in rao."},
        {"LockMoved", "A coldkey's lock on a subnet went from one hotkey to another."},
        {"PerpetualLockUpdated", "A coldkey chose whether its lock on a subnet lasts or decays."},
        {"RejectLockedAlphaUpdated", "A coldkey chose whether it refuses locked alpha."},
        // Delegates and children.
        {"DelegateAdded",
         "No longer told: a hotkey became a delegate with this take, out of 65 535."},
        {"TakeDecreased", "A hotkey's take went down to this, out of 65 535."},
        {"TakeIncreased", "A hotkey's take went up to this, out of 65 535."},
        {"ChildKeyTakeSet", "What a hotkey keeps as a child is now this, out of 65 535."},
        {"SetChildrenScheduled",
         "A hotkey will have these children on a subnet, after this block."},
        {"SetChildren", "A hotkey now has these children on a subnet, with parts out of 2^64 - 1."},
        {"AutoParentDelegationEnabledSet",
         "A hotkey chose whether it lends its stake to owners of new subnets."},
        // Keys.
        {"HotkeySwapped", "A hotkey was replaced by another on all subnets."},
        {"HotkeySwappedOnSubnet", "A hotkey was replaced by another on one subnet."},
        {"ColdkeySwapAnnounced",
         "A coldkey is about to be replaced by the one that has this hash."},
        {"ColdkeySwapReset", "Root forgot a coldkey's announced or disputed replacement."},
        {"ColdkeySwapped", "A coldkey was replaced by another, with all that it had."},
        {"ColdkeySwapDisputed", "A coldkey's replacement was disputed, and waits for root."},
        {"ColdkeySwapCleared", "A coldkey withdrew the announcement of its replacement."},
        {"AllBalanceUnstakedAndTransferredToNewColdkey",
         "No longer told: a coldkey's funds went to a new one, in rao."},
        {"ArbitrationPeriodExtended", "No longer told: two new coldkeys were claimed for one."},
        {"ChainIdentitySet", "A coldkey said who is behind it."},
        // Others.
        {"Sudid", "No longer told: a call ran as root, with this result."},
        {"Faucet", "A test network gave TAO for a proof of work, in rao."},
    };
    return {{"SubtensorModule", docs}};
}

} // namespace soma::runtime::metadata
