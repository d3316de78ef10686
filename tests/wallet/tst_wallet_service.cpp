// The wallet end to end over a fake node: keys in a folder, a lock, transfers, history, restarts.
#include "chain/api/queries.h"
#include "chain/primitives/extrinsic.h"
#include "chain/primitives/ss58_address.h"
#include "chain/primitives/validity_error.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_node.h"
#include "tests/wallet/future_helpers.h"
#include "tests/wallet/secret_helpers.h"
#include "wallet/wallet_service.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace soma;
using namespace soma::test;
using namespace soma::wallet;
using chain::AccountId;
using crypto::SecretBytes;

namespace {

const auto kPassword = "four plain english words";
const auto kPhrase = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
constexpr Rao kTao(kRaoPerTao);

Rao tao(std::uint64_t amount)
{
    return Rao(amount * kRaoPerTao);
}

SecretText text(const QByteArray& utf8)
{
    return SecretText::copyOf(asBytes(utf8));
}

AccountId bob()
{
    return chain::parseAddress("5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty").value();
}

chain::EventRecord transferEvent(const AccountId& from, const AccountId& to, Rao amount,
                                 std::uint32_t extrinsic)
{
    return {extrinsic, "Balances", "Transfer", {{"from", from}, {"to", to}, {"amount", amount}}};
}

chain::EventRecord otherEvent()
{
    return {0, "System", "ExtrinsicSuccess", {}};
}

/// One wallet over one node, which can be closed and opened again.
struct Desk {
    QTemporaryDir dir;
    FakeNode node;
    FakeClock clock;
    std::unique_ptr<WalletService> wallet;

    QString storePath() const { return dir.filePath(QStringLiteral("data/wallet.db")); }

    QString folder() const { return dir.filePath(QStringLiteral("wallets")); }

    Result<void> start()
    {
        wallet = std::make_unique<WalletService>(
            node, clock, storePath(),
            WalletService::Parts{PasswordKdfs{quickKdf, quickKdf}, nullptr});
        return waitFor(wallet->open(folder()));
    }

    void restart()
    {
        QVERIFY(waitFor(wallet->close()));
        wallet.reset();
        QVERIFY(start());
    }

    AccountRow restored(const char* name = "main", const QByteArray& source = kPhrase)
    {
        return waitFor(wallet->restore(QString::fromLatin1(name), text(source), text(kPassword)))
            .value();
    }

    Result<Draft> draft(const AccountRow& from, Rao amount, const AccountId& to = bob())
    {
        TransferRequest request;
        request.from = from.handle;
        request.to = to;
        request.amount = amount;
        return waitFor(wallet->draftTransfer(request));
    }

    std::vector<HistoryRow> history() { return waitFor(wallet->history(0, 100)).value().rows; }
};

} // namespace

class TestWalletService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAnEmptyFolder();
    void createsFromAFreshPhrase();
    void previewWritesNothing();
    void restoresAndRefuses();
    void watchOnlyCannotSend();
    void labelsSurvive();
    void unlocksAndLocks();
    void triesTrimmedPassword();
    void wrongPasswordsSlowDown();
    void locksWhenIdle();
    void lockBeatsASlowUnlock();
    void draftsAndTheirFaults();
    void sendsToFinality();
    void signatureAndBytesAreRight();
    void passwordForOneSignature();
    void parallelSendsDoNotCollide();
    void dispatchFailureIsTold();
    void refusalIsToldAndNonceReused();
    void staleDraft();
    void findsIncomingTransfers();
    void faucetIsIncome();
    void newAccountIsLookedForFromTheStart();
    void internalTransferIsOneRow();
    void longChainInPages();
    void survivesRestartAtEveryStage();
    void expiredAfterRestart();
    void sentAgainAfterRestart();
    void otherChainOtherHistory();
    void damagedStore();
    void nodeThatDoesNotAnswer();
    void nothingSecretIsSaid();
    void worksFromAnotherThread();
};

void TestWalletService::opensAnEmptyFolder()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.wallet->accounts().empty());
    QVERIFY(desk.wallet->problems().empty());
    QVERIFY(desk.wallet->lockState().locked);
    QCOMPARE(desk.wallet->folder(), desk.folder());
    QVERIFY(!QDir(desk.folder()).exists());
    QVERIFY(desk.history().empty());
}

