#include "wallet/tx/fee_estimator.h"

#include "chain/api/queries.h"

namespace soma::wallet {

QFuture<Result<Rao>> estimateFee(chain::Node& node, const UnsignedExtrinsic& extrinsic)
{
    return chain::extrinsicFee(node, extrinsic.assembleUnsigned());
}

} // namespace soma::wallet
