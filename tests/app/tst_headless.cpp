// The program itself, without a window, as another program would drive it.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

namespace soma::app {

namespace {

QString program()
{
    return qEnvironmentVariable("SOMA_BINARY");
}

struct Outcome {
    int exitCode = -1;
    QProcess::ExitStatus status = QProcess::CrashExit;
    QString out;
    QString err;
};

} // namespace

class TestHeadless : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString dataDir() const { return m_folder->filePath(QStringLiteral("data")); }

    QString chainFile() const { return dataDir() + QStringLiteral("/local/chain.sqlite"); }

    QStringList arguments() const
    {
        return {QStringLiteral("--headless"),
                QStringLiteral("--data-dir"),
                dataDir(),
                QStringLiteral("--wallet-dir"),
                m_folder->filePath(QStringLiteral("wallets")),
                QStringLiteral("--preset"),
                QStringLiteral("local"),
                QStringLiteral("--block-time"),
                QStringLiteral("100ms"),
                QStringLiteral("--rpc-port"),
                QStringLiteral("0")};
    }

    static void start(QProcess& process, const QStringList& arguments)
    {
        process.start(program(), arguments);
        QVERIFY(process.waitForStarted());
    }

    static Outcome finish(QProcess& process)
    {
        Outcome outcome;
        if (!process.waitForFinished(30'000)) {
            process.kill();
            process.waitForFinished();
        }
        outcome.exitCode = process.exitCode();
        outcome.status = process.exitStatus();
        outcome.out += QString::fromUtf8(process.readAllStandardOutput());
        outcome.err += QString::fromUtf8(process.readAllStandardError());
        return outcome;
    }

    /// Reads standard output until `text` stands in it.
    static QString readUntil(QProcess& process, const QString& text)
    {
        QString seen;
        QElapsedTimer timer;
        timer.start();
        while (!seen.contains(text) && timer.elapsed() < 30'000) {
            process.waitForReadyRead(200);
            seen += QString::fromUtf8(process.readAllStandardOutput());
        }
        return seen;
    }

    /// The port that the program says other programs reach it at; 0 when it does not say.
    static quint16 readPort(QProcess& process)
    {
        static const QRegularExpression kAddress(QStringLiteral("ws://127\\.0\\.0\\.1:(\\d+)"));
        QString seen;
        QElapsedTimer timer;
        timer.start();
        while (!kAddress.match(seen).hasMatch() && timer.elapsed() < 30'000) {
            process.waitForReadyRead(200);
            seen += QString::fromUtf8(process.readAllStandardError());
        }
        return kAddress.match(seen).captured(1).toUShort();
    }

    /// What the server answers to one question over HTTP, head and all.
    static QByteArray ask(quint16 port, const QByteArray& question)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (!socket.waitForConnected(5000))
            return {};
        socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                     "Connection: close\r\nContent-Length: " +
                     QByteArray::number(question.size()) + "\r\n\r\n" + question);
        while (socket.waitForReadyRead(5000)) {
        }
        return socket.readAll();
    }

    Outcome runOnce(const QStringList& arguments)
    {
        QProcess process;
        start(process, arguments);
        return finish(process);
    }

    static QStringList complaintLines(const QString& err)
    {
        return err.split(QLatin1Char('\n'), Qt::SkipEmptyParts)
            .filter(QRegularExpression(QStringLiteral("^soma: ")));
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(QFile::exists(program()), "SOMA_BINARY names no program"); }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void importsFinalizesAndStopsCleanly_data()
    {
        QTest::addColumn<int>("signalNumber");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void importsFinalizesAndStopsCleanly()
    {
        QFETCH(int, signalNumber);
        QProcess process;
        start(process, arguments());
        QString out = readUntil(process, QStringLiteral("Finalized #3"));
        ::kill(static_cast<pid_t>(process.processId()), signalNumber);
        const Outcome outcome = finish(process);
        out += outcome.out;
        QCOMPARE(outcome.status, QProcess::NormalExit);
        QCOMPARE(outcome.exitCode, 0);
        static const QRegularExpression kLine(
            QStringLiteral("^(Imported #\\d+ \\(0x[0-9a-f]{64}\\)|Finalized #\\d+)$"));
        int next = 1;
        for (const QString& line : out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            QVERIFY2(kLine.match(line).hasMatch(), qPrintable(line));
            if (line.startsWith(QLatin1String("Imported")))
                QVERIFY2(line.startsWith(QStringLiteral("Imported #%1 ").arg(next++)),
                         qPrintable(line));
        }
        QVERIFY(next > 3);
    }

    void goesOnWhereItStopped()
    {
        QProcess first;
        start(first, arguments());
        readUntil(first, QStringLiteral("Finalized #2"));
        first.terminate();
        QCOMPARE(finish(first).exitCode, 0);
        QProcess second;
        start(second, arguments());
        const QString out = readUntil(second, QStringLiteral("Imported #"));
        second.terminate();
        QCOMPARE(finish(second).exitCode, 0);
        QVERIFY2(!out.contains(QStringLiteral("Imported #1 ")), qPrintable(out));
    }

    void aSecondCopyIsRefused()
    {
        QProcess first;
        start(first, arguments());
        readUntil(first, QStringLiteral("Imported #1 "));
        const Outcome second = runOnce(arguments());
        QCOMPARE(second.exitCode, 1);
        QCOMPARE(complaintLines(second.err).size(), 1);
        QVERIFY2(second.err.contains(dataDir()), qPrintable(second.err));
        QCOMPARE(second.out, QString());
        first.terminate();
        QCOMPARE(finish(first).exitCode, 0);
    }

    void aDamagedChainIsNamedAndKept()
    {
        QProcess first;
        start(first, arguments());
        readUntil(first, QStringLiteral("Finalized #2"));
        first.terminate();
        finish(first);
        QFile file(chainFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(0);
        file.write("this is not a database any more");
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        const Outcome outcome = runOnce(arguments());
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(complaintLines(outcome.err).size(), 1);
        QVERIFY2(outcome.err.contains(chainFile()), qPrintable(outcome.err));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }

    void anImpossibleFolderIsNamed()
    {
        QFile inTheWay(dataDir());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const Outcome outcome = runOnce(arguments());
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(complaintLines(outcome.err).size(), 1);
        QVERIFY2(outcome.err.contains(dataDir()), qPrintable(outcome.err));
    }

    void otherProgramsAreAnswered_data()
    {
        QTest::addColumn<bool>("unsafe");
        QTest::newRow("safe") << false;
        QTest::newRow("unsafe") << true;
    }

    void otherProgramsAreAnswered()
    {
        QFETCH(bool, unsafe);
        QProcess process;
        QStringList options = arguments();
        if (unsafe)
            options << QStringLiteral("--rpc-methods=unsafe");
        start(process, options);
        const quint16 port = readPort(process);
        QVERIFY(port != 0);
        const QByteArray version =
            ask(port, R"({"jsonrpc":"2.0","id":7,"method":"state_getRuntimeVersion","params":[]})");
        QVERIFY2(version.contains(R"("specName":"node-subtensor")"), version.constData());
        const QByteArray methods =
            ask(port, R"({"jsonrpc":"2.0","id":8,"method":"rpc_methods","params":[]})");
        QVERIFY2(methods.contains("state_getStorage"), methods.constData());
        QCOMPARE(methods.contains("dev_newBlock"), unsafe);
        process.terminate();
        QCOMPARE(finish(process).exitCode, 0);
    }

    void aTakenPortIsNamed()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        const Outcome outcome = runOnce(arguments() << QStringLiteral("--rpc-port") << port);
        QCOMPARE(outcome.status, QProcess::NormalExit);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(complaintLines(outcome.err).size(), 1);
        QVERIFY2(complaintLines(outcome.err).first().contains(port), qPrintable(outcome.err));
        // Nothing was lost: the same folder starts on another port.
        QProcess process;
        start(process, arguments());
        readUntil(process, QStringLiteral("Imported #"));
        process.terminate();
        QCOMPARE(finish(process).exitCode, 0);
    }

    void aClosedDoorListensNowhere()
    {
        QProcess process;
        start(process, arguments() << QStringLiteral("--rpc-port=off"));
        readUntil(process, QStringLiteral("Finalized #1"));
        process.terminate();
        const Outcome outcome = finish(process);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(!outcome.err.contains(QStringLiteral("127.0.0.1")), qPrintable(outcome.err));
    }

    void aWrongCommandLineIsOneSentence()
    {
        const Outcome outcome = runOnce({QStringLiteral("--block-time=soon")});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
        QVERIFY(outcome.err.contains(QStringLiteral("soon")));
    }

    void aBadPresetIsNamed()
    {
        QFile preset(m_folder->filePath(QStringLiteral("preset.json")));
        QVERIFY(preset.open(QIODevice::WriteOnly));
        preset.write("{\"accounts\": {\"nobody\": \"1\"}}");
        preset.close();
        const Outcome outcome =
            runOnce(arguments() << QStringLiteral("--preset") << preset.fileName());
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains(QStringLiteral("nobody")), qPrintable(outcome.err));
    }

    void tellsVersionAndHelp()
    {
        const Outcome version = runOnce({QStringLiteral("--version")});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.out.startsWith(QStringLiteral("soma ")));
        const Outcome help = runOnce({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains(QStringLiteral("--block-time")));
    }
};

} // namespace soma::app

QTEST_GUILESS_MAIN(soma::app::TestHeadless)
#include "tst_headless.moc"
