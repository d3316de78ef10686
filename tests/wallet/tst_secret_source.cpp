// Every sr25519 entry of secret_uris.json, and the one box that takes words, seeds and URIs.
#include "chain/primitives/ss58_address.h"
#include "tests/wallet/secret_helpers.h"
#include "wallet/keys/secret_source.h"
#include "wallet/keys/secret_uri.h"

#include <QTest>

using namespace soma;
using namespace soma::test;
using namespace soma::wallet;

namespace {

const auto kPhrase = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

QString addressOf(const KeyMaterial& key)
{
    return QString::fromStdString(chain::encodeSs58(key.account()));
}

QJsonArray uris(const char* list)
{
    QJsonArray out;
    for (const auto& entry : vectorFile("secret_uris.json")[QLatin1String(list)].toArray()) {
        if (field(entry.toObject(), "type") == QStringLiteral("sr25519"))
            out.append(entry);
    }
    return out;
}

} // namespace

class TestSecretSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valid();
    void invalid();
    void divergent();
    void whatMayBeSaved();
    void publicKeysAreFlagged();
    void errorsNameThePartOnly();
    void boxKnowsWhatItGot();
    void boxForgivesOuterSpace();
    void boxRefuses_data();
    void boxRefuses();
    void errorsHoldNoSecret();
};

static void checkEntry(const QJsonObject& entry)
{
    const auto read = readSecretUri(secret(field(entry, "uri")));
    QVERIFY2(read, qPrintable(field(entry, "uri")));
    QCOMPARE(toHex(read->key.pair.publicKey()), field(entry, "public_key"));
    QCOMPARE(addressOf(read->key), field(entry, "ss58_42"));
    const QString whole = field(entry, "secret_canonical");
    const QString canonical = revealedHex(read->key.pair.canonicalSecret());
    if (whole.isEmpty())
        QCOMPARE(canonical.left(66), field(entry, "secret_scalar"));
    else
        QCOMPARE(canonical, whole);
    const QString seed = field(entry, "seed");
    QCOMPARE(read->key.miniSecret.has_value(), !seed.isEmpty());
    if (!seed.isEmpty())
        QCOMPARE(revealedHex(*read->key.miniSecret), seed);
}

void TestSecretSource::valid()
{
    const QJsonArray entries = uris("valid");
    QVERIFY(entries.size() >= 20);
    for (const auto& entry : entries)
        checkEntry(entry.toObject());
}

void TestSecretSource::invalid()
{
    const QJsonArray entries = uris("invalid");
    QCOMPARE(entries.size(), 10);
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        const auto read = readSecretUri(secret(field(entry, "uri")));
        QVERIFY2(!read, qPrintable(field(entry, "why")));
        const QString why = field(entry, "why");
        const Error& error = read.error();
        if (why.startsWith(QStringLiteral("seed")))
            QVERIFY2(error.is(WalletError::BadSeed), qPrintable(nameOf(error)));
        else if (why == QStringLiteral("bad mnemonic"))
            QVERIFY2(error.is(WalletError::UnknownWord), qPrintable(nameOf(error)));
        else if (why == QStringLiteral("bad checksum"))
            QVERIFY2(error.is(WalletError::BadChecksum), qPrintable(nameOf(error)));
        else
            QVERIFY2(error.is(WalletError::BadSecretUri), qPrintable(why + nameOf(error)));
    }
}

void TestSecretSource::divergent()
{
    const QJsonArray entries = uris("divergent");
    QCOMPARE(entries.size(), 7);
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        if (entry[QLatin1String("valid")].toBool())
            checkEntry(entry);
        else
            QVERIFY(!readSecretUri(secret(field(entry, "uri"))));
    }
}

void TestSecretSource::whatMayBeSaved()
{
    const QByteArray phrase = kPhrase;
    const auto words = readSecretUri(secret(phrase));
    QVERIFY(words && words->key.mnemonic && words->key.miniSecret);
    const auto withPassword = readSecretUri(secret(phrase + "///pw"));
    QVERIFY(withPassword && !withPassword->key.mnemonic && withPassword->key.miniSecret);
    const auto withPath = readSecretUri(secret(phrase + "//1"));
    QVERIFY(withPath && !withPath->key.mnemonic && withPath->key.miniSecret);
    const auto softPath = readSecretUri(secret(phrase + "//1/2"));
    QVERIFY(softPath && !softPath->key.mnemonic && !softPath->key.miniSecret);
    const auto emptyPassword = readSecretUri(secret(phrase + "///"));
    QVERIFY(emptyPassword && emptyPassword->key.mnemonic);
    QCOMPARE(emptyPassword->key.account(), words->key.account());
}

void TestSecretSource::publicKeysAreFlagged()
{
    const QByteArray phrase = kPhrase;
    for (const QByteArray& text :
         {phrase, phrase + "//x", QByteArray("//Alice"), QByteArray("/x"), phrase + "///"}) {
        const auto read = readSecretUri(secret(text));
        QVERIFY(read);
        QVERIFY(read->publicPhrase);
    }
    QVERIFY(!readSecretUri(secret(phrase + "///pw"))->publicPhrase);
    QVERIFY(!readSecretUri(
                 secret(QByteArray(
                     "pistol usual system sorry voice job crane mix copy cash category leaf")))
                 ->publicPhrase);
}

