#include "tests/chain/runtime/life/life_chain.h"

#include "chain/runtime/pallets/subtensor/subnets/network_calls.h"
#include "consensus/base/assert.h"

#include <algorithm>
#include <cstdio>

namespace soma::runtime::testing {

using namespace subtensor;

std::vector<std::pair<chain::AccountId, Rao>> rich(const std::vector<std::string>& names,
                                                   std::uint64_t tao)
{
    std::vector<std::pair<chain::AccountId, Rao>> out;
    for (const std::string& name : names)
        out.emplace_back(dev(name), Rao(tao * kRaoPerTao));
    return out;
}

LifeChain::LifeChain(std::vector<std::pair<chain::AccountId, Rao>> extra, RuntimeConfig config)
    : TestChain(config, std::move(extra))
{
}

QString LifeChain::run(std::string_view signer, const RuntimeCall& what)
{
    const auto outcome = call(signer, what);
    if (!outcome)
        return QString::fromStdString(outcome.error().toString());
    if (outcome->failure)
        return QString::fromStdString(namesOf(*outcome->failure).text());
    return QStringLiteral("ok");
}

void LifeChain::putRaw(const Bytes& key, const Bytes& value)
{
    const std::string done = root(system::SetStorage{{{key, value}}});
    SOMA_ASSERT(done == "Ok");
}

Alpha LifeChain::stake(std::string_view hotkey, std::string_view coldkey, NetUid netuid) const
{
    storage::Overlay overlay(state());
    const State view(overlay, config());
    return stakeOf(view, hot(hotkey), cold(coldkey), netuid);
}

NetUid LifeChain::startSubnet(const std::string& owner)
{
    put(kNetworkRateLimit, BlockSpan());
    const QString made = run(owner, RegisterNetwork{hot(owner + "Hot")});
    if (made != QStringLiteral("ok"))
        std::fprintf(stderr, "register_network: %s\n", qPrintable(made));
    SOMA_ASSERT(made == QStringLiteral("ok"));
    NetUid netuid;
    kSubnetOwner.forEach(state(), [&](NetUid number, const chain::Coldkey& coldkey) {
        if (coldkey == cold(owner))
            netuid = number;
    });
    const QString started = run(owner, StartCall{netuid});
    if (started != QStringLiteral("ok"))
        std::fprintf(stderr, "start_call: %s\n", qPrintable(started));
    SOMA_ASSERT(started == QStringLiteral("ok"));
    return netuid;
}

void LifeChain::runEpochs(NetUid netuid, std::uint64_t count)
{
    const std::uint64_t wanted = get(kSubnetEpochIndex, netuid) + count;
    while (get(kSubnetEpochIndex, netuid) < wanted)
        emptyBlocks(1);
}

bool LifeChain::hasEvent(const std::string& name) const
{
    const auto all = events();
    return std::any_of(all.begin(), all.end(), [&name](const DescribedEvent& event) {
        return event.pallet + "." + event.name == name;
    });
}

} // namespace soma::runtime::testing
