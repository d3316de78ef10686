// The metadata reader against small documents made here, broken ones, and real chains'.
#include "chain/codec/metadata.h"
#include "chain/codec/type_text.h"

#include <QtTest/QTest>

#include <QByteArray>
#include <QFile>
#include <QString>

#include <string>

using namespace soma;
using namespace soma::codec;

namespace {

struct Money {
    std::uint64_t free = 0;
    std::uint64_t reserved = 0;
};
SOMA_SCALE_STRUCT(Money, free, reserved)

struct Wrapped {
    Money inside;
};
SOMA_SCALE_STRUCT(Wrapped, inside)

struct Kind {
    struct Some {
        std::set<std::uint16_t> subnets;
    };

    std::variant<std::monostate, Some, std::uint64_t> choice;
};
SOMA_SCALE_STRUCT(Kind::Some, subnets)

constexpr auto scaleShape(const Kind*)
{
    return choice("Kind", &Kind::choice, {{"None", 0}, {"Some", 1}, {"All", 4}});
}

/// Writes the pieces of a metadata document.
class Writer {
public:
    explicit Writer(std::uint8_t version)
    {
        m_out.raw(ByteSpan(reinterpret_cast<const std::uint8_t*>("meta"), 4));
        m_out.byte(version);
    }

    Writer& count(std::size_t n)
    {
        m_out.compact(n);
        return *this;
    }

    Writer& byte(std::uint8_t b)
    {
        m_out.byte(b);
        return *this;
    }

    Writer& text(std::string_view t)
    {
        m_out.text(t);
        return *this;
    }

    /// A type without path, parameters and documentation.
    Writer& type(std::uint32_t id, const Bytes& definition)
    {
        count(id).count(0).count(0);
        m_out.raw(definition);
        return count(0);
    }

    const Bytes& bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
    ScaleWriter m_out{m_bytes};
};

const Bytes kU8 = {5, 3};
const Bytes kU64 = {5, 6};

/// One type, one pallet with one map and one constant.
Bytes small14()
{
    Writer w(14);
    w.count(2).type(0, kU8).type(1, kU64);
    w.count(1).text("Shop");
    w.byte(1).text("Shop").count(1);
    w.text("Prices").byte(0).byte(1).count(1).byte(5).count(0).count(1);
    w.count(1).byte(7).count(0); // default, docs
    w.byte(0).byte(0);           // calls, events
    w.count(1).text("Most").count(0).count(1).byte(9).count(1).text("The most.");
    w.byte(0).byte(42);                   // errors, index
    w.count(0).byte(4).count(0).count(0); // extrinsic, the runtime's type
    return w.bytes();
}

QString externalFolder()
{
    return QStringLiteral(SOMA_SOURCE_DIR "/../shared/vectors/external/");
}

Bytes fileBytes(const QString& name)
{
    QFile file(externalFolder() + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    return Bytes(all.begin(), all.end());
}

QString describe(const Error& error)
{
    return QString::fromStdString(std::string(error.domain()) + "." + std::string(error.name()) +
                                  " " + error.detail());
}

std::string textOf(const Metadata& metadata, const char* pallet, const char* item)
{
    const MetadataPallet* found = metadata.pallet(std::string_view(pallet));
    const MetadataStorageItem* storage = found ? found->storageItem(item) : nullptr;
    if (!storage)
        return "absent";
    const auto text = typeText(metadata.types, storage->value);
    return text ? text.value() : std::string(text.error().name());
}

} // namespace

class TstMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsASmallOne();
    void refusesWhatIsWrong();
    void everyPrefixOfASmallOneFails();
    void nothingIsAllocatedFromCounts();
    void everyVersion_data();
    void everyVersion();
    void typesAsText();
    void textOfCirclesAndBombs();
    void readsRealChains_data();
    void readsRealChains();
    void brokenRealChainsDoNotHarm();
};

void TstMetadata::readsASmallOne()
{
    const auto read = readMetadata(small14());
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error())));
    QCOMPARE(read->version, 14U);
    const MetadataPallet* shop = read->pallet(std::uint8_t{42});
    QVERIFY(shop != nullptr);
    QCOMPARE(shop, read->pallet(std::string_view("Shop")));
    const MetadataStorageItem* prices = shop->storageItem("Prices");
    QVERIFY(prices != nullptr);
    QVERIFY(prices->optional);
    QVERIFY(prices->hashers == std::vector{Hasher::Twox64Concat});
    QCOMPARE(typeText(read->types, prices->key).value(), std::string("u8"));
    QCOMPARE(typeText(read->types, prices->value).value(), std::string("u64"));
    QVERIFY(prices->fallback == Bytes{7});
    QCOMPARE(shop->constant("Most")->docs, std::string("The most."));
    QVERIFY(shop->constant("Least") == nullptr);
}

