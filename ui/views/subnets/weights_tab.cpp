#include "ui/views/subnets/weights_tab.h"

#include "chain/api/async.h"
#include "ui/charts/heat_view.h"
#include "ui/format/share_text.h"
#include "ui/models/node_model.h"
#include "ui/models/subnet_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/export_button.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// Weights change when validators set them and bonds with an epoch: a glance now and then is
/// enough.
constexpr std::uint64_t kEveryBlocks = 25;
constexpr qint64 kWhole = 65'535;

std::uint64_t stakeOf(const chain::NeuronInfo& neuron)
{
    std::uint64_t sum = 0;
    for (const auto& [coldkey, amount] : neuron.stake)
        sum = saturatingAdd(sum, amount.value.value());
    return sum;
}

} // namespace

WeightsTab::WeightsTab(const Models& models, const SubnetSubject& subject, QWidget* parent)
    : SubnetTab(u"weightsTab"_s, models, subject, parent)
{
    auto* layout = columnIn(this, 0, gap::kSmall);
    auto* head = row(gap::kMedium);
    m_what = new Segmented(u"weightsWhat"_s, this);
    m_what->addSegment(u"weightsButton"_s);
    m_what->addSegment(u"bondsButton"_s);
    m_cell = makeLabel({}, this);
    m_cell->setObjectName(u"weightsCell"_s);
    m_export = new ExportButton(u"weightsExport"_s, this);
    head->addWidget(m_what);
    head->addWidget(m_cell, 1);
    head->addWidget(m_export);
    auto* card = makeFrame(u"card"_s, this);
    m_heat = new HeatView(u"weightsHeat"_s, card);
    m_state = new StateStack(m_heat, u"weightsState"_s, card);
    columnIn(card, 1, 0)->addWidget(m_state);
    layout->addLayout(head);
    layout->addWidget(card, 1);
    m_heat->setLabels(
        [this](int row) { return QString::number(m_validators[std::size_t(row)]); },
        [this](int column) { return QString::number(m_miners[std::size_t(column)]); });
    m_heat->setValueText([](qint64 value) { return unitText(quint32(value)); });
    connect(m_what, &Segmented::chosen, this, &WeightsTab::showMatrix);
    connect(m_heat, &HeatView::cellMoved, this, [this] { m_cell->setText(m_heat->cellText()); });
    connect(m_state, &StateStack::retryRequested, this, &WeightsTab::ask);
    connect(&models.node, &NodeModel::headChanged, this, [this] {
        const BlockNumber now = m_models.node.state().best.number;
        if (m_active && saturatingDistance(m_askedAt, now).value() >= kEveryBlocks)
            ask();
    });
    connect(m_export, &ExportButton::told, this, &SubnetTab::toastRequested);
    connect(m_export, &ExportButton::failed, this, &SubnetTab::toastRequested);
    m_export->setFileName(u"weights"_s);
    m_export->setPicture([this] { return m_heat->picture(); });
    m_export->setTable([this] {
        const HeatMatrix& matrix = m_heat->matrix();
        return TextTable{{u"validator_uid"_s, u"miner_uid"_s, u"value_of_65535"_s},
                         matrix.rows * matrix.columns,
                         [this](int row, int column) {
                             const HeatMatrix& all = m_heat->matrix();
                             const int from = row / all.columns;
                             const int to = row % all.columns;
                             if (column == 0)
                                 return QString::number(m_validators[std::size_t(from)]);
                             if (column == 1)
                                 return QString::number(m_miners[std::size_t(to)]);
                             return QString::number(all.at(from, to));
                         }};
    });
    m_phrases.say([this] {
        //: Choice over a picture of a subnet: what validators give miners.
        m_what->setSegmentText(0, tr("Weights"));
        //: Choice over a picture of a subnet: what has grown of the weights.
        m_what->setSegmentText(1, tr("Bonds"));
        //: What a screen reader says of the picture of weights or bonds.
        m_heat->setAccessibleName(tr("Weights and bonds by validator and miner"));
        //: Names of the picture's axes.
        m_heat->setNames(tr("validators, most stake first"), tr("miners"));
        //: Shown while weights are read from the node.
        m_state->setLoadingText(tr("Reading weights and bonds…"));
        m_state->empty()->setTexts(
            //: Where a picture of weights should be.
            tr("No weights"),
            //: Where a picture of weights should be.
            tr("No validator of this subnet has set weights that can be read. Sealed weights show "
               "when they are opened."));
        showValues();
    });
}

