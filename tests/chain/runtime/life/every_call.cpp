#include "tests/chain/runtime/life/every_call.h"

#include "chain/runtime/pallets/subtensor/accounts.h"
#include "chain/runtime/pallets/subtensor/staking/calls_stake.h"
#include "chain/runtime/runtime_tables.h"
#include "consensus/base/assert.h"
#include "tests/fuzz/call_maker.h"

#include <QTest>

#include <array>

namespace soma::runtime::testing {

using namespace subtensor;

std::string DeclaredCall::name() const
{
    return std::string(pallet->id.name) + "." + std::string(entry->name);
}

const std::vector<DeclaredCall>& everyCall()
{
    static const std::vector<DeclaredCall> kCalls = [] {
        std::vector<DeclaredCall> calls;
        for (const PalletTable* pallet : pallets())
            for (const CallEntry& entry : pallet->calls)
                calls.push_back({pallet, &entry});
        return calls;
    }();
    return kCalls;
}

void addEveryCall()
{
    QTest::addColumn<int>("place");
    int place = 0;
    for (const DeclaredCall& call : everyCall())
        QTest::newRow(call.name().c_str()) << place++;
}

SmallNetwork::SmallNetwork()
{
    std::vector<std::pair<chain::AccountId, Rao>> money = rich({"Ann", "Ben"}, 20'000);
    money.emplace_back(dev("Poor"), Rao(kRaoPerTao / 20));
    m_chain = std::make_unique<LifeChain>(std::move(money));
    const auto stake = [this](const std::string& who, NetUid netuid) {
        const QString done =
            m_chain->run(who, AddStake{hot(who + "Hot"), netuid, Rao(100 * kRaoPerTao)});
        SOMA_ASSERT(done == QStringLiteral("ok"));
    };
    for (const char* owner : {"Ann", "Ben"})
        stake(owner, m_chain->startSubnet(owner));
    m_chain->put(kSubtokenEnabled, true, kRoot);
    stake("Ann", kRoot);
    m_chain->emptyBlocks(12);
    for (const char* name : {"Ann", "Ben", "AnnHot", "BenHot", "Nobody"})
        m_accounts.push_back(dev(name));
}

Extremes::Extremes(std::vector<chain::AccountId> accounts)
    : m_accounts(std::move(accounts))
    , m_random(seed())
{
    qInfo("seed 0x%llx", static_cast<unsigned long long>(seed()));
}

std::uint64_t Extremes::seed()
{
    bool given = false;
    const qulonglong set = qEnvironmentVariable("SOMA_SEED").toULongLong(&given, 0);
    return given ? set : 0x77CA115;
}

std::optional<RuntimeCall> Extremes::draw(const DeclaredCall& call, int round)
{
    // As the maker of calls reads them: the largest number, zero, the largest but one, one, ...
    constexpr std::array<std::uint8_t, 9> kKinds{0x01, 0x00, 0x11, 0x12, 0x22,
                                                 0x32, 0x21, 0x02, 0x03};
    Bytes drawn(600);
    for (std::uint8_t& byte : drawn)
        byte = round < 4 ? kKinds[static_cast<std::size_t>(round)]
                         : kKinds[m_random() % kKinds.size()];
    fuzz::ByteReader bytes(drawn.data(), drawn.size());
    std::vector<chain::AccountId> accounts = m_accounts;
    if (call.pallet->id.name == kPallet.name && call.entry->name != "swap_coldkey")
        accounts.push_back(subnetAccountOf(kFirstOwn));
    const Bytes encoded =
        fuzz::CallMaker(bytes, std::move(accounts)).callOf(*call.pallet, *call.entry);
    const Result<RuntimeCall> made = decodeRuntimeCall(encoded);
    return made ? std::optional(*made) : std::nullopt;
}

std::map<Bytes, Bytes> everythingIn(const storage::StateReader& state)
{
    std::map<Bytes, Bytes> out;
    for (auto key = state.nextKey({}); key; key = state.nextKey(*key))
        out[*key] = *state.get(*key);
    return out;
}

} // namespace soma::runtime::testing
