// Every call of every pallet with the largest and the smallest numbers there are, from everybody:
// nothing breaks, and what fails leaves no trace. The seed is printed; set SOMA_SEED to repeat.
#include "tests/chain/runtime/call_log.h"
#include "tests/chain/runtime/life/every_call.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;

namespace {

constexpr int kRounds = 40;

/// Root's own pen: it may write what breaks every rule, and what does not decode.
bool mayBreakRules(const std::string& name)
{
    constexpr std::array<std::string_view, 7> kNames{"System.set_storage",
                                                     "System.kill_storage",
                                                     "System.kill_prefix",
                                                     "Balances.force_set_balance",
                                                     "Balances.force_adjust_total_issuance",
                                                     "AdminUtils.swap_authorities",
                                                     "AdminUtils.schedule_grandpa_change"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

} // namespace

class TestCallExtremes : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_network = std::make_unique<SmallNetwork>();
        m_extremes = std::make_unique<Extremes>(m_network->accounts());
        for (const char* name : {"Ann", "Ben", "AnnHot", "BenHot", "Poor", "Nobody"})
            m_origins.push_back(Origin::account(dev(name)));
    }

    void everyCall_data() { addEveryCall(); }

    void everyCall();

private:
    std::unique_ptr<SmallNetwork> m_network;
    std::unique_ptr<Extremes> m_extremes;
    std::vector<Origin> m_origins{Origin::none(), Origin::root()};
};

void TestCallExtremes::everyCall()
{
    QFETCH(int, place);
    const DeclaredCall& declared = testing::everyCall()[static_cast<std::size_t>(place)];
    const LifeChain& chain = m_network->chain();
    // Each call begins with the same network; what it changes stays for its next round.
    storage::Overlay overlay(chain.state());
    State state(overlay, chain.config());
    state.block().number = static_cast<std::uint32_t>(chain.number() + 1);
    int made = 0;
    for (int round = 0; round < kRounds; ++round) {
        const std::optional<RuntimeCall> call = m_extremes->draw(declared, round);
        if (!call)
            continue;
        for (const Origin& origin : m_origins) {
            ++made;
            const std::uint32_t events = state.block().eventCount;
            const storage::StateChanges before = overlay.changes();
            if (dispatchUnguarded(*call, state, origin))
                continue;
            QCOMPARE(state.block().eventCount, events);
            QVERIFY(overlay.changes() == before);
        }
    }
    QVERIFY(made > 0);
    if (mayBreakRules(declared.name()))
        return;
    const std::string broken = brokenInvariant(state, chain.config(), {.rootSetsAnySubnet = true});
    QVERIFY2(broken.empty(), broken.c_str());
}

QTEST_APPLESS_MAIN(TestCallExtremes)
#include "tst_call_extremes.moc"
