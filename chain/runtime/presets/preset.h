// A network to start from, as a person describes it (issue: networks to start from; the members'
// names are those of the files in resources/presets).
#pragma once

#include "chain/primitives/account_id.h"
#include "consensus/base/result.h"
#include "consensus/base/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace soma::runtime::presets {

/// Rules of the whole chain. What is not said stays as the runtime's own default.
struct ChainRules {
    std::uint16_t subnetLimit = 128;
    Rao subnetPrice{1000 * kRaoPerTao}; ///< The least and the first price of a subnet.
    BlockSpan subnetPriceInterval{100'800};
    BlockSpan subnetRateLimit{7200};
    BlockSpan subnetImmunity{1'296'000};
    std::uint16_t ownerCut = 11'796; ///< Out of 65 535.
    std::uint64_t taoWeight = 971'718'665'099'567'868;
    std::uint8_t epochsPerBlock = 2;
    std::uint8_t mechanisms = 2; ///< At most so many in a subnet.
};

/// Who is there besides the accounts that the preset names.
struct Population {
    std::uint32_t accounts = 0; ///< Coldkeys and hotkeys together.
    std::uint32_t holders = 0;  ///< Coldkeys with TAO; the others are hotkeys.
    std::uint32_t stakers = 0;  ///< Of the holders, those with stake on root.
    Rao rootStake;
};

/// Rules that all seeded subnets have alike.
struct SubnetRules {
    std::uint16_t neurons = 256;
    std::uint16_t validators = 64; ///< Of the neurons, the owner's own among them.
    std::uint16_t tempo = 360;
    std::uint16_t neuronImmunity = 5000; ///< Blocks.
    std::uint16_t kappa = 32'767;
    BlockSpan weightsRateLimit{100};
    bool commitReveal = true;
    Rao neuronPrice{kRaoPerTao};
};

/// What lies in and around the seeded subnets' pools.
struct PoolPlan {
    Rao tao;           ///< In all pools together, split by share.
    Rao prices;        ///< What one alpha of every subnet costs together.
    Alpha alphaStaked; ///< In each subnet.
};

struct SubnetPlan {
    NetUid netuid;
    std::string name; ///< Empty: it has none.
    std::uint32_t share = 0;
};

/// A whole network in the place of the reference localnet's two.
struct NetworkPlan {
    Rao issuance;
    ChainRules rules;
    Population population;
    PoolPlan pools;
    SubnetRules subnetRules;
    std::vector<SubnetPlan> subnets; ///< By rising netuid.

    std::uint32_t validatorCount() const { return subnetRules.validators; }
};

/// Programs that play the neurons' part; their keys come from the preset's seed.
struct Simulation {
    std::uint32_t weightsEvery = 360; ///< Blocks between a validator's two settings of weights.
    std::uint32_t noise = 100;        ///< How far off a validator sees, in thousandths.
    bool enablesEmission = false;     ///< Root lets started subnets share in the block's TAO.
};

struct Preset {
    std::string text; ///< As it was read.
    std::string name;
    std::string about;
    std::string seed;
    std::string blockTime; ///< As written, such as "12s"; empty when nothing is said.
    std::size_t blockTimeLine = 0;
    std::optional<chain::AccountId> sudo; ///< //Alice when absent.
    std::vector<std::pair<chain::AccountId, Rao>> accounts;
    std::optional<NetworkPlan> network; ///< Absent: the reference's localnet.
    std::optional<Simulation> simulation;
};

/// Reads a preset's text. Errors: PresetError with the line and the reason.
Result<Preset> readPreset(std::string_view text);

} // namespace soma::runtime::presets
