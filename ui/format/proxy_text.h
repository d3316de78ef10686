// What a proxy may do, in words.
#pragma once

#include "chain/primitives/proxy_kind.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace soma::ui {

class ProxyText {
    Q_DECLARE_TR_FUNCTIONS(ProxyText)

public:
    /// "Staking"
    static QString kind(chain::ProxyKind kind);

    /// "May stake, unstake and move stake, and cannot send anything away."
    static QString explains(chain::ProxyKind kind);

    /// "at once", or "announced 7 200 blocks before (about 1 d 0 h)"
    static QString delay(std::uint32_t blocks, std::uint64_t blockTimeMs);

    /// Those that the chain still gives a meaning, the narrowest first.
    static const std::vector<chain::ProxyKind>& offered();
};

} // namespace soma::ui
