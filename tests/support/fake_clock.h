// A clock that stands until it is told to move. May be read from any thread.
#pragma once

#include "chain/api/clock.h"

#include <atomic>

namespace soma::test {

class FakeClock : public chain::Clock {
public:
    /// 2026-08-17, a multiple of twelve seconds.
    static constexpr std::uint64_t kStart = 1'787'006'136'000;

    explicit FakeClock(std::uint64_t nowMs = kStart) : m_now(nowMs) {}

    std::uint64_t nowMs() const override { return m_now.load(); }

    void set(std::uint64_t nowMs) { m_now.store(nowMs); }

    void advance(std::uint64_t milliseconds) { m_now.fetch_add(milliseconds); }

private:
    std::atomic<std::uint64_t> m_now;
};

} // namespace soma::test
