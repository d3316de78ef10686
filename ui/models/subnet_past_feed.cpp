#include "ui/models/subnet_past_feed.h"

#include "ui/models/subnet_list_model.h"

#include <algorithm>
#include <map>

namespace soma::ui {

namespace {

constexpr std::uint64_t kHour = 300;
constexpr std::uint64_t kDay = 7'200;
constexpr std::uint64_t kWeek = 50'400;
/// A little more than is looked for, so that a point before it is among the answers.
constexpr std::uint64_t kMargin = 1'000;
constexpr std::uint32_t kDayPoints = 200;
constexpr std::uint32_t kWeekPoints = 64;
constexpr int kEveryMs = 20'000;

chain::SeriesQuery priceOf(NetUid netuid, std::uint32_t points)
{
    chain::SeriesQuery query;
    query.kind = chain::SeriesKind::Price;
    query.netuid = netuid;
    query.maxPoints = points;
    return query;
}

std::optional<chain::Price> priceAt(const chain::Series& series, std::uint64_t now,
                                    std::uint64_t ago)
{
    if (now < ago)
        return std::nullopt;
    const auto value = SubnetPastFeed::valueAt(series, now - ago, ago / 4);
    return value ? std::optional(chain::Price(std::uint64_t(*value))) : std::nullopt;
}

} // namespace

SubnetPastFeed::SubnetPastFeed(chain::Node& node, SubnetListModel& subnets, QObject* parent)
    : QObject(parent)
    , m_node(node)
    , m_subnets(subnets)
    , m_day(node)
    , m_week(node)
{
    m_day.setReach(kDay + kMargin);
    m_week.setReach(kWeek + kMargin);
    for (PastModel* past : {&m_day, &m_week}) {
        past->setPace(kEveryMs);
        connect(past, &PastModel::changed, this, &SubnetPastFeed::tell);
    }
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&subnets, signal, this, &SubnetPastFeed::ask);
}

void SubnetPastFeed::setFollowing(bool following)
{
    if (following && m_netuids.empty())
        ask();
    m_day.setFollowing(following);
    m_week.setFollowing(following);
}

void SubnetPastFeed::ask()
{
    m_netuids.clear();
    std::vector<chain::SeriesQuery> day;
    std::vector<chain::SeriesQuery> week;
    for (int row = 0; row < m_subnets.rowCount(); ++row) {
        const NetUid netuid = m_subnets.subnet(row).netuid;
        if (netuid == NetUid(0))
            continue; // Its price is one for ever.
        m_netuids.push_back(netuid);
        day.push_back(priceOf(netuid, kDayPoints));
        week.push_back(priceOf(netuid, kWeekPoints));
    }
    m_day.setQueries(std::move(day));
    m_week.setQueries(std::move(week));
}

std::optional<std::int64_t> SubnetPastFeed::valueAt(const chain::Series& series,
                                                    std::uint64_t block, std::uint64_t tolerance)
{
    const auto after = std::ranges::upper_bound(series.block, block);
    if (after == series.block.begin())
        return std::nullopt;
    const auto place = std::size_t(after - series.block.begin()) - 1;
    if (block - series.block[place] > tolerance)
        return std::nullopt;
    return series.last[place];
}

void SubnetPastFeed::tell()
{
    const std::uint64_t now = m_node.bestHead().number.value();
    std::map<NetUid, SubnetPast> past;
    for (std::size_t i = 0; i < m_netuids.size(); ++i) {
        SubnetPast one;
        if (i < m_day.series().size()) {
            one.hourAgo = priceAt(m_day.series()[i], now, kHour);
            one.dayAgo = priceAt(m_day.series()[i], now, kDay);
        }
        if (i < m_week.series().size()) {
            const chain::Series& week = m_week.series()[i];
            one.weekAgo = priceAt(week, now, kWeek);
            one.line.assign(week.last.begin(), week.last.end());
        }
        past[m_netuids[i]] = std::move(one);
    }
    m_subnets.setPast(std::move(past));
}

} // namespace soma::ui
