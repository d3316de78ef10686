#include "ui/models/notice_model.h"

#include "chain/api/async.h"
#include "ui/models/node_model.h"

#include <set>

namespace soma::ui {

namespace {

constexpr int kNoticePauseMs = 5'000;
/// Older ones go; nobody reads more.
constexpr std::size_t kNoticesKept = 100;

} // namespace

struct NoticeModel::Round {
    chain::At at;
    std::vector<NoticeFacts> facts;
    std::vector<std::set<chain::Hotkey>> hotkeys; ///< Asked for, by account.
    int open = 0;
};

NoticeModel::NoticeModel(AccountListModel& accounts, NodeModel& node, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_node(node)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kNoticePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NoticeModel::ask);
    connect(&node, &NodeModel::headChanged, this, &NoticeModel::takeHead);
    takeHead();
}

NoticeModel::~NoticeModel() = default;

void NoticeModel::markRead()
{
    if (m_unread == 0)
        return;
    m_unread = 0;
    Q_EMIT changed();
}

void NoticeModel::clear()
{
    m_notices.clear();
    m_unread = 0;
    Q_EMIT changed();
}

void NoticeModel::takeHead()
{
    const BlockNumber finalized = m_node.state().finalized.number;
    if (m_node.isLive() && m_looked != finalized && !m_pause.isActive())
        m_pause.start();
}

/// What is not known leaves its part of the facts absent; the round goes on.
template <typename T, typename Take>
void NoticeModel::listen(const std::shared_ptr<Round>& round, chain::Asked<T> asked, Take take)
{
    ++round->open;
    chain::whenDone(std::move(asked), this, [this, round, take](Result<chain::Told<T>> told) {
        if (told)
            take(std::move(told->value));
        if (--round->open > 0)
            return;
        m_round.reset();
        finish(*round);
        takeHead();
    });
}

void NoticeModel::ask()
{
    const chain::Head& head = m_node.state().finalized;
    if (m_round != nullptr || !m_node.isLive() || m_looked == head.number)
        return;
    m_looked = head.number;
    auto round = std::make_shared<Round>();
    round->at = chain::At::block(head.hash);
    std::set<chain::AccountId> seen;
    for (int i = 0; i < m_accounts.rowCount(); ++i) {
        const wallet::AccountRow& account = *m_accounts.row(i);
        if (!seen.insert(account.account).second)
            continue;
        NoticeFacts facts;
        facts.account = chain::Coldkey{account.account};
        facts.at = head.number;
        round->facts.push_back(std::move(facts));
        round->hotkeys.emplace_back();
        for (const wallet::HotkeyRow& hotkey : account.hotkeys)
            round->hotkeys.back().insert(chain::Hotkey{hotkey.account});
    }
    if (round->facts.empty())
        return;
    m_round = round;
    ++round->open; // Held until every first question is out.
    for (std::size_t i = 0; i < round->facts.size(); ++i)
        askAccount(round, i);
    if (--round->open == 0) {
        m_round.reset();
        finish(*round);
    }
}

void NoticeModel::askAccount(const std::shared_ptr<Round>& round, std::size_t account)
{
    chain::Node& node = m_node.node();
    const chain::Coldkey coldkey = round->facts[account].account;
    if (m_rules.isOn(NoticeRule::StakeChanged))
        listen(round, chain::stakesOf(node, coldkey, round->at),
               [round, account](auto stakes) { round->facts[account].stakes = std::move(stakes); });
    if (m_rules.isOn(NoticeRule::SwapAnnounced))
        listen(round, chain::swapAnnouncement(node, coldkey, round->at),
               [round, account](auto swap) { round->facts[account].swap = swap; });
    if (m_rules.isOn(NoticeRule::ProxyAnnounced))
        askProxies(round, account);
    if (!m_rules.isOn(NoticeRule::ImmunityEnding) && !m_rules.isOn(NoticeRule::ValidatorInactive))
        return;
    for (const chain::Hotkey& hotkey : round->hotkeys[account])
        askHotkey(round, account, hotkey);
    // Hotkeys that this coldkey owns and whose files are elsewhere.
    listen(round, chain::coldkeyKeys(node, coldkey, round->at),
           [this, round, account](chain::ColdkeyKeys keys) {
               for (const chain::Hotkey& hotkey : keys.owned)
                   if (round->hotkeys[account].insert(hotkey).second)
                       askHotkey(round, account, hotkey);
           });
}

void NoticeModel::askHotkey(const std::shared_ptr<Round>& round, std::size_t account,
                            const chain::Hotkey& hotkey)
{
    const auto takeStandings = [round, account,
                                hotkey](std::vector<chain::NeuronStanding> standings) {
        auto& neurons = round->facts[account].neurons;
        if (!neurons)
            neurons.emplace();
        for (const chain::NeuronStanding& standing : standings)
            neurons->push_back({hotkey, standing});
    };
    const auto takePlaces = [this, round, takeStandings](std::vector<chain::HotkeyPlace> places) {
        if (!places.empty())
            listen(round, chain::neuronStandings(m_node.node(), places, round->at), takeStandings);
    };
    listen(round, chain::networksOf(m_node.node(), hotkey, round->at),
           [this, round, hotkey, takePlaces](std::vector<NetUid> networks) {
               if (!networks.empty())
                   listen(round, chain::placesOf(m_node.node(), hotkey, networks, round->at),
                          takePlaces);
           });
}

/// Announcements are kept with whoever announced: ask the account for its proxies, then those.
void NoticeModel::askProxies(const std::shared_ptr<Round>& round, std::size_t account)
{
    const chain::AccountId real = round->facts[account].account.id;
    const auto ask = [this, round, account, real](const chain::AccountId& delegate) {
        listen(round, chain::proxiesOf(m_node.node(), delegate, round->at),
               [round, account, real, delegate](const chain::Proxies& proxies) {
                   auto& known = round->facts[account].announcements;
                   if (!known)
                       known.emplace();
                   for (const chain::ProxyNotice& notice : proxies.notices)
                       if (notice.real == real)
                           known->emplace_back(delegate, notice);
               });
    };
    listen(round, chain::proxiesOf(m_node.node(), real, round->at),
           [ask](const chain::Proxies& proxies) {
               std::set<chain::AccountId> seen;
               for (const chain::ProxyGrant& grant : proxies.grants)
                   if (seen.insert(grant.delegate).second)
                       ask(grant.delegate);
           });
}

void NoticeModel::finish(const Round& round)
{
    std::vector<Notice> fresh;
    for (const NoticeFacts& facts : round.facts) {
        const std::vector<Notice> found = m_rules.take(facts);
        fresh.insert(fresh.end(), found.begin(), found.end());
    }
    if (fresh.empty())
        return;
    m_unread += int(fresh.size());
    m_notices.insert(m_notices.begin(), fresh.begin(), fresh.end());
    if (m_notices.size() > kNoticesKept)
        m_notices.resize(kNoticesKept);
    Q_EMIT changed();
    Q_EMIT came(fresh.front(), int(fresh.size()));
}

} // namespace soma::ui
