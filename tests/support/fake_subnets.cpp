#include "tests/support/fake_subnets.h"

#include "chain/codec/storage_key.h"
#include "consensus/base/assert.h"

#include <algorithm>
#include <array>

namespace soma::test {

namespace {

using codec::Hasher;

constexpr std::array<const char*, 12> kNames{
    "Text generation",  "Proof of inference", "Text to speech",  "Multi-modality",
    "Image generation", "Fine-tuning",        "Node monitoring", "Market prediction",
    "Pre-training",     "Map and reduce",     "Transcription",   "Compute attestation"};
constexpr std::array<const char*, 8> kSymbols{"α", "β", "γ", "δ", "ε", "ζ", "η", "θ"};

chain::CompactText text(const std::string& words)
{
    return chain::compactText(
        ByteSpan(reinterpret_cast<const std::uint8_t*>(words.data()), words.size()));
}

Bytes bytes(const std::string& words)
{
    return {words.begin(), words.end()};
}

chain::AccountId accountOf(std::uint8_t kind, int netuid, int uid)
{
    ByteArray<32> id{};
    id[0] = kind;
    id[1] = std::uint8_t(netuid);
    id[2] = std::uint8_t(netuid >> 8);
    id[3] = std::uint8_t(uid);
    id[4] = std::uint8_t(uid >> 8);
    id[31] = 1;
    return chain::AccountId(id);
}

/// The netuid that a runtime API was asked about.
int netuidIn(const Bytes& arguments)
{
    const auto netuid = codec::decode<NetUid>(arguments);
    return netuid ? int(netuid->value()) : -1;
}

/// A share of 65 535 that differs from uid to uid.
std::uint16_t spread(int uid, std::uint64_t turn)
{
    return std::uint16_t((std::uint64_t(uid) * 7'919 + turn * 131 + 2'003) % 40'000);
}

} // namespace

chain::AccountId FakeSubnets::owner(int netuid)
{
    return accountOf(7, netuid, 0);
}

chain::AccountId FakeSubnets::hotkey(int netuid, int uid)
{
    return accountOf(9, netuid, uid);
}

FakeSubnets::FakeSubnets(FakeNode& node, int count, int neuronsEach) : m_node(node)
{
    m_next.neurons = neuronsEach;
    for (int netuid = 0; netuid <= count; ++netuid) {
        Subnet subnet;
        chain::DynamicInfo& info = subnet.info;
        const auto n = std::uint64_t(netuid);
        info.netuid.value = NetUid(std::uint16_t(netuid));
        info.ownerColdkey = owner(netuid);
        info.ownerHotkey = hotkey(netuid, 0);
        std::string name = netuid == 0 ? "root" : kNames[n % kNames.size()];
        if (n > kNames.size()) {
            name += ' ';
            name += std::to_string(n / kNames.size() + 1);
        }
        info.subnetName = text(name);
        info.tokenSymbol = text(netuid == 0 ? "τ" : kSymbols[n % kSymbols.size()]);
        info.tempo.value = 360;
        info.blocksSinceLastStep.value = BlockSpan(n * 17 % 360);
        info.taoIn.value = Rao((20'000 + n * 613 % 9'000) * kRaoPerTao);
        subnet.price = netuid == 0 ? kRaoPerTao : 5'000'000 + n * 37'000'001 % 90'000'000;
        info.alphaIn.value =
            Alpha(std::uint64_t(u128(info.taoIn.value.value()) * kRaoPerTao / subnet.price));
        info.alphaOut.value = Alpha((400'000 + n * 7'001 % 300'000) * kRaoPerTao);
        info.subnetVolume.value = u128((1'000 + n * 977 % 70'000) * kRaoPerTao);
        info.movingPrice.bits = i128((u128(subnet.price) << 32) / kRaoPerTao);
        info.taoInEmission.value = Rao(netuid == 0 ? 0 : 2'000'000 + n * 1'300'007 % 30'000'000);
        subnet.chainBuy = Rao(netuid == 0 ? 0 : n * 410'009 % 9'000'000);
        info.alphaOutEmission.value = Alpha(netuid == 0 ? 0 : kRaoPerTao);
        info.alphaInEmission.value = Alpha(netuid == 0 ? 0 : 300'000'000);
        subnet.cost = Rao(500'000 + n * 71'000'003 % 3'000'000'000);
        if (netuid % 3 == 1) {
            std::string source = "https://code.example/";
            source += std::to_string(n);
            info.subnetIdentity = chain::SubnetIdentityV3{bytes(name),
                                                          bytes(source),
                                                          bytes("owner@example.org"),
                                                          bytes("https://example.org"),
                                                          bytes(""),
                                                          bytes("Made up for looking at."),
                                                          bytes(""),
                                                          bytes("")};
        }
        m_next.subnets.push_back(std::move(subnet));
    }
}

FakeSubnets::Subnet& FakeSubnets::at(int netuid)
{
    const auto found = std::ranges::find_if(m_next.subnets, [netuid](const Subnet& subnet) {
        return int(subnet.info.netuid.value.value()) == netuid;
    });
    SOMA_ASSERT(found != m_next.subnets.end());
    return *found;
}

chain::DynamicInfo& FakeSubnets::info(int netuid)
{
    return at(netuid).info;
}

void FakeSubnets::setPrice(int netuid, std::uint64_t price)
{
    at(netuid).price = price;
}

void FakeSubnets::setNeuronCost(int netuid, Rao cost)
{
    at(netuid).cost = cost;
}

void FakeSubnets::passEpoch(int netuid, BlockNumber block)
{
    Subnet& subnet = at(netuid);
    subnet.info.lastStep.value = block;
    subnet.info.blocksSinceLastStep.value = BlockSpan(0);
    ++subnet.epochs;
}

void FakeSubnets::stir(int turn)
{
    for (Subnet& subnet : m_next.subnets) {
        const auto n = std::uint64_t(subnet.info.netuid.value.value());
        if (n == 0)
            continue;
        subnet.price += (n * 31 + std::uint64_t(turn) * 17) % 2'001 - 1'000;
        subnet.info.taoIn.value = Rao(subnet.info.taoIn.value.value() + 1'000 + n);
        subnet.info.taoInEmission.value =
            Rao(2'000'000 + (n * 1'300'007 + std::uint64_t(turn) * 1'009) % 30'000'000);
        subnet.info.subnetVolume.value += 5'000;
        subnet.info.alphaOut.value = Alpha(subnet.info.alphaOut.value.value() + kRaoPerTao / 2);
        subnet.cost = Rao(subnet.cost.value() - subnet.cost.value() / 500);
    }
}

void FakeSubnets::remove(int netuid)
{
    std::erase_if(m_next.subnets, [netuid](const Subnet& subnet) {
        return int(subnet.info.netuid.value.value()) == netuid;
    });
}

void FakeSubnets::tellStakes(Stakes stakes)
{
    m_node.setRuntimeAnswer("StakeInfoRuntimeApi_get_stake_info_for_coldkey",
                            [told = std::move(stakes)](const Bytes& arguments) -> Result<Bytes> {
                                const auto coldkey = codec::decode<chain::AccountId>(arguments);
                                const auto found = coldkey ? told.find(*coldkey) : told.end();
                                return codec::encode(found == told.end()
                                                         ? std::vector<chain::StakeInfo>()
                                                         : found->second);
                            });
    m_node.setRuntimeAnswer(
        "StakeInfoRuntimeApi_get_stake_availability_for_coldkeys",
        [](const Bytes&) -> Result<Bytes> { return codec::encode(chain::StakeAvailabilities()); });
}

chain::StakeInfo FakeSubnets::stakeOf(const chain::AccountId& hotkey, NetUid netuid, Alpha alpha)
{
    chain::StakeInfo info;
    info.hotkey = hotkey;
    info.netuid.value = netuid;
    info.stake.value = alpha;
    info.isRegistered = true;
    return info;
}

void FakeSubnets::setRootClaimable(const chain::AccountId& hotkey,
                                   const std::map<NetUid, chain::FixedI128>& rates)
{
    m_node.setStorage(codec::storageKey("SubtensorModule", "RootClaimable",
                                        codec::hashed<Hasher::Blake2_128Concat>(hotkey)),
                      codec::encode(rates));
}

chain::Metagraph FakeSubnets::metagraphOf(const Subnet& subnet, const Told& told)
{
    chain::Metagraph out;
    const int netuid = subnet.info.netuid.value.value();
    out.netuid.value = subnet.info.netuid.value;
    out.name = subnet.info.subnetName;
    out.symbol = subnet.info.tokenSymbol;
    out.block.value = told.at;
    out.tempo.value = 360;
    out.lastStep.value = subnet.info.lastStep.value;
    out.maxUids.value = 256;
    out.numUids.value = std::uint16_t(told.neurons);
    out.activityCutoff.value = 5'000;
    out.immunityPeriod.value = 5'000;
    for (int uid = 0; uid < told.neurons; ++uid) {
        const bool validator = uid % 4 == 0;
        const std::uint16_t share = spread(uid, subnet.epochs);
        out.hotkeys.push_back(hotkey(netuid, uid));
        out.coldkeys.push_back(accountOf(11, netuid, uid));
        out.identities.emplace_back();
        out.axons.emplace_back();
        out.active.push_back(uid % 16 != 8);
        out.validatorPermit.push_back(validator);
        out.pruningScore.emplace_back(0);
        out.lastUpdate.emplace_back(BlockNumber(told.at.value() > 40 ? told.at.value() - 40 : 0));
        out.emission.emplace_back(Alpha(std::uint64_t(share) * 1'000'003));
        out.dividends.emplace_back(validator ? share : std::uint16_t(0));
        out.incentives.emplace_back(validator ? std::uint16_t(0) : share);
        out.consensus.emplace_back(validator ? std::uint16_t(0) : share);
        out.trust.emplace_back(0);
        out.rank.emplace_back(0);
        out.blockAtRegistration.emplace_back(BlockNumber(0));
        out.alphaStake.emplace_back(Alpha(std::uint64_t(200 - uid % 200) * kRaoPerTao));
        out.taoStake.emplace_back(Rao(validator ? 50 * kRaoPerTao : 0));
        out.totalStake.emplace_back(Rao(std::uint64_t(230 - uid % 200) * kRaoPerTao));
    }
    return out;
}

std::vector<chain::NeuronInfo> FakeSubnets::neuronsOf(const Subnet& subnet, const Told& told)
{
    const int netuid = subnet.info.netuid.value.value();
    std::vector<chain::NeuronInfo> out;
    for (int uid = 0; uid < told.neurons; ++uid) {
        chain::NeuronInfo neuron;
        neuron.hotkey = hotkey(netuid, uid);
        neuron.coldkey = accountOf(11, netuid, uid);
        neuron.uid.value = Uid(std::uint16_t(uid));
        neuron.netuid.value = subnet.info.netuid.value;
        neuron.stake.emplace_back(neuron.coldkey, Alpha(std::uint64_t(500 - uid) * kRaoPerTao));
        if (uid % 4 == 0)
            for (int to = 0; to < told.neurons; ++to) {
                if (to % 4 == 0)
                    continue;
                neuron.weights.emplace_back(
                    std::uint16_t(to),
                    std::uint16_t(std::uint64_t(spread(to, std::uint64_t(uid))) * 65'535 / 40'000));
                neuron.bonds.emplace_back(std::uint16_t(to), spread(to + uid, 3));
            }
        out.push_back(std::move(neuron));
    }
    return out;
}

void FakeSubnets::publish()
{
    m_next.at = m_node.bestHead().number;
    const auto told = std::make_shared<const Told>(m_next);
    const auto find = [told](const Bytes& arguments) -> const Subnet* {
        const int netuid = netuidIn(arguments);
        for (const Subnet& subnet : told->subnets)
            if (int(subnet.info.netuid.value.value()) == netuid)
                return &subnet;
        return nullptr;
    };
    const auto answer = [this](const char* name, auto make) {
        m_node.setRuntimeAnswer(name, [make](const Bytes& arguments) -> Result<Bytes> {
            return codec::encode(make(arguments));
        });
    };
    answer("SubnetInfoRuntimeApi_get_all_dynamic_info", [told](const Bytes&) {
        std::vector<std::optional<chain::DynamicInfo>> all;
        for (const Subnet& subnet : told->subnets)
            all.emplace_back(subnet.info);
        return all;
    });
    answer("SwapRuntimeApi_current_alpha_price_all", [told](const Bytes&) {
        std::vector<chain::SubnetPrice> all;
        for (const Subnet& subnet : told->subnets)
            all.push_back({subnet.info.netuid.value, subnet.price});
        return all;
    });
    answer("SubnetRegistrationRuntimeApi_get_network_registration_cost",
           [](const Bytes&) { return Rao(1'000 * kRaoPerTao); });
    answer("SubnetInfoRuntimeApi_get_subnets_info_v2", [told](const Bytes&) {
        std::vector<std::optional<chain::SubnetInfov2>> all;
        for (const Subnet& subnet : told->subnets) {
            chain::SubnetInfov2 info;
            info.netuid = subnet.info.netuid;
            info.subnetworkN.value = std::uint16_t(told->neurons);
            info.maxAllowedUids.value = 256;
            info.burn.value = subnet.cost;
            info.owner = subnet.info.ownerColdkey;
            all.emplace_back(info);
        }
        return all;
    });
    answer("SubnetInfoRuntimeApi_get_dynamic_info", [find](const Bytes& arguments) {
        const Subnet* subnet = find(arguments);
        return subnet == nullptr ? std::optional<chain::DynamicInfo>()
                                 : std::optional(subnet->info);
    });
    answer("SwapRuntimeApi_current_alpha_price", [find](const Bytes& arguments) {
        const Subnet* subnet = find(arguments);
        return subnet == nullptr ? std::uint64_t{0} : subnet->price;
    });
    answer("SubnetInfoRuntimeApi_get_subnet_hyperparams_v3", [find](const Bytes& arguments) {
        std::optional<std::vector<chain::HyperparamEntry>> rules;
        if (find(arguments) == nullptr)
            return rules;
        rules.emplace();
        const auto add = [&rules](const char* name, auto value) {
            rules->push_back({bytes(name), {value}});
        };
        add("kappa", chain::Compact<std::uint16_t>(32'767));
        add("tempo", chain::Compact<std::uint16_t>(360));
        add("min_burn", chain::Compact<Rao>(Rao(500'000)));
        add("burn_increase_mult",
            chain::HyperparamValue::Unsigned{{(u128(1) << 64) + (u128(1) << 62)}});
        add("bonds_moving_avg", chain::Compact<std::uint64_t>(900'000));
        add("liquid_alpha_enabled", false);
        add("alpha_sigmoid_steepness", chain::HyperparamValue::Signed{{-(std::int64_t(3) << 32)}});
        add("shape_of_things_to_come", chain::Compact<std::uint32_t>(42));
        return rules;
    });
    answer("SubnetInfoRuntimeApi_get_metagraph", [find, told](const Bytes& arguments) {
        const Subnet* subnet = find(arguments);
        return subnet == nullptr ? std::optional<chain::Metagraph>()
                                 : std::optional(metagraphOf(*subnet, *told));
    });
    answer("NeuronInfoRuntimeApi_get_neurons", [find, told](const Bytes& arguments) {
        const Subnet* subnet = find(arguments);
        return subnet == nullptr ? std::vector<chain::NeuronInfo>() : neuronsOf(*subnet, *told);
    });
    const auto put = [this](const char* item, NetUid netuid, const auto& value) {
        m_node.setStorage(
            codec::storageKey("SubtensorModule", item, codec::hashed<Hasher::Identity>(netuid)),
            codec::encode(value));
    };
    for (const Subnet& subnet : m_next.subnets) {
        const NetUid netuid = subnet.info.netuid.value;
        put("SubnetExcessTao", netuid, subnet.chainBuy);
        if (netuid == NetUid(0))
            continue;
        put("FirstEmissionBlockNumber", netuid, BlockNumber(1));
        put("NetworksAdded", netuid, true);
        put("SubtokenEnabled", netuid, true);
        put("SubnetMechanism", netuid, std::uint16_t(1));
        put("SubnetTAO", netuid, subnet.info.taoIn.value);
        put("SubnetAlphaIn", netuid, subnet.info.alphaIn.value);
        put("SubnetAlphaOut", netuid, subnet.info.alphaOut.value);
        put("SubnetVolume", netuid, subnet.info.subnetVolume.value);
        m_node.setStorage(codec::storageKey("Swap", "PalSwapInitialized",
                                            codec::hashed<Hasher::Twox64Concat>(netuid)),
                          codec::encode(true));
    }
    m_node.setStorage(codec::storageKey("SubtensorModule", "NetworkImmunityPeriod"),
                      codec::encode(BlockSpan(10)));
    m_node.setStorage(codec::storageKey("SubtensorModule", "TotalIssuance"),
                      codec::encode(Rao(7'096'000 * kRaoPerTao)));
}

} // namespace soma::test
