// Where an account without a key came to be: its address follows from the block that made it.
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/api/node.h"
#include "chain/primitives/derived_account.h"

namespace soma::chain {

/// Of a call Proxy.create_pure that this block holds as that extrinsic, and that succeeded. Errors:
/// those of Node::block(), UnknownBlock when the block does not hold it.
QFuture<Result<PureOrigin>> pureMadeBy(Node& node, const AccountId& spawner, const CallSpec& call,
                                       const ExtrinsicHash& extrinsic, const BlockHash& block);

} // namespace soma::chain