void TestWalletService::createsFromAFreshPhrase()
{
    Desk desk;
    QVERIFY(desk.start());
    QSignalSpy changed(desk.wallet.get(), &Wallet::accountsChanged);
    for (const int words : {12, 24}) {
        const auto phrase = waitFor(desk.wallet->proposePhrase(words));
        QVERIFY(phrase);
        QCOMPARE((*phrase)->wordCount(), words);
        const QString name = QStringLiteral("w%1").arg(words);
        const auto row = waitFor(desk.wallet->create(name, *phrase, text(kPassword), words == 12));
        QVERIFY(row);
        QCOMPARE(row->backedUp, words == 12);
        // The same words restore the same account.
        QByteArray sentence;
        for (int i = 0; i < words; ++i)
            (*phrase)->exposeWord(i, [&](ByteSpan word) {
                sentence.append(i > 0 ? " " : "");
                sentence.append(reinterpret_cast<const char*>(word.data()),
                                static_cast<qsizetype>(word.size()));
            });
        const auto preview = waitFor(desk.wallet->previewRestore(text(sentence)));
        QVERIFY(preview);
        QCOMPARE(preview->account, row->account);
    }
    QVERIFY(!waitFor(desk.wallet->proposePhrase(15)));
    QVERIFY(changed.count() >= 2);
    desk.restart();
    QCOMPARE(desk.wallet->accounts().size(), std::size_t{2});
    QVERIFY(desk.wallet->accounts()[0].backedUp);
    QVERIFY(!desk.wallet->accounts()[1].backedUp);
}

void TestWalletService::previewWritesNothing()
{
    Desk desk;
    QVERIFY(desk.start());
    const auto preview = waitFor(desk.wallet->previewRestore(text(kPhrase)));
    QVERIFY(preview);
    QCOMPARE(preview->address, QStringLiteral("5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV"));
    QVERIFY(preview->publicPhrase);
    QVERIFY(!QDir(desk.folder()).exists());
    const auto bad = waitFor(desk.wallet->previewRestore(text("bottom drive soma")));
    QVERIFY(!bad);
    QCOMPARE(QString::fromStdString(bad.error().detail()), QStringLiteral("3 soma"));
}

void TestWalletService::restoresAndRefuses()
{
    Desk desk;
    QVERIFY(desk.start());
    const auto refusal = [&](const char* name, const QByteArray& source,
                             const QByteArray& password) {
        const auto row =
            waitFor(desk.wallet->restore(QString::fromUtf8(name), text(source), text(password)));
        return row ? QStringLiteral("accepted") : QString::fromUtf8(row.error().name().data());
    };
    QCOMPARE(refusal("a/b", kPhrase, kPassword), QStringLiteral("BadName"));
    QCOMPARE(refusal("a", "", kPassword), QStringLiteral("EmptyInput"));
    QCOMPARE(refusal("a", kPhrase, ""), QStringLiteral("WeakPassword"));
    QCOMPARE(refusal("a", kPhrase, "elevenchars"), QStringLiteral("WeakPassword"));
    QCOMPARE(refusal("a", kPhrase, " four plain english words"), QStringLiteral("PasswordSpaces"));
    QVERIFY(!QDir(desk.folder()).exists());
    QCOMPARE(refusal("a", kPhrase, "pässwörtchen"), QStringLiteral("accepted"));
    QCOMPARE(refusal("a", kPhrase, kPassword), QStringLiteral("NameTaken"));
    QCOMPARE(refusal("uri", "//Alice", kPassword), QStringLiteral("accepted"));
    QCOMPARE(desk.wallet->accounts().size(), std::size_t{2});
}

void TestWalletService::watchOnlyCannotSend()
{
    Desk desk;
    QVERIFY(desk.start());
    const auto row = waitFor(desk.wallet->addWatchOnly(QStringLiteral("eyes"), bob()));
    QVERIFY(row);
    QVERIFY(row->kind == AccountKind::WatchOnly);
    QVERIFY(waitFor(desk.wallet->unlock(row->handle, text(kPassword)))
                .error()
                .is(WalletError::WatchOnly));
    QVERIFY(desk.draft(*row, kTao, AccountId()).error().is(WalletError::WatchOnly));
    QVERIFY(waitFor(desk.wallet->unlock({QStringLiteral("none")}, text(kPassword)))
                .error()
                .is(WalletError::NoSuchAccount));
}

