#include "ui/flows/trade_desk.h"

#include "chain/api/async.h"
#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"

#include <algorithm>

namespace soma::ui {

namespace {

/// Enough for the fee of any call with stake; what is not used stays in the account.
constexpr Rao kKeptForFee{2'000'000};
constexpr int kCurvePoints = 24;

} // namespace

TradeDesk::TradeDesk(StakeBook& book, AccountListModel& accounts, NodeModel& node, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_accounts(accounts)
    , m_node(node)
{
    connect(&book, &StakeBook::changed, this, &TradeDesk::askPools);
    connect(&accounts, &AccountListModel::balancesChanged, this, &TradeDesk::think);
}

void TradeDesk::setTrade(const Trade& trade)
{
    m_trade = trade;
    const bool known =
        trade.netuid && m_poolsOf && *m_poolsOf == std::pair(*trade.netuid, otherSubnet());
    if (!known) {
        m_pool.reset();
        m_other.reset();
        m_at.reset();
        m_poolsOf.reset();
        askPools();
    }
    think();
}

NetUid TradeDesk::otherSubnet() const
{
    const bool moves = m_trade.kind == TradeKind::Move || m_trade.kind == TradeKind::Transfer;
    return moves && m_trade.toNetuid ? *m_trade.toNetuid : m_trade.netuid.value_or(NetUid());
}

void TradeDesk::askPools()
{
    if (!m_trade.netuid || !m_node.isLive())
        return;
    const quint64 ticket = ++m_ticket;
    const auto asked = std::pair(*m_trade.netuid, otherSubnet());
    const chain::At at = chain::At::block(m_node.state().best.hash);
    auto both = chain::both(chain::poolView(m_node.node(), asked.first, at),
                            chain::poolView(m_node.node(), asked.second, at));
    chain::whenDone(std::move(both), this, [this, ticket, asked](auto told) {
        if (ticket != m_ticket)
            return;
        if (!told) {
            m_quoteError = std::move(told).error();
            m_quote.reset();
            Q_EMIT changed();
            return;
        }
        m_poolsOf = asked;
        takePools(ticket, told->first.value, told->second.value, told->first.at);
    });
}

void TradeDesk::takePools(quint64, const chain::PoolView& pool, const chain::PoolView& other,
                          const chain::Head& at)
{
    m_pool = pool;
    m_other = other;
    m_at = at;
    think();
}

std::optional<Alpha> TradeDesk::held() const
{
    if (m_trade.kind == TradeKind::Stake || !m_trade.netuid || !m_trade.hotkey)
        return std::nullopt;
    const auto* position = m_book.position(m_trade.coldkey, *m_trade.hotkey, *m_trade.netuid);
    return position == nullptr ? std::nullopt : std::optional(position->alpha);
}

std::optional<Alpha> TradeDesk::available() const
{
    if (!m_book.snapshot() || !m_trade.netuid)
        return std::nullopt;
    const auto& all = m_book.snapshot()->available;
    const auto mine = all.find(m_trade.coldkey);
    if (mine == all.end())
        return std::nullopt;
    const auto here = mine->second.find(*m_trade.netuid);
    return here == mine->second.end() ? std::nullopt : std::optional(here->second.available.value);
}

std::optional<std::uint64_t> TradeDesk::most() const
{
    if (m_trade.kind == TradeKind::Stake) {
        const auto balances = m_accounts.balances(m_trade.account);
        if (!balances)
            return std::nullopt;
        return saturatingSub(balances->transferable(), kKeptForFee).value();
    }
    const auto whole = held();
    if (!whole)
        return std::nullopt;
    return std::min(*whole, available().value_or(*whole)).value();
}

TradeGround TradeDesk::ground() const
{
    TradeGround out;
    if (const auto balances = m_accounts.balances(m_trade.account))
        out.free = balances->transferable();
    out.held = held();
    out.available = m_trade.kind == TradeKind::Stake ? std::nullopt : available();
    out.pool = m_pool ? &*m_pool : nullptr;
    out.destination = m_other ? &*m_other : nullptr;
    if (m_trade.netuid)
        out.symbol = symbolOf(*m_trade.netuid);
    return out;
}

QString TradeDesk::symbolOf(NetUid netuid) const
{
    const StakeSubnet* subnet = m_book.subnet(netuid);
    if (netuid == NetUid(0))
        return QStringLiteral("τ");
    return subnet == nullptr || subnet->symbol.isEmpty() ? QStringLiteral("α") : subnet->symbol;
}

void TradeDesk::think()
{
    m_quote.reset();
    m_quoteError.reset();
    if (m_trade.everything)
        if (const auto all = most())
            m_trade.amount = *all;
    m_faults = judgeTrade(m_trade, ground());
    if (m_pool && m_other && m_trade.isComplete()) {
        auto quoted = quoteTrade(m_trade, *m_pool, *m_other);
        if (quoted)
            m_quote = std::move(quoted).value();
        else
            m_quoteError = std::move(quoted).error();
    }
    if (m_quote && !m_trade.partial && m_quote->give.rao < *m_trade.amount) {
        RefusalFacts facts;
        facts.price = priceText(m_quote->priceBefore.value());
        facts.limit = priceText(m_quote->limit.value_or(Rao()).value());
        m_faults.push_back({TradeField::Limit, {"SubtensorModule", "SlippageTooHigh"}, facts});
    }
    drawCurve();
    Q_EMIT changed();
}

void TradeDesk::drawCurve()
{
    m_curve.clear();
    const auto end = most();
    if (!m_pool || !m_other || !end || *end == 0 || m_trade.staysInSubnet() || !m_trade.netuid)
        return;
    const bool moves = m_trade.kind == TradeKind::Move || m_trade.kind == TradeKind::Transfer;
    if (moves && !m_trade.toNetuid)
        return;
    Trade probe = m_trade;
    for (int i = 1; i <= kCurvePoints; ++i) {
        const u128 amount = static_cast<u128>(*end) * static_cast<unsigned>(i) / kCurvePoints;
        probe.amount = static_cast<std::uint64_t>(amount);
        if (*probe.amount == 0)
            continue;
        const auto impact = impactOf(probe, *m_pool, *m_other);
        if (!impact)
            break; // Beyond this the pool answers no more.
        m_curve.push_back({*probe.amount, *impact});
    }
    if (!m_curve.empty())
        m_curve.insert(m_curve.begin(), ImpactPoint{});
}

const TradeFault* TradeDesk::fault(TradeField field) const
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(),
                                    [field](const auto& fault) { return fault.field == field; });
    return found == m_faults.end() ? nullptr : &*found;
}

std::optional<chain::CallSpec> TradeDesk::call() const
{
    if (!m_quote)
        return std::nullopt;
    return callOf(m_trade, *m_quote);
}

} // namespace soma::ui
