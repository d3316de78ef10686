// Watching an account whose note tells how it was derived.
#pragma once

#include "wallet/api/key_care.h"
#include "wallet/api/wallet.h"

#include <QObject>

#include <optional>

namespace soma::ui {

/// The note is written right after the account was added: without it the account could not be acted
/// for later on.
class NotedWatchFlow : public QObject {
    Q_OBJECT

public:
    enum class State { Editing, Working, Done, Failed };

    NotedWatchFlow(wallet::Wallet& wallet, wallet::KeyCare& keys, QObject* parent = nullptr);

    State state() const { return m_state; }

    const std::optional<Error>& error() const { return m_error; }

    /// What was added; in Done.
    const wallet::AccountHandle& account() const { return m_account; }

    void add(const QString& name, const chain::AccountId& account, const QString& note);
    void startOver();

Q_SIGNALS:
    void stateChanged();

private:
    void takeNote(const Result<void>& done);
    void fail(Error error);
    void enter(State state);

    wallet::Wallet& m_wallet;
    wallet::KeyCare& m_keys;
    State m_state = State::Editing;
    std::optional<Error> m_error;
    wallet::AccountHandle m_account;
};

} // namespace soma::ui
