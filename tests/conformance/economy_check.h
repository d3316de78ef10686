// Runs the recorded economy vectors (tests/vectors/economy/README.md explains every column) against
// consensus/emission, consensus/pool and consensus/math, exactly.
#pragma once

#include "tests/conformance/vector_text.h"
#include "tests/support/vector_json.h"

#include <string>

namespace soma::test {

/// True for a file that checkEconomy understands: its "kind" is one of the economy kinds.
bool isEconomyVector(const Json& document);

/// Compares every row of the file. `name` begins the path of each difference.
void checkEconomy(const Json& document, const std::string& name, Tally& tally);

} // namespace soma::test