void TstMetadata::refusesWhatIsWrong()
{
    QVERIFY(readMetadata({}).error().is(MetadataError::NoMetadata));
    QVERIFY(readMetadata(Bytes{1, 2, 3, 4, 14}).error().is(MetadataError::NoMetadata));
    QVERIFY(readMetadata(Writer(13).bytes()).error().is(MetadataError::UnsupportedVersion));
    QVERIFY(readMetadata(Writer(17).bytes()).error().is(MetadataError::UnsupportedVersion));
    QVERIFY(readMetadata(Bytes(kMaxMetadataBytes + 1)).error().is(MetadataError::TooLarge));

    Bytes longer = small14();
    longer.push_back(0);
    QVERIFY(readMetadata(longer).error().is(CodecError::TrailingBytes));

    Writer numbered(14);
    numbered.count(1).type(3, kU8);
    QVERIFY(readMetadata(numbered.bytes()).error().is(MetadataError::TypesOutOfOrder));

    Writer dangling(14);
    dangling.count(1).type(0, {2, 4}); // a sequence of type 1
    QVERIFY(readMetadata(dangling.bytes()).error().is(MetadataError::UnknownType));

    Writer strange(14);
    strange.count(1).type(0, {9});
    QVERIFY(readMetadata(strange.bytes()).error().is(CodecError::InvalidVariant));
}

void TstMetadata::everyPrefixOfASmallOneFails()
{
    const Bytes whole = small14();
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY2(!readMetadata(ByteSpan(whole).first(size)), qPrintable(QString::number(size)));
}

void TstMetadata::nothingIsAllocatedFromCounts()
{
    Writer types(14);
    types.count(codec::detail::kMaxMetadataList + 1);
    QVERIFY(readMetadata(types.bytes()).error().is(MetadataError::TooLarge));

    Writer most(14);
    most.count(codec::detail::kMaxMetadataList);
    QVERIFY(readMetadata(most.bytes()).error().is(CodecError::Truncated));
}

void TstMetadata::everyVersion_data()
{
    QTest::addColumn<int>("version");
    for (const int version : {14, 15, 16})
        QTest::newRow(qPrintable(QString::number(version))) << version;
}

void TstMetadata::everyVersion()
{
    QFETCH(int, version);
    QFile file(QStringLiteral(SOMA_SOURCE_DIR "/tests/fuzz/corpus/metadata/version") +
               QString::number(version));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    const Bytes bytes(all.begin(), all.end());
    const auto read = readMetadata(bytes);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error())));
    QCOMPARE(read->version, std::uint32_t(version));
    const MetadataPallet* shop = read->pallet(std::uint8_t{42});
    QVERIFY(shop != nullptr);
    QCOMPARE(textOf(*read, "Shop", "Map"), std::string("Compact<u64>"));
    QCOMPARE(textOf(*read, "Shop", "One"), std::string("Vec<enum{A=0,B=1({a:u8,b:u64})}>"));
    QCOMPARE(typeText(read->types, shop->storageItem("Map")->key).value(),
             std::string("(u8,Vec<enum{A=0,B=1({a:u8,b:u64})}>)"));
    QVERIFY(shop->storageItem("Map")->hashers ==
            (std::vector{Hasher::Blake2_128Concat, Hasher::Identity}));
    QCOMPARE(read->types.variant(*shop->errors)->variants.size(), std::size_t{2});
    QCOMPARE(shop->docs, std::string(version >= 15 ? "about" : ""));
    QCOMPARE(read->extrinsic.extensions.size(), std::size_t{1});
    QCOMPARE(read->extrinsic.extensions[0].name, std::string("CheckNonce"));
    QCOMPARE(read->apis.size(), std::size_t(version >= 15 ? 1 : 0));
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QVERIFY(!readMetadata(ByteSpan(bytes).first(size)));
}

