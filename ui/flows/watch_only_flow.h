// Watching an account without its key.
#pragma once

#include "wallet/api/wallet.h"

#include <QObject>

#include <optional>

namespace soma::ui {

class WatchOnlyFlow : public QObject {
    Q_OBJECT

public:
    enum class State { Editing, Adding, Added, Failed };

    explicit WatchOnlyFlow(wallet::Wallet& wallet, QObject* parent = nullptr);

    State state() const { return m_state; }

    const std::optional<Error>& error() const { return m_error; }

    const std::optional<wallet::AccountRow>& account() const { return m_account; }

    void add(const QString& name, const chain::AccountId& account);
    void cancel();

Q_SIGNALS:
    void stateChanged();

private:
    void enter(State state);

    wallet::Wallet& m_wallet;
    State m_state = State::Editing;
    std::optional<Error> m_error;
    std::optional<wallet::AccountRow> m_account;
};

} // namespace soma::ui
