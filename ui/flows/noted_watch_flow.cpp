#include "ui/flows/noted_watch_flow.h"

#include "chain/api/async.h"

#include <utility>

namespace soma::ui {

NotedWatchFlow::NotedWatchFlow(wallet::Wallet& wallet, wallet::KeyCare& keys, QObject* parent)
    : QObject(parent)
    , m_wallet(wallet)
    , m_keys(keys)
{
}

void NotedWatchFlow::add(const QString& name, const chain::AccountId& account, const QString& note)
{
    if (m_state == State::Working)
        return;
    m_error.reset();
    enter(State::Working);
    chain::whenDone(m_wallet.addWatchOnly(name, account), this,
                    [this, note](Result<wallet::AccountRow> row) {
                        if (!row)
                            return fail(std::move(row).error());
                        m_account = row->handle;
                        chain::whenDone(m_keys.setNote(m_account, note), this,
                                        [this](const Result<void>& done) { takeNote(done); });
                    });
}

void NotedWatchFlow::takeNote(const Result<void>& done)
{
    if (!done)
        return fail(done.error());
    enter(State::Done);
}

void NotedWatchFlow::startOver()
{
    if (m_state == State::Working)
        return;
    m_error.reset();
    m_account = {};
    enter(State::Editing);
}

void NotedWatchFlow::fail(Error error)
{
    m_error = std::move(error);
    enter(State::Failed);
}

void NotedWatchFlow::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace soma::ui
