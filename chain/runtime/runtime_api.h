// The runtime asked by name, as state_call does (chain.md section 20). One line per method in
// runtime_api.cpp; arguments and results are SCALE.
#pragma once

#include "chain/primitives/hash_types.h"
#include "chain/runtime/constants.h"
#include "chain/storage/state_reader.h"
#include "consensus/base/result.h"

#include <string_view>
#include <vector>

namespace soma::runtime {

/// On whose state the question is asked.
struct ApiContext {
    const storage::StateReader& state;
    const RuntimeConfig& config;
    chain::BlockHash at; ///< The block that this state belongs to.
};

/// Errors: UnknownMethod, BadArguments. A refused extrinsic is an answer, not an error.
Result<Bytes> callRuntimeApi(const ApiContext& context, std::string_view method,
                             ByteSpan arguments);

/// All methods, such as "Core_version".
std::vector<std::string_view> runtimeApiMethods();

} // namespace soma::runtime
