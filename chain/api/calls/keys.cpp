#include "chain/api/calls/keys.h"

#include "chain/api/calls/make_call.h"

namespace soma::chain::calls {

namespace {

Bytes bytesOf(const std::string& text)
{
    return Bytes(text.begin(), text.end());
}

} // namespace

CallSpec increaseTake(const Hotkey& hotkey, Share16 take)
{
    return makeCall(kSubtensor, 66, "increase_take", Argument{"hotkey", hotkey},
                    Argument{"take", take});
}

CallSpec decreaseTake(const Hotkey& hotkey, Share16 take)
{
    return makeCall(kSubtensor, 65, "decrease_take", Argument{"hotkey", hotkey},
                    Argument{"take", take});
}

CallSpec setChildkeyTake(const Hotkey& hotkey, NetUid netuid, Share16 take)
{
    return makeCall(kSubtensor, 75, "set_childkey_take", Argument{"hotkey", hotkey},
                    Argument{"netuid", netuid}, Argument{"take", take});
}

CallSpec setChildren(const Hotkey& parent, NetUid netuid, const std::vector<Child>& children)
{
    std::vector<std::pair<std::uint64_t, Hotkey>> portions;
    portions.reserve(children.size());
    for (const Child& child : children)
        portions.emplace_back(child.proportion, child.hotkey);
    return makeCall(kSubtensor, 67, "set_children", Argument{"hotkey", parent},
                    Argument{"netuid", netuid}, Argument{"children", portions});
}

CallSpec setColdkeyAutoStakeHotkey(NetUid netuid, const Hotkey& hotkey)
{
    return makeCall(kSubtensor, 114, "set_coldkey_auto_stake_hotkey", Argument{"netuid", netuid},
                    Argument{"hotkey", hotkey});
}

CallSpec tryAssociateHotkey(const Hotkey& hotkey)
{
    return makeCall(kSubtensor, 91, "try_associate_hotkey", Argument{"hotkey", hotkey});
}

CallSpec setAutoParentDelegation(const Hotkey& hotkey, bool enabled)
{
    return makeCall(kSubtensor, 135, "set_auto_parent_delegation_enabled",
                    Argument{"hotkey", hotkey}, Argument{"enabled", enabled});
}

CallSpec swapHotkey(const Hotkey& from, const Hotkey& to, std::optional<NetUid> netuid,
                    bool keepStake)
{
    return makeCall(kSubtensor, 72, "swap_hotkey_v2", Argument{"hotkey", from},
                    Argument{"new_hotkey", to}, Argument{"netuid", netuid},
                    Argument{"keep_stake", keepStake});
}

CallSpec announceColdkeySwap(const Hash256& newColdkeyHash)
{
    return makeCall(kSubtensor, 125, "announce_coldkey_swap",
                    Argument{"new_coldkey_hash", newColdkeyHash});
}

CallSpec swapColdkeyAnnounced(const Coldkey& to)
{
    return makeCall(kSubtensor, 126, "swap_coldkey_announced", Argument{"new_coldkey", to});
}

CallSpec disputeColdkeySwap()
{
    return makeCall(kSubtensor, 127, "dispute_coldkey_swap");
}

CallSpec clearColdkeySwapAnnouncement()
{
    return makeCall(kSubtensor, 133, "clear_coldkey_swap_announcement");
}

CallSpec setIdentity(const IdentityText& identity)
{
    return makeCall(kSubtensor, 68, "set_identity", Argument{"name", bytesOf(identity.name)},
                    Argument{"url", bytesOf(identity.url)},
                    Argument{"github_repo", bytesOf(identity.githubRepo)},
                    Argument{"image", bytesOf(identity.image)},
                    Argument{"discord", bytesOf(identity.discord)},
                    Argument{"description", bytesOf(identity.description)},
                    Argument{"additional", bytesOf(identity.additional)});
}

} // namespace soma::chain::calls
