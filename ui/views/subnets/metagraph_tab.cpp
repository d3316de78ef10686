#include "ui/views/subnets/metagraph_tab.h"

#include "ui/format/address_format.h"
#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/network_units.h"
#include "ui/format/share_text.h"
#include "ui/format/time_format.h"
#include "ui/models/account_list_model.h"
#include "ui/models/metagraph_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/subnets/neuron_panel.h"
#include "ui/widgets/build.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

using Graph = MetagraphModel;

constexpr int kSearchWidth = 240;

QString amountOf(const QModelIndex& index)
{
    return amountColumn(Rao(index.data().toULongLong()), 4);
}

QString exactOf(const QModelIndex& index)
{
    return alphaText(Alpha(index.data().toULongLong()), u"α"_s);
}

QString partOf(const QModelIndex& index)
{
    return unitText(index.data().toUInt());
}

QString spanOf(const QModelIndex& index)
{
    return TimeText::duration(index.data().toULongLong() * kBlockMs);
}

/// What a file says, whatever the language.
constexpr std::array<const char*, Graph::ColumnCount> kKeys{"uid",
                                                            "hotkey",
                                                            "role",
                                                            "stake_alpha",
                                                            "incentive",
                                                            "dividends",
                                                            "consensus",
                                                            "emission_alpha",
                                                            "change_alpha",
                                                            "blocks_since_update",
                                                            "blocks_since_registration",
                                                            "movement"};

} // namespace

void NeuronFilter::setSearch(const QString& words)
{
    m_search = words.trimmed();
    invalidateFilter();
}

bool NeuronFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (m_search.isEmpty())
        return true;
    bool isNumber = false;
    const int uid = m_search.toInt(&isNumber);
    if (isNumber)
        return row == uid;
    const QString hotkey = sourceModel()->index(row, Graph::HotkeyColumn).data().toString();
    return hotkey.contains(m_search, Qt::CaseInsensitive);
}

bool NeuronFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(Graph::SortRole);
    const QVariant b = right.data(Graph::SortRole);
    const bool descending = sortOrder() == Qt::DescendingOrder;
    if (a.isValid() != b.isValid())
        return a.isValid() != descending;
    if (a.isValid() && a != b)
        return a.typeId() == QMetaType::QString ? a.toString() < b.toString()
                                                : a.toLongLong() < b.toLongLong();
    return (left.row() < right.row()) != descending;
}

MetagraphTab::MetagraphTab(const Models& models, const SubnetSubject& subject, QWidget* parent)
    : SubnetTab(u"metagraphTab"_s, models, subject, parent)
{
    auto* outer = rowIn(this, 0, gap::kMedium);
    auto* left = new QWidget(this);
    auto* layout = columnIn(left, 0, gap::kSmall);
    auto* head = row(gap::kSmall);
    m_search = new QLineEdit(left);
    m_search->setObjectName(u"neuronSearchEdit"_s);
    m_search->setProperty("pageSearch", true);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setClearButtonEnabled(true);
    m_note = makeLabel(u"soft"_s, left);
    m_export = new ExportButton(u"metagraphExport"_s, left);
    head->addWidget(m_search);
    head->addWidget(m_note, 1);
    head->addWidget(m_export);
    m_filter.setSourceModel(&subject.metagraph);
    m_filter.setSortRole(Graph::SortRole);
    auto* card = makeFrame(u"card"_s, left);
    m_table = new DataTable(u"metagraphTable"_s, DataTable::Density::Compact, card);
    m_table->setModel(&m_filter);
    dressTable();
    m_state = new StateStack(m_table, u"metagraphState"_s, card);
    columnIn(card, 1, 0)->addWidget(m_state);
    layout->addLayout(head);
    layout->addWidget(card, 1);
    m_panel = new NeuronPanel(models, subject.metagraph, this);
    outer->addWidget(left, 1);
    outer->addWidget(m_panel);
    connect(m_search, &QLineEdit::textChanged, &m_filter, &NeuronFilter::setSearch);
    connect(m_table, &DataTable::rowChosen, this, [this](const QModelIndex& index) {
        m_panel->showNeuron(m_filter.mapToSource(index).row());
    });
    connect(m_panel, &SidePanel::closed, this, [this] { m_table->setFocus(); });
    connect(m_state, &StateStack::retryRequested, &subject.metagraph, &Graph::reload);
    connect(m_export, &ExportButton::told, this, &SubnetTab::toastRequested);
    connect(m_export, &ExportButton::failed, this, &SubnetTab::toastRequested);
    m_export->setFileName(u"metagraph"_s);
    m_export->setTable([this] {
        QStringList keys;
        for (const char* key : kKeys)
            keys.append(QString::fromLatin1(key));
        return TextTable{
            keys, m_filter.rowCount(), [this](int row, int column) {
                const QVariant value = m_filter.index(row, column).data();
                if (!value.isValid())
                    return QString();
                const bool money = column == Graph::StakeColumn || column == Graph::EmissionColumn;
                return money ? amountPlain(Rao(value.toULongLong())) : value.toString();
            }};
    });
    m_phrases.say([this] {
        //: Placeholder and name of the field above the list of neurons.
        m_search->setPlaceholderText(tr("UID or hotkey"));
        m_search->setAccessibleName(tr("UID or hotkey"));
        //: What a screen reader says of the list of neurons.
        m_table->setAccessibleName(tr("Neurons"));
        //: Shown while neurons are read from the node.
        m_state->setLoadingText(tr("Reading the neurons…"));
        m_state->empty()->setTexts(
            //: Where a list of neurons should be.
            tr("No neurons"),
            //: Where a list of neurons should be.
            tr("Nobody has registered in this subnet yet."));
        showValues();
    });
}

