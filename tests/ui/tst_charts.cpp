// The charts: scales, ranges, fewer points that look the same, candles, what is read off and how
// hands move them.
#include "ui/charts/candle_view.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/curve_view.h"
#include "ui/charts/decimate.h"
#include "ui/charts/heat_view.h"
#include "ui/charts/series_view.h"
#include "ui/charts/sparkline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/export_button.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace soma::ui;

namespace {

ChartData twoSeries(int count)
{
    ChartData data;
    ChartSeries first{u"a"_s, u"First"_s, ChartColour::Category1, SeriesShape::Line, {}};
    ChartSeries second{u"b"_s, u"Second"_s, ChartColour::Category2, SeriesShape::Line, {}};
    for (int i = 0; i < count; ++i) {
        data.x.push_back(i * 10);
        first.values.push_back(1'000'000'000 + i);
        second.values.push_back(i % 7 == 3 ? kNoValue : 2'000'000'000 - i);
    }
    data.series = {first, second};
    return data;
}

/// Shown at a fixed size, so that places can be worked out.
void showAt(QWidget& widget, QSize size)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

void turnWheel(QWidget& widget, QPointF at, int notches)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

TextTable tableOf(const QList<QStringList>& rows)
{
    return {{u"name"_s, u"value"_s}, int(rows.size()), [rows](int row, int column) {
                return rows[row][column];
            }};
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { applyTheme(*qApp, ThemeKind::Dark); }

    void coloursStandOffTheGround();
    void ticksAreRoundNumbers();
    void logTicksFollowTheDecades();
    void valuesReadExactly();
    void zoomKeepsThePlaceUnderTheCursor();
    void rangesFollowTheNewestBlock();
    void fewerPointsLookTheSame();
    void holesStayHoles();
    void candlesOpenAtTheCloseBefore();
    void joinedCandlesKeepTheExtremes();
    void seriesAnswerAtTheCrosshair();
    void stacksTellShares();
    void linkedChartsMoveTogether();
    void keysMoveTheChart();
    void gapsAreSaid();
    void theTwinHoldsEveryPoint();
    void rangesAreButtons();
    void exportsAreReadAgain();
    void exportsSayWhatWentWrong();
    void formulasAreMadeHarmless();
    void candlesAreATable();
    void theHandleFollowsMouseAndKeys();
    void curvesAreReadBetweenPoints();
    void heatMapsHaveACellCursor();
    void heatColoursFollowTheValue();
    void sparklinesBreakWhereNothingIsKnown();
};

void TestCharts::coloursStandOffTheGround()
{
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast})
        for (int colour = 0; colour <= int(ChartColour::Down); ++colour)
            for (const QColor& ground : {tokensOf(kind).surface, tokensOf(kind).base}) {
                const QColor drawn = chartColourOf(static_cast<ChartColour>(colour), kind);
                QVERIFY2(contrastRatio(drawn, ground) >= 3,
                         qPrintable(u"%1 on %2"_s.arg(drawn.name(), ground.name())));
            }
    QCOMPARE(chartCategory(0), ChartColour::Category1);
    QCOMPARE(chartCategory(7), ChartColour::Category8);
    QCOMPARE(chartCategory(8), ChartColour::Other);
}

void TestCharts::ticksAreRoundNumbers()
{
    QCOMPARE(niceTicks(0, 10, 5), (std::vector<double>{0, 2, 4, 6, 8, 10}));
    QCOMPARE(niceTicks(0.1, 0.35, 2), (std::vector<double>{0.2}));
    QVERIFY(niceTicks(1, 1, 5).empty());
    QVERIFY(niceTicks(std::nan(""), 1, 5).empty());
    QRandomGenerator random(7);
    for (int i = 0; i < 2'000; ++i) {
        const double low = random.generateDouble() * std::pow(10.0, random.bounded(18));
        const double high =
            low + random.generateDouble() * std::pow(10.0, random.bounded(18)) + 1e-6;
        const std::vector<double> ticks = niceTicks(low, high, 6);
        QVERIFY2(ticks.size() <= 8, qPrintable(QString::number(ticks.size())));
        for (const double tick : ticks)
            QVERIFY(tick >= low - (high - low) * 1e-9 && tick <= high + (high - low) * 1e-9);
    }
    QCOMPARE(ChartText::tick(1'200'000, 200'000), u"1.2\u202FM"_s);
    QCOMPARE(ChartText::tick(-0.25, 0.05), u"−0.25"_s);
    QCOMPARE(ChartText::tick(0, 1), u"0"_s);
}

void TestCharts::logTicksFollowTheDecades()
{
    QCOMPARE(logTicks(1, 1'000, 4), (std::vector<double>{1, 10, 100, 1'000}));
    QCOMPARE(logTicks(1, 10, 6), (std::vector<double>{1, 2, 5, 10}));
    QVERIFY(logTicks(0, 10, 4).empty());
}

void TestCharts::valuesReadExactly()
{
    QCOMPARE(ChartText::value(20'999'999'999'999'999, ChartUnit::Tao),
             u"20\u202F999\u202F999.999999999\u00A0τ"_s);
    QCOMPARE(ChartText::value(1'500'000'000, ChartUnit::Price), u"1.5\u00A0τ/α"_s);
    QCOMPARE(ChartText::value(12'345'678, ChartUnit::Share), u"1.2345678 %"_s);
    QCOMPARE(ChartText::value(-5'000'000, ChartUnit::Share), u"−0.5 %"_s);
    QCOMPARE(ChartText::value(kNoValue, ChartUnit::Tao), u"–"_s);
    QCOMPARE(ChartText::plain(kNoValue, ChartUnit::Tao), QString());
    QCOMPARE(ChartText::plain(-1, ChartUnit::Tao), u"-0.000000001"_s);
    QCOMPARE(ChartText::value(12'345, ChartUnit::Count), u"12\u202F345"_s);
}

void TestCharts::zoomKeepsThePlaceUnderTheCursor()
{
    ViewRange range;
    range.setBounds({0, 1'000});
    range.zoom(250, 0.5);
    QCOMPARE(range.visible().length(), 500.0);
    // A quarter of the way across before and after.
    QCOMPARE((250 - range.visible().from) / range.visible().length(), 0.25);
    range.pan(-10'000);
    QCOMPARE(range.visible().from, 0.0);
    QCOMPARE(range.visible().length(), 500.0);
    range.zoom(0, 1e-9);
    QCOMPARE(range.visible().length(), 4.0); // Nearer there is nothing to see.
    range.zoom(0, 1e9);
    QVERIFY(range.isAll());
}

void TestCharts::rangesFollowTheNewestBlock()
{
    ViewRange range;
    range.setBounds({0, 1'000});
    range.setBounds({0, 1'010});
    QCOMPARE(range.visible(), (ViewRange::Span{0, 1'010})); // All stays all.
    range.showLast(100);
    range.setBounds({0, 1'050});
    QCOMPARE(range.visible(), (ViewRange::Span{950, 1'050}));
    range.pan(-300);
    range.setBounds({0, 1'100});
    QCOMPARE(range.visible(), (ViewRange::Span{650, 750})); // Who looks at the past is left there.
    range.setBounds({700, 1'100});                          // The oldest was thinned away.
    QCOMPARE(range.visible(), (ViewRange::Span{700, 800}));
}

void TestCharts::fewerPointsLookTheSame()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 30; ++round) {
        std::vector<qint64> x;
        std::vector<qint64> y;
        qint64 at = random.bounded(100);
        for (int i = 0; i < 5'000; ++i) {
            x.push_back(at);
            at += 1 + random.bounded(20);
            y.push_back(random.bounded(1'000'000));
        }
        const int columns = 50 + random.bounded(400);
        const double from = random.bounded(int(at));
        const ViewRange::Span visible{from, from + 100 + random.bounded(int(at))};
        const std::vector<std::size_t> kept = decimated(x, y, visible, columns);
        QVERIFY(std::is_sorted(kept.begin(), kept.end()));
        QVERIFY(kept.size() <= std::size_t(columns + 2) * 4);
        // Each pixel column of the picture reaches as high and as low as with all the points.
        const double perUnit = columns / visible.length();
        std::map<int, std::pair<qint64, qint64>> all;
        std::map<int, std::pair<qint64, qint64>> drawn;
        const auto widen = [&](auto& into, std::size_t i) {
            const int column = int(std::floor((double(x[i]) - visible.from) * perUnit));
            if (column < 0 || column >= columns)
                return;
            const auto [place, fresh] = into.try_emplace(column, y[i], y[i]);
            place->second.first = std::min(place->second.first, y[i]);
            place->second.second = std::max(place->second.second, y[i]);
        };
        for (std::size_t i = 0; i < x.size(); ++i)
            widen(all, i);
        for (const std::size_t i : kept)
            widen(drawn, i);
        QCOMPARE(drawn, all);
    }
}

void TestCharts::holesStayHoles()
{
    std::vector<qint64> x;
    std::vector<qint64> y;
    for (qint64 i = 0; i < 10'000; ++i) {
        x.push_back(i);
        y.push_back(i == 5'003 ? kNoValue : i);
    }
    const std::vector<std::size_t> kept = decimated(x, y, {0, 10'000}, 100);
    QVERIFY(std::find(kept.begin(), kept.end(), 5'003u) != kept.end());
    QVERIFY(decimated({}, {}, {0, 1}, 100).empty());
}

void TestCharts::candlesOpenAtTheCloseBefore()
{
    const std::vector<PricePoint> points{
        {100, 50, 5, 0}, {104, 80, 0, 1}, {109, 70}, {112, 90, 2, 2}, {140, 10},
    };
    const std::vector<Candle> candles = makeCandles(points, 10, 145);
    QCOMPARE(candles.size(), 3u); // Nothing is made up between 120 and 140.
    QCOMPARE(candles[0].open, 50);
    QCOMPARE(candles[0].high, 80);
    QCOMPARE(candles[0].close, 70);
    QCOMPARE(candles[0].bought, 5);
    QCOMPARE(candles[0].sold, 1);
    QCOMPARE(candles[1].open, 70);
    QCOMPARE(candles[1].low, 70);
    QVERIFY(!candles[1].partial);
    QCOMPARE(candles[2].open, 10); // After a gap the close before says nothing.
    QVERIFY(candles[2].partial);
    QVERIFY(!makeCandles(points, 10, 149).back().partial);
    QVERIFY(makeCandles({}, 10, 5).empty());
}

void TestCharts::joinedCandlesKeepTheExtremes()
{
    QRandomGenerator random(3);
    std::vector<PricePoint> points;
    for (qint64 i = 0; i < 1'000; ++i)
        points.push_back({i, random.bounded(1'000), random.bounded(9), random.bounded(9)});
    const std::vector<Candle> small = makeCandles(points, 5, 2'000);
    const std::vector<Candle> large = joined(small, 4);
    const std::vector<Candle> direct = makeCandles(points, 20, 2'000);
    QCOMPARE(large.size(), direct.size());
    for (std::size_t i = 0; i < large.size(); ++i) {
        QCOMPARE(large[i].high, direct[i].high);
        QCOMPARE(large[i].low, direct[i].low);
        QCOMPARE(large[i].open, direct[i].open);
        QCOMPARE(large[i].close, direct[i].close);
        QCOMPARE(large[i].bought, direct[i].bought);
        QCOMPARE(large[i].sold, direct[i].sold);
    }
}

void TestCharts::seriesAnswerAtTheCrosshair()
{
    ViewRange range;
    SeriesView chart(range, u"chart"_s);
    chart.setUnit(ChartUnit::Tao);
    chart.setData(twoSeries(101));
    showAt(chart, {600, 300});
    QVERIFY(chart.readings().empty());
    QTest::mouseMove(&chart, QPoint(300, 100));
    QTRY_COMPARE(chart.readings().size(), 3u);
    // The middle of the picture is the middle of the data, 64 px of labels left and 12 right.
    range.setCursor(500.2);
    QCOMPARE(chart.readings()[0].name, u"#500"_s);
    QCOMPARE(chart.readings()[1].value, u"1.00000005\u00A0τ"_s);
    QCOMPARE(chart.accessibleDescription(),
             u"#500 , First 1.00000005\u00A0τ, Second 1.99999995\u00A0τ"_s);
    range.setCursor(31.0); // Point 3 of the second series is not known.
    QCOMPARE(chart.readings()[2].value, u"–"_s);
    chart.setShown(u"a"_s, false);
    QCOMPARE(chart.readings().size(), 2u);
    chart.setEvents({{30, u"halving"_s}});
    QCOMPARE(chart.readings().back().name, u"halving"_s);
}

void TestCharts::stacksTellShares()
{
    ViewRange range;
    SeriesView chart(range, u"chart"_s);
    chart.setUnit(ChartUnit::Tao);
    ChartData data;
    data.x = {1, 2};
    data.series = {{u"a"_s, u"A"_s, ChartColour::Owner, SeriesShape::Area, {1'000, 3'000}},
                   {u"b"_s, u"B"_s, ChartColour::Root, SeriesShape::Area, {3'000, 1'000}}};
    chart.setData(data);
    chart.setStacking(SeriesView::Stacking::Shares);
    range.setCursor(1.0);
    QVERIFY(chart.readings()[1].value.endsWith(u"(25.0 %)"_s));
    QVERIFY(chart.readings()[2].value.endsWith(u"(75.0 %)"_s));
    chart.setShown(u"b"_s, false);
    QVERIFY(chart.readings()[1].value.endsWith(u"(100.0 %)"_s));
    showAt(chart, {300, 200});
    // One colour from floor to ceiling: the only series left has the whole.
    const QImage image = chart.picture().toImage();
    QCOMPARE(image.pixelColor(180, 40), image.pixelColor(180, 150));
    QVERIFY(image.pixelColor(180, 40) != currentTokens().surface);
}

void TestCharts::linkedChartsMoveTogether()
{
    ViewRange range;
    SeriesView upper(range, u"upper"_s);
    SeriesView lower(range, u"lower"_s);
    upper.setData(twoSeries(101));
    lower.setData(twoSeries(101));
    showAt(upper, {600, 300});
    showAt(lower, {600, 300});
    turnWheel(upper, {326, 100}, 4);
    QVERIFY(range.visible().length() < 500);
    const ViewRange::Span zoomed = range.visible();
    QTest::mousePress(&lower, Qt::LeftButton, {}, QPoint(300, 100));
    QTest::mouseMove(&lower, QPoint(400, 100));
    QTest::mouseRelease(&lower, Qt::LeftButton, {}, QPoint(400, 100));
    QTRY_VERIFY(range.visible().from < zoomed.from);
    QCOMPARE(qRound(range.visible().length()), qRound(zoomed.length()));
    range.setCursor(300.0);
    QCOMPARE(upper.readings()[0].name, lower.readings()[0].name);
    QTest::mouseDClick(&upper, Qt::LeftButton, {}, QPoint(300, 100));
    QVERIFY(range.isAll());
}

void TestCharts::keysMoveTheChart()
{
    ViewRange range;
    SeriesView chart(range, u"chart"_s);
    chart.setData(twoSeries(101));
    showAt(chart, {600, 300});
    QTest::keyClick(&chart, Qt::Key_Plus);
    QCOMPARE(range.visible().length(), 800.0);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(range.visible().from, 0.0);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(range.visible().from, 80.0);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(range.visible().to, 1'000.0);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier); // The newest point first.
    QCOMPARE(range.cursor(), 1'000.0);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(range.cursor(), 990.0);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier); // There is none after the newest.
    QCOMPARE(range.cursor(), 1'000.0);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QVERIFY(!range.cursor());
    QTest::keyClick(&chart, Qt::Key_Minus);
    QVERIFY(range.isAll());
}

void TestCharts::gapsAreSaid()
{
    ViewRange range;
    SeriesView chart(range, u"chart"_s);
    chart.setData(twoSeries(11));
    chart.setGaps({{41, 49}}, u"the program did not run"_s);
    showAt(chart, {600, 300});
    range.setCursor(45.0);
    QCOMPARE(chart.readings().back().name, u"the program did not run"_s);
    range.setCursor(52.0);
    QVERIFY(chart.readings().back().name != u"the program did not run"_s);
    chart.setGaps({{0, 100}}, u"why"_s);
    const QImage shaded = chart.picture().toImage();
    chart.setGaps({}, {});
    QVERIFY(chart.picture().toImage() != shaded);
}

void TestCharts::theTwinHoldsEveryPoint()
{
    ViewRange range;
    auto* chart = new SeriesView(range, u"priceChart"_s);
    chart->setUnit(ChartUnit::Tao);
    ChartPanel panel(chart, u"price"_s, ChartPanel::Ranges | ChartPanel::Log);
    panel.setTitle(u"Price"_s);
    chart->setData(twoSeries(3'000));
    showAt(panel, {700, 400});
    QCOMPARE(chart->accessibleName(), u"Price"_s);
    auto* button = panel.findChild<QPushButton*>(u"priceTableButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(panel.isTableShown());
    auto* table = panel.findChild<DataTable*>(u"priceTable"_s);
    QCOMPARE(table->model()->rowCount(), 3'000);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"#29\u202F990"_s); // Newest first.
    QCOMPARE(table->model()->index(2'999, 1).data().toString(), u"1\u00A0τ"_s);
    chart->setData(twoSeries(10));
    QCOMPARE(table->model()->rowCount(), 10);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!panel.isTableShown());
    panel.exportButton()->copyCsv();
    const QList<QStringList> rows = readCsv(QApplication::clipboard()->text().toUtf8());
    QCOMPARE(rows.size(), 11);
    QCOMPARE(rows[4], (QStringList{u"30"_s, u"1.000000003"_s, QString()}));
    panel.exportButton()->copyPicture();
    QCOMPARE(QApplication::clipboard()->pixmap().size(), chart->size());
}

void TestCharts::rangesAreButtons()
{
    ViewRange range;
    auto* chart = new SeriesView(range, u"priceChart"_s);
    ChartPanel panel(chart, u"price"_s, ChartPanel::Ranges | ChartPanel::Log);
    chart->setData(twoSeries(3'000)); // 30 000 blocks.
    showAt(panel, {700, 400});
    auto* day = panel.findChild<QPushButton*>(u"priceRange1d"_s);
    QTest::mouseClick(day, Qt::LeftButton);
    QCOMPARE(range.visible().length(), 7'200.0);
    QVERIFY(day->isChecked());
    turnWheel(*chart, {300, 100}, 1);
    QVERIFY(!day->isChecked()); // It no longer is a day.
    QTest::mouseClick(panel.findChild<QPushButton*>(u"priceRangeAll"_s), Qt::LeftButton);
    QVERIFY(range.isAll());
    QTest::mouseClick(panel.findChild<QPushButton*>(u"priceLog"_s), Qt::LeftButton);
    QVERIFY(chart->isLogarithmic());
    chart->repaint();
}

void TestCharts::exportsAreReadAgain()
{
    QTemporaryDir folder;
    QRandomGenerator random(5);
    const QString letters = u"ab ,\"\n'τ;\t"_s;
    QList<QStringList> rows;
    for (int i = 0; i < 300; ++i) {
        QString name = u"x"_s;
        for (int k = random.bounded(9); k > 0; --k)
            name += letters[random.bounded(int(letters.size()))];
        rows.append({name, QString::number(random.generate64())});
    }
    const TextTable table = tableOf(rows);
    const QString csv = folder.filePath(u"t.csv"_s);
    QVERIFY(exportTable(csv, table, TableFormat::Csv));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QStringList> found = readCsv(file.readAll());
    QCOMPARE(found.size(), 301);
    QCOMPARE(found.first(), table.headings);
    QCOMPARE(found.mid(1), rows);
    QVERIFY(exportTable(folder.filePath(u"t.json"_s), table, TableFormat::Json));
}

void TestCharts::exportsSayWhatWentWrong()
{
    QTemporaryDir folder;
    const TextTable table = tableOf({{u"a"_s, u"1"_s}});
    const soma::Result<void> nowhere =
        exportTable(folder.filePath(u"no/such/folder/t.csv"_s), table, TableFormat::Csv);
    QVERIFY(!nowhere && nowhere.error().is(ExportError::CannotWrite));
    // Cells that change between writing and reading: what a damaged disk would look like.
    int asked = 0;
    const TextTable shifting{{u"name"_s}, 1, [&](int, int) { return QString::number(++asked); }};
    const soma::Result<void> changed =
        exportTable(folder.filePath(u"t.csv"_s), shifting, TableFormat::Csv);
    QVERIFY(!changed && changed.error().is(ExportError::Differs));
    ExportButton button(u"export"_s);
    button.setTable([table] { return table; });
    QSignalSpy told(&button, &ExportButton::told);
    QSignalSpy failed(&button, &ExportButton::failed);
    QVERIFY(button.exportTo(folder.filePath(u"ok.json"_s), TableFormat::Json));
    QVERIFY(!button.exportTo(folder.filePath(u"no/t.csv"_s), TableFormat::Csv));
    QCOMPARE(told.size(), 1);
    QCOMPARE(failed.size(), 1);
}

void TestCharts::formulasAreMadeHarmless()
{
    const TextTable table = tableOf({{u"=HYPERLINK(1)"_s, u"-1.5"_s}, {u"@sum"_s, u"+x"_s}});
    const QList<QStringList> rows = readCsv(tableCsv(table));
    QCOMPARE(rows[1], (QStringList{u"'=HYPERLINK(1)"_s, u"-1.5"_s}));
    QCOMPARE(rows[2], (QStringList{u"'@sum"_s, u"'+x"_s}));
}

void TestCharts::candlesAreATable()
{
    ViewRange range;
    CandleView chart(range, u"candles"_s);
    std::vector<PricePoint> points;
    for (qint64 i = 0; i < 500; ++i)
        points.push_back({i, 1'000'000 + (i * 37 % 101) * 1'000, i * 1'000, 500'000 - i, i > 490});
    chart.setCandles(makeCandles(points, 20, 600));
    showAt(chart, {600, 300});
    QCOMPARE(chart.tableRows(), 25);
    QCOMPARE(chart.tableText(0, 0), u"#0"_s);
    QVERIFY(chart.tableText(3, 1).endsWith(u"τ/α"_s));
    QVERIFY(chart.tableText(3, 5).endsWith(u"τ"_s));
    range.setCursor(45.0);
    QCOMPARE(chart.readings().size(), 7u);
    QCOMPARE(chart.readings()[0].name, u"#50"_s);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(range.cursor(), 70.0);
    QVERIFY(!chart.picture().isNull());
}

void TestCharts::theHandleFollowsMouseAndKeys()
{
    CurveView curve(u"impact"_s);
    curve.setNames(u"Amount"_s, u"Impact"_s);
    curve.setCurve({{0, 0}, {1'000, 500}, {2'000, 5'000}});
    curve.setHandle(500);
    showAt(curve, {400, 200});
    QSignalSpy moved(&curve, &CurveView::handleMoved);
    QTest::keyClick(&curve, Qt::Key_Right);
    QCOMPARE(curve.handle(), 540);
    QTest::keyClick(&curve, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(curve.handle(), 542);
    QTest::keyClick(&curve, Qt::Key_End);
    QCOMPARE(curve.handle(), 2'000);
    QCOMPARE(moved.size(), 3);
    QTest::mousePress(&curve, Qt::LeftButton, {}, QPoint(56, 100)); // The left end of the axis.
    QVERIFY(*curve.handle() < 10);
    QTest::mouseMove(&curve, QPoint(388, 100));
    QTRY_VERIFY(*curve.handle() > 1'990);
    QVERIFY(curve.accessibleDescription().startsWith(u"Amount"_s));
    curve.setHandle(99'999);
    QCOMPARE(curve.handle(), 2'000);
    curve.setCurve({{0, 0}, {100, 5}});
    QCOMPARE(curve.handle(), 100); // Not past the end of a shorter one.
}

void TestCharts::curvesAreReadBetweenPoints()
{
    CurveView curve(u"impact"_s);
    QCOMPARE(curve.valueAt(5), kNoValue);
    curve.setCurve({{0, 0}, {1'000, 500}, {2'000, 5'000}});
    QCOMPARE(curve.valueAt(500), 250);
    QCOMPARE(curve.valueAt(1'000), 500);
    QCOMPARE(curve.valueAt(1'001), 505); // 504.5, rounded away from zero.
    QCOMPARE(curve.valueAt(-5), 0);
    QCOMPARE(curve.valueAt(5'000), 5'000);
}

void TestCharts::heatMapsHaveACellCursor()
{
    HeatView heat(u"weights"_s);
    HeatMatrix matrix{4, 8, std::vector<qint64>(32)};
    for (std::size_t i = 0; i < 32; ++i)
        matrix.cells[i] = qint64(i);
    matrix.cells[9] = kNoValue;
    heat.setMatrix(matrix, 31);
    showAt(heat, {500, 300});
    QTest::keyClick(&heat, Qt::Key_Right);
    QCOMPARE(heat.cell(), (HeatView::Cell{0, 1}));
    QTest::keyClick(&heat, Qt::Key_Down);
    QCOMPARE(heat.cellText(), u"1 → 1: –"_s);
    QTest::keyClick(&heat, Qt::Key_End);
    QCOMPARE(heat.cellText(), u"1 → 7: 15"_s);
    QCOMPARE(heat.accessibleDescription(), heat.cellText());
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&heat, Qt::Key_Down);
    QCOMPARE(heat.cell(), (HeatView::Cell{3, 7}));
    QSignalSpy chosen(&heat, &HeatView::cellChosen);
    QTest::keyClick(&heat, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QTest::mouseClick(&heat, Qt::LeftButton, {}, QPoint(60, 30)); // The first cell.
    QCOMPARE(chosen.back()[0].toInt(), 0);
    QCOMPARE(chosen.back()[1].toInt(), 0);
    heat.setMatrix({1, 1, {5}}, 5);
    QVERIFY(!heat.cell()); // Another matrix: the cell means nothing there.
}

void TestCharts::heatColoursFollowTheValue()
{
    HeatView heat(u"weights"_s);
    heat.setMatrix({1, 4, {0, 1, 50, 100}}, 100);
    showAt(heat, {468, 200}); // 400 px of cells.
    const QImage image = heat.picture().toImage();
    std::vector<QColor> colours;
    for (const int x : {106, 206, 306, 406})
        colours.push_back(image.pixelColor(x, 80));
    QCOMPARE(colours[0], currentTokens().surface);
    QCOMPARE(colours[3], currentTokens().accent);
    QVERIFY(contrastRatio(colours[1], colours[0]) > 1.05); // Next to nothing can be seen.
    QVERIFY(contrastRatio(colours[2], colours[0]) > contrastRatio(colours[1], colours[0]));
    QVERIFY(contrastRatio(colours[3], colours[0]) > contrastRatio(colours[2], colours[0]));
    heat.setMatrix({1, 2, {-100, 100}}, 100, HeatView::Scale::Diverging);
    const QImage both = heat.picture().toImage();
    QVERIFY(both.pixelColor(150, 80) != both.pixelColor(350, 80));
}

void TestCharts::sparklinesBreakWhereNothingIsKnown()
{
    const auto draw = [](std::vector<qint64> values) {
        QImage image(100, 20, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        paintSparkline(painter, {0, 2, 100, 16}, values, Qt::white);
        return image;
    };
    QImage nothing(100, 20, QImage::Format_RGB32);
    nothing.fill(Qt::black);
    QCOMPARE(draw({}), nothing);
    QCOMPARE(draw({5}), nothing);
    QCOMPARE(draw({kNoValue, kNoValue, kNoValue}), nothing);
    const QImage whole = draw({1, 2, 3, 4, 5});
    QVERIFY(whole != nothing);
    const QImage broken = draw({1, 2, kNoValue, 4, 5});
    QVERIFY(broken != nothing && broken != whole);
    QCOMPARE(broken.pixelColor(50, 10), QColor(Qt::black));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
