#include "chain/engine/block_import.h"
#include "chain/primitives/validity_error.h"
#include "chain/runtime/genesis.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/validate.h"
#include "tests/chain/node/dev_signer.h"

#include <QTest>

namespace soma::engine {

using chain::Header;
using test::DevSigner;

/// A network of one author, from genesis on, without clock or disk.
class TestBlock : public QObject {
    Q_OBJECT

private:
    static constexpr std::uint64_t kStart = 1'787'006'136'000;

    const runtime::RuntimeConfig m_config;
    const DevSigner m_alice{"Alice"};
    const DevSigner m_bob{"Bob"};
    const chain::AccountId m_stranger{ByteArray<32>{42}};
    std::optional<crypto::Sr25519KeyPair> m_author;
    Header m_genesis;
    storage::StateTrie m_state;

    SealSigner signer() const
    {
        return [this](ByteSpan hash) -> Result<chain::Signature64> {
            return chain::Signature64(SOMA_TRY(m_author->sign(hash)));
        };
    }

    BuildRequest request(std::uint64_t timeMs = kStart) const
    {
        BuildRequest out;
        out.parent = m_genesis;
        out.parentState = m_state;
        out.timestampMs = timeMs;
        out.slot = slotAt(timeMs, m_config.slotDurationMs);
        return out;
    }

    PoolItem item(Bytes encoded) const
    {
        PoolItem out;
        out.hash = chain::extrinsicHash(encoded);
        const auto validity =
            runtime::validateTransaction(m_state, m_config, m_genesis.hash(), encoded);
        if (validity) {
            out.validity.needs = validity->requires_;
            out.validity.provides = validity->provides;
        }
        out.encoded = std::move(encoded);
        return out;
    }

    PoolItem transfer(const DevSigner& from, Rao amount, std::uint32_t nonce) const
    {
        return item(from.transfer(m_stranger, amount, m_genesis.hash(), nonce));
    }

    Rao freeIn(const storage::StateTrie& state, const chain::AccountId& who) const
    {
        return runtime::system::kAccount.get(state, who).data.free;
    }

    std::string verdict(const runtime::Block& block, std::uint64_t nowMs = kStart) const
    {
        const auto result =
            importBlock({block, m_genesis, m_state, nowMs}, m_config, verifySignaturesInOrder);
        return result ? "accepted" : std::string(result.error().name());
    }

    /// The block with another header, sealed anew as its author could.
    runtime::Block resealed(runtime::Block block, const std::function<void(Header&)>& change) const
    {
        block.header = unsealed(block.header);
        change(block.header);
        block.header = seal(block.header, signer()).value();
        return block;
    }

private Q_SLOTS:

    void initTestCase()
    {
        const auto mini = crypto::SecretBytes::copyOf(ByteArray<32>{7});
        m_author = crypto::Sr25519KeyPair::fromMiniSecret(mini).value();
        const auto genesis = runtime::buildGenesis(
            runtime::localnetGenesis(chain::AuthorityKey(m_author->publicKey()),
                                     chain::AuthorityKey(ByteArray<32>{8}), m_config));
        QVERIFY2(genesis, genesis ? "" : genesis.error().toString().c_str());
        m_genesis = genesis->header;
        m_state = storage::StateTrie().withChanges(genesis->state);
        QVERIFY(m_state.root() == m_genesis.stateRoot);
    }

