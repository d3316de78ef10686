#include "ui/views/overview/watch_card.h"

#include "ui/charts/sparkline.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/share_text.h"
#include "ui/models/node_model.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/data_table.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

using List = SubnetListModel;

/// More of them are scrolled.
constexpr int kWatchedRows = 6;
constexpr int kWatchTrendMargin = 7;

QString watchName(const QModelIndex& index)
{
    return index.siblingAtColumn(List::NetuidColumn).data().toString() + u" · "_s +
           index.data().toString();
}

QString watchChange(const QModelIndex& index)
{
    if (!index.data().isValid())
        return QString(kUnknown);
    const qlonglong change = index.data().toLongLong();
    return (change > 0 ? u"▲ "_s : change < 0 ? u"▼ "_s : QString()) + changeText(change);
}

} // namespace

WatchCard::WatchCard(const Models& models, QWidget* parent)
    : Card(parent)
    , m_models(models)
    , m_filter(models.subnets)
    , m_past(models.node.node(), models.subnets)
{
    setObjectName(u"watchCard"_s);
    models.subnets.setWatched(models.settings.watchedSubnets());
    m_filter.setOnly(SubnetFilterModel::Only::Watched);
    m_table = new DataTable(u"watchTable"_s, DataTable::Density::Compact, this);
    m_table->setModel(&m_filter);
    dress();
    m_why = makeParagraph(u"soft"_s, this);
    m_why->setObjectName(u"watchNote"_s);
    m_action = makeButton(u"link"_s, u"watchAction"_s, this);
    body()->addWidget(m_table);
    body()->addWidget(m_why);
    body()->addWidget(m_action, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_table, &DataTable::rowChosen, this, [this](const QModelIndex& index) {
        Q_EMIT subnetChosen(NetUid(std::uint16_t(index.data(List::NetuidRole).toUInt())));
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        const bool failed = m_models.subnets.error() && !m_models.subnets.ranking() &&
                            !m_models.settings.watchedSubnets().isEmpty();
        if (failed)
            m_models.subnets.reload();
        else
            Q_EMIT listRequested();
    });
    connect(&models.subnets, &List::loaded, this, &WatchCard::showState);
    connect(&models.settings, &Settings::watchedSubnetsChanged, this, [this] {
        m_models.subnets.setWatched(m_models.settings.watchedSubnets());
        showState();
    });
    m_phrases.say([this] { sayTexts(); });
}

void WatchCard::dress()
{
    const auto unknown = [](const QModelIndex& index) {
        //: Tooltip of an empty cell in the watch list.
        return index.data().isValid() ? QString() : tr("No price of that time was recorded here.");
    };
    m_table->setColumn(List::NameColumn, {.width = 100, .stretches = true, .text = watchName});
    m_table->setColumn(
        List::TrendColumn,
        {.width = 60,
         .text =
             [this](const QModelIndex& index) {
                 const auto& line = m_models.subnets.past(m_filter.sourceRow(index)).line;
                 return line.size() < 2 ? QString(kUnknown) : QString();
             },
         .tooltip = unknown,
         .picture =
             [this](QPainter& painter, const QRect& place, const QModelIndex& index) {
                 const Tokens& tokens = currentTokens();
                 const auto& line = m_models.subnets.past(m_filter.sourceRow(index)).line;
                 const bool fell = !line.empty() && line.back() < line.front();
                 paintSparkline(painter,
                                QRectF(place).adjusted(0, kWatchTrendMargin, 0, -kWatchTrendMargin),
                                line, fell ? tokens.down : tokens.up);
             }});
    m_table->setColumn(
        List::PriceColumn,
        {.width = 80,
         .alignsRight = true,
         .text =
             [](const QModelIndex& index) {
                 return amountColumn(Rao(index.data().toULongLong()), 6);
             },
         .tooltip =
             [](const QModelIndex& index) { return amountText(Rao(index.data().toULongLong())); }});
    m_table->setColumn(List::DayColumn,
                       {.width = 84,
                        .alignsRight = true,
                        .text = watchChange,
                        .tooltip = unknown,
                        .tone = [](const QModelIndex& index) {
                            const qlonglong change = index.data().toLongLong();
                            return change > 0 ? u"up"_s : change < 0 ? u"down"_s : u"soft"_s;
                        }});
    m_table->showColumns({List::NameColumn, List::TrendColumn, List::PriceColumn, List::DayColumn});
    m_filter.sort(List::NetuidColumn);
}

void WatchCard::setFollowing(bool following)
{
    m_models.subnets.setFollowing(this, following);
    m_past.setFollowing(following);
}

void WatchCard::sayTexts()
{
    //: Heading of the card with the subnets that the person marked.
    setTitle(tr("Watch list"));
    //: What a screen reader says of the table of marked subnets.
    m_table->setAccessibleName(tr("Watched subnets"));
    showState();
}

QString WatchCard::whyNoRows() const
{
    if (m_models.settings.watchedSubnets().isEmpty())
        //: In the empty watch list: how to put something into it.
        return tr("No subnet is marked yet. In the list of subnets, click the star of a row or "
                  "press W on it.");
    if (m_models.subnets.ranking())
        //: In the watch list: all marked subnets are gone.
        return tr("The subnets you marked no longer exist on this chain.");
    if (const auto& error = m_models.subnets.error())
        return ErrorText::sentence(*error);
    //: In the watch list while the subnets are read from the node.
    return tr("Reading the subnets…");
}

void WatchCard::showState()
{
    const bool marked = !m_models.settings.watchedSubnets().isEmpty();
    const int rows = m_filter.rowCount();
    const bool known = m_models.subnets.ranking().has_value();
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(measure::kTableHeader +
                            std::clamp(rows, 1, kWatchedRows) * measure::kRowCompact);
    m_why->setVisible(rows == 0);
    m_why->setText(rows == 0 ? whyNoRows() : QString());
    const bool failed = marked && !known && m_models.subnets.error();
    m_action->setVisible(rows == 0 && (!marked || known || failed));
    //: Button in the watch list: ask the node again.
    m_action->setText(failed ? tr("Try again")
                             //: Button in the empty watch list: leads to the list of subnets.
                             : tr("Show the subnets"));
    m_action->setAccessibleName(m_action->text());
}

void WatchCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    Card::changeEvent(event);
}

} // namespace soma::ui
