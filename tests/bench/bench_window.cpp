// Figures of the window: charts over many points, the subnets' ranking at block rate, and the whole
// program on a large network: bench_window [charts | ranking | living].
#include "tests/bench/bench_living.h"
#include "tests/bench/figure.h"
#include "tests/support/fake_subnets.h"
#include "ui/charts/series_view.h"
#include "ui/models/subnet_filter_model.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/views/subnets/subnet_columns.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QPixmap>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {
namespace {

constexpr int kPoints = 100'000;
constexpr int kRounds = 60;
constexpr QSize kChart{1'200, 420};

double cpuMs()
{
    return static_cast<double>(bench::threadCpuNs()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

ChartData walk()
{
    ChartData data;
    ChartSeries series{u"p"_s, u"Price"_s, ChartColour::Accent, SeriesShape::Area, {}};
    qint64 price = 50'000'000;
    std::uint64_t state = 88'172'645'463'325'252;
    for (int i = 0; i < kPoints; ++i) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        price += qint64(state % 200'001) - 100'000;
        data.x.push_back(i);
        series.values.push_back(std::max<qint64>(price, 1));
    }
    data.series = {series};
    return data;
}

void charts()
{
    const ChartData data = walk();
    QPixmap window(kChart); // What a window keeps of itself.
    std::vector<double> first;
    for (int i = 0; i < 7; ++i) {
        ViewRange range;
        SeriesView chart(range, u"chart"_s);
        chart.setUnit(ChartUnit::Price);
        chart.resize(kChart);
        const double begun = cpuMs();
        chart.setData(data);
        chart.render(&window);
        first.push_back(cpuMs() - begun);
    }
    bench::printFigure("window_chart_100k_first_paint", median(first), "ms");

    ViewRange range;
    SeriesView chart(range, u"chart"_s);
    chart.setUnit(ChartUnit::Price);
    chart.resize(kChart);
    chart.setData(data);
    range.showLast(kPoints / 2);
    chart.render(&window);
    std::vector<double> frames;
    for (int i = 0; i < kRounds; ++i) {
        const double begun = cpuMs();
        range.pan(i % 20 < 10 ? -700 : 700);
        chart.render(&window);
        frames.push_back(cpuMs() - begun);
    }
    bench::printFigure("window_chart_100k_pan_frame", median(frames), "ms");
    bench::printFigure("window_chart_100k_pan_frame_worst", *std::ranges::max_element(frames),
                       "ms");
}

void ranking()
{
    test::FakeNode node;
    test::FakeSubnets subnets(node, 128);
    subnets.publish();
    node.addBlock();
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"soma.ini"_s));
    SubnetListModel model(node);
    SubnetFilterModel filter(model);
    DataTable table(u"table"_s, DataTable::Density::Compact);
    table.setModel(&filter);
    SubnetColumns::dress(table, filter, settings);
    QList<int> all;
    for (int column = 0; column < SubnetListModel::ColumnCount; ++column)
        all.append(column);
    table.showColumns(all);
    table.setSortable();
    table.sortBy(SubnetListModel::ShareColumn, Qt::DescendingOrder);
    table.resize(2'000, 1'000);
    table.show();
    const auto told = [&] {
        auto future = chain::subnetRanking(node);
        return future.result().value();
    };
    model.take(told());
    QApplication::processEvents();
    std::vector<double> rows;
    std::vector<double> frames;
    for (int i = 0; i < kRounds; ++i) {
        subnets.stir(i);
        subnets.publish();
        node.addBlock();
        const auto next = told();
        const double begun = cpuMs();
        model.take(next);
        const double taken = cpuMs();
        QApplication::processEvents(); // Paints what changed.
        rows.push_back(taken - begun);
        frames.push_back(cpuMs() - begun);
    }
    bench::printFigure("window_ranking_129x20_update", median(rows), "ms");
    bench::printFigure("window_ranking_129x20_update_and_paint", median(frames), "ms");
}

} // namespace
} // namespace soma::ui

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    soma::bench::WatchedApplication application(argc, argv);
    soma::ui::applyTheme(application, soma::ui::ThemeKind::Dark);
    const std::string_view part = argc > 1 ? argv[1] : "all";
    if (part == "all" || part == "charts")
        soma::ui::charts();
    if (part == "all" || part == "ranking")
        soma::ui::ranking();
    if (part == "all" || part == "living")
        soma::bench::living(application);
    return 0;
}
