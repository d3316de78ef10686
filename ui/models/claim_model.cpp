#include "ui/models/claim_model.h"

#include "chain/api/async.h"
#include "ui/models/node_model.h"

#include <algorithm>

namespace soma::ui {

namespace {

/// The chain takes no more in one call.
constexpr std::size_t kMostSubnets = 5;

} // namespace

ClaimModel::ClaimModel(StakeBook& book, NodeModel& node, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_node(node)
{
    connect(&book, &StakeBook::changed, this, &ClaimModel::refresh);
}

int ClaimModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_claims.rows.size());
}

int ClaimModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const chain::RootClaim& claim = row(index.row());
    switch (index.column()) {
    case SubnetColumn:
        return quint32(claim.netuid.value());
    case OwedColumn:
        return quint64(claim.owed.value());
    case WorthColumn:
        return quint64(worthOf(claim).value());
    case StateColumn:
        return claim.claimable;
    default:
        return {};
    }
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubnetColumn:
        //: Column heading of the root claims: whose alpha it is.
        return tr("Subnet");
    case ValidatorColumn:
        //: Column heading of the root claims: with whom the root stake is.
        return tr("Validator");
    case OwedColumn:
        //: Column heading of the root claims: how much alpha.
        return tr("Pending");
    case WorthColumn:
        //: Column heading of the root claims; the unit is in it.
        return tr("Worth, τ");
    case StateColumn:
        //: Column heading of the root claims: whether it can be claimed now.
        return tr("Claimable");
    default:
        return {};
    }
}

Rao ClaimModel::worthOf(const chain::RootClaim& claim) const
{
    const StakeSubnet* subnet = m_book.subnet(claim.netuid);
    return subnet == nullptr ? Rao() : chain::spotValue(claim.owed, subnet->price);
}

Rao ClaimModel::worth() const
{
    Rao sum;
    for (const chain::RootClaim& claim : m_claims.rows)
        sum = saturatingAdd(sum, worthOf(claim));
    return sum;
}

std::set<NetUid> ClaimModel::claimable() const
{
    std::map<NetUid, Rao> bySubnet;
    for (const chain::RootClaim& claim : m_claims.rows)
        if (claim.claimable)
            bySubnet[claim.netuid] = saturatingAdd(bySubnet[claim.netuid], worthOf(claim));
    std::vector<std::pair<Rao, NetUid>> order;
    for (const auto& [netuid, worth] : bySubnet)
        order.emplace_back(worth, netuid);
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    std::set<NetUid> out;
    for (std::size_t i = 0; i < order.size() && i < kMostSubnets; ++i)
        out.insert(order[i].second);
    return out;
}

void ClaimModel::setColdkey(const chain::Coldkey& coldkey)
{
    if (m_coldkey == coldkey)
        return;
    beginResetModel();
    m_claims = {};
    endResetModel();
    m_coldkey = coldkey;
    m_state = State::Loading;
    Q_EMIT stateChanged();
    refresh();
}

void ClaimModel::refresh()
{
    if (!m_coldkey || !m_book.snapshot() || !m_node.isLive())
        return;
    std::map<chain::Hotkey, Alpha> rootStakes;
    for (const StakePosition& position : m_book.snapshot()->positions)
        if (position.coldkey == *m_coldkey && position.netuid == NetUid(0))
            rootStakes[position.hotkey] = position.alpha;
    const quint64 ticket = ++m_ticket;
    const chain::At at = chain::At::block(m_book.snapshot()->at.hash);
    chain::whenDone(chain::claimSheet(m_node.node(), *m_coldkey, rootStakes, at), this,
                    [this, ticket](Result<chain::Told<chain::ClaimSheet>> told) {
                        if (ticket != m_ticket)
                            return;
                        if (told) {
                            take(std::move(told->value));
                            return;
                        }
                        m_error = std::move(told).error();
                        if (m_state == State::Loading)
                            m_state = State::Failed;
                        Q_EMIT stateChanged();
                    });
}

void ClaimModel::take(chain::ClaimSheet claims)
{
    const bool same = claims.rows.size() == m_claims.rows.size() &&
                      std::equal(claims.rows.begin(), claims.rows.end(), m_claims.rows.begin(),
                                 [](const chain::RootClaim& a, const chain::RootClaim& b) {
                                     return a.hotkey == b.hotkey && a.netuid == b.netuid;
                                 });
    if (!same)
        beginResetModel();
    m_claims = std::move(claims);
    if (!same)
        endResetModel();
    else if (!m_claims.rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    m_error.reset();
    m_state = State::Ready;
    Q_EMIT stateChanged();
}

} // namespace soma::ui
