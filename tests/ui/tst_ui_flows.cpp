// Every state and every failure edge of the journeys, without a window.
#include "tests/support/fake_key_care.h"
#include "tests/support/fake_wallet.h"
#include "ui/flows/create_wallet_flow.h"
#include "ui/flows/import_flow.h"
#include "ui/flows/key_task_flow.h"
#include "ui/flows/restore_wallet_flow.h"
#include "ui/flows/transfer_flow.h"
#include "ui/flows/unlock_flow.h"
#include "ui/flows/watch_only_flow.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using namespace soma::ui;
using wallet::SecretText;
using wallet::TransferStatus;
using wallet::WalletError;

namespace {

SecretText secret(const char* text)
{
    return SecretText::copyOf({reinterpret_cast<const std::uint8_t*>(text), std::strlen(text)});
}

SecretText password()
{
    return secret(FakeWallet::kPassword);
}

wallet::TransferRequest request()
{
    wallet::TransferRequest request;
    request.from = {u"savings"_s};
    request.to = FakeWallet::idFor(u"somebody"_s);
    request.amount = Rao(2'000'000'000);
    return request;
}

void fund(FakeWallet& wallet)
{
    wallet.addAccount(u"savings"_s);
    wallet.setBalance(FakeWallet::idFor(u"savings"_s), Rao(10'000'000'000));
}

int first(int)
{
    return 0;
}

} // namespace

class TestUiFlows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unlocking();
    void transferToTheEnd();
    void transferEstimates();
    void transferFailsAtTheForm();
    void transferFailsAtThePassword();
    void transferFailsInTheBlock();
    void newsMayOvertakeTheAnswer();
    void creating();
    void creatingAsksThreeDifferentWords();
    void creatingFails();
    void skippingTheCheckIsRemembered();
    void restoring();
    void restoringNoticesWhatIsPasted();
    void restoringWatchesAnAddress();
    void restoringOpensAPastedFile();
    void restoringFails();
    void askingOfKeys();
    void importingOneByOne();
    void importingMayBeGivenUp();
    void watching();
};

void TestUiFlows::unlocking()
{
    using State = UnlockFlow::State;
    FakeWallet wallet;
    wallet.addAccount(u"savings"_s);
    UnlockFlow flow(wallet);
    flow.unlock({u"savings"_s}, secret("wrong"));
    QCOMPARE(flow.state(), State::Unlocking);
    QTRY_COMPARE(flow.state(), State::Failed);
    QVERIFY(flow.error()->is(WalletError::WrongPassword));
    flow.reset();
    QCOMPARE(flow.state(), State::Asking);
    flow.unlock({u"savings"_s}, password());
    QTRY_COMPARE(flow.state(), State::Unlocked);
    QVERIFY(!wallet.lockState().locked);
}

void TestUiFlows::transferToTheEnd()
{
    using State = TransferFlow::State;
    FakeWallet wallet;
    fund(wallet);
    TransferFlow flow(wallet);
    QCOMPARE(flow.state(), State::Editing);
    flow.review(request());
    QCOMPARE(flow.state(), State::Estimating);
    QTRY_COMPARE(flow.state(), State::Reviewing);
    QCOMPARE(flow.draft()->amount.value(), 2'000'000'000U);
    flow.edit();
    QCOMPARE(flow.state(), State::Editing);
    flow.review(request());
    QTRY_COMPARE(flow.state(), State::Reviewing);
    flow.sign(password());
    QCOMPARE(flow.state(), State::Signing);
    flow.edit(); // What is being signed cannot be called back.
    QCOMPARE(flow.state(), State::Signing);
    QTRY_COMPARE(flow.state(), State::Submitted);
    wallet.advance(wallet.lastRow(), TransferStatus::Pooled);
    QCOMPARE(flow.state(), State::Submitted);
    wallet.advance(wallet.lastRow(), TransferStatus::InBlock);
    QCOMPARE(flow.state(), State::InBlock);
    wallet.advance(wallet.lastRow(), TransferStatus::Finalized);
    QCOMPARE(flow.state(), State::Finalized);
    flow.startOver();
    QCOMPARE(flow.state(), State::Editing);
    QVERIFY(!flow.draft() && !flow.row());
}

void TestUiFlows::transferEstimates()
{
    FakeWallet wallet;
    fund(wallet);
    TransferFlow flow(wallet);
    flow.estimate(request());
    QVERIFY(flow.isEstimating());
    QTRY_VERIFY(flow.draft().has_value());
    QCOMPARE(flow.state(), TransferFlow::State::Editing);
    auto later = request();
    later.amount = Rao(3'000'000'000);
    flow.estimate(request());
    flow.estimate(later);
    QTRY_VERIFY(!flow.isEstimating());
    QCOMPARE(flow.draft()->amount.value(), 3'000'000'000U);
    later.amount = Rao(30'000'000'000);
    flow.estimate(later);
    QTRY_VERIFY(flow.estimateError().has_value());
    QVERIFY(flow.estimateError()->is(WalletError::AmountTooLarge));
    flow.forgetEstimate();
    QVERIFY(!flow.estimateError() && !flow.draft());
}

void TestUiFlows::transferFailsAtTheForm()
{
    using State = TransferFlow::State;
    FakeWallet wallet;
    fund(wallet);
    TransferFlow flow(wallet);
    wallet.failNext(FakeWallet::Verb::DraftTransfer, WalletError::NodeUnavailable);
    flow.review(request());
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.failedIn(), State::Estimating);
    QVERIFY(flow.error()->is(WalletError::NodeUnavailable));
    flow.edit();
    QCOMPARE(flow.state(), State::Editing);
}

void TestUiFlows::transferFailsAtThePassword()
{
    using State = TransferFlow::State;
    FakeWallet wallet;
    fund(wallet);
    TransferFlow flow(wallet);
    flow.review(request());
    QTRY_COMPARE(flow.state(), State::Reviewing);
    flow.sign(secret("wrong"));
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.failedIn(), State::Signing);
    QVERIFY(flow.error()->is(WalletError::WrongPassword));
    flow.sign(password());
    QTRY_COMPARE(flow.state(), State::Submitted);
    QVERIFY(!flow.error());
}

void TestUiFlows::transferFailsInTheBlock()
{
    using State = TransferFlow::State;
    FakeWallet wallet;
    fund(wallet);
    TransferFlow flow(wallet);
    flow.review(request());
    QTRY_COMPARE(flow.state(), State::Reviewing);
    flow.sign(password());
    QTRY_COMPARE(flow.state(), State::Submitted);
    wallet.fail(wallet.lastRow(), {"Balances", "InsufficientBalance"});
    QCOMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.row()->failure->name, "InsufficientBalance");
    flow.sign(password()); // Only a refused password may be typed again.
    QCOMPARE(flow.state(), State::Failed);
}

void TestUiFlows::newsMayOvertakeTheAnswer()
{
    using State = TransferFlow::State;
    FakeWallet wallet;
    fund(wallet);
    TransferFlow flow(wallet);
    flow.review(request());
    QTRY_COMPARE(flow.state(), State::Reviewing);
    flow.sign(password()); // The fake signs at once; its answer waits for the loop.
    wallet.advance(wallet.lastRow(), TransferStatus::InBlock);
    QCOMPARE(flow.state(), State::Signing);
    QTRY_COMPARE(flow.state(), State::InBlock);
}

void TestUiFlows::creating()
{
    using State = CreateWalletFlow::State;
    FakeWallet wallet;
    CreateWalletFlow flow(wallet, first);
    flow.propose(24);
    QCOMPARE(flow.state(), State::Proposing);
    QTRY_COMPARE(flow.state(), State::ShowingWords);
    QCOMPARE(flow.phrase()->wordCount(), 24);
    flow.wordsWritten();
    QCOMPARE(flow.state(), State::AskingBack);
    std::array<QString, 3> wrong{u"nonsense"_s, u"abstract"_s, u"alone"_s};
    QVERIFY(!flow.answer(wrong));
    QVERIFY(flow.wrongAnswers()[0] && !flow.wrongAnswers()[1]);
    QCOMPARE(flow.state(), State::AskingBack);
    flow.backToWords();
    QCOMPARE(flow.state(), State::ShowingWords);
    flow.wordsWritten();
    std::array<QString, 3> right{u" Clever "_s, u"abstract"_s, u"alone"_s};
    QVERIFY(flow.answer(right));
    QVERIFY(!right[1].contains(u"abstract"_s)); // What was typed is overwritten.
    QCOMPARE(flow.state(), State::Naming);
    flow.create(u"savings"_s, password());
    QTRY_COMPARE(flow.state(), State::Created);
    QVERIFY(flow.account()->backedUp);
    QVERIFY(flow.phrase() == nullptr);
}

void TestUiFlows::creatingAsksThreeDifferentWords()
{
    FakeWallet wallet;
    for (int start = 0; start < 12; ++start) {
        CreateWalletFlow flow(wallet, [start](int limit) { return start % limit; });
        flow.propose(12);
        QTRY_COMPARE(flow.state(), CreateWalletFlow::State::ShowingWords);
        const auto& asked = flow.positions();
        QVERIFY(asked[0] < asked[1] && asked[1] < asked[2]);
        QVERIFY(asked[0] >= 0 && asked[2] < 12);
    }
}

void TestUiFlows::creatingFails()
{
    using State = CreateWalletFlow::State;
    FakeWallet wallet;
    wallet.addAccount(u"savings"_s);
    CreateWalletFlow flow(wallet, first);
    wallet.failNext(FakeWallet::Verb::ProposePhrase, WalletError::NotEnoughMemory);
    flow.propose(12);
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.failedIn(), State::Proposing);
    flow.propose(12);
    QTRY_COMPARE(flow.state(), State::ShowingWords);
    flow.skipCheck();
    flow.create(u"savings"_s, password());
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.failedIn(), State::Creating);
    QVERIFY(flow.error()->is(WalletError::NameTaken));
    flow.create(u"other"_s, password());
    QTRY_COMPARE(flow.state(), State::Created);
    flow.cancel();
    QCOMPARE(flow.state(), State::Idle);
}

void TestUiFlows::skippingTheCheckIsRemembered()
{
    FakeWallet wallet;
    CreateWalletFlow flow(wallet, first);
    flow.propose(12);
    QTRY_COMPARE(flow.state(), CreateWalletFlow::State::ShowingWords);
    flow.wordsWritten();
    flow.skipCheck();
    flow.create(u"savings"_s, password());
    QTRY_COMPARE(flow.state(), CreateWalletFlow::State::Created);
    QVERIFY(!flow.account()->backedUp);
}

void TestUiFlows::restoring()
{
    using State = RestoreWalletFlow::State;
    FakeWallet wallet;
    FakeKeyCare keys(wallet);
    RestoreWalletFlow flow(wallet, keys);
    flow.show(secret("a b c d e f g h i j k l"));
    QCOMPARE(flow.state(), State::Previewing);
    QTRY_COMPARE(flow.state(), State::Naming);
    QCOMPARE(flow.preview()->wordCount, 12);
    QVERIFY(!flow.isWatching());
    QVERIFY(wallet.accounts().empty()); // Nothing is written before it was seen.
    flow.backToPasting();
    QCOMPARE(flow.state(), State::Pasting);
    flow.show(secret("a b c d e f g h i j k l"));
    QTRY_COMPARE(flow.state(), State::Naming);
    flow.restore(u"savings"_s, {}, password());
    QCOMPARE(flow.state(), State::Restoring);
    QTRY_COMPARE(flow.state(), State::Restored);
    QCOMPARE(flow.account()->handle.name, u"savings"_s);
}

void TestUiFlows::restoringNoticesWhatIsPasted()
{
    using Kind = wallet::Recognised::Kind;
    FakeWallet wallet;
    FakeKeyCare keys(wallet);
    RestoreWalletFlow flow(wallet, keys);
    flow.look(secret("a b c"));
    flow.look(secret("0x"));
    flow.look(secret("a b c d")); // Only the last one counts.
    QTRY_COMPARE(flow.notice().wordCount, 4);
    QCOMPARE(flow.notice().kind, Kind::Words);
    QVERIFY(flow.notice().problem.has_value());
    QCOMPARE(flow.state(), RestoreWalletFlow::State::Pasting);
    flow.cancel();
    QCOMPARE(flow.notice().kind, Kind::Nothing);
}

void TestUiFlows::restoringWatchesAnAddress()
{
    using State = RestoreWalletFlow::State;
    FakeWallet wallet;
    FakeKeyCare keys(wallet);
    RestoreWalletFlow flow(wallet, keys);
    flow.show(secret("5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"));
    QTRY_COMPARE(flow.state(), State::Naming);
    QVERIFY(flow.isWatching());
    flow.restore(u"bob"_s, {}, {});
    QTRY_COMPARE(flow.state(), State::Restored);
    QCOMPARE(wallet.accounts().front().kind, wallet::AccountKind::WatchOnly);
}

void TestUiFlows::restoringOpensAPastedFile()
{
    using State = RestoreWalletFlow::State;
    FakeWallet wallet;
    FakeKeyCare keys(wallet);
    wallet::Recognised file;
    file.kind = wallet::Recognised::Kind::PolkadotJson;
    file.needsPassword = true;
    keys.setRecognised(file);
    RestoreWalletFlow flow(wallet, keys);
    flow.show(secret("{}"));
    QTRY_COMPARE(flow.state(), State::Naming);
    flow.restore(u"json"_s, secret("wrong"), password());
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.failedIn(), State::Restoring);
    QVERIFY(flow.error()->is(WalletError::WrongPassword));
    keys.hold();
    flow.restore(u"json"_s, password(), password());
    QCOMPARE(flow.state(), State::Restoring);
    flow.stopWaiting();
    QCOMPARE(flow.state(), State::Naming);
    keys.releaseHeld(); // Comes too late and is dropped.
    flow.restore(u"json2"_s, password(), password());
    QTRY_COMPARE(flow.state(), State::Restored);
    file.kind = wallet::Recognised::Kind::PolkadotBatch;
    keys.setRecognised(file);
    flow.cancel();
    flow.show(secret("{}"));
    QTRY_COMPARE(flow.state(), State::Failed);
    QVERIFY(flow.error()->is(WalletError::UnsupportedKind));
}

