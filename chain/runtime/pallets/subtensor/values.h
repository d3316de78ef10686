// The records that SubtensorModule's storage, calls and events hold.
#pragma once

#include "chain/codec/bounded.h"
#include "chain/runtime/pallets/subtensor/types.h"

#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <variant>

namespace soma::runtime::subtensor {

/// Where a neuron answers.
struct AxonInfo {
    BlockNumber block;
    std::uint32_t version = 0;
    u128 ip = 0;
    std::uint16_t port = 0;
    std::uint8_t ipType = 0; ///< 4 or 6.
    std::uint8_t protocol = 0;
    std::uint8_t placeholder1 = 0;
    std::uint8_t placeholder2 = 0;

    bool operator==(const AxonInfo&) const = default;
};
SOMA_SCALE_STRUCT(AxonInfo, block, version, ip, port, ipType, protocol, placeholder1, placeholder2)

/// Where a neuron's own measurements can be read.
struct PrometheusInfo {
    BlockNumber block;
    std::uint32_t version = 0;
    u128 ip = 0;
    std::uint16_t port = 0;
    std::uint8_t ipType = 0;

    bool operator==(const PrometheusInfo&) const = default;
};
SOMA_SCALE_STRUCT(PrometheusInfo, block, version, ip, port, ipType)

struct NeuronCertificate {
    codec::Bounded<std::uint8_t, 64> publicKey;
    std::uint8_t algorithm = 0;

    bool operator==(const NeuronCertificate&) const = default;
};
SOMA_SCALE_STRUCT(NeuronCertificate, publicKey, algorithm)

/// What a person says of themselves. All texts are bytes that nobody has checked.
struct ChainIdentity {
    Bytes name;
    Bytes url;
    Bytes githubRepo;
    Bytes image;
    Bytes discord;
    Bytes description;
    Bytes additional;

    bool operator==(const ChainIdentity&) const = default;
};

constexpr auto scaleShape(const ChainIdentity*)
{
    return codec::structure("ChainIdentityV2", codec::field("name", &ChainIdentity::name),
                            codec::field("url", &ChainIdentity::url),
                            codec::field("github_repo", &ChainIdentity::githubRepo),
                            codec::field("image", &ChainIdentity::image),
                            codec::field("discord", &ChainIdentity::discord),
                            codec::field("description", &ChainIdentity::description),
                            codec::field("additional", &ChainIdentity::additional));
}

/// What a subnet's owner says of it.
struct SubnetIdentity {
    Bytes subnetName;
    Bytes githubRepo;
    Bytes subnetContact;
    Bytes subnetUrl;
    Bytes discord;
    Bytes description;
    Bytes logoUrl;
    Bytes additional;

    bool operator==(const SubnetIdentity&) const = default;
};

constexpr auto scaleShape(const SubnetIdentity*)
{
    return codec::structure("SubnetIdentityV3",
                            codec::field("subnet_name", &SubnetIdentity::subnetName),
                            codec::field("github_repo", &SubnetIdentity::githubRepo),
                            codec::field("subnet_contact", &SubnetIdentity::subnetContact),
                            codec::field("subnet_url", &SubnetIdentity::subnetUrl),
                            codec::field("discord", &SubnetIdentity::discord),
                            codec::field("description", &SubnetIdentity::description),
                            codec::field("logo_url", &SubnetIdentity::logoUrl),
                            codec::field("additional", &SubnetIdentity::additional));
}

/// Alpha that is locked, and what it has earned by lasting (staking.md).
struct LockState {
    Alpha lockedMass;
    math::U64F64 conviction;
    BlockNumber lastUpdate; ///< When the two above were brought up to date.

    bool operator==(const LockState&) const = default;
};
SOMA_SCALE_STRUCT(LockState, lockedMass, conviction, lastUpdate)

/// A subnet that contributors paid for.
struct SubnetLease {
    AccountId beneficiary; ///< Runs it, and owns it after the lease.
    Coldkey coldkey;
    Hotkey hotkey;
    std::uint8_t emissionsShare = 0; ///< Percent of the owner's cut for the contributors.
    std::optional<BlockNumber32> endBlock;
    NetUid netuid;
    Rao cost;

    bool operator==(const SubnetLease&) const = default;
};
SOMA_SCALE_STRUCT(SubnetLease, beneficiary, coldkey, hotkey, emissionsShare, endBlock, netuid, cost)

enum class RecycleOrBurn : std::uint8_t { Burn = 0, Recycle = 1 };

constexpr auto scaleShape(const RecycleOrBurn*)
{
    return codec::enumeration<RecycleOrBurn>(
        "RecycleOrBurnEnum", {{"Burn", RecycleOrBurn::Burn}, {"Recycle", RecycleOrBurn::Recycle}});
}

/// What becomes of claimed root dividends.
struct RootClaimType {
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

    bool operator==(const RootClaimType&) const = default;
};
SOMA_SCALE_STRUCT(RootClaimType::Swap)
SOMA_SCALE_STRUCT(RootClaimType::Keep)
SOMA_SCALE_STRUCT(RootClaimType::KeepSubnets, subnets)

constexpr auto scaleShape(const RootClaimType*)
{
    return codec::choice("RootClaimTypeEnum", &RootClaimType::choice,
                         {{"Swap", 0}, {"Keep", 1}, {"KeepSubnets", 2}});
}

/// Weights that were only announced: hash, block, first and last block to reveal.
using WeightCommit = std::tuple<Hash256, BlockNumber, BlockNumber, BlockNumber>;

/// The largest timelocked commit.
inline constexpr std::size_t kMaxTimelockedCommit = 5000;
using TimelockedBytes = codec::Bounded<std::uint8_t, kMaxTimelockedCommit>;

/// Encrypted weights: who, block, what, and the drand round that opens it.
using TimelockedCommit = std::tuple<AccountId, BlockNumber, TimelockedBytes, std::uint64_t>;
using OldTimelockedCommit = std::tuple<AccountId, TimelockedBytes, std::uint64_t>;

} // namespace soma::runtime::subtensor
