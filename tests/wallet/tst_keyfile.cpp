// Plain key files: every unencrypted entry of btwallet.json, the JSON reader, hostile content.
#include "chain/primitives/ss58_address.h"
#include "tests/wallet/secret_helpers.h"
#include "wallet/api/wallet_error.h"
#include "wallet/keys/keyfile.h"
#include "wallet/keys/nacl_keyfile.h"
#include "wallet/keys/secret_json.h"
#include "wallet/keys/secret_uri.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace soma;
using namespace soma::test;
using namespace soma::wallet;
using crypto::SecretBytes;

namespace {

QJsonArray entries(const char* list)
{
    return vectorFile("btwallet.json")[QLatin1String(list)].toArray();
}

void checkExpectation(const Keyfile& keyfile, const QJsonObject& expect)
{
    QCOMPARE(toHex(keyfile.account.span()), field(expect, "public_key"));
    QCOMPARE(QString::fromStdString(chain::encodeSs58(keyfile.account)), field(expect, "ss58_42"));
    QCOMPARE(keyfile.secret.has_value(), expect.contains(QStringLiteral("secret_canonical")));
    if (!keyfile.secret)
        return;
    QCOMPARE(revealedHex(keyfile.secret->pair.canonicalSecret()),
             field(expect, "secret_canonical"));
    if (expect.contains(QStringLiteral("mini_secret"))) {
        QVERIFY(keyfile.secret->miniSecret);
        QCOMPARE(revealedHex(*keyfile.secret->miniSecret), field(expect, "mini_secret"));
    }
    QCOMPARE(keyfile.secret->mnemonic.has_value(), expect.contains(QStringLiteral("mnemonic")));
    if (keyfile.secret->mnemonic)
        QCOMPARE(QString::fromUtf8(revealed(keyfile.secret->mnemonic->sentence())),
                 field(expect, "mnemonic"));
}

} // namespace

class TestKeyfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valid();
    void plaintextsOfEncrypted();
    void bad();
    void kindsAreToldApart();
    void written();
    void writtenWithoutPhraseWhenItNeedsMore();
    void jsonEscapes();
    void jsonRefuses_data();
    void jsonRefuses();
    void everyTruncationIsRefused();
    void randomDamageNeverCrashes();
    void errorsHoldNoSecret();
};

void TestKeyfile::valid()
{
    int seen = 0;
    for (const auto& value : entries("valid")) {
        const QJsonObject entry = value.toObject();
        if (field(entry, "method") != QStringLiteral("none"))
            continue;
        const auto read = parseKeyfile(SecretBytes::copyOf(hexField(entry, "file_hex")));
        QVERIFY2(read,
                 qPrintable(field(entry, "note") + (read ? QString() : nameOf(read.error()))));
        checkExpectation(*read, entry[QLatin1String("expect")].toObject());
        ++seen;
    }
    QCOMPARE(seen, 12);
}

void TestKeyfile::plaintextsOfEncrypted()
{
    int seen = 0;
    for (const auto& value : entries("valid")) {
        const QJsonObject entry = value.toObject();
        if (field(entry, "method") == QStringLiteral("none"))
            continue;
        const auto read = parseKeyfile(SecretBytes::copyOf(hexField(entry, "plaintext_hex")));
        QVERIFY(read);
        checkExpectation(*read, entry[QLatin1String("expect")].toObject());
        ++seen;
    }
    QCOMPARE(seen, 4);
}

void TestKeyfile::bad()
{
    int seen = 0;
    for (const auto& value : entries("bad")) {
        const QJsonObject entry = value.toObject();
        if (!entry[QLatin1String("password")].isNull())
            continue;
        const QString why = field(entry, "why");
        const auto read = parseKeyfile(SecretBytes::copyOf(hexField(entry, "file_hex")));
        QVERIFY2(!read, qPrintable(why));
        const bool contradiction =
            why.contains(QStringLiteral("another key")) || why.contains(QStringLiteral("disagree"));
        const bool cut =
            why.contains(QStringLiteral("cut short")) || why.contains(QStringLiteral("empty"));
        const WalletError expected = contradiction ? WalletError::Inconsistent
                                     : cut         ? WalletError::FileTruncated
                                                   : WalletError::UnknownFormat;
        QVERIFY2(read.error().is(expected),
                 qPrintable(why + QStringLiteral(" -> ") + nameOf(read.error())));
        ++seen;
    }
    QCOMPARE(seen, 15);
}

