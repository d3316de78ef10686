#include "chain/node/history/epoch_blob.h"

#include "chain/api/node_error.h"
#include "chain/codec/scale_type.h"
#include "chain/node/history/series_codec.h"

#include <algorithm>

namespace soma::node {

namespace {

/// More places than any subnet can have.
constexpr std::size_t kMostPlaces = 65'536;

/// Before a consensus that is told by its distance from the incentive, which is mostly small. The
/// first byte of a packed column is never this.
constexpr std::uint8_t kBesideIncentive = 4;
constexpr std::size_t kIncentive = 0;
constexpr std::size_t kConsensus = 3;

template <typename T>
Bytes packed(const std::vector<T>& column)
{
    std::vector<std::int64_t> values;
    values.reserve(column.size());
    for (const T value : column)
        values.push_back(static_cast<std::int64_t>(value));
    return packColumn(values);
}

Bytes besideIncentive(const EpochSample& epoch)
{
    std::vector<std::int64_t> distances;
    for (std::size_t uid = 0; uid < epoch.consensus.size(); ++uid)
        distances.push_back(std::int64_t{epoch.consensus[uid]} -
                            (uid < epoch.incentive.size() ? epoch.incentive[uid] : 0));
    Bytes out = packColumn(distances);
    out.insert(out.begin(), kBesideIncentive);
    return out;
}

/// Wraps: what a damaged file says may be anything.
std::int64_t sum(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

using Columns = std::array<std::vector<std::int64_t>, 5>;

Result<Columns> unpacked(ByteSpan bytes)
{
    const auto parts = SOMA_TRY((codec::decode<std::array<Bytes, 5>>(bytes)));
    Columns out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        ByteSpan part(parts[i]);
        const bool isBeside = i == kConsensus && !part.empty() && part[0] == kBesideIncentive;
        out[i] = SOMA_TRY(unpackColumn(isBeside ? part.subspan(1) : part, kMostPlaces));
        for (std::size_t uid = 0; isBeside && uid < out[i].size(); ++uid)
            out[i][uid] = sum(out[i][uid], uid < out[kIncentive].size() ? out[kIncentive][uid] : 0);
    }
    return out;
}

} // namespace

Bytes packEpoch(const EpochSample& epoch)
{
    return codec::encode(std::array<Bytes, 5>{packed(epoch.incentive), packed(epoch.dividends),
                                              packed(epoch.validatorTrust), besideIncentive(epoch),
                                              packed(epoch.emission)});
}

Result<chain::EpochTable> unpackEpoch(ByteSpan bytes, BlockNumber block)
{
    const auto columns = unpacked(bytes);
    if (!columns)
        return Error(chain::NodeError::DatabaseDamaged, "history: an epoch")
            .causedBy(columns.error());
    const auto at = [&columns](std::size_t column, std::size_t uid) {
        const auto& values = (*columns)[column];
        return uid < values.size() ? values[uid] : std::int64_t{0};
    };
    std::size_t places = 0;
    for (const auto& column : *columns)
        places = std::max(places, column.size());
    chain::EpochTable table{block, std::vector<chain::EpochPoint>(places)};
    for (std::size_t uid = 0; uid < places; ++uid)
        table.rows[uid] = {block,
                           static_cast<std::uint16_t>(at(0, uid)),
                           static_cast<std::uint16_t>(at(1, uid)),
                           static_cast<std::uint16_t>(at(2, uid)),
                           static_cast<std::uint16_t>(at(3, uid)),
                           Alpha(static_cast<std::uint64_t>(at(4, uid)))};
    return table;
}

} // namespace soma::node
