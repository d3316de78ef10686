// Stake: buying, selling, moving, locking, claiming (staking.md sections 2 to 6).
//
// On root (netuid 0) alpha is TAO one to one. A limit price is rao per alpha: the most a buyer
// pays, the least a seller takes; priceLimitFor() in chain/api/queries/quotes.h makes one from a
// tolerance. With `partial` as much is traded as the limit allows; without it all or nothing.
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/primitives/account_id.h"
#include "chain/primitives/root_claim_choice.h"
#include "consensus/base/units.h"

#include <optional>
#include <set>

namespace soma::chain::calls {

enum class Fill { AllOrNothing, Partial };

CallSpec addStake(const Hotkey& hotkey, NetUid netuid, Rao amount);
CallSpec addStakeLimit(const Hotkey& hotkey, NetUid netuid, Rao amount, Rao limitPrice, Fill fill);
CallSpec removeStake(const Hotkey& hotkey, NetUid netuid, Alpha amount);
CallSpec removeStakeLimit(const Hotkey& hotkey, NetUid netuid, Alpha amount, Rao limitPrice,
                          Fill fill);

/// All there is in one subnet; without a limit at any price.
CallSpec removeStakeFullLimit(const Hotkey& hotkey, NetUid netuid, std::optional<Rao> limitPrice);

/// All stake with the hotkey in every subnet becomes TAO in the account.
CallSpec unstakeAll(const Hotkey& hotkey);

/// The same, but what comes out is staked on root.
CallSpec unstakeAllAlpha(const Hotkey& hotkey);

/// To another hotkey, in the same subnet or another.
CallSpec moveStake(const Hotkey& from, const Hotkey& to, NetUid fromNetuid, NetUid toNetuid,
                   Alpha amount);

/// To another coldkey, with the same hotkey.
CallSpec transferStake(const Coldkey& to, const Hotkey& hotkey, NetUid fromNetuid, NetUid toNetuid,
                       Alpha amount);

/// To another subnet, with the same hotkey.
CallSpec swapStake(const Hotkey& hotkey, NetUid fromNetuid, NetUid toNetuid, Alpha amount);

/// `limitPrice` is the least ratio of the two prices, times 10^9.
CallSpec swapStakeLimit(const Hotkey& hotkey, NetUid fromNetuid, NetUid toNetuid, Alpha amount,
                        Rao limitPrice, Fill fill);

/// At most five subnets at a time.
CallSpec claimRoot(const std::set<NetUid>& subnets);
CallSpec setRootClaimType(const RootClaimChoice& choice);

CallSpec lockStake(const Hotkey& hotkey, NetUid netuid, Alpha amount);
CallSpec moveLock(const Hotkey& to, NetUid netuid);
CallSpec setPerpetualLock(NetUid netuid, bool enabled);

/// Given up for good: the first lowers the supply, the second keeps it counted.
CallSpec recycleAlpha(const Hotkey& hotkey, Alpha amount, NetUid netuid);
CallSpec burnAlpha(const Hotkey& hotkey, Alpha amount, NetUid netuid);

} // namespace soma::chain::calls