void TestWalletService::labelsSurvive()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    QCOMPARE(row.label, QStringLiteral("main"));
    QVERIFY(waitFor(desk.wallet->setLabel(row.handle, QStringLiteral("Savings 💰"))));
    QCOMPARE(desk.wallet->accounts()[0].label, QStringLiteral("Savings 💰"));
    desk.restart();
    QCOMPARE(desk.wallet->accounts()[0].label, QStringLiteral("Savings 💰"));
    QVERIFY(waitFor(desk.wallet->setLabel(row.handle, QString())));
    QCOMPARE(desk.wallet->accounts()[0].label, QStringLiteral("main"));
}

void TestWalletService::unlocksAndLocks()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    QSignalSpy states(desk.wallet.get(), &Wallet::lockStateChanged);
    QVERIFY(waitFor(desk.wallet->unlock(row.handle, text("wrong password at all")))
                .error()
                .is(WalletError::WrongPassword));
    QVERIFY(desk.wallet->lockState().locked);
    QVERIFY(waitFor(desk.wallet->unlock(row.handle, text(kPassword))));
    QVERIFY(!desk.wallet->lockState().locked);
    QCOMPARE(desk.wallet->lockState().unlocked, QStringList{QStringLiteral("main")});
    QVERIFY(desk.wallet->accounts()[0].unlocked);
    desk.wallet->lock();
    QVERIFY(desk.wallet->lockState().locked); // At once, before any event.
    QVERIFY(!desk.wallet->accounts()[0].unlocked);
    QTRY_VERIFY(states.count() >= 2);
    QVERIFY(states.last().at(0).value<LockState>().locked);
}

void TestWalletService::triesTrimmedPassword()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    QVERIFY(waitFor(desk.wallet->unlock(row.handle, text(QByteArray(kPassword) + " \n"))));
}

void TestWalletService::wrongPasswordsSlowDown()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    for (int i = 0; i < 3; ++i)
        QVERIFY(waitFor(desk.wallet->unlock(row.handle, text("wrong")))
                    .error()
                    .is(WalletError::WrongPassword));
    const auto early = waitFor(desk.wallet->unlock(row.handle, text(kPassword)));
    QVERIFY(early.error().is(WalletError::TooManyTries));
    QCOMPARE(QString::fromStdString(early.error().detail()), QStringLiteral("1"));
    desk.clock.advance(1000);
    QVERIFY(waitFor(desk.wallet->unlock(row.handle, text(kPassword))));
}

void TestWalletService::locksWhenIdle()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.wallet->setAutoLock(60);
    QCOMPARE(desk.wallet->lockState().autoLockSeconds, 60);
    QVERIFY(waitFor(desk.wallet->unlock(row.handle, text(kPassword))));
    desk.clock.advance(59'000);
    desk.wallet->noteActivity();
    desk.clock.advance(59'000);
    QTest::qWait(1200); // The idle check comes once a second of real time.
    QVERIFY(!desk.wallet->lockState().locked);
    desk.clock.advance(1000);
    QTRY_VERIFY(desk.wallet->lockState().locked);
}

void TestWalletService::lockBeatsASlowUnlock()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    auto unlocking = desk.wallet->unlock(row.handle, text(kPassword));
    QCoreApplication::sendPostedEvents(desk.wallet.get());
    desk.wallet->lock();
    QVERIFY(waitFor(unlocking).error().is(WalletError::Cancelled));
    QVERIFY(desk.wallet->lockState().locked);
}

