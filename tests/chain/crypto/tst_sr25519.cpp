#include "chain/crypto/crypto_error.h"
#include "chain/crypto/hashing.h"
#include "chain/crypto/random.h"
#include "tests/chain/crypto/child_process.h"
#include "tests/chain/crypto/sr25519_testing.h"
#include "tests/chain/crypto/vector_file.h"

#include <QTest>
#include <type_traits>

using namespace soma;
using namespace soma::crypto;
using namespace soma::test;

static_assert(!std::is_copy_constructible_v<Sr25519KeyPair>);
static_assert(!std::is_copy_assignable_v<Sr25519KeyPair>);
static_assert(!std::is_default_constructible_v<Sr25519KeyPair>);

namespace {

Sr25519KeyPair pairOf(ByteSpan mini)
{
    return Sr25519KeyPair::fromMiniSecret(SecretBytes::copyOf(mini)).value();
}

Bytes reveal(const SecretBytes& secret)
{
    return secret.expose([](ByteSpan bytes) { return toBytes(bytes); });
}

QJsonArray entries(const char* file, const char* key)
{
    const QJsonArray array = vectorFile(file)[QLatin1String(key)].toArray();
    if (array.isEmpty())
        qFatal("%s has no %s", file, key);
    return array;
}

// Little-endian a + L, to make a scalar that means the same and is not canonical.
void addGroupOrder(std::uint8_t* scalar)
{
    constexpr ByteArray<16> kLow{0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58,
                                 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14};
    unsigned carry = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        const unsigned addend = i < 16 ? kLow[i] : (i == 31 ? 0x10U : 0U);
        carry += scalar[i] + addend;
        scalar[i] = static_cast<std::uint8_t>(carry);
        carry >>= 8;
    }
}

} // namespace

class TestSr25519 : public QObject {
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QVERIFY(initialise()); }

    void recordedExpansion();
    void recordedDerivation();
    void recordedBadSecrets();
    void recordedBadPublicKeys();
    void recordedExactSignatures();
    void recordedVerifications();
    void recordedPolicyRefusals();
    void signaturesVerifyAndDiffer();
    void everyFlippedBitIsRefused();
    void otherSpellingsOfAGoodSignatureAreRefused();
    void identityForgeryIsRefused();
    void wrongLengthsAreRefused();
    void zeroScalarIsRefused();
    void formsAreNotConfusedSilently();
    void softChildrenOfBothHalvesMeet();
    void softChildSignsAndDiffersInNonceOnly();
    void scalarBoundary();
    void movedFromPairEndsTheProgram();
    void damagedSecretGivesARefusedSignature();
    void batchAnswersAsOneByOne();
    void oneWrongInABatchIsSeenAnywhere();
    void highBitOfAKeyIsRefused();
};

void TestSr25519::recordedExpansion()
{
    for (const QJsonValue& value : entries("sr25519_keys.json", "expansion")) {
        const QJsonObject entry = value.toObject();
        const QJsonObject expected = entry[QStringLiteral("ed25519_mode")].toObject();
        const Sr25519KeyPair pair = pairOf(hexField(entry, "mini_secret"));
        const Bytes canonical = hexField(expected, "secret_canonical");
        const Bytes ed25519Form = hexField(expected, "secret_ed25519_form");
        QCOMPARE(reveal(pair.canonicalSecret()), canonical);
        QCOMPARE(reveal(pair.ed25519FormSecret()), ed25519Form);
        QCOMPARE(toBytes(pair.publicKey()), hexField(expected, "public_key"));
        const auto fromCanonical =
            Sr25519KeyPair::fromCanonicalSecret(SecretBytes::copyOf(canonical));
        const auto fromForm = Sr25519KeyPair::fromEd25519Form(SecretBytes::copyOf(ed25519Form));
        QVERIFY(fromCanonical && fromForm);
        QCOMPARE(fromCanonical->publicKey(), pair.publicKey());
        QCOMPARE(fromForm->publicKey(), pair.publicKey());
        QCOMPARE(reveal(fromForm->canonicalSecret()), canonical);
    }
}

