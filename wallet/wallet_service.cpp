#include "wallet/wallet_service.h"

#include "chain/api/async.h"
#include "chain/primitives/ss58_address.h"
#include "wallet/backup_phrase_of.h"
#include "wallet/keys/english_words.h"
#include "wallet/keys/env_password.h"
#include "wallet/keys/secret_builder.h"
#include "wallet/keys/self_test.h"
#include "wallet/service_answer.h"

#include <QDateTime>
#include <QMetaObject>

#include <algorithm>
#include <cstdlib>

namespace soma::wallet {

using chain::whenDone;
using crypto::SecretBytes;

namespace {

constexpr int kIdleCheckMs = 1000;

/// Any BackupPhrase, by its words.
Result<Mnemonic> mnemonicOf(const BackupPhrase& phrase)
{
    SecretBuilder words(static_cast<std::size_t>(phrase.wordCount()) * (kLongestEnglishWord + 1));
    for (int i = 0; i < phrase.wordCount(); ++i) {
        if (i > 0)
            words.append(" ");
        phrase.exposeWord(i, [&](ByteSpan word) { words.append(word); });
    }
    return Mnemonic::parse(std::move(words).finish());
}

} // namespace

Result<void> checkNewPassword(const SecretText& password)
{
    return password.bytes().expose([](ByteSpan text) -> Result<void> {
        const auto isBlank = [](std::uint8_t c) { return c == ' ' || (c >= 0x09 && c <= 0x0D); };
        const auto characters = std::count_if(text.begin(), text.end(), [](std::uint8_t c) {
            return (c & 0xC0) != 0x80; // Not a continuation byte.
        });
        if (characters < kMinimumPasswordLength)
            return Error(WalletError::WeakPassword, std::to_string(kMinimumPasswordLength));
        if (isBlank(text.front()) || isBlank(text.back()))
            return WalletError::PasswordSpaces;
        return {};
    });
}

WalletService::WalletService(chain::Node& node, const chain::Clock& clock, QString storePath)
    : WalletService(node, clock, std::move(storePath), Parts())
{
}

WalletService::WalletService(chain::Node& node, const chain::Clock& clock, QString storePath,
                             Parts parts)
    : m_node(node)
    , m_clock(clock)
    , m_storePath(std::move(storePath))
    , m_files(parts.files != nullptr ? *parts.files : m_realFiles)
    , m_autoLock(clock)
    , m_tries(clock)
    , m_unlocker(parts.kdfs ? std::move(*parts.kdfs) : PasswordKdfs::real())
    , m_desk(node, clock, m_store, m_vault, m_book)
    , m_scanner(node, m_store, m_book)
{
    // Children, so that moveToThread takes them along.
    for (QObject* part : {static_cast<QObject*>(&m_unlocker), static_cast<QObject*>(&m_desk),
                          static_cast<QObject*>(&m_scanner), static_cast<QObject*>(&m_idleTimer)})
        part->setParent(this);
    connect(&m_desk, &TransferDesk::rowChanged, this, &Wallet::historyChanged);
    connect(&m_scanner, &HistoryScanner::rowFound, this, &Wallet::historyChanged);
    connect(&m_scanner, &HistoryScanner::stakesRead, this, &Wallet::stakeLedgerChanged);
    connect(&m_scanner, &HistoryScanner::failed, this, [this](const Error& error) {
        if (error.isFrom<WalletError>())
            Q_EMIT walletFailed(error);
    });
    connect(&node, &chain::Node::syncStateChanged, this, [this] { startChain(); });
    connect(&m_idleTimer, &QTimer::timeout, this, &WalletService::checkIdle);
    m_idleTimer.setInterval(kIdleCheckMs);
}

WalletService::~WalletService()
{
    m_vault.clear();
}

// ----------------------------------------------------------------------------- opening, closing

QFuture<Result<void>> WalletService::open(QString walletFolder)
{
    return ask<void>(
        [this, walletFolder](const Answer<void>& answer) { answer(openFolder(walletFolder)); });
}

Result<void> WalletService::openFolder(const QString& walletFolder)
{
    closeAll();
    SOMA_TRY(selfTest());
    m_walletFolder = std::make_shared<WalletFolder>(walletFolder, m_files);
    m_book.setFolder(walletFolder);
    FolderScan scan = SOMA_TRY(m_walletFolder->scan());
    Result<void> store = openStore();
    m_book.fill(std::move(scan), m_store);
    Q_EMIT accountsChanged();
    if (store)
        startChain();
    return store;
}

Result<void> WalletService::openStore()
{
    m_storeFailure.reset();
    Result<void> opened = m_store.open(m_storePath);
    if (!opened)
        m_storeFailure = opened.error();
    return opened;
}

QFuture<Result<QString>> WalletService::moveDamagedStoreAside()
{
    return ask<QString>([this](const Answer<QString>& answer) {
        if (!m_storeFailure)
            return answer(Error(WalletError::FolderUnusable, m_storePath.toStdString()));
        const QString when = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(m_clock.nowMs()))
                                 .toUTC()
                                 .toString(QStringLiteral(".'damaged'-yyyyMMdd-hhmmss"));
        answer(WalletStore::moveAside(m_storePath, when));
    });
}