void MetagraphTab::dressTable()
{
    const auto soft = [](const QModelIndex&) { return u"soft"_s; };
    m_table->setColumn(Graph::UidColumn, {.width = 60, .alignsRight = true});
    m_table->setColumn(
        Graph::HotkeyColumn,
        {.width = 140,
         .stretches = true,
         .monospaced = true,
         .text =
             [this](const QModelIndex& index) {
                 const int uid = m_filter.mapToSource(index).row();
                 const auto& all = m_subject.metagraph.metagraph();
                 const QString name =
                     all ? m_models.accounts.nameOf(all->hotkeys[std::size_t(uid)]) : QString();
                 return name.isEmpty() ? shortAddress(index.data().toString()) : name;
             },
         .tooltip = [](const QModelIndex& index) { return index.data().toString(); }});
    m_table->setColumn(Graph::RoleColumn, {.width = 88, .text = [](const QModelIndex& index) {
                                               const int role = index.data().toInt();
                                               //: Role of a neuron in a list.
                                               return role == 2   ? tr("Validator")
                                                      : role == 1 ? tr("Miner")
                                                                  : QString(kUnknown);
                                           }});
    m_table->setColumn(Graph::StakeColumn,
                       {.width = 124, .alignsRight = true, .text = amountOf, .tooltip = exactOf});
    for (const int column :
         {Graph::IncentiveColumn, Graph::DividendsColumn, Graph::ConsensusColumn})
        m_table->setColumn(column, {.width = 84,
                                    .alignsRight = true,
                                    .text = partOf,
                                    .tone = [](const QModelIndex& index) {
                                        return index.data().toUInt() == 0 ? u"soft"_s : QString();
                                    }});
    m_table->setColumn(Graph::EmissionColumn,
                       {.width = 104, .alignsRight = true, .text = amountOf, .tooltip = exactOf});
    m_table->setColumn(
        Graph::ChangeColumn,
        {.width = 104,
         .alignsRight = true,
         .text =
             [](const QModelIndex& index) {
                 if (!index.data().isValid())
                     return QString(kUnknown);
                 const qlonglong change = index.data().toLongLong();
                 const QString mark = change > 0 ? u"▲ "_s : change < 0 ? u"▼ "_s : QString();
                 return QString(mark + amountColumn(Rao(quint64(std::abs(change))), 4));
             },
         .tooltip =
             [](const QModelIndex& index) {
                 //: Tooltip of an en dash in the list of neurons.
                 return index.data().isValid() ? QString()
                                               : tr("The state before the last epoch is not held "
                                                    "any more, or the place was another's.");
             },
         .tone =
             [](const QModelIndex& index) {
                 const qlonglong change = index.data().toLongLong();
                 return change > 0 ? u"up"_s : change < 0 ? u"down"_s : u"soft"_s;
             }});
    m_table->setColumn(Graph::UpdateColumn, {.width = 92,
                                             .alignsRight = true,
                                             .text = spanOf,
                                             .tone = [this](const QModelIndex& index) {
                                                 const auto& all = m_subject.metagraph.metagraph();
                                                 const bool late =
                                                     all && index.data().toULongLong() >
                                                                all->activityCutoff.value;
                                                 return late ? u"warn"_s : u"soft"_s;
                                             }});
    m_table->setColumn(Graph::AgeColumn,
                       {.width = 88, .alignsRight = true, .text = spanOf, .tone = soft});
    m_table->setColumn(
        Graph::StateColumn,
        {.width = 92,
         .text = [this](const QModelIndex& index) { return movementText(index.data().toInt()); },
         .tone =
             [](const QModelIndex& index) {
                 const int movement = index.data().toInt();
                 return movement == int(Graph::Movement::Silent) ? u"warn"_s : u"accent"_s;
             }});
    m_table->setWide();
    m_table->setSortable();
    m_table->sortBy(Graph::UidColumn, Qt::AscendingOrder);
}

QString MetagraphTab::movementText(int movement) const
{
    switch (static_cast<Graph::Movement>(movement)) {
    case Graph::Movement::New:
        //: A neuron that was not there before the last epoch.
        return tr("new");
    case Graph::Movement::Replaced:
        //: A neuron in another's place since the last epoch.
        return tr("replaced");
    case Graph::Movement::Silent:
        //: A validator that has set no weights for too long.
        return tr("silent");
    case Graph::Movement::Same:
        break;
    }
    return {};
}

QString MetagraphTab::title() const
{
    //: Tab of a subnet's page: its neurons.
    return tr("Metagraph");
}

void MetagraphTab::setActive(bool active)
{
    m_subject.metagraph.setFollowing(active);
}

void MetagraphTab::showValues()
{
    const Graph& graph = m_subject.metagraph;
    if (graph.metagraph()) {
        if (graph.rowCount() > 0)
            m_state->showNormal();
        else
            m_state->showEmpty();
        //: Beside the search field: how many neurons, and of which block.
        m_note->setText(tr("%1 of %2 places, at block %3")
                            .arg(graph.rowCount())
                            .arg(graph.metagraph()->maxUids.value)
                            .arg(countText(graph.metagraph()->block.value.value())));
    } else if (graph.error()) {
        m_state->showError(*graph.error());
    } else if (graph.isMissing()) {
        m_state->showEmpty();
    } else {
        m_state->showLoading();
    }
    m_panel->refresh();
}

} // namespace soma::ui
