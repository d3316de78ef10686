// Typed storage: keys, defaults, iteration, and the tables made from it.
#include "chain/codec/hex.h"
#include "chain/runtime/pallets/aura.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/grandpa.h"
#include "chain/runtime/pallets/sudo.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/pallets/timestamp.h"
#include "chain/runtime/runtime_tables.h"
#include "tests/chain/runtime/test_chain.h"

#include <QTest>

#include <set>

using namespace soma;
using namespace soma::runtime;
using soma::runtime::testing::dev;
using soma::runtime::testing::MapState;

namespace {

constexpr PalletId kDemo{"Demo", 99};
constexpr StorageValue<std::uint32_t> kPlain{kDemo, "Plain"};
constexpr StorageValue<std::uint32_t, OptionQuery> kMaybe{kDemo, "Maybe"};
constexpr StorageValue<std::uint64_t> kConfigured{
    kDemo, "Configured", [](const RuntimeConfig& config) { return config.slotDurationMs; }};
constexpr StorageMap<Twox64Concat<std::uint16_t>, std::string> kNames{kDemo, "Names"};
constexpr StorageDoubleMap<Identity<NetUid>, Blake2_128Concat<chain::AccountId>, Rao> kStakes{
    kDemo, "Stakes"};
constexpr StorageNMap<Keys<Identity<NetUid>, Twox64Concat<std::uint32_t>, Identity<std::uint8_t>>,
                      std::uint32_t>
    kTriple{kDemo, "Triple"};

QString hex(const Bytes& bytes)
{
    return QString::fromStdString(codec::toHex(bytes));
}

} // namespace

class TestStorageItem : public QObject {
    Q_OBJECT

private Q_SLOTS:

    // The compile-time hash is the crypto room's, for every length up to three rounds of lanes.
    void compileTimeHash()
    {
        std::string text;
        for (int length = 0; length < 100; ++length) {
            const Bytes bytes(text.begin(), text.end());
            QCOMPARE(twox128OfText(text), crypto::twox128(bytes));
            text.push_back(static_cast<char>('a' + length % 26));
        }
    }

    // chain.md section 21, localnet.md section 13.
    void goldenKeys()
    {
        QCOMPARE(hex(system::kAccount.key(dev("Alice"))),
                 QString("26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9"
                         "de1e86a9a8c739864cf3cc5ec2bea59f"
                         "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d"));
        QCOMPARE(hex(system::kEvents.key()),
                 QString("26aa394eea5630e07c48ae0c9558cef780d41e5e16056765bc8461851072c9d7"));
        QCOMPARE(hex(system::kBlockHash.key(chain::BlockNumber32(0))),
                 QString("26aa394eea5630e07c48ae0c9558cef7a44704b568d21667356a5a050c118746"
                         "b4def25cfda6ef3a00000000"));
        QCOMPARE(hex(sudo::kKey.key()),
                 QString("5c0d1176a568c1f92944340dbfed9e9c530ebca703c85910e7164cb7d1c9e47b"));
    }

