// Places for neurons (subnets.md section 3).
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/primitives/account_id.h"
#include "consensus/base/units.h"

namespace soma::chain::calls {

/// For whatever it costs in that block.
CallSpec burnedRegister(NetUid netuid, const Hotkey& hotkey);

/// The same, unless it costs more than the limit.
CallSpec registerLimit(NetUid netuid, const Hotkey& hotkey, Rao limitPrice);

/// On root; costs nothing, whoever has the least stake there makes room.
CallSpec rootRegister(const Hotkey& hotkey);

} // namespace soma::chain::calls
