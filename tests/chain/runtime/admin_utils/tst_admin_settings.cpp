// Every setting of AdminUtils against the rows: who may change it, when, what it writes and tells.
#include "chain/runtime/pallets/admin_utils/admin_utils.h"
#include "tests/chain/runtime/admin_utils/admin_bench.h"

#include <QtTest/QTest>

#include <map>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::admin_utils::testing;

namespace sub = soma::runtime::subtensor;

namespace {

const QString kBadOrigin = QStringLiteral("BadOrigin");
const QString kTooOften = QStringLiteral("TxRateLimitExceeded");
const QString kFrozen = QStringLiteral("AdminActionProhibitedDuringWeightsWindow");

Bytes callBytes(const SubnetRow& row, NetUid netuid)
{
    return encoded(row.index, netuid, fromHex(row.value));
}

Bytes callBytes(const NetworkRow& row)
{
    Bytes out{19, row.index};
    append(out, fromHex(row.value));
    return out;
}

Bytes itemKey(const SubnetRow& row, NetUid netuid)
{
    Bytes key = codec::storagePrefix("SubtensorModule", row.item);
    codec::appendKeyPart(key, row.hasher, codec::encode(netuid));
    return key;
}

/// The last record of the block ends with the event's bytes and an empty list of topics.
bool endsWith(const Bytes& events, Told event, const Bytes& payload)
{
    Bytes wanted{event.pallet, event.index};
    append(wanted, payload);
    wanted.push_back(0);
    return events.size() >= wanted.size() &&
           std::equal(wanted.rbegin(), wanted.rend(), events.rbegin());
}

void addSubnetRows()
{
    QTest::addColumn<int>("row");
    int at = 0;
    for (const SubnetRow& row : subnetRows())
        QTest::newRow(row.call) << at++;
}

const SubnetRow& rowAt(int at)
{
    return subnetRows()[static_cast<std::size_t>(at)];
}

bool ownerMay(const SubnetRow& row)
{
    return row.owner.may != Owner::May::Never;
}

bool isLimited(const SubnetRow& row)
{
    return row.owner.may == Owner::May::OnceForSetting || row.owner.may == Owner::May::OnceForKind;
}

} // namespace

class TstAdminSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallHasARow();

    void strangersAreRefused_data() { addSubnetRows(); }

    void strangersAreRefused();

    void rootWritesAndTells_data() { addSubnetRows(); }

    void rootWritesAndTells();

    void ownersAreLimited_data() { addSubnetRows(); }

    void ownersAreLimited();

    void frozenBeforeAnEpoch_data() { addSubnetRows(); }

    void frozenBeforeAnEpoch();

    void missingSubnet_data() { addSubnetRows(); }

    void missingSubnet();

    void rootsOwnSubnet_data() { addSubnetRows(); }

    void rootsOwnSubnet();
    void networkSettings_data();
    void networkSettings();
};

void TstAdminSettings::everyCallHasARow()
{
    std::map<int, std::string> expected{{0, "swap_authorities"},
                                        {20, "sudo_set_network_pow_registration_allowed"},
                                        {33, "sudo_set_total_issuance"},
                                        {59, "schedule_grandpa_change"},
                                        {64, "sudo_set_subnet_owner_hotkey"},
                                        {67, "sudo_set_sn_owner_hotkey"}};
    for (const SubnetRow& row : subnetRows())
        expected.emplace(row.index, row.call);
    for (const NetworkRow& row : networkRows())
        expected.emplace(row.index, row.call);
    std::map<int, std::string> declared;
    for (const CallEntry& call : admin_utils::table().calls)
        declared.emplace(call.index, call.name);
    QVERIFY(expected == declared);
    QCOMPARE(declared.size(), std::size_t{80});
}

void TstAdminSettings::strangersAreRefused()
{
    QFETCH(int, row);
    AdminBench bench;
    const Bytes call = callBytes(rowAt(row), bench.netuid);
    const auto before = bench.state.get(itemKey(rowAt(row), bench.netuid));
    QCOMPARE(bench.run(bench.stranger, call), kBadOrigin);
    QCOMPARE(bench.run(Origin::none(), call), kBadOrigin);
    QCOMPARE(bench.run(Origin::account(hot(1).id), call), kBadOrigin);
    QVERIFY(bench.state.get(itemKey(rowAt(row), bench.netuid)) == before);
}

void TstAdminSettings::rootWritesAndTells()
{
    QFETCH(int, row);
    const SubnetRow& what = rowAt(row);
    AdminBench bench;
    bench.state.block().events.clear();
    QCOMPARE(bench.run(Origin::root(), callBytes(what, bench.netuid)), kOk);
    const Bytes stored = fromHex(what.stored ? what.stored : what.value);
    QVERIFY(bench.state.get(itemKey(what, bench.netuid)) == stored);
    if (what.event.pallet == 0) {
        QVERIFY(bench.state.block().events.empty());
    } else {
        Bytes payload = codec::encode(bench.netuid);
        append(payload, fromHex(what.value));
        QVERIFY(endsWith(bench.state.block().events, what.event, payload));
    }
    // Root is not counted, and so never limited.
    QCOMPARE(bench.run(Origin::root(), callBytes(what, bench.netuid)), kOk);
    bool counted = false;
    sub::kLastRateLimitedBlock.forEach(bench.state, [&](const sub::RateLimitKey& key, BlockNumber) {
        counted |= key.what.index() == 1;
    });
    QVERIFY(!counted);
}

