// Blocks and the checks every extrinsic passes, each refusal by its name.
#include "chain/codec/hex.h"
#include "chain/runtime/extensions.h"
#include "chain/runtime/pallets/aura.h"
#include "chain/runtime/pallets/grandpa.h"
#include "chain/runtime/pallets/sudo.h"
#include "chain/runtime/pallets/timestamp.h"
#include "chain/runtime/pallets/utility.h"
#include "tests/chain/runtime/call_log.h"
#include "tests/chain/runtime/test_chain.h"

#include <QTest>

using namespace soma;
using namespace soma::runtime;
using chain::Era;
using chain::MultiAddress;
using chain::ValidityError;
using soma::runtime::testing::dev;
using soma::runtime::testing::devKeys;
using soma::runtime::testing::dispatchLogged;
using soma::runtime::testing::SignOptions;
using soma::runtime::testing::stranger;
using soma::runtime::testing::TestChain;
using Names = std::vector<std::string>;

namespace {

RuntimeCall send(std::string_view to, std::uint64_t rao = 1000)
{
    return balances::TransferKeepAlive{MultiAddress(dev(to)), codec::Compact<Rao>(Rao(rao))};
}

std::string name(const Result<ApplyOutcome>& outcome)
{
    if (!outcome)
        return std::string(outcome.error().name());
    return outcome->failure ? namesOf(*outcome->failure).text() : "ok";
}

template <typename T>
std::string name(const Result<T>& result)
{
    return result ? "ok" : std::string(result.error().name());
}

SignOptions signedFor(Era era = {})
{
    SignOptions options;
    options.realSignature = true;
    options.era = era;
    return options;
}

SignOptions withNonce(std::uint32_t nonce)
{
    SignOptions options;
    options.nonce = nonce;
    return options;
}

} // namespace

