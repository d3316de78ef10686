#include "ui/views/subnets/subnets_page.h"

#include "chain/api/async.h"
#include "chain/api/queries/stake.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/settings.h"
#include "ui/theme/tokens.h"
#include "ui/views/page_table.h"
#include "ui/views/subnets/subnet_detail.h"
#include "ui/views/subnets/subnet_panel.h"
#include "ui/widgets/build.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kFilterWidth = 220;
constexpr int kNarrowestFilter = 112;
constexpr int kRoomForCount = 800;
constexpr int kFlashMs = 750;

} // namespace

SubnetsPage::SubnetsPage(const Models& models, QWidget* parent)
    : Page(u"subnetsPage"_s, parent)
    , m_models(models)
    , m_filter(models.subnets)
    , m_past(models.node.node(), models.subnets)
{
    m_stack = new QStackedWidget(this);
    columnIn(this, 0, 0)->addWidget(m_stack);
    m_list = buildList();
    m_stack->addWidget(m_list);
    m_flashEnd.setSingleShot(true);
    m_flashEnd.setInterval(kFlashMs);
    models.subnets.setWatched(models.settings.watchedSubnets());
    connectParts();
    m_sets->setCurrent(
        std::clamp(models.settings.subnetColumns(), 0, int(SubnetColumns::SetCount) - 1));
    chooseSet(static_cast<SubnetColumns::Set>(m_sets->current()));
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showList(); });
}

QWidget* SubnetsPage::buildList()
{
    auto* list = new QWidget(m_stack);
    auto* outer = rowIn(list, 0, 0);
    auto* left = new QWidget(list);
    auto* layout = columnIn(left, gap::kPage, gap::kMedium);
    layout->addWidget(buildToolbar(left));
    auto* card = makeFrame(u"card"_s, left);
    m_table = new DataTable(u"subnetsTable"_s, DataTable::Density::Compact, card);
    m_table->setModel(&m_filter);
    SubnetColumns::dress(*m_table, m_filter, m_models.settings);
    m_table->setWide();
    m_table->setSortable();
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_state = new StateStack(m_table, u"subnetsState"_s, card);
    columnIn(card, 1, 0)->addWidget(m_state);
    layout->addWidget(card, 1);
    m_panel = new SubnetPanel(m_models, list);
    outer->addWidget(left, 1);
    outer->addWidget(m_panel);
    return list;
}

QWidget* SubnetsPage::buildToolbar(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    auto* line = rowIn(bar, 0, gap::kSmall);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"subnetSearchEdit"_s);
    m_search->setProperty("pageSearch", true);
    m_search->setMinimumWidth(kNarrowestFilter);
    m_search->setMaximumWidth(kFilterWidth);
    m_search->setClearButtonEnabled(true);
    m_watched = makeButton(u"quiet"_s, u"watchedOnlyButton"_s, bar);
    m_watched->setProperty("compact", true);
    m_watched->setCheckable(true);
    m_sets = new Segmented(u"subnetSets"_s, bar);
    for (int set = 0; set < SubnetColumns::SetCount; ++set)
        m_sets->addSegment(u"subnetSet%1"_s.arg(set + 1));
    m_count = makeLabel(u"soft"_s, bar);
    m_count->setObjectName(u"subnetCount"_s);
    m_export = new ExportButton(u"subnetsExport"_s, bar);
    m_export->setFileName(u"subnets"_s);
    line->addWidget(m_search, 1);
    line->addWidget(m_watched);
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_sets);
    line->addWidget(m_export);
    bar->installEventFilter(this);
    return bar;
}

void SubnetsPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &SubnetsPage::filterRows);
    connect(m_watched, &QPushButton::toggled, this, &SubnetsPage::filterRows);
    connect(m_sets, &Segmented::chosen, this,
            [this](int set) { chooseSet(static_cast<SubnetColumns::Set>(set)); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == SubnetListModel::WatchColumn)
            toggleWatch();
        else
            m_panel->showSubnet(netuidAt(index));
    });
    connect(m_table, &DataTable::rowOpened, this,
            [this](const QModelIndex& index) { openSubnet(netuidAt(index)); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &SubnetsPage::showMenu);
    connect(m_panel, &SidePanel::closed, this, [this] { m_table->setFocus(); });
    connect(m_panel, &SubnetPanel::openRequested, this, &SubnetsPage::openSubnet);
    connect(m_panel, &SubnetPanel::stakeRequested, this,
            [this](NetUid netuid) { Q_EMIT subnetRequested(PageId::Staking, netuid); });
    connect(m_panel, &SubnetPanel::emissionRequested, this,
            [this](NetUid netuid) { Q_EMIT subnetRequested(PageId::Emission, netuid); });
    connect(&m_models.subnets, &SubnetListModel::loaded, this, &SubnetsPage::showList);
    connect(&m_models.subnets, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_models.settings.reduceMotion() && !m_flashEnd.isActive())
            m_flashEnd.start();
    });
    connect(&m_flashEnd, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(m_state, &StateStack::retryRequested, &m_models.subnets, &SubnetListModel::reload);
    connect(&m_models.settings, &Settings::watchedSubnetsChanged, this, [this] {
        m_models.subnets.setWatched(m_models.settings.watchedSubnets());
        showList();
    });
    connect(m_export, &ExportButton::told, this, &Page::toastRequested);
    connect(m_export, &ExportButton::failed, this, &Page::toastRequested);
    m_export->setTable([this] {
        QStringList keys;
        for (int column = 0; column < SubnetListModel::ColumnCount; ++column)
            keys.append(SubnetColumns::keyOf(column));
        return TextTable{keys, m_filter.rowCount(), [this](int row, int column) {
                             return SubnetColumns::plainCell(m_filter.index(row, column));
                         }};
    });
}

