// Every recorded key, signature, key file and signer's message.
#include "tests/conformance/keys_check.h"
#include "tests/support/vector_json.h"

#include <QFileInfo>
#include <QString>
#include <QTest>

using namespace soma::conformance;

class TestKeysVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void anUnknownListFails();
};

void TestKeysVectors::matches_data()
{
    QTest::addColumn<QString>("path");
    const std::vector<std::string> files = soma::test::vectorFiles(SOMA_TEST_VECTORS "/keys");
    QCOMPARE(files.size(), std::size_t{16});
    for (const std::string& file : files) {
        const QString path = QString::fromStdString(file);
        QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -1))) << path;
    }
}

void TestKeysVectors::matches()
{
    QFETCH(QString, path);
    if (path.endsWith(QStringLiteral("metadata_digest.json")) &&
        !QFileInfo::exists(QStringLiteral(SOMA_SOURCE_DIR "/../shared/vectors/external/"
                                                          "finney.scale")))
        QSKIP("../shared/vectors/external is absent: no metadata to make a digest of");
    const CheckReport report = checkKeysFile(path.toStdString());
    for (const std::string& difference : report.differences)
        qWarning("%s", difference.c_str());
    QCOMPARE(report.failed, std::size_t{0});
    QVERIFY(report.passed > 0);
}

void TestKeysVectors::anUnknownListFails()
{
    QCOMPARE(checkKeysFile(SOMA_TEST_VECTORS "/math/scalar.json").passed, std::size_t{0});
    QVERIFY(checkKeysFile(SOMA_TEST_VECTORS "/math/scalar.json").failed > 0);
    QCOMPARE(checkKeysFile(SOMA_TEST_VECTORS "/keys/absent.json").failed, std::size_t{1});
}

QTEST_APPLESS_MAIN(TestKeysVectors)
#include "tst_keys_vectors.moc"
