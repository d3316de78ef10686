// What the reference's own library sealed, and every way in which a ciphertext can be wrong.
#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/timelock.h"

#include "tests/chain/crypto/timelock_seal.h"
#include "tests/chain/crypto/vector_file.h"

#include <QTest>

using namespace soma;
using crypto::CryptoError;
using soma::test::hexField;

namespace {

const ByteArray<48>& signature()
{
    static const ByteArray<48> kBytes = test::roundSignature(test::kRound1000);
    return kBytes;
}

Bytes someText()
{
    return {1, 2, 3, 4, 5};
}

/// Where the parts of sealTimelock(someText()) begin.
constexpr std::size_t kVLength = 96;
constexpr std::size_t kV = kVLength + 8;
constexpr std::size_t kWLength = kV + 32;
constexpr std::size_t kW = kWLength + 8;
constexpr std::size_t kBodyLength = kW + 32;
constexpr std::size_t kBoxLength = kBodyLength + 8;
constexpr std::size_t kBox = kBoxLength + 8;
constexpr std::size_t kNonceLength = kBox + 5 + 16;
constexpr std::size_t kNonce = kNonceLength + 8;
constexpr std::size_t kSuiteLength = kNonce + 12;

bool isRefused(ByteSpan ciphertext)
{
    const Result<Bytes> opened = crypto::openTimelock(ciphertext, signature());
    return !opened && opened.error().is(CryptoError::BadCiphertext);
}

} // namespace

class TestTimelock final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void whatTheReferenceSealedIsOpened()
    {
        const QJsonArray sealed =
            test::vectorFile("../timelock/timelock.json")[u"sealed"].toArray();
        QCOMPARE(sealed.size(), 12);
        for (const auto& entry : sealed) {
            const QJsonObject one = entry.toObject();
            const Bytes ciphertext = hexField(one, "ciphertext");
            const Result<Bytes> opened =
                crypto::openTimelock(ciphertext, hexField(one, "signature"));
            QVERIFY2(opened, qPrintable(one[u"name"].toString()));
            QCOMPARE(test::toHex(*opened), one[u"text"].toString());
            // Another round's signature is no key.
            const bool isFirst = one[u"round"].toInt() == 1000;
            const auto other = test::roundSignature(isFirst ? test::kRound2000 : test::kRound1000);
            QVERIFY(!crypto::openTimelock(ciphertext, other));
        }
    }

    void whatWeSealIsOpened()
    {
        for (const std::size_t size : {0, 1, 15, 16, 17, 1000}) {
            const Bytes text(size, 0x5a);
            const Bytes ciphertext = test::sealTimelock(text, signature());
            const Result<Bytes> opened = crypto::openTimelock(ciphertext, signature());
            QVERIFY(opened);
            QVERIFY(*opened == text);
        }
        QVERIFY(test::sealTimelock(someText(), signature()).size() == kSuiteLength + 8 + 8);
    }

    void bytesThatFollowAreIgnored()
    {
        Bytes ciphertext = test::sealTimelock(someText(), signature());
        ciphertext.push_back(0);
        Bytes longer(signature().begin(), signature().end());
        longer.resize(144);
        QVERIFY(crypto::openTimelock(ciphertext, longer));
    }

    void badSignaturesAreToldApart()
    {
        const Bytes ciphertext = test::sealTimelock(someText(), signature());
        const auto isBad = [&](ByteSpan bytes) {
            const Result<Bytes> opened = crypto::openTimelock(ciphertext, bytes);
            return !opened && opened.error().is(CryptoError::BadSignature);
        };
        QVERIFY(isBad({}));
        QVERIFY(isBad(ByteSpan(signature()).first(47)));
        QVERIFY(isBad(Bytes(48, 0)));
        ByteArray<48> changed = signature();
        changed[0] &= 0x7f;
        QVERIFY(isBad(changed));
        // A point of the group, but not the beacon's: infinity.
        ByteArray<48> infinity{0xc0};
        const Result<Bytes> opened = crypto::openTimelock(ciphertext, infinity);
        QVERIFY(!opened && opened.error().is(CryptoError::BadCiphertext));
    }

    void everyShorterCiphertextIsRefused()
    {
        const Bytes ciphertext = test::sealTimelock(someText(), signature());
        for (std::size_t size = 0; size < ciphertext.size(); ++size)
            QVERIFY(isRefused(ByteSpan(ciphertext).first(size)));
    }

    void everyChangedByteIsRefused()
    {
        const Bytes ciphertext = test::sealTimelock(someText(), signature());
        for (std::size_t i = 0; i < ciphertext.size(); ++i) {
            Bytes changed = ciphertext;
            changed[i] ^= 1;
            // The name of the cipher is asked for, not looked at.
            const bool isName = i >= kSuiteLength + 8;
            QCOMPARE(isRefused(changed), !isName);
        }
    }

    void lengthsThatLieAreRefused()
    {
        const Bytes ciphertext = test::sealTimelock(someText(), signature());
        for (const std::size_t at :
             {kVLength, kWLength, kBodyLength, kBoxLength, kNonceLength, kSuiteLength})
            for (const std::uint64_t length :
                 {std::uint64_t{0}, std::uint64_t{31}, std::uint64_t{33},
                  std::uint64_t{ciphertext.size()}, ~std::uint64_t{0}}) {
                Bytes changed = ciphertext;
                for (std::size_t i = 0; i < 8; ++i)
                    changed[at + i] = static_cast<std::uint8_t>(length >> (8 * i));
                const bool isEmptyName = at == kSuiteLength && length == 0;
                QCOMPARE(isRefused(changed), !isEmptyName);
            }
    }
};

QTEST_APPLESS_MAIN(TestTimelock)
#include "tst_timelock.moc"
