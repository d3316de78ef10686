#include "ui/models/multisig_model.h"

#include "chain/api/async.h"
#include "ui/models/node_model.h"

#include <algorithm>

namespace soma::ui {

MultisigModel::MultisigModel(NodeModel& node, QObject* parent) : QObject(parent), m_node(node)
{
    const auto follow = [this] {
        if (m_watched)
            refresh();
    };
    connect(&node, &NodeModel::headChanged, this, follow);
    connect(&node, &NodeModel::becameLive, this, follow);
}

void MultisigModel::setAccount(const chain::AccountId& account)
{
    if (m_account == account)
        return;
    m_account = account;
    ++m_ticket;
    m_operations.clear();
    m_readings.clear();
    m_error.reset();
    m_state = State::Loading;
    Q_EMIT changed();
    if (m_watched)
        refresh();
}

void MultisigModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        refresh();
}

void MultisigModel::refresh()
{
    if (!m_account || !m_node.isLive())
        return;
    const quint64 ticket = ++m_ticket;
    chain::whenDone(
        chain::multisigOperations(m_node.node(), *m_account), this,
        [this, ticket](Result<chain::Told<Operations>> told) { take(ticket, std::move(told)); });
}

void MultisigModel::take(quint64 ticket, Result<chain::Told<Operations>> told)
{
    if (ticket != m_ticket)
        return;
    const State before = m_state;
    if (!told) {
        m_error = std::move(told).error();
        if (m_state == State::Loading)
            m_state = State::Failed;
        Q_EMIT changed();
        return;
    }
    const bool same = before == State::Ready && !m_error && told->value == m_operations;
    m_operations = std::move(told->value);
    m_error.reset();
    m_state = State::Ready;
    // Rows are made anew then, which takes the keyboard from them.
    if (!same)
        Q_EMIT changed();
}

bool MultisigModel::isPending(const chain::Hash256& hash) const
{
    return std::any_of(
        m_operations.begin(), m_operations.end(),
        [&hash](const chain::MultisigOperation& one) { return one.callHash == hash; });
}

const chain::CallReading* MultisigModel::reading(const chain::Hash256& hash) const
{
    const auto known = m_readings.find(hash);
    return known == m_readings.end() ? nullptr : &known->second;
}

void MultisigModel::learn(const Bytes& call)
{
    if (!m_account)
        return;
    const chain::Hash256 hash = chain::callHash(call);
    if (reading(hash) != nullptr) {
        Q_EMIT learned(hash);
        return;
    }
    chain::whenDone(chain::readCall(m_node.node(), call), this,
                    [this, hash, account = *m_account](Result<chain::CallReading> told) {
                        if (account != m_account)
                            return;
                        if (!told) {
                            Q_EMIT refused(hash, told.error());
                            return;
                        }
                        m_readings.insert_or_assign(hash, std::move(told).value());
                        Q_EMIT changed();
                        Q_EMIT learned(hash);
                    });
}

std::vector<Bytes> MultisigModel::knownCalls() const
{
    std::vector<Bytes> out;
    for (const chain::MultisigOperation& operation : m_operations)
        if (const chain::CallReading* known = reading(operation.callHash))
            out.push_back(known->call.bytes);
    return out;
}

} // namespace soma::ui
