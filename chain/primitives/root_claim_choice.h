// What becomes of a coldkey's root dividends when they are claimed (staking.md).
#pragma once

#include "chain/codec/scale_shape.h"
#include "consensus/base/units.h"

#include <set>
#include <variant>

namespace soma::chain {

struct RootClaimChoice {
    /// They are sold for TAO, which is staked on root.
    struct Swap {
        bool operator==(const Swap&) const = default;
    };

    /// They stay alpha.
    struct Keep {
        bool operator==(const Keep&) const = default;
    };

    /// Alpha of these subnets stays, the rest is sold.
    struct KeepSubnets {
        std::set<NetUid> subnets;
        bool operator==(const KeepSubnets&) const = default;
    };

    std::variant<Swap, Keep, KeepSubnets> choice;

    bool operator==(const RootClaimChoice&) const = default;
};
SOMA_SCALE_STRUCT(RootClaimChoice::Swap)
SOMA_SCALE_STRUCT(RootClaimChoice::Keep)
SOMA_SCALE_STRUCT(RootClaimChoice::KeepSubnets, subnets)

constexpr auto scaleShape(const RootClaimChoice*)
{
    return codec::choice("RootClaimTypeEnum", &RootClaimChoice::choice,
                         {{"Swap", 0}, {"Keep", 1}, {"KeepSubnets", 2}});
}

} // namespace soma::chain