void TestUiFlows::restoringFails()
{
    using State = RestoreWalletFlow::State;
    FakeWallet wallet;
    FakeKeyCare keys(wallet);
    wallet.addAccount(u"savings"_s);
    RestoreWalletFlow flow(wallet, keys);
    flow.show(secret("a b c d e f g h i j k soma"));
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.failedIn(), State::Previewing);
    QVERIFY(flow.error()->is(WalletError::UnknownWord));
    flow.show(secret("a b c d e f g h i j k l"));
    QTRY_COMPARE(flow.state(), State::Naming);
    flow.restore(u"savings"_s, {}, password());
    QTRY_COMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.failedIn(), State::Restoring);
    flow.restore(u"other"_s, {}, password());
    QTRY_COMPARE(flow.state(), State::Restored);
}

void TestUiFlows::watching()
{
    using State = WatchOnlyFlow::State;
    FakeWallet wallet;
    WatchOnlyFlow flow(wallet);
    flow.add(u".hidden"_s, FakeWallet::idFor(u"somebody"_s));
    QCOMPARE(flow.state(), State::Adding);
    QTRY_COMPARE(flow.state(), State::Failed);
    QVERIFY(flow.error()->is(WalletError::BadName));
    flow.add(u"somebody"_s, FakeWallet::idFor(u"somebody"_s));
    QTRY_COMPARE(flow.state(), State::Added);
    QVERIFY(flow.account()->kind == wallet::AccountKind::WatchOnly);
    flow.cancel();
    QCOMPARE(flow.state(), State::Editing);
}

