// Subnets with pools, stakers and money in memory, for the tests of the staking calls.
#pragma once

#include "chain/runtime/pallets/subtensor/types.h"
#include "chain/runtime/runtime_call.h"
#include "tests/chain/storage/map_state.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace soma::runtime::testing {

using namespace subtensor;

inline constexpr NetUid kFirst{1};
inline constexpr NetUid kSecond{2};
inline constexpr std::uint64_t kTao = kRaoPerTao;

AccountId account(std::uint8_t number);

inline Coldkey coldkey(std::uint8_t number)
{
    return {account(number)};
}

inline Hotkey hotkey(std::uint8_t number)
{
    return {account(number)};
}

/// At block 1000, written by kAuthor: root, and two started subnets of 1000 TAO and 1000 alpha.
/// hotkey(101) is coldkey(1)'s, hotkey(102) is coldkey(2)'s; both coldkeys have 1000 TAO.
class StakeBench {
public:
    StakeBench();

    storage::MapState base;
    storage::Overlay overlay{base};
    RuntimeConfig config;
    State state{overlay, config};

    AccountId author = account(200);

    void fund(const AccountId& who, Rao amount);
    void addSubnet(NetUid netuid, Rao tao, Alpha alpha);
    void addHotkey(const Coldkey& owner, const Hotkey& hotkey);
    void loseAuthor();

    /// A dividend or the like: alpha from nowhere, but counted.
    void giveStake(const Coldkey& owner, const Hotkey& hotkey, NetUid netuid, Alpha amount);

    Rao free(const AccountId& who) const;
    Alpha stake(const Coldkey& owner, const Hotkey& hotkey, NetUid netuid) const;

    /// "Ok" or the error's name. A call that fails must leave nothing behind.
    QString call(const Origin& origin, const RuntimeCall& call);

    QString call(const Coldkey& who, const RuntimeCall& what)
    {
        return call(Origin::account(who.id), what);
    }

    /// How many events so far.
    std::uint32_t events() const { return state.block().eventCount; }

    /// What is wrong with the books; empty when nothing is. TAO that a limit left in a subnet's
    /// account beyond its pool may be `slack` rao.
    QString broken(std::uint64_t slack = 0) const;
};

/// QCOMPARE on the outcome of a call.
#define SOMA_FAILS(who, what, name) QCOMPARE(bench.call(who, what), QStringLiteral(name))
#define SOMA_WORKS(who, what) QCOMPARE(bench.call(who, what), QStringLiteral("Ok"))

} // namespace soma::runtime::testing
