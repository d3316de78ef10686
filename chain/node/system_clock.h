// The real time.
#pragma once

#include "chain/api/clock.h"

namespace soma::node {

class SystemClock : public chain::Clock {
public:
    std::uint64_t nowMs() const override;
};

} // namespace soma::node
