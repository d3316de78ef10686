#include "chain/codec/hex.h"
#include "chain/crypto/ed25519.h"
#include "chain/crypto/sr25519.h"
#include "chain/engine/aura.h"
#include "chain/engine/finality/grandpa_justification.h"
#include "chain/primitives/ss58_address.h"

#include <QFile>
#include <QTest>

namespace soma::engine {

using chain::AuthorityKey;
using chain::BlockHash;
using chain::GrandpaJustification;
using chain::GrandpaPrecommit;
using chain::Header;

class TestFinality : public QObject {
    Q_OBJECT

private:
    static std::vector<Bytes> vectorLines(const char* name)
    {
        QFile file(QStringLiteral(SOMA_TEST_VECTORS "/chain/") + QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot open %s", qPrintable(file.fileName()));
        std::vector<Bytes> lines;
        while (!file.atEnd())
            lines.push_back(codec::fromHex(file.readLine().trimmed().toStdString()).value());
        return lines;
    }

    static VoterSet testnetVoters()
    {
        VoterSet set;
        set.setId = 3;
        for (const Bytes& key : vectorLines("testnet_grandpa_authorities.hex"))
            set.voters.push_back({*AuthorityKey::fromSpan(key), 1});
        return set;
    }

    static GrandpaJustification testnetProof()
    {
        return codec::decode<GrandpaJustification>(
                   vectorLines("testnet_justification_5534451.hex").front())
            .value();
    }

    static FinalityTarget targetOf(const GrandpaJustification& proof)
    {
        return {proof.target, chain::widen(proof.number)};
    }

    /// Voters with keys of our own, and a small tree of headers to vote on.
    struct Town {
        std::vector<crypto::Ed25519KeyPair> keys;
        VoterSet set;
        std::vector<Header> headers; ///< Block 10 and up, one on top of the other.

        explicit Town(std::uint8_t voters)
        {
            for (std::uint8_t i = 0; i < voters; ++i) {
                const auto seed = crypto::SecretBytes::copyOf(ByteArray<32>{i, 77});
                keys.push_back(crypto::Ed25519KeyPair::fromSeed(seed).value());
                set.voters.push_back({AuthorityKey(keys.back().publicKey()), 1});
            }
            set.setId = 9;
            Header header;
            for (std::uint64_t number = 10; number < 16; ++number) {
                header.number = BlockNumber(number);
                headers.push_back(header);
                header.parent = header.hash();
            }
        }

        GrandpaPrecommit vote(std::size_t voter, const Header& block) const
        {
            GrandpaPrecommit out;
            out.target = block.hash();
            out.number = chain::narrow(block.number);
            out.voter = AuthorityKey(keys[voter].publicKey());
            const auto message = chain::precommitMessage(out.target, out.number, 5, set.setId);
            out.signature = chain::Signature64(keys[voter].sign(message).value());
            return out;
        }

        GrandpaJustification proof(const Header& target, std::vector<GrandpaPrecommit> votes) const
        {
            GrandpaJustification out;
            out.round = 5;
            out.target = target.hash();
            out.number = chain::narrow(target.number);
            out.precommits = std::move(votes);
            return out;
        }

        std::string verdict(const GrandpaJustification& proof) const
        {
            const auto result = verifyJustification(proof, targetOf(proof), set);
            return result ? "accepted" : std::string(result.error().name());
        }
    };

private Q_SLOTS:

    // light-client.md section 12 A.
    void theTestnetProofVerifiesWithItsSetOnly()
    {
        const GrandpaJustification proof = testnetProof();
        VoterSet set = testnetVoters();
        QCOMPARE(set.threshold().value(), std::uint64_t{5});
        QVERIFY(verifyJustification(proof, targetOf(proof), set));
        for (std::uint64_t id = 0; id < 8; ++id) {
            set.setId = id;
            QCOMPARE(verifyJustification(proof, targetOf(proof), set).has_value(), id == 3);
        }
        set = testnetVoters();
        FinalityTarget other = targetOf(proof);
        other.number = BlockNumber(other.number.value() + 1);
        QVERIFY(verifyJustification(proof, other, set).error().is(FinalityError::WrongTarget));
        set.voters.pop_back(); // The one that did not vote: five of five is more than enough.
        QVERIFY(verifyJustification(proof, targetOf(proof), set));
        set.voters.erase(set.voters.begin());
        set.voters.push_back({AuthorityKey(ByteArray<32>{1}), 1});
        set.voters.push_back({AuthorityKey(ByteArray<32>{2}), 1});
        QVERIFY(verifyJustification(proof, targetOf(proof), set)
                    .error()
                    .is(FinalityError::ThresholdNotReached));
    }

    void everyFlippedByteIsNoticed()
    {
        const Bytes bytes = vectorLines("testnet_justification_5534451.hex").front();
        const VoterSet set = testnetVoters();
        const FinalityTarget target = targetOf(testnetProof());
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            Bytes hurt = bytes;
            hurt[i] ^= 0x10;
            const auto proof = codec::decode<GrandpaJustification>(hurt);
            QVERIFY(!proof || !verifyJustification(*proof, target, set));
        }
    }

