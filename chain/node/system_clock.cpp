#include "chain/node/system_clock.h"

#include <QDateTime>

namespace soma::node {

std::uint64_t SystemClock::nowMs() const
{
    // A clock before 1970 is a broken clock, and slots cannot count backwards.
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return now > 0 ? static_cast<std::uint64_t>(now) : 0;
}

} // namespace soma::node
