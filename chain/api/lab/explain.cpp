#include "chain/api/lab/explain.h"

#include "consensus/base/assert.h"
#include "consensus/math/sparse_ops.h"
#include "consensus/math/vector_ops.h"

#include <optional>

namespace soma::chain {

namespace {

using math::I32F32;
using math::SparseMatrix;
using yuma::EpochTrace;

FixedBits bitsOf(I32F32 value)
{
    return {value.bits()};
}

Uid uidOf(std::size_t index)
{
    return Uid(static_cast<std::uint16_t>(index));
}

/// The last entry counts where a row names a column twice, as in the epoch's own moving average.
std::optional<I32F32> cell(const SparseMatrix& matrix, std::size_t row, std::size_t column)
{
    std::optional<I32F32> out;
    const SparseMatrix::Row entries = matrix.row(row);
    for (std::size_t k = 0; k < entries.size(); ++k)
        if (entries.columns[k] == column)
            out = entries.values[k];
    return out;
}

I32F32 cellOrZero(const SparseMatrix& matrix, std::size_t row, std::size_t column)
{
    return cell(matrix, row, column).value_or(I32F32::zero());
}

/// Asks every row for its cell in the column.
template <typename F>
void forColumn(const SparseMatrix& matrix, std::size_t column, F each)
{
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        if (const std::optional<I32F32> value = cell(matrix, row, column))
            each(row, *value);
}

class Explainer {
public:
    Explainer(const EpochTrace& trace, std::size_t uid) : m_trace(trace), m_uid(uid) {}

    std::vector<ExplainStep> steps()
    {
        plain(ExplainKind::Stake, m_trace.stake);
        plain(ExplainKind::ActiveStake, m_trace.activeStake);
        validatorTrust();
        consensus();
        rank();
        bonds();
        bondReturn();
        dividends();
        plain(ExplainKind::ServerShare, m_trace.normServer);
        plain(ExplainKind::ValidatorShare, m_trace.normValidator);
        return std::move(m_steps);
    }

private:
    ExplainStep& begin(ExplainKind kind, I32F32 result)
    {
        ExplainStep& step = m_steps.emplace_back();
        step.kind = kind;
        step.result = bitsOf(result);
        return step;
    }

    void plain(ExplainKind kind, const std::vector<I32F32>& values) { begin(kind, values[m_uid]); }

    void validatorTrust()
    {
        ExplainStep& step = begin(ExplainKind::ValidatorTrust, m_trace.validatorTrust[m_uid]);
        const SparseMatrix::Row row = m_trace.weights.row(m_uid);
        for (std::size_t k = 0; k < row.size(); ++k)
            step.terms.push_back({Uid(row.columns[k]), bitsOf(row.values[k]),
                                  bitsOf(m_trace.consensus[row.columns[k]]),
                                  bitsOf(cellOrZero(m_trace.clipped, m_uid, row.columns[k]))});
    }

    void consensus()
    {
        ExplainStep& step = begin(ExplainKind::Consensus, m_trace.consensus[m_uid]);
        forColumn(m_trace.weights, m_uid, [&](std::size_t from, I32F32 weight) {
            step.terms.push_back({uidOf(from), bitsOf(m_trace.activeStake[from]), bitsOf(weight),
                                  bitsOf(cellOrZero(m_trace.clipped, from, m_uid))});
        });
    }

    void rank()
    {
        std::vector<I32F32> ranks(m_trace.incentive.size());
        math::matMul(m_trace.clipped, m_trace.activeStake, ranks);
        ExplainStep& step = begin(ExplainKind::Rank, ranks[m_uid]);
        forColumn(m_trace.clipped, m_uid, [&](std::size_t from, I32F32 weight) {
            const I32F32 stake = m_trace.activeStake[from];
            step.terms.push_back(
                {uidOf(from), bitsOf(stake), bitsOf(weight), bitsOf(stake.saturatingMul(weight))});
        });
        const I32F32 all = math::wrappingSum<I32F32>(ranks);
        begin(ExplainKind::Incentive, m_trace.incentive[m_uid])
            .terms.push_back({uidOf(m_uid), bitsOf(ranks[m_uid]), bitsOf(all),
                              bitsOf(m_trace.incentive[m_uid])});
    }

    /// Yuma2 averages its own delta, Yuma3 the weights themselves.
    const SparseMatrix& newBonds() const
    {
        return m_trace.bondsDelta ? *m_trace.bondsDelta : m_trace.weightsForBonds;
    }

    void bonds()
    {
        I32F32 sum;
        ExplainStep& step = begin(ExplainKind::Bonds, sum);
        const SparseMatrix::Row row = m_trace.emaBonds.row(m_uid);
        for (std::size_t k = 0; k < row.size(); ++k) {
            const std::size_t column = row.columns[k];
            sum = sum.wrappingAdd(row.values[k]);
            step.terms.push_back(
                {Uid(row.columns[k]), bitsOf(cellOrZero(m_trace.oldBonds, m_uid, column)),
                 bitsOf(cellOrZero(newBonds(), m_uid, column)), bitsOf(row.values[k])});
        }
        step.result = bitsOf(sum);
    }

    void bondReturn()
    {
        const SparseMatrix& bonds = m_trace.emaBondsNorm ? *m_trace.emaBondsNorm : m_trace.emaBonds;
        ExplainStep& step = begin(ExplainKind::BondReturn, I32F32::zero());
        const SparseMatrix::Row row = bonds.row(m_uid);
        for (std::size_t k = 0; k < row.size(); ++k) {
            if (row.columns[k] >= m_trace.incentive.size())
                continue;
            const I32F32 incentive = m_trace.incentive[row.columns[k]];
            const I32F32 product = row.values[k].saturatingMul(incentive);
            m_bondReturn = m_bondReturn.saturatingAdd(product);
            step.terms.push_back(
                {Uid(row.columns[k]), bitsOf(row.values[k]), bitsOf(incentive), bitsOf(product)});
        }
        step.result = bitsOf(m_bondReturn);
    }

    void dividends()
    {
        ExplainStep& step = begin(ExplainKind::Dividends, m_trace.dividends[m_uid]);
        if (!m_trace.totalBondsPerValidator)
            return;
        const I32F32 stake = m_trace.activeStake[m_uid];
        step.terms.push_back({uidOf(m_uid), bitsOf(m_bondReturn), bitsOf(stake),
                              bitsOf(m_bondReturn.checkedMul(stake).value_or(I32F32::zero()))});
    }

    const EpochTrace& m_trace;
    const std::size_t m_uid;
    std::vector<ExplainStep> m_steps;
    I32F32 m_bondReturn;
};

} // namespace

Explanation explainNeuron(const yuma::EpochTrace& trace, const yuma::MechanismOutput& output,
                          Uid uid)
{
    SOMA_ASSERT(uid.value() < trace.stake.size());
    return {Explainer(trace, uid.value()).steps(), output.serverEmission[uid.value()],
            output.validatorEmission[uid.value()]};
}

} // namespace soma::chain
