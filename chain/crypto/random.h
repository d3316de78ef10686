// The one source of randomness, and the program's first call into the cryptographic library.
//
// Pure rooms do not call fillRandom: they take random bytes as an argument.
#pragma once

#include "consensus/base/bytes.h"

namespace soma::crypto {

/// Must succeed before anything else in this room is used by a program; may be called again.
/// Picks the fastest implementations for this machine, so that hashing before it is only slower.
[[nodiscard]] bool initialise();

/// Whether a page can be locked into memory. False means secrets may reach the swap file: warn.
[[nodiscard]] bool memoryLockingWorks();

/// Bytes from the system generator. Blocks early in boot rather than giving weak ones, and ends
/// the program when the system has none.
void fillRandom(MutableByteSpan out);

} // namespace soma::crypto
