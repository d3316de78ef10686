// Every entry of mnemonics.json, clean-up of typed text, and what errors say.
#include "chain/crypto/hashing.h"
#include "chain/primitives/ss58_address.h"
#include "tests/wallet/secret_helpers.h"
#include "wallet/api/wallet_error.h"
#include "wallet/keys/english_words.h"
#include "wallet/keys/key_material.h"
#include "wallet/keys/mnemonic.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace soma;
using namespace soma::test;
using namespace soma::wallet;
using crypto::SecretBytes;

class TestMnemonic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listIsTheStandardOne();
    void valid();
    void foreignLanguagesNameTheFirstWord();
    void invalid();
    void sloppy();
    void fullWidthAndInvisibleCharacters();
    void unknownWordIsNamedWithItsPosition();
    void longUnknownTextIsNotRepeated();
    void generated();
    void wordsAskedBack();
};

void TestMnemonic::listIsTheStandardOne()
{
    QByteArray all;
    for (int i = 0; i < kEnglishWordCount; ++i) {
        all += QByteArray::fromStdString(std::string(englishWord(i))) + '\n';
        QCOMPARE(englishWordIndex(englishWord(i)).value_or(-1), i);
    }
    QCOMPARE(toHex(crypto::sha256(asBytes(all))),
             QStringLiteral("0x2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"));
    QVERIFY(!englishWordIndex("soma"));
    QVERIFY(!englishWordIndex(""));
}

void TestMnemonic::valid()
{
    const QJsonArray entries = vectorFile("mnemonics.json")[QLatin1String("valid")].toArray();
    QCOMPARE(entries.size(), 16);
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        const SecretBytes password = secret(field(entry, "password"));
        const auto fromEntropy =
            Mnemonic::fromEntropy(SecretBytes::copyOf(hexField(entry, "entropy")));
        QVERIFY(fromEntropy);
        QCOMPARE(fromEntropy->wordCount(), entry[QLatin1String("words")].toInt());
        QCOMPARE(revealedHex(fromEntropy->miniSecret(password)), field(entry, "mini_secret"));
        if (field(entry, "language") != QStringLiteral("english"))
            continue;
        const auto parsed = Mnemonic::parse(secret(field(entry, "mnemonic")));
        QVERIFY2(parsed, qPrintable(parsed ? QString() : nameOf(parsed.error())));
        QCOMPARE(revealedHex(parsed->entropy()), field(entry, "entropy"));
        QCOMPARE(QString::fromUtf8(revealed(parsed->sentence())), field(entry, "mnemonic"));
        QCOMPARE(revealedHex(parsed->miniSecret(password)), field(entry, "mini_secret"));
        const auto key = KeyMaterial::fromMiniSecret(parsed->miniSecret(password));
        QVERIFY(key);
        const QJsonObject keys = entry[QLatin1String("sr25519")].toObject();
        QCOMPARE(toHex(key->pair.publicKey()), field(keys, "public_key"));
        QCOMPARE(revealedHex(key->pair.canonicalSecret()), field(keys, "secret_canonical"));
        QCOMPARE(QString::fromStdString(chain::encodeSs58(key->account())), field(keys, "ss58_42"));
    }
}

void TestMnemonic::foreignLanguagesNameTheFirstWord()
{
    const QJsonArray entries = vectorFile("mnemonics.json")[QLatin1String("valid")].toArray();
    int seen = 0;
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        if (field(entry, "language") == QStringLiteral("english"))
            continue;
        const QString words = field(entry, "mnemonic");
        const QString first =
            words.split(QRegularExpression(QStringLiteral("[ \\x{3000}]"))).first();
        const auto parsed = Mnemonic::parse(secret(words));
        QVERIFY(!parsed);
        QVERIFY(parsed.error().is(WalletError::UnknownWord));
        QCOMPARE(QString::fromStdString(parsed.error().detail()), QStringLiteral("1 ") + first);
        ++seen;
    }
    QCOMPARE(seen, 2);
}

void TestMnemonic::invalid()
{
    const QHash<QString, WalletError> expected = {
        {QStringLiteral("checksum"), WalletError::BadChecksum},
        {QStringLiteral("word not in list"), WalletError::UnknownWord},
        {QStringLiteral("11 words"), WalletError::BadWordCount},
        {QStringLiteral("13 words"), WalletError::BadWordCount},
        {QStringLiteral("empty"), WalletError::EmptyInput},
        {QStringLiteral("four-letter abbreviations"), WalletError::UnknownWord},
        {QStringLiteral("9 words"), WalletError::BadWordCount},
        {QStringLiteral("27 words"), WalletError::BadWordCount},
    };
    const QJsonArray entries = vectorFile("mnemonics.json")[QLatin1String("invalid")].toArray();
    QCOMPARE(entries.size(), expected.size());
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        const auto parsed = Mnemonic::parse(secret(field(entry, "mnemonic")));
        QVERIFY2(!parsed, qPrintable(field(entry, "why")));
        QVERIFY(expected.contains(field(entry, "why")));
        QVERIFY2(parsed.error().is(expected[field(entry, "why")]),
                 qPrintable(nameOf(parsed.error())));
    }
}

