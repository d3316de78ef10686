#include "chain/codec/hex.h"
#include "chain/crypto/ed25519.h"
#include "chain/crypto/hashing.h"
#include "chain/crypto/sr25519.h"
#include "chain/primitives/block_header.h"
#include "chain/primitives/extrinsic.h"
#include "chain/primitives/justification.h"
#include "chain/primitives/ss58_address.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace soma::chain {

class TestPrimitives : public QObject {
    Q_OBJECT

private:
    static Bytes hex(std::string_view text) { return codec::fromHex(text).value(); }

    static std::vector<Bytes> vectorLines(const char* name)
    {
        QFile file(QStringLiteral(SOMA_TEST_VECTORS "/chain/") + QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot open %s", qPrintable(file.fileName()));
        std::vector<Bytes> lines;
        while (!file.atEnd())
            lines.push_back(hex(file.readLine().trimmed().toStdString()));
        return lines;
    }

    static Hash256 hash(std::string_view text)
    {
        return Hash256(codec::fromHexFixed<32>(text).value());
    }

    static BlockHash finneyGenesis()
    {
        return BlockHash(
            hash("2f0555cc76fc2840a25a6ea3b9637146806f1f44b090c175ffde2a7e5ab36c03").bytes());
    }

    /// transfer_keep_alive(//Bob, 1 TAO).
    static Bytes transferCall()
    {
        return hex("0503008eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48"
                   "02286bee");
    }

    static SignedExtra immortalExtra()
    {
        SignedExtra extra;
        extra.nonce = codec::Compact<std::uint32_t>(7);
        return extra;
    }

private Q_SLOTS:

    // light-client.md section 12 B.
    void finneyHeaderHashesAndIsWrittenBack()
    {
        const Bytes bytes = vectorLines("finney_header_8867448.hex").front();
        const auto header = codec::decode<Header>(bytes);
        QVERIFY(header);
        QCOMPARE(codec::encode(*header), bytes);
        QCOMPARE(codec::toHex(header->hash().span()),
                 std::string("511948e96e1d479d0a92d89bb976638780f2c65a93a5d5be710f22ee15c60200"));
        QCOMPARE(codec::toHex(header->hashWithoutSeal().span()),
                 std::string("7dd6c7bf9bd3a05053132ce86b2b54c93fc136bb2339bc7781ebacb16badacdd"));
        QVERIFY(header->number == BlockNumber(8'867'448));
        QCOMPARE(header->digest.size(), std::size_t{5});
        QCOMPARE(auraSlot(header->digest).value(), std::uint64_t{148'917'178});
        QCOMPARE(auraAuthoritiesChange(header->digest)->size(), std::size_t{20});
        const auto change = grandpaChange(header->digest);
        QVERIFY(change);
        QCOMPARE(change->next.size(), std::size_t{20});
        QCOMPARE(change->delay, 0u);
        QVERIFY(!change->forcedMedian);
        QVERIFY(!hasBabePreRuntime(header->digest));
    }

    void finneySealVerifies()
    {
        const Bytes bytes = vectorLines("finney_header_8867448.hex").front();
        const auto header = codec::decode<Header>(bytes);
        const auto seal = auraSealOf(header->digest);
        QVERIFY(seal);
        const auto author = parseAddress("5GYk3B38R9F2TEcWoqCLojqPwx6AA1TsD3EovoTgggyRdzki");
        QVERIFY(author);
        const Hash256 message = header->hashWithoutSeal();
        QVERIFY(crypto::verifySr25519(author->bytes(), message.span(), seal->bytes()));
    }

    void headersRefuseCutsAndLeftovers()
    {
        Bytes bytes = vectorLines("finney_header_8867448.hex").front();
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QVERIFY(!codec::decode<Header>(ByteSpan(bytes).first(length)));
        bytes.push_back(0);
        QVERIFY(!codec::decode<Header>(bytes));
    }

    // chain.md section 21: the header of a genesis block.
    void testnetGenesisHasThePublishedHash()
    {
        Header header;
        header.stateRoot = StateRoot(
            hash("c15439f31626cd90c778831721bb9d0166da302321918887d381829d8c13763f").bytes());
        header.extrinsicsRoot = ExtrinsicsRoot(
            hash("03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314").bytes());
        QCOMPARE(codec::toHex(header.hash().span()),
                 std::string("8f9cf856bf558a14440e75569c9e58594757048d7b3a84b5d25f6bd978263105"));
    }

    void digestItemsHaveTheirBytes()
    {
        QCOMPARE(codec::toHex(codec::encode(auraPreRuntime(148'917'178))),
                 std::string("06617572612") + "0ba4be00800000000");
        const DigestItem updated{DigestItem::Kind::RuntimeEnvironmentUpdated, {}, {}};
        QCOMPARE(codec::toHex(codec::encode(updated)), std::string("08"));
        QVERIFY(codec::decode<DigestItem>(hex("08")).value() == updated);
        QVERIFY(codec::decode<DigestItem>(hex("000401")).value().payload == Bytes{1});
        QVERIFY(codec::decode<DigestItem>(hex("07")).error().is(codec::CodecError::InvalidVariant));
        QVERIFY(!auraSlot({{DigestItem::Kind::PreRuntime, kAuraEngine, {1, 2}}}));
        QVERIFY(!auraSealOf({}));
    }

    // chain.md section 21.
    void erasMatchTheReference()
    {
        struct Case {
            std::uint64_t current;
            std::uint64_t period;
            const char* bytes;
        };

        const Case cases[] = {{1000, 64, "8502"},       {8'596'708, 8, "4200"},
                              {8'596'708, 128, "4606"}, {42, 4, "2100"},
                              {70'000, 4096, "0b17"},   {100'000, 65'536, "af86"}};
        for (const Case& c : cases) {
            const Era era = Era::mortal(c.period, BlockNumber(c.current));
            QCOMPARE(codec::toHex(codec::encode(era)), std::string(c.bytes));
            QVERIFY(codec::decode<Era>(hex(c.bytes)).value() == era);
            const std::uint64_t birth = era.birth(BlockNumber(c.current)).value();
            QVERIFY(birth <= c.current && c.current < birth + c.period);
            QCOMPARE(era.death(BlockNumber(c.current)).value(), birth + c.period);
        }
        QCOMPARE(codec::toHex(codec::encode(Era::immortal())), std::string("00"));
        QVERIFY(Era::immortal().birth(BlockNumber(9)) == BlockNumber(0));
        QVERIFY(Era::immortal().death(BlockNumber(9)) == BlockNumber::max());
    }

    void eraWindowsCoverEveryBlock()
    {
        for (const std::uint64_t period : {4u, 8u, 64u, 128u, 2048u, 4096u, 8192u, 65'536u}) {
            for (std::uint64_t current = 0; current < 3 * period; current += 1 + period / 37) {
                const Era era = Era::mortal(period, BlockNumber(current));
                const auto back = codec::decode<Era>(codec::encode(era));
                QVERIFY(back);
                QVERIFY(*back == era);
                const std::uint64_t birth = era.birth(BlockNumber(current)).value();
                const std::uint64_t death = era.death(BlockNumber(current)).value();
                QVERIFY(birth <= current);
                QVERIFY(current < death);
                for (const std::uint64_t later : {birth, death - 1})
                    QCOMPARE(era.birth(BlockNumber(later)).value(), birth);
            }
        }
    }

    void malformedErasAreRefused()
    {
        // Period 2 does not exist, and a phase must lie inside its period.
        QVERIFY(!codec::decode<Era>(hex("1000")));
        QVERIFY(!codec::decode<Era>(hex("4100")));
        QVERIFY(!codec::decode<Era>(hex("01")));
        QVERIFY(codec::decode<Era>(hex("0100")));
        QVERIFY(codec::decode<Era>(hex("3100")));
    }

    // chain.md section 21.
    void payloadAndExtrinsicMatchTheGoldenBytes()
    {
        SignedAdditional additional;
        additional.specVersion = 425;
        additional.transactionVersion = 1;
        additional.genesis = finneyGenesis();
        additional.birth = finneyGenesis();
        const Bytes payload = signingPayload(transferCall(), immortalExtra(), additional);
        QCOMPARE(payload.size(), std::size_t{116});
        QCOMPARE(codec::toHex(crypto::blake2b256(payload)),
                 std::string("f8d468ceca985591a931412736fcfc04e22f8c5a942331d6b9b692d80ba6b177"));
        QCOMPARE(bytesToSign(payload), payload);

        const auto alice = codec::fromHexFixed<32>(
            "88dc3417d5058ec4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee");
        const auto signature = codec::fromHexFixed<64>(
            "b366ced8021cb03631da63a3ac21353079508eabbe9c30643f827a94e6cc181d"
            "bbec5a7d69f7cf3491a390f42550eb4ed0bcc8912f1c3887c0e31de3ee8b2208");
        const auto extrinsic =
            Extrinsic::makeSigned(AccountId(*alice), MultiSignature::ed25519(*signature),
                                  immortalExtra(), transferCall());
        const Bytes encoded = encodeExtrinsic(extrinsic);
        QCOMPARE(codec::toHex(encoded),
                 "3902840088dc3417d5058ec4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee00"
                 "b366ced8021cb03631da63a3ac21353079508eabbe9c30643f827a94e6cc181d"
                 "bbec5a7d69f7cf3491a390f42550eb4ed0bcc8912f1c3887c0e31de3ee8b2208001c0000" +
                     codec::toHex(transferCall()));
        QCOMPARE(codec::toHex(extrinsicHash(encoded).span()),
                 std::string("37cc6cc384eb51682b5e8fa83827692389f8e2fb549a88daef9327fe0cddf7fa"));
        const auto back = decodeExtrinsic(encoded);
        QVERIFY(back);
        QVERIFY(*back == extrinsic);
        QVERIFY(verifySignature(back->signature, bytesToSign(payload), *back->signer.id()));
        Bytes other = payload;
        other.back() ^= 1;
        QVERIFY(!verifySignature(back->signature, bytesToSign(other), *back->signer.id()));
        for (std::size_t length = 0; length < encoded.size(); ++length)
            QVERIFY(!decodeExtrinsic(ByteSpan(encoded).first(length)));
    }

    void inherentsAreBareVersionFive()
    {
        const Bytes timestamp = hex("280502000b901f2c8a9a01");
        const auto inherent = decodeExtrinsic(timestamp);
        QVERIFY(inherent);
        QVERIFY(inherent->kind == Extrinsic::Kind::BareV5);
        QCOMPARE(encodeExtrinsic(*inherent), timestamp);
        QVERIFY(decodeExtrinsic(hex("0c040200")).value().kind == Extrinsic::Kind::BareV4);
        QVERIFY(decodeExtrinsic(hex("0c060200")).error().is(codec::CodecError::BadVersion));
        QVERIFY(decodeExtrinsic(hex("00")).error().is(codec::CodecError::Truncated));
        QVERIFY(decodeExtrinsic(hex("0c04020000")).error().is(codec::CodecError::TrailingBytes));
    }

    void addressFormsRoundTrip()
    {
        for (const char* bytes :
             {"00d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d", "01",
              "020c010203", "03d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d",
              "04d43593c715fdd31c61141abd04a99fd6822c8558"}) {
            const auto address = codec::decode<MultiAddress>(hex(bytes));
            QVERIFY(address);
            QCOMPARE(codec::toHex(codec::encode(*address)), std::string(bytes));
            QCOMPARE(address->id() != nullptr, bytes[1] == '0');
        }
        QVERIFY(!codec::decode<MultiAddress>(hex("05")));
        const auto shown = codec::toDecoded(MultiAddress(AccountId(ByteArray<32>{4})));
        QVERIFY(std::holds_alternative<AccountId>(shown));
    }

    // keys.md section 10.
    void longPayloadsAreHashedAndSignaturesVerify()
    {
        QFile file(QStringLiteral(SOMA_TEST_VECTORS "/keys/signing_payload.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto payloads = QJsonDocument::fromJson(file.readAll())[QStringLiteral("payloads")];
        QVERIFY(payloads.toArray().size() >= 5);
        for (const auto& item : payloads.toArray()) {
            const QJsonObject entry = item.toObject();
            const auto field = [](const QJsonObject& o, const char* name) {
                return hex(o[QLatin1String(name)].toString().toStdString());
            };
            const Bytes signedBytes = bytesToSign(field(entry, "payload"));
            QCOMPARE(signedBytes, field(entry, "signed_bytes"));
            for (const char* scheme : {"sr25519", "ed25519"}) {
                const QJsonObject keys = entry[QLatin1String(scheme)].toObject();
                const auto signer = AccountId::fromSpan(field(keys, "public_key"));
                const auto signature =
                    codec::decode<MultiSignature>(field(keys, "multi_signature"));
                QVERIFY(signer && signature);
                QVERIFY(verifySignature(*signature, signedBytes, *signer));
                QVERIFY(!verifySignature(*signature, Bytes{1}, *signer));
                QCOMPARE(codec::encode(*signature), field(keys, "multi_signature"));
            }
        }
    }

    // light-client.md section 12 A.
    void testnetJustificationIsReadAndItsVotesVerify()
    {
        const Bytes bytes = vectorLines("testnet_justification_5534451.hex").front();
        const auto proof = codec::decode<GrandpaJustification>(bytes);
        QVERIFY(proof);
        QCOMPARE(codec::encode(*proof), bytes);
        QCOMPARE(proof->round, std::uint64_t{799'276});
        QCOMPARE(proof->number.value(), 5'534'451u);
        QCOMPARE(proof->precommits.size(), std::size_t{5});
        QVERIFY(proof->votesAncestries.empty());
        const auto& vote = proof->precommits.front();
        for (std::uint64_t setId = 0; setId < 8; ++setId) {
            const auto message = precommitMessage(vote.target, vote.number, proof->round, setId);
            QCOMPARE(crypto::verifyEd25519(vote.voter.bytes(), message, vote.signature.bytes()),
                     setId == 3);
        }
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QVERIFY(!codec::decode<GrandpaJustification>(ByteSpan(bytes).first(length)));
    }
};

} // namespace soma::chain

QTEST_APPLESS_MAIN(soma::chain::TestPrimitives)
#include "tst_primitives.moc"
