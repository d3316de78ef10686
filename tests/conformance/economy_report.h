// The recorded economy in the runner's terms.
#pragma once

#include "tests/conformance/check_report.h"

#include <string>

namespace soma::conformance {

/// Every comparison of the file is a case.
CheckReport checkEconomyFile(const std::string& path);

} // namespace soma::conformance
