#include "ui/charts/chart_panel.h"

#include "ui/charts/readout_row.h"
#include "ui/charts/twin_model.h"
#include "ui/widgets/build.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// Blocks come every 12 seconds in the network's own time, however fast a local one makes them.
constexpr int kBlocksPerHour = 300;

struct RangeChoice {
    const char* name;
    int blocks; ///< 0 = all.
};

constexpr std::array<RangeChoice, 6> kRanges{{
    //: Button of a chart: so long a span of time, or everything.
    {QT_TRANSLATE_NOOP("soma::ui::ChartPanel", "1h"), kBlocksPerHour},
    //: Button of a chart: so long a span of time, or everything.
    {QT_TRANSLATE_NOOP("soma::ui::ChartPanel", "6h"), 6 * kBlocksPerHour},
    //: Button of a chart: so long a span of time, or everything.
    {QT_TRANSLATE_NOOP("soma::ui::ChartPanel", "1d"), 24 * kBlocksPerHour},
    //: Button of a chart: so long a span of time, or everything.
    {QT_TRANSLATE_NOOP("soma::ui::ChartPanel", "7d"), 7 * 24 * kBlocksPerHour},
    //: Button of a chart: so long a span of time, or everything.
    {QT_TRANSLATE_NOOP("soma::ui::ChartPanel", "30d"), 30 * 24 * kBlocksPerHour},
    //: Button of a chart: so long a span of time, or everything.
    {QT_TRANSLATE_NOOP("soma::ui::ChartPanel", "All"), 0},
}};

constexpr int kFirstColumn = 110;
constexpr int kValueColumn = 130;

} // namespace

ChartPanel::ChartPanel(ChartView* chart, const QString& objectName, Parts parts, QWidget* parent)
    : QWidget(parent)
    , m_chart(chart)
{
    setObjectName(objectName);
    auto* layout = columnIn(this, 0, gap::kHair);
    auto* head = new QWidget(this);
    head->setFixedHeight(measure::kControl);
    m_head = rowIn(head, 0, gap::kSmall);
    m_title = new ElidedLabel(u"strong"_s, head);
    m_head->addWidget(m_title, 1);
    m_tableButton = makeIconButton(u"table"_s, objectName + u"TableButton"_s, head);
    m_tableButton->setCheckable(true);
    m_export = new ExportButton(objectName + u"Export"_s, head);
    m_export->setFileName(objectName);
    if (parts.testFlag(Ranges))
        addRanges();
    if (parts.testFlag(Log)) {
        m_log = makeButton(u"quiet"_s, objectName + u"Log"_s, head);
        m_log->setProperty("compact", true);
        m_log->setCheckable(true);
        m_head->addWidget(m_log);
        connect(m_log, &QPushButton::toggled, chart, &ChartView::setLogarithmic);
    }
    m_head->addWidget(m_tableButton);
    m_head->addWidget(m_export);
    m_readout = new ReadoutRow(objectName + u"Readout"_s, this);
    m_problem = makeParagraph(u"down"_s, this);
    m_problem->hide();
    m_either = new QStackedWidget(this);
    m_either->addWidget(chart);
    m_state = new StateStack(m_either, objectName + u"State"_s, this);
    layout->addWidget(head);
    layout->addWidget(m_readout);
    layout->addWidget(m_problem);
    layout->addWidget(m_state, 1);
    connect(m_tableButton, &QPushButton::toggled, this, &ChartPanel::showTable);
    connect(chart, &ChartView::readingsChanged, this,
            [this] { m_readout->setReadings(m_chart->readings()); });
    connect(m_export, &ExportButton::told, this, &ChartPanel::told);
    connect(m_export, &ExportButton::told, m_problem, &QLabel::hide);
    connect(m_export, &ExportButton::failed, this, [this](const QString& sentence) {
        m_problem->setText(sentence);
        m_problem->show();
    });
    m_export->setTable([chart] {
        return TextTable{chart->tableHeadings(), chart->tableRows(),
                         [chart](int row, int column) { return chart->tablePlain(row, column); }};
    });
    m_export->setPicture([chart] { return chart->picture(); });
    m_phrases.say([this] {
        if (m_ranges != nullptr)
            for (int i = 0; i < int(kRanges.size()); ++i)
                m_ranges->setSegmentText(i, tr(kRanges.at(std::size_t(i)).name));
        if (m_log != nullptr) {
            //: Button at a chart: a logarithmic value axis.
            m_log->setText(tr("Log"));
            //: Accessible name of the same button.
            nameControl(m_log, tr("Logarithmic scale"));
        }
        //: Button at a chart: the same values in rows.
        nameControl(m_tableButton, tr("Show as table"));
    });
}

void ChartPanel::addRanges()
{
    m_ranges = new Segmented(objectName() + u"Ranges"_s, this);
    for (const RangeChoice& choice : kRanges)
        m_ranges->addSegment(objectName() + u"Range"_s + QString::fromLatin1(choice.name));
    m_head->addWidget(m_ranges);
    connect(m_ranges, &Segmented::chosen, this, [this](int index) {
        const int blocks = kRanges.at(std::size_t(index)).blocks;
        if (blocks == 0)
            m_chart->range().showAll();
        else
            m_chart->range().showLast(blocks);
        markRange();
    });
    connect(&m_chart->range(), &ViewRange::changed, this, &ChartPanel::markRange);
    markRange();
}

/// The button whose range it is, however it came about; none between them.
void ChartPanel::markRange()
{
    const ViewRange& range = m_chart->range();
    int found = -1;
    for (int i = 0; i < int(kRanges.size()); ++i)
        if (kRanges.at(std::size_t(i)).blocks != 0 &&
            std::abs(range.visible().length() - kRanges.at(std::size_t(i)).blocks) < 0.5)
            found = i;
    m_ranges->setCurrent(range.isAll() ? int(kRanges.size()) - 1 : found);
}

void ChartPanel::setTitle(const QString& title)
{
    m_title->setText(title);
    m_chart->setAccessibleName(title);
    if (m_table != nullptr)
        m_table->setAccessibleName(title);
}

bool ChartPanel::isTableShown() const
{
    return m_table != nullptr && m_either->currentWidget() == m_table;
}

void ChartPanel::showTable(bool on)
{
    if (m_table == nullptr) {
        m_table = new DataTable(objectName() + u"Table"_s, DataTable::Density::Compact, m_either);
        m_twin = new TwinModel(*m_chart, this);
        m_table->setModel(m_twin);
        m_table->setAccessibleName(m_title->text());
        m_either->addWidget(m_table);
        connect(m_chart, &ChartView::contentChanged, m_twin, [this] {
            if (isTableShown())
                m_twin->reload();
        });
    }
    if (on)
        m_twin->reload();
    for (int column = 0; column < m_twin->columnCount(); ++column)
        m_table->setColumn(column, {.width = column == 0 ? kFirstColumn : kValueColumn,
                                    .stretches = column > 0,
                                    .alignsRight = column > 0});
    m_either->setCurrentWidget(on ? static_cast<QWidget*>(m_table) : m_chart);
    m_tableButton->setChecked(on);
}

void ChartPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
