#include "ui/models/holdings.h"

#include "chain/api/async.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"

#include <algorithm>
#include <map>
#include <set>

namespace soma::ui {

namespace {

constexpr NetUid kHoldingRoot{0};

void addUp(std::optional<Rao>& sum, Rao amount)
{
    if (sum)
        sum = saturatingAdd(*sum, amount);
}

/// Stakes on one subnet are sold after each other, each at the price that the one before left: what
/// they give together is what one sale of them all gives.
void fillHoldingExit(SubnetHolding& holding, const std::map<NetUid, chain::PoolView>& pools)
{
    const auto pool = pools.find(holding.netuid);
    if (pool == pools.end()) {
        holding.exitError = Error(chain::NodeError::StateUnavailable);
        return;
    }
    const auto quote = chain::quoteSell(pool->second, holding.alpha);
    if (quote)
        holding.exit = quote->got;
    else
        holding.exitError = quote.error();
}

} // namespace

/// The questions about one block, and what they have brought so far.
struct Holdings::ClaimRound {
    Rao worth;
    std::vector<TakeableClaims> takeable;
    std::optional<Error> error;
    std::size_t open = 0;
};

Holdings::Holdings(AccountListModel& accounts, StakeBook& book, NodeModel& node, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_book(book)
    , m_node(node)
{
    connect(&accounts, &AccountListModel::balancesChanged, this, &Holdings::takeBalances);
    connect(&accounts, &QAbstractItemModel::modelReset, this, [this] {
        takeBalances();
        takeStake();
    });
    connect(&book, &StakeBook::changed, this, &Holdings::takeStake);
    takeBalances();
    takeStake();
}

std::optional<Rao> Holdings::total() const
{
    Rao sum;
    for (const auto& part : {m_free, m_reserved, m_root, m_spot, m_claims}) {
        if (!part)
            return std::nullopt;
        sum = saturatingAdd(sum, *part);
    }
    return sum;
}

const std::optional<Error>& Holdings::stakeError() const
{
    return m_book.error();
}

void Holdings::takeBalances()
{
    m_free = m_reserved = Rao();
    m_accountCount = m_watchedCount = 0;
    std::set<chain::AccountId> seen;
    for (int i = 0; i < m_accounts.rowCount(); ++i) {
        const wallet::AccountRow& account = *m_accounts.row(i);
        if (!seen.insert(account.account).second)
            continue;
        ++m_accountCount;
        if (account.kind == wallet::AccountKind::WatchOnly)
            ++m_watchedCount;
        const auto balances = m_accounts.balances(i);
        if (!balances) {
            m_free.reset();
            m_reserved.reset();
            continue;
        }
        addUp(m_free, balances->free);
        addUp(m_reserved, balances->reserved);
    }
    Q_EMIT changed();
}

/// A snapshot from before an account came says nothing about that one.
bool Holdings::coversAccounts(const StakeSnapshot& stake) const
{
    for (int i = 0; i < m_accounts.rowCount(); ++i)
        if (!stake.available.contains(chain::Coldkey{m_accounts.row(i)->account}))
            return false;
    return true;
}

void Holdings::takeStake()
{
    const auto stake = m_book.snapshot();
    if (!stake || !coversAccounts(*stake)) {
        m_root.reset();
        m_spot.reset();
        m_exit.reset();
        m_claims.reset();
        m_subnets.clear();
        m_takeable.clear();
        Q_EMIT changed();
        return;
    }
    sumStake(*stake);
    askClaims();
    Q_EMIT changed();
}

void Holdings::sumStake(const StakeSnapshot& stake)
{
    m_root = m_spot = m_exit = Rao();
    std::map<NetUid, SubnetHolding> found;
    for (const StakePosition& position : stake.positions) {
        if (position.netuid == kHoldingRoot) {
            addUp(m_root, Rao(position.alpha.value()));
            continue;
        }
        SubnetHolding& holding = found[position.netuid];
        holding.netuid = position.netuid;
        holding.alpha = saturatingAdd(holding.alpha, position.alpha);
        holding.spot = saturatingAdd(holding.spot, position.spot);
        holding.locked |= position.locked;
        if (const auto subnet = stake.subnets.find(position.netuid); subnet != stake.subnets.end())
            holding.name = subnet->second.name;
    }
    m_subnets.clear();
    for (auto& [netuid, holding] : found) {
        fillHoldingExit(holding, stake.pools);
        addUp(m_spot, holding.spot);
        if (holding.exit)
            addUp(m_exit, *holding.exit);
        else
            m_exit.reset();
        m_subnets.push_back(std::move(holding));
    }
    std::ranges::stable_sort(m_subnets, std::greater<>(), &SubnetHolding::spot);
}

/// One round at a time: with quick blocks the next one begins when the last was answered.
void Holdings::askClaims()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    const StakeSnapshot& stake = *m_book.snapshot();
    std::map<chain::Coldkey, std::map<chain::Hotkey, Alpha>> rootStakes;
    std::map<chain::Coldkey, wallet::AccountHandle> owners;
    for (const StakePosition& position : stake.positions) {
        if (position.netuid != kHoldingRoot)
            continue;
        rootStakes[position.coldkey][position.hotkey] = position.alpha;
        owners[position.coldkey] = position.account;
    }
    auto round = std::make_shared<ClaimRound>();
    round->open = rootStakes.size();
    if (rootStakes.empty()) {
        finishClaims(*round);
        return;
    }
    m_asking = true;
    const chain::At at = chain::At::block(stake.at.hash);
    for (const auto& [coldkey, stakes] : rootStakes)
        chain::whenDone(
            chain::claimSheet(m_node.node(), coldkey, stakes, at), this,
            [this, round, account = owners[coldkey]](Result<chain::Told<chain::ClaimSheet>> told) {
                if (told)
                    takeSheet(*round, account, told->value);
                else
                    round->error = std::move(told).error();
                if (--round->open > 0)
                    return;
                m_asking = false;
                finishClaims(*round);
                if (std::exchange(m_askAgain, false) && m_root)
                    askClaims();
            });
}

void Holdings::takeSheet(ClaimRound& round, const wallet::AccountHandle& account,
                         const chain::ClaimSheet& sheet) const
{
    std::set<NetUid> ready;
    for (const chain::RootClaim& claim : sheet.rows) {
        if (const StakeSubnet* subnet = m_book.subnet(claim.netuid))
            round.worth = saturatingAdd(round.worth, chain::spotValue(claim.owed, subnet->price));
        if (claim.claimable)
            ready.insert(claim.netuid);
    }
    if (!ready.empty())
        round.takeable.push_back({account, int(ready.size())});
}

void Holdings::finishClaims(ClaimRound& round)
{
    m_claimError = round.error;
    if (!round.error && m_root) {
        m_claims = round.worth;
        m_takeable = std::move(round.takeable);
    }
    Q_EMIT changed();
}

} // namespace soma::ui
