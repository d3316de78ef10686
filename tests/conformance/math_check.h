// Runs recorded fixed-point, vector and sparse-matrix results and compares every field.
#pragma once

#include "tests/conformance/check_report.h"

#include <string>

namespace soma::conformance {

/// One case per row of every group; a group that is not known fails.
CheckReport checkMathFile(const std::string& path);

} // namespace soma::conformance