void TestSr25519::recordedDerivation()
{
    for (const QJsonValue& value : entries("sr25519_keys.json", "derivation")) {
        const QJsonObject entry = value.toObject();
        const QJsonObject hard = entry[QStringLiteral("hard")].toObject();
        const QJsonObject soft = entry[QStringLiteral("soft")].toObject();
        const Sr25519KeyPair pair = pairOf(hexField(entry, "mini_secret"));
        const auto code = arrayField<32>(entry, "chain_code");
        QCOMPARE(toBytes(pair.publicKey()), hexField(entry, "public_key"));

        QCOMPARE(reveal(pair.deriveHardMiniSecret(code)), hexField(hard, "mini_secret"));
        QCOMPARE(toBytes(pair.deriveHard(code).publicKey()), hexField(hard, "public_key"));

        const auto exact =
            softChildWithEntropy(pair, code, arrayField<32>(soft, "external_rng_32"));
        QCOMPARE(toBytes(exact), hexField(soft, "secret_canonical"));
        const auto child = pair.deriveSoft(code);
        QVERIFY(child);
        QCOMPARE(toBytes(child->publicKey()), hexField(soft, "public_key"));
        const auto watched = deriveSoftPublic(pair.publicKey(), code);
        QVERIFY(watched);
        QCOMPARE(*watched, child->publicKey());
    }
}

void TestSr25519::recordedBadSecrets()
{
    for (const QJsonValue& value : entries("sr25519_keys.json", "bad_secret")) {
        const Bytes bytes = hexField(value.toObject(), "secret_canonical");
        const auto pair = Sr25519KeyPair::fromCanonicalSecret(SecretBytes::copyOf(bytes));
        QVERIFY(!pair);
        QVERIFY(pair.error().is(bytes.size() == 64 ? CryptoError::BadSecretKey
                                                   : CryptoError::BadLength));
    }
}

void TestSr25519::recordedBadPublicKeys()
{
    const Sr25519KeyPair pair = pairOf(Bytes(32, 7));
    const Sr25519Signature signature = pair.sign({}).value();
    for (const QJsonValue& value : entries("sr25519_keys.json", "bad_public")) {
        const auto key = arrayField<32>(value.toObject(), "public_key");
        QVERIFY(!isValidSr25519PublicKey(key));
        QVERIFY(!verifySr25519(key, {}, signature));
        QVERIFY(!deriveSoftPublic(key, {}));
    }
}

void TestSr25519::recordedExactSignatures()
{
    for (const QJsonValue& value : entries("sr25519_signatures.json", "exact")) {
        const QJsonObject entry = value.toObject();
        const Sr25519KeyPair pair = pairOf(hexField(entry, "mini_secret"));
        QCOMPARE(toBytes(pair.publicKey()), hexField(entry, "public_key"));
        const auto signature = signWithEntropy(pair, hexField(entry, "message"),
                                               arrayField<32>(entry, "external_rng_32"));
        QCOMPARE(toBytes(signature), hexField(entry, "signature"));
    }
}

void TestSr25519::recordedVerifications()
{
    int good = 0;
    for (const QJsonValue& value : entries("sr25519_signatures.json", "verify")) {
        const QJsonObject entry = value.toObject();
        const bool valid = entry[QStringLiteral("valid")].toBool();
        const bool answer =
            verifySr25519(arrayField<32>(entry, "public_key"), hexField(entry, "message"),
                          arrayField<64>(entry, "signature"));
        QVERIFY2(answer == valid, qPrintable(entry[QStringLiteral("why")].toString()));
        good += valid ? 1 : 0;
    }
    QVERIFY(good >= 8);
    // The type keeps other lengths out.
    for (const QJsonValue& value : entries("sr25519_signatures.json", "bad_length"))
        QVERIFY(hexField(value.toObject(), "signature").size() != sizeof(Sr25519Signature));
}

void TestSr25519::recordedPolicyRefusals()
{
    for (const QJsonValue& value : entries("sr25519_signatures.json", "policy_refuse")) {
        const QJsonObject entry = value.toObject();
        QVERIFY(!verifySr25519(arrayField<32>(entry, "public_key"), hexField(entry, "message"),
                               arrayField<64>(entry, "signature")));
    }
}

