#include "chain/api/queries/emission.h"

#include "chain/codec/storage_key.h"
#include "consensus/emission/block_emission.h"

#include <algorithm>

namespace soma::chain {

namespace {

/// While nobody set another: 18 %.
constexpr Share16 kDefaultOwnerCut{11'796};

/// The first issuance above `from` at which a block makes less than `emission`.
std::uint64_t firstBelow(std::uint64_t from, std::uint64_t emission)
{
    std::uint64_t low = from;
    std::uint64_t high = kCap.value();
    while (high - low > 1) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (emission::blockEmission(middle) < emission)
            high = middle;
        else
            low = middle;
    }
    return high;
}

std::vector<HalvingStep> makeSteps()
{
    std::vector<HalvingStep> steps;
    std::uint64_t from = 0;
    std::uint64_t emission = emission::blockEmission(0);
    while (emission > 0) {
        steps.push_back({Rao(from), Rao(emission)});
        from = firstBelow(from, emission);
        emission = emission::blockEmission(from);
    }
    steps.push_back({Rao(from), Rao()});
    return steps;
}

} // namespace

const std::vector<HalvingStep>& halvingSteps()
{
    static const std::vector<HalvingStep> steps = makeSteps();
    return steps;
}

std::size_t EmissionNow::step() const
{
    const auto& steps = halvingSteps();
    const auto after = std::find_if(steps.begin(), steps.end(), [this](const HalvingStep& step) {
        return step.from > issuance;
    });
    return static_cast<std::size_t>(after - steps.begin()) - 1;
}

std::optional<BlockSpan> EmissionNow::toHalving() const
{
    const auto& steps = halvingSteps();
    const std::size_t now = step();
    if (now + 1 >= steps.size() || emission.isZero())
        return std::nullopt;
    const std::uint64_t left = saturatingSub(steps[now + 1].from, issuance).value();
    return BlockSpan(left / emission.value() + (left % emission.value() == 0 ? 0 : 1));
}

Asked<EmissionNow> emissionNow(Node& node, At at)
{
    return mapped(node.readStorage({codec::storageKey("SubtensorModule", "TotalIssuance")}, at),
                  [](const std::vector<StorageAnswer>& answers) -> Result<Told<EmissionNow>> {
                      const StorageAnswer& answer = answers.front();
                      EmissionNow now;
                      if (answer.value)
                          now.issuance = SOMA_TRY(codec::decode<Rao>(*answer.value));
                      now.emission = Rao(emission::blockEmission(now.issuance.value()));
                      return Told<EmissionNow>{now, answer.provenance, answer.at};
                  });
}

Asked<Share16> ownerCut(Node& node, NetUid netuid, At at)
{
    return mapped(
        node.readStorage({codec::storageKey("SubtensorModule", "SubnetOwnerCut"),
                          codec::storageKey("SubtensorModule", "OwnerCutEnabled",
                                            codec::hashed<codec::Hasher::Identity>(netuid))},
                         at),
        [](const std::vector<StorageAnswer>& answers) -> Result<Told<Share16>> {
            Share16 cut = kDefaultOwnerCut;
            if (answers.at(0).value)
                cut = SOMA_TRY(codec::decode<Share16>(*answers[0].value));
            if (answers.at(1).value && !SOMA_TRY(codec::decode<bool>(*answers[1].value)))
                cut = Share16();
            return Told<Share16>{cut, answers[0].provenance, answers[0].at};
        });
}

std::vector<IssuancePoint> issuanceAhead(BlockNumber now, const EmissionNow& emission)
{
    const auto& steps = halvingSteps();
    std::vector<IssuancePoint> points{{now, emission.issuance}};
    std::uint64_t issued = emission.issuance.value();
    std::uint64_t block = now.value();
    for (std::size_t i = emission.step(); i + 1 < steps.size(); ++i) {
        const std::uint64_t left = saturatingSub(steps[i + 1].from.value(), issued);
        const std::uint64_t blocks =
            (left + steps[i].emission.value() - 1) / steps[i].emission.value();
        block += blocks;
        issued += blocks * steps[i].emission.value();
        points.push_back({BlockNumber(block), Rao(issued)});
    }
    return points;
}

} // namespace soma::chain
