// What all connections share: the node, the methods, and the newest headers as JSON.
#pragma once

#include "chain/api/node.h"
#include "chain/api/raw_chain.h"
#include "chain/rpc/rpc_options.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <deque>
#include <optional>

namespace soma::rpc {

struct Method;

/// A block as connections are told of it.
struct ToldBlock {
    chain::BlockHash hash;
    chain::BlockHash parent;
    quint64 number = 0;
    QByteArray header; ///< A JSON object.
};

/// Lives on the server's thread, as everything in this room.
class RpcHub : public QObject {
    Q_OBJECT

public:
    /// Node and chain must outlive the hub.
    RpcHub(chain::Node& node, chain::RawChain& raw, const RpcOptions& options);

    chain::Node& node() const { return m_node; }

    chain::RawChain& raw() const { return m_raw; }

    const RpcOptions& options() const { return m_options; }

    const RpcLimits& limits() const { return m_options.limits; }

    /// Null when there is none of that name.
    const Method* method(const QString& name) const { return m_methods.value(name, nullptr); }

    QStringList methodNames() const;

    /// A JSON object; empty until the first one is known.
    const QByteArray& bestHeader() const { return m_bestHeader; }

    const QByteArray& finalizedHeader() const { return m_finalizedHeader; }

    /// The newest finalized blocks without a gap, the newest last; empty until one is known.
    const std::deque<ToldBlock>& finalizedBlocks() const { return m_finalized; }

    /// What was told of and is not final yet, each the child of the one before.
    const std::deque<ToldBlock>& openBlocks() const { return m_openBlocks; }

    /// Answers that are the same at every block of this chain, such as its metadata.
    QHash<QByteArray, QByteArray>& constants() { return m_constants; }

    /// Never the same twice.
    QByteArray newSubscriptionId();

Q_SIGNALS:
    /// Every new block in order.
    void newHead(const soma::rpc::ToldBlock& block);
    /// Every finalized height in order.
    void finalizedHead(const soma::rpc::ToldBlock& block);
    /// What comes next does not go on from what was told: blocks were left out, or the chain went
    /// back to an older state.
    void gapped();

private:
    struct Step {
        chain::At at;
        bool finalized = false;
        bool isPast = false; ///< Remembered, not told.
    };

    void addMethods(const std::vector<Method>& methods);
    void begin();
    void follow(const chain::Head& head, bool finalized, std::optional<quint64>& last);
    void nextStep();
    const ToldBlock* openBlock(const chain::At& at) const;
    void tell(const Step& step, const ToldBlock& block);
    void takeBest(const ToldBlock& block);
    void takeFinalized(const ToldBlock& block);
    void forget();

    chain::Node& m_node;
    chain::RawChain& m_raw;
    const RpcOptions m_options;
    QHash<QString, const Method*> m_methods;
    QHash<QByteArray, QByteArray> m_constants;
    std::deque<Step> m_steps;
    bool m_stepping = false;
    std::optional<quint64> m_lastBest;
    std::optional<quint64> m_lastFinalized;
    QByteArray m_bestHeader;
    QByteArray m_finalizedHeader;
    std::deque<ToldBlock> m_finalized;
    std::deque<ToldBlock> m_openBlocks;
    quint64 m_nextId = 0;
};

} // namespace soma::rpc
