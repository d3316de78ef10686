#include "ui/views/lab/lab_results.h"

#include "ui/format/amount_format.h"
#include "ui/format/fixed_text.h"
#include "ui/models/lab_explain_model.h"
#include "ui/models/lab_model.h"
#include "ui/models/lab_result_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/lab/lab_spin.h"
#include "ui/widgets/build.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using Slot = LabModel::Slot;

namespace {

constexpr int kMostEpochs = 1'000;

QString shareCell(const QModelIndex& index)
{
    return index.data().isValid() ? shareText(quint16(index.data().toUInt())) : QString(kUnknown);
}

QString alphaCell(const QModelIndex& index)
{
    return index.data().isValid() ? amountColumn(Rao(index.data().toULongLong()))
                                  : QString(kUnknown);
}

QString alphaExact(const QModelIndex& index)
{
    return index.data().isValid() ? countText(index.data().toULongLong()) : QString();
}

/// Run B's value beside run A's: rising and falling have their marks, not their colours alone.
TableColumn besideColumn(int width, int other, QString (*text)(const QModelIndex&))
{
    const auto difference = [other](const QModelIndex& index) {
        const QVariant mine = index.data();
        const QVariant theirs = index.siblingAtColumn(other).data();
        if (!mine.isValid() || !theirs.isValid())
            return 0;
        const qulonglong a = theirs.toULongLong();
        const qulonglong b = mine.toULongLong();
        return b > a ? 1 : b < a ? -1 : 0;
    };
    return {.width = width,
            .alignsRight = true,
            .text = [text, difference](const QModelIndex& index) -> QString {
                const int sign = difference(index);
                const QString mark = sign > 0 ? u"▲ "_s : sign < 0 ? u"▼ "_s : QString();
                return mark + text(index);
            },
            .tooltip = alphaExact,
            .tone =
                [difference](const QModelIndex& index) {
                    const int sign = difference(index);
                    return sign > 0 ? u"up"_s : sign < 0 ? u"down"_s : u"soft"_s;
                }};
}

QString bitsCell(const QModelIndex& index)
{
    const QVariant bits = index.data(LabExplainModel::BitsRole);
    return bits.isValid() ? fixedText({bits.toLongLong()}) : QString();
}

QString bitsExact(const QModelIndex& index)
{
    const QVariant bits = index.data(LabExplainModel::BitsRole);
    return bits.isValid() ? fixedExact({bits.toLongLong()}) : QString();
}

} // namespace

LabResults::LabResults(LabModel& lab, LabResultModel& results, QWidget* parent)
    : QWidget(parent)
    , m_lab(lab)
    , m_results(results)
    , m_explain(new LabExplainModel(this))
{
    auto* layout = columnIn(this, 0, gap::kSmall);
    layout->setContentsMargins(gap::kMedium, 0, 0, 0);
    layout->addWidget(buildBar());
    m_match = makeParagraph(u"soft"_s, this);
    m_match->setObjectName(u"labMatch"_s);
    m_match->setMaximumWidth(QWIDGETSIZE_MAX);
    layout->addWidget(m_match);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"labResultSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(buildTable());
    split->addWidget(buildExplanation());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    layout->addWidget(split, 1);
    connect(&lab, &LabModel::stateChanged, this, &LabResults::showState);
    connect(&lab, &LabModel::scenarioChanged, this, &LabResults::showState);
    connect(&lab, &LabModel::runsChanged, this, &LabResults::showState);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showState(); });
}

QWidget* LabResults::buildBar()
{
    auto* bar = new QWidget(this);
    auto* layout = rowIn(bar, 0, gap::kSmall);
    m_epochs = makeSpin(u"labEpochs"_s, 1, kMostEpochs, bar);
    m_epochsField = new FormField(m_epochs, bar);
    m_fresh = new QCheckBox(bar);
    m_fresh->setObjectName(u"labFresh"_s);
    m_fresh->setChecked(true);
    m_runA = makeButton(u"primary"_s, u"labRunA"_s, bar);
    m_runB = makeButton({}, u"labRunB"_s, bar);
    m_cancel = makeButton({}, u"labCancel"_s, bar);
    m_epoch = makeSpin(u"labEpoch"_s, 1, 1, bar);
    m_epochField = new FormField(m_epoch, bar);
    layout->addWidget(m_epochsField);
    layout->addWidget(m_fresh, 0, Qt::AlignBottom);
    layout->addWidget(m_runA, 0, Qt::AlignBottom);
    layout->addWidget(m_runB, 0, Qt::AlignBottom);
    layout->addWidget(m_cancel, 0, Qt::AlignBottom);
    layout->addStretch(1);
    layout->addWidget(m_epochField);
    connect(m_runA, &QPushButton::clicked, this, [this] { run(int(Slot::A)); });
    connect(m_runB, &QPushButton::clicked, this, [this] { run(int(Slot::B)); });
    connect(m_cancel, &QPushButton::clicked, &m_lab, &LabModel::cancelRun);
    connect(m_epoch, &QSpinBox::valueChanged, this, [this](int epoch) {
        m_results.setEpoch(std::size_t(epoch - 1));
        showExplanation();
    });
    return bar;
}