QString SubnetsPage::title() const
{
    //: Name of the page with the list of all subnets.
    return tr("Subnets");
}

QWidget* SubnetsPage::headerActions()
{
    return nullptr;
}

void SubnetsPage::sayTexts()
{
    //: Placeholder and name of the field above the list of subnets.
    m_search->setPlaceholderText(tr("Name, number or owner"));
    m_search->setAccessibleName(tr("Find a subnet by name, number or owner"));
    //: Button above the list of subnets: only those with a star.
    m_watched->setText(tr("Watched only"));
    m_watched->setAccessibleName(tr("Watched only"));
    for (int set = 0; set < SubnetColumns::SetCount; ++set)
        m_sets->setSegmentText(set, SubnetColumns::nameOf(static_cast<SubnetColumns::Set>(set)));
    //: What a screen reader says of the list of subnets.
    m_table->setAccessibleName(tr("Subnets"));
    //: Shown while the list of subnets is read from the node.
    m_state->setLoadingText(tr("Reading the subnets…"));
}

void SubnetsPage::chooseSet(SubnetColumns::Set set)
{
    m_models.settings.setSubnetColumns(set);
    m_table->showColumns(SubnetColumns::columnsOf(set));
    const int column = SubnetColumns::sortColumnOf(set);
    const bool ascending =
        column == SubnetListModel::PruneColumn || column == SubnetListModel::CostColumn;
    m_table->sortBy(column, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    if (set == SubnetColumns::Mine)
        askMine();
    filterRows();
}

void SubnetsPage::filterRows()
{
    using Only = SubnetFilterModel::Only;
    m_filter.setSearch(m_search->text());
    m_filter.setOnly(m_sets->current() == SubnetColumns::Mine ? Only::Mine
                     : m_watched->isChecked()                 ? Only::Watched
                                                              : Only::All);
    showList();
}

void SubnetsPage::showList()
{
    const SubnetListModel& subnets = m_models.subnets;
    //: Above the list of subnets: %1 are shown of %2.
    m_count->setText(subnets.ranking()
                         ? tr("%1 of %2").arg(m_filter.rowCount()).arg(subnets.rowCount())
                         : QString());
    showState();
}

void SubnetsPage::showState()
{
    const SubnetListModel& subnets = m_models.subnets;
    if (m_filter.rowCount() > 0) {
        m_state->showNormal();
    } else if (subnets.ranking()) {
        if (m_sets->current() == SubnetColumns::Mine)
            m_state->empty()->setTexts(
                //: Where a list of one's own subnets should be.
                tr("None of yours"),
                //: Where a list of one's own subnets should be.
                tr("Subnets appear here that one of your accounts owns or has stake in."));
        else
            m_state->empty()->setTexts(
                //: Where a list of subnets should be.
                tr("No subnet matches"),
                //: Where a list of subnets should be.
                tr("Look for a part of a name, a number, or the beginning of an owner's address."));
        m_state->showEmpty();
    } else if (subnets.error()) {
        m_state->showError(*subnets.error());
    } else {
        m_state->showLoading();
    }
}

NetUid SubnetsPage::netuidAt(const QModelIndex& index) const
{
    return NetUid(std::uint16_t(index.data(SubnetListModel::NetuidRole).toUInt()));
}

void SubnetsPage::arrive(const wallet::AccountHandle&)
{
    m_models.subnets.setFollowing(this, true);
}

void SubnetsPage::arriveAtSubnet(NetUid netuid)
{
    openSubnet(netuid);
}

void SubnetsPage::forgetSecrets()
{
    if (m_detail != nullptr)
        m_detail->forgetSecrets();
}

void SubnetsPage::openSubnet(NetUid netuid)
{
    if (m_detail == nullptr) {
        m_detail = new SubnetDetail(m_models, m_stack);
        m_stack->addWidget(m_detail);
        connect(m_detail, &SubnetDetail::closed, this, &SubnetsPage::closeSubnet);
        connect(m_detail, &SubnetDetail::toastRequested, this, &Page::toastRequested);
        connect(m_detail, &SubnetDetail::pageRequested, this, &Page::pageRequested);
    }
    m_detail->showSubnet(netuid);
    m_stack->setCurrentWidget(m_detail);
    m_detail->setActive(isVisible());
    m_detail->setFocus();
}

void SubnetsPage::closeSubnet()
{
    m_detail->setActive(false);
    m_stack->setCurrentWidget(m_list);
    m_table->setFocus();
}

void SubnetsPage::showEvent(QShowEvent* event)
{
    m_models.subnets.setFollowing(this, true);
    m_past.setFollowing(true);
    if (m_detail != nullptr)
        m_detail->setActive(m_stack->currentWidget() == m_detail);
    Page::showEvent(event);
}

void SubnetsPage::hideEvent(QHideEvent* event)
{
    m_models.subnets.setFollowing(this, false);
    m_past.setFollowing(false);
    if (m_detail != nullptr)
        m_detail->setActive(false);
    Page::hideEvent(event);
}

bool SubnetsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_W &&
        static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
        toggleWatch();
        return true;
    }
    // In a narrow place the number of rows gives way to the field one types into.
    if (watched == m_count->parentWidget() && event->type() == QEvent::Resize)
        m_count->setVisible(m_count->parentWidget()->width() >= kRoomForCount);
    return Page::eventFilter(watched, event);
}

