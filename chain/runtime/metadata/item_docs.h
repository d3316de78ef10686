// One sentence about each item of a pallet, for the metadata: what clients such as polkadot.js show
// beside it. Errors bring their own sentence along, from where they are declared.
#pragma once

#include <string_view>
#include <vector>

namespace soma::runtime::metadata {

struct ItemDoc {
    std::string_view item;
    std::string_view doc;
};

/// Methods belong to a runtime API, in a pallet's stead.
enum class DocKind { Call, Storage, Event, Constant, Method };

/// Of the pallet, in no order that matters; empty for a pallet that has no such items.
const std::vector<ItemDoc>& itemDocs(DocKind kind, std::string_view pallet);

/// Empty when there is none.
std::string_view itemDoc(DocKind kind, std::string_view pallet, std::string_view item);

/// The pallets that a kind's tables speak of, each once.
std::vector<std::string_view> documentedPallets(DocKind kind);

} // namespace soma::runtime::metadata
