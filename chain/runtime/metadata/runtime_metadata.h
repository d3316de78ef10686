// This runtime's description of itself, made from the tables that it runs by.
#pragma once

#include "chain/runtime/constants.h"
#include "chain/runtime/metadata/metadata_writer.h"

#include <array>
#include <cstdint>
#include <optional>

namespace soma::runtime {

/// What Metadata_metadata_versions answers.
inline constexpr std::array<std::uint32_t, 3> kMetadataVersions{14, 15, 16};

/// Constants show the chain's own figures, such as its block time. Takes some ten milliseconds.
metadata::FullMetadata describeRuntime(const RuntimeConfig& config);

/// The bare bytes; nothing for a version that is not among the above.
std::optional<Bytes> runtimeMetadata(const RuntimeConfig& config, std::uint32_t version);

} // namespace soma::runtime