void TestSr25519::signaturesVerifyAndDiffer()
{
    const Sr25519KeyPair pair = pairOf(Bytes(32, 1));
    for (const std::size_t size : {0U, 1U, 31U, 32U, 100U, 165U, 166U, 167U, 256U, 5000U}) {
        const Bytes message(size, 0xAB);
        const auto first = pair.sign(message);
        const auto second = pair.sign(message, SelfCheck::Skip);
        QVERIFY(first && second);
        QVERIFY(*first != *second);
        QVERIFY(verifySr25519(pair.publicKey(), message, *first));
        QVERIFY(verifySr25519(pair.publicKey(), message, *second));
        Bytes longer = message;
        longer.push_back(0xAB);
        QVERIFY(!verifySr25519(pair.publicKey(), longer, *first));
    }
}

void TestSr25519::everyFlippedBitIsRefused()
{
    const Sr25519KeyPair pair = pairOf(Bytes(32, 2));
    const Bytes message{1, 2, 3};
    const Sr25519Signature good = pair.sign(message).value();
    for (std::size_t bit = 0; bit < 512; ++bit) {
        Sr25519Signature bad = good;
        bad[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        QVERIFY2(!verifySr25519(pair.publicKey(), message, bad), qPrintable(QString::number(bit)));
    }
    for (std::size_t bit = 0; bit < 256; ++bit) {
        Sr25519PublicKey bad = pair.publicKey();
        bad[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        QVERIFY2(!verifySr25519(bad, message, good), qPrintable(QString::number(bit)));
    }
}

// s + L, and s + 2L .. 7L as far as they fit 255 bits, satisfy the equation and must not pass.
void TestSr25519::otherSpellingsOfAGoodSignatureAreRefused()
{
    const Sr25519KeyPair pair = pairOf(Bytes(32, 3));
    Sr25519Signature signature = pair.sign({}).value();
    for (int multiple = 1; multiple <= 6; ++multiple) {
        signature[63] &= 0x7F;
        addGroupOrder(signature.data() + 32);
        QVERIFY((signature[63] & 0x80) == 0);
        signature[63] |= 0x80;
        QVERIFY(!verifySr25519(pair.publicKey(), {}, signature));
    }
}

// For the identity key the equation is s B = R for every message: R = B, s = 1.
void TestSr25519::identityForgeryIsRefused()
{
    Sr25519Signature forged{};
    ByteArray<32> one{1};
    QCOMPARE(crypto_scalarmult_ristretto255_base(forged.data(), one.data()), 0);
    forged[32] = 1;
    forged[63] = 0x80;
    QVERIFY(!verifySr25519(Sr25519PublicKey{}, {}, forged));
    QVERIFY(!isValidSr25519PublicKey(Sr25519PublicKey{}));
}

void TestSr25519::wrongLengthsAreRefused()
{
    for (const std::size_t size : {0U, 1U, 31U, 33U, 64U})
        QVERIFY(Sr25519KeyPair::fromMiniSecret(SecretBytes::ofSize(size))
                    .error()
                    .is(CryptoError::BadLength));
    for (const std::size_t size : {0U, 32U, 63U, 65U, 96U}) {
        const SecretBytes secret = SecretBytes::ofSize(size);
        QVERIFY(Sr25519KeyPair::fromCanonicalSecret(secret).error().is(CryptoError::BadLength));
        QVERIFY(Sr25519KeyPair::fromEd25519Form(secret).error().is(CryptoError::BadLength));
    }
}

void TestSr25519::zeroScalarIsRefused()
{
    Bytes secret(64, 0);
    secret[40] = 9;
    const SecretBytes guarded = SecretBytes::copyOf(secret);
    QVERIFY(Sr25519KeyPair::fromCanonicalSecret(guarded).error().is(CryptoError::BadSecretKey));
    QVERIFY(Sr25519KeyPair::fromEd25519Form(guarded).error().is(CryptoError::BadSecretKey));
}

// Read in the wrong form, a secret is refused or gives another account, never the same one.
void TestSr25519::formsAreNotConfusedSilently()
{
    int refused = 0;
    for (std::uint8_t i = 0; i < 64; ++i) {
        const Sr25519KeyPair pair = pairOf(Bytes(32, i));
        const auto a = Sr25519KeyPair::fromCanonicalSecret(pair.ed25519FormSecret());
        const auto b = Sr25519KeyPair::fromEd25519Form(pair.canonicalSecret());
        QVERIFY(!a || a->publicKey() != pair.publicKey());
        QVERIFY(!b || b->publicKey() != pair.publicKey());
        refused += (a ? 0 : 1) + (b ? 0 : 1);
    }
    QVERIFY(refused > 0);
}

void TestSr25519::softChildrenOfBothHalvesMeet()
{
    const Sr25519KeyPair pair = pairOf(Bytes(32, 4));
    for (const char* text : {"0", "1", "stash", "a name that is longer than thirty-two bytes"}) {
        const JunctionCode code = junctionCode(text);
        const auto child = pair.derive({DeriveJunction::Kind::Soft, code});
        QVERIFY(child);
        QVERIFY(deriveSoftPublic(pair.publicKey(), code) == child->publicKey());
        const auto hard = pair.derive({DeriveJunction::Kind::Hard, code});
        QVERIFY(hard);
        QVERIFY(hard->publicKey() != child->publicKey());
    }
}

void TestSr25519::softChildSignsAndDiffersInNonceOnly()
{
    const Sr25519KeyPair pair = pairOf(Bytes(32, 5));
    const auto one = pair.deriveSoft(junctionCode("x"));
    const auto two = pair.deriveSoft(junctionCode("x"));
    QVERIFY(one && two);
    const Bytes first = reveal(one->canonicalSecret());
    const Bytes second = reveal(two->canonicalSecret());
    QVERIFY(std::equal(first.begin(), first.begin() + 32, second.begin()));
    QVERIFY(!std::equal(first.begin() + 32, first.end(), second.begin() + 32));
    QVERIFY(verifySr25519(two->publicKey(), {}, one->sign({}).value()));
    // Hard children depend on the scalar only, so they agree again.
    QCOMPARE(one->deriveHard({}).publicKey(), two->deriveHard({}).publicKey());
}

void TestSr25519::scalarBoundary()
{
    ByteArray<32> scalar{};
    addGroupOrder(scalar.data()); // L
    QVERIFY(!sr25519_core::isCanonicalScalar(scalar));
    scalar[0] -= 1; // L - 1
    QVERIFY(sr25519_core::isCanonicalScalar(scalar));
    scalar[0] += 2; // L + 1
    QVERIFY(!sr25519_core::isCanonicalScalar(scalar));
    QVERIFY(sr25519_core::isCanonicalScalar(ByteArray<32>{}));
    ByteArray<32> ones;
    ones.fill(0xFF);
    QVERIFY(!sr25519_core::isCanonicalScalar(ones));
    for (std::size_t byte = 16; byte < 32; ++byte) {
        ByteArray<32> above{};
        addGroupOrder(above.data());
        above[0] = 0;
        QVERIFY(sr25519_core::isCanonicalScalar(above));
        above[byte] = static_cast<std::uint8_t>(above[byte] + 1);
        QVERIFY(!sr25519_core::isCanonicalScalar(above));
    }
}

void TestSr25519::movedFromPairEndsTheProgram()
{
    Sr25519KeyPair pair = pairOf(Bytes(32, 6));
    const Sr25519KeyPair taken = std::move(pair);
    QVERIFY(taken.sign({}));
    // NOLINTBEGIN(bugprone-use-after-move): it is what is tested.
    QCOMPARE(signalThatEnds([&] { (void)pair.sign({}); }), SIGABRT);
    QCOMPARE(signalThatEnds([&] { (void)pair.canonicalSecret(); }), SIGABRT);
    QCOMPARE(signalThatEnds([&] { (void)pair.deriveHard({}); }), SIGABRT);
    // NOLINTEND(bugprone-use-after-move)
}

// One bit of the secret goes wrong in memory after the public key was made from it.
void TestSr25519::damagedSecretGivesARefusedSignature()
{
    const Sr25519KeyPair pair = pairOf(Bytes(32, 8));
    SecretBytes damaged = pair.canonicalSecret();
    damaged.fill([](MutableByteSpan bytes) { bytes[3] ^= 4; });
    FixedEntropy entropy({});
    const auto signature = damaged.expose([&](ByteSpan secret) {
        return sr25519_core::signWith(secret.first<64>(), pair.publicKey(), {}, entropy);
    });
    QVERIFY(signature);
    QVERIFY(!verifySr25519(pair.publicKey(), {}, *signature));
}

// Recorded signatures, alone and together.
void TestSr25519::batchAnswersAsOneByOne()
{
    std::vector<Sr25519PublicKey> keys;
    std::vector<Bytes> messages;
    std::vector<Sr25519Signature> signatures;
    std::vector<bool> valid;
    for (const QJsonValue& value : entries("sr25519_signatures.json", "verify")) {
        const QJsonObject entry = value.toObject();
        keys.push_back(arrayField<32>(entry, "public_key"));
        messages.push_back(hexField(entry, "message"));
        signatures.push_back(arrayField<64>(entry, "signature"));
        valid.push_back(entry[QStringLiteral("valid")].toBool());
    }
    std::vector<Sr25519Claim> good;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (valid[i])
            good.push_back({keys[i], messages[i], signatures[i]});
    }
    QVERIFY(good.size() > 2);
    QVERIFY(verifySr25519Batch({}));
    QVERIFY(verifySr25519Batch(good));
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const Sr25519Claim claim{keys[i], messages[i], signatures[i]};
        QCOMPARE(verifySr25519Batch(std::span(&claim, 1)), static_cast<bool>(valid[i]));
        std::vector<Sr25519Claim> more = good;
        more.push_back(claim);
        QCOMPARE(verifySr25519Batch(more), static_cast<bool>(valid[i]));
    }
}

