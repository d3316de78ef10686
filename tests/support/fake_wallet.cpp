#include "tests/support/fake_wallet.h"

#include "chain/api/async.h"
#include "chain/api/queries.h"
#include "chain/crypto/hashing.h"
#include "chain/primitives/ss58_address.h"

#include <algorithm>
#include <sstream>

namespace soma::test {

using wallet::AccountHandle;
using wallet::AccountKind;
using wallet::AccountRow;
using wallet::BackupPhrase;
using wallet::CallOrder;
using wallet::Draft;
using wallet::DraftWarning;
using wallet::HistoryDirection;
using wallet::HistoryPage;
using wallet::HistoryRow;
using wallet::RestorePreview;
using wallet::SecretText;
using wallet::TransferRequest;
using wallet::TransferStatus;
using wallet::WalletError;

namespace {

constexpr auto kWords = "clever abstract alone drift flavor genius holiday beauty column nerve "
                        "old leopard transfer rib spatial phone calm indicate online fire caution "
                        "review girl physical";

QString addressOf(const chain::AccountId& account)
{
    return QString::fromStdString(chain::encodeSs58(account));
}

ByteSpan utf8(const QByteArray& text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.constData()),
            static_cast<std::size_t>(text.size())};
}

bool equals(const SecretText& secret, const char* text)
{
    const std::string_view expected(text);
    return secret.bytes().expose([&](ByteSpan bytes) {
        return std::equal(bytes.begin(), bytes.end(), expected.begin(), expected.end(),
                          [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); });
    });
}

} // namespace

FakeBackupPhrase::FakeBackupPhrase(int words)
{
    std::istringstream list(kWords);
    std::string word;
    while (static_cast<int>(m_words.size()) < words && list >> word)
        m_words.push_back(word);
}

void FakeBackupPhrase::exposeWord(int index, const std::function<void(ByteSpan)>& use) const
{
    const std::string& word = m_words.at(static_cast<std::size_t>(index));
    use({reinterpret_cast<const std::uint8_t*>(word.data()), word.size()});
}

bool FakeBackupPhrase::matchesWord(int index, ByteSpan typed) const
{
    const std::string& word = m_words.at(static_cast<std::size_t>(index));
    return std::equal(typed.begin(), typed.end(), word.begin(), word.end(),
                      [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); });
}

template <typename T>
QFuture<Result<T>> FakeWallet::answer(Verb verb, std::function<Result<T>()> work)
{
    ++m_calls[verb];
    auto run = [this, verb, job = std::move(work)]() -> Result<T> {
        const auto failure = m_failures.find(verb);
        if (failure == m_failures.end())
            return job();
        Error error = failure->second;
        m_failures.erase(failure);
        return error;
    };
    if (m_holding.count(verb) == 0)
        return chain::readyFuture<T>(run());
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_held.push_back([promise, run] {
        promise->addResult(run());
        promise->finish();
    });
    return promise->future();
}

AccountRow FakeWallet::addAccount(const QString& name, AccountKind kind)
{
    return addNamed(name, kind, idFor(name)).value();
}

void FakeWallet::addHotkey(const QString& account, const QString& hotkey, bool encrypted)
{
    AccountRow* row = find({account});
    SOMA_ASSERT(row != nullptr);
    row->hotkeys.push_back({hotkey, idFor(account + QLatin1Char('/') + hotkey), encrypted});
    Q_EMIT accountsChanged();
}

void FakeWallet::setAccounts(std::vector<AccountRow> rows)
{
    m_accounts = std::move(rows);
    Q_EMIT accountsChanged();
}

void FakeWallet::setProblems(std::vector<wallet::FolderProblem> problems)
{
    m_problems = std::move(problems);
    Q_EMIT accountsChanged();
}

void FakeWallet::setBalance(const chain::AccountId& account, Rao free)
{
    m_balances[account] = free;
}

void FakeWallet::releaseHeld()
{
    m_holding.clear();
    for (const auto& finish : std::exchange(m_held, {}))
        finish();
}

HistoryRow FakeWallet::addHistory(HistoryRow row)
{
    row.id = m_nextId++;
    if (row.counterpartyAddress.isEmpty())
        row.counterpartyAddress = addressOf(row.counterparty);
    m_history.push_back(row);
    Q_EMIT historyChanged(row);
    return row;
}

void FakeWallet::advance(qint64 row, TransferStatus status)
{
    for (HistoryRow& entry : m_history) {
        if (entry.id != row)
            continue;
        entry.status = status;
        if (status == TransferStatus::InBlock || status == TransferStatus::Finalized) {
            entry.block = m_head.number;
            entry.blockHash = m_head.hash;
        }
        Q_EMIT historyChanged(entry);
    }
}

