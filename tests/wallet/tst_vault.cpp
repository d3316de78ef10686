// Unlocked keys: who holds them, how long, and what wrong passwords cost. And the text on its way
// in.
#include "tests/support/fake_clock.h"
#include "tests/wallet/secret_helpers.h"
#include "wallet/api/secret_text.h"
#include "wallet/api/wallet_error.h"
#include "wallet/backup_phrase_of.h"
#include "wallet/keys/key_material.h"
#include "wallet/tx/nonce_tracker.h"
#include "wallet/vault/auto_lock.h"
#include "wallet/vault/try_limiter.h"
#include "wallet/vault/unlock_session.h"
#include "wallet/vault/vault.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace soma;
using namespace soma::test;
using namespace soma::wallet;

namespace {

const QString kName = QStringLiteral("main");

crypto::Sr25519KeyPair somePair()
{
    return std::move(KeyMaterial::fromMnemonic(Mnemonic::developmentPhrase())->pair);
}

} // namespace

class TestVault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsAndSigns();
    void clearingFreesAndForbidsLateKeys();
    void clearingWhileSigning();
    void sessionTakesItsKeyAway();
    void sessionLeavesWhatWasThere();
    void lateSessionHoldsNothing();
    void autoLock();
    void triesSlowDown();
    void noncesFillHoles();
    void secretTextWipesItsSource();
    void secretTextSharedSource();
    void backupWords();
};

void TestVault::holdsAndSigns()
{
    Vault vault;
    const Bytes message = {1, 2, 3};
    QVERIFY(vault.sign(kName, message).error().is(WalletError::Locked));
    QVERIFY(vault.put(kName, somePair(), vault.generation()));
    QVERIFY(vault.holds(kName));
    QCOMPARE(vault.names(), QStringList{kName});
    const auto signature = vault.sign(kName, message);
    QVERIFY(signature);
    QVERIFY(crypto::verifySr25519(somePair().publicKey(), message, *signature));
    vault.drop(kName);
    QVERIFY(!vault.holds(kName));
}

void TestVault::clearingFreesAndForbidsLateKeys()
{
    Vault vault;
    const std::uint64_t before = vault.generation();
    QVERIFY(vault.put(kName, somePair(), before));
    vault.clear();
    QVERIFY(vault.names().isEmpty());
    QVERIFY(vault.sign(kName, Bytes{1}).error().is(WalletError::Locked));
    QVERIFY(!vault.put(kName, somePair(), before));
    QVERIFY(vault.names().isEmpty());
    QVERIFY(vault.put(kName, somePair(), vault.generation()));
}

void TestVault::clearingWhileSigning()
{
    Vault vault;
    std::atomic<bool> stop = false;
    std::thread locker([&] {
        while (!stop)
            vault.clear();
    });
    int signedCount = 0;
    for (int i = 0; i < 200; ++i) {
        static_cast<void>(vault.put(kName, somePair(), vault.generation()));
        const auto signature = vault.sign(kName, Bytes{1});
        signedCount += signature ? 1 : 0;
        QVERIFY(signature || signature.error().is(WalletError::Locked));
    }
    stop = true;
    locker.join();
    vault.clear();
    QVERIFY(vault.names().isEmpty());
    QVERIFY(signedCount <= 200);
}

void TestVault::sessionTakesItsKeyAway()
{
    Vault vault;
    {
        const UnlockSession session(vault, kName, somePair(), vault.generation());
        QVERIFY(vault.sign(kName, Bytes{1}));
    }
    QVERIFY(!vault.holds(kName));
}

void TestVault::sessionLeavesWhatWasThere()
{
    Vault vault;
    QVERIFY(vault.put(kName, somePair(), vault.generation()));
    {
        const UnlockSession session(vault, kName, somePair(), vault.generation());
        const UnlockSession other(vault);
    }
    QVERIFY(vault.holds(kName));
}

void TestVault::lateSessionHoldsNothing()
{
    Vault vault;
    const std::uint64_t before = vault.generation();
    vault.clear();
    const UnlockSession session(vault, kName, somePair(), before);
    QVERIFY(vault.sign(kName, Bytes{1}).error().is(WalletError::Locked));
}

