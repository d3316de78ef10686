// What a chain's runtime is built with. Networks and tests differ in these and in nothing else, so
// they are one value handed to the executive, never a global.
#pragma once

#include "chain/runtime/weight.h"
#include "consensus/base/units.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace soma::runtime {

/// chain.md section 1.
inline constexpr std::string_view kSpecName = "node-subtensor";
inline constexpr std::uint32_t kSpecVersion = 425;
inline constexpr std::uint32_t kImplVersion = 1;
inline constexpr std::uint32_t kAuthoringVersion = 1;
inline constexpr std::uint32_t kTransactionVersion = 1;
inline constexpr std::uint8_t kSystemVersion = 1;

/// Room in a block for one class of calls; absent means unlimited.
struct ClassLimits {
    Weight baseExtrinsic{108'157'000, 0};
    std::optional<Weight> maxExtrinsic = std::nullopt;
    std::optional<Weight> maxTotal = std::nullopt;
    std::optional<Weight> reserved = std::nullopt;
    std::uint32_t maxLength = 0; ///< Bytes of all extrinsics so far and this one.
};

/// chain.md section 12.
struct BlockLimits {
    Weight baseBlock{431'614'000, 0};
    Weight maxBlock{4'000'000'000'000, UINT64_MAX};
    ClassLimits normal{.maxExtrinsic = Weight{2'599'891'843'000, 11'990'383'647'911'208'550U},
                       .maxTotal = Weight{3'000'000'000'000, 13'835'058'055'282'163'711U},
                       .reserved = Weight{},
                       .maxLength = 7'864'320};
    ClassLimits operational{.maxExtrinsic = Weight{3'599'891'843'000, 16'602'069'666'338'596'454U},
                            .maxTotal = Weight{4'000'000'000'000, UINT64_MAX},
                            .reserved = Weight{1'000'000'000'000, 4'611'686'018'427'387'904U},
                            .maxLength = 10'485'760};
    ClassLimits mandatory{.maxLength = 10'485'760};

    const ClassLimits& of(DispatchClass dispatchClass) const
    {
        switch (dispatchClass) {
        case DispatchClass::Normal:
            return normal;
        case DispatchClass::Operational:
            return operational;
        case DispatchClass::Mandatory:
            break;
        }
        return mandatory;
    }
};

/// The values that the reference's tests and its fast build change.
struct RuntimeConfig {
    std::uint64_t slotDurationMs = 12'000; ///< Even and not zero; 250 on a fast chain.
    Rao existentialDeposit{500};
    std::uint32_t blockHashCount = 2400;
    std::uint32_t maxConsumers = 16;
    BlockLimits limits;

    /// Two blocks stand at least this far apart.
    std::uint64_t minimumPeriodMs() const { return slotDurationMs / 2; }

    /// The reference's feature fast-runtime (localnet.md section 5).
    bool isFast() const { return slotDurationMs < 12'000; }

    static RuntimeConfig fast()
    {
        RuntimeConfig config;
        config.slotDurationMs = 250;
        return config;
    }
};

/// The pool refuses calls nested deeper than this (chain.md section 6).
inline constexpr int kMaxPoolCallDepth = 8;
/// Blocks may nest further; the codec guards the stack.
inline constexpr int kMaxBlockCallDepth = 64;
/// Calls that run calls, which may be stored ones, end here (the reference's TRANSACTIONAL_LIMIT).
inline constexpr std::size_t kMaxStorageLayers = 255;
/// chain.md section 12.
inline constexpr std::size_t kBatchedCallsLimit = 10'922;
inline constexpr std::uint64_t kNormalPriority = 1;
inline constexpr std::uint64_t kOperationalPriority = 10'000'000'000;

} // namespace soma::runtime
