// Any sequence of extrinsics from several accounts on a network in use: no crash, every block
// closes, and the invariants and the books of each hold.
#include "chain/runtime/executive.h"
#include "chain/runtime/invariants.h"
#include "chain/runtime/invariants/block_books.h"
#include "chain/runtime/pallets/subtensor/registration/register_calls.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "chain/runtime/pallets/subtensor/storage.h"
#include "chain/runtime/pallets/subtensor/subnets/network_calls.h"
#include "chain/runtime/pallets/sudo.h"
#include "consensus/base/assert.h"
#include "tests/chain/runtime/test_chain.h"
#include "tests/fuzz/call_maker.h"

#include <cstdio>
#include <cstdlib>

namespace {

using namespace soma;
using namespace soma::runtime;
using testing::dev;

constexpr int kMaxSteps = 60;

const std::vector<chain::AccountId>& accounts()
{
    static const std::vector<chain::AccountId> kAccounts{
        dev("Alice"), dev("Bob"),      dev("Charlie"), dev("Dave"),
        dev("Eve"),   dev("Ferdie"),   dev("Hot0"),    dev("Hot1"),
        dev("Hot2"),  dev("AliceHot"), dev("Nobody"),  chain::AccountId()};
    return kAccounts;
}

/// Two subnets that trade, a few neurons and stakes: where every sequence begins.
class Village {
public:
    Village()
        : m_chain(RuntimeConfig::fast(), {{dev("Bob"), Rao(50'000 * kRaoPerTao)},
                                          {dev("Charlie"), Rao(50'000 * kRaoPerTao)},
                                          {dev("Dave"), Rao(5'000 * kRaoPerTao)},
                                          {dev("Eve"), Rao(5'000 * kRaoPerTao)},
                                          {dev("Hot0"), Rao(5 * kRaoPerTao)},
                                          {dev("Hot1"), Rao(5 * kRaoPerTao)}})
    {
        using namespace subtensor;
        set(kNetworkRateLimit.key(), BlockSpan());
        set(kSubtokenEnabled.key(kRoot), true);
        act("Bob", RegisterNetwork{{dev("Hot0")}});
        act("Charlie", RegisterNetwork{{dev("Hot1")}});
        set(kTargetRegistrationsPerInterval.key(NetUid(2)), std::uint16_t{100});
        act("Bob", StartCall{NetUid(2)});
        act("Charlie", StartCall{NetUid(3)});
        act("Dave", BurnedRegister{NetUid(2), {dev("Hot2")}});
        act("Dave", BurnedRegister{NetUid(3), {dev("Hot2")}});
        act("Bob", RootRegister{{dev("Hot0")}});
        for (const NetUid netuid : {NetUid(0), NetUid(2), NetUid(3)})
            for (const char* staker : {"Bob", "Dave", "Eve"})
                act(staker, AddStake{{dev("Hot0")}, netuid, Rao(20 * kRaoPerTao)});
        m_chain.emptyBlocks(25);
    }

    const testing::TestChain& chain() const { return m_chain; }

private:
    void act(const char* who, const RuntimeCall& call)
    {
        const auto done = m_chain.call(who, call);
        SOMA_ASSERT(done.has_value() && !done->failure);
    }

    template <typename T>
    void set(const Bytes& key, const T& value)
    {
        act("Alice", sudo::Sudo{BoxedCall{system::SetStorage{{{key, codec::encode(value)}}}}});
    }

    testing::TestChain m_chain;
};

/// Told at the end, so that one sees whether the sequences reach anything.
struct Tally {
    std::uint64_t applied = 0;
    std::uint64_t failed = 0;
    std::uint64_t refused = 0;

    ~Tally()
    {
        std::fprintf(stderr, "extrinsics: %llu applied, %llu failed, %llu refused\n",
                     static_cast<unsigned long long>(applied),
                     static_cast<unsigned long long>(failed),
                     static_cast<unsigned long long>(refused));
    }
};

Tally& tally()
{
    static Tally kTally;
    return kTally;
}

/// A chain of one sequence, on top of the village.
class Walk {
public:
    Walk(const testing::TestChain& chain, fuzz::ByteReader& bytes)
        : m_config(chain.config())
        , m_state(chain.state())
        , m_parent(chain.header().hash())
        , m_number(chain.number())
        , m_slot(200'000'000)
        , m_bytes(bytes)
        , m_maker(bytes, accounts())
    {
    }

    void run()
    {
        for (int step = 0; step < kMaxSteps && !m_bytes.isAtEnd();) {
            open();
            const int count = m_bytes.byte() % 6;
            for (int i = 0; i < count && !m_bytes.isAtEnd(); ++i, ++step)
                send();
            close();
            const int empty = m_bytes.byte() % 8 == 0 ? 11 : 0;
            for (int i = 0; i < empty; ++i) {
                open();
                close();
            }
            ++step;
        }
    }

private:
    void open()
    {
        ++m_slot;
        m_overlay = std::make_unique<storage::Overlay>(m_state);
        m_run = std::make_unique<Executive>(*m_overlay, m_config);
        const auto begun = m_run->initializeBlock(
            {m_parent, BlockNumber(m_number + 1), {chain::auraPreRuntime(m_slot)}});
        SOMA_ASSERT(begun.has_value());
        const Bytes timestamp = timestampInherent(m_slot * m_config.slotDurationMs);
        SOMA_ASSERT(m_run->applyExtrinsic(timestamp).has_value());
        m_told.clear();
    }

    void send()
    {
        // Every fourth call is root's.
        const bool isRoot = m_bytes.byte() % 4 == 0;
        const chain::AccountId& who =
            isRoot ? accounts().front() : accounts()[m_bytes.byte() % accounts().size()];
        chain::SignedExtra extra;
        extra.nonce.value = system::kAccount.get(m_run->state(), who).nonce;
        if (m_bytes.byte() % 32 == 0)
            extra.tip.value = Rao(m_bytes.amount());
        Bytes call = m_maker.call(isRoot ? fuzz::kDeepest : 0);
        if (isRoot)
            call.insert(call.begin(), {sudo::Sudo::kCall.pallet.index, sudo::Sudo::kCall.index});
        const auto decoded = decodeRuntimeCall(call);
        m_told.push_back(decoded ? decoded->name() : "nothing");
        const auto outcome = m_run->applyExtrinsic(
            chain::encodeExtrinsic(chain::Extrinsic::makeSigned(who, {}, extra, call)),
            SignatureCheck::AlreadyVerified);
        ++(!outcome ? tally().refused : outcome->failure ? tally().failed : tally().applied);
    }

    void close()
    {
        const auto header = m_run->finalizeBlock();
        SOMA_ASSERT(header.has_value());
        storage::MapState before = m_state;
        storage::applyTo(m_state.map, m_overlay->changes());
        m_run.reset();
        m_overlay.reset();
        m_parent = header->hash();
        ++m_number;
        expect(checkInvariants(m_state, m_config, {.rootSetsAnySubnet = true}));
        expect(subtensor::checkBlockBooks(before, m_state, {.hasCalls = !m_told.empty()}));
    }

    void expect(const Result<void>& sound) const
    {
        if (sound)
            return;
        std::fprintf(stderr, "block %llu: %s\n", static_cast<unsigned long long>(m_number),
                     sound.error().toString().c_str());
        for (const std::string& name : m_told)
            std::fprintf(stderr, "  %s\n", name.c_str());
        std::abort();
    }

    RuntimeConfig m_config;
    storage::MapState m_state;
    chain::BlockHash m_parent;
    std::uint64_t m_number;
    std::uint64_t m_slot;
    fuzz::ByteReader& m_bytes;
    fuzz::CallMaker m_maker;
    std::unique_ptr<storage::Overlay> m_overlay;
    std::unique_ptr<Executive> m_run;
    std::vector<std::string> m_told; ///< The block's calls.
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Village kVillage;
    fuzz::ByteReader bytes(data, size);
    Walk(kVillage.chain(), bytes).run();
    return 0;
}
