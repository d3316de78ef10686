// A history that holds what a test put into it.
#pragma once

#include "chain/api/history.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace soma::test {

/// Answers at once, on the caller's thread; use it from one thread. Series are answered as they
/// were set, cut to the range and joined to no more than maxPoints by leaving points out. Give it
/// to FakeNode::setHistory().
class FakeHistory : public chain::History {
public:
    void setSeries(chain::SeriesKind kind, NetUid netuid, chain::Series series);

    /// A straight or wavy line, one point a block, times 12 seconds apart.
    void setLine(chain::SeriesKind kind, NetUid netuid, BlockNumber first,
                 const std::vector<std::int64_t>& values);

    void setEpochs(NetUid netuid, std::vector<chain::EpochTable> oldestFirst);

    /// Every question fails with this until it is cleared.
    void setFailure(std::optional<Error> failure) { m_failure = std::move(failure); }

    void announce(BlockNumber upTo) { Q_EMIT recorded(upTo); }

    QFuture<Result<chain::Series>> series(chain::SeriesQuery query) override;
    /// Made from the price series; without volume.
    QFuture<Result<std::vector<chain::Candle>>> candles(chain::CandleQuery query) override;
    QFuture<Result<std::vector<chain::EpochPoint>>> epochs(NetUid netuid, Uid uid,
                                                           chain::BlockRange range) override;
    QFuture<Result<std::vector<chain::EpochTable>>> lastEpochs(NetUid netuid,
                                                               std::uint32_t count) override;
    QFuture<Result<chain::HistoryExtent>> extent() override;
    QFuture<Result<chain::HistoryRules>> rules() override;
    QFuture<Result<void>> setRules(chain::HistoryRules rules) override;

private:
    using Key = std::pair<chain::SeriesKind, NetUid>;

    template <typename T>
    QFuture<Result<T>> answer(T value) const;
    chain::Series cut(const Key& key, chain::BlockRange range, std::size_t most) const;

    std::map<Key, chain::Series> m_series;
    std::map<NetUid, std::vector<chain::EpochTable>> m_epochs;
    chain::HistoryRules m_rules;
    std::optional<Error> m_failure;
};

} // namespace soma::test
