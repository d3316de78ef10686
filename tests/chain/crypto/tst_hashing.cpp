#include "chain/crypto/hashing.h"
#include "tests/chain/crypto/child_process.h"
#include "tests/chain/crypto/vector_file.h"

#include <QTest>
#include <bit>

using namespace soma;
using namespace soma::crypto;
using namespace soma::test;

namespace {

void appendHashed(Bytes& out, const QJsonObject& part)
{
    const QString hasher = part[QStringLiteral("hasher")].toString();
    const Bytes key = hexField(part, "encoded");
    if (hasher == QStringLiteral("Blake2_128Concat"))
        append(out, blake2b128(key));
    else if (hasher == QStringLiteral("Twox64Concat"))
        append(out, twox64(key));
    else if (hasher == QStringLiteral("Twox128"))
        return append(out, twox128(key));
    else if (hasher == QStringLiteral("Blake2_128"))
        return append(out, blake2b128(key));
    else if (hasher == QStringLiteral("Blake2_256"))
        return append(out, blake2b256(key));
    else if (hasher == QStringLiteral("Twox256"))
        return append(out, twox256(key));
    else if (hasher != QStringLiteral("Identity"))
        qFatal("unknown hasher %s", qPrintable(hasher));
    append(out, key);
}

} // namespace

class TestHashing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordedHashes();
    void recordedStorageKeys();
    void incrementalEqualsWhole();
    void copiedBeginning();
    void finishingTwiceEndsTheProgram();
    void everyLengthAgreesWithASlowImplementation();
};

void TestHashing::recordedHashes()
{
    const QJsonArray hashes = vectorFile("hashes.json")[QStringLiteral("hashes")].toArray();
    QVERIFY(hashes.size() >= 7);
    for (const QJsonValue& value : hashes) {
        const QJsonObject entry = value.toObject();
        const auto text = [&](const char* key) { return entry[QLatin1String(key)].toString(); };
        const Bytes input = hexField(entry, "input");
        QCOMPARE(toHex(blake2b128(input)), text("blake2_128"));
        QCOMPARE(toHex(blake2b256(input)), text("blake2_256"));
        QCOMPARE(toHex(blake2b512(input)), text("blake2_512"));
        QCOMPARE(toHex(twox64(input)), text("twox_64"));
        QCOMPARE(toHex(twox128(input)), text("twox_128"));
        QCOMPARE(toHex(twox256(input)), text("twox_256"));
        QCOMPARE(toHex(keccak256(input)), text("keccak_256"));
        QCOMPARE(toHex(sha256(input)), text("sha256"));
        QCOMPARE(toHex(sha512(input)), text("sha512"));
    }
}

// twox128(pallet) twox128(item), then each key with the hasher that the entry names.
void TestHashing::recordedStorageKeys()
{
    const QJsonArray keys = vectorFile("hashes.json")[QStringLiteral("storage_keys")].toArray();
    QVERIFY(keys.size() >= 8);
    for (const QJsonValue& value : keys) {
        const QJsonObject entry = value.toObject();
        const QByteArray pallet = entry[QStringLiteral("pallet")].toString().toUtf8();
        const QByteArray item = entry[QStringLiteral("item")].toString().toUtf8();
        Bytes built;
        append(built, twox128(asBytes(pallet)));
        append(built, twox128(asBytes(item)));
        const QJsonArray parts = entry[QStringLiteral("keys")].toArray();
        for (const QJsonValue& part : parts)
            appendHashed(built, part.toObject());
        QCOMPARE(toHex(built), entry[QStringLiteral("storage_key")].toString());
    }
}

void TestHashing::incrementalEqualsWhole()
{
    Bytes data(1000);
    for (std::size_t i = 0; i < data.size(); ++i)
        data[i] = static_cast<std::uint8_t>(i * 7 + 3);
    for (const std::size_t step : {1U, 2U, 63U, 127U, 128U, 129U, 255U, 256U, 257U, 999U, 1000U}) {
        Blake2b256 hasher;
        for (std::size_t at = 0; at < data.size(); at += step)
            hasher.update(ByteSpan(data).subspan(at, std::min(step, data.size() - at)));
        hasher.update({});
        QCOMPARE(hasher.finish(), blake2b256(data));
    }
    QCOMPARE(Blake2b256().finish(), blake2b256({}));
}

void TestHashing::copiedBeginning()
{
    const Bytes beginning(200, 0x11);
    const Bytes ending(10, 0x22);
    Blake2b256 first;
    first.update(beginning);
    Blake2b256 second = first;
    second.update(ending);
    Bytes both = beginning;
    append(both, ending);
    QCOMPARE(first.finish(), blake2b256(beginning));
    QCOMPARE(second.finish(), blake2b256(both));
}

void TestHashing::finishingTwiceEndsTheProgram()
{
    Blake2b256 hasher;
    hasher.finish();
    QCOMPARE(signalThatEnds([&] { hasher.finish(); }), SIGABRT);
}

// Lengths 0 to 299 walk through every tail and block border. The two digests of all answers were
// made by slow implementations written for this purpose in another language, the Keccak of which
// gave the standard SHA3-256 when its padding byte was 6.
void TestHashing::everyLengthAgreesWithASlowImplementation()
{
    Bytes data(300);
    for (std::size_t i = 0; i < data.size(); ++i)
        data[i] = static_cast<std::uint8_t>(i * 7 + 3);
    Bytes xxh;
    Bytes keccak;
    for (std::size_t n = 0; n < data.size(); ++n) {
        const ByteSpan input = ByteSpan(data).first(n);
        for (const std::uint64_t seed : {std::uint64_t{0}, std::uint64_t{1}, ~std::uint64_t{0}})
            append(xxh, std::bit_cast<ByteArray<8>>(xxh64(input, seed)));
        append(keccak, keccak256(input));
    }
    QCOMPARE(xxh64({}, 0), 0xef46db3751d8e999ULL);
    QCOMPARE(toHex(sha256(xxh)),
             QStringLiteral("0x41516955198286386c5f02fbb049a3c1f9245e7ae95b68cc719c35e6ba5f3a4d"));
    QCOMPARE(toHex(sha256(keccak)),
             QStringLiteral("0x7fa9dc5fe6fec9335b9cf1e3fe871d49b1694641fd736c98dd089c0af73a4480"));
}

QTEST_APPLESS_MAIN(TestHashing)
#include "tst_hashing.moc"
