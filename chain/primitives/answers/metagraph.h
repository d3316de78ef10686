// The whole of a subnet in one answer, or chosen parts of it (chain.md section 20; reference
// pallets/subtensor/src/rpc_info/metagraph.rs).
//
// Both forms have the same fields in the same order; in the second each field may be missing. A
// client asks for parts by their place in this order.
#pragma once

#include "chain/codec/structure_of.h"
#include "chain/primitives/answers/records.h"

#include <optional>
#include <utility>
#include <vector>

namespace soma::chain {

using codec::Compact;

template <typename T>
using Always = T;

template <typename T>
using Perhaps = std::optional<T>;

template <template <typename> typename Held>
struct MetagraphParts {
    template <typename T>
    using List = Held<std::vector<T>>;
    template <typename T>
    using Number = Held<Compact<T>>;
    template <typename T>
    using Numbers = Held<std::vector<Compact<T>>>;

    Compact<NetUid> netuid; ///< Of a mechanism: netuid + 4096 x mechanism.
    Held<CompactText> name{};
    Held<CompactText> symbol{};
    Held<std::optional<SubnetIdentityV3>> identity{};
    Number<BlockNumber> networkRegisteredAt{};
    Held<AccountId> ownerHotkey{};
    Held<AccountId> ownerColdkey{};
    Number<BlockNumber> block{};
    Number<std::uint16_t> tempo{};
    Number<BlockNumber> lastStep{};
    Number<BlockSpan> blocksSinceLastStep{};
    Number<std::uint64_t> subnetEmission{}; ///< No longer filled.
    Number<Alpha> alphaIn{};
    Number<Alpha> alphaOut{};
    Number<Rao> taoIn{};
    Number<Alpha> alphaOutEmission{};
    Number<Alpha> alphaInEmission{};
    Number<Rao> taoInEmission{};
    Number<Alpha> pendingAlphaEmission{};
    Number<Rao> pendingRootEmission{}; ///< No longer filled.
    Number<u128> subnetVolume{};
    Held<FixedI128> movingPrice{}; ///< I96F32
    Number<std::uint16_t> rho{};
    Number<std::uint16_t> kappa{};
    Number<std::uint16_t> minAllowedWeights{};
    Number<std::uint16_t> maxWeightsLimit{};
    Number<std::uint64_t> weightsVersion{};
    Number<BlockSpan> weightsRateLimit{};
    Number<std::uint64_t> activityCutoff{};
    Number<std::uint16_t> maxValidators{};
    Number<std::uint16_t> numUids{};
    Number<std::uint16_t> maxUids{};
    Number<Rao> burn{};
    Number<std::uint64_t> difficulty{};
    Held<bool> registrationAllowed{};
    Held<bool> powRegistrationAllowed{};
    Number<std::uint16_t> immunityPeriod{};
    Number<std::uint64_t> minDifficulty{};
    Number<std::uint64_t> maxDifficulty{};
    Number<Rao> minBurn{};
    Number<Rao> maxBurn{};
    Number<std::uint64_t> adjustmentAlpha{};
    Number<std::uint16_t> adjustmentInterval{};
    Number<std::uint16_t> targetRegsPerInterval{};
    Number<std::uint16_t> maxRegsPerBlock{};
    Number<BlockSpan> servingRateLimit{};
    Held<bool> commitRevealWeightsEnabled{};
    Number<std::uint64_t> commitRevealPeriod{};
    Held<bool> liquidAlphaEnabled{};
    Number<std::uint16_t> alphaHigh{};
    Number<std::uint16_t> alphaLow{};
    Number<std::uint64_t> bondsMovingAvg{};
    List<AccountId> hotkeys{}; ///< From here on by uid.
    List<AccountId> coldkeys{};
    List<std::optional<ChainIdentityV2>> identities{};
    List<AxonInfo> axons{};
    List<bool> active{};
    List<bool> validatorPermit{};
    Numbers<std::uint16_t> pruningScore{}; ///< No longer filled.
    Numbers<BlockNumber> lastUpdate{};
    Numbers<Alpha> emission{};
    Numbers<std::uint16_t> dividends{};
    Numbers<std::uint16_t> incentives{};
    Numbers<std::uint16_t> consensus{};
    Numbers<std::uint16_t> trust{}; ///< No longer filled.
    Numbers<std::uint16_t> rank{};  ///< No longer filled.
    Numbers<BlockNumber> blockAtRegistration{};
    Numbers<Alpha> alphaStake{};
    Numbers<Rao> taoStake{};
    Numbers<Rao> totalStake{};
    List<std::pair<AccountId, Compact<Rao>>> taoDividendsPerHotkey{}; ///< Always zero.
    List<std::pair<AccountId, Compact<Alpha>>> alphaDividendsPerHotkey{};
};

template <typename M>
constexpr auto metagraphFields()
{
    return codec::structure(
               "" SOMA_SCALE_EXPAND(SOMA_SCALE_FIELDS(
                   M, netuid, name, symbol, identity, networkRegisteredAt, ownerHotkey,
                   ownerColdkey, block, tempo, lastStep, blocksSinceLastStep, subnetEmission,
                   alphaIn, alphaOut, taoIn, alphaOutEmission, alphaInEmission, taoInEmission,
                   pendingAlphaEmission, pendingRootEmission, subnetVolume, movingPrice, rho, kappa,
                   minAllowedWeights, maxWeightsLimit, weightsVersion, weightsRateLimit,
                   activityCutoff, maxValidators, numUids, maxUids, burn, difficulty,
                   registrationAllowed, powRegistrationAllowed, immunityPeriod, minDifficulty,
                   maxDifficulty, minBurn, maxBurn, adjustmentAlpha, adjustmentInterval,
                   targetRegsPerInterval, maxRegsPerBlock, servingRateLimit,
                   commitRevealWeightsEnabled, commitRevealPeriod, liquidAlphaEnabled, alphaHigh,
                   alphaLow, bondsMovingAvg, hotkeys, coldkeys, identities, axons, active,
                   validatorPermit, pruningScore, lastUpdate, emission, dividends, incentives,
                   consensus, trust, rank, blockAtRegistration, alphaStake, taoStake, totalStake,
                   taoDividendsPerHotkey, alphaDividendsPerHotkey)))
        .fields;
}

struct Metagraph : MetagraphParts<Always> {};

constexpr auto scaleShape(const Metagraph*)
{
    return codec::structureOf("Metagraph", metagraphFields<MetagraphParts<Always>>());
}

struct SelectiveMetagraph : MetagraphParts<Perhaps> {
    std::optional<std::vector<Compact<Uid>>> validators; ///< Ascending by stake.
    std::optional<std::vector<std::pair<AccountId, CompactText>>> commitments;
};

constexpr auto scaleShape(const SelectiveMetagraph*)
{
    using S = SelectiveMetagraph;
    return codec::structureOf(
        "SelectiveMetagraph",
        std::tuple_cat(metagraphFields<MetagraphParts<Perhaps>>(),
                       std::tuple(codec::field("validators", &S::validators),
                                  codec::field("commitments", &S::commitments))));
}

} // namespace soma::chain
