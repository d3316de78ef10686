// The names of what a chain keeps, read from this runtime's own metadata.
#include "chain/api/queries/account.h"
#include "chain/api/queries/storage_items.h"
#include "chain/codec/metadata.h"
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