void FakeWallet::fail(qint64 row, chain::DispatchFailure failure)
{
    for (HistoryRow& entry : m_history) {
        if (entry.id == row)
            entry.failure = failure;
    }
    advance(row, TransferStatus::Failed);
}

int FakeWallet::calls(Verb verb) const
{
    const auto found = m_calls.find(verb);
    return found == m_calls.end() ? 0 : found->second;
}

chain::AccountId FakeWallet::idFor(const QString& name)
{
    return chain::AccountId(crypto::blake2b256(utf8(name.toUtf8())));
}

QFuture<Result<void>> FakeWallet::open(QString walletFolder)
{
    return answer<void>(Verb::Open, [this, walletFolder]() -> Result<void> {
        m_folder = walletFolder;
        Q_EMIT accountsChanged();
        return {};
    });
}

QFuture<Result<QString>> FakeWallet::moveDamagedStoreAside()
{
    return answer<QString>(Verb::MoveStoreAside,
                           []() -> Result<QString> { return QStringLiteral("wallet.db.damaged"); });
}

QFuture<Result<void>> FakeWallet::close()
{
    return answer<void>(Verb::Close, [this]() -> Result<void> {
        lock();
        return {};
    });
}

QFuture<Result<std::shared_ptr<const BackupPhrase>>> FakeWallet::proposePhrase(int words)
{
    using Phrase = std::shared_ptr<const BackupPhrase>;
    return answer<Phrase>(Verb::ProposePhrase, [words]() -> Result<Phrase> {
        if (words != 12 && words != 24)
            return Error(WalletError::BadWordCount, std::to_string(words));
        return Phrase(std::make_shared<FakeBackupPhrase>(words));
    });
}

QFuture<Result<AccountRow>> FakeWallet::create(QString name,
                                               std::shared_ptr<const BackupPhrase> phrase,
                                               SecretText password, bool backedUp)
{
    SOMA_ASSERT(phrase != nullptr);
    const bool empty = password.isEmpty();
    return answer<AccountRow>(Verb::Create, [this, name, empty, backedUp]() -> Result<AccountRow> {
        if (empty)
            return WalletError::WeakPassword;
        AccountRow row = SOMA_TRY(addNamed(name, AccountKind::Coldkey, idFor(name)));
        row.backedUp = backedUp;
        *find(row.handle) = row;
        Q_EMIT accountsChanged();
        return row;
    });
}

QFuture<Result<RestorePreview>> FakeWallet::previewRestore(SecretText source)
{
    Result<RestorePreview> read = readSource(source);
    return answer<RestorePreview>(Verb::PreviewRestore, [read] { return read; });
}

QFuture<Result<AccountRow>> FakeWallet::restore(QString name, SecretText source,
                                                SecretText password)
{
    Result<RestorePreview> read = readSource(source);
    const bool empty = password.isEmpty();
    return answer<AccountRow>(Verb::Restore, [this, name, read, empty]() -> Result<AccountRow> {
        if (!read)
            return read.error();
        if (empty)
            return WalletError::WeakPassword;
        return addNamed(name, AccountKind::Coldkey, read->account);
    });
}

QFuture<Result<AccountRow>> FakeWallet::addWatchOnly(QString name, chain::AccountId account)
{
    return answer<AccountRow>(Verb::AddWatchOnly, [this, name, account] {
        return addNamed(name, AccountKind::WatchOnly, account);
    });
}

QFuture<Result<void>> FakeWallet::setLabel(AccountHandle account, QString label)
{
    return answer<void>(Verb::SetLabel, [this, account, label]() -> Result<void> {
        AccountRow* row = find(account);
        if (row == nullptr)
            return WalletError::NoSuchAccount;
        row->label = label;
        Q_EMIT accountsChanged();
        return {};
    });
}

QFuture<Result<void>> FakeWallet::unlock(AccountHandle account, SecretText password)
{
    const bool right = equals(password, kPassword);
    return answer<void>(Verb::Unlock, [this, account, right]() -> Result<void> {
        AccountRow* row = find(account);
        if (row == nullptr)
            return WalletError::NoSuchAccount;
        if (row->kind == AccountKind::WatchOnly)
            return WalletError::WatchOnly;
        if (!right)
            return WalletError::WrongPassword;
        markUnlocked(*row);
        return {};
    });
}

void FakeWallet::lock()
{
    m_lock.locked = true;
    m_lock.unlocked.clear();
    for (AccountRow& row : m_accounts)
        row.unlocked = false;
    announceLock();
}

void FakeWallet::setAutoLock(int seconds)
{
    m_lock.autoLockSeconds = seconds;
    announceLock();
}

