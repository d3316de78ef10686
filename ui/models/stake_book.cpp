#include "ui/models/stake_book.h"

#include "chain/api/async.h"
#include "ui/format/network_units.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace soma::ui {

namespace {

constexpr int kPauseMs = 1'000;
constexpr std::uint64_t kDays = 7;
constexpr NetUid kRoot{0};

QString textOf(const chain::CompactText& text)
{
    const Bytes bytes = chain::bytesOf(text);
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

StakeSubnet subnetOf(const chain::SubnetRow& row)
{
    const chain::DynamicInfo& info = row.info;
    return {info.netuid.value,
            textOf(info.subnetName),
            textOf(info.tokenSymbol),
            row.price,
            info.tempo.value,
            info.taoIn.value,
            info.alphaIn.value,
            chain::Coldkey{info.ownerColdkey},
            chain::Hotkey{info.ownerHotkey}};
}

/// The position's part of what its hotkey's stakers got, in a day of epochs like the last.
std::optional<Alpha> dayReward(const StakePosition& position, Alpha dividends, Alpha total,
                               std::uint16_t tempo)
{
    if (position.netuid == kRoot || total.isZero() || tempo == 0)
        return std::nullopt;
    const u128 part = static_cast<u128>(dividends.value()) * position.alpha.value() / total.value();
    return Alpha(static_cast<std::uint64_t>(part * kBlocksPerDay / tempo));
}

std::optional<std::uint32_t> weekYield(const StakePosition& position)
{
    if (!position.reward || position.alpha.isZero())
        return std::nullopt;
    const u128 ppm =
        static_cast<u128>(position.reward->value()) * kDays * kMillion / position.alpha.value();
    return static_cast<std::uint32_t>(std::min<u128>(ppm, UINT32_MAX));
}

void fillExit(StakePosition& position, const chain::PoolView& pool)
{
    const auto quote = chain::quoteSell(pool, position.alpha);
    if (!quote) {
        position.exitError = quote.error();
        return;
    }
    position.exit = quote->got;
    position.impactPpm = quote->impactPpm;
}

} // namespace

/// One set of questions about one block, and how many of them are open.
struct StakeBook::Round {
    chain::At at;
    std::vector<std::pair<wallet::AccountHandle, chain::Coldkey>> owners;
    std::shared_ptr<StakeSnapshot> building = std::make_shared<StakeSnapshot>();
    std::vector<std::pair<StakePosition, Alpha>> found; ///< With the hotkey's last dividends.
    int open = 0;
    bool details = false;
};

StakeBook::StakeBook(AccountListModel& accounts, NodeModel& node, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_node(node)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_again)
            refresh();
    });
    connect(&node, &NodeModel::headChanged, this, &StakeBook::refresh);
    connect(&node, &NodeModel::becameLive, this, &StakeBook::refresh);
    connect(&accounts, &QAbstractItemModel::modelReset, this, &StakeBook::refresh);
}

StakeBook::~StakeBook() = default;

void StakeBook::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        refresh();
}

const StakeSubnet* StakeBook::subnet(NetUid netuid) const
{
    if (!m_snapshot)
        return nullptr;
    const auto found = m_snapshot->subnets.find(netuid);
    return found == m_snapshot->subnets.end() ? nullptr : &found->second;
}

const StakePosition* StakeBook::position(const chain::Coldkey& coldkey, const chain::Hotkey& hotkey,
                                         NetUid netuid) const
{
    if (!m_snapshot)
        return nullptr;
    for (const StakePosition& position : m_snapshot->positions)
        if (position.coldkey == coldkey && position.hotkey == hotkey && position.netuid == netuid)
            return &position;
    return nullptr;
}

void StakeBook::refresh()
{
    if (!m_watched || !m_node.isLive())
        return;
    m_again = m_round != nullptr || m_pause.isActive();
    if (!m_again)
        ask();
}

template <typename T, typename Take>
void StakeBook::listen(const std::shared_ptr<Round>& round, chain::Asked<T> asked, Take take)
{
    ++round->open;
    chain::whenDone(std::move(asked), this, [this, round, take](Result<chain::Told<T>> told) {
        if (round != m_round)
            return;
        if (!told) {
            fail(std::move(told).error());
            return;
        }
        round->building->provenance = told->provenance;
        take(std::move(told->value));
        if (--round->open > 0)
            return;
        if (round->details)
            finish(round);
        else
            askDetails(round);
    });
}

