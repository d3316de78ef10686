// The sections of the economy vectors, by file. Internal to economy_check.
#pragma once

#include "tests/conformance/vector_text.h"
#include "tests/support/vector_json.h"

#include <functional>
#include <string>
#include <string_view>

namespace soma::test {

/// Checks one row; `path` is "file section row".
using RowCheck = std::function<void(const Json& row, const std::string& path, Tally& tally)>;

struct SectionCheck {
    std::string_view kind;
    std::string_view section;
    RowCheck check;
};

const std::vector<SectionCheck>& balancerChecks();
const std::vector<SectionCheck>& swapChecks();
const std::vector<SectionCheck>& sharePoolChecks();
const std::vector<SectionCheck>& fixedMathChecks();
const std::vector<SectionCheck>& emissionChecks();
const std::vector<SectionCheck>& distributionChecks();

} // namespace soma::test