void TestWalletService::draftsAndTheirFaults()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.setAccount(row.account, tao(10), 4);
    desk.node.setFee(Rao(124'354));
    desk.node.addBlock();
    const auto draft = desk.draft(row, kTao);
    QVERIFY(draft);
    QCOMPARE(draft->call, QStringLiteral("Balances.transfer_keep_alive"));
    QCOMPARE(draft->fee, Rao(124'354));
    QCOMPARE(draft->senderBefore, tao(10));
    QCOMPARE(draft->senderAfter, Rao(9 * kRaoPerTao - 124'354));
    QCOMPARE(draft->recipientBefore, Rao(0));
    QCOMPARE(draft->recipientAfter, kTao);
    QCOMPARE(draft->nonce, 4u);
    QVERIFY(draft->at.number == BlockNumber(1));
    QVERIFY(draft->validUntil == BlockNumber(kEraPeriod)); // Born at the finalized block 0.
    QCOMPARE(draft->callBytes[0], 5);
    QCOMPARE(draft->callBytes[1], 3);

    const auto fault = [&](Rao amount, const AccountId& to = bob()) {
        return QString::fromStdString(desk.draft(row, amount, to).error().toString());
    };
    QCOMPARE(fault(Rao(0)), QStringLiteral("wallet.AmountZero"));
    QCOMPARE(fault(tao(11)), QStringLiteral("wallet.AmountTooLarge: 9999999500"));
    QCOMPARE(fault(Rao(10 * kRaoPerTao - 500)), QStringLiteral("wallet.FeeNotAffordable: 124354"));
    QCOMPARE(fault(Rao(499)), QStringLiteral("wallet.BelowExistential: 500"));
    QCOMPARE(fault(kTao, row.account), QStringLiteral("wallet.SameAccount"));
}

void TestWalletService::sendsToFinality()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.setAccount(row.account, tao(10));
    QVERIFY(waitFor(desk.wallet->unlock(row.handle, text(kPassword))));
    QSignalSpy rows(desk.wallet.get(), &Wallet::historyChanged);
    const auto draft = desk.draft(row, kTao);
    const auto sent = waitFor(desk.wallet->signAndSubmit(*draft, {}));
    QVERIFY(sent);
    QCOMPARE(sent->status, TransferStatus::Signed);
    QCOMPARE(sent->amount, kTao);
    QVERIFY(sent->extrinsic && *sent->extrinsic == desk.node.submittedHash(0));

    const auto status = [&] { return desk.history().at(0).status; };
    QTRY_COMPARE(status(), TransferStatus::Pooled);
    desk.node.setFee(Rao(777));
    const chain::Head head = desk.node.addBlock();
    QTRY_COMPARE(status(), TransferStatus::InBlock);
    QTRY_COMPARE(desk.history().at(0).fee, std::optional(Rao(777)));
    QVERIFY(desk.history().at(0).block == head.number);
    QVERIFY(desk.history().at(0).blockHash == head.hash);
    desk.node.finalize();
    QTRY_COMPARE(status(), TransferStatus::Finalized);
    QCOMPARE(desk.history().size(), std::size_t{1});
    QCOMPARE(desk.history().at(0).time.toMSecsSinceEpoch(), qint64(head.timestampMs));
    QList<TransferStatus> seen;
    for (const auto& arguments : rows) {
        const auto stage = arguments.at(0).value<HistoryRow>().status;
        if (seen.isEmpty() || seen.last() != stage)
            seen.append(stage);
    }
    QCOMPARE(seen, (QList<TransferStatus>{TransferStatus::Signed, TransferStatus::Pooled,
                                          TransferStatus::InBlock, TransferStatus::Finalized}));
    // The next one to the same address is no longer the first.
    const auto next = desk.draft(row, kTao);
    const auto first =
        std::count(next->warnings.begin(), next->warnings.end(), DraftWarning::FirstTimeRecipient);
    QCOMPARE(first, 0);
}

void TestWalletService::signatureAndBytesAreRight()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored("alice", "//Alice");
    desk.node.setAccount(row.account, tao(10), 7);
    for (int i = 0; i < 70; ++i)
        desk.node.addBlock();
    desk.node.finalize();
    const auto draft = desk.draft(row, kTao);
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text(kPassword))));
    const auto extrinsic = chain::decodeExtrinsic(desk.node.submitted().at(0));
    QVERIFY(extrinsic && extrinsic->isSigned());
    QCOMPARE(toHex(extrinsic->call),
             QStringLiteral("0x0503008eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a"
                            "4802286bee"));
    QCOMPARE(extrinsic->extra.nonce.value, 7u);
    QVERIFY(!extrinsic->extra.era.isImmortal());
    QCOMPARE(extrinsic->extra.era.period(), kEraPeriod);
    QVERIFY(extrinsic->extra.era.birth(BlockNumber(70)) == BlockNumber(70));
    const auto info = waitFor(desk.node.runtimeInfo(chain::At::best()));
    chain::SignedAdditional additional;
    additional.specVersion = info->specVersion;
    additional.transactionVersion = info->transactionVersion;
    additional.genesis = info->genesis;
    additional.birth = desk.node.finalizedHead().hash;
    const Bytes payload =
        chain::bytesToSign(chain::signingPayload(extrinsic->call, extrinsic->extra, additional));
    QVERIFY(chain::verifySignature(extrinsic->signature, payload, row.account));
}

