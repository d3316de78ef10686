#include "wallet/store/wallet_store.h"

#include "chain/primitives/ss58_address.h"
#include "wallet/store/migrations.h"
#include "wallet/store/stored_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

namespace soma::wallet {

using chain::AccountId;
using chain::BlockHash;
using chain::ExtrinsicHash;

namespace {

constexpr std::string_view kColumns =
    "id, direction, account, account_name, counterparty, amount, fee, call, label, status, "
    "extrinsic, block, block_hash, failure_pallet, failure_name, error, time";
constexpr int kColumnCount = 17;
constexpr std::string_view kLastGenesis = "last_genesis";

std::string select(std::string_view rest, std::string_view more = {})
{
    std::string sql = "SELECT ";
    sql.append(kColumns).append(more).append(" FROM history ").append(rest);
    return sql;
}

template <typename Id>
Id idAt(const Statement& row, int column)
{
    return Id::fromSpan(row.bytes(column)).value_or(Id());
}

template <typename Id>
std::optional<Id> optionalIdAt(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : Id::fromSpan(row.bytes(column));
}

HistoryRow readRow(const Statement& from)
{
    HistoryRow row;
    row.id = from.integer(0);
    row.direction = static_cast<HistoryDirection>(from.integer(1));
    row.accountId = idAt<AccountId>(from, 2);
    row.account = {from.text(3)};
    row.counterparty = idAt<AccountId>(from, 4);
    row.counterpartyAddress = QString::fromStdString(chain::encodeSs58(row.counterparty));
    row.amount = Rao(from.unsignedInteger(5));
    if (!from.isNull(6))
        row.fee = Rao(from.unsignedInteger(6));
    row.call = from.text(7);
    row.label = from.text(8);
    row.status = static_cast<TransferStatus>(from.integer(9));
    row.extrinsic = optionalIdAt<ExtrinsicHash>(from, 10);
    if (!from.isNull(11))
        row.block = BlockNumber(from.unsignedInteger(11));
    row.blockHash = optionalIdAt<BlockHash>(from, 12);
    if (!from.isNull(14))
        row.failure =
            chain::DispatchFailure{from.text(13).toStdString(), from.text(14).toStdString()};
    if (!from.isNull(15))
        row.error = loadError(from.bytes(15));
    row.time = QDateTime::fromMSecsSinceEpoch(from.integer(16), QTimeZone::utc());
    return row;
}

void bindOutcome(Statement& into, const HistoryRow& row)
{
    into.bind(static_cast<std::int64_t>(row.status));
    if (row.fee)
        into.bindUnsigned(row.fee->value());
    else
        into.bindNull();
    if (row.block)
        into.bindUnsigned(row.block->value());
    else
        into.bindNull();
    if (row.blockHash)
        into.bind(row.blockHash->span());
    else
        into.bindNull();
    if (row.failure)
        into.bind(row.failure->pallet).bind(row.failure->name);
    else
        into.bindNull().bindNull();
    if (row.error)
        into.bind(ByteSpan(storeError(*row.error)));
    else
        into.bindNull();
    into.bind(static_cast<std::int64_t>(row.time.toMSecsSinceEpoch()));
}

} // namespace

Result<void> WalletStore::open(const QString& path)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return Error(WalletError::FolderUnusable, folder.toStdString());
    SOMA_TRY(m_database.open(path));
    Result<void> usable = checkWhole(path);
    if (usable)
        usable = migrate(m_database, path);
    if (!usable)
        m_database.close();
    return usable;
}

Result<void> WalletStore::checkWhole(const QString& path)
{
    Statement check = SOMA_TRY(m_database.prepare("PRAGMA quick_check(1)"));
    if (SOMA_TRY(check.step()) && check.text(0) != QStringLiteral("ok"))
        return Error(WalletError::StoreDamaged, path.toStdString());
    return {};
}

Result<QString> WalletStore::moveAside(const QString& path, const QString& suffix)
{
    const QString to = path + suffix;
    if (QFileInfo::exists(to) || !QFile::rename(path, to))
        return Error(WalletError::FolderUnusable, path.toStdString());
    for (const char* side : {"-wal", "-shm"})
        QFile::rename(path + QLatin1String(side), to + QLatin1String(side));
    return to;
}

Result<AccountNotes> WalletStore::notes(const QString& name, const AccountId& account)
{
    Statement find = SOMA_TRY(m_database.prepare(
        "SELECT label, backed_up, note FROM accounts WHERE name = ? AND account = ?"));
    find.bind(name).bind(account.span());
    AccountNotes notes;
    if (SOMA_TRY(find.step())) {
        notes.label = find.text(0);
        notes.backedUp = find.integer(1) != 0;
        notes.note = find.text(2);
    }
    return notes;
}

