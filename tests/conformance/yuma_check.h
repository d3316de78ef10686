// Runs recorded Yuma epochs (format "soma-yuma-1") and compares every field.
#pragma once

#include "consensus/yuma/epoch_input.h"
#include "tests/conformance/check_report.h"
#include "tests/support/vector_json.h"

#include <optional>
#include <string>

namespace soma::conformance {

struct YumaCase {
    std::string name;
    yuma::EpochInput input;
    Alpha emission;
};

/// The `in` object of a recorded epoch; none when a member is missing.
std::optional<YumaCase> readYumaCase(const test::Json& document);

/// One case per file.
CheckReport checkYumaFile(const std::string& path);

} // namespace soma::conformance
