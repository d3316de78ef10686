// The metadata that this runtime serves: it reads back in each version, it means what the tables
// say, and its accounts stand where the real network's do.
#include "chain/codec/hex.h"
#include "chain/codec/metadata.h"
#include "chain/codec/metadata_digest.h"
#include "chain/codec/type_text.h"
#include "chain/runtime/metadata/item_docs.h"
#include "chain/runtime/metadata/runtime_metadata.h"
#include "chain/runtime/metadata/type_list.h"
#include "chain/runtime/runtime_api.h"
#include "chain/runtime/runtime_tables.h"

#include <QFile>
#include <QTest>

#include <cctype>
#include <set>

using namespace soma;
using namespace soma::runtime;

namespace {

using codec::Metadata;
using codec::TypeIndex;

Metadata ours(std::uint32_t version, const RuntimeConfig& config = {})
{
    const auto bytes = runtimeMetadata(config, version);
    auto read = codec::readMetadata(bytes.value());
    if (!read)
        qFatal("%s", read.error().toString().c_str());
    return std::move(*read);
}

std::optional<Metadata> finney()
{
    QFile file(QStringLiteral(SOMA_SOURCE_DIR "/../shared/vectors/external/finney-424.scale"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray all = file.readAll();
    auto read = codec::readMetadata(Bytes(all.begin(), all.end()));
    if (!read)
        return std::nullopt;
    return std::move(*read);
}

std::string textOf(const Metadata& metadata, TypeIndex type)
{
    const auto text = codec::typeText(metadata.types, type);
    return text ? *text : text.error().toString();
}

/// The 32-byte arrays inside a type, in order: 'A' where it is an account, 'h' elsewhere.
void accounts(const Metadata& metadata, TypeIndex index, std::set<TypeIndex>& seen,
              std::string& out)
{
    const codec::DescribedType& type = metadata.types[index];
    if (type.name() == "AccountId32") {
        out += 'A';
        return;
    }
    if (type.name().starts_with("Runtime") || seen.contains(index))
        return;
    seen.insert(index);
    const auto fields = [&](const std::vector<codec::TypeField>& all) {
        for (const codec::TypeField& field : all)
            accounts(metadata, field.type, seen, out);
    };
    if (const auto* composite = std::get_if<codec::CompositeType>(&type.definition))
        fields(composite->fields);
    else if (const auto* variants = std::get_if<codec::VariantType>(&type.definition))
        for (const auto& variant : variants->variants)
            fields(variant.fields);
    else if (const auto* list = std::get_if<codec::SequenceType>(&type.definition))
        accounts(metadata, list->element, seen, out);
    else if (const auto* tuple = std::get_if<codec::TupleType>(&type.definition))
        for (const TypeIndex element : tuple->elements)
            accounts(metadata, element, seen, out);
    else if (const auto* array = std::get_if<codec::ArrayType>(&type.definition)) {
        const auto* element =
            std::get_if<codec::PrimitiveType>(&metadata.types[array->element].definition);
        if (array->length == 32 && element && *element == codec::PrimitiveType::U8)
            out += 'h';
        else
            accounts(metadata, array->element, seen, out);
    }
    seen.erase(index);
}

std::string accounts(const Metadata& metadata, TypeIndex index)
{
    std::set<TypeIndex> seen;
    std::string out;
    accounts(metadata, index, seen, out);
    return out;
}

bool isSentence(const std::string& docs)
{
    if (docs.size() < 2 || !docs.ends_with('.') || docs.find(". ") != std::string::npos)
        return false;
    const auto first = static_cast<unsigned char>(docs.front());
    return std::isupper(first) != 0 || std::isdigit(first) != 0;
}

/// Of a pallet, or the methods of a runtime API.
std::set<std::string_view> namesOf(std::string_view pallet, metadata::DocKind kind)
{
    std::set<std::string_view> out;
    if (kind == metadata::DocKind::Method) {
        for (const std::string_view whole : runtimeApiMethods())
            if (whole.starts_with(std::string(pallet) + "_"))
                out.insert(whole.substr(pallet.size() + 1));
        return out;
    }
    const PalletTable* table = palletByName(pallet);
    if (!table)
        return out;
    const auto take = [&out](const auto& entries) {
        for (const auto& entry : entries)
            out.insert(entry.name);
    };
    switch (kind) {
    case metadata::DocKind::Call:
        take(table->calls);
        break;
    case metadata::DocKind::Storage:
        take(table->storage);
        break;
    case metadata::DocKind::Event:
        take(table->events);
        break;
    case metadata::DocKind::Constant:
        take(table->constants);
        break;
    case metadata::DocKind::Method:
        break;
    }
    return out;
}

} // namespace

class TstRuntimeMetadataBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBack_data();
    void readsBack();
    void theOtherVersionsAreRefused();
    void tellsTheBlockTime();
    void everyItemSaysWhatItIs_data();
    void everyItemSaysWhatItIs();
    void docsSpeakOfWhatThereIs_data();
    void docsSpeakOfWhatThereIs();
    void docsChangeNothingElse();
    void accountsStandWhereTheRealOnesDo();
    void everyNamedTypeIsWellFormed();
    void runtimeApisAreTheRealOnes();
};

void TstRuntimeMetadataBytes::readsBack_data()
{
    QTest::addColumn<quint32>("version");
    for (const std::uint32_t version : kMetadataVersions)
        QTest::addRow("V%u", version) << version;
}

void TstRuntimeMetadataBytes::readsBack()
{
    QFETCH(quint32, version);
    const Metadata metadata = ours(version);
    QCOMPARE(metadata.version, version);
    QCOMPARE(metadata.pallets.size(), pallets().size());
    for (const PalletTable* table : pallets()) {
        const codec::MetadataPallet* pallet = metadata.pallet(table->id.index);
        QVERIFY(pallet);
        QCOMPARE(pallet->name, std::string(table->id.name));
        QCOMPARE(pallet->storage.size(), table->storage.size());
        for (const StorageEntry& entry : table->storage) {
            const codec::MetadataStorageItem* item = pallet->storageItem(entry.name);
            QVERIFY(item);
            QCOMPARE(textOf(metadata, item->value), entry.value->text());
            QCOMPARE(item->hashers.size(), entry.keys.size());
        }
        for (const CallEntry& call : table->calls) {
            const auto* variants = metadata.types.variant(pallet->calls.value());
            const auto found =
                std::find_if(variants->variants.begin(), variants->variants.end(),
                             [&call](const auto& v) { return v.index == call.index; });
            QVERIFY(found != variants->variants.end());
            QCOMPARE(found->name, std::string(call.name));
            for (std::size_t i = 0; i < call.arguments.size(); ++i) {
                QCOMPARE(found->fields[i].name, call.arguments[i].name);
                QCOMPARE(textOf(metadata, found->fields[i].type), call.arguments[i].type->text());
            }
        }
    }
    QCOMPARE(metadata.extrinsic.extensions.size(), std::size_t{13});
    QCOMPARE(metadata.apis.empty(), version == 14);
}

void TstRuntimeMetadataBytes::theOtherVersionsAreRefused()
{
    for (const std::uint32_t version : {0U, 13U, 17U, UINT32_MAX})
        QVERIFY(!runtimeMetadata({}, version));
}

void TstRuntimeMetadataBytes::tellsTheBlockTime()
{
    const auto duration = [](const RuntimeConfig& config) {
        return ours(16, config).pallet("Aura")->constant("SlotDuration")->value;
    };
    QCOMPARE(duration({}), codec::encode(std::uint64_t{12'000}));
    QCOMPARE(duration(RuntimeConfig::fast()), codec::encode(std::uint64_t{250}));
}

void TstRuntimeMetadataBytes::everyItemSaysWhatItIs_data()
{
    QTest::addColumn<quint32>("version");
    for (const std::uint32_t version : kMetadataVersions)
        QTest::addRow("V%u", version) << version;
}

void TstRuntimeMetadataBytes::everyItemSaysWhatItIs()
{
    QFETCH(quint32, version);
    const Metadata told = ours(version);
    QStringList silent;
    std::size_t items = 0;
    const auto look = [&](const std::string& place, const auto& all) {
        for (const auto& item : all) {
            ++items;
            if (!isSentence(item.docs))
                silent << QString::fromStdString(place + item.name + ": \"" + item.docs + '"');
        }
    };
    for (const codec::MetadataPallet& pallet : told.pallets) {
        look(pallet.name + ".", pallet.storage);
        look(pallet.name + " constant ", pallet.constants);
        for (const auto& [kind, type] :
             {std::pair("call", pallet.calls), std::pair("event", pallet.events),
              std::pair("error", pallet.errors)})
            if (type)
                look(pallet.name + " " + kind + " ", told.types.variant(*type)->variants);
    }
    for (const codec::MetadataApi& api : told.apis)
        look(api.name + " method ", api.methods);
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join('\n')));
    QVERIFY(items > 1000);
}

void TstRuntimeMetadataBytes::docsSpeakOfWhatThereIs_data()
{
    QTest::addColumn<int>("kind");
    using metadata::DocKind;
    QTest::newRow("calls") << static_cast<int>(DocKind::Call);
    QTest::newRow("storage") << static_cast<int>(DocKind::Storage);
    QTest::newRow("events") << static_cast<int>(DocKind::Event);
    QTest::newRow("constants") << static_cast<int>(DocKind::Constant);
    QTest::newRow("methods") << static_cast<int>(DocKind::Method);
}

/// No sentence about something that this runtime does not have, and none twice.
void TstRuntimeMetadataBytes::docsSpeakOfWhatThereIs()
{
    QFETCH(int, kind);
    const auto which = static_cast<metadata::DocKind>(kind);
    QStringList wrong;
    std::size_t seen = 0;
    for (const std::string_view pallet : metadata::documentedPallets(which)) {
        std::set<std::string_view> there = namesOf(pallet, which);
        for (const metadata::ItemDoc& doc : metadata::itemDocs(which, pallet)) {
            ++seen;
            if (there.erase(doc.item) == 0)
                wrong << QString::fromStdString(std::string(pallet) + "." + std::string(doc.item));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable("not there, or twice: " + wrong.join(", ")));
    QVERIFY(seen > 50);
}

/// What offline signers compare is made of names and types alone.
void TstRuntimeMetadataBytes::docsChangeNothingElse()
{
    metadata::FullMetadata full = describeRuntime({});
    const auto read = [&full] {
        return codec::readMetadata(metadata::writeMetadata(full, 15)).value();
    };
    const Metadata told = read();
    for (codec::DescribedType& type : full.metadata.types.types)
        if (auto* variants = std::get_if<codec::VariantType>(&type.definition))
            for (auto& variant : variants->variants)
                variant.docs.clear();
    for (codec::MetadataPallet& pallet : full.metadata.pallets) {
        for (auto& item : pallet.storage)
            item.docs.clear();
        for (auto& constant : pallet.constants)
            constant.docs.clear();
    }
    for (codec::MetadataApi& api : full.metadata.apis)
        for (codec::MetadataApiMethod& method : api.methods)
            method.docs.clear();
    const Metadata silent = read();
    QVERIFY(told.pallet("System")->storageItem("Account")->docs !=
            silent.pallet("System")->storageItem("Account")->docs);
    const codec::DigestInfo info{
        .specVersion = kSpecVersion, .specName = std::string(kSpecName), .tokenSymbol = "TAO"};
    QCOMPARE(codec::toHex(codec::MetadataDigest::make(told, info).value().hash()),
             codec::toHex(codec::MetadataDigest::make(silent, info).value().hash()));
}

void TstRuntimeMetadataBytes::accountsStandWhereTheRealOnesDo()
{
    const auto theirs = finney();
    if (!theirs)
        QSKIP("vectors/external/finney-424.scale is not here");
    const Metadata mine = ours(16);
    std::size_t same = 0;
    QStringList different;
    const auto compare = [&](const std::string& place, TypeIndex a, TypeIndex b) {
        const std::string real = accounts(*theirs, a);
        const std::string own = accounts(mine, b);
        if (real == own)
            ++same;
        else
            different << QString::fromStdString(place + ": theirs " + real + ", ours " + own);
    };
    const auto compareVariants = [&](const std::string& place, std::optional<TypeIndex> a,
                                     std::optional<TypeIndex> b) {
        if (!a || !b)
            return;
        for (const auto& variant : mine.types.variant(*b)->variants)
            for (const auto& other : theirs->types.variant(*a)->variants)
                if (other.name == variant.name && other.fields.size() == variant.fields.size())
                    for (std::size_t i = 0; i < variant.fields.size(); ++i)
                        compare(place + variant.name + "." + variant.fields[i].name,
                                other.fields[i].type, variant.fields[i].type);
    };
    for (const codec::MetadataPallet& pallet : mine.pallets) {
        const codec::MetadataPallet* real = theirs->pallet(pallet.name);
        if (!real)
            continue;
        for (const codec::MetadataStorageItem& item : pallet.storage) {
            const codec::MetadataStorageItem* other = real->storageItem(item.name);
            if (!other)
                continue;
            compare(pallet.name + "." + item.name, other->value, item.value);
            if (!item.hashers.empty())
                compare(pallet.name + "." + item.name + " key", other->key, item.key);
        }
        compareVariants(pallet.name + ".", real->calls, pallet.calls);
        compareVariants(pallet.name + ".", real->events, pallet.events);
    }
    for (const QString& line : different)
        qInfo("%s", qPrintable(line));
    QCOMPARE(different.size(), 0);
    QVERIFY(same > 1000);
}

void TstRuntimeMetadataBytes::everyNamedTypeIsWellFormed()
{
    // Using them all once asserts that every definition parses and names only others of the list.
    const Metadata metadata = ours(16);
    QVERIFY(metadata.types.types.size() > 400);
    std::size_t named = 0;
    for (const codec::DescribedType& type : metadata.types.types)
        named += type.path.empty() ? 0 : 1;
    QVERIFY(named > 100);
}

void TstRuntimeMetadataBytes::runtimeApisAreTheRealOnes()
{
    const auto theirs = finney();
    if (!theirs)
        QSKIP("vectors/external/finney-424.scale is not here");
    const Metadata mine = ours(16);
    QVERIFY(mine.apis.size() >= 5);
    for (const codec::MetadataApi& api : mine.apis) {
        const auto real =
            std::find_if(theirs->apis.begin(), theirs->apis.end(),
                         [&api](const auto& other) { return other.name == api.name; });
        QVERIFY2(real != theirs->apis.end(), api.name.c_str());
        QCOMPARE(api.version, real->version);
        for (const codec::MetadataApiMethod& method : api.methods) {
            const auto other =
                std::find_if(real->methods.begin(), real->methods.end(),
                             [&method](const auto& m) { return m.name == method.name; });
            QVERIFY2(other != real->methods.end(), method.name.c_str());
            QCOMPARE(method.inputs.size(), other->inputs.size());
            QCOMPARE(textOf(mine, method.output), textOf(*theirs, other->output));
            for (std::size_t i = 0; i < method.inputs.size(); ++i) {
                QCOMPARE(method.inputs[i].first, other->inputs[i].first);
                if (other->inputs[i].first != "uxt" && other->inputs[i].first != "tx")
                    QCOMPARE(textOf(mine, method.inputs[i].second),
                             textOf(*theirs, other->inputs[i].second));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TstRuntimeMetadataBytes)
#include "tst_runtime_metadata_bytes.moc"
