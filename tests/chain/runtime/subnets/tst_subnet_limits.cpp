// Every limit of subnets.md that is not a bound of a setting (those stand in tst_admin_bounds),
// from one below it to one above it, and with the smallest and the largest numbers.
#include "chain/runtime/pallets/admin_utils/epoch_settings.h"
#include "chain/runtime/pallets/admin_utils/place_settings.h"
#include "chain/runtime/pallets/subtensor/initial.h"
#include "chain/runtime/pallets/subtensor/rate_limiting.h"
#include "chain/runtime/pallets/subtensor/registration/neuron_slots.h"
#include "chain/runtime/pallets/subtensor/registration/serving_calls.h"
#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/subnets/identity_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_calls.h"
#include "tests/chain/runtime/limit_row.h"
#include "tests/chain/runtime/subnets/subnet_bench.h"

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::subtensor;
using namespace soma::runtime::subtensor::testing;
using soma::runtime::testing::addRows;
using soma::runtime::testing::checkRow;
using soma::runtime::testing::LimitRow;

namespace {

constexpr std::uint64_t kTao = kRaoPerTao;
constexpr std::uint32_t kNow = 10'000;
constexpr std::uint64_t kLastBlock = UINT32_MAX - kNow;
constexpr const char* kOk = "ok";

constexpr std::uint16_t u16(std::uint64_t value)
{
    return static_cast<std::uint16_t>(value);
}

/// A subnet of cold(1)'s with the owner's neuron 0, a validator 1, hot(11), and miners 2 and 3.
struct LimitBench : Bench {
    LimitBench() : netuid(makeSubnet(1)), index(mechanismIndex(netuid))
    {
        for (std::uint64_t i = 11; i <= 13; ++i)
            appendNeuron(state, netuid, hot(i));
        kValidatorPermit.set(state, netuid, {false, true, false, false});
        kCommitRevealWeightsEnabled.set(state, netuid, false);
        kWeightsSetRateLimit.set(state, netuid, BlockSpan());
        fund(cold(2).id, 10'000);
        moveTo(kNow);
    }

    /// At that block, with the subnet's last epoch in it.
    void moveTo(std::uint64_t block)
    {
        state.block().number = static_cast<std::uint32_t>(block);
        kLastEpochBlock.set(state, netuid, BlockNumber(block));
    }

    QString byRoot(const RuntimeCall& call)
    {
        const CallResult result =
            soma::runtime::testing::dispatchUnguarded(call, state, Origin::root());
        return result ? QStringLiteral("ok") : errorText(result.error());
    }

    NetUid netuid;
    MechanismIndex index;
};

/// What the number does on a new bench.
template <typename Do>
auto onBench(Do act)
{
    return [act](std::uint64_t number) {
        LimitBench bench;
        return act(bench, number);
    };
}

std::vector<LimitRow> networkRows()
{
    const auto sinceLast = onBench([](LimitBench& bench, std::uint64_t blocks) {
        kNetworkRateLimit.set(bench.state, BlockSpan(7'200));
        setLastNetworkRegistration(bench.state, BlockNumber(kNow - blocks));
        return bench.call(cold(2).id, RegisterNetwork{hot(2)});
    });
    const auto balance = onBench([](LimitBench& bench, std::uint64_t rao) {
        // Long after the last one the price is back where it began.
        setLastNetworkRegistration(bench.state, BlockNumber());
        kNetworkLastLockCost.set(bench.state, Rao(1'000 * kTao));
        const Coldkey buyer = cold(3);
        static_cast<void>(balances::mintInto(bench.state, buyer.id, Rao(rao)));
        return bench.call(buyer.id, RegisterNetwork{hot(3)});
    });
    const auto limit = onBench([](LimitBench& bench, std::uint64_t most) {
        kSubnetLimit.set(bench.state, u16(most));
        return bench.call(cold(2).id, RegisterNetwork{hot(2)});
    });
    const auto immunity = onBench([](LimitBench& bench, std::uint64_t age) {
        kSubnetLimit.set(bench.state, 2);
        for (const NetUid netuid : {NetUid(1), bench.netuid})
            kNetworkRegisteredAt.set(bench.state, netuid, BlockNumber(2'000'000 - age));
        bench.moveTo(2'000'000);
        return bench.call(cold(2).id, RegisterNetwork{hot(2)});
    });
    const auto startBlock = onBench([](LimitBench& bench, std::uint64_t first) {
        kNetworkRegistrationStartBlock.set(bench.state, BlockNumber(first));
        return bench.call(cold(2).id, RegisterNetwork{hot(2)});
    });
    const auto startCall = onBench([](LimitBench& bench, std::uint64_t blocks) {
        kStartCallDelay.set(bench.state, BlockSpan(100));
        bench.state.block().number = static_cast<std::uint32_t>(1 + blocks);
        return bench.call(cold(1).id, StartCall{bench.netuid});
    });
    return {
        {"register_network: since the last", 7'200, "NetworkTxRateLimitExceeded", kOk, kOk,
         sinceLast, kNow},
        {"register_network: balance", 1'000 * kTao, "CannotAffordLockCost", kOk, kOk, balance,
         21'000'000 * kTao},
        // Two are there beside root: nobody is old enough to make room.
        {"register_network: room", 3, "SubnetLimitReached", kOk, kOk, limit, UINT16_MAX},
        {"register_network: immunity", 1'296'000, "SubnetLimitReached", kOk, kOk, immunity,
         2'000'000},
        {"register_network: from when", kNow, kOk, kOk, "SubNetRegistrationDisabled", startBlock},
        {"start_call: delay", 100, "NeedWaitingMoreBlocksToStarCall", kOk, kOk, startCall,
         UINT32_MAX - 1},
    };
}

std::vector<LimitRow> registeringRows()
{
    const auto balance = onBench([](LimitBench& bench, std::uint64_t rao) {
        const Coldkey buyer = cold(3);
        static_cast<void>(balances::mintInto(bench.state, buyer.id, Rao(rao)));
        return bench.call(buyer.id, BurnedRegister{bench.netuid, hot(3)});
    });
    const auto price = onBench([](LimitBench& bench, std::uint64_t limit) {
        return bench.call(cold(2).id, RegisterLimit{bench.netuid, hot(2), limit});
    });
    // Four neurons are there, one of them immortal, the others immune for 5000 blocks.
    const auto places = onBench([](LimitBench& bench, std::uint64_t room) {
        kMaxAllowedUids.set(bench.state, bench.netuid, u16(room));
        for (std::uint16_t uid = 0; uid < 4; ++uid)
            kBlockAtRegistration.set(bench.state, bench.netuid, Uid(uid), BlockNumber(1));
        return bench.call(cold(2).id, BurnedRegister{bench.netuid, hot(2)});
    });
    const auto rootPerBlock = onBench([](LimitBench& bench, std::uint64_t soFar) {
        kRegistrationsThisBlock.set(bench.state, kRoot, u16(soFar));
        kMaxRegistrationsPerBlock.set(bench.state, kRoot, 1);
        return bench.call(cold(2).id, RootRegister{hot(2)});
    });
    const auto rootPerInterval = onBench([](LimitBench& bench, std::uint64_t soFar) {
        kMaxRegistrationsPerBlock.set(bench.state, kRoot, UINT16_MAX);
        kTargetRegistrationsPerInterval.set(bench.state, kRoot, 1);
        kRegistrationsThisInterval.set(bench.state, kRoot, u16(soFar));
        return bench.call(cold(2).id, RootRegister{hot(2)});
    });
    const auto rootStake = onBench([](LimitBench& bench, std::uint64_t stake) {
        appendNeuron(bench.state, kRoot, hot(20));
        kMaxAllowedUids.set(bench.state, kRoot, 1);
        increaseStake(bench.state, hot(20), cold(20), kRoot, Alpha(1'000));
        increaseStake(bench.state, hot(2), cold(2), kRoot, Alpha(stake));
        return bench.call(cold(2).id, RootRegister{hot(2)});
    });
    return {
        {"burned_register: balance", kTao, "NotEnoughBalanceToStake", kOk, kOk, balance,
         21'000'000 * kTao},
        {"register_limit: price", kTao, "RegistrationPriceLimitExceeded", kOk, kOk, price},
        // A full subnet of four old ones has too few that may go; with no room there is none.
        {"burned_register: room", 5, "NoNeuronIdAvailable", kOk, kOk, places, UINT16_MAX},
        {"root_register: in this block", 1, kOk, "TooManyRegistrationsThisBlock",
         "TooManyRegistrationsThisBlock", rootPerBlock, UINT16_MAX - 1},
        {"root_register: in this interval", 3, kOk, "TooManyRegistrationsThisInterval",
         "TooManyRegistrationsThisInterval", rootPerInterval, UINT16_MAX - 1},
        {"root_register: stake", 1'001, "StakeTooLowForRoot", kOk, kOk, rootStake, INT64_MAX},
    };
}

std::vector<LimitRow> identityRows()
{
    std::vector<LimitRow> rows;
    const auto text = [](std::uint64_t length) { return Bytes(length, 'x'); };
    const auto own = [&](const char* name, std::uint64_t most, Bytes SetIdentity::*part) {
        rows.push_back({name, most, kOk, kOk, "InvalidIdentity",
                        onBench([text, part](LimitBench& bench, std::uint64_t length) {
                            SetIdentity call{};
                            call.*part = text(length);
                            return bench.call(cold(1).id, call);
                        }),
                        1'000'000});
    };
    own("set_identity: name", 256, &SetIdentity::name);
    own("set_identity: url", 256, &SetIdentity::url);
    own("set_identity: github", 256, &SetIdentity::githubRepo);
    own("set_identity: image", 1'024, &SetIdentity::image);
    own("set_identity: discord", 256, &SetIdentity::discord);
    own("set_identity: description", 1'024, &SetIdentity::description);
    own("set_identity: additional", 1'024, &SetIdentity::additional);
    const auto subnet = [&](const char* name, std::uint64_t most, Bytes SetSubnetIdentity::*part) {
        rows.push_back({name, most, kOk, kOk, "InvalidIdentity",
                        onBench([text, part](LimitBench& bench, std::uint64_t length) {
                            SetSubnetIdentity call{};
                            call.netuid = bench.netuid;
                            call.*part = text(length);
                            return bench.call(cold(1).id, call);
                        }),
                        1'000'000});
    };
    subnet("set_subnet_identity: name", 256, &SetSubnetIdentity::subnetName);
    subnet("set_subnet_identity: github", 1'024, &SetSubnetIdentity::githubRepo);
    subnet("set_subnet_identity: contact", 1'024, &SetSubnetIdentity::subnetContact);
    subnet("set_subnet_identity: url", 1'024, &SetSubnetIdentity::subnetUrl);
    subnet("set_subnet_identity: discord", 256, &SetSubnetIdentity::discord);
    subnet("set_subnet_identity: description", 1'024, &SetSubnetIdentity::description);
    subnet("set_subnet_identity: logo", 1'024, &SetSubnetIdentity::logoUrl);
    subnet("set_subnet_identity: additional", 1'024, &SetSubnetIdentity::additional);
    return rows;
}

/// An address of the validator's, with one number of it changed.
template <typename Call, typename Change>
auto serve(Change change)
{
    return onBench([change](LimitBench& bench, std::uint64_t number) {
        Call call{};
        call.netuid = bench.netuid;
        call.ip = 0x08080808;
        call.port = 80;
        call.ipType = 4;
        change(bench, call, number);
        return bench.call(hot(11).id, call);
    });
}

template <typename Call>
void addServingRows(std::vector<LimitRow>& rows, bool allowsZero)
{
    const auto ip = serve<Call>([](LimitBench&, Call& call, std::uint64_t n) { call.ip = n; });
    const auto longIp = serve<Call>([](LimitBench&, Call& call, std::uint64_t n) {
        call.ipType = 6;
        call.ip = n;
    });
    const auto port =
        serve<Call>([](LimitBench&, Call& call, std::uint64_t n) { call.port = u16(n); });
    const auto type = serve<Call>([](LimitBench&, Call& call, std::uint64_t n) {
        call.ipType = static_cast<std::uint8_t>(n);
    });
    const auto again = serve<Call>([](LimitBench& bench, Call& call, std::uint64_t blocks) {
        SOMA_ASSERT(bench.call(hot(11).id, call) == QStringLiteral("ok"));
        bench.state.block().number = static_cast<std::uint32_t>(kNow + blocks);
    });
    const auto named = [](const char* what) { return std::string(Call::kCall.name) + what; };
    constexpr const char* kBadIp = "InvalidIpAddress";
    const char* const toZero = allowsZero ? kOk : kBadIp;
    rows.push_back(
        {named(": the last address"), UINT32_MAX, kOk, kBadIp, kBadIp, ip, UINT64_MAX, toZero});
    rows.push_back(
        {named(": oneself"), 0x7f000001, kOk, kBadIp, kOk, ip, UINT64_MAX, toZero, kBadIp});
    rows.push_back({named(": oneself, version 6"), 1, toZero, kBadIp, kOk, longIp});
    rows.push_back({named(": port"), 1, "InvalidPort", kOk, kOk, port, UINT16_MAX});
    rows.push_back({named(": version 4"), 4, "InvalidIpType", kOk, "InvalidIpType", type, 255});
    rows.push_back({named(": version 6"), 6, "InvalidIpType", kOk, "InvalidIpType", type, 255});
    rows.push_back({named(": again"), 50, "ServingRateLimitExceeded", kOk, kOk, again, kLastBlock});
}

std::vector<LimitRow> servingRows()
{
    std::vector<LimitRow> rows;
    addServingRows<ServeAxon>(rows, true);
    addServingRows<ServeAxonTls>(rows, true);
    addServingRows<ServePrometheus>(rows, false);
    return rows;
}

std::vector<LimitRow> weightRows()
{
    const auto set = [](LimitBench& bench, std::uint64_t version = 0) {
        return bench.call(hot(11).id, SetWeights{bench.netuid, {2, 3}, {1, 1}, version});
    };
    const auto sinceLast = [](auto act) {
        return onBench([act](LimitBench& bench, std::uint64_t blocks) {
            kWeightsSetRateLimit.set(bench.state, bench.netuid, BlockSpan(100));
            setLastUpdate(bench.state, bench.index, Uid(1), BlockNumber(kNow - blocks));
            return act(bench);
        });
    };
    const auto commit = [](LimitBench& bench) {
        kCommitRevealWeightsEnabled.set(bench.state, bench.netuid, true);
        return bench.call(hot(11).id, CommitWeights{bench.netuid, Hash256()});
    };
    const auto stake = onBench([set](LimitBench& bench, std::uint64_t amount) {
        kStakeThreshold.set(bench.state, 1'000);
        increaseStake(bench.state, hot(11), cold(11), bench.netuid, Alpha(amount));
        return set(bench);
    });
    const auto version = onBench([set](LimitBench& bench, std::uint64_t given) {
        kWeightsVersionKey.set(bench.state, bench.netuid, 7);
        return set(bench, given);
    });
    const auto least = onBench([set](LimitBench& bench, std::uint64_t wanted) {
        kMinAllowedWeights.set(bench.state, bench.netuid, u16(wanted));
        return set(bench);
    });
    // Of a subnet of four; the fifth is more than there are.
    const auto count = onBench([](LimitBench& bench, std::uint64_t number) {
        SetWeights call{bench.netuid, {}, {}, 0};
        for (std::uint64_t i = 0; i < number; ++i) {
            call.dests.push_back(u16(i));
            call.weights.push_back(1);
        }
        return bench.call(hot(11).id, call);
    });
    const auto target = onBench([](LimitBench& bench, std::uint64_t uid) {
        return bench.call(hot(11).id, SetWeights{bench.netuid, {u16(uid)}, {1}, 0});
    });
    const auto unrevealed = onBench([commit](LimitBench& bench, std::uint64_t before) {
        const WeightCommit one{Hash256(),
                               BlockNumber(kSubnetEpochIndex.get(bench.state, bench.netuid)),
                               BlockNumber(kNow),
                               {}};
        if (before != 0)
            kWeightCommits.set(bench.state, bench.index, hot(11).id,
                               std::vector<WeightCommit>(before, one));
        return commit(bench);
    });
    const auto revealIn = onBench([](LimitBench& bench, std::uint64_t epoch) {
        kCommitRevealWeightsEnabled.set(bench.state, bench.netuid, true);
        kRevealPeriodEpochs.set(bench.state, bench.netuid, 3);
        const AccountId who = hot(11).id;
        const Hash256 hash = commitHashOf(who, bench.index, {2}, {1}, {}, 0);
        kWeightCommits.set(bench.state, bench.index, who,
                           {{hash, BlockNumber(5), BlockNumber(kNow), {}}});
        kSubnetEpochIndex.set(bench.state, bench.netuid, epoch);
        return bench.call(who, RevealWeights{bench.netuid, {2}, {1}, {}, 0});
    });
    return {
        {"set_weights: since the last", 100, "SettingWeightsTooFast", kOk, kOk,
         sinceLast([set](LimitBench& bench) { return set(bench); }), kNow},
        {"commit_weights: since the last", 100, "CommittingWeightsTooFast", kOk, kOk,
         sinceLast(commit), kNow},
        {"set_weights: stake", 1'000, "NotEnoughStakeToSetWeights", kOk, kOk, stake, INT64_MAX},
        {"set_weights: version", 7, "IncorrectWeightVersionKey", kOk, kOk, version},
        {"set_weights: least", 2, kOk, kOk, "WeightVecLengthIsLow", least, UINT16_MAX},
        {"set_weights: how many", 4, kOk, kOk, "UidsLengthExceedUidsInSubNet", count, 1'000,
         "WeightVecLengthIsLow"},
        {"set_weights: whom", 3, kOk, kOk, "UidVecContainInvalidOne", target, UINT16_MAX},
        {"commit_weights: how many", 9, kOk, kOk, "TooManyUnrevealedCommits", unrevealed, 100},
        {"reveal_weights: when", 8, "RevealTooEarly", kOk, "ExpiredWeightCommit", revealIn},
    };
}

std::vector<LimitRow> settingRows()
{
    using namespace admin_utils;
    const auto count = [](std::uint16_t room) {
        return onBench([room](LimitBench& bench, std::uint64_t mechanisms) {
            subtensor::kMaxAllowedUids.set(bench.state, bench.netuid, room);
            const MechId wanted(static_cast<std::uint8_t>(mechanisms));
            return bench.byRoot(SetOnSubnet<admin_utils::kMechanismCount>{bench.netuid, wanted});
        });
    };
    const auto split = onBench([](LimitBench& bench, std::uint64_t second) {
        kMechanismCountCurrent.set(bench.state, bench.netuid, MechId(2));
        const std::vector<std::uint16_t> shares{30'000, u16(second)};
        return bench.byRoot(
            SetOnSubnet<admin_utils::kMechanismEmissionSplit>{bench.netuid, shares});
    });
    const auto parts = onBench([](LimitBench& bench, std::uint64_t number) {
        kMechanismCountCurrent.set(bench.state, bench.netuid, MechId(2));
        std::vector<std::uint16_t> shares(number);
        if (!shares.empty())
            shares.front() = UINT16_MAX;
        return bench.byRoot(
            SetOnSubnet<admin_utils::kMechanismEmissionSplit>{bench.netuid, shares});
    });
    const auto trim = onBench([](LimitBench& bench, std::uint64_t most) {
        subtensor::kMaxAllowedUids.set(bench.state, bench.netuid, 128);
        return bench.byRoot(SetOnSubnet<admin_utils::kTrim>{bench.netuid, u16(most)});
    });
    // Nine neurons, of which the owner's and so many others are immune: eighty of a hundred places
    // are too many.
    const auto immune = onBench([](LimitBench& bench, std::uint64_t number) {
        subtensor::kMinAllowedUids.set(bench.state, bench.netuid, 1);
        for (std::uint64_t i = 14; i < 19; ++i)
            appendNeuron(bench.state, bench.netuid, hot(i));
        kEmission.set(bench.state, bench.netuid, std::vector<Alpha>(9));
        for (std::uint16_t uid = 0; uid < 9; ++uid)
            kBlockAtRegistration.set(bench.state, bench.netuid, Uid(uid),
                                     BlockNumber(uid != 0 && uid <= number ? kNow : 1));
        return bench.byRoot(SetOnSubnet<admin_utils::kTrim>{bench.netuid, 5});
    });
    constexpr const char* kInvalid = "InvalidValue";
    return {
        {"sudo_set_mechanism_count: most", 2, kOk, kOk, kInvalid, count(128), UINT8_MAX, kInvalid},
        {"sudo_set_mechanism_count: places", 2, kOk, "TooManyUIDsPerMechanism", kInvalid,
         count(129), UINT8_MAX, kInvalid},
        {"sudo_set_mechanism_emission_split: the whole", 35'535, kInvalid, kOk, kInvalid, split,
         UINT16_MAX},
        {"sudo_set_mechanism_emission_split: parts", 2, kOk, kOk, kInvalid, parts, 1'000, kInvalid},
        {"sudo_trim_to_max_allowed_uids: least", 64, kInvalid, kOk, kOk, trim, UINT16_MAX, nullptr,
         kInvalid},
        {"sudo_trim_to_max_allowed_uids: most", 128, kOk, kOk, kInvalid, trim, UINT16_MAX,
         kInvalid},
        {"sudo_trim_to_max_allowed_uids: immune ones", 3, kOk,
         "TrimmingWouldExceedMaxImmunePercentage", "TrimmingWouldExceedMaxImmunePercentage", immune,
         8},
    };
}

const std::vector<LimitRow>& rows()
{
    static const std::vector<LimitRow> kRows = [] {
        std::vector<LimitRow> all;
        for (const auto& group : {networkRows(), registeringRows(), identityRows(), servingRows(),
                                  weightRows(), settingRows()})
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }();
    return kRows;
}

} // namespace

class TestSubnetLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyLimit_data() { addRows(rows()); }

    void everyLimit()
    {
        QFETCH(int, row);
        checkRow(rows()[static_cast<std::size_t>(row)]);
    }
};

QTEST_APPLESS_MAIN(TestSubnetLimits)
#include "tst_subnet_limits.moc"
