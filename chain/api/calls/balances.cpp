#include "chain/api/calls/balances.h"

#include "chain/api/calls/make_call.h"
#include "chain/primitives/multi_address.h"

namespace soma::chain::calls {

using codec::Compact;

CallSpec transferKeepAlive(const AccountId& to, Rao amount)
{
    return makeCall(kBalances, 3, "transfer_keep_alive", Argument{"dest", MultiAddress(to)},
                    Argument{"value", Compact(amount)});
}

CallSpec transferAllowDeath(const AccountId& to, Rao amount)
{
    return makeCall(kBalances, 0, "transfer_allow_death", Argument{"dest", MultiAddress(to)},
                    Argument{"value", Compact(amount)});
}

CallSpec transferAll(const AccountId& to, bool keepAlive)
{
    return makeCall(kBalances, 4, "transfer_all", Argument{"dest", MultiAddress(to)},
                    Argument{"keep_alive", keepAlive});
}

} // namespace soma::chain::calls
