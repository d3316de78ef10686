// Closing an account that only proxies can use (chain.md section 16).
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/primitives/derived_account.h"

namespace soma::chain::calls {

/// Of the account itself, through its proxy: nobody can use it afterwards, and what it holds is
/// lost.
CallSpec killPure(const PureOrigin& origin);

} // namespace soma::chain::calls
