#include "chain/crypto/merlin_transcript.h"
#include "tests/chain/crypto/vector_file.h"

#include <QTest>
#include <string>

using namespace soma;
using namespace soma::crypto;
using namespace soma::test;

namespace {

std::string textField(const QJsonObject& entry, const char* key)
{
    const Bytes bytes = hexField(entry, key);
    return {bytes.begin(), bytes.end()};
}

QString runOperations(const QJsonObject& entry)
{
    MerlinTranscript transcript(textField(entry, "transcript_label"));
    const QJsonArray operations = entry[QStringLiteral("ops")].toArray();
    for (const QJsonValue& value : operations) {
        const QJsonObject operation = value.toObject();
        const std::string label = textField(operation, "label");
        if (operation[QStringLiteral("op")].toString() == QStringLiteral("append")) {
            transcript.append(label, hexField(operation, "data"));
            continue;
        }
        Bytes out(static_cast<std::size_t>(operation[QStringLiteral("len")].toInt()));
        transcript.challenge(label, out);
        if (toHex(out) != operation[QStringLiteral("expect")].toString())
            return toHex(out);
    }
    return {};
}

} // namespace

class TestMerlinTranscript : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordedTranscripts();
    void recordedWitness();
    void forksDoNotTouchTheOriginal();
    void framingSeparatesLabelFromMessage();
};

void TestMerlinTranscript::recordedTranscripts()
{
    const QJsonArray entries = vectorFile("merlin.json")[QStringLiteral("transcripts")].toArray();
    QVERIFY(entries.size() >= 5);
    int complex = 0;
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        if (entry.contains(QStringLiteral("ops"))) {
            QCOMPARE(runOperations(entry), QString());
            continue;
        }
        QCOMPARE(entry[QStringLiteral("procedure")].toString(), QStringLiteral("complex"));
        ++complex;
        MerlinTranscript transcript(textField(entry, "transcript_label"));
        transcript.append("step1", "some data");
        ByteArray<32> challenge{};
        for (int i = 0; i < 32; ++i) {
            transcript.challenge("challenge", challenge);
            transcript.append("bigdata", Bytes(1024, 0x63));
            transcript.append("challengedata", challenge);
        }
        QCOMPARE(toHex(challenge), entry[QStringLiteral("expect")].toString());
    }
    QCOMPARE(complex, 1);
}

void TestMerlinTranscript::recordedWitness()
{
    const QJsonArray entries = vectorFile("merlin.json")[QStringLiteral("witness")].toArray();
    QVERIFY(entries.size() >= 2);
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        MerlinTranscript transcript("SigningContext");
        transcript.append("", "substrate");
        transcript.append("sign-bytes", hexField(entry, "message"));
        MerlinWitness witness(transcript);
        const QJsonArray seeds = entry[QStringLiteral("nonce_seeds")].toArray();
        for (const QJsonValue& seed : seeds)
            witness.rekey(entry[QStringLiteral("label")].toString().toStdString(),
                          fromHex(seed.toString()));
        witness.seal(arrayField<32>(entry, "external_rng_32"));
        Bytes out(static_cast<std::size_t>(entry[QStringLiteral("len")].toInt()));
        witness.draw(out);
        QCOMPARE(toHex(out), entry[QStringLiteral("expect")].toString());
    }
}

void TestMerlinTranscript::forksDoNotTouchTheOriginal()
{
    MerlinTranscript one("fork");
    MerlinTranscript other = one;
    MerlinWitness witness(one);
    witness.rekey("k", Bytes{1});
    other.append("x", "y");
    ByteArray<32> a{};
    ByteArray<32> b{};
    ByteArray<32> c{};
    one.challenge("c", a);
    other.challenge("c", b);
    MerlinTranscript("fork").challenge("c", c);
    QVERIFY(a != b);
    QCOMPARE(a, c);
}

void TestMerlinTranscript::framingSeparatesLabelFromMessage()
{
    MerlinTranscript one("t");
    MerlinTranscript other("t");
    one.append("ab", "c");
    other.append("a", "bc");
    ByteArray<32> a{};
    ByteArray<32> b{};
    one.challenge("", a);
    other.challenge("", b);
    QVERIFY(a != b);
}

QTEST_APPLESS_MAIN(TestMerlinTranscript)
#include "tst_merlin_transcript.moc"
