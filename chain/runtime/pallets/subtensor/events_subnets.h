// Events in the life of a subnet.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

#include <optional>

namespace soma::runtime::subtensor::events {

struct NetworkAdded {
    static constexpr EventId kEvent{kPallet, 0};
    NetUid netuid;
    std::uint16_t mechanism = 0;
};

constexpr auto scaleShape(const NetworkAdded*)
{
    return codec::tupleStructure("NetworkAdded", &NetworkAdded::netuid, &NetworkAdded::mechanism);
}

struct NetworkRemoved {
    static constexpr EventId kEvent{kPallet, 1};
    NetUid netuid;
};

constexpr auto scaleShape(const NetworkRemoved*)
{
    return codec::tupleStructure("NetworkRemoved", &NetworkRemoved::netuid);
}

struct SubnetIdentitySet {
    static constexpr EventId kEvent{kPallet, 78};
    NetUid netuid;
};

constexpr auto scaleShape(const SubnetIdentitySet*)
{
    return codec::tupleStructure("SubnetIdentitySet", &SubnetIdentitySet::netuid);
}

struct SubnetIdentityRemoved {
    static constexpr EventId kEvent{kPallet, 79};
    NetUid netuid;
};

constexpr auto scaleShape(const SubnetIdentityRemoved*)
{
    return codec::tupleStructure("SubnetIdentityRemoved", &SubnetIdentityRemoved::netuid);
}

struct DissolveNetworkScheduled {
    static constexpr EventId kEvent{kPallet, 80};
    AccountId account;
    NetUid netuid;
    BlockNumber32 executionBlock;
};
SOMA_SCALE_STRUCT(DissolveNetworkScheduled, account, netuid, executionBlock)

struct SubnetOwnerHotkeySet {
    static constexpr EventId kEvent{kPallet, 94};
    NetUid netuid;
    Hotkey hotkey;
};

constexpr auto scaleShape(const SubnetOwnerHotkeySet*)
{
    return codec::tupleStructure("SubnetOwnerHotkeySet", &SubnetOwnerHotkeySet::netuid,
                                 &SubnetOwnerHotkeySet::hotkey);
}

struct FirstEmissionBlockNumberSet {
    static constexpr EventId kEvent{kPallet, 95};
    NetUid netuid;
    BlockNumber block;
};

constexpr auto scaleShape(const FirstEmissionBlockNumberSet*)
{
    return codec::tupleStructure("FirstEmissionBlockNumberSet",
                                 &FirstEmissionBlockNumberSet::netuid,
                                 &FirstEmissionBlockNumberSet::block);
}

struct SubnetLeaseCreated {
    static constexpr EventId kEvent{kPallet, 103};
    AccountId beneficiary;
    LeaseId leaseId;
    NetUid netuid;
    std::optional<BlockNumber32> endBlock;
};
SOMA_SCALE_STRUCT(SubnetLeaseCreated, beneficiary, leaseId, netuid, endBlock)

struct SubnetLeaseTerminated {
    static constexpr EventId kEvent{kPallet, 104};
    AccountId beneficiary;
    NetUid netuid;
};
SOMA_SCALE_STRUCT(SubnetLeaseTerminated, beneficiary, netuid)

struct SymbolUpdated {
    static constexpr EventId kEvent{kPallet, 105};
    NetUid netuid;
    Bytes symbol;
};
SOMA_SCALE_STRUCT(SymbolUpdated, netuid, symbol)

struct VotingPowerTrackingEnabled {
    static constexpr EventId kEvent{kPallet, 116};
    NetUid netuid;
};
SOMA_SCALE_STRUCT(VotingPowerTrackingEnabled, netuid)

struct VotingPowerTrackingDisableScheduled {
    static constexpr EventId kEvent{kPallet, 117};
    NetUid netuid;
    BlockNumber disableAtBlock;
};
SOMA_SCALE_STRUCT(VotingPowerTrackingDisableScheduled, netuid, disableAtBlock)

struct VotingPowerTrackingDisabled {
    static constexpr EventId kEvent{kPallet, 118};
    NetUid netuid;
};
SOMA_SCALE_STRUCT(VotingPowerTrackingDisabled, netuid)

struct SubnetLeaseDividendsDistributed {
    static constexpr EventId kEvent{kPallet, 120};
    LeaseId leaseId;
    AccountId contributor;
    Alpha alpha;
};
SOMA_SCALE_STRUCT(SubnetLeaseDividendsDistributed, leaseId, contributor, alpha)

struct EpochTriggered {
    static constexpr EventId kEvent{kPallet, 131};
    NetUid netuid;
    AccountId by;
    BlockNumber firesAt;
};
SOMA_SCALE_STRUCT(EpochTriggered, netuid, by, firesAt)

struct EpochDeferred {
    static constexpr EventId kEvent{kPallet, 132};
    NetUid netuid;
    BlockNumber fromBlock;
    BlockNumber toBlock;
};
SOMA_SCALE_STRUCT(EpochDeferred, netuid, fromBlock, toBlock)

struct EpochSkipped {
    static constexpr EventId kEvent{kPallet, 133};
    NetUid netuid;
    BlockNumber block;
};
SOMA_SCALE_STRUCT(EpochSkipped, netuid, block)

struct SubnetOwnerChanged {
    static constexpr EventId kEvent{kPallet, 134};
    NetUid netuid;
    Coldkey oldColdkey;
    Coldkey newColdkey;
};
SOMA_SCALE_STRUCT(SubnetOwnerChanged, netuid, oldColdkey, newColdkey)

} // namespace soma::runtime::subtensor::events