QFuture<Result<void>> WalletService::close()
{
    return ask<void>([this](const Answer<void>& answer) {
        closeAll();
        answer({});
    });
}

void WalletService::closeAll()
{
    m_vault.clear();
    announceLock();
    m_desk.stop();
    m_scanner.stop();
    m_store.close();
    m_genesis.reset();
}

/// Which chain this is must be known before the history means anything.
void WalletService::startChain()
{
    if (m_genesis || m_askingGenesis || !m_store.isOpen() ||
        m_node.syncState().phase != chain::SyncPhase::Live)
        return;
    m_askingGenesis = true;
    whenDone(m_node.runtimeInfo(chain::At::best()), this,
             [this](Result<chain::RuntimeInfo> runtime) {
                 m_askingGenesis = false;
                 if (runtime && m_store.isOpen())
                     onGenesis(runtime->genesis);
             });
}

void WalletService::onGenesis(const chain::BlockHash& genesis)
{
    m_genesis = genesis;
    const Result<void> noted = m_store.setLastGenesis(genesis);
    if (!noted)
        Q_EMIT walletFailed(noted.error());
    m_desk.follow(genesis);
    m_scanner.scan(genesis);
}

std::vector<AccountRow> WalletService::accounts() const
{
    std::vector<AccountRow> rows = m_book.accounts();
    const QStringList unlocked = m_vault.names();
    for (AccountRow& row : rows)
        row.unlocked = unlocked.contains(row.handle.name);
    return rows;
}

// ------------------------------------------------------------------------------ making accounts

QFuture<Result<std::shared_ptr<const BackupPhrase>>> WalletService::proposePhrase(int words)
{
    using Phrase = std::shared_ptr<const BackupPhrase>;
    return ask<Phrase>([words](const Answer<Phrase>& answer) {
        if (words != 12 && words != 24)
            return answer(Error(WalletError::BadWordCount, std::to_string(words)));
        Result<Mnemonic> mnemonic = Mnemonic::generate(words);
        if (!mnemonic)
            return answer(mnemonic.error());
        answer(Phrase(std::make_shared<MnemonicBackup>(std::move(mnemonic).value())));
    });
}

QFuture<Result<AccountRow>> WalletService::create(QString name,
                                                  std::shared_ptr<const BackupPhrase> phrase,
                                                  SecretText password, bool backedUp)
{
    auto secret = std::make_shared<SecretText>(std::move(password));
    return ask<AccountRow>([=, this](const Answer<AccountRow>& answer) {
        if (!phrase)
            return answer(WalletError::EmptyInput);
        Result<Mnemonic> mnemonic = mnemonicOf(*phrase);
        if (!mnemonic)
            return answer(mnemonic.error());
        Result<KeyMaterial> key = KeyMaterial::fromMnemonic(std::move(mnemonic).value());
        if (!key)
            return answer(key.error());
        writeColdkey(name, std::make_shared<KeyMaterial>(std::move(key).value()),
                     std::move(*secret), backedUp, answer);
    });
}

