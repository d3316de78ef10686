// Known answers at program start (keys.md section 14, threat 11).
#pragma once

#include "consensus/base/result.h"

namespace soma::crypto {

/// Recomputes one recorded answer for each primitive that money depends on, and signs and verifies
/// once with each scheme. Takes a few milliseconds at most. On an error nothing may be signed.
/// Errors: SelfTestFailed (the detail names what), LibraryFailure (no library).
Result<void> selfTest();

} // namespace soma::crypto
