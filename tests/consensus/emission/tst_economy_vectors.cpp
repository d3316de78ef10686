// Every recorded economy vector, exactly (tests/vectors/economy/README.md).
#include "tests/conformance/economy_check.h"

#include <QTest>

using namespace soma;
using namespace soma::test;

class TestEconomyVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allRowsMatch_data();
    void allRowsMatch();
};

void TestEconomyVectors::allRowsMatch_data()
{
    QTest::addColumn<QString>("path");
    const auto files = vectorFiles(SOMA_TEST_VECTORS "/economy");
    QCOMPARE(files.size(), std::size_t{13});
    for (const std::string& file : files) {
        const QString path = QString::fromStdString(file);
        QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -1))) << path;
    }
}

void TestEconomyVectors::allRowsMatch()
{
    QFETCH(QString, path);
    const Result<Json> document = Json::readFile(path.toStdString());
    QVERIFY2(document.has_value(), "cannot read the file");
    QVERIFY(isEconomyVector(*document));
    Tally tally;
    checkEconomy(*document, path.section(QLatin1Char('/'), -1).toStdString(), tally);
    for (const std::string& difference : tally.differences)
        qWarning("%s", difference.c_str());
    QCOMPARE(tally.failed, std::size_t{0});
    QVERIFY(tally.passed > 0);
}

QTEST_APPLESS_MAIN(TestEconomyVectors)
#include "tst_economy_vectors.moc"