void TestUiFlows::askingOfKeys()
{
    using State = KeyTaskFlow::State;
    FakeWallet wallet;
    FakeKeyCare keys(wallet);
    wallet.addAccount(u"savings"_s);
    const wallet::AccountHandle account{u"savings"_s};
    KeyTaskFlow flow(keys);
    flow.revealPhrase(account, secret("wrong"));
    QCOMPARE(flow.state(), State::Working);
    QTRY_COMPARE(flow.state(), State::Failed);
    QVERIFY(flow.error()->is(WalletError::WrongPassword));
    flow.revealPhrase(account, password());
    QTRY_COMPARE(flow.state(), State::Done);
    QCOMPARE(flow.phrase()->wordCount(), 12);
    flow.reset();
    QVERIFY(flow.phrase() == nullptr);
    flow.sign(account, "hi", password());
    QTRY_COMPARE(flow.state(), State::Done);
    const QString signature = flow.answer();
    QCOMPARE(signature.size(), 130);
    flow.verify(wallet.accounts().front().address, "hi", signature);
    QTRY_COMPARE(flow.state(), State::Done);
    keys.hold();
    flow.changePassword(account, password(), password());
    flow.forget(account, u"savings"_s); // One at a time.
    QCOMPARE(flow.state(), State::Working);
    flow.cancel();
    QCOMPARE(flow.state(), State::Asking);
    keys.releaseHeld();
    flow.rename(account, u"spendings"_s);
    QTRY_COMPARE(flow.state(), State::Done);
    QCOMPARE(flow.answer(), u"spendings"_s);
    flow.forget({u"spendings"_s}, u"savings"_s);
    QTRY_COMPARE(flow.state(), State::Failed);
    QVERIFY(flow.error()->is(WalletError::NotConfirmed));
    flow.derive({{u"spendings"_s}, u"//1"_s, wallet::DeriveRequest::As::Hotkey, u"miner"_s},
                password(), {});
    QTRY_COMPARE(flow.state(), State::Done);
    QCOMPARE(flow.account()->hotkeys.size(), 1U);
    flow.encryptHotkey({u"spendings"_s}, u"miner"_s, password());
    QTRY_COMPARE(flow.state(), State::Done);
    QVERIFY(wallet.accounts().front().hotkeys.front().encrypted);
    flow.forget({u"spendings"_s}, u"spendings"_s);
    QTRY_COMPARE(flow.state(), State::Done);
    QVERIFY(wallet.accounts().empty());
}

