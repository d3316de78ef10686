#include "ui/flows/unlock_flow.h"

#include "chain/api/async.h"

namespace soma::ui {

UnlockFlow::UnlockFlow(wallet::Wallet& wallet, QObject* parent) : QObject(parent), m_wallet(wallet)
{
}

void UnlockFlow::unlock(const wallet::AccountHandle& account, wallet::SecretText password)
{
    if (m_state == State::Unlocking)
        return;
    m_error.reset();
    enter(State::Unlocking);
    const quint64 ticket = ++m_ticket;
    m_waiting = m_wallet.unlock(account, std::move(password));
    chain::whenDone(m_waiting, this, [this, ticket](Result<void> done) {
        if (ticket != m_ticket)
            return;
        if (!done)
            m_error = done.error();
        enter(done ? State::Unlocked : State::Failed);
    });
}

void UnlockFlow::cancel()
{
    if (m_state != State::Unlocking)
        return;
    m_waiting.cancel();
    ++m_ticket;
    enter(State::Asking);
}

void UnlockFlow::reset()
{
    if (m_state == State::Unlocking)
        return;
    m_error.reset();
    enter(State::Asking);
}

void UnlockFlow::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace soma::ui
