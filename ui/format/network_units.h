// Numbers of the network that views reckon with, and how they are written.
#pragma once

#include "consensus/base/checked.h"

#include <QChar>

#include <cstdint>

namespace soma::ui {

/// The network's own time, however fast a local one runs.
inline constexpr quint64 kBlockMs = 12'000;
inline constexpr std::uint64_t kBlocksPerDay = 7'200;
/// Shares and prices of models are counted in millionths.
inline constexpr u128 kMillion = 1'000'000;
/// A take of everything.
inline constexpr std::uint64_t kWholeTake = 65'535;
inline constexpr QChar kMinus{0x2212};

} // namespace soma::ui
