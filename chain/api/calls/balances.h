// Moving TAO.
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/primitives/account_id.h"
#include "consensus/base/units.h"

namespace soma::chain::calls {

/// The sender's account stays alive, or the call fails.
CallSpec transferKeepAlive(const AccountId& to, Rao amount);

/// The sender's account may end with this.
CallSpec transferAllowDeath(const AccountId& to, Rao amount);

CallSpec transferAll(const AccountId& to, bool keepAlive);

} // namespace soma::chain::calls
