// What a transfer will cost, asked from the chain itself.
#pragma once

#include "chain/api/node.h"
#include "wallet/tx/extrinsic_builder.h"

namespace soma::wallet {

/// The fee depends on the length, so the question carries an extrinsic of the same length with a
/// signature of no worth.
QFuture<Result<Rao>> estimateFee(chain::Node& node, const UnsignedExtrinsic& extrinsic);

} // namespace soma::wallet
