// What the node remembers of every block and epoch, for charts: read back as columns, never more
// points than there is room for.
//
//     if (History* history = node.history())
//         whenDone(history->series({SeriesKind::Price, netuid, {}, 1'000}), this, ...);
//
// Everything was read by this node from states that it executed; nobody else is asked. Older blocks
// are kept more coarsely, by rules that stand in HistoryRules.
#pragma once

#include "chain/api/node_values.h"
#include "consensus/base/result.h"

#include <QFuture>
#include <QObject>

#include <limits>
#include <vector>

namespace soma::chain {

enum class SeriesKind : std::uint8_t {
    // Of one subnet.
    Price = 0,         ///< TAO per alpha times 10^9.
    PoolTao = 1,       ///< Rao.
    PoolAlpha = 2,     ///< Alpha.
    AlphaOut = 3,      ///< Alpha outside the pool.
    MovingPrice = 4,   ///< As Price.
    TaoInjected = 5,   ///< Rao of that block's emission into the pool.
    AlphaInjected = 6, ///< Alpha of that block's emission into the pool.
    AlphaEmitted = 7,  ///< Alpha of that block for owner, miners, validators and root.
    ChainBuys = 8,     ///< Rao of that block with which the chain buys.
    RootSells = 9,     ///< Rao that root's dividends were sold for in that block.
    TaoFlow = 10,      ///< Rao that people staked in that block, minus what they took out.
    Volume = 11,       ///< Rao traded since the subnet began.
    NeuronCost = 12,   ///< Rao.
    Neurons = 13,      ///< How many places are taken.
    Recycled = 14,     ///< Rao paid for places since the subnet began.
    RootShare = 15,    ///< Root's part of the validators' part, in parts of a million.

    // Of the network; their netuid is ignored.
    Issuance = 32,      ///< Rao, by Balances.
    TotalStake = 33,    ///< Rao in all pools and on root.
    BlockEmission = 34, ///< Rao that a block makes.
    NetworkCost = 35,   ///< Rao that the next subnet costs.
    Subnets = 36,       ///< How many there are, root included.
};

constexpr bool isOfNetwork(SeriesKind kind)
{
    return kind >= SeriesKind::Issuance;
}

/// Kinds that happen in a block rather than stand after it; coarser points hold their sums.
constexpr bool isSummed(SeriesKind kind)
{
    return kind == SeriesKind::TaoInjected || kind == SeriesKind::AlphaInjected ||
           kind == SeriesKind::AlphaEmitted || kind == SeriesKind::ChainBuys ||
           kind == SeriesKind::RootSells || kind == SeriesKind::TaoFlow;
}

/// Both ends included; everything by default.
struct BlockRange {
    BlockNumber first;
    BlockNumber last = BlockNumber(std::numeric_limits<std::uint32_t>::max());
};

struct SeriesQuery {
    SeriesKind kind = SeriesKind::Price;
    NetUid netuid;
    BlockRange range;
    std::uint32_t maxPoints = 2'000;
};

/// Columns of equal length, oldest first. A point stands for the blocks after the point before it;
/// `last` is the value after its own block, or the sum over its blocks for kinds that are summed
/// (`low` and `high` are then equal to it). Gaps are blocks that nobody recorded.
struct Series {
    std::vector<std::uint64_t> block;
    std::vector<std::uint64_t> timeMs;
    std::vector<std::int64_t> low;
    std::vector<std::int64_t> high;
    std::vector<std::int64_t> last;

    std::size_t size() const { return block.size(); }
};

/// Prices of a subnet in equal spans of blocks.
struct CandleQuery {
    NetUid netuid;
    BlockRange range;
    BlockSpan interval{300}; ///< An hour. At least 1.
};

struct Candle {
    BlockNumber first; ///< A multiple of the interval.
    std::uint64_t timeMs = 0;
    std::int64_t open = 0; ///< The close of the candle before, if it is next to it.
    std::int64_t high = 0;
    std::int64_t low = 0;
    std::int64_t close = 0;
    std::int64_t volume = 0; ///< Rao traded.
    bool operator==(const Candle&) const = default;
};

/// What one epoch gave one place. Shares are out of 65 535.
struct EpochPoint {
    BlockNumber block;
    std::uint16_t incentive = 0;
    std::uint16_t dividends = 0;
    std::uint16_t validatorTrust = 0;
    std::uint16_t consensus = 0;
    Alpha emission;
    bool operator==(const EpochPoint&) const = default;
};

/// What one epoch gave everybody; the place of a row is its uid.
struct EpochTable {
    BlockNumber block;
    std::vector<EpochPoint> rows;
};

/// How long what is kept. Ages are blocks behind the newest one.
struct HistoryRules {
    std::uint64_t everyBlock = 14'400;   ///< Two days: each block.
    std::uint64_t everyTenth = 100'800;  ///< Two weeks: ten blocks to a point.
    std::uint64_t everyHour = 2'628'000; ///< A year: 300 blocks to a point.
    std::uint64_t everyDay = UINT32_MAX; ///< Beyond: 7 200 blocks to a point. Then nothing.
    std::uint64_t everyEpoch = 100'800;  ///< Each epoch; beyond that one a day.
    bool operator==(const HistoryRules&) const = default;
};

struct HistoryExtent {
    BlockNumber first; ///< Both zero while nothing is recorded.
    BlockNumber last;
    std::uint64_t bytes = 0; ///< On the disk.
};

/// Verbs may be called from any thread; the signal comes from the node thread. Errors: NotRunning,
/// DatabaseDamaged.
class History : public QObject {
    Q_OBJECT

public:
    explicit History(QObject* parent = nullptr) : QObject(parent) {}

    ~History() override = default;

    virtual QFuture<Result<Series>> series(SeriesQuery query) = 0;
    virtual QFuture<Result<std::vector<Candle>>> candles(CandleQuery query) = 0;

    /// Of one place, oldest first. Who has it now has had it since BlockAtRegistration.
    virtual QFuture<Result<std::vector<EpochPoint>>> epochs(NetUid netuid, Uid uid,
                                                            BlockRange range) = 0;

    /// The newest `count` epochs of a subnet, newest first.
    virtual QFuture<Result<std::vector<EpochTable>>> lastEpochs(NetUid netuid,
                                                                std::uint32_t count) = 0;
    virtual QFuture<Result<HistoryExtent>> extent() = 0;
    virtual QFuture<Result<HistoryRules>> rules() = 0;

    /// What is already coarser does not become finer again.
    virtual QFuture<Result<void>> setRules(HistoryRules rules) = 0;

Q_SIGNALS:
    /// These blocks can be read back. At most a few times a second.
    void recorded(soma::BlockNumber upTo);
};

} // namespace soma::chain
