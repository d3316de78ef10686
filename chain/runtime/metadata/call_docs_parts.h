// The tables behind call_docs.h, one file for each group of pallets.
#pragma once

#include "chain/runtime/metadata/call_docs.h"

#include <map>

namespace soma::runtime::metadata {

using PalletDocs = std::map<std::string_view, std::vector<CallDoc>>;

/// The pallets that every Substrate chain knows.
const PalletDocs& frameDocs();
const std::vector<CallDoc>& subtensorDocs();
const std::vector<CallDoc>& adminDocs();
/// The network's own pallets besides those two.
const PalletDocs& networkDocs();

} // namespace soma::runtime::metadata