QFuture<Result<RestorePreview>> WalletService::previewRestore(SecretText source)
{
    auto typed = std::make_shared<SecretText>(std::move(source));
    return ask<RestorePreview>([typed](const Answer<RestorePreview>& answer) {
        const Result<SecretSource> read = readSecretSource(typed->bytes());
        if (!read)
            return answer(read.error());
        RestorePreview preview;
        preview.source = read->kind;
        preview.wordCount = read->wordCount;
        preview.account = read->key.account();
        preview.address = QString::fromStdString(chain::encodeSs58(preview.account));
        preview.publicPhrase = read->publicPhrase;
        answer(preview);
    });
}

QFuture<Result<AccountRow>> WalletService::restore(QString name, SecretText source,
                                                   SecretText password)
{
    auto typed = std::make_shared<SecretText>(std::move(source));
    auto secret = std::make_shared<SecretText>(std::move(password));
    return ask<AccountRow>([=, this](const Answer<AccountRow>& answer) {
        Result<SecretSource> read = readSecretSource(typed->bytes());
        if (!read)
            return answer(read.error());
        writeColdkey(name, std::make_shared<KeyMaterial>(std::move(read->key)), std::move(*secret),
                     true, answer);
    });
}

void WalletService::writeColdkey(const QString& name, std::shared_ptr<KeyMaterial> key,
                                 SecretText password, bool backedUp, Answer<AccountRow> answer)
{
    if (!m_walletFolder)
        return answer(WalletError::FolderUnusable);
    // Everything that can be wrong without the slow part is said before it.
    const Result<void> nameGood = WalletFolder::checkName(name);
    if (!nameGood)
        return answer(nameGood.error());
    if (m_book.find(AccountHandle{name}))
        return answer(Error(WalletError::NameTaken, name.toStdString()));
    const Result<void> passwordGood = checkNewPassword(password);
    if (!passwordGood)
        return answer(passwordGood.error());
    m_unlocker.deriveKey(std::move(password), [=, this, folder = m_walletFolder](
                                                  Result<SecretBytes> derived) {
        if (!derived)
            return answer(derived.error());
        Result<AccountRow> made = folder->createColdkey(name, *key, *derived);
        if (!made)
            return answer(made.error());
        made->backedUp = backedUp;
        const Result<void> noted =
            m_store.isOpen() ? m_store.setBackedUp(name, made->account, backedUp) : Result<void>();
        if (!noted)
            Q_EMIT walletFailed(noted.error());
        welcome(*made);
        answer(made);
    });
}

QFuture<Result<AccountRow>> WalletService::addWatchOnly(QString name, chain::AccountId account)
{
    return ask<AccountRow>([=, this](const Answer<AccountRow>& answer) {
        if (!m_walletFolder)
            return answer(WalletError::FolderUnusable);
        const Result<AccountRow> made = m_walletFolder->createWatchOnly(name, account);
        if (made)
            welcome(*made);
        answer(made);
    });
}

void WalletService::welcome(const AccountRow& row)
{
    m_book.add(row);
    Q_EMIT accountsChanged();
    if (m_genesis)
        m_scanner.scan(*m_genesis);
}

QFuture<Result<void>> WalletService::setLabel(AccountHandle account, QString label)
{
    return ask<void>([=, this](const Answer<void>& answer) {
        const auto row = m_book.find(account);
        if (!row)
            return answer(WalletError::NoSuchAccount);
        if (!m_store.isOpen())
            return answer(m_storeFailure.value_or(Error(WalletError::FolderUnusable)));
        const Result<void> stored = m_store.setLabel(account.name, row->account, label);
        if (!stored)
            return answer(stored);
        m_book.setLabel(account, label.isEmpty() ? account.name : label);
        Q_EMIT accountsChanged();
        answer({});
    });
}

// -------------------------------------------------------------------------------------- locking

LockState WalletService::lockState() const
{
    LockState state;
    state.unlocked = m_vault.names();
    state.locked = state.unlocked.isEmpty();
    state.autoLockSeconds = m_autoLock.seconds();
    return state;
}

