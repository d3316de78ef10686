// The tables against the real network's own description of itself (finney at spec 424): every
// call, event, error, storage item and constant that we have must be there in the same form.
#include "chain/codec/hex.h"
#include "chain/codec/metadata.h"
#include "chain/codec/type_text.h"
#include "chain/runtime/runtime_tables.h"

#include <QFile>
#include <QTest>

using namespace soma;
using namespace soma::runtime;

namespace {

using codec::Metadata;
using codec::TypeIndex;
using codec::VariantType;

std::string textOf(const Metadata& metadata, TypeIndex type)
{
    const auto text = codec::typeText(metadata.types, type);
    return text ? *text : text.error().toString();
}

const VariantType::Variant* variantOf(const Metadata& metadata, std::optional<TypeIndex> type,
                                      std::uint8_t index)
{
    if (!type)
        return nullptr;
    const VariantType* variants = metadata.types.variant(*type);
    if (!variants)
        return nullptr;
    for (const auto& variant : variants->variants)
        if (variant.index == index)
            return &variant;
    return nullptr;
}

std::string told(const std::vector<FieldInfo>& fields)
{
    std::string out;
    for (const FieldInfo& field : fields)
        out += field.name + ": " + field.type->text() + "; ";
    return out;
}

std::string told(const Metadata& metadata, const std::vector<codec::TypeField>& fields)
{
    std::string out;
    for (const codec::TypeField& field : fields)
        out += field.name + ": " + textOf(metadata, field.type) + "; ";
    return out;
}

} // namespace

class TestRuntimeMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QFile file(QStringLiteral(SOMA_SOURCE_DIR "/../shared/vectors/external/finney-424.scale"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("../shared/vectors/external/finney-424.scale is not here");
        const QByteArray all = file.readAll();
        const auto read = codec::readMetadata(Bytes(all.begin(), all.end()));
        QVERIFY(read.has_value());
        m_metadata = *read;
    }

    void sameEverywhere_data()
    {
        QTest::addColumn<int>("index");
        for (const PalletTable* pallet : pallets())
            QTest::newRow(pallet->id.name.data()) << int{pallet->id.index};
    }

    void sameEverywhere()
    {
        QFETCH(int, index);
        const PalletTable& ours = *palletByIndex(static_cast<std::uint8_t>(index));
        const codec::MetadataPallet* theirs = m_metadata.pallet(ours.id.index);
        QVERIFY(theirs);
        QCOMPARE(std::string(ours.id.name), theirs->name);
        compareCalls(ours, *theirs);
        compareEvents(ours, *theirs);
        compareErrors(ours, *theirs);
        compareStorage(ours, *theirs);
        compareConstants(ours, *theirs);
    }

private:
    void compareCalls(const PalletTable& ours, const codec::MetadataPallet& theirs)
    {
        for (const CallEntry& call : ours.calls) {
            const auto* variant = variantOf(m_metadata, theirs.calls, call.index);
            QVERIFY2(variant, call.name.data());
            QCOMPARE(std::string(call.name), variant->name);
            QCOMPARE(told(call.arguments), told(m_metadata, variant->fields));
        }
    }

    void compareEvents(const PalletTable& ours, const codec::MetadataPallet& theirs)
    {
        for (const EventEntry& event : ours.events) {
            const auto* variant = variantOf(m_metadata, theirs.events, event.index);
            QVERIFY2(variant, event.name.data());
            QCOMPARE(std::string(event.name), variant->name);
            QCOMPARE(told(event.fields), told(m_metadata, variant->fields));
        }
    }

    void compareErrors(const PalletTable& ours, const codec::MetadataPallet& theirs)
    {
        for (std::size_t i = 0; i < ours.errors.size(); ++i) {
            const auto* variant =
                variantOf(m_metadata, theirs.errors, static_cast<std::uint8_t>(i));
            QVERIFY2(variant, ours.errors[i].name.data());
            QCOMPARE(std::string(ours.errors[i].name), variant->name);
        }
        if (theirs.errors)
            QCOMPARE(m_metadata.types.variant(*theirs.errors)->variants.size(), ours.errors.size());
    }

    void compareStorage(const PalletTable& ours, const codec::MetadataPallet& theirs)
    {
        for (const StorageEntry& item : ours.storage) {
            const codec::MetadataStorageItem* other = theirs.storageItem(item.name);
            QVERIFY2(other, item.name.data());
            QCOMPARE(item.optional, other->optional);
            std::vector<codec::Hasher> hashers;
            for (const StorageEntry::Key& key : item.keys)
                hashers.push_back(key.hasher);
            QVERIFY2(hashers == other->hashers, item.name.data());
            QCOMPARE(item.value->text(), textOf(m_metadata, other->value));
            if (item.keys.size() == 1)
                QCOMPARE(item.keys[0].type->text(), textOf(m_metadata, other->key));
            if (!item.optional)
                QCOMPARE(codec::toHex(item.fallback({})), codec::toHex(other->fallback));
        }
    }

    void compareConstants(const PalletTable& ours, const codec::MetadataPallet& theirs)
    {
        for (const ConstantEntry& constant : ours.constants) {
            const codec::MetadataConstant* other = theirs.constant(constant.name);
            QVERIFY2(other, constant.name.data());
            QCOMPARE(constant.type->text(), textOf(m_metadata, other->type));
            // One version is not the other.
            if (constant.name != "Version")
                QCOMPARE(codec::toHex(constant.value({})), codec::toHex(other->value));
        }
    }

    Metadata m_metadata;
};

QTEST_APPLESS_MAIN(TestRuntimeMetadata)
#include "tst_runtime_metadata.moc"
