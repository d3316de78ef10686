// A contact into the address book, with a look at whom it could be mistaken for.
#pragma once

#include "wallet/api/key_care.h"

#include <QObject>

#include <optional>
#include <vector>

namespace soma::ui {

class ContactFlow : public QObject {
    Q_OBJECT

public:
    enum class State {
        Editing,
        Checking,
        Warned, ///< lookAlikes() says of whom; save() again of the same means it.
        Saving,
        Saved,
        Failed
    };

    explicit ContactFlow(wallet::KeyCare& keys, QObject* parent = nullptr);

    State state() const { return m_state; }

    const std::optional<Error>& error() const { return m_error; }

    const std::vector<wallet::Contact>& lookAlikes() const { return m_alike; }

    void save(const chain::AccountId& account, const QString& name);
    void remove(const chain::AccountId& account);

    /// The form changed: what was said does not hold any more.
    void edit();

Q_SIGNALS:
    void stateChanged();

private:
    void put();
    void finish(const Result<void>& done);
    void enter(State state);

    wallet::KeyCare& m_keys;
    State m_state = State::Editing;
    std::optional<Error> m_error;
    wallet::Contact m_contact;
    std::vector<wallet::Contact> m_alike;
    quint64 m_ticket = 0;
};

} // namespace soma::ui