void SubnetsPage::toggleWatch()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const int netuid = netuidAt(index).value();
    const bool watched = m_models.settings.watchedSubnets().contains(netuid);
    m_models.settings.setSubnetWatched(netuid, !watched);
}

/// Everything the mouse can do with a row and the headings, for the keyboard too.
void SubnetsPage::showMenu(const QPoint& place)
{
    const QModelIndex index = m_table->currentIndex();
    auto* menu = new QMenu(m_table);
    menu->setObjectName(u"subnetMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        const NetUid netuid = netuidAt(index);
        //: Menu item: the subnet's own page.
        menu->addAction(tr("Open the subnet"), this, [this, netuid] { openSubnet(netuid); });
        //: Menu item: marks a subnet for the watch list, or takes the mark away.
        menu->addAction(tr("Watch or stop watching"), this, &SubnetsPage::toggleWatch);
        //: Menu item: the text of one cell goes to the clipboard.
        menu->addAction(tr("Copy cell"), this, [this, index = QPersistentModelIndex(index)] {
            QGuiApplication::clipboard()->setText(m_table->cellText(index));
        });
        //: Menu item: the texts of one row go to the clipboard.
        menu->addAction(tr("Copy row"), this,
                        [this] { QGuiApplication::clipboard()->setText(m_table->selectedText()); });
        menu->addSeparator();
    }
    //: Menu: which column orders the list.
    QMenu* sorting = menu->addMenu(tr("Sort by"));
    //: Menu: which columns are shown.
    QMenu* columns = menu->addMenu(tr("Columns"));
    for (int column = SubnetListModel::NetuidColumn; column < SubnetListModel::ColumnCount;
         ++column) {
        const QString name = m_table->columnName(column);
        const bool shown = !m_table->isColumnHidden(column);
        if (shown)
            sorting->addAction(name, this, [this, column] {
                const QHeaderView* header = m_table->horizontalHeader();
                const bool turn = header->sortIndicatorSection() == column &&
                                  header->sortIndicatorOrder() == Qt::DescendingOrder;
                m_table->sortBy(column, turn ? Qt::AscendingOrder : Qt::DescendingOrder);
            });
        QAction* choice = columns->addAction(name);
        choice->setCheckable(true);
        choice->setChecked(shown);
        connect(choice, &QAction::toggled, this, [this, column](bool on) {
            QList<int> next = m_table->shownColumns();
            next.removeAll(column);
            if (on)
                next.append(column);
            m_table->showColumns(next);
        });
    }
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

/// Subnets that one of the accounts owns, or has stake in.
void SubnetsPage::askMine()
{
    auto found = std::make_shared<QSet<int>>();
    const AccountListModel& accounts = m_models.accounts;
    for (int i = 0; i < accounts.rowCount(); ++i) {
        const chain::Coldkey coldkey{accounts.row(i)->account};
        for (int row = 0; row < m_models.subnets.rowCount(); ++row)
            if (m_models.subnets.subnet(row).owner == coldkey)
                found->insert(m_models.subnets.subnet(row).netuid.value());
        chain::whenDone(chain::portfolio(m_models.node.node(), coldkey), this,
                        [this, found](Result<chain::Told<chain::Portfolio>> told) {
                            if (!told)
                                return;
                            for (const chain::Position& position : told->value.positions)
                                found->insert(position.netuid.value());
                            m_models.subnets.setMine(*found);
                            showList();
                        });
    }
    m_models.subnets.setMine(*found);
}

} // namespace soma::ui
