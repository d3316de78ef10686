// Events of accounts and their keys.
#pragma once

#include "chain/runtime/dispatch_error.h"
#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor::events {

struct BulkBalancesSet {
    static constexpr EventId kEvent{kPallet, 8};
    std::uint16_t first = 0;
    std::uint16_t second = 0;
};

constexpr auto scaleShape(const BulkBalancesSet*)
{
    return codec::tupleStructure("BulkBalancesSet", &BulkBalancesSet::first,
                                 &BulkBalancesSet::second);
}

struct Sudid {
    static constexpr EventId kEvent{kPallet, 49};
    DispatchResult result;
};

constexpr auto scaleShape(const Sudid*)
{
    return codec::tupleStructure("Sudid", &Sudid::result);
}

struct Faucet {
    static constexpr EventId kEvent{kPallet, 56};
    Coldkey coldkey;
    std::uint64_t amount = 0;
};

constexpr auto scaleShape(const Faucet*)
{
    return codec::tupleStructure("Faucet", &Faucet::coldkey, &Faucet::amount);
}

struct HotkeySwapped {
    static constexpr EventId kEvent{kPallet, 66};
    Coldkey coldkey;
    Hotkey oldHotkey;
    Hotkey newHotkey;
};
SOMA_SCALE_STRUCT(HotkeySwapped, coldkey, oldHotkey, newHotkey)

struct ColdkeySwapAnnounced {
    static constexpr EventId kEvent{kPallet, 69};
    AccountId who;
    Hash256 newColdkeyHash;
};
SOMA_SCALE_STRUCT(ColdkeySwapAnnounced, who, newColdkeyHash)

struct ColdkeySwapReset {
    static constexpr EventId kEvent{kPallet, 70};
    AccountId who;
};
SOMA_SCALE_STRUCT(ColdkeySwapReset, who)

struct ColdkeySwapped {
    static constexpr EventId kEvent{kPallet, 71};
    Coldkey oldColdkey;
    Coldkey newColdkey;
};
SOMA_SCALE_STRUCT(ColdkeySwapped, oldColdkey, newColdkey)

struct ColdkeySwapDisputed {
    static constexpr EventId kEvent{kPallet, 72};
    Coldkey coldkey;
};
SOMA_SCALE_STRUCT(ColdkeySwapDisputed, coldkey)

struct AllBalanceUnstakedAndTransferredToNewColdkey {
    static constexpr EventId kEvent{kPallet, 73};
    Coldkey currentColdkey;
    Coldkey newColdkey;
    Rao totalBalance;
};
SOMA_SCALE_STRUCT(AllBalanceUnstakedAndTransferredToNewColdkey, currentColdkey, newColdkey,
                  totalBalance)

struct ArbitrationPeriodExtended {
    static constexpr EventId kEvent{kPallet, 74};
    Coldkey coldkey;
};
SOMA_SCALE_STRUCT(ArbitrationPeriodExtended, coldkey)

struct ChainIdentitySet {
    static constexpr EventId kEvent{kPallet, 77};
    Coldkey coldkey;
};

constexpr auto scaleShape(const ChainIdentitySet*)
{
    return codec::tupleStructure("ChainIdentitySet", &ChainIdentitySet::coldkey);
}

struct EvmKeyAssociated {
    static constexpr EventId kEvent{kPallet, 98};
    NetUid netuid;
    Hotkey hotkey;
    EvmAddress evmKey;
    BlockNumber blockAssociated;
};
SOMA_SCALE_STRUCT(EvmKeyAssociated, netuid, hotkey, evmKey, blockAssociated)

struct HotkeySwappedOnSubnet {
    static constexpr EventId kEvent{kPallet, 102};
    Coldkey coldkey;
    Hotkey oldHotkey;
    Hotkey newHotkey;
    NetUid netuid;
};
SOMA_SCALE_STRUCT(HotkeySwappedOnSubnet, coldkey, oldHotkey, newHotkey, netuid)

struct ColdkeySwapCleared {
    static constexpr EventId kEvent{kPallet, 122};
    AccountId who;
};
SOMA_SCALE_STRUCT(ColdkeySwapCleared, who)

} // namespace soma::runtime::subtensor::events
