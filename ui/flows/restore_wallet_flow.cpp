#include "ui/flows/restore_wallet_flow.h"

#include "chain/api/async.h"

namespace soma::ui {

using wallet::Recognised;
using wallet::SecretText;
using wallet::WalletError;

RestoreWalletFlow::RestoreWalletFlow(wallet::Wallet& wallet, wallet::KeyCare& keys, QObject* parent)
    : QObject(parent)
    , m_wallet(wallet)
    , m_keys(keys)
{
}

bool RestoreWalletFlow::isWatching() const
{
    return m_preview && m_preview->kind == Recognised::Kind::Address;
}

void RestoreWalletFlow::look(SecretText pasted)
{
    const quint64 ticket = ++m_looks;
    chain::whenDone(m_keys.recognise(std::move(pasted)), this,
                    [this, ticket](Result<Recognised> found) {
                        if (ticket != m_looks || !found)
                            return;
                        m_notice = std::move(found).value();
                        Q_EMIT noticed();
                    });
}

void RestoreWalletFlow::show(SecretText pasted)
{
    const bool again = m_state == State::Failed && m_failedIn == State::Previewing;
    if (m_state != State::Pasting && !again)
        return;
    ++m_looks;
    const quint64 ticket = ++m_asked;
    m_error.reset();
    m_source = pasted.duplicate();
    enter(State::Previewing);
    chain::whenDone(m_keys.recognise(std::move(pasted)), this,
                    [this, ticket](const Result<Recognised>& found) {
                        if (ticket == m_asked)
                            takePreview(found);
                    });
}

void RestoreWalletFlow::takePreview(const Result<Recognised>& found)
{
    if (!found)
        return fail(found.error());
    m_notice = *found;
    Q_EMIT noticed();
    switch (found->kind) {
    case Recognised::Kind::Nothing:
        return fail(WalletError::EmptyInput);
    case Recognised::Kind::Unknown:
        return fail(WalletError::UnknownSecret);
    case Recognised::Kind::PolkadotBatch:
        return fail(Error(WalletError::UnsupportedKind, "batch"));
    default:
        break;
    }
    if (found->problem)
        return fail(*found->problem);
    m_preview = *found;
    enter(State::Naming);
}

void RestoreWalletFlow::backToPasting()
{
    if (m_state == State::Previewing || m_state == State::Restoring)
        return;
    m_preview.reset();
    m_error.reset();
    enter(State::Pasting);
}

QFuture<Result<wallet::AccountRow>>
RestoreWalletFlow::ask(const QString& name, SecretText filePassword, SecretText password)
{
    switch (m_preview->kind) {
    case Recognised::Kind::Address:
        return m_wallet.addWatchOnly(name, *m_preview->account);
    case Recognised::Kind::PolkadotJson:
    case Recognised::Kind::Keyfile:
        return m_keys.importText({{}, 0, name}, m_source.duplicate(), std::move(filePassword),
                                 std::move(password));
    default:
        return m_wallet.restore(name, m_source.duplicate(), std::move(password));
    }
}

void RestoreWalletFlow::restore(const QString& name, SecretText filePassword, SecretText password)
{
    const bool again = m_state == State::Failed && m_failedIn == State::Restoring;
    if ((m_state != State::Naming && !again) || !m_preview)
        return;
    m_error.reset();
    const quint64 ticket = ++m_asked;
    enter(State::Restoring);
    m_waiting = ask(name, std::move(filePassword), std::move(password));
    chain::whenDone(m_waiting, this, [this, ticket](Result<wallet::AccountRow> account) {
        if (ticket != m_asked)
            return;
        if (!account) {
            fail(std::move(account).error());
            return;
        }
        m_account = std::move(account).value();
        m_source = SecretText();
        enter(State::Restored);
    });
}

void RestoreWalletFlow::stopWaiting()
{
    if (m_state != State::Restoring)
        return;
    m_waiting.cancel();
    ++m_asked;
    enter(State::Naming);
}

void RestoreWalletFlow::cancel()
{
    ++m_asked;
    ++m_looks;
    m_waiting.cancel();
    m_source = SecretText();
    m_notice = {};
    m_account.reset();
    m_preview.reset();
    m_error.reset();
    Q_EMIT noticed();
    enter(State::Pasting);
}

void RestoreWalletFlow::fail(Error error)
{
    m_failedIn = m_state;
    m_error = std::move(error);
    enter(State::Failed);
}

void RestoreWalletFlow::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace soma::ui