void TestVault::autoLock()
{
    FakeClock clock;
    AutoLock idle(clock);
    QCOMPARE(idle.seconds(), 300);
    clock.advance(299'999);
    QVERIFY(!idle.isDue());
    clock.advance(1);
    QVERIFY(idle.isDue());
    idle.touch();
    QVERIFY(!idle.isDue());
    clock.set(FakeClock::kStart - 1); // Set back: nobody knows how long it has been.
    QVERIFY(idle.isDue());
    idle.setSeconds(0);
    QVERIFY(!idle.isDue());
    idle.setSeconds(-5);
    QCOMPARE(idle.seconds(), 0);
}

void TestVault::triesSlowDown()
{
    FakeClock clock;
    TryLimiter tries(clock);
    const QString other = QStringLiteral("other");
    QList<int> waits;
    for (int i = 0; i < 11; ++i) {
        tries.failed(kName);
        waits.append(tries.secondsToWait(kName));
    }
    QCOMPARE(waits, (QList<int>{0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60}));
    QCOMPARE(tries.secondsToWait(other), 0);
    clock.advance(59'001);
    QCOMPARE(tries.secondsToWait(kName), 1);
    clock.advance(999);
    QCOMPARE(tries.secondsToWait(kName), 0);
    clock.set(0); // Set back by years: no longer than the rule says.
    QCOMPARE(tries.secondsToWait(kName), 60);
    tries.succeeded(kName);
    QCOMPARE(tries.secondsToWait(kName), 0);
}

void TestVault::noncesFillHoles()
{
    NonceTracker nonces;
    const chain::AccountId one = chain::AccountId(crypto::Sr25519PublicKey{1});
    const chain::AccountId two = chain::AccountId(crypto::Sr25519PublicKey{2});
    QCOMPARE(nonces.reserve(one, 5), 5u);
    QCOMPARE(nonces.reserve(one, 5), 6u);
    QCOMPARE(nonces.reserve(two, 5), 5u);
    QCOMPARE(nonces.reserve(one, 6), 7u); // The pool knows 5 by now.
    nonces.release(one, 6);               // 6 was dropped: its place is filled first.
    QCOMPARE(nonces.reserve(one, 6), 6u);
    QCOMPARE(nonces.reserve(one, 6), 8u);
    QCOMPARE(nonces.reserve(one, 100), 100u); // Another program was busy.
    nonces.release(two, 77);                  // Never given out.
    QCOMPARE(nonces.reserve(two, 5), 6u);
}

void TestVault::secretTextWipesItsSource()
{
    QString typed = QStringLiteral("pässwörd").append(QLatin1Char('!')); // Heap, held alone.
    QVERIFY(typed.isDetached());
    const SecretText text = SecretText::takeFrom(typed);
    QVERIFY(typed.isEmpty());
    QCOMPARE(revealed(text.bytes()), QByteArray("pässwörd!"));
    QCOMPARE(text.size(), std::size_t{11});
    QCOMPARE(revealed(text.duplicate().bytes()), QByteArray("pässwörd!"));
    QString nothing;
    QVERIFY(SecretText::takeFrom(nothing).isEmpty());
    QVERIFY(SecretText().duplicate().isEmpty());
}

void TestVault::secretTextSharedSource()
{
    QString typed = QStringLiteral("shared");
    const QString copy = typed;
    const SecretText text = SecretText::takeFrom(typed);
    QVERIFY(typed.isEmpty());
    QCOMPARE(copy, QStringLiteral("shared")); // Not ours to wipe.
    QCOMPARE(revealed(text.bytes()), QByteArray("shared"));
}

void TestVault::backupWords()
{
    const MnemonicBackup backup(Mnemonic::developmentPhrase());
    QCOMPARE(backup.wordCount(), 12);
    QByteArray third;
    backup.exposeWord(2, [&](ByteSpan word) {
        third = QByteArray(reinterpret_cast<const char*>(word.data()),
                           static_cast<qsizetype>(word.size()));
    });
    QCOMPARE(third, QByteArray("obey"));
    QVERIFY(backup.matchesWord(2, asBytes("OBEY ")));
    QVERIFY(!backup.matchesWord(2, asBytes("lake")));
}

QTEST_APPLESS_MAIN(TestVault)
#include "tst_vault.moc"
