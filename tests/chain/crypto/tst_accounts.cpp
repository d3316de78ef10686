// ed25519, ecdsa, junction codes and the start-up self-test.
#include "chain/crypto/crypto_error.h"
#include "chain/crypto/derive_junction.h"
#include "chain/crypto/ecdsa.h"
#include "chain/crypto/ed25519.h"
#include "chain/crypto/hashing.h"
#include "chain/crypto/random.h"
#include "chain/crypto/self_test.h"
#include "chain/crypto/sr25519.h"
#include "tests/chain/crypto/vector_file.h"

#include <QElapsedTimer>
#include <QTest>
#include <string>

using namespace soma;
using namespace soma::crypto;
using namespace soma::test;

namespace {

QJsonArray entries(const char* file, const char* key)
{
    const QJsonArray array = vectorFile(file)[QLatin1String(key)].toArray();
    if (array.isEmpty())
        qFatal("%s has no %s", file, key);
    return array;
}

Bytes reveal(const SecretBytes& secret)
{
    return secret.expose([](ByteSpan bytes) { return toBytes(bytes); });
}

DeriveJunction junctionOf(const QJsonObject& entry)
{
    const bool hard = entry[QStringLiteral("kind")].toString() == QStringLiteral("hard");
    return {hard ? DeriveJunction::Kind::Hard : DeriveJunction::Kind::Soft,
            junctionCode(entry[QStringLiteral("text")].toString().toStdString())};
}

// Walks the junctions from the root; the public key of where they end.
template <typename KeyPair>
Result<KeyPair> walk(Result<KeyPair> pair, const QJsonArray& junctions)
{
    for (const QJsonValue& value : junctions) {
        if (!pair)
            return pair;
        pair = pair->derive(junctionOf(value.toObject()));
    }
    return pair;
}

} // namespace

class TestAccounts : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QVERIFY(initialise()); }

    void recordedEd25519Signatures();
    void recordedEd25519Derivation();
    void ed25519Refusals();
    void recordedJunctionCodes();
    void junctionCodeEdges();
    void recordedSecretUris_data();
    void recordedSecretUris();
    void recordedEcdsa();
    void ecdsaRefusals();
    void ecdsaRecoveryIdSpellings();
    void selfTestPassesQuickly();
    void everyErrorHasAName();
};

void TestAccounts::recordedEd25519Signatures()
{
    for (const QJsonValue& value : entries("ed25519.json", "signatures")) {
        const QJsonObject entry = value.toObject();
        const bool valid = entry[QStringLiteral("valid")].toBool();
        const auto key = arrayField<32>(entry, "public_key");
        const Bytes message = hexField(entry, "message");
        const auto signature = arrayField<64>(entry, "signature");
        QVERIFY2(verifyEd25519(key, message, signature) == valid,
                 qPrintable(entry[QStringLiteral("why")].toString()));
        if (!valid || !entry.contains(QStringLiteral("seed")))
            continue;
        const auto pair = Ed25519KeyPair::fromSeed(SecretBytes::copyOf(hexField(entry, "seed")));
        QVERIFY(pair);
        QCOMPARE(pair->publicKey(), key);
        QCOMPARE(pair->sign(message).value(), signature);
        QCOMPARE(pair->sign(message, SelfCheck::Skip).value(), signature);
        QCOMPARE(reveal(pair->seed()), hexField(entry, "seed"));
    }
}

void TestAccounts::recordedEd25519Derivation()
{
    for (const QJsonValue& value : entries("ed25519.json", "hard_derivation")) {
        const QJsonObject entry = value.toObject();
        const auto pair = Ed25519KeyPair::fromSeed(SecretBytes::copyOf(hexField(entry, "seed")));
        QVERIFY(pair);
        const Ed25519KeyPair child = pair->deriveHard(arrayField<32>(entry, "chain_code"));
        QCOMPARE(reveal(child.seed()), hexField(entry, "child_seed"));
        QCOMPARE(toBytes(child.publicKey()), hexField(entry, "child_public_key"));
    }
}

