#include "chain/api/queries/curves.h"

#include "chain/codec/storage_key.h"
#include "consensus/emission/network_lock_cost.h"
#include "consensus/emission/registration_price.h"

#include <algorithm>

namespace soma::chain {

namespace {

using codec::hashed;
using codec::Hasher;

constexpr std::string_view kPallet = "SubtensorModule";

// What the runtime begins with (constants InitialNetwork..., InitialBurn and the like).
constexpr Rao kMinLock{1'000'000'000'000};
constexpr BlockSpan kInterval{100'800};
constexpr Rao kBurn{100'000'000};
constexpr Rao kMinBurn{500'000};
constexpr Rao kMaxBurn{100'000'000'000};
constexpr std::uint16_t kHalfLife = 360;

/// Halving that often, every price has reached its lowest.
constexpr std::uint32_t kHalvings = 64;

template <typename T>
Result<T> valueOr(const StorageAnswer& answer, T fallback)
{
    if (!answer.value)
        return fallback;
    return codec::decode<T>(*answer.value);
}

Bytes lastRegistrationKey()
{
    constexpr std::uint8_t kNetworkLastRegistered = 2;
    return codec::storageKey(kPallet, "LastRateLimitedBlock",
                             hashed<Hasher::Identity>(kNetworkLastRegistered));
}

} // namespace

Rao NetworkCostFacts::at(BlockNumber block) const
{
    return emission::networkLockCost({lastLock, minLock, lastLockBlock, block, interval});
}

Asked<NetworkCostFacts> networkCostFacts(Node& node, At at)
{
    const auto plain = [](std::string_view item) { return codec::storagePrefix(kPallet, item); };
    auto stored = node.readStorage({plain("NetworkLastLockCost"), plain("NetworkMinLockCost"),
                                    lastRegistrationKey(), plain("NetworkLockReductionInterval"),
                                    plain("TotalIssuance")},
                                   at);
    return mapped(
        stored, [](const std::vector<StorageAnswer>& answers) -> Result<Told<NetworkCostFacts>> {
            if (answers.size() != 5)
                return Error(NodeError::Internal, "not an answer for each key");
            NetworkCostFacts out;
            out.minLock = SOMA_TRY(valueOr(answers[1], kMinLock));
            out.lastLock = SOMA_TRY(valueOr(answers[0], kMinLock));
            out.lastLockBlock = SOMA_TRY(valueOr(answers[2], BlockNumber()));
            out.interval = emission::lockReductionInterval(SOMA_TRY(valueOr(answers[3], kInterval)),
                                                           SOMA_TRY(valueOr(answers[4], Rao())));
            return Told<NetworkCostFacts>{out, answers[0].provenance, answers[0].at};
        });
}

std::vector<Rao> NeuronCostFacts::falling(std::uint32_t blocks) const
{
    // The block's number counts only in the first two blocks of a chain.
    constexpr BlockNumber kLater{2};
    std::vector<Rao> out{cost};
    out.reserve(std::size_t{blocks} + 1);
    for (std::uint32_t i = 0; i < blocks; ++i)
        out.push_back(emission::decayedBurn(out.back(), {min, max}, halfLife, kLater));
    return out;
}

Rao NeuronCostFacts::after(BlockSpan blocks) const
{
    const std::uint64_t longest = std::uint64_t{halfLife} * kHalvings;
    return falling(static_cast<std::uint32_t>(std::min(blocks.value(), longest))).back();
}

std::optional<BlockSpan> NeuronCostFacts::until(Rao price) const
{
    if (cost <= price)
        return BlockSpan();
    if (halfLife == 0 || price < min)
        return std::nullopt;
    Rao now = cost;
    for (std::uint64_t blocks = 1; blocks <= std::uint64_t{halfLife} * kHalvings; ++blocks) {
        now = emission::decayedBurn(now, {min, max}, halfLife, BlockNumber(2));
        if (now <= price)
            return BlockSpan(blocks);
    }
    return std::nullopt;
}

Asked<std::optional<NeuronCostFacts>> neuronCostFacts(Node& node, NetUid netuid, At at)
{
    using Facts = std::optional<NeuronCostFacts>;
    const auto ofSubnet = [netuid](std::string_view item) {
        return codec::storageKey(kPallet, item, hashed<Hasher::Identity>(netuid));
    };
    auto stored =
        node.readStorage({ofSubnet("NetworksAdded"), ofSubnet("Burn"), ofSubnet("MinBurn"),
                          ofSubnet("MaxBurn"), ofSubnet("BurnHalfLife")},
                         at);
    return mapped(stored, [](const std::vector<StorageAnswer>& answers) -> Result<Told<Facts>> {
        if (answers.size() != 5)
            return Error(NodeError::Internal, "not an answer for each key");
        Told<Facts> out{{}, answers[0].provenance, answers[0].at};
        if (!SOMA_TRY(valueOr(answers[0], false)))
            return out;
        out.value = NeuronCostFacts{
            SOMA_TRY(valueOr(answers[1], kBurn)), SOMA_TRY(valueOr(answers[2], kMinBurn)),
            SOMA_TRY(valueOr(answers[3], kMaxBurn)), SOMA_TRY(valueOr(answers[4], kHalfLife))};
        return out;
    });
}

} // namespace soma::chain
