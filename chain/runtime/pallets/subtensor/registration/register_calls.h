// Calls by which a hotkey gets a place in a subnet or on root (subnets.md sections 5 and 8).
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"

namespace soma::runtime::subtensor {

/// Once paid for in work, today as BurnedRegister; the proof is not looked at.
struct Register {
    static constexpr CallId kCall{kPallet, 6, "register"};
    static constexpr Weight kWeight = measured(349'872'000, 6148, 34, 29);
    NetUid netuid;
    std::uint64_t blockNumber = 0;
    std::uint64_t nonce = 0;
    Bytes work;
    Hotkey hotkey;
    Coldkey coldkey;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Register, netuid, blockNumber, nonce, work, hotkey, coldkey)

/// For the present price, which buys alpha that nobody gets.
struct BurnedRegister {
    static constexpr CallId kCall{kPallet, 7, "burned_register"};
    static constexpr Weight kWeight = measured(336'815'000, 6148, 34, 29);
    NetUid netuid;
    Hotkey hotkey;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(BurnedRegister, netuid, hotkey)

/// The same, unless it costs more than the limit.
struct RegisterLimit {
    static constexpr CallId kCall{kPallet, 134, "register_limit"};
    static constexpr Weight kWeight = measured(354'200'000, 0, 47, 40);
    NetUid netuid;
    Hotkey hotkey;
    std::uint64_t limitPrice = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RegisterLimit, netuid, hotkey, limitPrice)

/// On root, which costs nothing; whoever has the least stake there makes room.
struct RootRegister {
    static constexpr CallId kCall{kPallet, 62, "root_register"};
    static constexpr Weight kWeight = measured(103'934'000, 4981, 19, 16);
    Hotkey hotkey;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RootRegister, hotkey)

/// The price of a place after this block's decay; counters of the block begin anew.
void updateRegistrationPrices(State& state);

} // namespace soma::runtime::subtensor