void StakeBook::ask()
{
    m_again = false;
    m_pause.start();
    auto round = std::make_shared<Round>();
    m_round = round;
    const chain::Head& head = m_node.state().best;
    round->at = chain::At::block(head.hash);
    round->building->at = head;
    std::set<chain::AccountId> seen;
    for (int i = 0; i < m_accounts.rowCount(); ++i) {
        const wallet::AccountRow& account = *m_accounts.row(i);
        if (seen.insert(account.account).second)
            round->owners.emplace_back(account.handle, chain::Coldkey{account.account});
    }
    chain::Node& node = m_node.node();
    auto list = chain::subnets(node, round->at);
    std::vector<chain::Asked<chain::Portfolio>> portfolios;
    for (const auto& [handle, coldkey] : round->owners)
        portfolios.push_back(chain::portfolio(node, coldkey, round->at));
    listen<chain::SubnetList>(round, std::move(list), [this, round](chain::SubnetList told) {
        takeSubnets(round, std::move(told));
    });
    for (std::size_t i = 0; i < portfolios.size(); ++i)
        listen<chain::Portfolio>(
            round, std::move(portfolios[i]),
            [this, round, i](chain::Portfolio told) { takePortfolio(round, i, std::move(told)); });
}

void StakeBook::takeSubnets(const std::shared_ptr<Round>& round, chain::SubnetList list)
{
    for (const chain::SubnetRow& row : list.rows)
        round->building->subnets.emplace(row.info.netuid.value, subnetOf(row));
}

void StakeBook::takePortfolio(const std::shared_ptr<Round>& round, std::size_t index,
                              chain::Portfolio portfolio)
{
    const auto& [handle, coldkey] = round->owners[index];
    for (const chain::Position& held : portfolio.positions) {
        if (held.alpha.isZero())
            continue;
        StakePosition position;
        position.account = handle;
        position.coldkey = coldkey;
        position.hotkey = held.hotkey;
        position.netuid = held.netuid;
        position.alpha = held.alpha;
        position.spot = held.spot;
        position.registered = held.registered;
        const auto free = portfolio.available.find(held.netuid);
        position.locked = free != portfolio.available.end() && !free->second.locked.value.isZero();
        round->found.emplace_back(std::move(position), held.dividends);
    }
    round->building->available[coldkey] = std::move(portfolio.available);
}

/// What the positions stand on, once it is known where they are.
void StakeBook::askDetails(const std::shared_ptr<Round>& round)
{
    round->details = true;
    std::sort(round->found.begin(), round->found.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first.account.name, a.first.netuid, a.first.hotkey) <
               std::tie(b.first.account.name, b.first.netuid, b.first.hotkey);
    });
    std::vector<chain::StakePlace> places;
    std::set<NetUid> subnets;
    for (const auto& [position, dividends] : round->found) {
        places.push_back({position.hotkey, position.netuid});
        subnets.insert(position.netuid);
    }
    if (places.empty()) {
        finish(round);
        return;
    }
    using Facts = std::vector<chain::PlaceFacts>;
    listen<Facts>(
        round, chain::placeFacts(m_node.node(), places, round->at), [round](const Facts& facts) {
            for (std::size_t i = 0; i < round->found.size(); ++i) {
                auto& [position, dividends] = round->found[i];
                const auto& known = round->building->subnets;
                const auto subnet = known.find(position.netuid);
                position.take = facts[i].take;
                if (subnet != known.end())
                    position.reward =
                        dayReward(position, dividends, facts[i].total, subnet->second.tempo);
                position.yieldPpm = weekYield(position);
            }
        });
    for (const NetUid netuid : subnets)
        listen<chain::PoolView>(round, chain::poolView(m_node.node(), netuid, round->at),
                                [round, netuid](const chain::PoolView& pool) {
                                    round->building->pools[netuid] = pool;
                                });
}

void StakeBook::finish(const std::shared_ptr<Round>& round)
{
    StakeSnapshot& built = *round->building;
    for (auto& [position, dividends] : round->found) {
        fillExit(position, built.pools[position.netuid]);
        built.positions.push_back(std::move(position));
    }
    m_snapshot = round->building;
    m_error.reset();
    m_round.reset();
    Q_EMIT changed();
    if (m_again && !m_pause.isActive())
        refresh();
}

void StakeBook::fail(Error error)
{
    m_round.reset();
    m_error = std::move(error);
    Q_EMIT changed();
}

} // namespace soma::ui
