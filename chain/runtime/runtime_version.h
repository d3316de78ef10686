// What Core_version answers (chain.md sections 1 and 20).
#pragma once

#include "chain/codec/scale_type.h"
#include "chain/runtime/constants.h"

#include <string>
#include <vector>

namespace soma::runtime {

struct RuntimeVersion {
    std::string specName{kSpecName};
    std::string implName{kSpecName};
    std::uint32_t authoringVersion = kAuthoringVersion;
    std::uint32_t specVersion = kSpecVersion;
    std::uint32_t implVersion = kImplVersion;
    std::vector<std::pair<ByteArray<8>, std::uint32_t>> apis;
    std::uint32_t transactionVersion = kTransactionVersion;
    std::uint8_t systemVersion = kSystemVersion;
};
SOMA_SCALE_STRUCT(RuntimeVersion, specName, implName, authoringVersion, specVersion, implVersion,
                  apis, transactionVersion, systemVersion)

/// This runtime's; lists the APIs it answers.
RuntimeVersion runtimeVersion();

} // namespace soma::runtime
