#include "ui/flows/sign_flow.h"

#include "chain/api/async.h"
#include "chain/api/queries/planning.h"

#include <utility>

namespace soma::ui {

using chain::Plan;
using chain::PlanRow;
using chain::PlanStanding;
using wallet::TransferStatus;
using wallet::WalletError;

namespace {

/// Typing again may help.
bool isAboutThePassword(const Error& error)
{
    return error.is(WalletError::WrongPassword) || error.is(WalletError::TooManyTries) ||
           error.is(WalletError::Locked);
}

Rao raoOf(const std::optional<PlanRow::Value>& value)
{
    const Rao* rao = value ? std::get_if<Rao>(&*value) : nullptr;
    return rao == nullptr ? Rao() : *rao;
}

} // namespace

Rao movedBy(const Plan& plan)
{
    for (const PlanRow& row : plan.rows) {
        if (row.kind != PlanRow::Kind::Free || row.account != plan.request.signer)
            continue;
        const Rao before = raoOf(row.before);
        const Rao after = raoOf(row.after);
        const bool paysFee = plan.trial.fee && !plan.trial.fee->alpha &&
                             plan.trial.fee->payer == plan.request.signer;
        const Rao fee = paysFee ? plan.trial.fee->tao : Rao();
        const Rao withoutFee = saturatingAdd(after, fee);
        return withoutFee > before ? saturatingSub(withoutFee, before)
                                   : saturatingSub(before, withoutFee);
    }
    return Rao();
}

SignFlow::SignFlow(chain::Node& node, wallet::Wallet& wallet, QObject* parent)
    : QObject(parent)
    , m_node(node)
    , m_wallet(wallet)
{
    connect(&wallet, &wallet::Wallet::historyChanged, this, &SignFlow::takeRow);
    connect(&node, &chain::Node::bestHeadChanged, this, &SignFlow::onHead);
}

PlanStanding SignFlow::standing() const
{
    if (!m_plan)
        return PlanStanding::TooOld;
    return chain::standingOf(*m_plan, m_node.bestHead(), m_agreed);
}

bool SignFlow::canConfirm() const
{
    return isReviewed() && m_plan && standing() == PlanStanding::Good;
}

// ------------------------------------------------------------------------------------- planning

void SignFlow::estimate(const Act& act)
{
    if (m_state != State::Idle)
        return;
    m_act = act;
    ask();
}

void SignFlow::forgetEstimate()
{
    if (m_state != State::Idle)
        return;
    ++m_ticket;
    m_asking = false;
    m_plan.reset();
    m_error.reset();
    Q_EMIT planChanged();
}

void SignFlow::review(const Act& act)
{
    if (m_state != State::Idle)
        return;
    m_act = act;
    m_error.reset();
    m_agreed.clear();
    enter(State::Planning);
    ask();
}

void SignFlow::ask()
{
    const quint64 ticket = ++m_ticket;
    m_asking = true;
    m_askAgain = false;
    chain::whenDone(chain::planCall(m_node, {m_act.call, m_act.signer, m_act.tolerance}), this,
                    [this, ticket](Result<Plan> plan) { takePlan(ticket, std::move(plan)); });
    Q_EMIT planChanged();
}

void SignFlow::takePlan(quint64 ticket, Result<Plan> plan)
{
    if (ticket != m_ticket)
        return;
    m_asking = false;
    if (m_state == State::Planning && !plan)
        return fail(std::move(plan).error());
    if (plan) {
        m_plan = std::move(plan).value();
        if (m_state == State::Idle)
            m_error.reset();
    } else if (m_state == State::Idle) {
        m_plan.reset();
        m_error = std::move(plan).error();
    }
    // In a review an old plan stays to be seen; its age forbids signing it.
    if (m_state == State::Planning) {
        m_agreed = m_plan->spots;
        enter(State::Review);
    }
    Q_EMIT planChanged();
    if (m_askAgain && isReviewed())
        ask();
}

void SignFlow::onHead()
{
    if (!isReviewed())
        return;
    if (m_asking) {
        m_askAgain = true;
        Q_EMIT planChanged();
        return;
    }
    ask();
}

void SignFlow::acceptPrices()
{
    if (!isReviewed() || !m_plan)
        return;
    m_agreed = m_plan->spots;
    Q_EMIT planChanged();
}

// -------------------------------------------------------------------------------------- signing

void SignFlow::confirm()
{
    if (m_state != State::Review || !canConfirm())
        return;
    m_error.reset();
    if (m_wallet.lockState().unlocked.contains(m_act.from.name))
        return signNow({});
    enter(State::Unlocking);
}

void SignFlow::sign(wallet::SecretText password)
{
    if (m_state == State::Unlocking && canConfirm())
        signNow(std::move(password));
}

void SignFlow::signNow(wallet::SecretText password)
{
    wallet::CallOrder order;
    order.from = m_act.from;
    order.signer = m_act.signer;
    order.call = m_act.call;
    order.fee = m_plan->trial.fee ? m_plan->trial.fee->tao : Rao();
    order.amount = movedBy(*m_plan);
    order.counterparty = m_act.counterparty;
    order.label = m_act.label;
    // A plan that is still being made is of no use any more.
    ++m_ticket;
    m_asking = false;
    m_error.reset();
    m_early.clear();
    enter(State::Signing);
    chain::whenDone(m_wallet.signCall(order, std::move(password)), this,
                    [this](Result<wallet::HistoryRow> row) { takeSigned(std::move(row)); });
}

void SignFlow::takeSigned(Result<wallet::HistoryRow> row)
{
    if (!row && isAboutThePassword(row.error())) {
        m_error = std::move(row).error();
        enter(State::Unlocking);
        // The plan has aged meanwhile.
        return ask();
    }
    if (!row)
        return fail(std::move(row).error());
    follow(*row);
    // News of it may have overtaken the answer.
    if (const auto early = m_early.find(row->id); early != m_early.end())
        follow(early->second);
    m_early.clear();
}

void SignFlow::edit()
{
    if (m_state == State::Signing)
        return; // What is being signed cannot be called back.
    ++m_ticket;
    m_asking = false;
    m_askAgain = false;
    m_error.reset();
    m_row.reset();
    m_agreed.clear();
    enter(State::Idle);
}

void SignFlow::startOver()
{
    if (m_state == State::Signing)
        return;
    m_plan.reset();
    m_act = Act();
    edit();
}

// ------------------------------------------------------------------------------------ following

void SignFlow::takeRow(const wallet::HistoryRow& row)
{
    if (m_state == State::Signing)
        m_early.insert_or_assign(row.id, row);
    else if (m_row && m_row->id == row.id)
        follow(row);
}

void SignFlow::follow(const wallet::HistoryRow& row)
{
    m_row = row;
    Q_EMIT rowChanged();
    switch (row.status) {
    case TransferStatus::Signed:
    case TransferStatus::Pooled:
        return enter(State::Submitted);
    case TransferStatus::InBlock:
        return enter(State::InBlock);
    case TransferStatus::Finalized:
        return enter(State::Finalized);
    case TransferStatus::Failed:
        // The row itself says why, as a dispatch failure or as an error.
        m_failedIn = row.block ? State::InBlock : State::Submitted;
        m_error = row.error;
        return enter(State::Failed);
    }
}

void SignFlow::fail(Error error)
{
    m_failedIn = m_state;
    m_error = std::move(error);
    enter(State::Failed);
}

void SignFlow::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace soma::ui
