// A coldkey with stake, a place and followers, late enough that no swap is too early.
#pragma once

#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/storage.h"
#include "chain/runtime/pallets/subtensor/tao.h"
#include "tests/chain/runtime/staking/stake_bench.h"

namespace soma::runtime::testing {

inline const Coldkey kCold1 = coldkey(1);
inline const Coldkey kCold2 = coldkey(2);
inline const Coldkey kNewCold = coldkey(7);
inline const Coldkey kBoss = coldkey(9);
inline const Hotkey kOld = hotkey(101);
inline const Hotkey kForeign = hotkey(102);
inline const Hotkey kNew = hotkey(103);
inline const Hotkey kOwnerHot = hotkey(109);
inline constexpr std::uint64_t kExistential = 500;

constexpr Alpha alpha(std::uint64_t count)
{
    return Alpha(count * kTao);
}

/// At block 20 000. Both coldkeys stake with hotkey(101), which is the first one's.
struct SwapBench : StakeBench {
    SwapBench()
    {
        state.block().number = 20'000;
        giveStake(kCold1, kOld, kFirst, alpha(100));
        giveStake(kCold2, kOld, kFirst, alpha(50));
        giveStake(kCold2, kOld, kSecond, alpha(20));
        giveStake(kCold1, kOld, kRoot, alpha(10));
    }

    /// Gives away all but so much.
    void keepOnly(const Coldkey& who, std::uint64_t rao)
    {
        SOMA_ASSERT(transferTao(state, who.id, author, Rao(free(who.id).value() - rao)));
    }

    Alpha allStake(NetUid netuid) const
    {
        Alpha sum;
        kTotalHotkeyAlpha.forEach(state, [&](const Hotkey&, NetUid where, Alpha each) {
            if (where == netuid)
                sum = saturatingAdd(sum, each);
        });
        return sum;
    }
};

} // namespace soma::runtime::testing
