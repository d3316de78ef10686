#include "ui/models/lab_explain_model.h"

namespace soma::ui {

using chain::ExplainKind;
using chain::ExplainStep;

LabExplainModel::LabExplainModel(QObject* parent) : QAbstractTableModel(parent) {}

void LabExplainModel::show(std::optional<chain::Explanation> explanation)
{
    beginResetModel();
    m_explanation = std::move(explanation);
    m_rows.clear();
    if (m_explanation)
        for (std::size_t step = 0; step < m_explanation->steps.size(); ++step) {
            m_rows.push_back({step, std::nullopt});
            for (std::size_t term = 0; term < m_explanation->steps[step].terms.size(); ++term)
                m_rows.push_back({step, term});
        }
    endResetModel();
}

int LabExplainModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LabExplainModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LabExplainModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const ExplainStep& step = m_explanation->steps[row.step];
    if (role == IsStepRole)
        return !row.term;
    if (role == FormulaRole)
        return formulaOf(step.kind);
    if (!row.term) {
        if (role == Qt::DisplayRole && index.column() == StepColumn)
            return nameOf(step.kind);
        if (role == BitsRole && index.column() == ResultColumn)
            return qint64(step.result.bits);
        return {};
    }
    const chain::ExplainTerm& term = step.terms[*row.term];
    if (role == Qt::DisplayRole && index.column() == OtherColumn)
        return term.other.value();
    if (role != BitsRole)
        return {};
    switch (index.column()) {
    case FirstColumn:
        return qint64(term.a.bits);
    case SecondColumn:
        return qint64(term.b.bits);
    case ResultColumn:
        return qint64(term.out.bits);
    default:
        return {};
    }
}

QVariant LabExplainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        //: Column heading in the lab's explanation: what is computed.
        return tr("Step");
    case OtherColumn:
        //: Column heading in the lab's explanation: the other neuron of a term.
        return tr("With UID");
    case FirstColumn:
        //: Column heading in the lab's explanation: the first number that goes in.
        return tr("Goes in");
    case SecondColumn:
        //: Column heading in the lab's explanation: the second number that goes in.
        return tr("and");
    case ResultColumn:
        //: Column heading in the lab's explanation: what comes out.
        return tr("Comes out");
    default:
        return {};
    }
}

QString LabExplainModel::nameOf(ExplainKind kind)
{
    switch (kind) {
    case ExplainKind::Stake:
        //: A step of the epoch.
        return tr("Share of all stake");
    case ExplainKind::ActiveStake:
        //: A step of the epoch.
        return tr("Share of the active stake");
    case ExplainKind::ValidatorTrust:
        //: A step of the epoch.
        return tr("Validator trust");
    case ExplainKind::Consensus:
        //: A step of the epoch.
        return tr("Consensus");
    case ExplainKind::Rank:
        //: A step of the epoch.
        return tr("Rank");
    case ExplainKind::Incentive:
        //: A step of the epoch.
        return tr("Incentive");
    case ExplainKind::Bonds:
        //: A step of the epoch.
        return tr("Bonds");
    case ExplainKind::BondReturn:
        //: A step of the epoch: what the bonds earn.
        return tr("Return of the bonds");
    case ExplainKind::Dividends:
        //: A step of the epoch.
        return tr("Dividends");
    case ExplainKind::ServerShare:
        //: A step of the epoch.
        return tr("Share of the emission as a miner");
    case ExplainKind::ValidatorShare:
        //: A step of the epoch.
        return tr("Share of the emission as a validator");
    }
    return {};
}

QString LabExplainModel::formulaOf(ExplainKind kind)
{
    switch (kind) {
    case ExplainKind::Stake:
        //: Explains a step of the epoch.
        return tr("Own stake above the threshold, divided by that of all.");
    case ExplainKind::ActiveStake:
        //: Explains a step of the epoch.
        return tr("The same among neurons that are active and hold a validator permit.");
    case ExplainKind::ValidatorTrust:
        //: Explains a step of the epoch.
        return tr("Each weight it gave, cut to that miner's consensus; the sum of what is left.");
    case ExplainKind::Consensus:
        //: Explains a step of the epoch.
        return tr("The highest weight that validators with more than kappa of the active stake "
                  "support. Stake and weight of each go in, the cut weight comes out.");
    case ExplainKind::Rank:
        //: Explains a step of the epoch.
        return tr("Active stake times cut weight, summed over the validators.");
    case ExplainKind::Incentive:
        //: Explains a step of the epoch.
        return tr("Own rank divided by the sum of all ranks.");
    case ExplainKind::Bonds:
        //: Explains a step of the epoch.
        return tr("Moving average of the old bond and the new one, for each miner.");
    case ExplainKind::BondReturn:
        //: Explains a step of the epoch.
        return tr("Share in each miner's bonds times that miner's incentive, summed.");
    case ExplainKind::Dividends:
        //: Explains a step of the epoch.
        return tr("The return of the bonds, with Yuma 3 times the active stake, divided by the sum "
                  "over all validators.");
    case ExplainKind::ServerShare:
        //: Explains a step of the epoch.
        return tr("Incentive divided by the sum of all incentive and dividends.");
    case ExplainKind::ValidatorShare:
        //: Explains a step of the epoch.
        return tr("Dividends divided by the sum of all incentive and dividends.");
    }
    return {};
}

} // namespace soma::ui
