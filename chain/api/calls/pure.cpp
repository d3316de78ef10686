#include "chain/api/calls/pure.h"

#include "chain/api/calls/make_call.h"
#include "chain/primitives/multi_address.h"

namespace soma::chain::calls {

CallSpec killPure(const PureOrigin& origin)
{
    return makeCall(kProxy, 5, "kill_pure", Argument{"spawner", MultiAddress(origin.spawner)},
                    Argument{"proxy_type", origin.kind}, Argument{"index", origin.index},
                    Argument{"height", codec::Compact<std::uint32_t>(origin.height)},
                    Argument{"ext_index", codec::Compact<std::uint32_t>(origin.extrinsic)});
}

} // namespace soma::chain::calls
