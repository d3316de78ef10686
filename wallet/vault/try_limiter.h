// Wrong passwords slow down.
#pragma once

#include "chain/api/clock.h"

#include <QString>

#include <cstdint>
#include <map>

namespace soma::wallet {

/// Three tries are free; after that the wait doubles up to a minute. In memory only: the file can
/// be attacked offline anyway, this guards the open window of somebody who left the desk.
class TryLimiter {
public:
    explicit TryLimiter(const chain::Clock& clock) : m_clock(clock) {}

    /// Whole seconds until the next try; 0 = now.
    int secondsToWait(const QString& account) const;

    void failed(const QString& account);

    void succeeded(const QString& account) { m_tries.erase(account); }

private:
    struct Tries {
        int wrong = 0;
        std::uint64_t notBeforeMs = 0;
    };

    const chain::Clock& m_clock;
    std::map<QString, Tries> m_tries;
};

} // namespace soma::wallet