void TestWalletService::passwordForOneSignature()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.setAccount(row.account, tao(10));
    const auto draft = desk.draft(row, kTao);
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, {})).error().is(WalletError::Locked));
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text("not the password")))
                .error()
                .is(WalletError::WrongPassword));
    QVERIFY(desk.node.submitted().empty());
    QVERIFY(desk.history().empty());
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text(kPassword))));
    QVERIFY(desk.wallet->lockState().locked);
    QCOMPARE(desk.node.submitted().size(), std::size_t{1});
}

void TestWalletService::parallelSendsDoNotCollide()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.setAccount(row.account, tao(100), 5);
    QVERIFY(waitFor(desk.wallet->unlock(row.handle, text(kPassword))));
    const auto draft = desk.draft(row, kTao);
    // All three learn the chain's nonce before the first one reaches the pool.
    desk.node.hold(FakeNode::Verb::Pool);
    std::vector<QFuture<Result<HistoryRow>>> sends;
    for (int i = 0; i < 3; ++i)
        sends.push_back(desk.wallet->signAndSubmit(*draft, {}));
    QTRY_VERIFY(desk.node.calls(FakeNode::Verb::Pool) >= 4);
    desk.node.releaseHeld();
    for (auto& send : sends)
        QVERIFY(waitFor(send));
    std::set<std::uint32_t> nonces;
    for (const Bytes& bytes : desk.node.submitted())
        nonces.insert(chain::decodeExtrinsic(bytes)->extra.nonce.value);
    QCOMPARE(nonces, (std::set<std::uint32_t>{5, 6, 7}));
}

void TestWalletService::dispatchFailureIsTold()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.setAccount(row.account, tao(10));
    const auto draft = desk.draft(row, kTao);
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text(kPassword))));
    desk.node.failDispatch(0, {"Balances", "InsufficientBalance"});
    desk.node.addBlock();
    desk.node.finalize();
    QTRY_COMPARE(desk.history().at(0).status, TransferStatus::Failed);
    QCOMPARE(desk.history().at(0).failure->name, std::string("InsufficientBalance"));
    desk.restart();
    QCOMPARE(desk.history().at(0).failure->pallet, std::string("Balances"));
}

void TestWalletService::refusalIsToldAndNonceReused()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.setAccount(row.account, tao(10));
    desk.node.refuseNext(
        Error(chain::NodeError::InvalidTransaction).causedBy(Error(chain::ValidityError::Payment)));
    const auto draft = desk.draft(row, kTao);
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text(kPassword))));
    QTRY_COMPARE(desk.history().at(0).status, TransferStatus::Failed);
    desk.restart();
    const HistoryRow failed = desk.history().at(0);
    QVERIFY(failed.error && failed.error->is(chain::NodeError::InvalidTransaction));
    QVERIFY(failed.error->cause() && failed.error->cause()->is(chain::ValidityError::Payment));
    const auto again = desk.draft(row, kTao);
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*again, text(kPassword))));
    QCOMPARE(chain::decodeExtrinsic(desk.node.submitted().at(1))->extra.nonce.value, 0u);
}

void TestWalletService::staleDraft()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.setAccount(row.account, tao(10));
    const auto draft = desk.draft(row, kTao);
    desk.node.setAccount(row.account, kTao);
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text(kPassword)))
                .error()
                .is(WalletError::DraftStale));
    desk.node.setAccount(row.account, tao(10));
    for (std::uint64_t i = 0; i < kEraPeriod; ++i)
        desk.node.addBlock();
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text(kPassword)))
                .error()
                .is(WalletError::DraftStale));
    QVERIFY(desk.node.submitted().empty());
}