Result<void> WalletStore::setLabel(const QString& name, const AccountId& account,
                                   const QString& label)
{
    Statement put =
        SOMA_TRY(m_database.prepare("INSERT INTO accounts(name, account, label) VALUES(?1, ?2, ?3) "
                                    "ON CONFLICT(name) DO UPDATE SET account = ?2, label = ?3"));
    return put.bind(name).bind(account.span()).bind(label).run();
}

Result<void> WalletStore::setBackedUp(const QString& name, const AccountId& account, bool backedUp)
{
    Statement put = SOMA_TRY(
        m_database.prepare("INSERT INTO accounts(name, account, backed_up) VALUES(?1, ?2, ?3) "
                           "ON CONFLICT(name) DO UPDATE SET account = ?2, backed_up = ?3"));
    return put.bind(name).bind(account.span()).bind(std::int64_t{backedUp}).run();
}

Result<void> WalletStore::setNote(const QString& name, const AccountId& account,
                                  const QString& note)
{
    Statement put =
        SOMA_TRY(m_database.prepare("INSERT INTO accounts(name, account, note) VALUES(?1, ?2, ?3) "
                                    "ON CONFLICT(name) DO UPDATE SET account = ?2, note = ?3"));
    return put.bind(name).bind(account.span()).bind(note).run();
}

Result<void> WalletStore::renameAccount(const QString& name, const QString& newName)
{
    // What an account of the new name left behind belongs to nobody any more.
    Transaction transaction = SOMA_TRY(Transaction::begin(m_database));
    Statement drop = SOMA_TRY(m_database.prepare("DELETE FROM accounts WHERE name = ?"));
    SOMA_TRY(drop.bind(newName).run());
    Statement move = SOMA_TRY(m_database.prepare("UPDATE accounts SET name = ?2 WHERE name = ?1"));
    SOMA_TRY(move.bind(name).bind(newName).run());
    return transaction.commit();
}

Result<std::vector<Contact>> WalletStore::contacts()
{
    Statement find =
        SOMA_TRY(m_database.prepare("SELECT account, name FROM address_book ORDER BY name"));
    std::vector<Contact> out;
    while (SOMA_TRY(find.step())) {
        const auto account = AccountId::fromSpan(find.bytes(0));
        if (!account)
            continue;
        out.push_back(
            {*account, QString::fromStdString(chain::encodeSs58(*account)), find.text(1), false});
    }
    return out;
}

Result<void> WalletStore::putContact(const Contact& contact)
{
    Statement put =
        SOMA_TRY(m_database.prepare("INSERT INTO address_book(account, name) VALUES(?1, ?2) "
                                    "ON CONFLICT(account) DO UPDATE SET name = ?2"));
    return put.bind(contact.account.span()).bind(contact.name).run();
}

Result<void> WalletStore::removeContact(const AccountId& account)
{
    Statement drop = SOMA_TRY(m_database.prepare("DELETE FROM address_book WHERE account = ?"));
    return drop.bind(account.span()).run();
}

Result<std::optional<BlockHash>> WalletStore::lastGenesis()
{
    Statement find = SOMA_TRY(m_database.prepare("SELECT value FROM settings WHERE key = ?"));
    find.bind(kLastGenesis);
    if (!SOMA_TRY(find.step()))
        return std::optional<BlockHash>();
    return BlockHash::fromSpan(find.bytes(0));
}

Result<void> WalletStore::setLastGenesis(const BlockHash& genesis)
{
    Statement put = SOMA_TRY(m_database.prepare("INSERT INTO settings(key, value) VALUES(?1, ?2) "
                                                "ON CONFLICT(key) DO UPDATE SET value = ?2"));
    return put.bind(kLastGenesis).bind(genesis.span()).run();
}

Result<HistoryPage> WalletStore::history(const BlockHash& genesis, int offset, int limit)
{
    Statement find = SOMA_TRY(m_database.prepare(
        select("WHERE genesis = ? ORDER BY time DESC, id DESC LIMIT ? OFFSET ?")));
    find.bind(genesis.span()).bind(std::int64_t{limit} + 1).bind(std::int64_t{offset});
    HistoryPage page;
    while (SOMA_TRY(find.step())) {
        page.more = std::ssize(page.rows) == limit;
        if (page.more)
            break;
        page.rows.push_back(readRow(find));
    }
    return page;
}

Result<std::optional<HistoryRow>> WalletStore::row(qint64 id)
{
    Statement find = SOMA_TRY(m_database.prepare(select("WHERE id = ?")));
    find.bind(std::int64_t{id});
    if (!SOMA_TRY(find.step()))
        return std::optional<HistoryRow>();
    return std::optional<HistoryRow>(readRow(find));
}