namespace {

wallet::ImportFinding found(const QString& path, const QString& name, const QString& address)
{
    wallet::ImportFinding finding;
    finding.path = path;
    finding.kind = wallet::ImportFinding::Kind::Keyfile;
    finding.needsPassword = true;
    finding.keys = {{name, address}};
    return finding;
}

} // namespace

void TestUiFlows::importingOneByOne()
{
    using State = ImportFlow::State;
    using Outcome = ImportItem::Outcome;
    FakeWallet wallet;
    FakeKeyCare keys(wallet);
    auto coldkey = found(u"/w/main/coldkey"_s, u"main"_s, {});
    coldkey.wallet = u"main"_s;
    auto hotkey = found(u"/w/main/hotkeys/miner"_s, u"miner"_s, {});
    hotkey.role = wallet::ImportFinding::Role::Hotkey;
    auto stranger = hotkey;
    stranger.path = u"/w/other/hotkeys/miner"_s;
    auto batch = found(u"/w/batch.json"_s, u"one"_s, {});
    batch.kind = wallet::ImportFinding::Kind::PolkadotBatch;
    batch.keys.push_back({u"two"_s, {}});
    wallet::ImportFinding broken;
    broken.path = u"/w/broken"_s;
    broken.problem = Error(WalletError::FileTruncated, "/w/broken");
    auto publicKey = found(u"/w/public/coldkeypub.txt"_s, u"public"_s,
                           u"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"_s);
    publicKey.problem = Error(WalletError::WatchOnly);
    keys.setFindings({coldkey, hotkey, stranger, batch, broken, publicKey});
    ImportFlow flow(wallet, keys);
    flow.inspect({u"/w"_s});
    QCOMPARE(flow.state(), State::Inspecting);
    QTRY_COMPARE(flow.state(), State::Listing);
    QCOMPARE(flow.items().size(), 7U);
    QCOMPARE(flow.items()[4].name(), u"two"_s);
    QCOMPARE(flow.items()[5].outcome, Outcome::Unusable);
    flow.choose(5);
    flow.choose(1); // A hotkey comes with its coldkey only.
    QCOMPARE(flow.state(), State::Listing);
    flow.choose(0);
    QCOMPARE(flow.state(), State::Asking);
    flow.import(u"main"_s, secret("wrong"), {}, password());
    QCOMPARE(flow.state(), State::Importing);
    QTRY_COMPARE(flow.state(), State::Asking);
    QVERIFY(flow.error()->is(WalletError::WrongPassword));
    flow.import(u"main"_s, password(), {}, password());
    QTRY_COMPARE(flow.state(), State::Listing);
    QCOMPARE(flow.items()[0].outcome, Outcome::Imported);
    QTRY_COMPARE(flow.items()[1].outcome, Outcome::Imported);
    QCOMPARE(flow.items()[2].outcome, Outcome::Waiting); // Of another wallet.
    QCOMPARE(wallet.accounts().front().hotkeys.size(), 1U);
    flow.choose(6);
    QVERIFY(flow.current().isWatchable());
    flow.import(u"public"_s, {}, {}, {});
    QTRY_COMPARE(flow.state(), State::Listing);
    QCOMPARE(wallet.accounts().back().kind, wallet::AccountKind::WatchOnly);
    QCOMPARE(flow.lastImported()->name, u"public"_s);
    QCOMPARE(flow.importedCount(), 3);
    flow.cancel();
    QCOMPARE(flow.state(), State::Choosing);
    keys.failNext(WalletError::FolderUnusable);
    flow.inspect({u"/w"_s});
    QTRY_COMPARE(flow.state(), State::Choosing);
    QVERIFY(flow.error()->is(WalletError::FolderUnusable));
}

void TestUiFlows::importingMayBeGivenUp()
{
    using State = ImportFlow::State;
    FakeWallet wallet;
    FakeKeyCare keys(wallet);
    keys.setFindings({found(u"/w/main/coldkey"_s, u"main"_s, {})});
    ImportFlow flow(wallet, keys);
    flow.inspect({u"/w"_s});
    QTRY_COMPARE(flow.state(), State::Listing);
    flow.choose(0);
    flow.backToList();
    flow.choose(0);
    keys.hold();
    flow.import(u"main"_s, password(), {}, password());
    QCOMPARE(flow.state(), State::Importing);
    flow.stopWaiting();
    QCOMPARE(flow.state(), State::Asking);
    keys.releaseHeld(); // Too late: nobody listens.
    QCoreApplication::processEvents();
    QCOMPARE(flow.state(), State::Asking);
}

QTEST_GUILESS_MAIN(TestUiFlows)
#include "tst_ui_flows.moc"
