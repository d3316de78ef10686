// What hotkeys take and to whom they lend, where a coldkey's earnings go, and new keys for old ones
// (staking.md sections 7 to 9, keys.md).
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/primitives/account_id.h"
#include "chain/primitives/hash_types.h"
#include "consensus/base/units.h"

#include <optional>
#include <vector>

namespace soma::chain::calls {

/// Takes are out of 65 535. Raising one is rate limited, lowering is not.
CallSpec increaseTake(const Hotkey& hotkey, Share16 take);
CallSpec decreaseTake(const Hotkey& hotkey, Share16 take);
CallSpec setChildkeyTake(const Hotkey& hotkey, NetUid netuid, Share16 take);

struct Child {
    Hotkey hotkey;
    std::uint64_t proportion = 0; ///< Out of 2^64 - 1; all children together at most that.
};

/// Replaces all of them; they hold after a cooldown. At most five.
CallSpec setChildren(const Hotkey& parent, NetUid netuid, const std::vector<Child>& children);

CallSpec setColdkeyAutoStakeHotkey(NetUid netuid, const Hotkey& hotkey);
CallSpec tryAssociateHotkey(const Hotkey& hotkey);
CallSpec setAutoParentDelegation(const Hotkey& hotkey, bool enabled);

/// In one subnet, or everywhere.
CallSpec swapHotkey(const Hotkey& from, const Hotkey& to, std::optional<NetUid> netuid,
                    bool keepStake);

/// The blake2b-256 of the new coldkey; the swap itself may follow after a delay.
CallSpec announceColdkeySwap(const Hash256& newColdkeyHash);
CallSpec swapColdkeyAnnounced(const Coldkey& to);
CallSpec disputeColdkeySwap();
CallSpec clearColdkeySwapAnnouncement();

struct IdentityText {
    std::string name;
    std::string url;
    std::string githubRepo;
    std::string image;
    std::string discord;
    std::string description;
    std::string additional;
};

CallSpec setIdentity(const IdentityText& identity);

} // namespace soma::chain::calls
