// What a proxy may do for the account it stands in for (chain.md section 16).
#pragma once

#include "chain/codec/scale_shape.h"

#include <cstdint>

namespace soma::chain {

enum class ProxyKind : std::uint8_t {
    Any = 0,
    Owner = 1,
    NonCritical = 2,
    NonTransfer = 3,
    Senate = 4,
    NonFungible = 5,
    Triumvirate = 6,
    Governance = 7,
    Staking = 8,
    Registration = 9,
    Transfer = 10,
    SmallTransfer = 11,
    RootWeights = 12,
    ChildKeys = 13,
    SudoUncheckedSetCode = 14,
    SwapHotkey = 15,
    SubnetLeaseBeneficiary = 16,
    RootClaim = 17,
};

constexpr auto scaleShape(const ProxyKind*)
{
    using enum ProxyKind;
    return codec::enumeration<ProxyKind>("ProxyType",
                                         {{"Any", Any},
                                          {"Owner", Owner},
                                          {"NonCritical", NonCritical},
                                          {"NonTransfer", NonTransfer},
                                          {"Senate", Senate},
                                          {"NonFungible", NonFungible},
                                          {"Triumvirate", Triumvirate},
                                          {"Governance", Governance},
                                          {"Staking", Staking},
                                          {"Registration", Registration},
                                          {"Transfer", Transfer},
                                          {"SmallTransfer", SmallTransfer},
                                          {"RootWeights", RootWeights},
                                          {"ChildKeys", ChildKeys},
                                          {"SudoUncheckedSetCode", SudoUncheckedSetCode},
                                          {"SwapHotkey", SwapHotkey},
                                          {"SubnetLeaseBeneficiary", SubnetLeaseBeneficiary},
                                          {"RootClaim", RootClaim}});
}

} // namespace soma::chain