void TestWalletService::findsIncomingTransfers()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.addEvent(otherEvent());
    desk.node.addEvent(transferEvent(bob(), row.account, tao(3), 1));
    desk.node.addEvent(transferEvent(bob(), AccountId(), tao(4), 1));
    const chain::Head head = desk.node.addBlock();
    QTest::qWait(50);
    QVERIFY(desk.history().empty()); // Not before it is final.
    desk.node.finalize();
    QTRY_COMPARE(desk.history().size(), std::size_t{1});
    const HistoryRow got = desk.history().at(0);
    QCOMPARE(got.direction, HistoryDirection::Received);
    QCOMPARE(got.status, TransferStatus::Finalized);
    QCOMPARE(got.amount, tao(3));
    QCOMPARE(got.counterparty, bob());
    QCOMPARE(got.account.name, QStringLiteral("main"));
    QVERIFY(got.block == head.number);
    // Sent by another tool with the same key.
    desk.node.addEvent(otherEvent());
    desk.node.addEvent(transferEvent(row.account, bob(), kTao, 1));
    desk.node.addBlock();
    desk.node.finalize();
    QTRY_COMPARE(desk.history().size(), std::size_t{2});
    QCOMPARE(desk.history().at(0).direction, HistoryDirection::Sent);
    // Seen once only, also after a restart.
    desk.restart();
    desk.node.addBlock();
    desk.node.finalize();
    QTest::qWait(50);
    QCOMPARE(desk.history().size(), std::size_t{2});
}

/// Root sets a balance; what came is the difference to what was there.
void TestWalletService::faucetIsIncome()
{
    const auto set = [](const AccountId& who, Rao free) {
        return chain::EventRecord{1, "Balances", "BalanceSet", {{"who", who}, {"free", free}}};
    };
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.setAccount(row.account, tao(2));
    desk.node.addBlock();
    desk.node.setAccount(row.account, tao(12));
    desk.node.addEvent(otherEvent());
    desk.node.addEvent(set(row.account, tao(7)));
    desk.node.addEvent(set(bob(), tao(9)));
    desk.node.addEvent(set(row.account, tao(12)));
    desk.node.addBlock();
    desk.node.setAccount(row.account, tao(1));
    desk.node.addEvent(otherEvent());
    desk.node.addEvent(set(row.account, tao(1))); // Lowered: no income.
    desk.node.addBlock();
    desk.node.finalize();
    QTRY_COMPARE(desk.history().size(), std::size_t{2});
    for (const HistoryRow& got : desk.history()) {
        QCOMPARE(got.direction, HistoryDirection::Received);
        QCOMPARE(got.amount, tao(5));
        QVERIFY(got.block == BlockNumber(2));
    }
}

void TestWalletService::newAccountIsLookedForFromTheStart()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.addEvent(otherEvent());
    desk.node.addEvent(transferEvent(row.account, bob(), tao(2), 1));
    desk.node.addBlock();
    desk.node.finalize();
    QTRY_COMPARE(desk.history().size(), std::size_t{1});
    QVERIFY(waitFor(desk.wallet->addWatchOnly(QStringLiteral("bob"), AccountId(bob()))));
    desk.node.addEvent(otherEvent());
    desk.node.addEvent(transferEvent(AccountId(), bob(), tao(5), 1));
    desk.node.addBlock();
    desk.node.finalize();
    QTRY_VERIFY(desk.history().size() >= 2);
    QCOMPARE(desk.history().at(0).account.name, QStringLiteral("bob"));
}

void TestWalletService::internalTransferIsOneRow()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    QVERIFY(waitFor(desk.wallet->addWatchOnly(QStringLiteral("bob"), bob())));
    desk.node.setAccount(row.account, tao(10));
    const auto draft = desk.draft(row, kTao);
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text(kPassword))));
    desk.node.addEvent(otherEvent());
    desk.node.addEvent(transferEvent(row.account, bob(), kTao, 1));
    desk.node.addBlock();
    desk.node.finalize();
    QTRY_COMPARE(desk.history().at(0).status, TransferStatus::Finalized);
    desk.node.addBlock();
    desk.node.finalize();
    QTest::qWait(50);
    QCOMPARE(desk.history().size(), std::size_t{1});
    QCOMPARE(desk.history().at(0).direction, HistoryDirection::Internal);
}

void TestWalletService::longChainInPages()
{
    Desk desk;
    for (int i = 0; i < 300; ++i) {
        if (i % 100 == 50) {
            desk.node.addEvent(otherEvent());
            desk.node.addEvent(transferEvent(AccountId(), bob(), kTao, 1));
        }
        desk.node.addBlock();
    }
    desk.node.finalize();
    QVERIFY(desk.start());
    QVERIFY(waitFor(desk.wallet->addWatchOnly(QStringLiteral("bob"), bob())));
    QTRY_COMPARE(desk.history().size(), std::size_t{3});
    // Empty blocks are not read one by one.
    QTRY_COMPARE(desk.node.calls(FakeNode::Verb::Blocks), 5);
    QCOMPARE(desk.node.calls(FakeNode::Verb::Block), 3);
    const auto page = waitFor(desk.wallet->history(1, 1));
    QCOMPARE(page->rows.size(), std::size_t{1});
    QVERIFY(page->more);
    QVERIFY(page->rows[0].block == BlockNumber(151));
}

