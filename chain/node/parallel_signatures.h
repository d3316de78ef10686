// Verifies a block's signatures on several threads, for engine::importBlock().
#pragma once

#include "chain/engine/block_import.h"

class QThreadPool;

namespace soma::node {

/// Divides the extrinsics evenly among the pool's threads and the caller's own. The answer does not
/// depend on who is faster: of several errors it is that of the first extrinsic. The pool must
/// outlive the verifier and must not be waiting for the caller.
engine::SignatureVerifier verifySignaturesOn(QThreadPool& pool);

} // namespace soma::node
