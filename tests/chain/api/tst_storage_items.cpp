// The names of what a chain keeps, read from this runtime's own metadata.
#include "chain/api/queries/account.h"
#include "chain/api/queries/storage_items.h"
#include "chain/codec/metadata.h"
#include "chain/runtime/genesis.h"
#include "chain/runtime/metadata/runtime_metadata.h"
#include "tests/support/fake_node.h"

#include <QTest>

#include <algorithm>

namespace soma::chain {

class TestStorageItems : public QObject {
    Q_OBJECT

private:
    using Pallets = std::vector<StoragePallet>;

    static Result<Told<Pallets>> ask(test::FakeNode& node) { return storageItems(node).result(); }

private Q_SLOTS:

    void theRuntimeTellsItsItems()
    {
        test::FakeNode node;
        node.setRuntimeAnswer(
            "Metadata_metadata_at_version", [](const Bytes& arguments) -> Result<Bytes> {
                const auto version = SOMA_TRY(codec::decode<std::uint32_t>(arguments));
                return codec::encode(runtime::runtimeMetadata({}, version));
            });
        const auto told = ask(node);
        QVERIFY(told);
        const auto system = std::ranges::find(told->value, "System", &StoragePallet::name);
        QVERIFY(system != told->value.end());
        const auto account = std::ranges::find(system->items, "Account", &StorageItem::name);
        QVERIFY(account != system->items.end());
        QVERIFY(account->isMap);
        const Bytes key = accountKey(AccountId());
        QVERIFY(std::ranges::equal(account->prefix, ByteSpan(key).first(32)));
        QVERIFY(std::ranges::equal(system->prefix, ByteSpan(key).first(16)));
        const auto number = std::ranges::find(system->items, "Number", &StorageItem::name);
        QVERIFY(!number->isMap && number->keyType.empty());
        QCOMPARE(QString::fromStdString(number->valueType), QStringLiteral("u32"));
        for (const StoragePallet& pallet : told->value)
            QVERIFY(!pallet.items.empty());
    }

    void keysAndValuesAreRead()
    {
        test::FakeNode node;
        node.setRuntimeAnswer(
            "Metadata_metadata_at_version", [](const Bytes& arguments) -> Result<Bytes> {
                const auto version = SOMA_TRY(codec::decode<std::uint32_t>(arguments));
                return codec::encode(runtime::runtimeMetadata({}, version));
            });
        const auto told = ask(node);
        QVERIFY(told);
        const AccountId who(ByteArray<32>{7});
        const StorageItem* account = storageItemOf(told->value, accountKey(who));
        QVERIFY(account != nullptr);
        QCOMPARE(account->name, std::string("Account"));
        const auto key = readStorageKey(*account, accountKey(who));
        QVERIFY(key);
        QCOMPARE(key->size(), std::size_t{1});
        QVERIFY(std::get<AccountId>(*key->front()) == who);
        const Bytes value =
            codec::encodeAll(std::uint32_t{3}, std::uint32_t{0}, std::uint32_t{1}, std::uint32_t{0},
                             std::uint64_t{500}, std::uint64_t{7}, std::uint64_t{0}, u128{0});
        const auto read = readStorageValue(*account, value);
        QVERIFY2(read, read ? "" : read.error().toString().c_str());
        const auto& group = std::get<DecodedGroup>(*read);
        QCOMPARE(group.fields.front().name, std::string("nonce"));
        QVERIFY(std::get<std::uint64_t>(group.fields.front().value) == 3);
        const auto& data = std::get<DecodedGroup>(group.fields.back().value);
        QVERIFY(std::get<std::uint64_t>(data.fields.front().value) == 500);

        // What is too short, too long or not there is said, and nothing is made up.
        QVERIFY(readStorageValue(*account, ByteSpan(value).first(10))
                    .error()
                    .is(codec::CodecError::Truncated));
        Bytes longer = value;
        longer.push_back(0);
        QVERIFY(readStorageValue(*account, longer).error().is(codec::CodecError::TrailingBytes));
        QVERIFY(!readStorageKey(*account, ByteSpan(accountKey(who)).first(40)));
        QVERIFY(storageItemOf(told->value, Bytes(32, 0xab)) == nullptr);
    }

    /// Whatever the runtime keeps at the start can be read by its own description.
    void everythingAtTheStartIsRead()
    {
        const auto genesis = runtime::buildGenesis(runtime::localnetGenesis(
            AuthorityKey(ByteArray<32>{1}), AuthorityKey(ByteArray<32>{2}), {}, {}));
        QVERIFY(genesis);
        test::FakeNode node;
        node.setRuntimeAnswer(
            "Metadata_metadata_at_version", [](const Bytes& arguments) -> Result<Bytes> {
                const auto version = SOMA_TRY(codec::decode<std::uint32_t>(arguments));
                return codec::encode(runtime::runtimeMetadata({}, version));
            });
        const auto told = ask(node);
        QVERIFY(told);
        int items = 0;
        for (const auto& [key, value] : genesis->state) {
            const StorageItem* item = storageItemOf(told->value, key);
            if (item == nullptr || !value)
                continue; // Well-known keys have no item.
            const auto read = readStorageValue(*item, *value);
            QVERIFY2(read, qPrintable(QString::fromStdString(
                               item->name + ": " + (read ? "" : read.error().toString()))));
            QVERIFY2(readStorageKey(*item, key), item->name.c_str());
            ++items;
        }
        QVERIFY(items > 50);
    }

    void aNodeWithoutMetadataSaysSo()
    {
        test::FakeNode node;
        QVERIFY(ask(node).error().is(NodeError::NotSupported));
        node.setRuntimeAnswer("Metadata_metadata_at_version", [](const Bytes&) {
            return Result<Bytes>(codec::encode(std::optional<Bytes>()));
        });
        QVERIFY(ask(node).error().is(NodeError::NotSupported));
        node.setRuntimeAnswer("Metadata_metadata_at_version", [](const Bytes&) {
            return Result<Bytes>(codec::encode(std::optional<Bytes>(Bytes{1, 2, 3, 4})));
        });
        QVERIFY(ask(node).error().is(codec::MetadataError::NoMetadata));
    }
};

} // namespace soma::chain

QTEST_GUILESS_MAIN(soma::chain::TestStorageItems)
#include "tst_storage_items.moc"
