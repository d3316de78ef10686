// What a person may write, and what they are told when it is wrong.
#include "chain/runtime/presets/json_text.h"
#include "chain/runtime/presets/preset_error.h"
#include "tests/chain/runtime/presets/preset_files.h"

#include <QTest>

#include <random>

namespace soma::runtime::presets {

using testing::kSmallText;

class TestPresetReader : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void readsTheShippedOnes()
    {
        const Preset local = testing::shipped(QStringLiteral("local"));
        QVERIFY(!local.network);
        QCOMPARE(local.blockTime, std::string("12s"));

        const Preset overview = testing::shipped(QStringLiteral("overview-2024"));
        QVERIFY(overview.network && overview.simulation);
        QCOMPARE(overview.network->subnets.size(), std::size_t{45});
        const auto named =
            std::count_if(overview.network->subnets.begin(), overview.network->subnets.end(),
                          [](const auto& s) { return !s.name.empty(); });
        QCOMPARE(named, 40);
        QCOMPARE(overview.network->subnets[0].name, std::string("Text generation"));
        QCOMPARE(overview.network->subnets[17].name, std::string("Cortex.t"));
        QCOMPARE(overview.network->subnets[18].name, std::string("Vision"));
    }

    void namesLineAndReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QString& text, PresetError error, int line,
                            const char* reason) {
            QTest::newRow(name) << text << static_cast<int>(error)
                                << QStringLiteral("line %1: ").arg(line) << QString(reason);
        };
        using enum PresetError;
        row("nothing", {}, Syntax, 1, "ends too early");
        row("half an object", "{\n\"name\": \"x\"\n", Syntax, 3, "closing }");
        row("no colon", "{\n\"name\" \"x\"}", Syntax, 2, "colon");
        row("no comma", "{\"name\": \"x\"\n\"about\": \"y\"}", Syntax, 2, "comma");
        row("twice", "{\"name\": \"x\",\n\"name\": \"y\"}", Syntax, 2, "second time");
        row("after the end", "{}\n\nx", Syntax, 3, "after the end");
        row("open text", "{\"name\": \"x\n\"}", Syntax, 1, "end on its line");
        row("half a sign", "{\"name\": \"\\ud800x\"}", Syntax, 1, "half a sign");
        row("deep", QStringLiteral("{\"name\":\n") + QString(40, QLatin1Char('[')), TooLarge, 2,
            "deep");
        row("a list", "\n[]", WrongType, 2, "must be an object");
        row("unknown", "{\n\n\"nmae\": \"x\"}", UnknownMember, 3, "possible are name");
        row("name as number", "{\n\"name\": 5}", WrongType, 2, "must be text, not a number");
        row("bad address", "{\n\"accounts\": {\n\"nobody\": \"1\"}}", OutOfRange, 3, "nobody");
        row("bad sudo", "{\n\"sudo\": \"nobody\"}", OutOfRange, 2, "nobody");
        const QString alice =
            QStringLiteral("\"5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY\"");
        row("unquoted", "{\"accounts\": {\n" + alice + ": 5}}", WrongType, 2, "in quotes");
        row("float", "{\"accounts\": {\n" + alice + ": 5.5}}", Syntax, 2, "in quotes");
        row("ten digits", "{\"accounts\": {\n" + alice + ": \"1.1234567891\"}}", OutOfRange, 2,
            "no amount");
        row("negative", "{\"accounts\": {\n" + alice + ": \"-1\"}}", OutOfRange, 2, "no amount");
        row("more than there can be", "{\"accounts\": {\n" + alice + ": \"21000001\"}}", OutOfRange,
            2, "no amount");
        row("dust", "{\"accounts\": {\n" + alice + ": \"0.000000499\"}}", OutOfRange, 2,
            "no amount");
        row("chain alone", "{\n\"chain\": {\"issuance\": \"5\"}}", MissingMember, 1,
            "lacks \"population\"");
        row("simulation alone", "{\n\"simulation\": {}}", MissingMember, 2, "needs \"chain\"");

        const auto change = [](const char* before, const char* after) {
            QString text = QString::fromLatin1(kSmallText);
            if (!text.contains(QLatin1String(before)))
                qFatal("the small preset has no %s", before);
            return text.replace(QLatin1String(before), QLatin1String(after));
        };
        row("no issuance", change("\"issuance\": \"100000\",", ""), MissingMember, 5,
            "lacks \"issuance\"");
        row("issuance too small", change("\"100000\"", "\"64000\""), DoesNotFit, 6,
            "does not cover");
        row("too many subnets", change("\"subnetLimit\": 4", "\"subnetLimit\": 2"), DoesNotFit, 15,
            "more subnets");
        row("no subnets at all", change("\"subnetLimit\": 4", "\"subnetLimit\": 0"), OutOfRange, 7,
            "between 1 and 1024");
        row("only validators", change("\"validators\": 4", "\"validators\": 12"), DoesNotFit, 13,
            "fewer than");
        row("huge subnet", change("\"neurons\": 12", "\"neurons\": 257"), OutOfRange, 13,
            "between 2 and 256");
        row("falling netuids", change("\"netuid\": 2", "\"netuid\": 1"), DoesNotFit, 17,
            "must rise");
        row("no share", change("\"share\": 2", "\"share\": 0"), OutOfRange, 17, "between 1");
        row("truth as text", change("false", "\"false\""), WrongType, 13, "true or false");
        row("too few hotkeys", change("\"accounts\": 200", "\"accounts\": 120"), DoesNotFit, 10,
            "31 hotkeys");
        row("too few holders", change("\"holders\": 100", "\"holders\": 8"), DoesNotFit, 10,
            "too few holders");
        row("more stakers than holders", change("\"stakers\": 50", "\"stakers\": 100"), DoesNotFit,
            10, "more stakers");
        row("cheap alpha", change("\"alphaStaked\": \"12000\"", "\"alphaStaked\": \"20999999\""),
            DoesNotFit, 11, "more than 21000000 alpha");
        row("small pool", change("\"share\": 1", "\"share\": 1}, {\"netuid\": 6, \"share\": 99999"),
            DoesNotFit, 11, "less than 1 TAO");
        row("impatient", change("\"weightsEvery\": 20", "\"weightsEvery\": 9"), DoesNotFit, 20,
            "weightsRateLimit");
        row("overflow", change("\"tempo\": 20", "\"tempo\": 99999999999999999999"), OutOfRange, 13,
            "between 1 and 50400");
        row("21 digits", change("\"tempo\": 20", "\"tempo\": 199999999999999999999"), Syntax, 13,
            "20 digits");
    }

    void namesLineAndReason()
    {
        QFETCH(QString, text);
        QFETCH(int, error);
        QFETCH(QString, line);
        QFETCH(QString, reason);
        const auto preset = readPreset(text.toStdString());
        QVERIFY(!preset);
        const QString detail = QString::fromStdString(preset.error().detail());
        QVERIFY2(preset.error().is(static_cast<PresetError>(error)), qPrintable(detail));
        QVERIFY2(detail.startsWith(line), qPrintable(detail));
        QVERIFY2(detail.contains(reason), qPrintable(detail));
    }

    /// Whatever a text looks like, it is read or refused with a line.
    void survivesDamage()
    {
        constexpr unsigned kSeed = 20240415;
        qInfo("seed %u", kSeed);
        std::mt19937 random(kSeed);
        const std::string whole = kSmallText;
        for (int i = 0; i < 4000; ++i) {
            std::string text = whole.substr(0, random() % (whole.size() + 1));
            for (unsigned n = random() % 4; n > 0 && !text.empty(); --n)
                text[random() % text.size()] = static_cast<char>(random());
            const auto preset = readPreset(text);
            if (!preset)
                QVERIFY(preset.error().detail().starts_with("line "));
        }
    }

    void readsEscapes()
    {
        const auto json = parseJson("\"a\\u00e9\\ud83d\\ude00\\n\\\"\"");
        QVERIFY(json.has_value());
        QCOMPARE(QString::fromStdString(json->text), QString::fromUtf8("aé😀\n\""));
    }
};

} // namespace soma::runtime::presets

QTEST_APPLESS_MAIN(soma::runtime::presets::TestPresetReader)
#include "tst_preset_reader.moc"