Result<qint64> WalletStore::insert(const BlockHash& genesis, const HistoryRow& row,
                                   const PendingRow* pending, std::optional<std::uint32_t> event,
                                   bool ignoreKnown)
{
    std::string sql = ignoreKnown ? "INSERT OR IGNORE" : "INSERT";
    sql +=
        " INTO history(status, fee, block, block_hash, failure_pallet, failure_name, error, time,"
        " genesis, direction, account, account_name, counterparty, amount, call, label,"
        " extrinsic, nonce, born, valid_until, bytes, event)"
        " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    Statement put = SOMA_TRY(m_database.prepare(sql));
    bindOutcome(put, row);
    put.bind(genesis.span()).bind(static_cast<std::int64_t>(row.direction));
    put.bind(row.accountId.span()).bind(row.account.name).bind(row.counterparty.span());
    put.bindUnsigned(row.amount.value()).bind(row.call).bind(row.label);
    if (row.extrinsic)
        put.bind(row.extrinsic->span());
    else
        put.bindNull();
    if (pending != nullptr)
        put.bind(std::int64_t{pending->nonce})
            .bindUnsigned(pending->born.value())
            .bindUnsigned(pending->validUntil.value())
            .bind(ByteSpan(pending->bytes));
    else
        put.bindNull().bindNull().bindNull().bindNull();
    if (event)
        put.bind(std::int64_t{*event});
    else
        put.bindNull();
    SOMA_TRY(put.run());
    return m_database.changes() == 0 ? qint64{0} : qint64{m_database.lastInsertId()};
}

Result<qint64> WalletStore::addSent(const BlockHash& genesis, const PendingRow& pending)
{
    return insert(genesis, pending.row, &pending, std::nullopt, false);
}

Result<void> WalletStore::update(const HistoryRow& row)
{
    Statement put = SOMA_TRY(m_database.prepare(
        "UPDATE history SET status = ?, fee = ?, block = ?, block_hash = ?, failure_pallet = ?, "
        "failure_name = ?, error = ?, time = ? WHERE id = ?"));
    bindOutcome(put, row);
    return put.bind(std::int64_t{row.id}).run();
}

Result<std::vector<PendingRow>> WalletStore::pending(const BlockHash& genesis)
{
    Statement find = SOMA_TRY(m_database.prepare(
        select("WHERE genesis = ? AND bytes IS NOT NULL AND status IN (?, ?, ?) ORDER BY id",
               ", nonce, born, valid_until, bytes")));
    find.bind(genesis.span());
    for (const TransferStatus status :
         {TransferStatus::Signed, TransferStatus::Pooled, TransferStatus::InBlock})
        find.bind(static_cast<std::int64_t>(status));
    std::vector<PendingRow> out;
    while (SOMA_TRY(find.step())) {
        PendingRow pending;
        pending.row = readRow(find);
        pending.nonce = static_cast<std::uint32_t>(find.integer(kColumnCount));
        pending.born = BlockNumber(find.unsignedInteger(kColumnCount + 1));
        pending.validUntil = BlockNumber(find.unsignedInteger(kColumnCount + 2));
        pending.bytes = find.bytes(kColumnCount + 3);
        out.push_back(std::move(pending));
    }
    return out;
}

Result<std::optional<HistoryRow>> WalletStore::findSent(const BlockHash& genesis,
                                                        const ExtrinsicHash& extrinsic)
{
    Statement find = SOMA_TRY(
        m_database.prepare(select("WHERE genesis = ? AND extrinsic = ? AND bytes IS NOT NULL")));
    find.bind(genesis.span()).bind(extrinsic.span());
    if (!SOMA_TRY(find.step()))
        return std::optional<HistoryRow>();
    return std::optional<HistoryRow>(readRow(find));
}

Result<bool> WalletStore::sentThereBefore(const AccountId& recipient)
{
    Statement find = SOMA_TRY(m_database.prepare(
        "SELECT 1 FROM history WHERE counterparty = ? AND direction <> ? AND status <> ? LIMIT 1"));
    find.bind(recipient.span());
    find.bind(static_cast<std::int64_t>(HistoryDirection::Received));
    find.bind(static_cast<std::int64_t>(TransferStatus::Failed));
    return find.step();
}

Result<std::optional<BlockNumber>> WalletStore::scannedTo(const BlockHash& genesis,
                                                          const AccountId& account)
{
    Statement find =
        SOMA_TRY(m_database.prepare("SELECT block FROM scans WHERE genesis = ? AND account = ?"));
    find.bind(genesis.span()).bind(account.span());
    if (!SOMA_TRY(find.step()))
        return std::optional<BlockNumber>();
    return std::optional<BlockNumber>(BlockNumber(find.unsignedInteger(0)));
}