    // light-client.md section 2, the table.
    void thresholdsMatchTheReference()
    {
        const std::pair<std::size_t, std::uint64_t> cases[] = {{1, 1}, {3, 3},  {4, 3},   {6, 5},
                                                               {7, 5}, {10, 7}, {20, 14}, {32, 22}};
        for (const auto& [count, threshold] : cases) {
            VoterSet set;
            set.voters.resize(count);
            QCOMPARE(set.threshold().value(), threshold);
        }
        VoterSet set;
        QVERIFY(!set.threshold());
        set.voters = {{{}, 0}};
        QVERIFY(!set.threshold());
        set.voters = {{{}, ~std::uint64_t{0}}, {{}, 1}};
        QVERIFY(!set.threshold());
    }

    void votesAboveTheTargetCountForIt()
    {
        const Town town(4);
        const auto& h = town.headers;
        auto proof = town.proof(h[1], {town.vote(0, h[1]), town.vote(1, h[1]), town.vote(2, h[3])});
        QCOMPARE(town.verdict(proof), std::string("UnrelatedVote"));
        proof.votesAncestries = {h[3], h[2]};
        QCOMPARE(town.verdict(proof), std::string("accepted"));
        proof.votesAncestries = {h[2], h[3], h[4]};
        QCOMPARE(town.verdict(proof), std::string("UnusedAncestry"));
        proof.votesAncestries = {h[3]};
        QCOMPARE(town.verdict(proof), std::string("UnrelatedVote"));
    }

    void theTargetMustBeTheHighestBlockWithEnoughVotes()
    {
        const Town town(4);
        const auto& h = town.headers;
        // Three of four support block 12, so a proof for block 11 is not the round's result.
        auto proof = town.proof(
            h[1], {town.vote(0, h[1]), town.vote(1, h[2]), town.vote(2, h[2]), town.vote(3, h[2])});
        proof.votesAncestries = {h[2]};
        QCOMPARE(town.verdict(proof), std::string("ThresholdNotReached"));
        // A target above what the votes support.
        proof = town.proof(h[2], {town.vote(0, h[1]), town.vote(1, h[2]), town.vote(2, h[2])});
        proof.votesAncestries = {h[2]};
        QCOMPARE(town.verdict(proof), std::string("ThresholdNotReached"));
    }

    void doubleVotesCountOnce()
    {
        const Town town(4);
        const auto& h = town.headers;
        auto proof = town.proof(h[1], {town.vote(0, h[1]), town.vote(0, h[1]), town.vote(1, h[1])});
        QCOMPARE(town.verdict(proof), std::string("ThresholdNotReached"));
        proof = town.proof(
            h[1], {town.vote(0, h[1]), town.vote(0, h[2]), town.vote(1, h[1]), town.vote(2, h[1])});
        proof.votesAncestries = {h[2]};
        QCOMPARE(town.verdict(proof), std::string("accepted"));
        proof.precommits.push_back(town.vote(0, h[3]));
        proof.votesAncestries = {h[2], h[3]};
        QCOMPARE(town.verdict(proof), std::string("TooManyVotes"));
    }

    void strangersWeighNothingButMustSign()
    {
        Town town(4);
        const auto& h = town.headers;
        auto proof = town.proof(
            h[1], {town.vote(0, h[1]), town.vote(1, h[1]), town.vote(2, h[1]), town.vote(3, h[1])});
        town.set.voters.pop_back();
        QCOMPARE(town.verdict(proof), std::string("accepted"));
        town.set.voters[2].key = AuthorityKey(ByteArray<32>{5});
        QCOMPARE(town.verdict(proof), std::string("ThresholdNotReached"));
        const Town other(4);
        proof.precommits[3].signature = {};
        QCOMPARE(other.verdict(proof), std::string("BadSignature"));
        proof.precommits.clear();
        QCOMPARE(other.verdict(proof), std::string("ThresholdNotReached"));
    }

