// Every proxy type against every call that this runtime has, from lists of their own; the order of
// the types; and proxies inside batches and other proxies.
#include "chain/runtime/pallets/proxy/proxy.h"
#include "chain/runtime/pallets/subtensor/staking/calls_move.h"
#include "chain/runtime/pallets/sudo.h"
#include "chain/runtime/pallets/utility.h"
#include "chain/runtime/runtime_tables.h"
#include "tests/chain/runtime/proxy/proxy_bench.h"

#include <QTest>

#include <map>
#include <set>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::proxy;
using namespace soma::runtime::testing;

namespace {

using Names = std::set<std::string, std::less<>>;

/// "Pallet." means all calls of a pallet.
bool listed(const Names& names, const std::string& pallet, const std::string& call)
{
    return names.contains(pallet + ".") || names.contains(pallet + "." + call);
}

Names subtensorCalls(std::initializer_list<const char*> calls)
{
    Names names;
    for (const char* call : calls)
        names.insert(std::string("SubtensorModule.") + call);
    return names;
}

Names operator+(Names a, const Names& b)
{
    a.insert(b.begin(), b.end());
    return a;
}

const Names kColdkeySwap =
    subtensorCalls({"announce_coldkey_swap", "swap_coldkey_announced",
                    "clear_coldkey_swap_announcement", "dispute_coldkey_swap"});
const Names kOldColdkeySwap = subtensorCalls({"swap_coldkey", "schedule_swap_coldkey"});
const Names kStakeMoves =
    subtensorCalls({"add_stake", "remove_stake", "unstake_all", "unstake_all_alpha", "swap_stake",
                    "swap_stake_limit", "move_stake", "add_stake_limit", "remove_stake_limit",
                    "remove_stake_full_limit"});
const Names kKeySwaps = subtensorCalls({"swap_hotkey", "swap_hotkey_v2"});

/// The types that deny only what is listed.
const std::map<ProxyType, Names>& denied()
{
    static const std::map<ProxyType, Names> kDenied{
        {ProxyType::Any, {}},
        {ProxyType::NonTransfer,
         Names{"Balances."} + subtensorCalls({"transfer_stake"}) + kColdkeySwap + kOldColdkeySwap},
        {ProxyType::NonFungible,
         Names{"Balances."} + kStakeMoves +
             subtensorCalls({"transfer_stake", "burned_register", "root_register"}) + kColdkeySwap +
             kOldColdkeySwap + kKeySwaps},
        {ProxyType::NonCritical,
         Names{"Sudo."} + subtensorCalls({"dissolve_network", "root_register", "burned_register"}) +
             kColdkeySwap},
    };
    return kDenied;
}

Names adminCalls(std::initializer_list<const char*> calls)
{
    Names names;
    for (const char* call : calls)
        names.insert(std::string("AdminUtils.sudo_set_") + call);
    return names;
}

/// The others allow only what is listed. Calls with a condition are tested by hand.
const std::map<ProxyType, Names>& allowed()
{
    static const Names kTransfers{"Balances.transfer_keep_alive", "Balances.transfer_allow_death",
                                  "Balances.transfer_all", "SubtensorModule.transfer_stake"};
    static const std::map<ProxyType, Names> kAllowed{
        {ProxyType::Owner,
         Names{"AdminUtils."} + subtensorCalls({"set_subnet_identity", "update_symbol"})},
        {ProxyType::Senate, {}},
        {ProxyType::Triumvirate, {}},
        {ProxyType::Governance, {}},
        {ProxyType::RootWeights, {}},
        {ProxyType::Staking, kStakeMoves + subtensorCalls({"set_root_claim_type"})},
        {ProxyType::Registration,
         subtensorCalls({"burned_register", "register", "register_limit"})},
        {ProxyType::Transfer, kTransfers},
        // Calls read from zeros move nothing, which is little.
        {ProxyType::SmallTransfer,
         {"Balances.transfer_keep_alive", "Balances.transfer_allow_death",
          "SubtensorModule.transfer_stake"}},
        {ProxyType::ChildKeys, subtensorCalls({"set_children", "set_childkey_take"})},
        {ProxyType::SudoUncheckedSetCode, {}},
        {ProxyType::SwapHotkey, kKeySwaps},
        {ProxyType::RootClaim, subtensorCalls({"claim_root"})},
        {ProxyType::SubnetLeaseBeneficiary,
         subtensorCalls({"start_call"}) + adminCalls({"serving_rate_limit",
                                                      "min_difficulty",
                                                      "max_difficulty",
                                                      "weights_version_key",
                                                      "adjustment_alpha",
                                                      "immunity_period",
                                                      "min_allowed_weights",
                                                      "kappa",
                                                      "rho",
                                                      "activity_cutoff",
                                                      "network_registration_allowed",
                                                      "network_pow_registration_allowed",
                                                      "max_burn",
                                                      "bonds_moving_average",
                                                      "bonds_penalty",
                                                      "commit_reveal_weights_enabled",
                                                      "liquid_alpha_enabled",
                                                      "alpha_values",
                                                      "commit_reveal_weights_interval",
                                                      "toggle_transfer",
                                                      "subnet_emission_enabled",
                                                      "min_childkey_take_per_subnet"})},
    };
    return kAllowed;
}

bool expected(ProxyType type, const std::string& pallet, const std::string& call)
{
    if (type == ProxyType::Owner &&
        (call == "sudo_set_sn_owner_hotkey" || call == "sudo_set_subnet_owner_hotkey"))
        return false;
    const auto deny = denied().find(type);
    if (deny != denied().end())
        return !listed(deny->second, pallet, call);
    return listed(allowed().at(type), pallet, call);
}

/// Any call, all of whose arguments are zeros; every type of this runtime can be read from zeros.
RuntimeCall zeroCall(const PalletTable& pallet, const CallEntry& entry)
{
    Bytes zeros(8192, 0);
    zeros[0] = pallet.id.index;
    zeros[1] = entry.index;
    codec::ScaleReader in(zeros, kMaxBlockCallDepth);
    RuntimeCall call;
    static_cast<void>(codec::decodeFrom(in, call));
    return call;
}

std::vector<ProxyType> allTypes()
{
    std::vector<ProxyType> types;
    for (std::uint8_t i = 0; i < kProxyTypes; ++i)
        types.push_back(static_cast<ProxyType>(i));
    return types;
}

balances::TransferKeepAlive payRao(std::uint64_t amount)
{
    return pay("Bob", Rao(amount));
}

} // namespace

