// An extrinsic whose call fails changes nothing but its signer's fee and nonce and what the block's
// author earns; one that is refused changes nothing at all. Asked of every call, by one who has
// next to nothing, by the owner of a subnet and by the holder of the sudo key. The seed is printed;
// set SOMA_SEED to repeat.
#include "chain/runtime/pallets/aura.h"
#include "tests/chain/runtime/life/every_call.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;

namespace {

constexpr int kRounds = 40;
constexpr int kEnough = 6; ///< Failures to look at.

/// These are asked the same before they enter a block, so here they are mostly refused.
bool isRefusedInstead(const std::string& name)
{
    constexpr std::array<std::string_view, 11> kNames{"Timestamp.set",
                                                      "SubtensorModule.increase_take",
                                                      "SubtensorModule.decrease_take",
                                                      "SubtensorModule.serve_axon",
                                                      "SubtensorModule.serve_axon_tls",
                                                      "SubtensorModule.serve_prometheus",
                                                      "SubtensorModule.reveal_weights",
                                                      "SubtensorModule.reveal_mechanism_weights",
                                                      "SubtensorModule.batch_set_weights",
                                                      "SubtensorModule.batch_commit_weights",
                                                      "SubtensorModule.batch_reveal_weights"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// An account can make these as it likes, within what a call may hold.
bool cannotFail(const std::string& name)
{
    constexpr std::array<std::string_view, 10> kNames{"System.remark",
                                                      "System.remark_with_event",
                                                      "Balances.upgrade_accounts",
                                                      "Utility.batch",
                                                      "Utility.force_batch",
                                                      "Proxy.remove_proxies",
                                                      "Proxy.poke_deposit",
                                                      "SubtensorModule.set_perpetual_lock",
                                                      "SubtensorModule.set_reject_locked_alpha",
                                                      "Sudo.remove_key"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// Only the holder of the key gets so far, and what the call inside does is no failure of these.
bool isForSudo(const std::string& name)
{
    return name == "Sudo.sudo" || name == "Sudo.sudo_unchecked_weight";
}

using Everything = std::map<Bytes, Bytes>;

Bytes accountKey(const chain::AccountId& who)
{
    return system::kAccount.key(who);
}

system::AccountInfo accountIn(const Everything& all, const chain::AccountId& who)
{
    const auto found = all.find(accountKey(who));
    if (found == all.end())
        return {};
    const auto info = codec::decode<system::AccountInfo>(found->second);
    SOMA_ASSERT(info.has_value());
    return *info;
}

/// What the state would be if nothing had happened but paying and counting.
Everything afterPaying(Everything all, const chain::AccountId& signer,
                       const chain::AccountId& author, Rao fee)
{
    system::AccountInfo payer = accountIn(all, signer);
    payer.nonce += 1;
    payer.data.free = saturatingSub(payer.data.free, fee);
    all[accountKey(signer)] = codec::encode(payer);
    if (fee.isZero())
        return all;
    system::AccountInfo earner = accountIn(all, author);
    earner.providers = std::max(earner.providers, 1U);
    earner.data.free = saturatingAdd(earner.data.free, fee);
    all[accountKey(author)] = codec::encode(earner);
    return all;
}

} // namespace

class TestFailedExtrinsics : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_network = std::make_unique<SmallNetwork>();
        m_extremes = std::make_unique<Extremes>(m_network->accounts());
    }

    void everyCall_data() { addEveryCall(); }

    void everyCall();

private:
    void makeOnce(const RuntimeCall& call, const char* signer);

    std::unique_ptr<SmallNetwork> m_network;
    std::unique_ptr<Extremes> m_extremes;
    int m_failed = 0;
    int m_refused = 0;
};

void TestFailedExtrinsics::makeOnce(const RuntimeCall& call, const char* signer)
{
    LifeChain& chain = m_network->chain();
    // Begins a block on the network as it was; it is never closed.
    chain.open();
    const Everything before = everythingIn(chain.working());
    const auto outcome = chain.apply(chain.make(signer, call), SignatureCheck::AlreadyVerified);
    if (outcome && !outcome->failure)
        return;
    const Everything after = everythingIn(chain.working());
    if (!outcome) {
        ++m_refused;
        QVERIFY2(after == before, outcome.error().toString().c_str());
        return;
    }
    ++m_failed;
    const auto author = aura::blockAuthor(chain.working());
    QVERIFY(author.has_value());
    const Everything wanted = afterPaying(before, dev(signer), *author, outcome->fee);
    QVERIFY2(after == wanted, namesOf(*outcome->failure).text().c_str());
}

void TestFailedExtrinsics::everyCall()
{
    QFETCH(int, place);
    const DeclaredCall& declared = testing::everyCall()[static_cast<std::size_t>(place)];
    m_failed = 0;
    m_refused = 0;
    for (int round = 0; round < kRounds && m_failed < kEnough; ++round) {
        const std::optional<RuntimeCall> call = m_extremes->draw(declared, round);
        if (!call)
            continue;
        for (const char* signer : {"Poor", "Ben", "Alice"}) {
            makeOnce(*call, signer);
            if (QTest::currentTestFailed())
                return;
        }
    }
    if (cannotFail(declared.name()) || isForSudo(declared.name()))
        QCOMPARE(m_failed, 0);
    else if (isRefusedInstead(declared.name()))
        QVERIFY(m_failed + m_refused > 0);
    else
        QVERIFY(m_failed > 0);
}

QTEST_APPLESS_MAIN(TestFailedExtrinsics)
#include "tst_failed_extrinsics.moc"
