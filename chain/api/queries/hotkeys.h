// Where a hotkey has a place, and what it does there.
#pragma once

#include "chain/api/queries/ask.h"
#include "chain/primitives/account_id.h"

#include <vector>

namespace soma::chain {

/// One hotkey in one subnet.
struct HotkeyPlace {
    NetUid netuid;
    Uid uid;
    bool validates = false; ///< Has the permit; the others mine.
    bool owns = false;      ///< The subnet's owner receives with it.

    bool operator==(const HotkeyPlace&) const = default;
};

/// Which subnets a hotkey is registered in, ascending.
Asked<std::vector<NetUid>> networksOf(Node& node, const Hotkey& hotkey, At at = At::best());

/// Its places in those subnets; ones that it left meanwhile are missing.
Asked<std::vector<HotkeyPlace>> placesOf(Node& node, const Hotkey& hotkey,
                                         const std::vector<NetUid>& networks, At at = At::best());

} // namespace soma::chain
