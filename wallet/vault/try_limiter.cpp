#include "wallet/vault/try_limiter.h"

#include <algorithm>

namespace soma::wallet {

namespace {

constexpr int kFreeTries = 3;
constexpr int kLongestWaitSeconds = 60;
constexpr std::uint64_t kMsPerSecond = 1000;

} // namespace

int TryLimiter::secondsToWait(const QString& account) const
{
    const auto found = m_tries.find(account);
    const std::uint64_t now = m_clock.nowMs();
    if (found == m_tries.end() || now >= found->second.notBeforeMs)
        return 0;
    const std::uint64_t left = (found->second.notBeforeMs - now + kMsPerSecond - 1) / kMsPerSecond;
    // A clock set back must not lock anybody out for longer than the rule says.
    return static_cast<int>(std::min<std::uint64_t>(left, kLongestWaitSeconds));
}

void TryLimiter::failed(const QString& account)
{
    Tries& tries = m_tries[account];
    ++tries.wrong;
    if (tries.wrong < kFreeTries)
        return;
    const int doublings = std::min(tries.wrong - kFreeTries, 6);
    const int wait = std::min(1 << doublings, kLongestWaitSeconds);
    tries.notBeforeMs = m_clock.nowMs() + static_cast<std::uint64_t>(wait) * kMsPerSecond;
}

} // namespace soma::wallet
