// Plays the written conversations in transcripts/ against a chain of their own.
#include "chain/codec/hex.h"
#include "chain/primitives/ss58_address.h"
#include "tests/chain/rpc/rpc_client.h"
#include "tests/chain/rpc/served_chain.h"
#include "tests/chain/rpc/transcript.h"

#include <QDir>
#include <QFile>

namespace soma::test {

namespace {

QString hexText(ByteSpan bytes)
{
    return QString::fromStdString(codec::toHex0x(bytes));
}

QJsonValue valueOf(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

/// One transcript being played. An answer other than an empty one is what went wrong.
class Player {
public:
    explicit Player(const std::vector<TranscriptLine>& lines)
        : m_lines(lines)
        , m_chain(optionsIn(lines))
        , m_client(m_chain.port())
        , m_watcher(m_chain.port())
    {
    }

    QString play()
    {
        if (!m_chain.isRunning() || !m_client.connects() || !m_watcher.connects())
            return QStringLiteral("no server");
        m_watcher.result(QStringLiteral("chain_subscribeFinalizedHeads"));
        const DevSigner alice("Alice");
        const DevSigner bob("Bob");
        m_names.set(QStringLiteral("genesis"), hexText(m_chain.genesis().span()));
        m_names.set(QStringLiteral("alice"),
                    QString::fromStdString(chain::encodeSs58(alice.account())));
        m_names.set(QStringLiteral("bob"),
                    QString::fromStdString(chain::encodeSs58(bob.account())));
        m_names.set(QStringLiteral("aliceKey"), hexText(alice.account().span()));
        for (const TranscriptLine& line : m_lines) {
            const QString fault = playLine(line);
            if (!fault.isEmpty())
                return QStringLiteral("line %1: %2").arg(line.number).arg(fault);
        }
        const QByteArray more = m_client.next(50);
        return more.isEmpty() ? QString() : QStringLiteral("more came: ") + QString::fromUtf8(more);
    }

private:
    static ServedChain::Options optionsIn(const std::vector<TranscriptLine>& lines)
    {
        ServedChain::Options options;
        for (const TranscriptLine& line : lines) {
            if (line.kind != TranscriptLine::Kind::Option)
                continue;
            options.unsafeMethods = options.unsafeMethods || line.text == "unsafe";
            options.archive = options.archive || line.text == "archive";
        }
        return options;
    }

    QString playLine(const TranscriptLine& line)
    {
        switch (line.kind) {
        case TranscriptLine::Kind::Send:
            m_client.send(m_names.filled(line.text));
            return {};
        case TranscriptLine::Kind::Expect:
            return expect(line.text);
        case TranscriptLine::Kind::Do:
            return act(line.text.split(' '));
        case TranscriptLine::Kind::Option:
            return line.text == "unsafe" || line.text == "archive"
                       ? QString()
                       : QStringLiteral("no such option");
        }
        return {};
    }

    QString expect(const QByteArray& text)
    {
        const QJsonValue expected = valueOf(text);
        if (expected.toObject().isEmpty() && expected.toArray().isEmpty())
            return QStringLiteral("what is expected is no JSON");
        const QByteArray found = m_client.next();
        if (found.isEmpty())
            return QStringLiteral("nothing came");
        if (m_names.matches(expected, valueOf(found)))
            return {};
        return QStringLiteral("came: ") + QString::fromUtf8(found.left(3000));
    }

    QString act(const QList<QByteArray>& words)
    {
        if (words.first() == "block" || words.first() == "blocks") {
            const int count = words.size() > 1 ? words.at(1).toInt() : 1;
            for (int i = 0; i < count; ++i)
                if (!newBlock())
                    return QStringLiteral("no block came");
            return {};
        }
        if (words.first() == "advance" && words.size() == 2)
            return m_chain.advance(words.at(1).toULongLong()) &&
                           serverHasTold(m_chain.node().bestHead().number)
                       ? QString()
                       : QStringLiteral("did not advance");
        if (words.first() == "sign" && words.size() == 6)
            return sign(words);
        return QStringLiteral("no such deed");
    }

    bool newBlock()
    {
        const auto head = m_chain.newBlock();
        if (!head)
            return false;
        m_names.set(QStringLiteral("block%1").arg(head->number.value()),
                    hexText(head->hash.span()));
        return serverHasTold(head->number);
    }

    /// Whoever asks next finds a server that knows of the block.
    bool serverHasTold(BlockNumber number)
    {
        const QString wanted = QStringLiteral("0x%1").arg(number.value(), 0, 16);
        for (;;) {
            const QJsonObject header = m_watcher.event();
            if (header.isEmpty() || header.value(QStringLiteral("number")) == wanted)
                return !header.isEmpty();
        }
    }

    QString sign(const QList<QByteArray>& words)
    {
        const DevSigner from(words.at(2).toStdString());
        const DevSigner to(words.at(3).toStdString());
        const Bytes extrinsic = from.transfer(to.account(), Rao(words.at(4).toULongLong()),
                                              m_chain.genesis(), words.at(5).toUInt());
        m_names.set(QString::fromLatin1(words.at(1)), hexText(extrinsic));
        m_names.set(QString::fromLatin1(words.at(1)) + QStringLiteral("Hash"),
                    hexText(chain::extrinsicHash(extrinsic).span()));
        return {};
    }

    const std::vector<TranscriptLine>& m_lines;
    ServedChain m_chain;
    RpcClient m_client;
    RpcClient m_watcher; ///< Hears of blocks.
    Bindings m_names;
};

class TestRpcTranscripts : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void play_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SOMA_SOURCE_DIR "/tests/chain/rpc/transcripts"));
        const QStringList files =
            folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void play()
    {
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString fault;
        const auto lines = readTranscript(file.readAll(), fault);
        QVERIFY2(lines.has_value(), qPrintable(fault));
        fault = Player(*lines).play();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    /// The judge itself: what must not match does not.
    void differencesAreSeen()
    {
        Bindings names;
        const auto match = [&names](const char* expected, const char* found) {
            return names.matches(valueOf(expected), valueOf(found));
        };
        QVERIFY(match(R"({"a":[1,"..."],"...":0})", R"({"a":[1,2],"b":3})"));
        QVERIFY(!match(R"({"a":[1]})", R"({"a":[1,2]})"));
        QVERIFY(!match(R"({"a":[1,2]})", R"({"a":[1]})"));
        QVERIFY(!match(R"({"a":1})", R"({"a":1,"b":2})"));
        QVERIFY(!match(R"({"a":1,"b":2})", R"({"a":1})"));
        QVERIFY(!match(R"({"a":null})", R"({"b":null})"));
        QVERIFY(match(R"({"a":"{{x}}"})", R"({"a":"one"})"));
        QVERIFY(!match(R"({"a":"{{x}}"})", R"({"a":"two"})"));
        QVERIFY(!match(R"({"a":"{{y}}"})", R"({"a":7})"));
    }
};

} // namespace soma::test

QTEST_GUILESS_MAIN(soma::test::TestRpcTranscripts)
#include "tst_rpc_transcripts.moc"