class TestProxyTypes : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyTypeForEveryCall()
    {
        std::size_t seen = 0;
        for (const PalletTable* pallet : pallets()) {
            for (const CallEntry& entry : pallet->calls) {
                const RuntimeCall call = zeroCall(*pallet, entry);
                QVERIFY2(!call.isEmpty(), std::string(entry.name).c_str());
                for (const ProxyType type : allTypes()) {
                    const bool wanted =
                        expected(type, std::string(pallet->id.name), std::string(entry.name));
                    const std::string place =
                        std::to_string(static_cast<int>(type)) + " " + call.name();
                    QVERIFY2(allows(type, call) == wanted, place.c_str());
                    ++seen;
                }
            }
        }
        QVERIFY(seen > 18 * 100);
    }

    // A misspelt call in a rule would silently allow or deny nothing.
    void rulesNameRealCalls()
    {
        for (const ProxyType type : allTypes()) {
            const ProxyRule rule = ruleOf(type);
            std::vector<CallRule> all(rule.calls.begin(), rule.calls.end());
            all.insert(all.end(), rule.exceptions.begin(), rule.exceptions.end());
            for (const CallRule& one : all) {
                const PalletTable* pallet = palletByName(one.pallet);
                QVERIFY2(pallet || one.pallet == "AdminUtils", std::string(one.pallet).c_str());
                if (!pallet || one.call.empty())
                    continue;
                const bool found =
                    std::any_of(pallet->calls.begin(), pallet->calls.end(),
                                [&one](const CallEntry& e) { return e.name == one.call; });
                QVERIFY2(found, std::string(one.call).c_str());
            }
        }
    }

    void smallTransfers()
    {
        constexpr std::uint64_t kLimit = 500'000'000;
        QVERIFY(allows(ProxyType::SmallTransfer, payRao(kLimit - 1)));
        QVERIFY(!allows(ProxyType::SmallTransfer, payRao(kLimit)));
        QVERIFY(!allows(ProxyType::SmallTransfer, payRao(kLimit + 1)));
        QVERIFY(!allows(ProxyType::SmallTransfer, payRao(UINT64_MAX)));
        QVERIFY(allows(ProxyType::Transfer, payRao(UINT64_MAX)));
        balances::TransferAllowDeath death{to("Bob"), codec::Compact<Rao>(Rao(kLimit - 1))};
        QVERIFY(allows(ProxyType::SmallTransfer, death));
        death.value = codec::Compact<Rao>(Rao(kLimit));
        QVERIFY(!allows(ProxyType::SmallTransfer, death));
        subtensor::TransferStake stake;
        stake.alphaAmount = Alpha(kLimit - 1);
        QVERIFY(allows(ProxyType::SmallTransfer, stake));
        stake.alphaAmount = Alpha(kLimit);
        QVERIFY(!allows(ProxyType::SmallTransfer, stake));
        QVERIFY(!allows(ProxyType::SmallTransfer, balances::TransferAll{to("Bob"), false}));
    }

    // set_code is not part of this runtime, so nothing passes; other calls inside never do.
    void setCodeOnly()
    {
        QVERIFY(!allows(ProxyType::SudoUncheckedSetCode,
                        sudo::SudoUncheckedWeight{{remark()}, Weight{}}));
        QVERIFY(!allows(ProxyType::SudoUncheckedSetCode, sudo::Sudo{{remark()}}));
    }

    void deprecatedTypes()
    {
        const std::set<ProxyType> gone{ProxyType::Senate, ProxyType::Triumvirate,
                                       ProxyType::Governance, ProxyType::RootWeights};
        for (const ProxyType type : allTypes())
            QCOMPARE(isDeprecated(type), gone.contains(type));
    }

    void supersets()
    {
        for (const ProxyType a : allTypes()) {
            for (const ProxyType b : allTypes()) {
                bool wanted = a == b || a == ProxyType::Any;
                if (a == ProxyType::NonTransfer && b != ProxyType::Any &&
                    b != ProxyType::Transfer && b != ProxyType::SmallTransfer)
                    wanted = true;
                if (a == ProxyType::Transfer && b == ProxyType::SmallTransfer)
                    wanted = true;
                QCOMPARE(isSuperset(a, b), wanted);
            }
        }
    }

    // What a proxy may not do, it may not do in a batch either; and a batch itself needs leave.
    void insideBatches()
    {
        TestChain chain;
        QCOMPARE(failure(chain.call("Alice", AddProxy{to("Bob"), ProxyType::NonTransfer, 0})),
                 std::string("ok"));
        QCOMPARE(failure(chain.call("Alice", AddProxy{to("Dave"), ProxyType::Transfer, 0})),
                 std::string("ok"));
        const auto through = [&chain](std::string_view proxy, const RuntimeCall& call) {
            const auto outcome =
                chain.call(proxy, Proxy{to("Alice"), std::nullopt, BoxedCall{call}});
            return failure(outcome) == "ok" ? told(chain, "Proxy", "ProxyExecuted", "result")
                                            : failure(outcome);
        };
        const std::string kFiltered = "System.CallFiltered";
        QCOMPARE(through("Bob", pay("Eve", tao(1))), kFiltered);
        QCOMPARE(through("Bob", remark()), std::string("Ok"));
        QCOMPARE(through("Bob", utility::BatchAll{{remark(), pay("Eve", tao(1))}}), kFiltered);
        const Rao eve = chain.free("Eve");
        QCOMPARE(through("Bob", utility::Batch{{remark(), pay("Eve", tao(1)), remark()}}),
                 std::string("Ok"));
        QVERIFY(happened(chain, "Utility.BatchInterrupted"));
        QCOMPARE(through("Bob", utility::ForceBatch{{pay("Eve", tao(1)), remark()}}),
                 std::string("Ok"));
        QVERIFY(happened(chain, "Utility.ItemFailed"));
        QCOMPARE(chain.free("Eve"), eve);
        // Also not under a numbered account, or as the other branch.
        QCOMPARE(through("Bob", utility::AsDerivative{0, {pay("Eve", tao(1))}}), kFiltered);
        QCOMPARE(through("Bob", utility::IfElse{{pay("Eve", tao(1))}, {pay("Eve", tao(2))}}),
                 kFiltered);
        // An allow list without Utility does not allow batches, whatever is inside.
        QCOMPARE(through("Dave", utility::Batch{{pay("Eve", tao(1))}}), kFiltered);
        QCOMPARE(through("Dave", pay("Eve", tao(1))), std::string("Ok"));
        QCOMPARE(chain.free("Eve"), saturatingAdd(eve, tao(1)));
    }

    // A proxy of a proxy: the inner one has the inner rights only, and the outer type must allow
    // proxy calls.
    void nested()
    {
        TestChain chain;
        QCOMPARE(failure(chain.call("Alice", AddProxy{to("Bob"), ProxyType::Any, 0})),
                 std::string("ok"));
        QCOMPARE(failure(chain.call("Bob", AddProxy{to("Dave"), ProxyType::NonTransfer, 0})),
                 std::string("ok"));
        QCOMPARE(failure(chain.call("Bob", AddProxy{to("Eve"), ProxyType::Staking, 0})),
                 std::string("ok"));
        const Proxy inner{to("Alice"), std::nullopt, {pay("Ferdie", tao(5))}};
        const Rao ferdie = chain.free("Ferdie");
        QCOMPARE(failure(chain.call("Dave", Proxy{to("Bob"), std::nullopt, {inner}})),
                 std::string("ok"));
        QCOMPARE(chain.free("Ferdie"), saturatingAdd(ferdie, tao(5)));
        QCOMPARE(failure(chain.call("Eve", Proxy{to("Bob"), std::nullopt, {inner}})),
                 std::string("ok"));
        QCOMPARE(told(chain, "Proxy", "ProxyExecuted", "result"),
                 std::string("System.CallFiltered"));
        QCOMPARE(chain.free("Ferdie"), saturatingAdd(ferdie, tao(5)));
    }

    // A proxy gives nobody more than it has itself.
    void permissionsDoNotGrow()
    {
        TestChain chain;
        QCOMPARE(failure(chain.call("Alice", AddProxy{to("Bob"), ProxyType::NonTransfer, 0})),
                 std::string("ok"));
        QCOMPARE(failure(chain.call("Alice", AddProxy{to("Dave"), ProxyType::Any, 0})),
                 std::string("ok"));
        const auto through = [&chain](std::string_view proxy, const RuntimeCall& call) {
            static_cast<void>(chain.call(proxy, Proxy{to("Alice"), std::nullopt, BoxedCall{call}}));
            return told(chain, "Proxy", "ProxyExecuted", "result");
        };
        const std::string kFiltered = "System.CallFiltered";
        QCOMPARE(through("Bob", AddProxy{to("Eve"), ProxyType::Any, 0}), kFiltered);
        QCOMPARE(through("Bob", AddProxy{to("Eve"), ProxyType::Transfer, 0}), kFiltered);
        QCOMPARE(through("Bob", RemoveProxy{to("Dave"), ProxyType::Any, 0}), kFiltered);
        QCOMPARE(through("Bob", RemoveProxies{}), kFiltered);
        QCOMPARE(through("Bob", KillPure{to("Bob"), ProxyType::Any, 0, {}, {}}), kFiltered);
        QCOMPARE(through("Bob", AddProxy{to("Eve"), ProxyType::Staking, 0}), std::string("Ok"));
        QCOMPARE(through("Bob", RemoveProxy{to("Eve"), ProxyType::Staking, 0}), std::string("Ok"));
        QCOMPARE(through("Dave", RemoveProxies{}), std::string("Ok"));
        QVERIFY(!kProxies.contains(chain.state(), dev("Alice")));
    }
};

QTEST_APPLESS_MAIN(TestProxyTypes)
#include "tst_proxy_types.moc"
