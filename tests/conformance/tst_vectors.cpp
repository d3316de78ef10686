// Every recorded epoch and every recorded fixed-point result, exactly.
#include "tests/conformance/check_report.h"
#include "tests/conformance/math_check.h"
#include "tests/conformance/yuma_check.h"
#include "tests/support/vector_json.h"

#include <QString>
#include <QTest>

using namespace soma::conformance;

class TestVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void mathMatches_data() { addFiles(SOMA_TEST_VECTORS "/math", 3); }

    void mathMatches() { check(checkMathFile); }

    void yumaMatches_data() { addFiles(SOMA_TEST_VECTORS "/yuma", 24); }

    void yumaMatches() { check(checkYumaFile); }

    void aWrongFieldIsNamed();
    void otherFilesFail();

private:
    static void addFiles(const std::string& folder, std::size_t atLeast);
    static void check(CheckReport (*checkFile)(const std::string&));
};

void TestVectors::addFiles(const std::string& folder, std::size_t atLeast)
{
    QTest::addColumn<QString>("path");
    const std::vector<std::string> files = soma::test::vectorFiles(folder);
    QVERIFY(files.size() >= atLeast);
    for (const std::string& file : files) {
        const QString path = QString::fromStdString(file);
        QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -1))) << path;
    }
}

void TestVectors::check(CheckReport (*checkFile)(const std::string&))
{
    QFETCH(QString, path);
    const CheckReport report = checkFile(path.toStdString());
    for (const std::string& difference : report.differences)
        qWarning("%s", difference.c_str());
    QCOMPARE(report.failed, std::size_t{0});
    QVERIFY(report.passed > 0);
}

void TestVectors::aWrongFieldIsNamed()
{
    CaseDiff diff("case");
    const auto json = soma::test::Json::parse("[1, \"2\", null]");
    QVERIFY(json.has_value());
    diff.expect((*json)[std::size_t{0}], 1);
    diff.expect((*json)[1], 2);
    QVERIFY(!diff.first().has_value());
    {
        const CaseDiff::Scope scope(diff, "list");
        diff.expect((*json)[1], 3);
        diff.expect((*json)[2], 4);
    }
    QCOMPARE(diff.first().value_or(""), std::string("case/list: recorded 2, computed 3"));
}

void TestVectors::otherFilesFail()
{
    const std::string yumaFile = SOMA_TEST_VECTORS "/yuma/01-one-uid.json";
    const std::string mathFile = SOMA_TEST_VECTORS "/math/scalar.json";
    QVERIFY(checkMathFile(yumaFile).failed > 0);
    QCOMPARE(checkYumaFile(mathFile).failed, std::size_t{1});
    QCOMPARE(checkYumaFile(yumaFile + ".absent").failed, std::size_t{1});
}

QTEST_APPLESS_MAIN(TestVectors)
#include "tst_vectors.moc"