void TestKeyfile::kindsAreToldApart()
{
    const auto kind = [](const char* text) { return keyfileKind(asBytes(text)); };
    QCOMPARE(kind("$NACL..."), KeyfileKind::Nacl);
    QCOMPARE(kind("$ANSIBLE_VAULT;1.1;AES256\n"), KeyfileKind::Ansible);
    QCOMPARE(kind("gAAAAABrAp"), KeyfileKind::Fernet);
    QCOMPARE(kind("$NACX..."), KeyfileKind::Unknown);
    QCOMPARE(kind("{}"), KeyfileKind::Plain);
    QCOMPARE(kind(""), KeyfileKind::Plain);
    QVERIFY(isTruncatedNacl(asBytes("$NACL")));
}

void TestKeyfile::written()
{
    const auto key = KeyMaterial::fromMnemonic(Mnemonic::developmentPhrase());
    const QByteArray text = revealed(writeKeyfile(*key));
    QVERIFY(!text.contains(' ') || text.count(' ') == 11); // Only between the words.
    QVERIFY(!text.endsWith('\n'));
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    QCOMPARE(object.size(), 6);
    const QJsonObject reference =
        QJsonDocument::fromJson(
            QByteArray::fromHex(
                field(entries("valid")[4].toObject(), "file_hex").mid(2).toLatin1()))
            .object();
    QCOMPARE(object, reference);
    const auto back = parseKeyfile(secret(text));
    QVERIFY(back && back->secret && back->secret->mnemonic);
    const Bytes pub = writePublicKeyfile(key->account());
    const auto publicBack = parseKeyfile(SecretBytes::copyOf(pub));
    QVERIFY(publicBack && !publicBack->secret);
    QCOMPARE(publicBack->account, key->account());
}

void TestKeyfile::writtenWithoutPhraseWhenItNeedsMore()
{
    const QByteArray phrase =
        "pistol usual system sorry voice job crane mix copy cash category leaf";
    for (const char* more : {"//hard", "///password", "//hard/soft"}) {
        const auto key = readSecretUri(secret(phrase + more));
        QVERIFY(key);
        const QByteArray text = revealed(writeKeyfile(key->key));
        QVERIFY(!text.contains("secretPhrase"));
        QCOMPARE(text.contains("secretSeed"), !QByteArray(more).contains("/soft"));
        const auto back = parseKeyfile(secret(text));
        QVERIFY(back && back->secret);
        QCOMPARE(back->account, key->key.account());
    }
}

void TestKeyfile::jsonEscapes()
{
    const auto json = SecretJson::parse(secret(QByteArray(
        " {\"a\\u0062\" : \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\" , \"n\":null}\n")));
    QVERIFY(json);
    QCOMPARE(QString::fromStdString(json->text("ab")), QStringLiteral("\"\\/\b\f\n\r\té😀"));
    QVERIFY(!json->has("n"));
    QVERIFY(!json->has("missing"));
    QCOMPARE(json->count(), std::size_t{2});
    const auto empty = SecretJson::parse(secret(QByteArray("{\"\":\"\"}")));
    QVERIFY(empty && empty->has("") && empty->text("").empty());
}