void TestWalletService::survivesRestartAtEveryStage()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.setAccount(row.account, tao(10));
    const auto draft = desk.draft(row, kTao);
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text(kPassword))));
    desk.restart(); // Waiting in the pool.
    QCOMPARE(desk.history().size(), std::size_t{1});
    desk.wallet.reset();
    desk.node.addBlock(); // Included while nobody looked.
    QVERIFY(desk.start());
    QTRY_COMPARE(desk.history().at(0).status, TransferStatus::InBlock);
    desk.wallet.reset();
    desk.node.finalize(); // Finalized while nobody looked.
    QVERIFY(desk.start());
    QTRY_COMPARE(desk.history().at(0).status, TransferStatus::Finalized);
    desk.restart();
    QCOMPARE(desk.history().at(0).status, TransferStatus::Finalized);
    QCOMPARE(desk.history().size(), std::size_t{1});
    QCOMPARE(desk.history().at(0).amount, kTao);
}

void TestWalletService::expiredAfterRestart()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.setAccount(row.account, tao(10));
    desk.node.setIncluding(false);
    const auto draft = desk.draft(row, kTao);
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text(kPassword))));
    desk.wallet.reset();
    for (std::uint64_t i = 0; i <= kEraPeriod; ++i)
        desk.node.addBlock();
    QVERIFY(desk.start());
    QTest::qWait(50);
    QVERIFY(desk.history().at(0).status != TransferStatus::Failed); // Could still be reorganised.
    desk.node.finalize();
    QTRY_COMPARE(desk.history().at(0).status, TransferStatus::Failed);
    QVERIFY(desk.history().at(0).error->is(WalletError::Expired));
    QCOMPARE(desk.node.submitted().size(), std::size_t{1});
}

void TestWalletService::sentAgainAfterRestart()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.setAccount(row.account, tao(10));
    desk.node.setIncluding(false);
    const auto draft = desk.draft(row, kTao);
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text(kPassword))));
    desk.restart();
    QTRY_COMPARE(desk.node.submitted().size(), std::size_t{2});
    QCOMPARE(desk.node.submitted().at(0), desk.node.submitted().at(1));
    // The node went away with it: that says nothing about the transfer.
    desk.node.drop(1, chain::NodeError::NotRunning);
    QTest::qWait(20);
    QVERIFY(desk.history().at(0).status != TransferStatus::Failed);
    QCOMPARE(desk.history().size(), std::size_t{1});
}

void TestWalletService::otherChainOtherHistory()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.setAccount(row.account, tao(10));
    const auto draft = desk.draft(row, kTao);
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text(kPassword))));
    desk.wallet.reset();
    auto info = waitFor(desk.node.runtimeInfo(chain::At::best())).value();
    info.genesis = chain::BlockHash(crypto::sha256(asBytes("another")));
    desk.node.setRuntimeInfo(info);
    QVERIFY(desk.start());
    QTRY_VERIFY(desk.history().empty());
}

void TestWalletService::damagedStore()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.setAccount(row.account, tao(10));
    QVERIFY(waitFor(desk.wallet->close()));
    desk.wallet.reset();
    QFile file(desk.storePath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray damaged(static_cast<qsizetype>(file.size()), 'x');
    QVERIFY(file.write(damaged) == file.size());
    file.close();

    const auto opened = desk.start();
    QVERIFY(!opened);
    QVERIFY(opened.error().is(WalletError::StoreDamaged));
    QCOMPARE(QString::fromStdString(opened.error().detail()), desk.storePath());
    QCOMPARE(desk.wallet->accounts().size(), std::size_t{1}); // The keys are fine.
    const auto draft = desk.draft(row, kTao);
    QVERIFY(draft);
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text(kPassword)))
                .error()
                .is(WalletError::StoreDamaged));
    QVERIFY(desk.node.submitted().empty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), damaged); // Never touched without a word.
    file.close();

    const auto aside = waitFor(desk.wallet->moveDamagedStoreAside());
    QVERIFY(aside);
    QFile kept(*aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
    QVERIFY(waitFor(desk.wallet->open(desk.folder())));
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text(kPassword))));
    QVERIFY(!waitFor(desk.wallet->moveDamagedStoreAside())); // A good one stays where it is.
}