void TstAdminSettings::ownersAreLimited()
{
    QFETCH(int, row);
    const SubnetRow& what = rowAt(row);
    AdminBench bench;
    const Bytes call = callBytes(what, bench.netuid);
    if (!ownerMay(what)) {
        QCOMPARE(bench.run(bench.owner, call), kBadOrigin);
        return;
    }
    QCOMPARE(bench.run(bench.owner, call), kOk);
    if (!isLimited(what)) {
        QCOMPARE(bench.run(bench.owner, call), kOk);
        return;
    }
    if (what.owner.may == Owner::May::OnceForSetting) {
        const auto hyperparameter = static_cast<sub::Hyperparameter>(what.owner.number);
        const sub::RateLimitKey key{
            sub::RateLimitKey::OwnerHyperparamUpdate{bench.netuid, hyperparameter}};
        QVERIFY(sub::kLastRateLimitedBlock.get(bench.state, key) == BlockNumber(1000));
    } else {
        QVERIFY(sub::kTransactionKeyLastBlock.get(bench.state, sub::Hotkey{cold(1).id},
                                                  bench.netuid,
                                                  what.owner.number) == BlockNumber(1000));
    }
    QCOMPARE(bench.run(bench.owner, call), kTooOften);
    const auto limit = static_cast<std::uint32_t>(what.owner.limit);
    bench.moveTo(1000 + limit - 1);
    QCOMPARE(bench.run(bench.owner, call), kTooOften);
    QCOMPARE(bench.run(Origin::root(), call), kOk);
    bench.moveTo(1000 + limit);
    QCOMPARE(bench.run(bench.owner, call), kOk);
    bench.moveTo(1000 + limit + 1);
    QCOMPARE(bench.run(bench.owner, call), kTooOften);
}

void TstAdminSettings::frozenBeforeAnEpoch()
{
    QFETCH(int, row);
    const SubnetRow& what = rowAt(row);
    const QString refused = what.asks.window ? kFrozen : kOk;
    // Tempo 360, window 10: from 9 blocks before the epoch on.
    {
        AdminBench bench;
        bench.state.block().number = 1350;
        QCOMPARE(bench.run(Origin::root(), callBytes(what, bench.netuid)), kOk);
    }
    AdminBench bench;
    const Bytes call = callBytes(what, bench.netuid);
    bench.state.block().number = 1351;
    QCOMPARE(bench.run(Origin::root(), call), refused);
    if (ownerMay(what))
        QCOMPARE(bench.run(bench.owner, call), refused);
    // An epoch that the owner has asked for.
    AdminBench asked;
    sub::kPendingEpochAt.set(asked.state, asked.netuid, BlockNumber(1001));
    QCOMPARE(asked.run(Origin::root(), callBytes(what, asked.netuid)), refused);
}

void TstAdminSettings::missingSubnet()
{
    QFETCH(int, row);
    const SubnetRow& what = rowAt(row);
    AdminBench bench;
    sub::kAdminFreezeWindow.set(bench.state, 0);
    const QString answer = bench.run(Origin::root(), callBytes(what, NetUid(77)));
    const QString name = QString::fromLatin1(what.call);
    if (what.asks.exists)
        QCOMPARE(answer, QStringLiteral("AdminUtils.SubnetDoesNotExist"));
    else if (name.contains(QStringLiteral("mechanism")))
        QCOMPARE(answer, QStringLiteral("MechanismDoesNotExist"));
    else if (name.contains(QStringLiteral("trim")))
        QCOMPARE(answer, QStringLiteral("SubnetNotExists"));
    else if (name.contains(QStringLiteral("alpha_values")))
        QCOMPARE(answer, QStringLiteral("LiquidAlphaDisabled"));
    else
        QCOMPARE(answer, kOk);
}

void TstAdminSettings::rootsOwnSubnet()
{
    QFETCH(int, row);
    const SubnetRow& what = rowAt(row);
    AdminBench bench;
    sub::kAdminFreezeWindow.set(bench.state, 0);
    const QString answer = bench.run(Origin::root(), callBytes(what, sub::kRoot));
    const QString refused = QStringLiteral("AdminUtils.NotPermittedOnRootSubnet");
    if (what.asks.notRoot)
        QCOMPARE(answer, refused);
    else
        QVERIFY(answer != refused);
}

void TstAdminSettings::networkSettings_data()
{
    QTest::addColumn<int>("row");
    int at = 0;
    for (const NetworkRow& row : networkRows())
        QTest::newRow(row.call) << at++;
}

void TstAdminSettings::networkSettings()
{
    QFETCH(int, row);
    const NetworkRow& what = networkRows()[static_cast<std::size_t>(row)];
    AdminBench bench;
    const Bytes key = codec::storagePrefix("SubtensorModule", what.item);
    const auto before = bench.state.get(key);
    QCOMPARE(bench.run(bench.owner, callBytes(what)), kBadOrigin);
    QCOMPARE(bench.run(Origin::none(), callBytes(what)), kBadOrigin);
    QVERIFY(bench.state.get(key) == before);
    bench.state.block().events.clear();
    // Never frozen.
    bench.state.block().number = 1359;
    QCOMPARE(bench.run(Origin::root(), callBytes(what)), kOk);
    QVERIFY(bench.state.get(key) == fromHex(what.value));
    if (what.event.pallet == 0)
        QVERIFY(bench.state.block().events.empty());
    else
        QVERIFY(endsWith(bench.state.block().events, what.event, fromHex(what.value)));
}

QTEST_APPLESS_MAIN(TstAdminSettings)
#include "tst_admin_settings.moc"
