// Time as an argument: the system clock in app, a fake in tests.
#pragma once

#include <cstdint>

namespace soma::chain {

class Clock {
public:
    virtual ~Clock() = default;

    /// Milliseconds since 1970, UTC.
    virtual std::uint64_t nowMs() const = 0;
};

} // namespace soma::chain
