// Events of stake: adding, moving, locking, lending, claiming.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/pallets/subtensor/values.h"

namespace soma::runtime::subtensor::events {

struct StakeAdded {
    static constexpr EventId kEvent{kPallet, 2};
    Coldkey coldkey;
    Hotkey hotkey;
    Rao tao;
    Alpha alpha;
    NetUid netuid;
    std::uint64_t fee = 0;
};

constexpr auto scaleShape(const StakeAdded*)
{
    return codec::tupleStructure("StakeAdded", &StakeAdded::coldkey, &StakeAdded::hotkey,
                                 &StakeAdded::tao, &StakeAdded::alpha, &StakeAdded::netuid,
                                 &StakeAdded::fee);
}

struct StakeRemoved {
    static constexpr EventId kEvent{kPallet, 3};
    Coldkey coldkey;
    Hotkey hotkey;
    Rao tao;
    Alpha alpha;
    NetUid netuid;
    std::uint64_t fee = 0;
};

constexpr auto scaleShape(const StakeRemoved*)
{
    return codec::tupleStructure("StakeRemoved", &StakeRemoved::coldkey, &StakeRemoved::hotkey,
                                 &StakeRemoved::tao, &StakeRemoved::alpha, &StakeRemoved::netuid,
                                 &StakeRemoved::fee);
}

struct StakeMoved {
    static constexpr EventId kEvent{kPallet, 4};
    Coldkey coldkey;
    Hotkey originHotkey;
    NetUid originNetuid;
    Hotkey destinationHotkey;
    NetUid destinationNetuid;
    Rao tao;
};

constexpr auto scaleShape(const StakeMoved*)
{
    return codec::tupleStructure("StakeMoved", &StakeMoved::coldkey, &StakeMoved::originHotkey,
                                 &StakeMoved::originNetuid, &StakeMoved::destinationHotkey,
                                 &StakeMoved::destinationNetuid, &StakeMoved::tao);
}

struct DelegateAdded {
    static constexpr EventId kEvent{kPallet, 30};
    Coldkey coldkey;
    Hotkey hotkey;
    std::uint16_t take = 0;
};

constexpr auto scaleShape(const DelegateAdded*)
{
    return codec::tupleStructure("DelegateAdded", &DelegateAdded::coldkey, &DelegateAdded::hotkey,
                                 &DelegateAdded::take);
}

struct ChildKeyTakeSet {
    static constexpr EventId kEvent{kPallet, 48};
    Hotkey hotkey;
    std::uint16_t take = 0;
};

constexpr auto scaleShape(const ChildKeyTakeSet*)
{
    return codec::tupleStructure("ChildKeyTakeSet", &ChildKeyTakeSet::hotkey,
                                 &ChildKeyTakeSet::take);
}

struct TakeDecreased {
    static constexpr EventId kEvent{kPallet, 64};
    Coldkey coldkey;
    Hotkey hotkey;
    std::uint16_t take = 0;
};

constexpr auto scaleShape(const TakeDecreased*)
{
    return codec::tupleStructure("TakeDecreased", &TakeDecreased::coldkey, &TakeDecreased::hotkey,
                                 &TakeDecreased::take);
}

struct TakeIncreased {
    static constexpr EventId kEvent{kPallet, 65};
    Coldkey coldkey;
    Hotkey hotkey;
    std::uint16_t take = 0;
};

constexpr auto scaleShape(const TakeIncreased*)
{
    return codec::tupleStructure("TakeIncreased", &TakeIncreased::coldkey, &TakeIncreased::hotkey,
                                 &TakeIncreased::take);
}

struct SetChildrenScheduled {
    static constexpr EventId kEvent{kPallet, 75};
    Hotkey hotkey;
    NetUid netuid;
    BlockNumber from;
    std::vector<StakePortion> children;
};

constexpr auto scaleShape(const SetChildrenScheduled*)
{
    return codec::tupleStructure("SetChildrenScheduled", &SetChildrenScheduled::hotkey,
                                 &SetChildrenScheduled::netuid, &SetChildrenScheduled::from,
                                 &SetChildrenScheduled::children);
}

struct SetChildren {
    static constexpr EventId kEvent{kPallet, 76};
    Hotkey hotkey;
    NetUid netuid;
    std::vector<StakePortion> children;
};

constexpr auto scaleShape(const SetChildren*)
{
    return codec::tupleStructure("SetChildren", &SetChildren::hotkey, &SetChildren::netuid,
                                 &SetChildren::children);
}

struct StakeTransferred {
    static constexpr EventId kEvent{kPallet, 91};
    Coldkey originColdkey;
    Coldkey destinationColdkey;
    Hotkey hotkey;
    NetUid originNetuid;
    NetUid destinationNetuid;
    Rao tao;
};

constexpr auto scaleShape(const StakeTransferred*)
{
    return codec::tupleStructure("StakeTransferred", &StakeTransferred::originColdkey,
                                 &StakeTransferred::destinationColdkey, &StakeTransferred::hotkey,
                                 &StakeTransferred::originNetuid,
                                 &StakeTransferred::destinationNetuid, &StakeTransferred::tao);
}

struct StakeSwapped {
    static constexpr EventId kEvent{kPallet, 92};
    Coldkey coldkey;
    Hotkey hotkey;
    NetUid originNetuid;
    NetUid destinationNetuid;
    Rao tao;
};

constexpr auto scaleShape(const StakeSwapped*)
{
    return codec::tupleStructure("StakeSwapped", &StakeSwapped::coldkey, &StakeSwapped::hotkey,
                                 &StakeSwapped::originNetuid, &StakeSwapped::destinationNetuid,
                                 &StakeSwapped::tao);
}

struct AlphaRecycled {
    static constexpr EventId kEvent{kPallet, 96};
    Coldkey coldkey;
    Hotkey hotkey;
    Alpha amount;
    NetUid netuid;
};

constexpr auto scaleShape(const AlphaRecycled*)
{
    return codec::tupleStructure("AlphaRecycled", &AlphaRecycled::coldkey, &AlphaRecycled::hotkey,
                                 &AlphaRecycled::amount, &AlphaRecycled::netuid);
}

struct AlphaBurned {
    static constexpr EventId kEvent{kPallet, 97};
    Coldkey coldkey;
    Hotkey hotkey;
    Alpha amount;
    NetUid netuid;
};

constexpr auto scaleShape(const AlphaBurned*)
{
    return codec::tupleStructure("AlphaBurned", &AlphaBurned::coldkey, &AlphaBurned::hotkey,
                                 &AlphaBurned::amount, &AlphaBurned::netuid);
}

struct AutoStakeAdded {
    static constexpr EventId kEvent{kPallet, 109};
    NetUid netuid;
    AccountId destination;
    Hotkey hotkey;
    AccountId owner;
    Alpha incentive;
};
SOMA_SCALE_STRUCT(AutoStakeAdded, netuid, destination, hotkey, owner, incentive)

struct AutoStakeDestinationSet {
    static constexpr EventId kEvent{kPallet, 112};
    Coldkey coldkey;
    NetUid netuid;
    Hotkey hotkey;
};
SOMA_SCALE_STRUCT(AutoStakeDestinationSet, coldkey, netuid, hotkey)

struct RootClaimed {
    static constexpr EventId kEvent{kPallet, 114};
    Coldkey coldkey;
};
SOMA_SCALE_STRUCT(RootClaimed, coldkey)

struct RootClaimTypeSet {
    static constexpr EventId kEvent{kPallet, 115};
    Coldkey coldkey;
    RootClaimType rootClaimType;
};
SOMA_SCALE_STRUCT(RootClaimTypeSet, coldkey, rootClaimType)

struct AddStakeBurn {
    static constexpr EventId kEvent{kPallet, 121};
    NetUid netuid;
    Hotkey hotkey;
    Rao amount;
    Alpha alpha;
};
SOMA_SCALE_STRUCT(AddStakeBurn, netuid, hotkey, amount, alpha)

struct TransactionFeePaidWithAlpha {
    static constexpr EventId kEvent{kPallet, 123};
    AccountId who;
    NetUid netuid;
    Alpha alphaFee;
    Rao taoAmount;
};
SOMA_SCALE_STRUCT(TransactionFeePaidWithAlpha, who, netuid, alphaFee, taoAmount)

struct AutoParentDelegationEnabledSet {
    static constexpr EventId kEvent{kPallet, 126};
    Hotkey hotkey;
    bool enabled = false;
};
SOMA_SCALE_STRUCT(AutoParentDelegationEnabledSet, hotkey, enabled)

struct StakeLocked {
    static constexpr EventId kEvent{kPallet, 127};
    Coldkey coldkey;
    Hotkey hotkey;
    NetUid netuid;
    Alpha amount;
};
SOMA_SCALE_STRUCT(StakeLocked, coldkey, hotkey, netuid, amount)

struct StakeUnlocked {
    static constexpr EventId kEvent{kPallet, 128};
    Coldkey coldkey;
    Hotkey hotkey;
    NetUid netuid;
    Alpha amount;
};
SOMA_SCALE_STRUCT(StakeUnlocked, coldkey, hotkey, netuid, amount)

struct LockMoved {
    static constexpr EventId kEvent{kPallet, 129};
    Coldkey coldkey;
    Hotkey originHotkey;
    Hotkey destinationHotkey;
    NetUid netuid;
};
SOMA_SCALE_STRUCT(LockMoved, coldkey, originHotkey, destinationHotkey, netuid)

struct PerpetualLockUpdated {
    static constexpr EventId kEvent{kPallet, 135};
    Coldkey coldkey;
    NetUid netuid;
    bool enabled = false;
};
SOMA_SCALE_STRUCT(PerpetualLockUpdated, coldkey, netuid, enabled)

struct RejectLockedAlphaUpdated {
    static constexpr EventId kEvent{kPallet, 136};
    Coldkey coldkey;
    bool enabled = false;
};
SOMA_SCALE_STRUCT(RejectLockedAlphaUpdated, coldkey, enabled)

} // namespace soma::runtime::subtensor::events
