#include "ui/flows/watch_only_flow.h"

#include "chain/api/async.h"

namespace soma::ui {

WatchOnlyFlow::WatchOnlyFlow(wallet::Wallet& wallet, QObject* parent)
    : QObject(parent)
    , m_wallet(wallet)
{
}

void WatchOnlyFlow::add(const QString& name, const chain::AccountId& account)
{
    if (m_state == State::Adding)
        return;
    m_error.reset();
    enter(State::Adding);
    chain::whenDone(m_wallet.addWatchOnly(name, account), this,
                    [this](Result<wallet::AccountRow> row) {
                        if (row)
                            m_account = std::move(row).value();
                        else
                            m_error = std::move(row).error();
                        enter(m_error ? State::Failed : State::Added);
                    });
}

void WatchOnlyFlow::cancel()
{
    if (m_state == State::Adding)
        return;
    m_error.reset();
    m_account.reset();
    enter(State::Editing);
}

void WatchOnlyFlow::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace soma::ui
