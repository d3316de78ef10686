// Who may make which call: written down a second time from the reference (its pallets' dispatch
// functions and subnets.md section 9), and asked of every call. The seed is printed; set SOMA_SEED
// to repeat.
#include "chain/runtime/pallets/subtensor/key_swaps.h"
#include "chain/runtime/pallets/subtensor/weights.h"
#include "tests/chain/runtime/call_log.h"
#include "tests/chain/runtime/life/every_call.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <string_view>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;

namespace {

constexpr int kRounds = 24;

enum class Caller {
    Account,     ///< Only an account.
    Root,        ///< Only root.
    Anybody,     ///< An account or root.
    OwnerOrRoot, ///< The account that owns the subnet, or root.
    Sudo,        ///< The sudo key, or root.
    Inherent,    ///< The block's author, who signs nothing.
    NotAsked,    ///< The call is gone: it answers so to everybody.
};

/// SubtensorModule's; the others are for accounts.
Caller callerOfSubtensor(std::string_view call)
{
    static const std::set<std::string_view> kRoot{"swap_coldkey",
                                                  "reset_coldkey_swap",
                                                  "sudo_set_num_root_claims",
                                                  "sudo_set_tx_childkey_take_rate_limit",
                                                  "sudo_set_min_childkey_take",
                                                  "sudo_set_max_childkey_take",
                                                  "set_pending_childkey_cooldown",
                                                  "dissolve_network",
                                                  "root_dissolve_network",
                                                  "sudo_set_voting_power_ema_alpha"};
    static const std::set<std::string_view> kOwnerOrRoot{
        "sudo_set_root_claim_threshold", "update_symbol", "set_activity_cutoff_factor",
        "enable_voting_power_tracking", "disable_voting_power_tracking"};
    if (call == "schedule_swap_coldkey")
        return Caller::NotAsked;
    if (kRoot.contains(call))
        return Caller::Root;
    return kOwnerOrRoot.contains(call) ? Caller::OwnerOrRoot : Caller::Account;
}

/// AdminUtils', by number; the others are for the subnet's owner, too.
Caller callerOfAdminUtils(std::uint8_t index)
{
    static const std::set<int> kNotAsked{20, 33};
    static const std::set<int> kRoot{0,  1,  2,  4,  7,  8,  16, 19, 21, 24, 25, 27, 28, 29, 30,
                                     35, 36, 37, 38, 39, 42, 43, 45, 46, 55, 59, 63, 65, 66, 71,
                                     73, 74, 75, 79, 81, 82, 83, 84, 85, 86, 87, 88, 91, 94, 96};
    if (kNotAsked.contains(index))
        return Caller::NotAsked;
    return kRoot.contains(index) ? Caller::Root : Caller::OwnerOrRoot;
}

Caller callerOf(const DeclaredCall& call)
{
    static const std::set<std::string_view> kRoot{"System.set_storage",
                                                  "System.kill_storage",
                                                  "System.kill_prefix",
                                                  "Balances.force_transfer",
                                                  "Balances.force_unreserve",
                                                  "Balances.force_set_balance",
                                                  "Balances.force_adjust_total_issuance",
                                                  "Utility.with_weight",
                                                  "Preimage.request_preimage",
                                                  "Preimage.unrequest_preimage",
                                                  "Commitments.set_max_space",
                                                  "Swap.set_fee_rate"};
    static const std::set<std::string_view> kAnybody{
        "System.remark",           "Utility.batch",   "Utility.batch_all",
        "Utility.force_batch",     "Utility.if_else", "Preimage.note_preimage",
        "Preimage.unnote_preimage"};
    const std::string name = call.name();
    const std::string_view pallet = call.pallet->id.name;
    if (pallet == "SubtensorModule")
        return callerOfSubtensor(call.entry->name);
    if (pallet == "AdminUtils")
        return callerOfAdminUtils(call.entry->index);
    if (pallet == "Sudo")
        return Caller::Sudo;
    if (pallet == "Timestamp")
        return Caller::Inherent;
    if (pallet == "Swap" && name != "Swap.set_fee_rate")
        return Caller::NotAsked;
    if (pallet == "Scheduler" || kRoot.contains(name))
        return Caller::Root;
    return kAnybody.contains(name) ? Caller::Anybody : Caller::Account;
}

/// What the call answers to one whom it does not take.
std::string refusal(Caller caller, const Origin& origin)
{
    if (caller == Caller::Sudo && origin.signer())
        return "Sudo.RequireSudo";
    return "BadOrigin";
}

bool takes(Caller caller, const Origin& origin)
{
    switch (caller) {
    case Caller::Account:
        return origin.signer() != nullptr;
    case Caller::Root:
    case Caller::OwnerOrRoot: // The account here owns nothing.
    case Caller::Sudo:
        return origin.isRoot();
    case Caller::Anybody:
        return !origin.isNone();
    case Caller::Inherent:
        return origin.isNone();
    case Caller::NotAsked:
        break;
    }
    return true;
}

/// What some calls look at before they ask who calls, as in the reference.
bool isAskedFirst(std::string_view call, std::string_view outcome)
{
    if (call == "SubtensorModule.start_call")
        return outcome == "SubtensorModule.SubnetNotExists";
    if (call == "SubtensorModule.batch_reveal_weights")
        return outcome == "SubtensorModule.InputLengthsUnequal";
    if (call.starts_with("SubtensorModule.set_") && call.ends_with("weights"))
        return outcome == "SubtensorModule.CommitRevealEnabled";
    return call.starts_with("SubtensorModule.commit_") &&
           outcome == "SubtensorModule.MechanismDoesNotExist";
}

} // namespace