    void oneVoterJustifiesAlone()
    {
        const Town town(1);
        const Header& block = town.headers[4];
        const FinalityTarget target{block.hash(), block.number};
        const auto sign = [&](ByteSpan message) -> Result<chain::Signature64> {
            return chain::Signature64(SOMA_TRY(town.keys[0].sign(message)));
        };
        const auto proof = justifyAlone(target, 12, town.set.setId, town.set.voters[0].key, sign);
        QVERIFY(proof);
        QVERIFY(verifyJustification(*proof, target, town.set));
        QVERIFY(codec::decode<GrandpaJustification>(codec::encode(*proof)).value() == *proof);
        QCOMPARE(codec::encode(*proof).size(), std::size_t{46 + 132});
    }

    // light-client.md section 12 B.
    void theFinneySealIsItsAuthors()
    {
        const auto header =
            codec::decode<Header>(vectorLines("finney_header_8867448.hex").front()).value();
        const auto author =
            chain::parseAddress("5GYk3B38R9F2TEcWoqCLojqPwx6AA1TsD3EovoTgggyRdzki").value();
        std::vector<AuthorityKey> authorities(20);
        authorities[18] = AuthorityKey(author.bytes());
        const std::uint64_t slot = chain::auraSlot(header.digest).value();
        QVERIFY(*authorOf(slot, authorities) == authorities[18]);
        // Its parent is not at hand, so only the first answer can be asked for.
        Header parent;
        parent.number = BlockNumber(header.number.value() - 1);
        QVERIFY(checkHeader(header, parent, authorities, slot).error().is(BlockError::BadParent));
    }

    void headersAreCheckedInEveryPart()
    {
        const auto mini = crypto::SecretBytes::copyOf(ByteArray<32>{3});
        const auto key = crypto::Sr25519KeyPair::fromMiniSecret(mini).value();
        const auto sign = [&](ByteSpan hash) -> Result<chain::Signature64> {
            return chain::Signature64(SOMA_TRY(key.sign(hash)));
        };
        const std::vector<AuthorityKey> authorities{AuthorityKey(ByteArray<32>{9}),
                                                    AuthorityKey(key.publicKey())};
        Header parent;
        parent.number = BlockNumber(7);
        parent.digest = {chain::auraPreRuntime(100)};
        Header good;
        good.parent = parent.hash();
        good.number = BlockNumber(8);
        good.digest = {chain::auraPreRuntime(101)};
        const auto verdict = [&](Header header, bool sealIt, std::uint64_t now = 101) {
            if (sealIt)
                header = seal(header, sign).value();
            const auto result = checkHeader(header, parent, authorities, now);
            return result ? std::string("accepted") : std::string(result.error().name());
        };
        QCOMPARE(verdict(good, true), std::string("accepted"));
        QVERIFY(unsealed(seal(good, sign).value()) == good);
        QCOMPARE(verdict(good, false), std::string("MissingSeal"));
        QCOMPARE(verdict(good, true, 100), std::string("SlotInFuture"));
        Header bad = good;
        bad.parent = {};
        QCOMPARE(verdict(bad, true), std::string("BadParent"));
        bad = good;
        bad.number = BlockNumber(9);
        QCOMPARE(verdict(bad, true), std::string("BadNumber"));
        bad = good;
        bad.digest.clear();
        QCOMPARE(verdict(bad, true), std::string("MissingSlot"));
        bad.digest = {chain::auraPreRuntime(100)};
        QCOMPARE(verdict(bad, true), std::string("SlotNotRising"));
        bad.digest = {chain::auraPreRuntime(102)};
        QCOMPARE(verdict(bad, true, 200), std::string("BadSeal"));
        bad = seal(good, sign).value();
        bad.stateRoot = chain::StateRoot(ByteArray<32>{1});
        QCOMPARE(verdict(bad, false), std::string("BadSeal"));
        QVERIFY(checkHeader(seal(good, sign).value(), parent, {}, 101)
                    .error()
                    .is(BlockError::NoAuthorities));
    }
};

} // namespace soma::engine

QTEST_APPLESS_MAIN(soma::engine::TestFinality)
#include "tst_finality.moc"
