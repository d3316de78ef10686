#include "ui/views/lab/lab_inputs.h"

#include "ui/charts/heat_view.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/fixed_text.h"
#include "ui/models/lab_model.h"
#include "ui/models/lab_result_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/lab/lab_spin.h"
#include "ui/widgets/amount_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kWholeShare16 = 65'535;
constexpr int kMillionths = 1'000'000;

void setQuietly(QSpinBox* spin, int value)
{
    const QSignalBlocker quiet(spin);
    spin->setValue(value);
}

} // namespace

LabInputs::LabInputs(LabModel& lab, const LabResultModel& names, QWidget* parent)
    : QWidget(parent)
    , m_lab(lab)
    , m_names(names)
{
    auto* layout = columnIn(this, 0, gap::kSmall);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"labInputTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_stack = new QStackedWidget(this);
    for (QWidget* page : {buildWeights(), buildStake(), buildRules()}) {
        m_tabs->addTab({});
        m_stack->addWidget(page);
    }
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&lab, &LabModel::scenarioChanged, this, &LabInputs::showScenario);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showScenario(); });
}

QWidget* LabInputs::buildWeights()
{
    auto* page = new QWidget(this);
    auto* layout = columnIn(page, 0, gap::kSmall);
    m_mechanism = makeCombo(u"labMechanism"_s, page);
    m_heat = new HeatView(u"labWeights"_s, page);
    m_heat->setValueText([](qint64 value) { return shareText(quint16(value)); });
    m_cellText = makeLabel(u"soft"_s, page);
    m_cellText->setObjectName(u"labCellText"_s);
    m_cellWeight = makeSpin(u"labCellWeight"_s, 0, kWholeShare16, page);
    m_cellField = new FormField(m_cellWeight, page);
    m_setCell = makeButton({}, u"labSetCell"_s, page);
    auto* editor = row(gap::kSmall);
    editor->addWidget(m_cellField, 1);
    editor->addWidget(m_setCell, 0, Qt::AlignBottom);
    layout->addWidget(m_mechanism);
    layout->addWidget(m_heat, 1);
    layout->addWidget(m_cellText);
    layout->addLayout(editor);
    connect(m_heat, &HeatView::cellMoved, this, &LabInputs::showCell);
    connect(m_heat, &HeatView::cellChosen, this, [this] { m_cellWeight->setFocus(); });
    connect(m_setCell, &QPushButton::clicked, this, &LabInputs::setCell);
    connect(m_mechanism, &QComboBox::activated, this,
            [this](int index) { m_lab.chooseMechanism(std::size_t(index)); });
    return page;
}

QWidget* LabInputs::buildStake()
{
    auto* page = new QWidget(this);
    auto* layout = columnIn(page, 0, gap::kSmall);
    m_stakeOf = makeParagraph(u"soft"_s, page);
    m_stakeOf->setObjectName(u"labStakeOf"_s);
    m_stake = new AmountEdit(page);
    m_stake->setObjectName(u"labStake"_s);
    m_stakeField = new FormField(m_stake, page);
    m_setStake = makeButton({}, u"labSetStake"_s, page);
    auto* editor = row(gap::kSmall);
    editor->addWidget(m_stakeField, 1);
    editor->addWidget(m_setStake, 0, Qt::AlignBottom);
    layout->addWidget(m_stakeOf);
    layout->addLayout(editor);
    layout->addStretch(1);
    connect(m_stake, &QLineEdit::textEdited, this, [this] { m_stakeField->setError({}); });
    connect(m_setStake, &QPushButton::clicked, this, [this] {
        const auto amount = m_stake->amount();
        m_stakeField->setError(amount ? QString() : ErrorText::sentence(amount.error()));
        if (amount)
            m_lab.setStake(Uid(static_cast<std::uint16_t>(m_uid)), Alpha(amount->value()));
    });
    return page;
}

QSpinBox* LabInputs::addRule(const QString& name, int most, QWidget* page, FormField*& field)
{
    auto* spin = makeSpin(name, 0, most, page);
    spin->setKeyboardTracking(false);
    field = new FormField(spin, page);
    page->layout()->addWidget(field);
    return spin;
}