class TestCallOrigins : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_network = std::make_unique<SmallNetwork>();
        m_extremes = std::make_unique<Extremes>(m_network->accounts());
    }

    void everyCall_data() { addEveryCall(); }

    void everyCall();

    void announcedColdkeyMayDoLittle_data() { addEveryCall(); }

    void announcedColdkeyMayDoLittle();
    void subnetOwnerIsTaken_data();
    void subnetOwnerIsTaken();

private:
    /// How one call ends on the network as it is; what it does is forgotten.
    template <typename Prepare>
    std::string outcomeOf(const RuntimeCall& call, const Origin& origin, Prepare&& prepare);

    std::string outcomeOf(const RuntimeCall& call, const Origin& origin)
    {
        return outcomeOf(call, origin, [](State& state) {
            for (const std::uint16_t netuid : std::initializer_list<std::uint16_t>{1, 2, 3})
                subtensor::kCommitRevealWeightsEnabled.set(state, NetUid(netuid), false);
        });
    }

    std::unique_ptr<SmallNetwork> m_network;
    std::unique_ptr<Extremes> m_extremes;
};

template <typename Prepare>
std::string TestCallOrigins::outcomeOf(const RuntimeCall& call, const Origin& origin,
                                       Prepare&& prepare)
{
    const LifeChain& chain = m_network->chain();
    storage::Overlay overlay(chain.state());
    State state(overlay, chain.config());
    state.block().number = static_cast<std::uint32_t>(chain.number() + 1);
    prepare(state);
    const CallResult result = dispatchLogged(call, state, origin);
    return result ? "Ok" : namesOf(result.error()).text();
}

