// What waits for the signatories of one multisig, and which of its calls are known. Main thread.
#pragma once

#include "chain/api/queries/multisig.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace soma::ui {

class NodeModel;

/// Read anew with every block while somebody watches; what was read last stays when reading fails.
/// The chain keeps hashes; whoever has a call's bytes teaches them with learn().
class MultisigModel : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };

    explicit MultisigModel(NodeModel& node, QObject* parent = nullptr);

    void setAccount(const chain::AccountId& account);
    void setWatched(bool watched);

    State state() const { return m_state; }

    const std::optional<Error>& error() const { return m_error; }

    const std::vector<chain::MultisigOperation>& operations() const { return m_operations; }

    bool isPending(const chain::Hash256& hash) const;

    /// Null while nobody taught it.
    const chain::CallReading* reading(const chain::Hash256& hash) const;

    /// Asks the chain what the call is; answered by learned() or refused().
    void learn(const Bytes& call);

    /// The bytes of the calls that are pending and known, for the note.
    std::vector<Bytes> knownCalls() const;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void changed();
    void learned(const soma::chain::Hash256& hash);
    void refused(const soma::chain::Hash256& hash, const soma::Error& error);

private:
    using Operations = std::vector<chain::MultisigOperation>;

    void take(quint64 ticket, Result<chain::Told<Operations>> told);

    NodeModel& m_node;
    std::optional<chain::AccountId> m_account;
    bool m_watched = false;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    Operations m_operations;
    std::map<chain::Hash256, chain::CallReading> m_readings;
    quint64 m_ticket = 0; ///< Answers about an earlier account or block are dropped.
};

} // namespace soma::ui