QWidget* LabInputs::buildRules()
{
    auto* page = new QWidget(this);
    auto* layout = columnIn(page, 0, gap::kSmall);
    m_kappa = addRule(u"labKappa"_s, kWholeShare16, page, m_kappaField);
    m_penalty = addRule(u"labPenalty"_s, kWholeShare16, page, m_penaltyField);
    m_average = addRule(u"labAverage"_s, kMillionths, page, m_averageField);
    m_validators = addRule(u"labValidators"_s, kWholeShare16, page, m_validatorsField);
    m_tempo = addRule(u"labTempo"_s, kWholeShare16, page, m_tempoField);
    m_yuma3 = new QCheckBox(page);
    m_yuma3->setObjectName(u"labYuma3"_s);
    m_liquid = new QCheckBox(page);
    m_liquid->setObjectName(u"labLiquid"_s);
    layout->addWidget(m_yuma3);
    layout->addWidget(m_liquid);
    layout->addStretch(1);
    connect(m_kappa, &QSpinBox::valueChanged, this,
            [this](int value) { m_lab.setKappa(std::uint16_t(value)); });
    connect(m_penalty, &QSpinBox::valueChanged, this,
            [this](int value) { m_lab.setBondsPenalty(std::uint16_t(value)); });
    connect(m_average, &QSpinBox::valueChanged, this,
            [this](int value) { m_lab.setBondsMovingAverage(std::uint64_t(value)); });
    connect(m_validators, &QSpinBox::valueChanged, this,
            [this](int value) { m_lab.setMaxValidators(std::uint16_t(value)); });
    connect(m_tempo, &QSpinBox::valueChanged, this,
            [this](int value) { m_lab.setTempo(std::uint16_t(value)); });
    connect(m_yuma3, &QCheckBox::clicked, &m_lab, &LabModel::setYuma3);
    connect(m_liquid, &QCheckBox::clicked, &m_lab, &LabModel::setLiquidAlpha);
    return page;
}

void LabInputs::showScenario()
{
    setEnabled(m_lab.scenario().has_value());
    if (!m_lab.scenario())
        return;
    const yuma::EpochInput& in = m_lab.scenario()->input;
    const auto& weights = in.mechanisms[m_lab.mechanism()].weights;

    HeatMatrix matrix;
    m_rows.clear();
    for (int uid = 0; uid < in.uidCount; ++uid)
        if (!weights.row(std::size_t(uid)).empty() ||
            (std::size_t(uid) < in.permits.size() && in.permits[std::size_t(uid)] != 0))
            m_rows.push_back(uid);
    matrix.rows = int(m_rows.size());
    matrix.columns = in.uidCount;
    matrix.cells.assign(m_rows.size() * in.uidCount, kNoValue);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        for (const auto& entry : weights.row(std::size_t(m_rows[row])))
            if (entry.column < in.uidCount)
                matrix.cells[row * in.uidCount + entry.column] = entry.value;
    const auto cell = m_heat->cell();
    m_heat->setMatrix(std::move(matrix), kWholeShare16);
    if (cell && cell->row < int(m_rows.size()) && cell->column < in.uidCount)
        m_heat->setCell(cell);

    const QSignalBlocker quiet(m_mechanism);
    m_mechanism->clear();
    for (std::size_t i = 0; i < in.mechanisms.size(); ++i)
        //: One of a subnet's incentive mechanisms; %1 is its number.
        m_mechanism->addItem(tr("Mechanism %1").arg(i));
    m_mechanism->setCurrentIndex(int(m_lab.mechanism()));
    m_mechanism->setVisible(in.mechanisms.size() > 1);

    setQuietly(m_kappa, in.kappa);
    setQuietly(m_penalty, in.bondsPenalty);
    setQuietly(m_average, int(std::min<std::uint64_t>(in.bondsMovingAverage, kMillionths)));
    setQuietly(m_validators, in.maxValidators);
    setQuietly(m_tempo, in.tempo);
    m_yuma3->setChecked(in.yuma3);
    m_liquid->setChecked(in.liquidAlpha);
    m_uid = std::min(m_uid, std::max(0, int(in.uidCount) - 1));
    showCell();
    showStake();
}

