// Known answers from phrase to address, asked before a wallet is opened.
#pragma once

#include "consensus/base/result.h"

namespace soma::wallet {

/// One phrase, one path, one key file and one address. A program that gets these wrong would show
/// addresses nobody can spend from. Takes some milliseconds.
/// Errors: crypto's SelfTestFailed; the detail says what is wrong.
Result<void> selfTest();

} // namespace soma::wallet
