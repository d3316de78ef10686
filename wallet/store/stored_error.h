// Errors that outlive the program: why a transfer failed is still to be read next year.
#pragma once

#include "consensus/base/bytes.h"
#include "consensus/base/error.h"

#include <optional>

namespace soma::wallet {

/// Domain, code, detail and cause. Only the domains that a transfer can fail with.
Bytes storeError(const Error& error);

/// Nothing when the bytes are of another version or damaged.
std::optional<Error> loadError(ByteSpan stored);

} // namespace soma::wallet