Result<AccountRow> WalletService::findColdkey(const AccountHandle& account) const
{
    const auto row = m_book.find(account);
    if (!row)
        return WalletError::NoSuchAccount;
    if (row->kind == AccountKind::WatchOnly)
        return WalletError::WatchOnly;
    return *row;
}

Result<void> WalletService::mayTry(const AccountHandle& account) const
{
    const int seconds = m_tries.secondsToWait(account.name);
    if (seconds > 0)
        return Error(WalletError::TooManyTries, std::to_string(seconds));
    return {};
}

SecretText WalletService::orFromEnvironment(const AccountHandle& account, SecretText typed) const
{
    if (!typed.isEmpty() || !m_environmentPasswords || !m_walletFolder)
        return typed;
    const QString file =
        m_walletFolder->path() + QLatin1Char('/') + account.name + QStringLiteral("/coldkey");
    const std::string variable = passwordVariable(file.toStdString());
    const char* value = std::getenv(variable.c_str());
    if (value == nullptr)
        return typed;
    const Result<SecretBytes> password = revealPassword(variable, value);
    if (!password)
        return typed; // Answered as a wrong password, which it is.
    return password->expose([](ByteSpan bytes) { return SecretText::copyOf(bytes); });
}

void WalletService::openColdkey(const AccountRow& account, SecretText password,
                                std::function<void(Result<Keyfile>)> answer)
{
    password = orFromEnvironment(account.handle, std::move(password));
    const Result<void> allowed = mayTry(account.handle);
    if (!allowed)
        return answer(allowed.error());
    const QString name = account.handle.name;
    m_unlocker.openColdkey(m_walletFolder, account, std::move(password),
                           [=, this](Result<Keyfile> opened) {
                               if (opened)
                                   m_tries.succeeded(name);
                               else if (opened.error().is(WalletError::WrongPassword))
                                   m_tries.failed(name);
                               answer(std::move(opened));
                           });
}

QFuture<Result<void>> WalletService::unlock(AccountHandle account, SecretText password)
{
    auto secret = std::make_shared<SecretText>(std::move(password));
    return ask<void>(
        [=, this](const Answer<void>& answer) { unlockNow(account, std::move(*secret), answer); });
}

void WalletService::unlockNow(const AccountHandle& account, SecretText password,
                              Answer<void> answer)
{
    const Result<AccountRow> row = findColdkey(account);
    if (!row)
        return answer(row.error());
    const std::uint64_t generation = m_vault.generation();
    openColdkey(*row, std::move(password), [=, this](Result<Keyfile> opened) {
        if (!opened)
            return answer(opened.error());
        // Somebody locked or gave up while the key was being derived: that wish is the newer one.
        if (answer.isCancelled() ||
            !m_vault.put(account.name, std::move(opened->secret->pair), generation))
            return answer(WalletError::Cancelled);
        m_autoLock.touch();
        announceLock();
        answer({});
    });
}

void WalletService::lock()
{
    m_vault.clear();
    QMetaObject::invokeMethod(
        this, [this] { announceLock(); }, Qt::QueuedConnection);
}

void WalletService::setAutoLock(int seconds)
{
    m_autoLock.setSeconds(seconds);
    QMetaObject::invokeMethod(
        this, [this] { announceLock(); }, Qt::QueuedConnection);
}

void WalletService::announceLock()
{
    const LockState state = lockState();
    if (state.locked)
        m_idleTimer.stop();
    else if (!m_idleTimer.isActive())
        m_idleTimer.start();
    Q_EMIT lockStateChanged(state);
    Q_EMIT accountsChanged();
}

void WalletService::checkIdle()
{
    if (m_autoLock.isDue()) {
        m_vault.clear();
        announceLock();
    }
}

// ----------------------------------------------------------------------------------- moving TAO

QFuture<Result<Draft>> WalletService::draftTransfer(TransferRequest request)
{
    return ask<Draft>([=, this](const Answer<Draft>& answer) {
        const Result<AccountRow> sender = findColdkey(request.from);
        if (!sender)
            return answer(sender.error());
        m_desk.draft(request, *sender, answer);
    });
}

