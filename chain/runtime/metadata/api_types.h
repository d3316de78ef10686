// What the methods of the runtime APIs take and give.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace soma::runtime::metadata {

struct ApiMethodType {
    std::string_view api;                                              ///< "AccountNonceApi".
    std::uint32_t version = 0;                                         ///< Of the API.
    std::string_view method;                                           ///< "account_nonce".
    std::vector<std::pair<std::string_view, std::string_view>> inputs; ///< Name and type.
    std::string_view output;
};

/// Methods of one API stand together.
const std::vector<ApiMethodType>& apiMethodTypes();

} // namespace soma::runtime::metadata