QFuture<Result<Draft>> FakeWallet::draftTransfer(TransferRequest request)
{
    return answer<Draft>(Verb::DraftTransfer, [this, request] { return workOut(request); });
}

QFuture<Result<HistoryRow>> FakeWallet::signAndSubmit(Draft draft, SecretText password)
{
    const bool given = !password.isEmpty();
    const bool right = given && equals(password, kPassword);
    return answer<HistoryRow>(
        Verb::SignAndSubmit, [this, draft, given, right]() -> Result<HistoryRow> {
            SOMA_TRY(signerOf(draft.request.from, given, right));
            m_balances[draft.sender] = draft.senderAfter;
            m_balances[draft.request.to] = draft.recipientAfter;
            HistoryRow row;
            row.account = draft.request.from;
            row.accountId = draft.sender;
            row.counterparty = draft.request.to;
            row.amount = draft.amount;
            row.fee = draft.fee;
            row.call = draft.call;
            row.label = draft.request.label;
            row.extrinsic = chain::ExtrinsicHash(crypto::blake2b256(draft.callBytes));
            row.time = QDateTime::currentDateTimeUtc();
            return addHistory(row);
        });
}

QFuture<Result<HistoryRow>> FakeWallet::signCall(CallOrder order, SecretText password)
{
    const bool given = !password.isEmpty();
    const bool right = given && equals(password, kPassword);
    return answer<HistoryRow>(Verb::SignCall, [this, order, given, right]() -> Result<HistoryRow> {
        const AccountRow* from = SOMA_TRY(signerOf(order.from, given, right));
        if (from->account != order.signer)
            return WalletError::DraftStale;
        m_orders.push_back(order);
        HistoryRow row;
        row.direction = HistoryDirection::Call;
        row.account = order.from;
        row.accountId = order.signer;
        row.counterparty = order.counterparty.value_or(chain::AccountId());
        row.amount = order.amount;
        row.fee = order.fee;
        row.call = QString::fromStdString(order.call.fullName());
        row.label = order.label;
        row.extrinsic = chain::ExtrinsicHash(crypto::blake2b256(order.call.bytes));
        row.time = QDateTime::currentDateTimeUtc();
        return addHistory(row);
    });
}

Result<AccountRow*> FakeWallet::signerOf(const AccountHandle& handle, bool passwordGiven,
                                         bool passwordRight)
{
    AccountRow* from = find(handle);
    if (from == nullptr)
        return WalletError::NoSuchAccount;
    if (from->kind == AccountKind::WatchOnly)
        return WalletError::WatchOnly;
    if (passwordGiven && !passwordRight)
        return WalletError::WrongPassword;
    if (!passwordGiven && !from->unlocked)
        return WalletError::Locked;
    return from;
}

void FakeWallet::setStakeLedger(wallet::StakeLedger ledger)
{
    m_stakeLedger = std::move(ledger);
    Q_EMIT stakeLedgerChanged();
}

QFuture<Result<wallet::StakeLedger>> FakeWallet::stakeLedger()
{
    return answer<wallet::StakeLedger>(
        Verb::StakeLedger, [this]() -> Result<wallet::StakeLedger> { return m_stakeLedger; });
}

QFuture<Result<HistoryPage>> FakeWallet::history(int offset, int limit)
{
    return answer<HistoryPage>(Verb::History, [this, offset, limit]() -> Result<HistoryPage> {
        HistoryPage page;
        for (auto row =
                 m_history.rbegin() + std::min<std::ptrdiff_t>(offset, std::ssize(m_history));
             row != m_history.rend(); ++row) {
            if (std::ssize(page.rows) == limit) {
                page.more = true;
                break;
            }
            page.rows.push_back(*row);
        }
        return page;
    });
}

AccountRow* FakeWallet::find(const AccountHandle& handle)
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const AccountRow& row) { return row.handle == handle; });
    return found == m_accounts.end() ? nullptr : &*found;
}

Rao FakeWallet::balance(const chain::AccountId& account) const
{
    const auto found = m_balances.find(account);
    return found == m_balances.end() ? Rao() : found->second;
}

Result<AccountRow> FakeWallet::addNamed(const QString& name, AccountKind kind,
                                        const chain::AccountId& id)
{
    if (name.isEmpty() || name.contains(QLatin1Char('/')) || name.startsWith(QLatin1Char('.')))
        return Error(WalletError::BadName, name.toStdString());
    if (find({name}) != nullptr)
        return Error(WalletError::NameTaken, name.toStdString());
    AccountRow row;
    row.handle = {name};
    row.label = name;
    row.kind = kind;
    row.account = id;
    row.address = addressOf(id);
    row.encrypted = kind == AccountKind::Coldkey;
    m_accounts.push_back(row);
    Q_EMIT accountsChanged();
    return row;
}

