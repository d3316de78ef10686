// Whether a signer looks at its own signature before letting it go.
#pragma once

namespace soma::crypto {

/// Verifying a fresh signature protects the key from a machine that calculates wrongly, and costs
/// about as much as verifying anywhere. Skip it only for keys that guard nothing, as in benches.
enum class SelfCheck { Verify, Skip };

} // namespace soma::crypto