void LabInputs::showCell()
{
    const auto& cell = m_heat->cell();
    const bool chosen = cell && m_lab.scenario() && cell->row < int(m_rows.size());
    m_cellWeight->setEnabled(chosen);
    m_setCell->setEnabled(chosen);
    //: Under the matrix of weights, when no cell is chosen.
    m_cellText->setText(chosen ? m_heat->cellText() : tr("Choose a cell to change its weight."));
    if (chosen)
        setQuietly(m_cellWeight, chain::weightOf(*m_lab.scenario(), m_lab.mechanism(),
                                                 Uid(std::uint16_t(m_rows[std::size_t(cell->row)])),
                                                 Uid(std::uint16_t(cell->column))));
}

void LabInputs::setCell()
{
    const auto cell = m_heat->cell();
    if (cell && cell->row < int(m_rows.size()))
        m_lab.setWeight(Uid(std::uint16_t(m_rows[std::size_t(cell->row)])),
                        Uid(std::uint16_t(cell->column)), std::uint16_t(m_cellWeight->value()));
}

void LabInputs::chooseUid(int uid)
{
    m_uid = uid;
    showStake();
}

void LabInputs::showStake()
{
    if (!m_lab.scenario())
        return;
    const auto& alpha = m_lab.scenario()->input.alpha;
    const QString name = m_names.nameOf(m_uid);
    m_stakeOf->setText(
        name.isEmpty()
            //: Above the stake editor; %1 is a neuron's number.
            ? tr("Of UID %1. Choose another neuron in the results.").arg(m_uid)
            //: Above the stake editor; %1 is a neuron's number, %2 its name.
            : tr("Of UID %1, %2. Choose another neuron in the results.").arg(m_uid).arg(name));
    if (std::size_t(m_uid) < alpha.size())
        m_stake->setAmount(Rao(alpha[std::size_t(m_uid)].value()));
}

void LabInputs::sayTexts()
{
    //: Tab of the lab: who gave whom how much.
    m_tabs->setTabText(0, tr("Weights"));
    //: Tab of the lab.
    m_tabs->setTabText(1, tr("Stake"));
    //: Tab of the lab: the subnet's parameters.
    m_tabs->setTabText(2, tr("Rules"));
    //: Screen reader name of the tabs with what goes into an epoch.
    m_tabs->setAccessibleName(tr("Inputs"));
    //: Names of the rows and columns of the matrix of weights.
    m_heat->setNames(tr("validators"), tr("neurons"));
    m_heat->setLabels(
        [this](int row) {
            const bool known = row >= 0 && row < int(m_rows.size());
            //: A neuron's number, short.
            return known ? tr("uid %1").arg(m_rows[std::size_t(row)]) : QString();
        },
        //: A neuron's number, short.
        [](int column) { return tr("uid %1").arg(column); });
    //: Screen reader name of the matrix of weights.
    m_heat->setAccessibleName(tr("Weights from validators to neurons"));
    //: Screen reader name of the choice of mechanism.
    m_mechanism->setAccessibleName(tr("Mechanism"));
    //: Label of a field: the weight in the chosen cell, 0 to 65 535.
    m_cellField->setLabel(tr("Weight, of 65 535"));
    //: Button: put the number into the chosen place.
    m_setCell->setText(tr("Set"));
    m_setStake->setText(m_setCell->text());
    m_setCell->setAccessibleName(m_setCell->text());
    m_setStake->setAccessibleName(m_setStake->text());
    //: Label of a field: stake in the subnet's own token.
    m_stakeField->setLabel(tr("Stake, α"));
    //: Label of a field: a rule of the subnet.
    m_kappaField->setLabel(tr("Kappa, of 65 535"));
    //: Explains kappa.
    m_kappaField->setHint(tr("How much of the stake has to support a weight."));
    //: Label of a field: a rule of the subnet.
    m_penaltyField->setLabel(tr("Bonds penalty, of 65 535"));
    //: Label of a field: a rule of the subnet.
    m_averageField->setLabel(tr("Bonds moving average, millionths"));
    //: Label of a field: a rule of the subnet.
    m_validatorsField->setLabel(tr("Most validators"));
    //: Label of a field: a rule of the subnet.
    m_tempoField->setLabel(tr("Tempo, blocks"));
    //: Check box: a rule of the subnet.
    m_yuma3->setText(tr("Yuma 3 bonds"));
    //: Check box: a rule of the subnet.
    m_liquid->setText(tr("Liquid alpha"));
    m_yuma3->setAccessibleName(m_yuma3->text());
    m_liquid->setAccessibleName(m_liquid->text());
}

void LabInputs::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