QFuture<Result<HistoryRow>> WalletService::signAndSubmit(Draft draft, SecretText password)
{
    auto secret = std::make_shared<SecretText>(std::move(password));
    return ask<HistoryRow>([=, this](const Answer<HistoryRow>& answer) {
        withSigner(
            draft.request.from, draft.sender, std::move(*secret),
            [=, this](std::shared_ptr<UnlockSession> session) {
                if (answer.isCancelled())
                    return answer(WalletError::Cancelled);
                m_desk.send(draft, std::move(session), answer);
            },
            [answer](Error error) { answer(std::move(error)); });
    });
}

QFuture<Result<HistoryRow>> WalletService::signCall(CallOrder order, SecretText password)
{
    auto secret = std::make_shared<SecretText>(std::move(password));
    return ask<HistoryRow>([=, this](const Answer<HistoryRow>& answer) {
        withSigner(
            order.from, order.signer, std::move(*secret),
            [=, this](std::shared_ptr<UnlockSession> session) {
                if (answer.isCancelled())
                    return answer(WalletError::Cancelled);
                m_desk.sendCall(order, std::move(session), answer);
            },
            [answer](Error error) { answer(std::move(error)); });
    });
}

void WalletService::withSigner(const AccountHandle& from, const chain::AccountId& signer,
                               SecretText password,
                               std::function<void(std::shared_ptr<UnlockSession>)> send,
                               std::function<void(Error)> refuse)
{
    const Result<AccountRow> sender = findColdkey(from);
    if (!sender)
        return refuse(sender.error());
    if (sender->account != signer)
        return refuse(WalletError::DraftStale);
    // What cannot be remembered is not sent.
    if (!m_store.isOpen())
        return refuse(m_storeFailure.value_or(Error(WalletError::FolderUnusable)));
    const bool isUnlocked = m_vault.holds(from.name);
    if (!isUnlocked)
        password = orFromEnvironment(from, std::move(password));
    if (password.isEmpty()) {
        if (!isUnlocked)
            return refuse(WalletError::Locked);
        m_autoLock.touch();
        return send(std::make_shared<UnlockSession>(m_vault));
    }
    const std::uint64_t generation = m_vault.generation();
    openColdkey(*sender, std::move(password), [=, this](Result<Keyfile> opened) {
        if (!opened)
            return refuse(opened.error());
        send(std::make_shared<UnlockSession>(m_vault, from.name, std::move(opened->secret->pair),
                                             generation));
    });
}

QFuture<Result<HistoryPage>> WalletService::history(int offset, int limit)
{
    return ask<HistoryPage>(
        [=, this](const Answer<HistoryPage>& answer) { answer(readHistory(offset, limit)); });
}

QFuture<Result<StakeLedger>> WalletService::stakeLedger()
{
    return ask<StakeLedger>([this](const Answer<StakeLedger>& answer) { answer(readStakes()); });
}

Result<StakeLedger> WalletService::readStakes()
{
    SOMA_TRY(mustHaveStore());
    StakeLedger out;
    out.finalized = m_node.finalizedHead().number;
    if (!m_genesis)
        return out;
    out.entries = SOMA_TRY(m_store.stakes(*m_genesis));
    for (const AccountRow& row : m_book.accounts())
        if (const auto to = SOMA_TRY(m_store.stakesReadTo(*m_genesis, row.account)))
            out.readTo.emplace_back(row.account, *to);
    return out;
}

Result<HistoryPage> WalletService::readHistory(int offset, int limit)
{
    if (!m_store.isOpen())
        return m_storeFailure.value_or(Error(WalletError::FolderUnusable));
    std::optional<chain::BlockHash> genesis = m_genesis;
    // Before the node is up, the history of last time is the best there is.
    if (!genesis)
        genesis = SOMA_TRY(m_store.lastGenesis());
    if (!genesis)
        return HistoryPage();
    return m_store.history(*genesis, std::max(offset, 0), std::max(limit, 0));
}

} // namespace soma::wallet
