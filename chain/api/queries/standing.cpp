#include "chain/api/queries/standing.h"

#include "chain/codec/storage_key.h"
#include "consensus/emission/price_ema.h"

#include <algorithm>
#include <compare>

namespace soma::chain {

namespace {

using codec::hashed;
using codec::Hasher;

constexpr std::string_view kPallet = "SubtensorModule";

// What the runtime begins with.
constexpr BlockSpan kImmunity{1'296'000};
constexpr std::uint16_t kSubnetLimit = 128;

/// The numbers ahead of the rows' own in what is read.
constexpr std::size_t kFirstRow = 2;

struct Candidate {
    math::U64F64 price;
    BlockNumber since;
    NetUid netuid;
    auto operator<=>(const Candidate&) const = default;
};

/// `mechanisms` in the order of the rows.
Standings standingsOf(const std::vector<SubnetRow>& rows,
                      const std::vector<std::uint16_t>& mechanisms, const Head& at,
                      BlockSpan immunity)
{
    Standings out;
    // Pruning happens in the next block.
    const BlockNumber next = saturatingAdvance(at.number, BlockSpan(1));
    std::vector<Candidate> prunable;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const DynamicInfo& info = rows[i].info;
        const NetUid netuid = info.netuid.value;
        const math::U64F64 price = emission::movingPrice(
            netuid, mechanisms[i], math::I96F32::fromBits(info.movingPrice.bits));
        SubnetStanding& standing = out.subnets[netuid];
        standing.registeredAt = info.networkRegisteredAt.value;
        standing.movingPrice =
            Price(price.saturatingMul(math::U64F64::fromInt(kRaoPerTao)).toInt<std::uint64_t>());
        if (netuid == NetUid(0))
            continue;
        ++out.count;
        standing.immunityLeft =
            saturatingDistance(next, saturatingAdvance(standing.registeredAt, immunity));
        if (standing.immunityLeft.isZero())
            prunable.push_back({price, standing.registeredAt, netuid});
    }
    // The older one of equals goes first.
    std::sort(prunable.begin(), prunable.end());
    std::uint16_t rank = 0;
    for (const Candidate& candidate : prunable)
        out.subnets[candidate.netuid].pruneRank = ++rank;
    return out;
}

template <typename T>
Result<T> valueOr(const StorageAnswer& answer, T fallback)
{
    if (!answer.value)
        return fallback;
    return codec::decode<T>(*answer.value);
}

} // namespace

Asked<Standings> standings(Node& node, const SubnetList& list, const Head& listAt)
{
    std::vector<Bytes> keys{codec::storagePrefix(kPallet, "NetworkImmunityPeriod"),
                            codec::storagePrefix(kPallet, "SubnetLimit")};
    for (const SubnetRow& row : list.rows)
        keys.push_back(codec::storageKey(kPallet, "SubnetMechanism",
                                         hashed<Hasher::Identity>(row.info.netuid.value)));
    auto stored = node.readStorage(std::move(keys), At::block(listAt.hash));
    return mapped(stored,
                  [rows = list.rows,
                   listAt](const std::vector<StorageAnswer>& answers) -> Result<Told<Standings>> {
                      if (answers.size() != rows.size() + kFirstRow)
                          return Error(NodeError::Internal, "not an answer for each key");
                      std::vector<std::uint16_t> mechanisms;
                      for (std::size_t i = kFirstRow; i < answers.size(); ++i)
                          mechanisms.push_back(SOMA_TRY(valueOr(answers[i], std::uint16_t{0})));
                      const BlockSpan immunity = SOMA_TRY(valueOr(answers[0], kImmunity));
                      Standings out = standingsOf(rows, mechanisms, listAt, immunity);
                      out.limit = SOMA_TRY(valueOr(answers[1], kSubnetLimit));
                      return Told<Standings>{std::move(out), answers[0].provenance, answers[0].at};
                  });
}

} // namespace soma::chain