void TestMnemonic::sloppy()
{
    const QJsonArray entries = vectorFile("mnemonics.json")[QLatin1String("sloppy")].toArray();
    QCOMPARE(entries.size(), 5);
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        const auto parsed = Mnemonic::parse(secret(field(entry, "mnemonic")));
        QVERIFY(parsed);
        QCOMPARE(QString::fromUtf8(revealed(parsed->sentence())), field(entry, "canonical"));
        QCOMPARE(revealedHex(parsed->miniSecret()), field(entry, "mini_secret_of_canonical"));
    }
}

void TestMnemonic::fullWidthAndInvisibleCharacters()
{
    const QString plain =
        QStringLiteral("bottom drive obey lake curtain smoke basket hold race lonely fit walk");
    QString odd = plain;
    odd.replace(0, 1, QChar(0xFF42));             // full-width b
    odd.replace(QLatin1Char(' '), QChar(0x3000)); // ideographic space
    odd.insert(3, QChar(0x200B));                 // zero-width space inside a word
    odd.prepend(QChar(0xFEFF));                   // byte order mark
    const auto parsed = Mnemonic::parse(secret(odd));
    QVERIFY(parsed);
    QCOMPARE(QString::fromUtf8(revealed(parsed->sentence())), plain);
    QVERIFY(parsed->isDevelopmentPhrase());
    const auto broken = Mnemonic::parse(secret(QByteArray("bottom \xff\xfe drive")));
    QVERIFY(!broken);
    QVERIFY(broken.error().is(WalletError::UnknownWord));
}

void TestMnemonic::unknownWordIsNamedWithItsPosition()
{
    const auto parsed = Mnemonic::parse(secret(QByteArray(
        "luxury hundred floor scout Soma guilt ostrich sleep dice expose enjoy runway")));
    QVERIFY(!parsed);
    QCOMPARE(QString::fromStdString(parsed.error().detail()), QStringLiteral("5 Soma"));
}

void TestMnemonic::longUnknownTextIsNotRepeated()
{
    for (const char* text : {"hunter2 hunter2 hunter2", "averylongpasswordwithoutanyspace and more",
                             "e5be9a5092b81bca64be81d212e7f2f9 x"}) {
        const auto parsed = Mnemonic::parse(secret(QByteArray(text)));
        QVERIFY(!parsed);
        QCOMPARE(QString::fromStdString(parsed.error().detail()), QStringLiteral("1"));
    }
    const auto huge = Mnemonic::parse(secret(QByteArray(100'000, 'a')));
    QVERIFY(!huge);
    QVERIFY(huge.error().is(WalletError::BadWordCount));
}

void TestMnemonic::generated()
{
    QSet<QByteArray> seen;
    for (const int words : {12, 15, 18, 21, 24, 12, 24}) {
        const auto made = Mnemonic::generate(words);
        QVERIFY(made);
        QCOMPARE(made->wordCount(), words);
        const QByteArray sentence = revealed(made->sentence());
        QCOMPARE(sentence.count(' '), words - 1);
        const auto again = Mnemonic::parse(secret(sentence));
        QVERIFY(again);
        QVERIFY(again->entropy().equals(made->entropy()));
        seen.insert(sentence);
    }
    QCOMPARE(seen.size(), 7);
    for (const int words : {-12, 0, 11, 13, 27})
        QVERIFY(!Mnemonic::generate(words));
}

void TestMnemonic::wordsAskedBack()
{
    const Mnemonic phrase = Mnemonic::developmentPhrase();
    QVERIFY(phrase.matchesWord(0, asBytes("bottom")));
    QVERIFY(phrase.matchesWord(0, asBytes(" Bottom ")));
    QVERIFY(phrase.matchesWord(11, asBytes("walk")));
    QVERIFY(!phrase.matchesWord(11, asBytes("walks")));
    QVERIFY(!phrase.matchesWord(11, asBytes("wal")));
    QVERIFY(!phrase.matchesWord(11, asBytes("")));
    QVERIFY(!phrase.matchesWord(0, asBytes("bottombottombottom")));
}

QTEST_APPLESS_MAIN(TestMnemonic)
#include "tst_mnemonic.moc"