void TestAccounts::ed25519Refusals()
{
    for (const std::size_t size : {0U, 31U, 33U, 64U})
        QVERIFY(
            Ed25519KeyPair::fromSeed(SecretBytes::ofSize(size)).error().is(CryptoError::BadLength));
    const auto pair = Ed25519KeyPair::fromSeed(SecretBytes::ofSize(32));
    QVERIFY(pair);
    QVERIFY(pair->derive({DeriveJunction::Kind::Soft, {}})
                .error()
                .is(CryptoError::UnsupportedDerivation));
    const Ed25519Signature good = pair->sign({}).value();
    for (std::size_t bit = 0; bit < 512; ++bit) {
        Ed25519Signature bad = good;
        bad[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        QVERIFY(!verifyEd25519(pair->publicKey(), {}, bad));
    }
    QVERIFY(!verifyEd25519(Ed25519PublicKey{}, {}, good));
    QVERIFY(!verifyEd25519(Ed25519PublicKey{1}, {}, Ed25519Signature{1}));
}

void TestAccounts::recordedJunctionCodes()
{
    int seen = 0;
    for (const char* group : {"valid", "divergent"}) {
        for (const QJsonValue& value : entries("secret_uris.json", group)) {
            const QJsonArray junctions = value.toObject()[QStringLiteral("junctions")].toArray();
            for (const QJsonValue& junction : junctions) {
                const QJsonObject entry = junction.toObject();
                QCOMPARE(toBytes(junctionOf(entry).code), hexField(entry, "chain_code"));
                ++seen;
            }
        }
    }
    QVERIFY(seen >= 30);
}

void TestAccounts::junctionCodeEdges()
{
    QCOMPARE(junctionCode("007"), junctionCode("7"));
    QCOMPARE(junctionCode("+7"), junctionCode("7"));
    QCOMPARE(junctionCode("0"), JunctionCode{});
    QVERIFY(junctionCode("-7") != junctionCode("7"));
    QVERIFY(junctionCode("++7") != junctionCode("7"));
    QVERIFY(junctionCode("+-7") != junctionCode("7"));
    QVERIFY(junctionCode(" 7") != junctionCode("7"));
    QVERIFY(junctionCode("7 ") != junctionCode("7"));
    QCOMPARE(junctionCode("+"), (JunctionCode{0x04, '+'}));
    QCOMPARE(junctionCode("18446744073709551616")[0], std::uint8_t{20 << 2});
    // 31 bytes fit with their length byte, 32 do not.
    const std::string fits(31, 'x');
    QCOMPARE(junctionCode(fits)[0], std::uint8_t{31 << 2});
    QCOMPARE(junctionCode(fits)[31], std::uint8_t{'x'});
    Bytes hashed{32 << 2};
    hashed.resize(33, 'x');
    QCOMPARE(junctionCode(fits + "x"), blake2b256(hashed));
    // Lengths whose compact prefix has two and four bytes.
    Bytes twoBytes{0x01, 0x01};
    twoBytes.resize(2 + 64, 'y');
    QCOMPARE(junctionCode(std::string(64, 'y')), blake2b256(twoBytes));
    Bytes fourBytes{0x02, 0x00, 0x01, 0x00};
    fourBytes.resize(4 + 16384, 'z');
    QCOMPARE(junctionCode(std::string(16384, 'z')), blake2b256(fourBytes));
}

void TestAccounts::recordedSecretUris_data()
{
    QTest::addColumn<QJsonObject>("entry");
    for (const char* group : {"valid", "divergent"}) {
        const QJsonArray array = entries("secret_uris.json", group);
        for (qsizetype i = 0; i < array.size(); ++i)
            QTest::addRow("%s %d", group, static_cast<int>(i)) << array[i].toObject();
    }
}

// The text of the URI is the wallet's business; from the root's mini secret on it is ours.
void TestAccounts::recordedSecretUris()
{
    QFETCH(QJsonObject, entry);
    const QString type = entry[QStringLiteral("type")].toString();
    if (!entry[QStringLiteral("valid")].toBool() || type == QStringLiteral("ecdsa"))
        return;
    const QJsonArray junctions = entry[QStringLiteral("junctions")].toArray();
    const SecretBytes root = SecretBytes::copyOf(hexField(entry, "root_mini_secret"));
    if (type == QStringLiteral("ed25519")) {
        const auto pair = walk(Ed25519KeyPair::fromSeed(root), junctions);
        QVERIFY(pair);
        QCOMPARE(toBytes(pair->publicKey()), hexField(entry, "public_key"));
        QCOMPARE(reveal(pair->seed()), hexField(entry, "seed"));
        return;
    }
    QCOMPARE(type, QStringLiteral("sr25519"));
    const auto pair = walk(Sr25519KeyPair::fromMiniSecret(root), junctions);
    QVERIFY(pair);
    QCOMPARE(toBytes(pair->publicKey()), hexField(entry, "public_key"));
    Bytes secret = reveal(pair->canonicalSecret());
    if (entry[QStringLiteral("secret_canonical")].isString())
        QCOMPARE(secret, hexField(entry, "secret_canonical"));
    secret.resize(32);
    QCOMPARE(secret, hexField(entry, "secret_scalar"));
    QVERIFY(verifySr25519(pair->publicKey(), {}, pair->sign({}).value()));
}

void TestAccounts::recordedEcdsa()
{
    for (const QJsonValue& value : entries("ecdsa.json", "keys")) {
        const QJsonObject entry = value.toObject();
        const auto key = arrayField<33>(entry, "public_key");
        const auto account = arrayField<32>(entry, "account_id");
        const Bytes message = hexField(entry, "message");
        const auto signature = arrayField<65>(entry, "signature_blake2_65");
        QCOMPARE(ecdsaAccountId(key), account);
        QVERIFY(verifyEcdsa(account, message, signature));
        QVERIFY(recoverEcdsaKey(blake2b256(message), signature) == key);
        QVERIFY(recoverEcdsaKey(keccak256(message), arrayField<65>(entry, "signature_keccak_65")) ==
                key);
        const auto address = ethereumAddress(key);
        QVERIFY(address);
        QCOMPARE(toHex(*address), entry[QStringLiteral("eth_address")].toString().toLower());

        Bytes other = message;
        other.push_back(0);
        QVERIFY(!verifyEcdsa(account, other, signature));
        for (std::size_t bit = 0; bit < 512; bit += 7) {
            EcdsaSignature bad = signature;
            bad[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
            QVERIFY(!verifyEcdsa(account, message, bad));
        }
    }
}

void TestAccounts::ecdsaRefusals()
{
    const ByteArray<32> digest{1};
    QVERIFY(!recoverEcdsaKey(digest, EcdsaSignature{}));
    EcdsaSignature onlyR{};
    onlyR[31] = 1;
    QVERIFY(!recoverEcdsaKey(digest, onlyR));
    EcdsaSignature onlyS{};
    onlyS[63] = 1;
    QVERIFY(!recoverEcdsaKey(digest, onlyS));
    EcdsaSignature ones;
    ones.fill(0xFF);
    ones[64] = 0;
    QVERIFY(!recoverEcdsaKey(digest, ones));
    const QJsonObject entry = entries("ecdsa.json", "keys")[0].toObject();
    auto signature = arrayField<65>(entry, "signature_blake2_65");
    const ByteArray<32> real = blake2b256(hexField(entry, "message"));
    for (unsigned id = 4; id < 256; ++id) {
        if (id >= 27 && id <= 30)
            continue;
        signature[64] = static_cast<std::uint8_t>(id);
        QVERIFY(!recoverEcdsaKey(real, signature));
    }
    // r + n is not below the field prime for an ordinary r.
    signature[64] = 2;
    QVERIFY(!recoverEcdsaKey(real, signature));
    QVERIFY(!ethereumAddress(EcdsaPublicKey{}));
    EcdsaPublicKey offCurve{};
    offCurve[0] = 0x02;
    offCurve[32] = 5; // No point has x = 5.
    QVERIFY(!ethereumAddress(offCurve));
}

void TestAccounts::ecdsaRecoveryIdSpellings()
{
    const QJsonObject entry = entries("ecdsa.json", "keys")[1].toObject();
    auto signature = arrayField<65>(entry, "signature_blake2_65");
    const auto account = arrayField<32>(entry, "account_id");
    const Bytes message = hexField(entry, "message");
    signature[64] = static_cast<std::uint8_t>(signature[64] + 27);
    QVERIFY(verifyEcdsa(account, message, signature));
    signature[64] ^= 1;
    if (signature[64] == 26)
        signature[64] = 28;
    QVERIFY(!verifyEcdsa(account, message, signature));
}

void TestAccounts::selfTestPassesQuickly()
{
    QVERIFY(selfTest());
    QElapsedTimer timer;
    timer.start();
    const auto outcome = selfTest();
    qInfo("self-test: %lld us", static_cast<long long>(timer.nsecsElapsed() / 1000));
    QVERIFY(outcome);
}

void TestAccounts::everyErrorHasAName()
{
    for (int code = 0; code <= static_cast<int>(CryptoError::LibraryFailure); ++code)
        QVERIFY(errorName(static_cast<CryptoError>(code)) != "Unknown");
    QCOMPARE(Error(CryptoError::BadLength, "7").toString().substr(0, 6), std::string("crypto"));
}

QTEST_APPLESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
