#include "ui/flows/contact_flow.h"

#include "chain/api/async.h"

namespace soma::ui {

using wallet::Contact;

ContactFlow::ContactFlow(wallet::KeyCare& keys, QObject* parent) : QObject(parent), m_keys(keys) {}

void ContactFlow::save(const chain::AccountId& account, const QString& name)
{
    if (m_state == State::Checking || m_state == State::Saving)
        return;
    const bool isMeant =
        m_state == State::Warned && m_contact.account == account && m_contact.name == name;
    m_contact = {};
    m_contact.account = account;
    m_contact.name = name;
    m_error.reset();
    if (isMeant)
        return put();
    const quint64 ticket = ++m_ticket;
    enter(State::Checking);
    chain::whenDone(m_keys.lookAlikes(account, name), this,
                    [this, ticket](Result<std::vector<Contact>> alike) {
                        if (ticket != m_ticket)
                            return;
                        if (!alike)
                            return finish(alike.error());
                        m_alike = std::move(alike).value();
                        if (m_alike.empty())
                            return put();
                        enter(State::Warned);
                    });
}

void ContactFlow::put()
{
    const quint64 ticket = ++m_ticket;
    m_alike.clear();
    enter(State::Saving);
    chain::whenDone(m_keys.putContact(m_contact), this, [this, ticket](const Result<void>& done) {
        if (ticket == m_ticket)
            finish(done);
    });
}

void ContactFlow::remove(const chain::AccountId& account)
{
    if (m_state == State::Checking || m_state == State::Saving)
        return;
    const quint64 ticket = ++m_ticket;
    m_error.reset();
    enter(State::Saving);
    chain::whenDone(m_keys.removeContact(account), this, [this, ticket](const Result<void>& done) {
        if (ticket == m_ticket)
            finish(done);
    });
}

void ContactFlow::edit()
{
    if (m_state == State::Editing || m_state == State::Saving)
        return;
    ++m_ticket;
    m_error.reset();
    m_alike.clear();
    enter(State::Editing);
}

void ContactFlow::finish(const Result<void>& done)
{
    m_error = done ? std::nullopt : std::optional(done.error());
    enter(done ? State::Saved : State::Failed);
}

void ContactFlow::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace soma::ui
