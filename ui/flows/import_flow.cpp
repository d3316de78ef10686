#include "ui/flows/import_flow.h"

#include "chain/api/async.h"
#include "chain/primitives/ss58_address.h"

#include <algorithm>

namespace soma::ui {

using wallet::AccountRow;
using wallet::ImportFinding;
using wallet::SecretText;
using wallet::WalletError;

using Outcome = ImportItem::Outcome;

namespace {

QString folderOf(const QString& path)
{
    return path.section(QLatin1Char('/'), 0, -2);
}

} // namespace

QString ImportItem::name() const
{
    const auto at = static_cast<std::size_t>(key);
    return at < finding.keys.size() ? finding.keys[at].name : QString();
}

QString ImportItem::address() const
{
    const auto at = static_cast<std::size_t>(key);
    return at < finding.keys.size() ? finding.keys[at].address : QString();
}

bool ImportItem::isHotkey() const
{
    return finding.role == ImportFinding::Role::Hotkey;
}

bool ImportItem::isWatchable() const
{
    return finding.problem && finding.problem->is(WalletError::WatchOnly) && !address().isEmpty() &&
           !isHotkey();
}

ImportFlow::ImportFlow(wallet::Wallet& wallet, wallet::KeyCare& keys, QObject* parent)
    : QObject(parent)
    , m_wallet(wallet)
    , m_keys(keys)
{
}

int ImportFlow::importedCount() const
{
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(),
                      [](const ImportItem& item) { return item.outcome == Outcome::Imported; }));
}

void ImportFlow::inspect(const QStringList& paths)
{
    using Findings = std::vector<ImportFinding>;
    const quint64 ticket = ++m_ticket;
    m_error.reset();
    enter(State::Inspecting);
    chain::whenDone(m_keys.inspectFiles(paths), this, [this, ticket](Result<Findings> found) {
        if (ticket != m_ticket)
            return;
        if (found)
            return takeFindings(std::move(found).value());
        m_error = found.error();
        enter(State::Choosing);
    });
}

void ImportFlow::takeFindings(std::vector<ImportFinding> findings)
{
    m_items.clear();
    for (const ImportFinding& finding : findings) {
        const int keys = std::max(1, static_cast<int>(finding.keys.size()));
        for (int key = 0; key < keys; ++key) {
            ImportItem item;
            item.finding = finding;
            item.key = key;
            if (finding.problem && !item.isWatchable())
                item.outcome = Outcome::Unusable;
            m_items.push_back(std::move(item));
        }
    }
    enter(State::Listing);
}

void ImportFlow::choose(std::size_t item)
{
    if (m_state != State::Listing || item >= m_items.size())
        return;
    if (m_items[item].outcome == Outcome::Unusable || m_items[item].isHotkey())
        return;
    m_current = item;
    m_error.reset();
    enter(State::Asking);
}

void ImportFlow::import(const QString& name, SecretText filePassword, SecretText innerPassword,
                        SecretText newPassword)
{
    if (m_state != State::Asking)
        return;
    const ImportItem& item = current();
    const quint64 ticket = ++m_ticket;
    m_error.reset();
    enter(State::Importing);
    if (item.isWatchable()) {
        const auto account = chain::parseAddress(item.address().toStdString());
        if (!account)
            return takeAccount(account.error());
        m_waiting = m_wallet.addWatchOnly(name, *account);
    } else {
        m_waiting = m_keys.importFile({item.finding.path, item.key, name}, std::move(filePassword),
                                      std::move(innerPassword), std::move(newPassword));
    }
    chain::whenDone(m_waiting, this, [this, ticket](Result<AccountRow> account) {
        if (ticket == m_ticket)
            takeAccount(std::move(account));
    });
}

void ImportFlow::takeAccount(Result<AccountRow> account)
{
    ImportItem& item = m_items.at(m_current);
    if (!account) {
        item.outcome = Outcome::Failed;
        item.error = account.error();
        m_error = account.error();
        return enter(State::Asking);
    }
    item.outcome = Outcome::Imported;
    item.error.reset();
    item.importedAs = account->label;
    m_last = account->handle;
    if (!item.finding.wallet.isEmpty() || item.isWatchable())
        adoptHotkeys(account->handle);
    enter(State::Listing);
}

/// Those of the same wallet folder.
void ImportFlow::adoptHotkeys(const wallet::AccountHandle& account)
{
    const QString hotkeys = folderOf(current().finding.path) + QStringLiteral("/hotkeys");
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const ImportItem& item = m_items[i];
        const bool isIts = item.isHotkey() && item.outcome != Outcome::Unusable &&
                           item.outcome != Outcome::Imported &&
                           folderOf(item.finding.path) == hotkeys;
        if (!isIts)
            continue;
        const quint64 ticket = m_ticket;
        chain::whenDone(m_keys.adoptHotkey(account, item.finding.path), this,
                        [this, ticket, i, account](Result<void> done) {
                            if (ticket != m_ticket)
                                return;
                            ImportItem& hotkey = m_items[i];
                            hotkey.outcome = done ? Outcome::Imported : Outcome::Failed;
                            hotkey.error = done ? std::nullopt : std::optional(done.error());
                            hotkey.importedAs = account.name;
                            Q_EMIT stateChanged();
                        });
    }
}

void ImportFlow::backToList()
{
    if (m_state != State::Asking)
        return;
    m_error.reset();
    enter(State::Listing);
}

void ImportFlow::stopWaiting()
{
    if (m_state != State::Importing)
        return;
    m_waiting.cancel();
    ++m_ticket;
    enter(State::Asking);
}

void ImportFlow::cancel()
{
    ++m_ticket;
    m_waiting.cancel();
    m_items.clear();
    m_error.reset();
    m_last.reset();
    enter(State::Choosing);
}

void ImportFlow::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace soma::ui
