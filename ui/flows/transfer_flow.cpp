#include "ui/flows/transfer_flow.h"

#include "chain/api/async.h"

#include <utility>

namespace soma::ui {

using wallet::TransferStatus;

TransferFlow::TransferFlow(wallet::Wallet& wallet, QObject* parent)
    : QObject(parent)
    , m_wallet(wallet)
{
    connect(&wallet, &wallet::Wallet::historyChanged, this, &TransferFlow::takeRow);
}

void TransferFlow::estimate(const wallet::TransferRequest& request)
{
    if (m_state != State::Editing)
        return;
    const quint64 ticket = ++m_ticket;
    ++m_estimates;
    chain::whenDone(m_wallet.draftTransfer(request), this,
                    [this, ticket](Result<wallet::Draft> draft) {
                        --m_estimates;
                        if (ticket != m_ticket || m_state != State::Editing)
                            return;
                        m_estimateError = draft ? std::nullopt : std::optional(draft.error());
                        m_draft = draft ? std::optional(std::move(draft).value()) : std::nullopt;
                        Q_EMIT estimateChanged();
                    });
    Q_EMIT estimateChanged();
}

void TransferFlow::forgetEstimate()
{
    ++m_ticket;
    m_draft.reset();
    m_estimateError.reset();
    Q_EMIT estimateChanged();
}

void TransferFlow::review(const wallet::TransferRequest& request)
{
    if (m_state != State::Editing)
        return;
    m_error.reset();
    const quint64 ticket = ++m_ticket;
    enter(State::Estimating);
    chain::whenDone(
        m_wallet.draftTransfer(request), this,
        [this, ticket](Result<wallet::Draft> draft) { takeDraft(ticket, std::move(draft)); });
}

void TransferFlow::takeDraft(quint64 ticket, Result<wallet::Draft> draft)
{
    if (ticket != m_ticket || m_state != State::Estimating)
        return;
    if (!draft) {
        fail(std::move(draft).error());
        return;
    }
    m_draft = std::move(draft).value();
    enter(State::Reviewing);
}

void TransferFlow::edit()
{
    if (m_state == State::Signing)
        return; // What is being signed cannot be called back.
    ++m_ticket;
    m_error.reset();
    m_row.reset();
    enter(State::Editing);
}

void TransferFlow::sign(wallet::SecretText password)
{
    const bool again = m_state == State::Failed && m_failedIn == State::Signing;
    if ((m_state != State::Reviewing && !again) || !m_draft)
        return;
    m_error.reset();
    m_early.clear();
    enter(State::Signing);
    chain::whenDone(m_wallet.signAndSubmit(*m_draft, std::move(password)), this,
                    [this](Result<wallet::HistoryRow> row) {
                        if (!row) {
                            fail(std::move(row).error());
                            return;
                        }
                        m_row = *row;
                        follow(*row);
                        // News of it may have overtaken the answer.
                        if (const auto early = m_early.find(row->id); early != m_early.end())
                            follow(early->second);
                        m_early.clear();
                    });
}

void TransferFlow::startOver()
{
    if (m_state == State::Signing)
        return;
    m_draft.reset();
    m_estimateError.reset();
    edit();
}

void TransferFlow::takeRow(const wallet::HistoryRow& row)
{
    if (m_state == State::Signing)
        m_early.insert_or_assign(row.id, row);
    else if (m_row && m_row->id == row.id)
        follow(row);
}

void TransferFlow::follow(const wallet::HistoryRow& row)
{
    m_row = row;
    Q_EMIT rowChanged();
    switch (row.status) {
    case TransferStatus::Signed:
    case TransferStatus::Pooled:
        enter(State::Submitted);
        return;
    case TransferStatus::InBlock:
        enter(State::InBlock);
        return;
    case TransferStatus::Finalized:
        enter(State::Finalized);
        return;
    case TransferStatus::Failed:
        // The row itself says why, as a dispatch failure or as an error.
        m_failedIn = row.block ? State::InBlock : State::Submitted;
        m_error = row.error;
        enter(State::Failed);
        return;
    }
}

void TransferFlow::fail(Error error)
{
    m_failedIn = m_state;
    m_error = std::move(error);
    enter(State::Failed);
}

void TransferFlow::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace soma::ui