Result<std::optional<BlockNumber>> WalletStore::stakesReadTo(const BlockHash& genesis,
                                                             const AccountId& account)
{
    Statement find =
        SOMA_TRY(m_database.prepare("SELECT stakes FROM scans WHERE genesis = ? AND account = ?"));
    find.bind(genesis.span()).bind(account.span());
    if (!SOMA_TRY(find.step()))
        return std::optional<BlockNumber>();
    return std::optional<BlockNumber>(BlockNumber(find.unsignedInteger(0)));
}

Result<std::vector<StakeEntry>> WalletStore::stakes(const BlockHash& genesis)
{
    Statement find = SOMA_TRY(m_database.prepare(
        "SELECT block, event, coldkey, hotkey, netuid, added, tao, alpha, before FROM stakes "
        "WHERE genesis = ? ORDER BY block, event"));
    find.bind(genesis.span());
    std::vector<StakeEntry> out;
    while (SOMA_TRY(find.step())) {
        StakeEntry entry;
        entry.block = BlockNumber(find.unsignedInteger(0));
        entry.event = static_cast<std::uint32_t>(find.unsignedInteger(1));
        entry.coldkey.id = idAt<AccountId>(find, 2);
        entry.hotkey.id = idAt<AccountId>(find, 3);
        entry.netuid = NetUid(static_cast<std::uint16_t>(find.unsignedInteger(4)));
        entry.added = find.integer(5) != 0;
        entry.tao = Rao(find.unsignedInteger(6));
        entry.alpha = Alpha(find.unsignedInteger(7));
        if (!find.isNull(8))
            entry.before = Alpha(find.unsignedInteger(8));
        out.push_back(entry);
    }
    return out;
}

Result<void> WalletStore::forgetStakesAfter(const BlockHash& genesis, BlockNumber block)
{
    Transaction all = SOMA_TRY(Transaction::begin(m_database));
    Statement drop =
        SOMA_TRY(m_database.prepare("DELETE FROM stakes WHERE genesis = ? AND block > ?"));
    SOMA_TRY(drop.bind(genesis.span()).bindUnsigned(block.value()).run());
    Statement mark = SOMA_TRY(
        m_database.prepare("UPDATE scans SET stakes = min(stakes, ?2) WHERE genesis = ?1"));
    SOMA_TRY(mark.bind(genesis.span()).bindUnsigned(block.value()).run());
    return all.commit();
}

Result<bool> WalletStore::hasStake(const BlockHash& genesis, const StakeEntry& place)
{
    Statement find = SOMA_TRY(
        m_database.prepare("SELECT 1 FROM stakes WHERE genesis = ? AND coldkey = ? AND hotkey = ? "
                           "AND netuid = ? LIMIT 1"));
    find.bind(genesis.span()).bind(place.coldkey.id.span()).bind(place.hotkey.id.span());
    find.bindUnsigned(place.netuid.value());
    return find.step();
}

Result<std::vector<HistoryRow>> WalletStore::addScanned(const BlockHash& genesis,
                                                        const std::vector<AccountId>& accounts,
                                                        BlockNumber upTo,
                                                        const std::vector<ToldTransfer>& told,
                                                        const std::vector<StakeEntry>& stakes)
{
    Transaction all = SOMA_TRY(Transaction::begin(m_database));
    std::vector<HistoryRow> added;
    for (const ToldTransfer& transfer : told) {
        HistoryRow row = transfer.row;
        row.id = SOMA_TRY(insert(genesis, row, nullptr, transfer.event, true));
        if (row.id != 0)
            added.push_back(std::move(row));
    }
    Statement stake = SOMA_TRY(m_database.prepare(
        "INSERT OR IGNORE INTO stakes(genesis, block, event, coldkey, hotkey, netuid, added, tao, "
        "alpha, before) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const StakeEntry& entry : stakes) {
        stake.reset();
        stake.bind(genesis.span()).bindUnsigned(entry.block.value()).bindUnsigned(entry.event);
        stake.bind(entry.coldkey.id.span()).bind(entry.hotkey.id.span());
        stake.bindUnsigned(entry.netuid.value()).bindUnsigned(entry.added ? 1 : 0);
        stake.bindUnsigned(entry.tao.value()).bindUnsigned(entry.alpha.value());
        if (entry.before)
            stake.bindUnsigned(entry.before->value());
        else
            stake.bindNull();
        SOMA_TRY(stake.run());
    }
    Statement mark = SOMA_TRY(m_database.prepare(
        "INSERT INTO scans(genesis, account, block, stakes) VALUES(?1, ?2, ?3, ?3) "
        "ON CONFLICT(genesis, account) DO UPDATE SET block = max(block, ?3), "
        "stakes = max(stakes, ?3)"));
    for (const AccountId& account : accounts) {
        mark.reset();
        SOMA_TRY(mark.bind(genesis.span()).bind(account.span()).bindUnsigned(upTo.value()).run());
    }
    SOMA_TRY(all.commit());
    return added;
}

} // namespace soma::wallet
