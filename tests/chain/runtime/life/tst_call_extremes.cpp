// Every call of SubtensorModule with the largest and the smallest numbers there are, from
// everybody: nothing breaks, what fails leaves no trace, and without an origin nothing works. The
// seed is printed; set SOMA_SEED to repeat.
#include "chain/runtime/pallets/subtensor/registration/register_calls.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "chain/runtime/pallets/subtensor/tables.h"
#include "tests/chain/runtime/life/life_chain.h"
#include "tests/fuzz/call_maker.h"

#include <QTest>

#include <random>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::testing;

namespace {

constexpr int kRounds = 40;

std::uint64_t seed()
{
    bool given = false;
    const qulonglong set = qEnvironmentVariable("SOMA_SEED").toULongLong(&given);
    return given ? set : 0x77CA115;
}

Rao tao(std::uint64_t amount)
{
    return Rao(amount * kRaoPerTao);
}

/// Bytes that the maker of calls turns into the largest number, the one below it, zero, one, two or
/// three, and into accounts that exist: all arguments alike in the first rounds, then mixed.
Bytes extremes(int round, std::mt19937_64& random)
{
    constexpr std::array<std::uint8_t, 8> kKinds{0x01, 0x00, 0x11, 0x12, 0x22, 0x32, 0x21, 0x02};
    Bytes out(600);
    for (std::uint8_t& byte : out)
        byte =
            round < 4 ? kKinds[static_cast<std::size_t>(round)] : kKinds[random() % kKinds.size()];
    return out;
}

} // namespace

class TestCallExtremes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCall_data();
    void everyCall();

private:
    std::unique_ptr<LifeChain> m_chain;
    std::vector<chain::AccountId> m_accounts;
    std::vector<Origin> m_origins{Origin::none(), Origin::root()};
};

void TestCallExtremes::initTestCase()
{
    qInfo("seed 0x%llx", static_cast<unsigned long long>(seed()));
    m_chain = std::make_unique<LifeChain>(rich({"Ann", "Ben"}, 20'000));
    for (const char* owner : {"Ann", "Ben"}) {
        const NetUid netuid = m_chain->startSubnet(owner);
        QCOMPARE(m_chain->run(owner, AddStake{hot(std::string(owner) + "Hot"), netuid, tao(100)}),
                 QStringLiteral("ok"));
    }
    m_chain->put(kSubtokenEnabled, true, kRoot);
    QCOMPARE(m_chain->run("Ann", AddStake{hot("AnnHot"), kRoot, tao(100)}), QStringLiteral("ok"));
    m_chain->emptyBlocks(12);
    for (const char* name : {"Ann", "Ben", "AnnHot", "BenHot", "Nobody"}) {
        m_accounts.push_back(dev(name));
        m_origins.push_back(Origin::account(dev(name)));
    }
}

void TestCallExtremes::everyCall_data()
{
    QTest::addColumn<int>("index");
    for (const CallEntry& call : table().calls)
        QTest::newRow(std::string(call.name).c_str()) << int{call.index};
}

void TestCallExtremes::everyCall()
{
    QFETCH(int, index);
    const CallEntry& entry = *table().call(static_cast<std::uint8_t>(index));
    std::mt19937_64 random(seed() + static_cast<std::uint64_t>(index));
    // Each call begins with the same network; what it changes stays for its next round.
    storage::Overlay overlay(m_chain->state());
    State state(overlay, m_chain->config());
    state.block().number = static_cast<std::uint32_t>(m_chain->number() + 1);
    for (int round = 0; round < kRounds; ++round) {
        const Bytes drawn = extremes(round, random);
        fuzz::ByteReader bytes(drawn.data(), drawn.size());
        const Bytes encoded = fuzz::CallMaker(bytes, m_accounts).callOf(table(), entry);
        const Result<RuntimeCall> call = decodeRuntimeCall(encoded);
        // Lists that are longer than their bound do not decode.
        if (!call)
            continue;
        for (const Origin& origin : m_origins) {
            const std::uint32_t events = state.block().eventCount;
            const storage::StateChanges before = overlay.changes();
            const CallResult result = call->dispatchUnfiltered(state, origin);
            QVERIFY(!result || !origin.isNone());
            if (result)
                continue;
            QCOMPARE(state.block().eventCount, events);
            QVERIFY(overlay.changes() == before);
        }
    }
    QCOMPARE(brokenInvariant(state, m_chain->config(), {.rootSetsAnySubnet = true}), std::string());
}

QTEST_APPLESS_MAIN(TestCallExtremes)
#include "tst_call_extremes.moc"
