#include "ui/views/node/log_tab.h"

#include "ui/format/amount_format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clipboard_keeper.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kLogSearchWidth = 280;
constexpr int kLogLevels = 4;

/// As the log file writes them.
QString levelName(LogModel::Level level)
{
    switch (level) {
    case LogModel::Level::Debug:
        return u"debug"_s;
    case LogModel::Level::Info:
        return u"info"_s;
    case LogModel::Level::Warning:
        return u"warning"_s;
    case LogModel::Level::Error:
        return u"error"_s;
    }
    return {};
}

QString softTone(const QModelIndex&)
{
    return u"soft"_s;
}

} // namespace

LogTab::LogTab(LogModel* log, QWidget* parent) : QWidget(parent), m_log(log)
{
    setObjectName(u"logTab"_s);
    if (log != nullptr)
        m_filter = std::make_unique<LogFilterModel>(*log);
    auto* layout = columnIn(this, 0, gap::kSmall);
    layout->addWidget(buildBar());
    buildTable();
    auto* card = makeFrame(u"card"_s, this);
    columnIn(card, 1, 0)->addWidget(m_state);
    layout->addWidget(card, 1);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogTab::filter);
    connect(m_search, &QLineEdit::textChanged, this, &LogTab::filter);
    connect(m_copy, &QPushButton::clicked, this, &LogTab::copy);
    if (m_filter) {
        connect(m_filter.get(), &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex&, int first, int last) { keepPlace(first, last); });
        connect(log, &QAbstractItemModel::rowsInserted, this, &LogTab::showRows);
    }
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showRows(); });
}

QWidget* LogTab::buildBar()
{
    auto* bar = new QWidget(this);
    auto* line = rowIn(bar, 0, gap::kSmall);
    m_level = makeCombo(u"logLevelCombo"_s, bar);
    for (int level = 0; level < kLogLevels; ++level)
        m_level->addItem({});
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"logSearchEdit"_s);
    m_search->setMaximumWidth(kLogSearchWidth);
    m_search->setClearButtonEnabled(true);
    m_count = makeLabel(u"soft"_s, bar);
    m_count->setObjectName(u"logCount"_s);
    m_copy = makeButton({}, u"logCopyButton"_s, bar);
    line->addWidget(m_level);
    line->addWidget(m_search, 1);
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_copy);
    return bar;
}

void LogTab::buildTable()
{
    m_table = new DataTable(u"logTable"_s, DataTable::Density::Compact, this);
    m_state = new StateStack(m_table, u"logState"_s, this);
    if (!m_filter)
        return;
    const LogFilterModel& log = *m_filter;
    m_table->setModel(m_filter.get());
    m_table->setColumn(LogModel::TimeColumn,
                       {.width = 100,
                        .text =
                            [&log](const QModelIndex& index) {
                                return log.line(index.row()).time.toString(u"HH:mm:ss.zzz"_s);
                            },
                        .tone = softTone});
    m_table->setColumn(
        LogModel::LevelColumn,
        {.width = 76,
         .text =
             [&log](const QModelIndex& index) { return levelName(log.line(index.row()).level); },
         .tone =
             [&log](const QModelIndex& index) {
                 const auto level = log.line(index.row()).level;
                 return level == LogModel::Level::Error     ? u"down"_s
                        : level == LogModel::Level::Warning ? u"warn"_s
                                                            : u"soft"_s;
             }});
    m_table->setColumn(LogModel::CategoryColumn, {.width = 100, .tone = softTone});
    m_table->setColumn(LogModel::MessageColumn, {.width = 300, .stretches = true});
}

void LogTab::sayTexts()
{
    //: Choice of the log's lines.
    m_level->setItemText(int(LogModel::Level::Debug), tr("Every line"));
    //: Choice of the log's lines: without those for developers.
    m_level->setItemText(int(LogModel::Level::Info), tr("From info on"));
    //: Choice of the log's lines.
    m_level->setItemText(int(LogModel::Level::Warning), tr("Warnings and errors"));
    //: Choice of the log's lines.
    m_level->setItemText(int(LogModel::Level::Error), tr("Only errors"));
    //: Screen reader name of the choice of the log's lines.
    m_level->setAccessibleName(tr("Which lines of the log"));
    //: Placeholder of the field that looks for words in the log.
    m_search->setPlaceholderText(tr("Words in the line"));
    //: Screen reader name of the field that looks for words in the log.
    m_search->setAccessibleName(tr("Find lines of the log by their words"));
    //: Button: copies the lines of the log that are shown.
    m_copy->setText(tr("Copy lines"));
    m_copy->setAccessibleName(m_copy->text());
    //: What a screen reader says of the table with the program's log.
    m_table->setAccessibleName(tr("Lines of the log"));
}

void LogTab::filter()
{
    if (!m_filter)
        return;
    m_filter->setLevel(static_cast<LogModel::Level>(m_level->currentIndex()));
    m_filter->setSearch(m_search->text());
    showRows();
}

void LogTab::showRows()
{
    const int all = m_log == nullptr ? 0 : m_log->rowCount();
    const int shown = m_filter ? m_filter->rowCount() : 0;
    m_copy->setEnabled(shown > 0);
    m_count->setText(all == 0
                         ? QString()
                         : QString(countText(quint64(shown)) + u" / "_s + countText(quint64(all))));
    if (shown > 0)
        return m_state->showNormal();
    if (all > 0)
        m_state->empty()->setTexts(
            //: Heading where the log's lines would be, when the filter hides all of them.
            tr("No line is like that"),
            //: Explains that heading.
            tr("The log has lines, but none that is grave enough and has these words."));
    else
        m_state->empty()->setTexts(
            //: Heading of an empty log.
            tr("Nothing noted yet"),
            //: Explanation of an empty log.
            tr("What the program notes down while it runs appears here, newest first."));
    m_state->showEmpty();
}

/// New lines come at the top. Who reads further down keeps their line where it is.
void LogTab::keepPlace(int first, int last)
{
    QScrollBar* bar = m_table->verticalScrollBar();
    if (first == 0 && bar->value() > 0)
        bar->setValue(bar->value() + (last - first + 1) * measure::kRowCompact);
}

void LogTab::copy()
{
    if (!m_filter)
        return;
    QStringList lines;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const LogModel::Line& line = m_filter->line(row);
        lines.append(QStringList{line.time.toString(Qt::ISODateWithMs), levelName(line.level),
                                 line.category, line.message}
                         .join(u'\t'));
    }
    ClipboardKeeper::instance().put(lines.join(u'\n'));
    //: Short confirmation after copying lines of the log.
    Q_EMIT toastRequested(tr("%n line(s) copied", "", int(lines.size())));
}

void LogTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