void TestKeyfile::jsonRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("truncated");
    QTest::newRow("number") << QByteArray("{\"a\":1}") << false;
    QTest::newRow("nested") << QByteArray("{\"a\":{}}") << false;
    QTest::newRow("list") << QByteArray("{\"a\":[]}") << false;
    QTest::newRow("true") << QByteArray("{\"a\":true}") << false;
    QTest::newRow("twice") << QByteArray("{\"a\":\"1\",\"a\":\"2\"}") << false;
    QTest::newRow("trailing comma") << QByteArray("{\"a\":\"1\",}") << false;
    QTest::newRow("more behind") << QByteArray("{\"a\":\"1\"}x") << false;
    QTest::newRow("control") << QByteArray("{\"a\":\"\n\"}") << false;
    QTest::newRow("bad escape") << QByteArray("{\"a\":\"\\x\"}") << false;
    QTest::newRow("lone surrogate") << QByteArray("{\"a\":\"\\ud800\"}") << false;
    QTest::newRow("low surrogate") << QByteArray("{\"a\":\"\\udc00\"}") << false;
    QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\"}") << false;
    QTest::newRow("overlong UTF-8") << QByteArray("{\"a\":\"\xc0\x80\"}") << false;
    QTest::newRow("long name") << "{\"" + QByteArray(65, 'a') + "\":\"\"}" << false;
    QTest::newRow("nulll") << QByteArray("{\"a\":nulll}") << false;
    QTest::newRow("nul") << QByteArray("{\"a\":nul") << true;
    QTest::newRow("open text") << QByteArray("{\"a\":\"") << true;
    QTest::newRow("open object") << QByteArray("{") << true;
    QTest::newRow("half escape") << QByteArray("{\"a\":\"\\u00") << true;
    QTest::newRow("deep") << QByteArray(10'000, '{') << false;
    QByteArray many = "{";
    for (int i = 0; i < 65; ++i)
        many += (i == 0 ? "\"" : ",\"") + QByteArray::number(i) + "\":\"\"";
    QTest::newRow("many members") << many + "}" << false;
}

void TestKeyfile::jsonRefuses()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, truncated);
    const auto json = SecretJson::parse(secret(text));
    QVERIFY(!json);
    QVERIFY2(json.error().is(truncated ? WalletError::FileTruncated : WalletError::UnknownFormat),
             qPrintable(nameOf(json.error())));
}

void TestKeyfile::everyTruncationIsRefused()
{
    const auto key = KeyMaterial::fromMnemonic(Mnemonic::developmentPhrase());
    const QByteArray whole = revealed(writeKeyfile(*key));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto read = parseKeyfile(secret(whole.left(size)));
        QVERIFY(!read);
        QVERIFY2(read.error().is(WalletError::FileTruncated), qPrintable(nameOf(read.error())));
    }
}

void TestKeyfile::randomDamageNeverCrashes()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto key = KeyMaterial::fromMnemonic(Mnemonic::developmentPhrase());
    const QByteArray whole = revealed(writeKeyfile(*key));
    for (int round = 0; round < 400; ++round) {
        QByteArray text = whole;
        const int changes = 1 + static_cast<int>(random.bounded(3));
        for (int i = 0; i < changes; ++i)
            text[random.bounded(text.size())] = static_cast<char>(random.bounded(256));
        const auto read = parseKeyfile(secret(text));
        // What still opens is the same account: every member is checked against the others.
        if (read)
            QCOMPARE(read->account, key->account());
    }
}

void TestKeyfile::errorsHoldNoSecret()
{
    for (const auto& value : entries("bad")) {
        const QJsonObject entry = value.toObject();
        const auto read = parseKeyfile(SecretBytes::copyOf(hexField(entry, "file_hex")));
        QVERIFY(!read);
        const QString said = nameOf(read.error());
        QVERIFY2(said.size() < 120, qPrintable(said));
        QVERIFY(!said.contains(QRegularExpression(QStringLiteral("[0-9a-f]{8}"))));
        QVERIFY(!said.contains(QStringLiteral("bottom")));
        QVERIFY(!said.contains(QStringLiteral("abandon")));
    }
}

QTEST_APPLESS_MAIN(TestKeyfile)
#include "tst_keyfile.moc"
