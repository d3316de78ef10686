// The narrow waist: everything the rest of Soma may ask of a chain, whoever answers it.
//
// A Substrate chain is heads, storage, runtime calls and extrinsics; so is this door. Values go in,
// values come out, nothing returned points into the node. Questions answer by future and never
// block; getters return a snapshot that already exists. Typed reads are free functions in
// chain/api/queries, written once for every kind of node.
#pragma once

#include "chain/api/async.h"
#include "chain/api/dry_run.h"
#include "chain/api/history.h"
#include "chain/api/local_controls.h"
#include "chain/api/node_error.h"
#include "chain/api/node_values.h"
#include "chain/api/subscription.h"
#include "consensus/base/result.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace soma::chain {

/// A chain node. Owned by the Application, lives on the node thread. Every verb may be called from
/// any thread; signals are emitted on the node thread, so receivers on other threads get them
/// queued. Listen to futures with whenDone (chain/api/async.h).
class Node : public QObject {
    Q_OBJECT

public:
    ~Node() override = default;

    virtual QFuture<Result<void>> start() = 0;
    virtual QFuture<Result<void>> stop() = 0;

    virtual SyncState syncState() const = 0;
    virtual Head bestHead() const = 0;
    virtual Head finalizedHead() const = 0;
    virtual Capabilities capabilities() const = 0;
    virtual std::vector<PeerRow> peers() const = 0;

    /// Answers in the order of the keys.
    virtual QFuture<Result<std::vector<StorageAnswer>>> readStorage(std::vector<Bytes> keys,
                                                                    At at) = 0;

    /// Up to `limit` entries whose key starts with `prefix`, after `startAfter` if not empty.
    virtual QFuture<Result<RangePage>> readRange(Bytes prefix, Bytes startAfter,
                                                 std::uint32_t limit, At at) = 0;

    /// A runtime API by its full name, such as "AccountNonceApi_account_nonce".
    virtual QFuture<Result<RuntimeAnswer>> callRuntime(std::string name, Bytes arguments,
                                                       At at) = 0;
    virtual QFuture<Result<RuntimeInfo>> runtimeInfo(At at) = 0;

    /// What a call would do and cost, without signing or sending it (chain/api/dry_run.h). Errors:
    /// MalformedExtrinsic, NotRunning, UnknownBlock, StateUnavailable; NotSupported from nodes that
    /// do not execute (see capabilities()).
    virtual QFuture<Result<DryRun>> dryRun(DryRunRequest request, At at) = 0;

    /// The first signal comes after the caller's event loop turns, so there is time to connect.
    virtual std::unique_ptr<StorageSubscription> watchStorage(std::vector<Bytes> keys) = 0;

    /// `extrinsic` carries its compact length prefix.
    virtual std::unique_ptr<Submission> submit(Bytes extrinsic) = 0;

    virtual QFuture<Result<BlockRecord>> block(At at) = 0;

    /// Newest first, up to `limit` blocks ending with `from` (or the best block).
    virtual QFuture<Result<std::vector<BlockSummary>>> blocks(At from, std::uint32_t limit) = 0;
    virtual QFuture<Result<std::vector<PoolEntry>>> pool() = 0;

    /// Null unless capabilities().localControls.
    virtual LocalControls* localControls() { return nullptr; }

    /// What was recorded of every block, for charts. Null when this node records nothing.
    virtual History* history() { return nullptr; }

Q_SIGNALS:
    void syncStateChanged(const soma::chain::SyncState& state);
    void bestHeadChanged(const soma::chain::Head& head);
    void finalizedHeadChanged(const soma::chain::Head& head);
    void poolChanged(quint32 waiting);
    void peersChanged();
    void nodeFailed(const soma::Error& error);
};

} // namespace soma::chain

Q_DECLARE_METATYPE(soma::Error)