    void whatWasBuiltImports()
    {
        BuildRequest req = request();
        req.candidates = {transfer(m_alice, Rao(5'000), 0), transfer(m_alice, Rao(6'000), 1),
                          transfer(m_bob, Rao(7'000), 0)};
        const auto built = buildBlock(req, m_config, signer());
        QVERIFY2(built, built ? "" : built.error().toString().c_str());
        const ExecutedBlock& block = built->executed;
        QVERIFY(built->refused.empty());
        QCOMPARE(block.block.extrinsics.size(), std::size_t{4});
        QCOMPARE(block.outcomes.size(), std::size_t{4});
        QVERIFY(freeIn(block.state, m_stranger) == Rao(18'000));
        QVERIFY(block.block.header.stateRoot == block.state.root());
        QVERIFY(block.hash == block.block.header.hash());
        QCOMPARE(chain::auraSlot(block.block.header.digest).value(), req.slot);

        const auto imported = importBlock({block.block, m_genesis, m_state, kStart}, m_config,
                                          verifySignaturesInOrder);
        QVERIFY2(imported, imported ? "" : imported.error().toString().c_str());
        QVERIFY(imported->changes == block.changes);
        QVERIFY(imported->hash == block.hash);
        QVERIFY(imported->state.root() == block.state.root());
    }

    void everyLieIsFoundOut()
    {
        BuildRequest req = request();
        req.candidates = {transfer(m_alice, Rao(5'000), 0)};
        const runtime::Block good = buildBlock(req, m_config, signer()).value().executed.block;
        QCOMPARE(verdict(good), std::string("accepted"));
        QCOMPARE(verdict(good, kStart - 12'000), std::string("SlotInFuture"));
        QCOMPARE(verdict(resealed(good, [](Header& h) { h.stateRoot = {}; })),
                 std::string("StateRootMismatch"));
        QCOMPARE(verdict(resealed(good, [](Header& h) { h.extrinsicsRoot = {}; })),
                 std::string("ExtrinsicsRootMismatch"));
        QCOMPARE(verdict(resealed(good, [](Header& h) { h.parent = {}; })),
                 std::string("BadParent"));
        QCOMPARE(verdict(resealed(good, [](Header& h) { h.number = BlockNumber(2); })),
                 std::string("BadNumber"));
        // Another slot than the time's: the state root tells first.
        const std::uint64_t slot = req.slot;
        const auto earlier =
            resealed(good, [slot](Header& h) { h.digest = {chain::auraPreRuntime(slot - 1)}; });
        QVERIFY(verdict(earlier) != "accepted");
        runtime::Block unsealedBlock = good;
        unsealedBlock.header = unsealed(good.header);
        QCOMPARE(verdict(unsealedBlock), std::string("MissingSeal"));
        runtime::Block forged = good;
        forged.extrinsics[1][60] ^= 1;
        QCOMPARE(verdict(forged), std::string("BadProof"));
        runtime::Block shortened = good;
        shortened.extrinsics.pop_back();
        QVERIFY(verdict(shortened) != "accepted");
        runtime::Block timeless = good;
        timeless.extrinsics.erase(timeless.extrinsics.begin());
        QVERIFY(verdict(timeless) != "accepted");
        runtime::Block doubled = good;
        doubled.extrinsics.push_back(good.extrinsics[1]);
        QVERIFY(verdict(doubled) != "accepted");
    }

    void theRefusedAreNamedAndTheRestGoesOn()
    {
        BuildRequest req = request();
        PoolItem poor =
            item(DevSigner("Nobody").transfer(m_stranger, Rao(5'000), m_genesis.hash(), 0));
        const PoolItem ahead = transfer(m_bob, Rao(9'000), 3);
        req.candidates = {poor, ahead, transfer(m_alice, Rao(5'000), 0)};
        const auto built = buildBlock(req, m_config, signer());
        QVERIFY(built);
        QCOMPARE(built->executed.block.extrinsics.size(), std::size_t{2});
        QCOMPARE(built->refused.size(), std::size_t{1});
        QVERIFY(built->refused.front().first == poor.hash);
        QVERIFY(built->refused.front().second.is(chain::ValidityError::Payment));
    }

    void whatNeedsARefusedOneIsLeftOut()
    {
        BuildRequest req = request();
        PoolItem first = transfer(m_alice, Rao(5'000), 0);
        first.encoded[60] ^= 1; // Its signature is wrong now, and the builder is told to look.
        req.signatures = runtime::SignatureCheck::Verify;
        req.candidates = {first, transfer(m_alice, Rao(6'000), 1), transfer(m_bob, Rao(7'000), 0)};
        const auto built = buildBlock(req, m_config, signer());
        QVERIFY(built);
        QCOMPARE(built->refused.size(), std::size_t{1});
        QVERIFY(freeIn(built->executed.state, m_stranger) == Rao(7'000));
    }

    void aFullBlockStopsTaking()
    {
        runtime::RuntimeConfig tight = m_config;
        tight.limits.normal.maxTotal = runtime::Weight{2'500'000'000, UINT64_MAX};
        tight.limits.normal.reserved = runtime::Weight{};
        // The block step alone announces 329 milliards.
        tight.limits.maxBlock = runtime::Weight{332'000'000'000, UINT64_MAX};
        BuildRequest req = request();
        for (std::uint32_t nonce = 0; nonce < 30; ++nonce)
            req.candidates.push_back(transfer(m_alice, Rao(5'000), nonce));
        const auto built = buildBlock(req, tight, signer());
        QVERIFY(built);
        const std::size_t taken = built->executed.block.extrinsics.size();
        QVERIFY(taken > 1);
        QVERIFY(taken < 31);
        QVERIFY(built->refused.empty());
    }

    void theSlotMustRiseAndHoldTheTime()
    {
        BuildRequest req = request();
        const auto first = buildBlock(req, m_config, signer()).value();
        BuildRequest second = request(kStart + 11'000);
        second.parent = first.executed.block.header;
        second.parentState = first.executed.state;
        QVERIFY(buildBlock(second, m_config, signer()).error().is(BlockError::SlotNotRising));
        second.slot += 1;
        QVERIFY(buildBlock(second, m_config, signer()).error().is(BlockError::TimestampDrift));
        second.timestampMs = kStart + 12'000;
        QVERIFY(buildBlock(second, m_config, signer()));
    }

    void theSignersFaultIsPassedOn()
    {
        const SealSigner broken = [](ByteSpan) -> Result<chain::Signature64> {
            return BlockError::BadSeal;
        };
        QVERIFY(buildBlock(request(), m_config, broken).error().is(BlockError::BadSeal));
    }
};

} // namespace soma::engine

QTEST_APPLESS_MAIN(soma::engine::TestBlock)
#include "tst_block.moc"
