// The recorded keys, signatures, key files and messages of signers against chain/crypto,
// chain/codec, chain/primitives and wallet.
#pragma once

#include "tests/conformance/check_report.h"

#include <string>

namespace soma::conformance {

/// One file of the keys vectors; its name says which. Every entry of every list in it is counted,
/// and an entry that nobody knows how to check fails. Opening encrypted files takes seconds.
CheckReport checkKeysFile(const std::string& path);

} // namespace soma::conformance
