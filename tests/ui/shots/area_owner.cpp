// What the owner of a subnet can do with it.
#include "chain/codec/storage_key.h"
#include "tests/support/fake_subnets.h"
#include "tests/ui/shots/shot.h"
#include "ui/format/address_format.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using soma::ui::PageId;

namespace {

constexpr int kOwned = 4;
constexpr int kOwnerTab = 7;

const QString kIdentity = u"ownerIdentityPart"_s;
const QString kSettings = u"ownerSettingsPart"_s;

template <typename T>
void add(std::vector<chain::HyperparamEntry>& rules, const char* name, T value)
{
    const std::string text = name;
    rules.push_back({Bytes(text.begin(), text.end()), {value}});
}

/// Everything a chain tells of a subnet's rules.
Result<Bytes> rulesOf(const Bytes&)
{
    using chain::Compact;
    using Small = Compact<std::uint16_t>;
    using Large = Compact<std::uint64_t>;
    std::optional<std::vector<chain::HyperparamEntry>> all;
    auto& rules = all.emplace();
    add(rules, "kappa", Small(32'767));
    add(rules, "immunity_period", Small(4'096));
    add(rules, "min_allowed_weights", Small(1'024));
    add(rules, "max_weights_limit", Small(65'535));
    add(rules, "tempo", Small(360));
    add(rules, "weights_version", Large(0));
    add(rules, "weights_rate_limit", Large(100));
    add(rules, "activity_cutoff", Large(5'000));
    add(rules, "activity_cutoff_factor", Compact<std::uint32_t>(13'889));
    add(rules, "registration_allowed", true);
    add(rules, "min_burn", Compact<Rao>(Rao(500'000)));
    add(rules, "max_burn", Compact<Rao>(Rao(100'000'000'000)));
    add(rules, "burn_half_life", Small(360));
    add(rules, "burn_increase_mult", chain::HyperparamValue::Unsigned{{(u128(5) << 64) / 4}});
    add(rules, "bonds_moving_avg", Large(900'000));
    add(rules, "serving_rate_limit", Large(50));
    add(rules, "commit_reveal_period", Large(1));
    add(rules, "commit_reveal_weights_enabled", true);
    add(rules, "alpha_high", Small(58'982));
    add(rules, "alpha_low", Small(45'875));
    add(rules, "liquid_alpha_enabled", false);
    add(rules, "alpha_sigmoid_steepness",
        chain::HyperparamValue::Signed{{std::int64_t(1'000) << 32}});
    add(rules, "yuma_version", Small(3));
    add(rules, "subnet_is_active", true);
    add(rules, "transfers_enabled", true);
    add(rules, "bonds_reset_enabled", false);
    add(rules, "owner_cut_enabled", true);
    add(rules, "owner_cut_auto_lock_enabled", false);
    add(rules, "min_childkey_take", Small(0));
    return codec::encode(all);
}

void withSubnets(Desk& desk)
{
    prepare(desk);
    FakeSubnets subnets(desk.node, 45, 64);
    subnets.publish();
    desk.node.setRuntimeAnswer("SubnetInfoRuntimeApi_get_subnet_hyperparams_v3", rulesOf);
    desk.makeBlocks(400);
}

void asOwner(Desk& desk)
{
    withSubnets(desk);
    auto rows = desk.wallet.accounts();
    rows[0].account = FakeSubnets::owner(kOwned);
    rows[0].address = ui::addressOf(rows[0].account);
    desk.wallet.setAccounts(rows);
    desk.setBalance(rows[0].account, tao(1'250));
    desk.node.setStorage(codec::storageKey("SubtensorModule", "LastEpochBlock",
                                           codec::hashed<codec::Hasher::Identity>(NetUid(kOwned))),
                         codec::encode(std::uint64_t{300}));
    desk.makeBlocks(1);
}

void beforeStart(Desk& desk)
{
    asOwner(desk);
    const auto key = [](const char* item) {
        return codec::storageKey("SubtensorModule", item,
                                 codec::hashed<codec::Hasher::Identity>(NetUid(kOwned)));
    };
    desk.node.setStorage(key("FirstEmissionBlockNumber"), std::nullopt);
    desk.node.setStorage(key("NetworkRegisteredAt"), codec::encode(std::uint64_t{350}));
    desk.node.setStorage(codec::storageKey("SubtensorModule", "StartCallDelay"),
                         codec::encode(std::uint64_t{7'200}));
    desk.makeBlocks(1);
}

void open(Desk& desk, const QString& part = {})
{
    desk.window->showSubnet(PageId::Subnets, NetUid(kOwned));
    settle(200);
    visible<QTabBar>(desk.window.get(), u"subnetTabs"_s)->setCurrentIndex(kOwnerTab);
    settle(200);
    if (!part.isEmpty())
        press(desk, part);
    settle(200);
}

void edit(Desk& desk, const QString& setting, const QString& text)
{
    auto* field = visible<QLineEdit>(desk.window.get(), u"settingEdit_"_s + setting);
    field->setText(text);
    Q_EMIT field->textEdited(text);
}

void stage(Desk& desk)
{
    open(desk, kSettings);
    edit(desk, u"tempo"_s, u"720"_s);
    edit(desk, u"immunity_period"_s, u"7200"_s);
    edit(desk, u"min_burn"_s, u"0.05"_s);
    settle(200);
}

void fill(ShotList& list)
{
    list.add(u"owner-stranger"_s, withSubnets, [](Desk& desk) { open(desk); });
    list.add(u"owner-start"_s, asOwner, [](Desk& desk) { open(desk); });
    list.add(u"owner-countdown"_s, beforeStart, [](Desk& desk) { open(desk); });
    list.add(u"owner-identity"_s, asOwner, [](Desk& desk) { open(desk, kIdentity); });
    list.add(u"owner-settings"_s, asOwner, [](Desk& desk) { open(desk, kSettings); });
    list.add(u"owner-staged"_s, asOwner, stage).everyTheme = true;
    list.add(u"owner-wrong"_s, asOwner, [](Desk& desk) {
        stage(desk);
        edit(desk, u"tempo"_s, u"12"_s);
        edit(desk, u"max_burn"_s, u"much"_s);
        settle(200);
    });
    list.add(u"owner-small"_s, asOwner, stage).size = {960, 640};
    list.add(u"owner-review"_s, asOwner, [](Desk& desk) {
        stage(desk);
        press(desk, u"ownerReviewButton"_s);
        settle(1'200);
    });
}

const ShotArea kArea(fill);

} // namespace