void TestSr25519::oneWrongInABatchIsSeenAnywhere()
{
    constexpr std::size_t kCount = 64;
    std::vector<Sr25519PublicKey> keys;
    std::vector<Bytes> messages;
    std::vector<Sr25519Signature> signatures;
    for (std::size_t i = 0; i < kCount; ++i) {
        const Sr25519KeyPair pair = pairOf(Bytes(32, static_cast<std::uint8_t>(i)));
        keys.push_back(pair.publicKey());
        messages.emplace_back(i * 7, static_cast<std::uint8_t>(i));
        signatures.push_back(pair.sign(messages.back(), SelfCheck::Skip).value());
    }
    std::vector<Sr25519Claim> claims;
    for (std::size_t i = 0; i < kCount; ++i)
        claims.push_back({keys[i], messages[i], signatures[i]});
    QVERIFY(verifySr25519Batch(claims));
    for (std::size_t i = 0; i < kCount; ++i) {
        signatures[i][32 + i % 30] ^= 1;
        QVERIFY(!verifySr25519Batch(claims));
        signatures[i][32 + i % 30] ^= 1;
        std::swap(keys[i], keys[(i + 1) % kCount]);
        QVERIFY(!verifySr25519Batch(claims));
        std::swap(keys[i], keys[(i + 1) % kCount]);
    }
    QVERIFY(verifySr25519Batch(claims));
}

// libsodium 1.0.18 reads such a key as the one without the bit; schnorrkel refuses it.
void TestSr25519::highBitOfAKeyIsRefused()
{
    const Sr25519KeyPair pair = pairOf(Bytes(32, 3));
    const Bytes message{1, 2, 3};
    Sr25519PublicKey key = pair.publicKey();
    key[31] |= 0x80;
    QVERIFY(!isValidSr25519PublicKey(key));
    // A signature that names the spelled key in its transcript and is right otherwise.
    FixedEntropy entropy({});
    const auto forged = pair.canonicalSecret().expose([&](ByteSpan secret) {
        return sr25519_core::signWith(secret.first<64>(), key, message, entropy).value();
    });
    QVERIFY(!verifySr25519(key, message, forged));
    const Sr25519Claim claim{key, message, forged};
    QVERIFY(!verifySr25519Batch(std::vector{claim, claim}));
}

QTEST_APPLESS_MAIN(TestSr25519)
#include "tst_sr25519.moc"
