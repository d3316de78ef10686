// Names for types: what a client shows, and by what some of them recognise an account or an era.
#pragma once

#include <string_view>
#include <vector>

namespace soma::runtime::metadata {

struct NamedType {
    std::string_view path;       ///< "pallet_balances::types::AccountData".
    std::string_view definition; ///< In the words of type_list.h.
};

/// Ordered by path.
const std::vector<NamedType>& namedTypes();

} // namespace soma::runtime::metadata
