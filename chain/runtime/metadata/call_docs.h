// One sentence about each call, for the metadata: what clients such as polkadot.js show beside it.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace soma::runtime::metadata {

struct CallDoc {
    std::string_view call;
    std::string_view doc;
};

/// Of the pallet, in no order that matters; empty for a pallet without calls of ours.
const std::vector<CallDoc>& callDocs(std::string_view pallet);

/// Empty when there is none.
std::string_view callDoc(std::string_view pallet, std::string_view call);

} // namespace soma::runtime::metadata