/// A glance, no cryptography: 0x is a seed, a slash is a secret URI, the rest must be 12 or 24
/// words; "soma" stands for a word outside the list.
Result<RestorePreview> FakeWallet::readSource(const SecretText& source) const
{
    if (m_preview)
        return *m_preview;
    if (source.isEmpty())
        return WalletError::EmptyInput;
    const std::string text = source.bytes().expose(
        [](ByteSpan bytes) { return std::string(bytes.begin(), bytes.end()); });
    RestorePreview preview;
    if (text.starts_with("0x")) {
        preview.source = RestorePreview::Source::Seed;
        if (text.size() != 66)
            return Error(WalletError::BadSeed, std::to_string((text.size() - 2) / 2) + " bytes");
    } else if (text.find('/') != std::string::npos) {
        preview.source = RestorePreview::Source::SecretUri;
        preview.publicPhrase = text.starts_with("/");
    } else {
        std::istringstream words(text);
        for (std::string word; words >> word;) {
            ++preview.wordCount;
            if (word == "soma")
                return Error(WalletError::UnknownWord,
                             std::to_string(preview.wordCount) + " " + word);
        }
        if (preview.wordCount != 12 && preview.wordCount != 24)
            return Error(WalletError::BadWordCount, std::to_string(preview.wordCount));
    }
    preview.account = idFor(QString::fromStdString(text));
    preview.address = addressOf(preview.account);
    return preview;
}

Result<Draft> FakeWallet::workOut(const TransferRequest& request)
{
    const AccountRow* from = find(request.from);
    if (from == nullptr)
        return WalletError::NoSuchAccount;
    if (from->kind == AccountKind::WatchOnly)
        return WalletError::WatchOnly;
    if (from->account == request.to)
        return WalletError::SameAccount;
    const Rao free = balance(from->account);
    const Rao kept = request.keepAlive ? chain::kExistentialDeposit : Rao();
    const Rao transferable = saturatingSub(free, kept);
    const Rao sendable = saturatingSub(transferable, m_fee);
    const Rao amount = request.everything ? sendable : request.amount;
    if (amount.isZero())
        return WalletError::AmountZero;
    if (amount > transferable)
        return Error(WalletError::AmountTooLarge, std::to_string(transferable.value()));
    if (amount > sendable)
        return Error(WalletError::FeeNotAffordable, std::to_string(m_fee.value()));
    const Rao there = balance(request.to);
    if (there.isZero() && amount < chain::kExistentialDeposit)
        return Error(WalletError::BelowExistential,
                     std::to_string(chain::kExistentialDeposit.value()));
    Draft draft;
    draft.request = request;
    draft.sender = from->account;
    draft.senderAddress = from->address;
    draft.recipientAddress = addressOf(request.to);
    draft.call = request.everything  ? QStringLiteral("Balances.transfer_all")
                 : request.keepAlive ? QStringLiteral("Balances.transfer_keep_alive")
                                     : QStringLiteral("Balances.transfer_allow_death");
    draft.amount = amount;
    draft.fee = m_fee;
    draft.senderBefore = free;
    draft.senderAfter = saturatingSub(saturatingSub(free, amount), m_fee);
    draft.recipientBefore = there;
    draft.recipientAfter = saturatingAdd(there, amount);
    draft.validUntil = saturatingAdvance(m_head.number, BlockSpan(64));
    draft.at = m_head;
    if (draft.senderAfter.isZero())
        draft.warnings.push_back(DraftWarning::EmptiesAccount);
    else if (draft.senderAfter < chain::kExistentialDeposit)
        draft.warnings.push_back(DraftWarning::LeavesBelowMinimum);
    if (there.isZero())
        draft.warnings.push_back(DraftWarning::NewRecipient);
    const bool known = std::any_of(m_history.begin(), m_history.end(), [&](const HistoryRow& row) {
        return row.counterparty == request.to;
    });
    if (!known)
        draft.warnings.push_back(DraftWarning::FirstTimeRecipient);
    if (amount.value() / 9 > free.value() / 10)
        draft.warnings.push_back(DraftWarning::LargeShare);
    draft.callBytes = Bytes{5, 3};
    return draft;
}

void FakeWallet::markUnlocked(AccountRow& row)
{
    row.unlocked = true;
    m_lock.locked = false;
    if (!m_lock.unlocked.contains(row.handle.name))
        m_lock.unlocked.append(row.handle.name);
    announceLock();
}

void FakeWallet::announceLock()
{
    Q_EMIT lockStateChanged(m_lock);
    Q_EMIT accountsChanged();
}

} // namespace soma::test
