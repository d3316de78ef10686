// The settings an owner stages, held against the real runtime: it takes the calls that are made of
// them, and refuses what the form refuses.
#include "chain/api/calls.h"
#include "chain/api/queries/owner.h"
#include "chain/api/queries/subnets.h"
#include "chain/runtime/pallets/subtensor/rate_limits.h"
#include "chain/runtime/runtime_api.h"
#include "chain/runtime/runtime_call.h"
#include "tests/chain/runtime/life/life_chain.h"
#include "tests/support/fake_node.h"
#include "ui/flows/owner_changes.h"
#include "ui/format/owner_text.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using test::FakeNode;

namespace {

constexpr Rao tenths(std::uint64_t count)
{
    return Rao(count * kRaoPerTao / 10);
}

chain::HyperparamEntry burn(const char* name, Rao value)
{
    const std::string text = name;
    return {Bytes(text.begin(), text.end()), {chain::Compact<Rao>(value)}};
}

} // namespace

class TestOwnerChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:

    /// Every setting of the form is changed, and the chain takes all of it in one call.
    void theRuntimeTakesEverySetting()
    {
        using namespace runtime;
        testing::LifeChain chain(testing::rich({"Owner"}, 100'000));
        const NetUid netuid = chain.startSubnet("Owner");
        chain.put(subtensor::kAdminFreezeWindow, std::uint16_t{0}); // Epochs come too quickly here.
        FakeNode node;
        lend(chain, node);
        OwnerChanges changes;
        changes.setPresent(entriesOf(node, netuid));
        for (const OwnerRule& rule : ownerRules()) {
            const auto present = changes.present(rule);
            QVERIFY2(present.has_value(), rule.name.data());
            changes.type(rule, OwnerChanges::plain(rule, changed(rule, *present)));
            const auto fault = changes.fault(rule);
            QVERIFY2(!fault || fault->kind == OwnerFault::Kind::NeedsLiquid,
                     qPrintable(fault ? OwnerText::fault(rule, *fault) : QString()));
        }
        QVERIFY(!changes.hasFaults());
        QCOMPARE(changes.staged().size(), ownerRules().size());
        const auto staged = changes.staged();
        const chain::CallSpec batch = chain::calls::batchAll(changes.calls(netuid));
        const auto decoded = decodeRuntimeCall(batch.bytes);
        QVERIFY(decoded);
        QCOMPARE(chain.run("Owner", *decoded), u"ok"_s);
        lend(chain, node);
        changes.setPresent(entriesOf(node, netuid));
        for (const OwnerChanges::Staged& change : staged)
            QVERIFY2(changes.present(*change.rule) == change.after,
                     qPrintable(QString(change.rule->name) + u": "_s +
                                OwnerText::change(
                                    {change.rule, change.after, *changes.present(*change.rule)})));
        QVERIFY(changes.staged().empty());
    }

    /// The bounds of the form are the chain's: the ends pass, one beyond is refused.
    void theBoundsAreTheRuntimes()
    {
        using namespace runtime;
        testing::LifeChain chain(testing::rich({"Owner"}, 100'000));
        const NetUid netuid = chain.startSubnet("Owner");
        chain.put(subtensor::kAdminFreezeWindow, std::uint16_t{0});
        chain.put(subtensor::kOwnerHyperparamRateLimit, std::uint16_t{0});
        for (const OwnerRule& rule : ownerRules()) {
            if (rule.call.empty() || rule.isChoice() || rule.call == "sudo_set_max_allowed_uids")
                continue;
            const auto* setting = chain::calls::subnetSetting(rule.call);
            QVERIFY(setting != nullptr);
            const auto attempt = [&](i128 value) {
                const auto call = chain::calls::setOnSubnet(*setting, netuid, value);
                return call ? chain.run("Owner", *decodeRuntimeCall(call->bytes)) : QString();
            };
            const bool limited =
                rule.call == "set_tempo" || rule.call == "sudo_set_weights_version_key";
            QVERIFY2(attempt(rule.least - 1) != u"ok"_s, rule.name.data());
            QVERIFY2(attempt(rule.most + 1) != u"ok"_s, rule.name.data());
            // What is limited by time passes once. The least burn has to stay below the most.
            if (!limited)
                QCOMPARE(attempt(rule.most), u"ok"_s);
            QCOMPARE(attempt(rule.least), u"ok"_s);
        }
    }

    /// Raised or lowered together, each bound is still held against the other.
    void burnsMoveTogether()
    {
        const NetUid netuid(3);
        const OwnerRule& least = *ownerRule(u"min_burn"_s);
        const OwnerRule& most = *ownerRule(u"max_burn"_s);
        const auto namesOf = [&](Rao min, Rao max, const char* nextMin, const char* nextMax) {
            OwnerChanges changes;
            changes.setPresent({burn("min_burn", min), burn("max_burn", max)});
            changes.type(least, QString::fromLatin1(nextMin));
            changes.type(most, QString::fromLatin1(nextMax));
            QStringList names;
            for (const chain::CallSpec& call : changes.calls(netuid))
                names.append(QString::fromStdString(call.name));
            return names;
        };
        QCOMPARE(namesOf(tenths(1), tenths(2), "0.5", "0.6"),
                 (QStringList{u"sudo_set_max_burn"_s, u"sudo_set_min_burn"_s}));
        QCOMPARE(namesOf(tenths(5), tenths(6), "0.1", "0.2"),
                 (QStringList{u"sudo_set_min_burn"_s, u"sudo_set_max_burn"_s}));
    }

private:
    /// The node answers what the chain would.
    static void lend(const runtime::testing::LifeChain& chain, FakeNode& node)
    {
        for (const std::string_view method : runtime::runtimeApiMethods())
            node.setRuntimeAnswer(std::string(method), [&chain, method](const Bytes& arguments) {
                return runtime::callRuntimeApi({chain.state(), chain.config(), {}}, method,
                                               arguments);
            });
        for (const auto& [key, value] : chain.state().map)
            node.setStorage(key, value);
        node.addBlock();
    }

    static std::vector<chain::HyperparamEntry> entriesOf(FakeNode& node, NetUid netuid)
    {
        auto rules = chain::subnet(node, netuid);
        auto view = chain::ownerView(node, netuid);
        if (!QTest::qWaitFor([&] { return rules.isFinished() && view.isFinished(); }))
            return {};
        const auto known = rules.result();
        const auto more = view.result();
        if (!known || !known->value || !more || !more->value)
            return {};
        std::vector<chain::HyperparamEntry> all = known->value->hyperparameters;
        all.insert(all.end(), more->value->settings.begin(), more->value->settings.end());
        return all;
    }

    /// Another value that fits.
    static i128 changed(const OwnerRule& rule, i128 present)
    {
        if (rule.input == OwnerInput::Fixed)
            return 2 * (i128(1) << 64);
        if (rule.name == "max_allowed_uids"_L1)
            return 128;
        if (rule.name == "max_burn"_L1)
            return 5 * i128(kRaoPerTao);
        return present + 1 <= rule.most ? std::max(present + 1, rule.least) : present - 1;
    }
};

} // namespace soma::ui

QTEST_MAIN(soma::ui::TestOwnerChanges)
#include "tst_owner_changes.moc"
