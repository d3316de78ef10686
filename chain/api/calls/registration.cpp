#include "chain/api/calls/registration.h"

#include "chain/api/calls/make_call.h"

namespace soma::chain::calls {

CallSpec burnedRegister(NetUid netuid, const Hotkey& hotkey)
{
    return makeCall(kSubtensor, 7, "burned_register", Argument{"netuid", netuid},
                    Argument{"hotkey", hotkey});
}

CallSpec registerLimit(NetUid netuid, const Hotkey& hotkey, Rao limitPrice)
{
    return makeCall(kSubtensor, 134, "register_limit", Argument{"netuid", netuid},
                    Argument{"hotkey", hotkey}, Argument{"limit_price", limitPrice.value()});
}

CallSpec rootRegister(const Hotkey& hotkey)
{
    return makeCall(kSubtensor, 62, "root_register", Argument{"hotkey", hotkey});
}

} // namespace soma::chain::calls