QWidget* LabResults::buildTable()
{
    m_table = new DataTable(u"labTable"_s, DataTable::Density::Compact, this);
    m_table->setModel(&m_results);
    m_table->setColumn(LabResultModel::UidColumn, {.width = 52, .alignsRight = true});
    m_table->setColumn(LabResultModel::NameColumn, {.width = 130, .stretches = true});
    m_table->setColumn(
        LabResultModel::StakeColumn,
        {.width = 110, .alignsRight = true, .text = alphaCell, .tooltip = alphaExact});
    for (const int column : {LabResultModel::ConsensusColumn, LabResultModel::TrustColumn})
        m_table->setColumn(
            column, {.width = 84, .alignsRight = true, .text = shareCell, .tooltip = alphaExact});
    for (const int column : {LabResultModel::IncentiveColumn, LabResultModel::DividendsColumn})
        m_table->setColumn(
            column, {.width = 92, .alignsRight = true, .text = shareCell, .tooltip = alphaExact});
    m_table->setColumn(LabResultModel::IncentiveOtherColumn,
                       besideColumn(92, LabResultModel::IncentiveColumn, shareCell));
    m_table->setColumn(LabResultModel::DividendsOtherColumn,
                       besideColumn(92, LabResultModel::DividendsColumn, shareCell));
    m_table->setColumn(
        LabResultModel::EmissionColumn,
        {.width = 108, .alignsRight = true, .text = alphaCell, .tooltip = alphaExact});
    m_table->setColumn(LabResultModel::EmissionOtherColumn,
                       besideColumn(116, LabResultModel::EmissionColumn, alphaCell));
    m_table->setWide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showExplanation();
        if (chosenUid() >= 0)
            Q_EMIT uidChosen(chosenUid());
    });
    m_tableState = new StateStack(m_table, u"labState"_s, this);
    auto* card = makeFrame(u"card"_s, this);
    columnIn(card, 1, 0)->addWidget(m_tableState);
    return card;
}

QWidget* LabResults::buildExplanation()
{
    auto* card = makeFrame(u"card"_s, this);
    auto* layout = columnIn(card, gap::kMedium, gap::kHair);
    m_explainTitle = makeLabel(u"section"_s, card);
    m_explainTitle->setObjectName(u"labExplainTitle"_s);
    m_formula = makeParagraph(u"soft"_s, card);
    m_formula->setObjectName(u"labFormula"_s);
    m_formula->setMaximumWidth(QWIDGETSIZE_MAX);
    m_steps = new DataTable(u"labSteps"_s, DataTable::Density::Compact, card);
    m_steps->setModel(m_explain);
    m_steps->setColumn(LabExplainModel::StepColumn, {.width = 150, .stretches = true});
    m_steps->setColumn(LabExplainModel::OtherColumn, {.width = 84, .alignsRight = true});
    for (const int column : {LabExplainModel::FirstColumn, LabExplainModel::SecondColumn})
        m_steps->setColumn(
            column, {.width = 116, .alignsRight = true, .text = bitsCell, .tooltip = bitsExact});
    m_steps->setColumn(LabExplainModel::ResultColumn,
                       {.width = 116,
                        .alignsRight = true,
                        .text = bitsCell,
                        .tooltip = bitsExact,
                        .tone = [](const QModelIndex& index) {
                            return index.data(LabExplainModel::IsStepRole).toBool() ? u"accent"_s
                                                                                    : QString();
                        }});
    m_steps->setWide();
    layout->addWidget(m_explainTitle);
    layout->addWidget(m_formula);
    layout->addWidget(m_steps, 1);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                m_formula->setText(index.data(LabExplainModel::FormulaRole).toString());
            });
    return card;
}

