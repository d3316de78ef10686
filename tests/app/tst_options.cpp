#include "app/logging.h"
#include "app/options.h"
#include "app/preset.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>
#include <QTest>

namespace soma::app {

class TestOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void blockTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds"); // -1: refused
        QTest::newRow("12s") << QStringLiteral("12s") << qint64{12'000};
        QTest::newRow("250ms") << QStringLiteral("250ms") << qint64{250};
        QTest::newRow("1.5s") << QStringLiteral("1.5s") << qint64{1'500};
        QTest::newRow("manual") << QStringLiteral("manual") << qint64{0};
        QTest::newRow("no unit") << QStringLiteral("12") << qint64{-1};
        QTest::newRow("zero") << QStringLiteral("0s") << qint64{-1};
        QTest::newRow("too fast") << QStringLiteral("1ms") << qint64{-1};
        QTest::newRow("negative") << QStringLiteral("-1s") << qint64{-1};
        QTest::newRow("part of a millisecond") << QStringLiteral("250.5ms") << qint64{-1};
        QTest::newRow("too slow") << QStringLiteral("999999s") << qint64{-1};
        QTest::newRow("empty") << QString() << qint64{-1};
    }

    void blockTimes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milliseconds);
        const auto parsed = parseBlockTime(text);
        QCOMPARE(parsed.has_value(), milliseconds >= 0);
        if (parsed.has_value())
            QCOMPARE(static_cast<qint64>(parsed.value()), milliseconds);
    }

    void readsBothSpellings()
    {
        const auto options =
            parseOptions({QStringLiteral("--headless"), QStringLiteral("--data-dir=here"),
                          QStringLiteral("--block-time"), QStringLiteral("250ms"),
                          QStringLiteral("--log"), QStringLiteral("debug")});
        QVERIFY(options.has_value());
        QVERIFY(options->headless);
        QCOMPARE(options->dataDir, QDir(QStringLiteral("here")).absolutePath());
        QCOMPARE(options->blockTimeMs.value_or(1), std::uint64_t{250});
        QCOMPARE(options->logLevel, LogLevel::Debug);
    }

    void theDoorForOtherProgramsIsRead()
    {
        const Options usual = parseOptions({}).value();
        QCOMPARE(usual.rpc, RpcChoice::AsUsual);
        QCOMPARE(usual.rpcPort, std::uint16_t{9944});
        QVERIFY(!usual.rpcUnsafeMethods);
        const Options open = parseOptions({QStringLiteral("--rpc-port"), QStringLiteral("0"),
                                           QStringLiteral("--rpc-methods=unsafe"),
                                           QStringLiteral("--rpc-origin=https://polkadot.js.org"),
                                           QStringLiteral("--rpc-origin=http://192.168.1.7:3000")})
                                 .value();
        QCOMPARE(open.rpc, RpcChoice::Open);
        QCOMPARE(open.rpcPort, std::uint16_t{0});
        QVERIFY(open.rpcUnsafeMethods);
        QCOMPARE(open.rpcOrigins, (QStringList{QStringLiteral("https://polkadot.js.org"),
                                               QStringLiteral("http://192.168.1.7:3000")}));
        QCOMPARE(parseOptions({QStringLiteral("--rpc-port=off")})->rpc, RpcChoice::Closed);
    }

    void presetsTravelInsideTheProgram()
    {
        Options options = parseOptions({}).value();
        QCOMPARE(options.preset, QStringLiteral("overview-2024"));
        for (const QString& name : presetNames()) {
            options.preset = name;
            const auto node = nodeOptionsFor(options);
            QVERIFY2(node.has_value(), node ? "" : node.error().toString().c_str());
            QCOMPARE(QString::fromStdString(node->beginning.preset->name), name);
            QCOMPARE(node->blockTimeMs, std::uint64_t{12'000});
        }
        for (const char* language : {"", ".pt_BR", ".zh_CN"})
            QVERIFY(QFile::exists(
                QStringLiteral(":/help/overview-2024%1.md").arg(QLatin1String(language))));
        options.blockTimeMs = 250;
        QCOMPARE(nodeOptionsFor(options)->blockTimeMs, std::uint64_t{250});
        options.preset = QStringLiteral("/no/such/file");
        QVERIFY(nodeOptionsFor(options).error().is(OptionsError::UnknownPreset));
    }

    void aPresetFileIsReadAndItsFaultsAreNamed()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const auto start = [&file](const QByteArray& text) {
            file.resize(0);
            file.seek(0);
            file.write(text);
            file.flush();
            Options options = parseOptions({}).value();
            options.preset = file.fileName();
            return nodeOptionsFor(options);
        };
        const auto good = start("{\"name\": \"mine\", \"blockTime\": \"1.5s\"}");
        QVERIFY(good.has_value());
        QCOMPARE(good->blockTimeMs, std::uint64_t{1500});
        for (const QByteArray bad : {"{\n\"blockTime\": \"soon\"}", "{\n\"naem\": 1}", "{\n x"}) {
            const auto refused = start(bad);
            QVERIFY(refused.error().is(OptionsError::BadPresetFile));
            const QString detail = QString::fromStdString(refused.error().detail());
            QVERIFY2(detail.contains(file.fileName() + QStringLiteral(": line 2: ")),
                     qPrintable(detail));
        }
    }

    void walletFolderFollowsBtcli()
    {
        qunsetenv("BT_WALLET_PATH");
        QCOMPARE(parseOptions({})->walletDir,
                 QDir::homePath() + QStringLiteral("/.bittensor/wallets"));
        qputenv("BT_WALLET_PATH", "~/elsewhere");
        QCOMPARE(parseOptions({})->walletDir, QDir::homePath() + QStringLiteral("/elsewhere"));
        qunsetenv("BT_WALLET_PATH");
    }

    void wrongOptionsAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--hedless")}
                                 << QStringLiteral("--hedless");
        QTest::newRow("stray") << QStringList{QStringLiteral("local")} << QStringLiteral("local");
        QTest::newRow("no value") << QStringList{QStringLiteral("--data-dir")}
                                  << QStringLiteral("--data-dir");
        QTest::newRow("network") << QStringList{QStringLiteral("--network"), QStringLiteral("mars")}
                                 << QStringLiteral("mars");
        QTest::newRow("level") << QStringList{QStringLiteral("--log=loud")}
                               << QStringLiteral("loud");
        QTest::newRow("time") << QStringList{QStringLiteral("--block-time=soon")}
                              << QStringLiteral("soon");
        QTest::newRow("port") << QStringList{QStringLiteral("--rpc-port=70000")}
                              << QStringLiteral("70000");
        QTest::newRow("negative port")
            << QStringList{QStringLiteral("--rpc-port"), QStringLiteral("-1")}
            << QStringLiteral("-1");
        QTest::newRow("methods") << QStringList{QStringLiteral("--rpc-methods=all")}
                                 << QStringLiteral("all");
        for (const char* origin : {"polkadot.js.org", "https://a.org/page", "https://u@a.org", "*"})
            QTest::newRow(origin) << QStringList{QStringLiteral("--rpc-origin"),
                                                 QString::fromLatin1(origin)}
                                  << QString::fromLatin1(origin);
        QTest::newRow("flag with value")
            << QStringList{QStringLiteral("--headless=yes")} << QStringLiteral("--headless=yes");
    }

    void wrongOptionsAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = parseOptions(arguments);
        QVERIFY(!options.has_value());
        QVERIFY(optionsErrorText(options.error()).contains(named));
    }

    void everyOptionIsExplained()
    {
        for (const char* name :
             {"--headless", "--network", "--preset", "--data-dir", "--wallet-dir", "--block-time",
              "--rpc-port", "--rpc-methods", "--rpc-origin", "--log", "--version", "--help"})
            QVERIFY2(helpText().contains(QLatin1String(name)), name);
    }

    void logLinesLoseSecrets()
    {
        const QString phrase =
            QStringLiteral("bottom drive obey lake curtain smoke basket hold race lonely fit walk");
        QVERIFY(!redacted(QStringLiteral("restored from ") + phrase)
                     .contains(QStringLiteral("curtain")));
        QVERIFY(!redacted(QStringLiteral("{\"secretSeed\":\"0xabcdef\"}"))
                     .contains(QStringLiteral("abcdef")));
        QVERIFY(!redacted(QStringLiteral("password=hunter2")).contains(QStringLiteral("hunter2")));
        const QString harmless = QStringLiteral("Imported #12 (0x5f3a) with 3 extrinsics");
        QCOMPARE(redacted(harmless), harmless);
    }
};

} // namespace soma::app

QTEST_APPLESS_MAIN(soma::app::TestOptions)
#include "tst_options.moc"
