// When nobody is there, nothing stays unlocked.
#pragma once

#include "chain/api/clock.h"

#include <atomic>
#include <cstdint>

namespace soma::wallet {

/// Knows how long ago the person last did something. Has no timer of its own: the WalletService
/// asks it every second while something is unlocked, which also notices a machine that slept.
/// touch() and setSeconds() may come from any thread.
class AutoLock {
public:
    static constexpr int kDefaultSeconds = 300;

    explicit AutoLock(const chain::Clock& clock) : m_clock(clock), m_lastTouch(clock.nowMs()) {}

    /// 0 = never.
    void setSeconds(int seconds) { m_seconds = seconds < 0 ? 0 : seconds; }

    int seconds() const { return m_seconds; }

    void touch() { m_lastTouch = m_clock.nowMs(); }

    /// A clock that went backwards says nothing about the person, so it counts as long ago.
    bool isDue() const
    {
        if (m_seconds == 0)
            return false;
        const std::uint64_t now = m_clock.nowMs();
        const std::uint64_t last = m_lastTouch;
        return now < last || now - last >= static_cast<std::uint64_t>(m_seconds) * 1000;
    }

private:
    const chain::Clock& m_clock;
    std::atomic<int> m_seconds = kDefaultSeconds;
    std::atomic<std::uint64_t> m_lastTouch;
};

} // namespace soma::wallet
