// Unlocking one account: type, wait a second for the key derivation, in or told why not.
#pragma once

#include "wallet/api/wallet.h"

#include <QObject>

#include <optional>

namespace soma::ui {

class UnlockFlow : public QObject {
    Q_OBJECT

public:
    enum class State { Asking, Unlocking, Unlocked, Failed };

    explicit UnlockFlow(wallet::Wallet& wallet, QObject* parent = nullptr);

    State state() const { return m_state; }

    const std::optional<Error>& error() const { return m_error; }

    void unlock(const wallet::AccountHandle& account, wallet::SecretText password);

    /// Gives up waiting: the account stays locked.
    void cancel();

    /// Back to the question.
    void reset();

Q_SIGNALS:
    void stateChanged();

private:
    void enter(State state);

    wallet::Wallet& m_wallet;
    State m_state = State::Asking;
    std::optional<Error> m_error;
    QFuture<Result<void>> m_waiting;
    quint64 m_ticket = 0; ///< An answer that was given up is dropped.
};

} // namespace soma::ui