void TestWalletService::nodeThatDoesNotAnswer()
{
    Desk desk;
    QVERIFY(desk.start());
    const AccountRow row = desk.restored();
    desk.node.failNext(FakeNode::Verb::ReadStorage, chain::NodeError::NotRunning);
    const auto draft = desk.draft(row, kTao);
    QVERIFY(draft.error().is(WalletError::NodeUnavailable));
    QVERIFY(draft.error().cause()->is(chain::NodeError::NotRunning));
}

/// What errors, rows and files of the data folder say after a whole session holds neither words,
/// seeds nor passwords.
void TestWalletService::nothingSecretIsSaid()
{
    Desk desk;
    QVERIFY(desk.start());
    QStringList said;
    const auto note = [&](const auto& result) {
        if (!result)
            said.append(nameOf(result.error()));
    };
    const AccountRow row = desk.restored();
    desk.node.setAccount(row.account, tao(10));
    note(waitFor(desk.wallet->restore(QStringLiteral("main"), text(kPhrase), text(kPassword))));
    note(waitFor(desk.wallet->restore(QStringLiteral("x"), text(kPhrase), text("short"))));
    note(waitFor(desk.wallet->unlock(row.handle, text(QByteArray(kPassword) + "x"))));
    note(waitFor(desk.wallet->previewRestore(text(QByteArray(kPhrase) + "//a//"))));
    note(waitFor(desk.wallet->previewRestore(text(QByteArray(kPhrase) + " fit"))));
    const auto draft = desk.draft(row, kTao);
    note(waitFor(desk.wallet->signAndSubmit(*draft, text("curtain smoke basket"))));
    QVERIFY(waitFor(desk.wallet->signAndSubmit(*draft, text(kPassword))));
    QVERIFY(said.size() >= 5);
    QVERIFY(waitFor(desk.wallet->close()));
    QByteArray all = said.join(QLatin1Char('\n')).toUtf8();
    const QDir data(desk.dir.filePath(QStringLiteral("data")));
    for (const QString& name : data.entryList(QDir::Files)) {
        QFile file(data.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    QVERIFY(all.size() > 1000);
    const QByteArray mini =
        QByteArray::fromHex("fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e");
    for (const QByteArray& part :
         {QByteArray("curtain"), QByteArray("bottom"), QByteArray(kPassword), QByteArray("short"),
          mini.left(8), mini.toHex().left(16)})
        QVERIFY2(!all.contains(part), part.constData());
}

void TestWalletService::worksFromAnotherThread()
{
    Desk desk;
    QThread thread;
    thread.start();
    auto* wallet =
        new WalletService(desk.node, desk.clock, desk.storePath(),
                          WalletService::Parts{PasswordKdfs{quickKdf, quickKdf}, nullptr});
    wallet->moveToThread(&thread);
    QVERIFY(waitFor(wallet->open(desk.folder())));
    const auto row =
        waitFor(wallet->restore(QStringLiteral("main"), text(kPhrase), text(kPassword)));
    QVERIFY(row);
    desk.node.setAccount(row->account, tao(10));
    QVERIFY(waitFor(wallet->unlock(row->handle, text(kPassword))));
    TransferRequest request;
    request.from = row->handle;
    request.to = bob();
    request.amount = kTao;
    const auto draft = waitFor(wallet->draftTransfer(request));
    QVERIFY(draft);
    QVERIFY(waitFor(wallet->signAndSubmit(*draft, {})));
    desk.node.addBlock();
    desk.node.finalize();
    const auto finalized = [&] {
        return waitFor(wallet->history(0, 1))->rows.at(0).status == TransferStatus::Finalized;
    };
    QTRY_VERIFY(finalized());
    wallet->lock();
    QVERIFY(wallet->lockState().locked);
    wallet->deleteLater();
    thread.quit();
    QVERIFY(thread.wait());
}

QTEST_GUILESS_MAIN(TestWalletService)
#include "tst_wallet_service.moc"