void TestCallOrigins::everyCall()
{
    QFETCH(int, place);
    const DeclaredCall& declared = testing::everyCall()[static_cast<std::size_t>(place)];
    const std::string name = declared.name();
    const Caller caller = callerOf(declared);
    // One that is nobody's guard, owner or sudo.
    const Origin nobody = Origin::account(dev("Poor"));
    std::set<std::string> gone;
    int refused = 0;
    for (int round = 0; round < kRounds; ++round) {
        const std::optional<RuntimeCall> call = m_extremes->draw(declared, round);
        if (!call)
            continue;
        for (const Origin& origin : {Origin::none(), Origin::root(), nobody}) {
            const std::string outcome = outcomeOf(*call, origin);
            if (caller == Caller::NotAsked) {
                gone.insert(outcome);
                continue;
            }
            if (takes(caller, origin) || isAskedFirst(name, outcome))
                continue;
            QVERIFY2(outcome == refusal(caller, origin), outcome.c_str());
            ++refused;
        }
    }
    if (caller != Caller::NotAsked) {
        QVERIFY(refused > 0);
        return;
    }
    QCOMPARE(gone.size(), std::size_t{1});
    QVERIFY(gone.begin()->ends_with(".Deprecated") ||
            gone.begin()->ends_with(".POWRegistrationDisabled"));
}

// Between announcing and swapping a coldkey can do nothing but go on with the swap, and once that
// is disputed, nothing (staking.md section 10).
void TestCallOrigins::announcedColdkeyMayDoLittle()
{
    using namespace subtensor;
    QFETCH(int, place);
    const DeclaredCall& declared = testing::everyCall()[static_cast<std::size_t>(place)];
    static const std::set<std::string> kAllowed{
        "SubtensorModule.announce_coldkey_swap", "SubtensorModule.swap_coldkey_announced",
        "SubtensorModule.dispute_coldkey_swap", "SubtensorModule.clear_coldkey_swap_announcement"};
    const Coldkey ann = cold("Ann");
    const auto announce = [&ann](State& state) {
        kColdkeySwapAnnouncements.set(state, ann, {BlockNumber32(state.blockNumber()), Hash256()});
    };
    const auto dispute = [&](State& state) {
        announce(state);
        kColdkeySwapDisputes.set(state, ann, BlockNumber32(state.blockNumber()));
    };
    int made = 0;
    for (int round = 0; round < kRounds && made < 3; ++round) {
        const std::optional<RuntimeCall> call = m_extremes->draw(declared, round);
        if (!call)
            continue;
        ++made;
        const Origin origin = Origin::account(ann.id);
        const std::string outcome = outcomeOf(*call, origin, announce);
        // The chain's own filter, against lists inside lists, comes first.
        if (outcome == "System.CallFiltered")
            continue;
        if (kAllowed.contains(declared.name()))
            QVERIFY(outcome != "SubtensorModule.ColdkeySwapAnnounced");
        else
            QCOMPARE(outcome, std::string("SubtensorModule.ColdkeySwapAnnounced"));
        QCOMPARE(outcomeOf(*call, origin, dispute),
                 std::string("SubtensorModule.ColdkeySwapDisputed"));
    }
    QVERIFY(made > 0);
}

void TestCallOrigins::subnetOwnerIsTaken_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t place = 0; place < testing::everyCall().size(); ++place) {
        const DeclaredCall& call = testing::everyCall()[place];
        if (callerOf(call) == Caller::OwnerOrRoot)
            QTest::newRow(call.name().c_str()) << static_cast<int>(place);
    }
}

// Ann owns the first of the two subnets; whatever she may then be told, it is not who she is.
void TestCallOrigins::subnetOwnerIsTaken()
{
    QFETCH(int, place);
    const DeclaredCall& declared = testing::everyCall()[static_cast<std::size_t>(place)];
    int taken = 0;
    for (int round = 0; round < 200; ++round) {
        const std::optional<RuntimeCall> call = m_extremes->draw(declared, round);
        if (!call)
            continue;
        const Bytes encoded = codec::encode(*call);
        // The netuid is the first argument, after the two bytes that name the call.
        if (encoded[2] != kFirstOwn.value() || encoded[3] != 0)
            continue;
        QVERIFY(outcomeOf(*call, Origin::account(dev("Ann"))) != "BadOrigin");
        ++taken;
    }
    QVERIFY(taken > 0);
}

QTEST_APPLESS_MAIN(TestCallOrigins)
#include "tst_call_origins.moc"
