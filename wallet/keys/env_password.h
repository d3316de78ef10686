// The password that btwallet may find in the environment (keys.md section 8). It is hidden there,
// not encrypted: read only when the person turned that on, and never written.
#pragma once

#include "chain/crypto/secret_bytes.h"
#include "consensus/base/result.h"

#include <string>
#include <string_view>

namespace soma::wallet {

/// The variable for a key file's expanded path: "BT_PW_", slashes and dots as '_', upper case.
std::string passwordVariable(std::string_view keyfilePath);

/// What the variable's value hides. Errors: UnknownFormat when it is no base64.
Result<crypto::SecretBytes> revealPassword(std::string_view variable, std::string_view value);

} // namespace soma::wallet
