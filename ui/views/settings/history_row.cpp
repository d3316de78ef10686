#include "ui/views/settings/history_row.h"

#include "chain/api/async.h"
#include "ui/format/error_text.h"
#include "ui/language.h"
#include "ui/models/node_model.h"

#include <QComboBox>
#include <QLocale>
#include <QShowEvent>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr std::uint64_t kDay = 7'200; ///< Blocks.
constexpr std::uint64_t kForever = UINT32_MAX;

QComboBox* makeLevels()
{
    auto* box = new QComboBox;
    box->setObjectName(u"historyLevelBox"_s);
    return box;
}

} // namespace

HistoryRow::HistoryRow(NodeModel& node, Phrases& phrases, QWidget* parent)
    : SettingRow(makeLevels(), parent)
    , m_node(node)
    , m_levels(findChild<QComboBox*>(u"historyLevelBox"_s))
{
    connect(m_levels, &QComboBox::activated, this, &HistoryRow::choose);
    phrases.say([this] { sayTexts(); });
}

void HistoryRow::showEvent(QShowEvent* event)
{
    SettingRow::showEvent(event);
    refresh();
}

chain::HistoryRules HistoryRow::rulesOf(Level level)
{
    switch (level) {
    case Short:
        return {kDay, 7 * kDay, 30 * kDay, 30 * kDay, 7 * kDay};
    case Long:
        return {14 * kDay, 180 * kDay, kForever, kForever, 365 * kDay};
    case Usual:
    case Other:
        break;
    }
    return {};
}

void HistoryRow::refresh()
{
    chain::History* history = m_node.node().history();
    if (history == nullptr)
        return;
    chain::whenDone(history->rules(), this, [this](const Result<chain::HistoryRules>& rules) {
        if (rules)
            m_rules = *rules;
        showLevel();
    });
    chain::whenDone(history->extent(), this, [this](const Result<chain::HistoryExtent>& extent) {
        if (extent)
            m_bytes = extent->bytes;
        sayTexts();
    });
}

void HistoryRow::choose()
{
    chain::History* history = m_node.node().history();
    const auto level = static_cast<Level>(m_levels->currentIndex());
    if (history == nullptr || level == Other)
        return showLevel();
    const chain::HistoryRules wanted = rulesOf(level);
    chain::whenDone(history->setRules(wanted), this, [this, wanted](const Result<void>& done) {
        if (done)
            m_rules = wanted;
        else
            Q_EMIT failed(ErrorText::sentence(done.error()));
        showLevel();
    });
}

void HistoryRow::sayTexts()
{
    const QString room = m_bytes
                             //: Under a setting; %1 is a size such as 32 MB.
                             ? tr("It takes %1 on the disk now.")
                                   .arg(displayLocale().formattedDataSize(qint64(*m_bytes)))
                             : QString();
    setTexts(
        //: A setting: how much of the past the charts can show.
        tr("Record of the past"),
        //: Under that setting; %1 is a sentence about the room it takes, or nothing.
        tr("What the charts read. Older blocks are kept more coarsely; what was made coarse does "
           "not become fine again. %1")
            .arg(room)
            .trimmed());
    m_levels->clear();
    //: A choice: how much of the past is kept.
    m_levels->addItem(tr("A month, the last day block by block"));
    //: A choice: how much of the past is kept.
    m_levels->addItem(tr("All of it, the last two days block by block"));
    //: A choice: how much of the past is kept.
    m_levels->addItem(tr("All of it, the last two weeks block by block"));
    m_levels->setAccessibleName(name());
    showLevel();
}

/// Rules that somebody else set get an entry of their own, so that none is shown as chosen falsely.
void HistoryRow::showLevel()
{
    m_levels->setEnabled(m_rules.has_value());
    while (m_levels->count() > Other)
        m_levels->removeItem(Other);
    if (!m_rules) {
        m_levels->setCurrentIndex(-1);
        return;
    }
    for (const Level level : {Short, Usual, Long})
        if (*m_rules == rulesOf(level)) {
            m_levels->setCurrentIndex(level);
            setChanged(level != Usual);
            return;
        }
    //: A choice: how much of the past is kept, by rules that are none of the others.
    m_levels->addItem(tr("As it was set elsewhere"));
    m_levels->setCurrentIndex(Other);
    setChanged(true);
}

} // namespace soma::ui
