#include "wallet/account_book.h"

#include <algorithm>

namespace soma::wallet {

namespace {

void addNotes(AccountRow& row, WalletStore& store)
{
    const Result<AccountNotes> notes = store.notes(row.handle.name, row.account);
    if (!notes)
        return;
    if (!notes->label.isEmpty())
        row.label = notes->label;
    row.backedUp = notes->backedUp;
    row.note = notes->note;
}

} // namespace

void AccountBook::setFolder(const QString& folder)
{
    const std::lock_guard lock(m_mutex);
    m_folder = folder;
}

QString AccountBook::folder() const
{
    const std::lock_guard lock(m_mutex);
    return m_folder;
}

void AccountBook::fill(FolderScan scan, WalletStore& store)
{
    if (store.isOpen()) {
        for (AccountRow& row : scan.accounts)
            addNotes(row, store);
    }
    const std::lock_guard lock(m_mutex);
    m_accounts = std::move(scan.accounts);
    m_problems = std::move(scan.problems);
}

std::vector<AccountRow> AccountBook::accounts() const
{
    const std::lock_guard lock(m_mutex);
    return m_accounts;
}

std::vector<FolderProblem> AccountBook::problems() const
{
    const std::lock_guard lock(m_mutex);
    return m_problems;
}

std::optional<AccountRow> AccountBook::find(const AccountHandle& handle) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const AccountRow& row) { return row.handle == handle; });
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

std::optional<AccountRow> AccountBook::find(const chain::AccountId& account) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const AccountRow& row) { return row.account == account; });
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

void AccountBook::add(const AccountRow& row)
{
    const std::lock_guard lock(m_mutex);
    const auto at =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&](const AccountRow& known) {
            return known.handle.name.toUtf8() > row.handle.name.toUtf8();
        });
    m_accounts.insert(at, row);
}

void AccountBook::setNote(const AccountHandle& handle, const QString& note)
{
    const std::lock_guard lock(m_mutex);
    for (AccountRow& row : m_accounts) {
        if (row.handle == handle)
            row.note = note;
    }
}

void AccountBook::setLabel(const AccountHandle& handle, const QString& label)
{
    const std::lock_guard lock(m_mutex);
    for (AccountRow& row : m_accounts) {
        if (row.handle == handle)
            row.label = label;
    }
}

} // namespace soma::wallet