QString WeightsTab::title() const
{
    //: Tab of a subnet's page: weights and bonds.
    return tr("Weights");
}

bool WeightsTab::areBonds() const
{
    return m_what->current() == 1;
}

void WeightsTab::setActive(bool active)
{
    m_active = active;
    if (active)
        ask();
}

void WeightsTab::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    m_askedAt = m_models.node.state().best.number;
    const NetUid netuid = m_subject.subnet.netuid();
    chain::whenDone(chain::neurons(m_models.node.node(), netuid), this,
                    [this, netuid](Result<chain::Told<std::vector<chain::NeuronInfo>>> told) {
                        m_asking = false;
                        if (netuid != m_subject.subnet.netuid()) {
                            if (m_active)
                                ask();
                            return;
                        }
                        m_error = told ? std::nullopt : std::optional(told.error());
                        if (told) {
                            m_neurons = std::move(told->value);
                            m_of = netuid;
                            m_known = true;
                            showMatrix();
                        }
                        showValues();
                    });
}

void WeightsTab::showMatrix()
{
    const auto rowOf = [this](const chain::NeuronInfo& neuron) -> const chain::CompactRow& {
        return areBonds() ? neuron.bonds : neuron.weights;
    };
    std::vector<const chain::NeuronInfo*> validators;
    std::vector<bool> isColumn(65'536);
    for (const chain::NeuronInfo& neuron : m_neurons) {
        if (rowOf(neuron).empty())
            continue;
        validators.push_back(&neuron);
        for (const auto& [uid, parts] : rowOf(neuron))
            isColumn[uid.value] = isColumn[uid.value] || parts.value > 0;
    }
    std::ranges::stable_sort(
        validators, [](const auto* a, const auto* b) { return stakeOf(*a) > stakeOf(*b); });
    m_validators.clear();
    m_miners.clear();
    std::vector<int> columnOf(isColumn.size(), -1);
    for (std::size_t uid = 0; uid < isColumn.size(); ++uid)
        if (isColumn[uid]) {
            columnOf[uid] = int(m_miners.size());
            m_miners.push_back(std::uint16_t(uid));
        }
    HeatMatrix matrix{int(validators.size()), int(m_miners.size()), {}};
    matrix.cells.assign(validators.size() * m_miners.size(), 0);
    qint64 most = 0;
    for (std::size_t row = 0; row < validators.size(); ++row) {
        m_validators.push_back(validators[row]->uid.value.value());
        for (const auto& [uid, parts] : rowOf(*validators[row])) {
            if (columnOf[uid.value] < 0)
                continue;
            matrix.cells[row * m_miners.size() + std::size_t(columnOf[uid.value])] = parts.value;
            most = std::max<qint64>(most, parts.value);
        }
    }
    // Weights are scaled by the chain so that the largest is the whole; bonds are not.
    m_heat->setMatrix(std::move(matrix), areBonds() ? std::max<qint64>(most, 1) : kWhole);
    showValues();
}

void WeightsTab::showValues()
{
    const bool mine = m_known && m_of == m_subject.subnet.netuid();
    if (mine && m_heat->matrix().cells.empty())
        m_state->showEmpty();
    else if (mine)
        m_state->showNormal();
    else if (m_error)
        m_state->showError(*m_error);
    else
        m_state->showLoading();
}

} // namespace soma::ui