void TestSecretSource::errorsNameThePartOnly()
{
    const auto detail = [](const char* text) {
        const auto read = readSecretUri(secret(QByteArray(text)));
        return read ? QString() : QString::fromStdString(read.error().detail());
    };
    QCOMPARE(detail("//secretname//"), QStringLiteral("junction 2 is empty"));
    QCOMPARE(detail("bottom, drive"), QStringLiteral("character 7"));
    QCOMPARE(detail("//a///p\nq"), QStringLiteral("line break in the password"));
    QCOMPARE(detail("0x1234//a"), QStringLiteral("4 digits"));
    QVERIFY(!readSecretUri(secret(QByteArray(100'000, '/'))));
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += "//1";
    QCOMPARE(detail(many.constData()), QStringLiteral("more than 64 junctions"));
}

void TestSecretSource::boxKnowsWhatItGot()
{
    const auto words = readSecretSource(secret(QByteArray(kPhrase)));
    QVERIFY(words);
    QCOMPARE(words->kind, RestorePreview::Source::Mnemonic);
    QCOMPARE(words->wordCount, 12);
    QVERIFY(words->publicPhrase);
    QVERIFY(words->key.mnemonic);
    const QByteArray seed = "fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e";
    for (const QByteArray& text : {QByteArray("0x") + seed, seed, seed.toUpper()}) {
        const auto read = readSecretSource(secret(text));
        QVERIFY(read);
        QCOMPARE(read->kind, RestorePreview::Source::Seed);
        QCOMPARE(read->key.account(), words->key.account());
    }
    const auto uri = readSecretSource(secret(QByteArray("//Alice")));
    QVERIFY(uri);
    QCOMPARE(uri->kind, RestorePreview::Source::SecretUri);
    QCOMPARE(addressOf(uri->key),
             QStringLiteral("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"));
}

void TestSecretSource::boxForgivesOuterSpace()
{
    const auto plain = readSecretSource(secret(QByteArray("//Alice")));
    const auto spaced = readSecretSource(secret(QByteArray(" \n//Alice \r\n")));
    QVERIFY(plain && spaced);
    QCOMPARE(spaced->key.account(), plain->key.account());
    // Behind a password only line ends go: a space may be meant.
    const auto password = readSecretSource(secret(QByteArray("//a///pw")));
    const auto lineEnd = readSecretSource(secret(QByteArray("//a///pw\n")));
    const auto space = readSecretSource(secret(QByteArray("//a///pw ")));
    QVERIFY(password && lineEnd && space);
    QCOMPARE(lineEnd->key.account(), password->key.account());
    QVERIFY(space->key.account() != password->key.account());
}

void TestSecretSource::boxRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("error");
    const auto row = [](const char* name, const QByteArray& text, WalletError error) {
        QTest::newRow(name) << text << static_cast<int>(error);
    };
    row("nothing", "", WalletError::EmptyInput);
    row("blank", " \n\t", WalletError::EmptyInput);
    row("short seed", "0x1234", WalletError::BadSeed);
    row("seed with a letter", "0x" + QByteArray(63, '1') + 'z', WalletError::BadSeed);
    row("private key", "0x" + QByteArray(128, '1'), WalletError::BadSeed);
    row("address", "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", WalletError::UnknownSecret);
    row("one word", "Alice", WalletError::UnknownSecret);
    row("three words", "abandon ability able", WalletError::BadWordCount);
    row("wrong word", "abandon ability hunter", WalletError::UnknownWord);
    row("empty path", "//", WalletError::BadSecretUri);
}

void TestSecretSource::boxRefuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, error);
    const auto read = readSecretSource(secret(text));
    QVERIFY(!read);
    QVERIFY2(read.error().is(static_cast<WalletError>(error)), qPrintable(nameOf(read.error())));
}

/// Nothing typed comes back in an error, but for one mistyped word and its place.
void TestSecretSource::errorsHoldNoSecret()
{
    const QByteArray seed = "fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479";
    const QByteArray texts[] = {
        seed,
        "0x" + seed,
        QByteArray(kPhrase) + "//hidden//",
        QByteArray("bottom drive obey lake curtain smoke basket hold race lonely fit fit"),
        QByteArray("bottom drive obey lake curtain smoke basket hold race lonely fit///hidden\n"),
        QByteArray(kPhrase) + "/hidden;;;",
    };
    for (const QByteArray& text : texts) {
        const auto read = readSecretUri(secret(text));
        if (read)
            continue;
        const QByteArray said = nameOf(read.error()).toUtf8();
        for (const char* part : {"fac7959d", "bottom", "curtain", "hidden"})
            QVERIFY2(!said.contains(part), said.constData());
    }
}

QTEST_APPLESS_MAIN(TestSecretSource)
#include "tst_secret_source.moc"
