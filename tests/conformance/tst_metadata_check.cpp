// Every declared item equals the real network's metadata at spec 424.
#include "chain/runtime/pallets/subtensor/tables.h"
#include "tests/conformance/metadata_check.h"

#include <QtTest/QTest>

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace soma;
using namespace soma::conformance;

namespace {

QString finney()
{
    return QStringLiteral(SOMA_SOURCE_DIR "/../shared/vectors/external/finney-424.scale");
}

std::optional<codec::Metadata> readFinney()
{
    QFile file(finney());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray all = file.readAll();
    auto read = codec::readMetadata(Bytes(all.begin(), all.end()));
    if (!read)
        return std::nullopt;
    return std::move(*read);
}

void print(const char* what, const std::vector<std::string>& items)
{
    for (const std::string& item : items)
        qInfo("%s %s", what, item.c_str());
}

} // namespace

class TstMetadataCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void declarationsEqualTheRealNetworks();
    void subtensorIsComplete();
    void aWrongDeclarationIsFound();
};

void TstMetadataCheck::declarationsEqualTheRealNetworks()
{
    const auto metadata = readFinney();
    if (!metadata)
        QSKIP(qPrintable(finney() + " is not here"));
    const MetadataReport report = checkMetadata(*metadata);
    print("absent", report.absent);
    print("different", report.different);
    qInfo("%zu same, %zu absent, %zu different, %zu of theirs not declared here", report.same,
          report.absent.size(), report.different.size(), report.missing.size());
    QVERIFY(report.same > 700);
    QCOMPARE(report.different.size(), std::size_t{0});
}

void TstMetadataCheck::subtensorIsComplete()
{
    const runtime::PalletTable& table = runtime::subtensor::table();
    QCOMPARE(table.storage.size(), std::size_t{222});
    QCOMPARE(table.events.size(), std::size_t{137});
    QCOMPARE(table.errors.size(), std::size_t{147});
    for (std::size_t i = 0; i < table.events.size(); ++i)
        QCOMPARE(std::size_t{table.events[i].index}, i);

    const auto metadata = readFinney();
    if (!metadata)
        QSKIP(qPrintable(finney() + " is not here"));
    const MetadataReport report = checkPallet(*metadata, table);
    // Calls follow; everything else is complete.
    const codec::MetadataPallet* theirs = metadata->pallet(table.id.name);
    QCOMPARE(report.missing.size(),
             metadata->types.variant(*theirs->calls)->variants.size() - table.calls.size());
    QVERIFY(report.absent.empty());
    QVERIFY(report.different.empty());
}

void TstMetadataCheck::aWrongDeclarationIsFound()
{
    const auto metadata = readFinney();
    if (!metadata)
        QSKIP(qPrintable(finney() + " is not here"));
    const runtime::PalletTable& right = runtime::subtensor::table();
    const std::size_t differences = checkPallet(*metadata, right).different.size();

    const auto differs = [&](void (*spoil)(runtime::PalletTable&)) {
        runtime::PalletTable wrong = right;
        spoil(wrong);
        return checkPallet(*metadata, wrong).different.size() > differences;
    };
    QVERIFY(differs([](auto& t) { t.id.index = 8; }));
    QVERIFY(differs([](auto& t) { t.storage[0].optional = !t.storage[0].optional; }));
    QVERIFY(differs([](auto& t) { t.storage[0].keys.clear(); }));
    QVERIFY(differs([](auto& t) { t.storage[0].prefix[31] ^= 1; }));
    QVERIFY(differs([](auto& t) { std::swap(t.storage[0].value, t.storage[1].value); }));
    QVERIFY(differs([](auto& t) { t.events[3].index = 4; }));
    QVERIFY(differs([](auto& t) { t.events[3].fields.pop_back(); }));
    QVERIFY(differs([](auto& t) { t.errors[5].name = "Nothing"; }));
    QVERIFY(differs([](auto& t) { t.constants[1].value = t.constants[2].value; }));
}

QTEST_APPLESS_MAIN(TstMetadataCheck)
#include "tst_metadata_check.moc"