class TestExecutive : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { m_chain = std::make_unique<TestChain>(); }

    // ------------------------------------------------------------------------- signatures

    void signedTransfer()
    {
        QCOMPARE(name(m_chain->call("Alice", send("Bob"), signedFor())), std::string("ok"));
        // In block 1 the genesis hash is the parent's; from block 2 on it stands in the state.
        QCOMPARE(name(m_chain->call("Alice", send("Bob"), signedFor())), std::string("ok"));
        const Era era = Era::mortal(64, BlockNumber(m_chain->number()));
        QCOMPARE(name(m_chain->call("Alice", send("Bob"), signedFor(era))), std::string("ok"));
    }

    void badProof()
    {
        Bytes good = m_chain->make("Alice", send("Bob"), signedFor());
        m_chain->open();
        Bytes flipped = good;
        flipped.back() ^= 1;
        QCOMPARE(name(m_chain->apply(flipped, SignatureCheck::Verify)), std::string("BadProof"));
        SignOptions otherChain = signedFor();
        otherChain.genesis = chain::BlockHash(dev("Bob").bytes());
        QCOMPARE(name(m_chain->apply(m_chain->make("Alice", send("Bob"), otherChain),
                                     SignatureCheck::Verify)),
                 std::string("BadProof"));
        SignOptions otherSpec = signedFor();
        otherSpec.specVersion = kSpecVersion - 1;
        QCOMPARE(name(m_chain->apply(m_chain->make("Alice", send("Bob"), otherSpec),
                                     SignatureCheck::Verify)),
                 std::string("BadProof"));
        SignOptions otherVersion = signedFor();
        otherVersion.transactionVersion = 2;
        QCOMPARE(name(m_chain->apply(m_chain->make("Alice", send("Bob"), otherVersion),
                                     SignatureCheck::Verify)),
                 std::string("BadProof"));
        // A refused extrinsic leaves nothing behind.
        QCOMPARE(system::kAccount.get(m_chain->working(), dev("Alice")).nonce, 0U);
        QCOMPARE(name(m_chain->apply(good, SignatureCheck::Verify)), std::string("ok"));
        m_chain->close();
    }

    void ed25519Signature()
    {
        // The deterministic extrinsic of chain.md section 21, signed for finney's block 1.
        const auto bytes = codec::fromHex(
            "3902840088dc3417d5058ec4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee00b366ced8021c"
            "b03631da63a3ac21353079508eabbe9c30643f827a94e6cc181dbbec5a7d69f7cf3491a390f42550eb4ed0"
            "bcc8912f1c3887c0e31de3ee8b2208001c00000503008eaf04151687736326c9fea17e25fc5287613693c9"
            "12909cb226aa4794f26a4802286bee");
        QVERIFY(bytes.has_value());
        const auto genesis = codec::fromHexFixed<32>(
            "2f0555cc76fc2840a25a6ea3b9637146806f1f44b090c175ffde2a7e5ab36c03");
        const testing::MapState empty;
        const SigningFacts facts{BlockNumber(1), chain::BlockHash(*genesis)};
        QCOMPARE(name(checkSignature(*bytes, empty, facts)), std::string("ok"));
        Bytes broken = *bytes;
        broken[60] ^= 4;
        QCOMPARE(name(checkSignature(broken, empty, facts)), std::string("BadProof"));
        const SigningFacts elsewhere{BlockNumber(1), chain::BlockHash()};
        QCOMPARE(name(checkSignature(*bytes, empty, elsewhere)), std::string("BadProof"));
    }

    /// Judged together or one by one: the same answers, and the first fault's.
    void manySignatures()
    {
        const SigningFacts facts{BlockNumber(1), m_chain->hashOf(0)};
        std::vector<Bytes> all;
        for (std::uint32_t nonce = 0; nonce < 70; ++nonce) {
            SignOptions options = signedFor();
            options.nonce = nonce;
            all.push_back(m_chain->make(nonce % 2 == 0 ? "Alice" : "Bob", send("Bob"), options));
        }
        all.insert(all.begin() + 7, timestampInherent(12'000));
        const auto check = [&] { return name(checkSignatures(all, m_chain->state(), facts)); };
        QCOMPARE(name(checkSignatures({}, m_chain->state(), facts)), std::string("ok"));
        QCOMPARE(check(), std::string("ok"));
        for (const std::size_t at :
             {std::size_t{0}, std::size_t{63}, std::size_t{64}, std::size_t{70}}) {
            all[at].back() ^= 1;
            QCOMPARE(check(), std::string("BadProof"));
            all[at].back() ^= 1;
        }
        const Bytes whole = all[5];
        all[5].pop_back();
        const std::string unreadable = name(checkSignature(all[5], m_chain->state(), facts));
        QVERIFY(unreadable != "ok" && unreadable != "BadProof");
        all[6].back() ^= 1;
        QCOMPARE(check(), unreadable);
        all[4].back() ^= 1;
        QCOMPARE(check(), std::string("BadProof"));
    }

    void cannotLookup()
    {
        auto extrinsic = chain::decodeExtrinsic(m_chain->make("Alice", send("Bob")));
        extrinsic->signer.form = ByteArray<20>{};
        const Bytes bytes = chain::encodeExtrinsic(*extrinsic);
        QCOMPARE(name(m_chain->validate(bytes)), std::string("CannotLookup"));
        m_chain->open();
        QCOMPARE(name(m_chain->apply(bytes, SignatureCheck::AlreadyVerified)),
                 std::string("CannotLookup"));
    }

    void metadataHashIsUnknown()
    {
        auto extrinsic = chain::decodeExtrinsic(m_chain->make("Alice", send("Bob"), signedFor()));
        extrinsic->extra.metadataHash = chain::MetadataHashMode::Enabled;
        QCOMPARE(
            name(m_chain->validate(chain::encodeExtrinsic(*extrinsic), SignatureCheck::Verify)),
            std::string("CannotLookup"));
    }

    void generalExtrinsicsHaveNoOrigin()
    {
        auto extrinsic = chain::decodeExtrinsic(m_chain->make("Alice", send("Bob")));
        extrinsic->kind = chain::Extrinsic::Kind::General;
        QCOMPARE(name(m_chain->validate(chain::encodeExtrinsic(*extrinsic))),
                 std::string("UnknownOrigin"));
    }

    void zeroSender()
    {
        auto extrinsic = chain::decodeExtrinsic(m_chain->make("Alice", send("Bob")));
        extrinsic->signer = MultiAddress(chain::AccountId());
        QCOMPARE(name(m_chain->validate(chain::encodeExtrinsic(*extrinsic))),
                 std::string("BadSigner"));
    }

    // ----------------------------------------------------------------------- mortality

    void mortality()
    {
        m_chain->emptyBlocks(6);
        const Era era = Era::mortal(4, BlockNumber(6)); // Blocks 6 to 9.
        const Bytes bytes = m_chain->make("Alice", send("Bob"), signedFor(era));
        QCOMPARE(name(m_chain->validate(bytes, SignatureCheck::Verify)), std::string("ok"));
        QCOMPARE(m_chain->validate(bytes)->longevity, std::uint64_t{3});
        m_chain->emptyBlocks(2);
        QCOMPARE(m_chain->validate(bytes)->longevity, std::uint64_t{1});
        QCOMPARE(name(m_chain->validate(bytes, SignatureCheck::Verify)), std::string("ok"));
        // The next window begins with a block that is not there yet, then with another block than
        // the one that was signed.
        m_chain->emptyBlocks(1);
        QCOMPARE(name(m_chain->validate(bytes, SignatureCheck::Verify)),
                 std::string("AncientBirthBlock"));
        m_chain->emptyBlocks(1);
        QCOMPARE(name(m_chain->validate(bytes, SignatureCheck::Verify)), std::string("BadProof"));
    }

    void immortalLivesOn()
    {
        const Bytes bytes = m_chain->make("Alice", send("Bob"), signedFor());
        QCOMPARE(m_chain->validate(bytes, SignatureCheck::Verify)->longevity, UINT64_MAX - 1);
        m_chain->emptyBlocks(3);
        QCOMPARE(name(m_chain->call("Bob", send("Alice"), signedFor())), std::string("ok"));
    }

    void ancientBirthBlock()
    {
        RuntimeConfig config;
        config.blockHashCount = 8;
        TestChain chain(config);
        chain.emptyBlocks(20);
        // The window of blocks 16 to 31.
        const Era known = Era::mortal(16, BlockNumber(16));
        QCOMPARE(name(chain.validate(chain.make("Alice", send("Bob"), signedFor(known)),
                                     SignatureCheck::Verify)),
                 std::string("ok"));
        chain.emptyBlocks(5);
        QVERIFY(!system::kBlockHash.contains(chain.state(), chain::BlockNumber32(16)));
        QVERIFY(system::kBlockHash.contains(chain.state(), chain::BlockNumber32(17)));
        QVERIFY(system::kBlockHash.contains(chain.state(), chain::BlockNumber32(0)));
        QCOMPARE(name(chain.validate(chain.make("Alice", send("Bob"), signedFor(known)),
                                     SignatureCheck::Verify)),
                 std::string("AncientBirthBlock"));
    }

    // --------------------------------------------------------------------- nonce and fee

    void nonces()
    {
        QCOMPARE(name(m_chain->call("Alice", send("Bob"), withNonce(1))), std::string("Future"));
        QCOMPARE(name(m_chain->call("Alice", send("Bob"), withNonce(0))), std::string("ok"));
        QCOMPARE(name(m_chain->call("Alice", send("Bob"), withNonce(0))), std::string("Stale"));
        QCOMPARE(system::kAccount.get(m_chain->state(), dev("Alice")).nonce, 1U);

        const auto ahead = m_chain->validate(m_chain->make("Alice", send("Bob"), withNonce(3)));
        QVERIFY(ahead.has_value());
        QCOMPARE(ahead->provides, std::vector<Bytes>{nonceTag(dev("Alice"), 3)});
        QCOMPARE(ahead->requires_, std::vector<Bytes>{nonceTag(dev("Alice"), 2)});
        QCOMPARE(ahead->priority, std::uint64_t{1});
        QVERIFY(ahead->propagate);
        const auto next = m_chain->validate(m_chain->make("Alice", send("Bob"), withNonce(1)));
        QVERIFY(next->requires_.empty());
        QCOMPARE(name(m_chain->validate(m_chain->make("Alice", send("Bob"), withNonce(0)))),
                 std::string("Stale"));
        QCOMPARE(nonceTag(dev("Alice"), 3).size(), std::size_t{36});
    }

    void payment()
    {
        // Nobody's account.
        QCOMPARE(name(m_chain->call("Nobody", send("Bob"))), std::string("Payment"));
        SignOptions greedy;
        greedy.tip = Rao(UINT64_MAX);
        QCOMPARE(name(m_chain->call("Alice", send("Bob"), greedy)), std::string("Payment"));
    }

    void exactFeeIsEnough()
    {
        // A transfer of nothing is 141 bytes: the amount takes one.
        const std::uint64_t fee = 54'078 + 141 + 82'025;
        TestChain chain({}, {{dev("Rich"), Rao(fee + 500)}, {dev("Poor"), Rao(fee + 499)}});
        QCOMPARE(name(chain.call("Poor", send("Bob", 0))), std::string("Payment"));
        const auto outcome = chain.call("Rich", send("Bob", 0));
        QCOMPARE(name(outcome), std::string("ok"));
        QCOMPARE(outcome->fee, Rao(fee));
        QCOMPARE(chain.free(dev("Rich")), Rao(500));
    }

    // ------------------------------------------------------------------------- weight

    void heavyExtrinsic()
    {
        // One byte of remark weighs 10 920; the largest normal extrinsic 2 599 891 843 000, and
        // its length must fit as well: so build one from weight alone.
        const Weight most = m_chain->config().limits.normal.maxExtrinsic.value();
        const auto remarks = [](std::size_t bytes) {
            return RuntimeCall(system::Remark{Bytes(bytes)});
        };
        const std::size_t limit = 7'864'320;
        QCOMPARE(name(m_chain->validate(m_chain->make("Alice", remarks(limit)))),
                 std::string("ExhaustsResources"));
        QVERIFY(remarks(limit).dispatchInfo().weight.refTime < most.refTime);
        const sudo::SudoUncheckedWeight heavy{BoxedCall{remarks(0)}, most.plus({1, 0})};
        QCOMPARE(name(m_chain->call("Alice", heavy)), std::string("ExhaustsResources"));
        const sudo::SudoUncheckedWeight fits{BoxedCall{remarks(0)}, {most.refTime, 0}};
        QCOMPARE(name(m_chain->call("Alice", fits)), std::string("ok"));
    }

    // A block takes 3e12 of normal weight and not a picosecond more.
    void fullBlock()
    {
        const std::uint64_t base = m_chain->config().limits.normal.baseExtrinsic.refTime;
        const auto weighing = [](std::uint64_t refTime) {
            return RuntimeCall(
                sudo::SudoUncheckedWeight{BoxedCall{system::Remark{}}, {refTime, 0}});
        };
        m_chain->open();
        const auto apply = [&](std::uint64_t refTime) {
            return name(m_chain->apply(m_chain->make("Alice", weighing(refTime)),
                                       SignatureCheck::AlreadyVerified));
        };
        const std::uint64_t half = 1'500'000'000'000 - base;
        QCOMPARE(apply(half), std::string("ok"));
        QCOMPARE(apply(half + 1), std::string("ExhaustsResources"));
        QCOMPARE(apply(half), std::string("ok"));
        QCOMPARE(m_chain->working().block().weight.normal.refTime,
                 std::uint64_t{3'000'000'000'000});
        QCOMPARE(apply(0), std::string("ExhaustsResources"));
        // Operational calls still have room.
        const RuntimeCall operational =
            sudo::Sudo{BoxedCall{system::SetStorage{{{Bytes{':', 'x'}, Bytes{1}}}}}};
        QCOMPARE(operational.dispatchInfo().dispatchClass, DispatchClass::Operational);
        QCOMPARE(name(m_chain->apply(m_chain->make("Alice", operational),
                                     SignatureCheck::AlreadyVerified)),
                 std::string("ok"));
        m_chain->close();
        QCOMPARE(system::kBlockWeight.get(m_chain->state()).normal.refTime,
                 std::uint64_t{3'000'000'000'000});
    }

    // What a call did not use is given back, weight and fee.
    void weightIsReclaimed()
    {
        m_chain->open();
        const utility::Batch batch{{send("Nobody", 1), send("Bob")}};
        const DispatchInfo announced = RuntimeCall(batch).dispatchInfo();
        const auto outcome =
            m_chain->apply(m_chain->make("Alice", batch), SignatureCheck::AlreadyVerified);
        QCOMPARE(name(outcome), std::string("ok"));
        QVERIFY(outcome->info.weight.refTime < announced.weight.refTime);
        const ClassLimits& normal = m_chain->config().limits.normal;
        QCOMPARE(m_chain->working().block().weight.normal.refTime,
                 outcome->info.weight.refTime + normal.baseExtrinsic.refTime);
        m_chain->close();
    }

    void baseBlockWeight()
    {
        m_chain->emptyBlocks(1);
        // Base block, Timestamp's and Aura's hooks, then Timestamp.set with its length as proof.
        const Weight hooks{431'614'000 + 3'246'000 + 150'000'000, 0};
        // SubtensorModule's: what the reference measured for its step, and one look per subnet.
        const Weight subtensor = measured(110'634'229'000, 0, 8304, 110).plus(databaseWeight(4, 0));
        // Commitments looks whether a sealed message may be opened.
        const Weight commitments = databaseWeight(1, 0);
        // Scheduler looks at the block's empty agenda.
        const Weight scheduler =
            measured(1'335'000, 1489, 1, 1).plus(measured(2'409'000, 110'487, 1, 1));
        const Weight inherent{108'157'000 + 3'816'000 + 150'000'000, 1493 + 11};
        QCOMPARE(system::kBlockWeight.get(m_chain->state()).mandatory,
                 hooks.plus(subtensor).plus(commitments).plus(scheduler).plus(inherent));
    }

    // ------------------------------------------------------------------------- blocks

    void timestampRules()
    {
        const std::uint64_t slot = 1000;
        const auto tryBlock = [](std::uint64_t claimed, std::uint64_t nowMs) {
            TestChain chain;
            storage::Overlay overlay(chain.state());
            Executive run(overlay, chain.config());
            const auto begun = run.initializeBlock(
                {chain.hashOf(0), BlockNumber(1), {chain::auraPreRuntime(claimed)}});
            if (!begun)
                return std::string(begun.error().name());
            return name(run.applyExtrinsic(timestampInherent(nowMs)));
        };
        QCOMPARE(tryBlock(slot, slot * 12'000), std::string("ok"));
        QCOMPARE(tryBlock(slot, slot * 12'000 + 11'999), std::string("ok"));
        QCOMPARE(tryBlock(slot, slot * 12'000 + 12'000), std::string("BadMandatory"));
        QCOMPARE(tryBlock(slot, slot * 12'000 - 1), std::string("BadMandatory"));
        QCOMPARE(tryBlock(0, 0), std::string("SlotNotIncreasing"));
    }

    void minimumPeriod()
    {
        m_chain->emptyBlocks(1);
        const std::uint64_t slot = aura::kCurrentSlot.get(m_chain->state());
        const std::uint64_t now = timestamp::kNow.get(m_chain->state());
        storage::Overlay overlay(m_chain->state());
        Executive run(overlay, m_chain->config());
        QVERIFY(run.initializeBlock(
                       {m_chain->hashOf(1), BlockNumber(2), {chain::auraPreRuntime(slot + 1)}})
                    .has_value());
        QCOMPARE(name(run.applyExtrinsic(timestampInherent(now + 5'999))),
                 std::string("BadMandatory"));
        QCOMPARE(name(run.applyExtrinsic(timestampInherent(now + 12'000))), std::string("ok"));
        QCOMPARE(name(run.applyExtrinsic(timestampInherent(now + 12'000))),
                 std::string("BadMandatory"));
    }

    void timestampMissing()
    {
        storage::Overlay overlay(m_chain->state());
        Executive run(overlay, m_chain->config());
        QVERIFY(
            run.initializeBlock({m_chain->hashOf(0), BlockNumber(1), {chain::auraPreRuntime(7)}})
                .has_value());
        QCOMPARE(name(run.finalizeBlock()), std::string("TimestampMissing"));
    }

    void blockNumbersFollow()
    {
        for (const std::uint64_t wrong : {0, 2}) {
            storage::Overlay overlay(m_chain->state());
            Executive run(overlay, m_chain->config());
            QCOMPARE(name(run.initializeBlock({m_chain->hashOf(0), BlockNumber(wrong), {}})),
                     std::string("BadBlockNumber"));
        }
    }

    void slotsRise()
    {
        m_chain->emptyBlocks(1);
        const std::uint64_t slot = aura::kCurrentSlot.get(m_chain->state());
        storage::Overlay overlay(m_chain->state());
        Executive run(overlay, m_chain->config());
        QCOMPARE(name(run.initializeBlock(
                     {m_chain->hashOf(1), BlockNumber(2), {chain::auraPreRuntime(slot)}})),
                 std::string("SlotNotIncreasing"));
    }

    void inherentsComeFirst()
    {
        storage::Overlay overlay(m_chain->state());
        Executive run(overlay, m_chain->config());
        QVERIFY(
            run.initializeBlock({m_chain->hashOf(0), BlockNumber(1), {chain::auraPreRuntime(7)}})
                .has_value());
        QVERIFY(
            run.applyExtrinsic(m_chain->make("Alice", send("Bob")), SignatureCheck::AlreadyVerified)
                .has_value());
        QCOMPARE(name(run.applyExtrinsic(timestampInherent(84'000))),
                 std::string("InherentAfterOther"));
    }

    void unsignedCalls()
    {
        const auto bare = [](const RuntimeCall& call) {
            return chain::encodeExtrinsic(chain::Extrinsic::bare(codec::encode(call)));
        };
        QCOMPARE(name(m_chain->validate(bare(send("Bob")))), std::string("NoUnsignedValidator"));
        QCOMPARE(name(m_chain->validate(bare(system::Remark{}))), std::string("Call"));
        QCOMPARE(name(m_chain->validate(timestampInherent(1))), std::string("MandatoryValidation"));
        m_chain->open();
        QCOMPARE(name(m_chain->apply(bare(send("Bob")), SignatureCheck::Verify)),
                 std::string("BadOrigin"));
        QCOMPARE(name(m_chain->apply(bare(system::Remark{}), SignatureCheck::Verify)),
                 std::string("Call"));
        m_chain->close();
    }

    // A person may sign Timestamp.set, but the pool does not take mandatory calls.
    void signedMandatory()
    {
        const timestamp::Set set{codec::Compact<std::uint64_t>(5)};
        QCOMPARE(name(m_chain->validate(m_chain->make("Alice", set))),
                 std::string("MandatoryValidation"));
        // In a block it would fail, as everybody's would, and what is mandatory must not fail. It
        // is no inherent either, so it does not matter where it stands.
        m_chain->open();
        const auto apply = [this](const RuntimeCall& call) {
            return name(
                m_chain->apply(m_chain->make("Alice", call), SignatureCheck::AlreadyVerified));
        };
        QCOMPARE(apply(set), std::string("BadMandatory"));
        QCOMPARE(apply(send("Bob")), std::string("ok"));
        QCOMPARE(apply(set), std::string("BadMandatory"));
        QCOMPARE(system::kAccount.get(m_chain->working(), dev("Alice")).nonce, 1U);
        m_chain->close();
    }

    void garbageIsNoExtrinsic()
    {
        m_chain->open();
        for (const Bytes& bytes : {Bytes{}, Bytes{0}, Bytes{4, 0x84}, Bytes(200, 0xff)})
            QVERIFY(!m_chain->apply(bytes, SignatureCheck::Verify).has_value());
        const Bytes foreign = chain::encodeExtrinsic(chain::Extrinsic::bare({200, 2, 0, 0, 0}));
        QCOMPARE(name(m_chain->apply(foreign, SignatureCheck::Verify)), std::string("UnknownCall"));
        QCOMPARE(name(m_chain->validate(foreign)), std::string("UnknownCall"));
        Bytes trailing = codec::encode(send("Bob"));
        trailing.push_back(0);
        QCOMPARE(name(m_chain->validate(chain::encodeExtrinsic(chain::Extrinsic::bare(trailing)))),
                 std::string("Call"));
        m_chain->close();
    }

    void importComparesEverything()
    {
        m_chain->open();
        QVERIFY(m_chain->apply(m_chain->make("Alice", send("Bob")), SignatureCheck::AlreadyVerified)
                    .has_value());
        const testing::MapState before = m_chain->state();
        m_chain->close();
        const auto import = [&](const chain::Header& header, const std::vector<Bytes>& body) {
            storage::Overlay overlay(before);
            return name(executeBlock({header, body}, overlay, m_chain->config(),
                                     SignatureCheck::AlreadyVerified,
                                     [&](const storage::StateChanges& changes) {
                                         return testing::rootOf(before, changes);
                                     }));
        };
        chain::Header header = m_chain->header();
        const std::vector<Bytes> body = m_chain->blockBody();
        QCOMPARE(import(header, body), std::string("ok"));
        chain::Header sealed = header;
        sealed.digest.push_back(chain::auraSeal({}));
        QCOMPARE(import(sealed, body), std::string("ok"));
        QCOMPARE(import(header, {body[0]}), std::string("ExtrinsicsRootMismatch"));
        chain::Header root = header;
        root.stateRoot = {};
        QCOMPARE(import(root, body), std::string("StateRootMismatch"));
        chain::Header digest = header;
        digest.digest.push_back(chain::consensusItem(chain::kGrandpaEngine, {1}));
        QCOMPARE(import(digest, body), std::string("DigestMismatch"));
        chain::Header number = header;
        number.number = BlockNumber(9);
        QCOMPARE(import(number, body), std::string("BadBlockNumber"));
    }

    // What the reference leaves in the state after a block, and what it takes away.
    void leftovers()
    {
        QVERIFY(m_chain->state()
                    .get(Bytes{':', 'e', 'x', 't', 'r', 'i', 'n', 's', 'i', 'c', '_', 'i', 'n', 'd',
                               'e', 'x'})
                    .has_value());
        m_chain->emptyBlocks(1);
        const auto& state = m_chain->state();
        QVERIFY(!state
                     .get(Bytes{':', 'e', 'x', 't', 'r', 'i', 'n', 's', 'i', 'c', '_', 'i', 'n',
                                'd', 'e', 'x'})
                     .has_value());
        QVERIFY(system::kEvents.contains(state));
        QCOMPARE(system::kEventCount.get(state), 2U); // The block's own TAO, and the inherent.
        QCOMPARE(system::kNumber.get(state), chain::BlockNumber32(1));
        QCOMPARE(system::kParentHash.get(state), m_chain->hashOf(0));
        QCOMPARE(system::kBlockHash.get(state, chain::BlockNumber32(0)), m_chain->hashOf(0));
        QCOMPARE(system::kDigest.get(state), m_chain->header().digest);
        QVERIFY(!timestamp::kDidUpdate.contains(state));
        QVERIFY(!system::kExecutionPhase.contains(state));
        QVERIFY(!system::kAllExtrinsicsLen.contains(state));
        QVERIFY(!system::kExtrinsicCount.contains(state));
        m_chain->emptyBlocks(1);
        QCOMPARE(system::kEventCount.get(m_chain->state()), 2U);
        QCOMPARE(system::kBlockHash.get(m_chain->state(), chain::BlockNumber32(1)),
                 m_chain->hashOf(1));
    }

    void fastBlocks()
    {
        TestChain chain(RuntimeConfig::fast());
        chain.emptyBlocks(3);
        QCOMPARE(timestamp::kNow.get(chain.state()), aura::kCurrentSlot.get(chain.state()) * 250);
    }

    /// Also of more voters than the chain's own bound.
    void grandpaChangeIsAnnouncedAndEnacted_data()
    {
        QTest::addColumn<int>("voters");
        for (const int count : {1, 32, 33})
            QTest::newRow(qPrintable(QString::number(count))) << count;
    }

    void grandpaChangeIsAnnouncedAndEnacted()
    {
        QFETCH(int, voters);
        m_chain->open();
        grandpa::StoredPendingChange change;
        change.scheduledAt = 1;
        change.delay = 0;
        for (int i = 0; i < voters; ++i)
            change.nextAuthorities.emplace_back(
                chain::AuthorityKey(dev("Voter" + std::to_string(i)).bytes()), 1);
        grandpa::kPendingChange.set(m_chain->working(), change);
        const auto header = m_chain->run().finalizeBlock();
        const auto announced = chain::grandpaChange(header->digest);
        QVERIFY(announced.has_value());
        QCOMPARE(announced->next.size(), static_cast<std::size_t>(voters));
        QCOMPARE(announced->next[0].key.bytes(), dev("Voter0").bytes());
        QVERIFY(!announced->forcedMedian.has_value());
        QVERIFY(grandpa::kAuthorities.get(m_chain->working()) == change.nextAuthorities);
        QVERIFY(!grandpa::kPendingChange.contains(m_chain->working()));
    }

    // ------------------------------------------------------------------ root and System

    void storageCalls()
    {
        const Bytes key{':', 't', 'e', 's', 't', '1'};
        const Bytes other{':', 't', 'e', 's', 't', '2'};
        const system::SetStorage set{{{key, {1, 2}}, {other, {3}}}};
        QCOMPARE(name(m_chain->call("Bob", set)), std::string("BadOrigin"));
        QCOMPARE(m_chain->root(set), std::string("Ok"));
        QCOMPARE(m_chain->state().get(key), std::optional<Bytes>(Bytes{1, 2}));
        QCOMPARE(m_chain->root(system::KillStorage{{key}}), std::string("Ok"));
        QVERIFY(!m_chain->state().get(key).has_value());
        QCOMPARE(m_chain->root(set), std::string("Ok"));
        QCOMPARE(m_chain->root(system::KillPrefix{{':', 't', 'e', 's'}, 1}), std::string("Ok"));
        QVERIFY(!m_chain->state().get(key).has_value());
        QVERIFY(m_chain->state().get(other).has_value());
        QCOMPARE(m_chain->root(system::KillPrefix{{':', 't', 'e', 's'}, 9}), std::string("Ok"));
        QVERIFY(!m_chain->state().get(other).has_value());
    }

    void remarks()
    {
        QCOMPARE(name(m_chain->call("Bob", system::Remark{{1, 2, 3}})), std::string("ok"));
        QCOMPARE(name(m_chain->call("Bob", system::RemarkWithEvent{{1, 2, 3}})), std::string("ok"));
        QCOMPARE(m_chain->eventNames()[1], std::string("System.Remarked"));
        QCOMPARE(m_chain->root(system::RemarkWithEvent{{1}}), std::string("BadOrigin"));
    }

    void sudoRules()
    {
        // The pool already refuses everybody else.
        const sudo::Sudo call{BoxedCall{system::Remark{}}};
        QCOMPARE(name(m_chain->call("Bob", call)), std::string("BadSigner"));
        QCOMPARE(name(m_chain->validate(m_chain->make("Bob", call))), std::string("BadSigner"));
        // Inside a batch it is the pallet that refuses.
        QCOMPARE(name(m_chain->call("Bob", utility::BatchAll{{call}})),
                 std::string("Sudo.RequireSudo"));
        const auto outcome = m_chain->call("Alice", call);
        QCOMPARE(name(outcome), std::string("ok"));
        QCOMPARE(outcome->fee, Rao(0));
        QCOMPARE(m_chain->free("Alice"), Rao(1'000'000 * kRaoPerTao));
        const auto pool =
            m_chain->validate(m_chain->make("Alice", sudo::Sudo{BoxedCall{system::KillStorage{}}}));
        QCOMPARE(pool->priority, std::uint64_t{10'000'000'000});
    }

    void sudoAsAndKeys()
    {
        const sudo::SudoAs as{MultiAddress(dev("Bob")), BoxedCall{send("Charlie", 5000)}};
        const Rao bob = m_chain->free("Bob");
        QCOMPARE(name(m_chain->call("Alice", as)), std::string("ok"));
        QCOMPARE(m_chain->free("Bob"), saturatingSub(bob, Rao(5000)));
        QCOMPARE(m_chain->eventNames()[2], std::string("Sudo.SudoAsDone"));

        QCOMPARE(name(m_chain->call("Alice", sudo::SetKey{MultiAddress(dev("Bob"))})),
                 std::string("ok"));
        QCOMPARE(sudo::kKey.get(m_chain->state()), std::optional(dev("Bob")));
        QCOMPARE(name(m_chain->call("Alice", sudo::RemoveKey{})), std::string("BadSigner"));
        QCOMPARE(name(m_chain->call("Bob", sudo::RemoveKey{})), std::string("ok"));
        QVERIFY(!sudo::kKey.contains(m_chain->state()));
        QCOMPARE(name(m_chain->call("Bob", sudo::RemoveKey{})), std::string("BadSigner"));
    }

    // ---------------------------------------------------------------------------- Utility

    void batchAllIsAtomic()
    {
        const Rao bob = m_chain->free("Bob");
        const Rao charlie = m_chain->free("Charlie");
        const auto good = m_chain->call("Alice", utility::BatchAll{{send("Bob"), send("Charlie")}});
        QCOMPARE(name(good), std::string("ok"));
        QCOMPARE(m_chain->eventNames(),
                 (Names{"Balances.Withdraw", "Balances.Transfer", "Utility.ItemCompleted",
                        "Balances.Transfer", "Utility.ItemCompleted", "Utility.BatchCompleted",
                        "Balances.Deposit", "Balances.Deposit",
                        "TransactionPayment.TransactionFeePaid", "System.ExtrinsicSuccess"}));
        const auto bad =
            m_chain->call("Alice", utility::BatchAll{{send("Bob"), send("Nobody", 1)}});
        QCOMPARE(name(bad), std::string("Token.BelowMinimum"));
        QCOMPARE(m_chain->free("Bob"), saturatingAdd(bob, Rao(1000)));
        QCOMPARE(m_chain->free("Charlie"), saturatingAdd(charlie, Rao(1000)));
        QCOMPARE(m_chain->eventNames(),
                 (Names{"Balances.Withdraw", "Balances.Deposit", "Balances.Deposit",
                        "TransactionPayment.TransactionFeePaid", "System.ExtrinsicFailed"}));
    }

    void batchStopsAndKeeps()
    {
        const Rao bob = m_chain->free("Bob");
        QCOMPARE(name(m_chain->call("Alice",
                                    utility::Batch{{send("Bob"), send("Nobody", 1), send("Bob")}})),
                 std::string("ok"));
        QCOMPARE(m_chain->free("Bob"), saturatingAdd(bob, Rao(1000)));
        QCOMPARE(m_chain->eventNames()[3], std::string("Utility.BatchInterrupted"));
        const auto events = m_chain->events();
        for (const DescribedEvent& event : events) {
            if (event.name != "BatchInterrupted")
                continue;
            QCOMPARE(std::get<std::uint64_t>(event.fields[0].value), std::uint64_t{1});
            QCOMPARE(std::get<std::string>(event.fields[1].value),
                     std::string("Token.BelowMinimum"));
        }
    }

    void forceBatchGoesOn()
    {
        const Rao bob = m_chain->free("Bob");
        QCOMPARE(name(m_chain->call(
                     "Alice", utility::ForceBatch{{send("Bob"), send("Nobody", 1), send("Bob")}})),
                 std::string("ok"));
        QCOMPARE(m_chain->free("Bob"), saturatingAdd(bob, Rao(2000)));
        const Names names = m_chain->eventNames();
        QCOMPARE(names[3], std::string("Utility.ItemFailed"));
        QVERIFY(std::count(names.begin(), names.end(), "Utility.BatchCompletedWithErrors") == 1);
    }

    void batchesDoNotNest()
    {
        const RuntimeCall inner = utility::Batch{{send("Bob")}};
        QCOMPARE(name(m_chain->call("Alice", utility::BatchAll{{inner}})),
                 std::string("System.CallFiltered"));
        QCOMPARE(name(m_chain->call("Alice", utility::ForceBatch{{inner}})),
                 std::string("System.CallFiltered"));
        // One step further away is allowed, but not for batch_all inside batch_all.
        const RuntimeCall wrapped = utility::IfElse{BoxedCall{inner}, BoxedCall{send("Bob")}};
        QCOMPARE(name(m_chain->call("Alice", utility::BatchAll{{wrapped}})), std::string("ok"));
        const RuntimeCall all = utility::BatchAll{{send("Bob")}};
        const RuntimeCall hidden = utility::IfElse{BoxedCall{all}, BoxedCall{all}};
        QCOMPARE(name(m_chain->call("Alice", utility::BatchAll{{hidden}})),
                 std::string("System.CallFiltered"));
        // Root is not filtered.
        QCOMPARE(m_chain->root(utility::Batch{{inner}}), std::string("Ok"));
    }

    void batchLimits()
    {
        const std::vector<RuntimeCall> most(kBatchedCallsLimit, RuntimeCall(system::Remark{}));
        std::vector<RuntimeCall> more = most;
        more.push_back(system::Remark{});
        m_chain->open();
        State& state = m_chain->working();
        const Origin alice = Origin::account(dev("Alice"));
        QVERIFY(dispatchLogged(RuntimeCall(utility::Batch{most}), state, alice).has_value());
        QCOMPARE(
            namesOf(dispatchLogged(RuntimeCall(utility::Batch{more}), state, alice).error()).text(),
            std::string("Utility.TooManyCalls"));
        QCOMPARE(dispatchLogged(RuntimeCall(utility::Batch{most}), state, Origin::none()).error(),
                 DispatchError(DispatchError::Kind::BadOrigin));
    }

    void freeBatches()
    {
        QCOMPARE(RuntimeCall(utility::Batch{}).dispatchInfo().pays, Pays::No);
        QCOMPARE(RuntimeCall(utility::Batch{{send("Bob")}}).dispatchInfo().pays, Pays::Yes);
        const auto outcome = m_chain->call("Alice", utility::Batch{});
        QCOMPARE(outcome->fee, Rao(0));
        QCOMPARE(m_chain->eventNames(),
                 (Names{"Utility.BatchCompleted", "TransactionPayment.TransactionFeePaid",
                        "System.ExtrinsicSuccess"}));
    }

    void derivative()
    {
        const auto sub = utility::derivativeAccount(dev("Alice"), 3);
        QCOMPARE(name(m_chain->call(
                     "Alice", balances::TransferKeepAlive{MultiAddress(sub),
                                                          codec::Compact<Rao>(Rao(9'000'000))})),
                 std::string("ok"));
        const utility::AsDerivative call{3, BoxedCall{send("Bob", 8000)}};
        QCOMPARE(name(m_chain->call("Alice", call)), std::string("ok"));
        QCOMPARE(m_chain->free(sub), Rao(9'000'000 - 8000));
        QCOMPARE(name(m_chain->call("Alice", utility::AsDerivative{4, BoxedCall{send("Bob")}})),
                 std::string("Token.FundsUnavailable"));
    }

    void withWeightAndIfElse()
    {
        const utility::WithWeight heavy{BoxedCall{system::SetStorage{}}, {5, 5}};
        QCOMPARE(RuntimeCall(heavy).dispatchInfo().weight, (Weight{5, 5}));
        QCOMPARE(m_chain->root(heavy), std::string("Ok"));
        QCOMPARE(name(m_chain->call("Bob", heavy)), std::string("BadOrigin"));
        const RuntimeCall fails = send("Nobody", 1);
        QCOMPARE(
            name(m_chain->call("Alice", utility::IfElse{BoxedCall{fails}, BoxedCall{send("Bob")}})),
            std::string("ok"));
        const Names names = m_chain->eventNames();
        QVERIFY(std::count(names.begin(), names.end(), "Utility.IfElseFallbackCalled") == 1);
        QCOMPARE(name(m_chain->call("Alice", utility::IfElse{BoxedCall{fails}, BoxedCall{fails}})),
                 std::string("Token.BelowMinimum"));
    }

    // Eight levels pass the pool, nine do not; the block takes more.
    void depth()
    {
        const auto nested = [](int levels) {
            RuntimeCall call = send("Bob");
            for (int i = 0; i < levels; ++i)
                call = utility::IfElse{BoxedCall{call}, BoxedCall{system::Remark{}}};
            return call;
        };
        QCOMPARE(nested(8).depth(), 8);
        QCOMPARE(name(m_chain->validate(m_chain->make("Alice", nested(8)))), std::string("ok"));
        QCOMPARE(name(m_chain->validate(m_chain->make("Alice", nested(9)))), std::string("Call"));
        QCOMPARE(name(m_chain->call("Alice", nested(9))), std::string("ok"));
        QCOMPARE(name(m_chain->call("Alice", nested(100))), std::string("TooDeep"));
        QCOMPARE(RuntimeCall(utility::Batch{{send("Bob")}}).depth(), 1);
        QCOMPARE(RuntimeCall(system::KillStorage{{{1}}}).depth(), 1);
    }

private:
    std::unique_ptr<TestChain> m_chain;
};

QTEST_APPLESS_MAIN(TestExecutive)
#include "tst_executive.moc"