int LabResults::chosenUid() const
{
    const QModelIndex index = m_table->selectionModel()->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void LabResults::run(int slot)
{
    m_lab.runEpochs(Slot(slot), std::size_t(m_epochs->value()),
                    {.keepWeightsFresh = m_fresh->isChecked()});
}

void LabResults::showState()
{
    const bool ready = m_lab.scenario() && !m_lab.isLoading();
    m_runA->setEnabled(ready && !m_lab.isBusy());
    m_runB->setEnabled(ready && !m_lab.isBusy());
    m_cancel->setVisible(m_lab.isBusy());
    std::size_t epochs = 1;
    for (const Slot slot : {Slot::A, Slot::B})
        if (const auto& run = m_lab.run(slot))
            epochs = std::max(epochs, run->epochs.size());
    m_epoch->setMaximum(int(epochs));
    m_epoch->setEnabled(epochs > 1);
    if (m_lab.isLoading())
        m_tableState->showLoading();
    else if (!m_lab.scenario() && m_lab.error())
        m_tableState->showError(*m_lab.error());
    else if (!m_lab.scenario())
        m_tableState->showEmpty();
    else
        m_tableState->showNormal();
    showMatch();
    showExplanation();
}

void LabResults::showMatch()
{
    QString text;
    QString look = u"soft"_s;
    const auto& match = m_lab.match();
    const auto& record = m_lab.record();
    if (match) {
        const QString block = countText(record->at.number.value());
        if (match->same) {
            //: %1 is a block number, %2 how many values were compared.
            text = tr("Matches the chain at block %1: yes (%2 values, bit for bit).")
                       .arg(block, countText(match->compared));
            look = u"up"_s;
        } else {
            //: %1 is a block number, %2 where the first difference is, %3 a number.
            text = tr("Matches the chain at block %1: no. First difference at %2, the largest is "
                      "%3 raw units.")
                       .arg(block, QString::fromStdString(match->firstDifference),
                            countText(match->largestDifference));
            look = u"down"_s;
        }
    } else if (record && record->ran && m_lab.isEdited()) {
        //: Why a run is not compared with the chain.
        text = tr("Edited: there is nothing on the chain to compare with.");
    } else if (record && record->ran) {
        //: What to do to compare with the chain.
        text = tr("Run it as A to see whether it matches the chain.");
    }
    m_match->setText(text);
    m_match->setVisible(!text.isEmpty());
    setLook(m_match, "role", look);
}

void LabResults::showExplanation()
{
    const int uid = chosenUid();
    std::optional<chain::Explanation> told;
    if (uid >= 0 && m_lab.run(Slot::A)) {
        const std::size_t last = m_lab.run(Slot::A)->epochs.size() - 1;
        told = m_lab.explain(Slot::A, std::min(m_results.epoch(), last),
                             Uid(static_cast<std::uint16_t>(uid)));
    }
    //: Heading of the explanation of one neuron; %1 is its number.
    m_explainTitle->setText(told ? tr("UID %1, step by step").arg(uid)
                                 //: Heading where one neuron would be explained.
                                 : tr("Step by step"));
    if (!told)
        //: What to do to see an explanation.
        m_formula->setText(tr("Run it as A, then choose a neuron."));
    else
        //: What to do to read how a step is computed.
        m_formula->setText(tr("Choose a step to read how it is computed. Tooltips show every digit "
                              "and the raw bits."));
    m_explain->show(std::move(told));
}

void LabResults::sayTexts()
{
    //: Label of a field: how many epochs to run.
    m_epochsField->setLabel(tr("Epochs"));
    //: Label of a field: which of the epochs is shown.
    m_epochField->setLabel(tr("Shown epoch"));
    //: Check box: validators set the same weights again in each epoch of a run.
    m_fresh->setText(tr("Weights stay fresh"));
    m_fresh->setAccessibleName(m_fresh->text());
    //: Button: run the case and keep the result as A.
    m_runA->setText(tr("Run as A"));
    //: Button: run the case and keep the result as B.
    m_runB->setText(tr("Run as B"));
    //: Button: stop the run.
    m_cancel->setText(tr("Stop"));
    for (QPushButton* button : {m_runA, m_runB, m_cancel})
        button->setAccessibleName(button->text());
    //: Screen reader name of a table.
    m_table->setAccessibleName(tr("Results"));
    //: Screen reader name of a table.
    m_steps->setAccessibleName(tr("Explanation"));
    //: Shown while an epoch is taken out of the chain.
    m_tableState->setLoadingText(tr("Taking the epoch out of the chain…"));
    m_tableState->empty()->setTexts(
        //: Heading of the empty lab.
        tr("No case yet"),
        //: Explanation of the empty lab.
        tr("Load a subnet's epoch, an example or a file on the left. Then change what you like and "
           "run it: nothing here touches the chain."));
}

void LabResults::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