void TstMetadata::typesAsText()
{
    QCOMPARE(typeText<bool>(), std::string("bool"));
    QCOMPARE(typeText<i128>(), std::string("i128"));
    QCOMPARE(typeText<Bytes>(), std::string("Vec<u8>"));
    QCOMPARE(typeText<std::string>(), std::string("Vec<u8>"));
    QCOMPARE(typeText<chain::Hotkey>(), std::string("[u8;32]"));
    QCOMPARE(typeText<Compact<NetUid>>(), std::string("Compact<u16>"));
    QCOMPARE(typeText<Wrapped>(), std::string("{free:u64,reserved:u64}"));
    QCOMPARE(typeText<std::optional<bool>>(), std::string("enum{None=0,Some=1(bool)}"));
    QCOMPARE(typeText<Kind>(), std::string("enum{None=0,Some=1{subnets:Vec<u16>},All=4(u64)}"));
    using Pairs = std::vector<std::pair<std::uint64_t, chain::AccountId>>;
    QCOMPARE((typeText<std::tuple<Pairs, std::uint64_t>>()),
             std::string("(Vec<(u64,[u8;32])>,u64)"));
}

void TstMetadata::textOfCirclesAndBombs()
{
    TypeRegistry circle;
    circle.types.resize(2);
    circle.types[0].definition = SequenceType{1};
    circle.types[1].definition = TupleType{{0, 1}};
    QCOMPARE(typeText(circle, 0).value(), std::string("Vec<(^2,^1)>"));
    QVERIFY(typeText(circle, 2).error().is(MetadataError::UnknownType));

    TypeRegistry bomb; // each type holds the next one twice
    bomb.types.resize(60);
    for (TypeIndex i = 0; i + 1 < 60; ++i)
        bomb.types[i].definition = TupleType{{i + 1, i + 1}};
    bomb.types[59].definition = PrimitiveType::Bool;
    QVERIFY(typeText(bomb, 0).error().is(MetadataError::TooLarge));

    TypeRegistry deep;
    deep.types.resize(1000);
    for (TypeIndex i = 0; i + 1 < 1000; ++i)
        deep.types[i].definition = CompositeType{{{"", i + 1, "", ""}}};
    deep.types[999].definition = PrimitiveType::Bool;
    QVERIFY(typeText(deep, 0).error().is(MetadataError::TooLarge));
}

void TstMetadata::readsRealChains_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<uint>("version");
    QTest::addColumn<bool>("subtensor");
    QTest::newRow("finney 393") << "finney.scale" << 16U << true;
    QTest::newRow("finney 424") << "finney-424.scale" << 16U << true;
    QTest::newRow("local 346") << "devnet.scale" << 16U << true;
    QTest::newRow("another chain") << "azero-testnet.v15.scale" << 15U << false;
}

void TstMetadata::readsRealChains()
{
    QFETCH(QString, file);
    QFETCH(uint, version);
    QFETCH(bool, subtensor);
    const Bytes bytes = fileBytes(file);
    if (bytes.empty())
        QSKIP(qPrintable(externalFolder() + file + " is not here"));
    const auto read = readMetadata(bytes);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error())));
    QCOMPARE(read->version, version);
    QCOMPARE(textOf(*read, "System", "Number"), std::string("u32"));
    for (const MetadataPallet& pallet : read->pallets) {
        for (const MetadataStorageItem& item : pallet.storage) {
            QVERIFY2(typeText(read->types, item.value), item.name.c_str());
            QVERIFY2(item.hashers.empty() || typeText(read->types, item.key), item.name.c_str());
        }
        if (pallet.errors)
            QVERIFY(read->types.variant(*pallet.errors) != nullptr);
    }
    if (!subtensor)
        return;
    const MetadataPallet* pallet = read->pallet(std::uint8_t{7});
    QVERIFY(pallet != nullptr);
    QCOMPARE(pallet->name, std::string("SubtensorModule"));
    QCOMPARE(textOf(*read, "SubtensorModule", "Bonds"), std::string("Vec<(u16,u16)>"));
    QCOMPARE(textOf(*read, "Balances", "TotalIssuance"), std::string("u64"));
    QVERIFY(!read->extrinsic.extensions.empty());
    QVERIFY(!read->apis.empty());
}

void TstMetadata::brokenRealChainsDoNotHarm()
{
    Bytes bytes = fileBytes("finney-424.scale");
    if (bytes.empty())
        QSKIP(qPrintable(externalFolder() + "finney-424.scale is not here"));
    // Cut, and with one byte changed, at places spread over the whole of it.
    for (std::size_t at = 5; at < bytes.size(); at += bytes.size() / 60)
        QVERIFY(!readMetadata(ByteSpan(bytes).first(at)));
    std::size_t refused = 0;
    for (std::size_t at = 5; at < bytes.size(); at += bytes.size() / 60) {
        bytes[at] ^= 0xff;
        refused += readMetadata(bytes) ? 0 : 1;
        bytes[at] ^= 0xff;
    }
    QVERIFY(refused > 0);
}

QTEST_APPLESS_MAIN(TstMetadata)
#include "tst_metadata.moc"