    void valuesAndDefaults()
    {
        const MapState empty;
        storage::Overlay overlay(empty);
        const RuntimeConfig fast = RuntimeConfig::fast();
        State state(overlay, fast);

        QCOMPARE(kPlain.get(state), 0U);
        QVERIFY(!kPlain.contains(state));
        QVERIFY(!kMaybe.get(state).has_value());
        QCOMPARE(kConfigured.get(state), std::uint64_t{250});
        QCOMPARE(kConfigured.get(empty), std::uint64_t{12'000});

        kPlain.set(state, 7);
        QCOMPARE(kPlain.take(state), 7U);
        QVERIFY(!kPlain.contains(state));
        QCOMPARE(kPlain.mutate(state, [](std::uint32_t& value) { return value += 3; }), 3U);
        QCOMPARE(kPlain.get(state), 3U);

        kMaybe.mutate(state, [](std::optional<std::uint32_t>& value) { value = 5; });
        QCOMPARE(kMaybe.get(state), std::optional<std::uint32_t>(5));
        kMaybe.mutate(state, [](std::optional<std::uint32_t>& value) { value.reset(); });
        QVERIFY(!kMaybe.contains(state));
    }

    // Root can write anything into storage; nothing readable counts as nothing stored.
    void unreadableIsAbsent()
    {
        const MapState empty;
        storage::Overlay overlay(empty);
        const RuntimeConfig config;
        State state(overlay, config);
        state.put(kPlain.key(), {1, 2});
        QCOMPARE(kPlain.get(state), 0U);
        state.put(kPlain.key(), {1, 0, 0, 0, 9});
        QCOMPARE(kPlain.get(state), 1U);
        state.put(kMaybe.key(), {});
        QVERIFY(!kMaybe.get(state).has_value());
    }

    void mapsIterateAndClear()
    {
        const MapState empty;
        storage::Overlay overlay(empty);
        const RuntimeConfig config;
        State state(overlay, config);
        for (std::uint16_t i = 0; i < 20; ++i) {
            kNames.set(state, i, "n" + std::to_string(i));
            kStakes.set(state, NetUid(i % 4), testing::stranger(i), Rao(i));
        }
        std::set<std::uint16_t> seen;
        kNames.forEach(state, [&](std::uint16_t key, const std::string& name) {
            QCOMPARE(name, "n" + std::to_string(key));
            seen.insert(key);
        });
        QCOMPARE(seen.size(), std::size_t{20});

        int found = 0;
        bool rightNet = true;
        const auto firstThree = [&](NetUid net, const chain::AccountId&, Rao stake) {
            rightNet = rightNet && net == NetUid(2) && stake.value() % 4 == 2;
            return ++found < 3;
        };
        kStakes.forEachUnder(state, kStakes.keyPrefix(NetUid(2)), firstThree);
        QVERIFY(rightNet);
        QCOMPARE(found, 3);
        QCOMPARE(kStakes.clear(state, NetUid(2)), std::size_t{5});
        found = 0;
        kStakes.forEach(state, [&](NetUid, const chain::AccountId&, Rao) { ++found; });
        QCOMPARE(found, 15);

        kTriple.set(state, NetUid(1), 2, 3, 4);
        QCOMPARE(kTriple.get(state, NetUid(1), 2, 3), 4U);
        QCOMPARE(hex(kTriple.key(NetUid(1), 2, 3)).mid(64),
                 QString("0100") + hex(toBytes(crypto::twox64(Bytes{2, 0, 0, 0}))) + "0200000003");
    }

    // A layer takes storage, events, weight and digest back together.
    void layersTakeEventsBack()
    {
        const MapState empty;
        storage::Overlay overlay(empty);
        const RuntimeConfig config;
        State state(overlay, config);
        state.block().number = 1;
        state.deposit(system::NewAccount{dev("Bob")});
        const Bytes before = state.block().events;
        {
            StateLayer layer(state);
            kPlain.set(state, 1);
            state.deposit(system::NewAccount{dev("Alice")});
            state.registerExtraWeight({5, 5}, DispatchClass::Normal);
            state.block().digest.push_back(chain::auraPreRuntime(1));
        }
        QVERIFY(!kPlain.contains(state));
        QCOMPARE(state.block().events, before);
        QCOMPARE(state.block().eventCount, 1U);
        QCOMPARE(state.block().weight, ConsumedWeight{});
        QVERIFY(state.block().digest.empty());
        {
            StateLayer layer(state);
            kPlain.set(state, 2);
            layer.keep();
        }
        QCOMPARE(kPlain.get(state), 2U);
    }

    void noEventsAtGenesis()
    {
        const MapState empty;
        storage::Overlay overlay(empty);
        const RuntimeConfig config;
        State state(overlay, config);
        state.deposit(system::NewAccount{dev("Bob")});
        QCOMPARE(state.block().eventCount, 0U);
    }

    // Nothing stands twice, and the order in the lists is the order of the numbers.
    void tablesAreSound()
    {
        std::set<std::uint8_t> indices;
        std::set<ByteArray<32>> prefixes;
        for (const PalletTable* pallet : pallets()) {
            QVERIFY(indices.insert(pallet->id.index).second);
            QCOMPARE(palletByIndex(pallet->id.index), pallet);
            QCOMPARE(palletByName(pallet->id.name), pallet);
            std::set<std::uint8_t> calls;
            for (const CallEntry& call : pallet->calls) {
                QVERIFY(calls.insert(call.index).second);
                QVERIFY(call.decode != nullptr);
            }
            int last = -1;
            for (const EventEntry& event : pallet->events) {
                QVERIFY2(int{event.index} > last, event.name.data());
                last = event.index;
            }
            for (const StorageEntry& item : pallet->storage) {
                QVERIFY(prefixes.insert(item.prefix).second);
                QCOMPARE(storageOwner(item.prefix)->item, &item);
            }
            for (const ConstantEntry& constant : pallet->constants)
                QVERIFY(!constant.value({}).empty());
        }
        QVERIFY(!palletByIndex(200));
        QVERIFY(!palletByName("Contracts"));
    }

    // The constants that the reference's metadata shows (finney at spec 424), and how the block
    // time changes them.
    void constants()
    {
        const auto value = [](std::string_view pallet, std::string_view name,
                              const RuntimeConfig& config) -> QString {
            for (const ConstantEntry& constant : palletByName(pallet)->constants)
                if (constant.name == name)
                    return hex(constant.value(config));
            return "missing";
        };
        QCOMPARE(value("System", "BlockHashCount", {}), QString("60090000"));
        QCOMPARE(value("System", "SS58Prefix", {}), QString("2a00"));
        QCOMPARE(value("Balances", "ExistentialDeposit", {}), QString("f401000000000000"));
        QCOMPARE(value("Balances", "MaxLocks", {}), QString("32000000"));
        QCOMPARE(value("Aura", "SlotDuration", {}), QString("e02e000000000000"));
        QCOMPARE(value("Aura", "SlotDuration", RuntimeConfig::fast()), QString("fa00000000000000"));
        QCOMPARE(value("Timestamp", "MinimumPeriod", {}), QString("7017000000000000"));
        QCOMPARE(value("Utility", "batched_calls_limit", {}), QString("aa2a0000"));
        QCOMPARE(value("Grandpa", "MaxAuthorities", {}), QString("20000000"));
    }

    // Defaults as the reference's metadata shows them.
    void storageDefaults()
    {
        const auto fallback = [](std::string_view pallet, std::string_view name) -> QString {
            for (const StorageEntry& item : palletByName(pallet)->storage)
                if (item.name == name)
                    return hex(item.fallback({}));
            return "missing";
        };
        QCOMPARE(fallback("System", "Account"), QString("0").repeated(110) + "80");
        QCOMPARE(fallback("System", "BlockWeight"), QString("000000000000"));
        QCOMPARE(fallback("System", "Digest"), QString("00"));
        QCOMPARE(fallback("System", "Events"), QString("00"));
        QCOMPARE(fallback("System", "ExtrinsicWeightReclaimed"), QString("0000"));
        QCOMPARE(fallback("TransactionPayment", "NextFeeMultiplier"),
                 QString("000064a7b3b6e00d0000000000000000"));
        QCOMPARE(fallback("TransactionPayment", "StorageVersion"), QString("00"));
        QCOMPARE(fallback("Grandpa", "State"), QString("00"));
        QCOMPARE(fallback("Balances", "Account"), QString("0").repeated(78) + "80");
    }
};

QTEST_APPLESS_MAIN(TestStorageItem)
#include "tst_storage_item.moc"
