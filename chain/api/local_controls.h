// What only an embedded local network can do. Obtained from Node::localControls().
#pragma once

#include "chain/api/lab/epoch_record.h"
#include "chain/api/node_values.h"
#include "consensus/base/result.h"

#include <QFuture>

#include <string>
#include <vector>

namespace soma::chain {

class LocalControls {
public:
    virtual ~LocalControls() = default;

    /// The faucet: endows an account by a Sudo call of the network's own sudo key, in a real block.
    /// Answers with the extrinsic's hash once it is pooled.
    virtual QFuture<Result<ExtrinsicHash>> fund(const AccountId& account, Rao amount) = 0;

    /// Makes one block now, whatever the block time.
    virtual QFuture<Result<Head>> makeBlock() = 0;

    /// 0 = only on demand.
    virtual QFuture<Result<void>> setBlockTime(std::uint64_t milliseconds) = 0;

    // Time is the user's.

    /// The next block's time does not lie before this (milliseconds since 1970), and later blocks
    /// go on from there, ahead of the clock. Time never goes back: an earlier one changes nothing.
    virtual QFuture<Result<void>> setNextTime(std::uint64_t milliseconds) = 0;

    struct Advanced {
        AdvanceProgress progress; ///< Fewer blocks done than asked when it was cancelled.
        Head head;
    };

    /// Makes `blocks` full, valid, finalized blocks as fast as the machine can, and answers when
    /// the last of them is stored. Their time runs ahead of the clock slot by slot. What is
    /// submitted meanwhile goes into the next of them. Progress stands in SyncState::advance.
    /// Errors: NotRunning, AlreadyAdvancing, and what makes a node fail.
    virtual QFuture<Result<Advanced>> advance(std::uint64_t blocks) = 0;

    /// The block being made is the last; the future of advance() answers. Does nothing otherwise.
    virtual QFuture<Result<void>> cancelAdvance() = 0;

    /// While paused no block comes by itself and advancing waits; makeBlock() still makes one.
    virtual QFuture<Result<void>> setPaused(bool paused) = 0;

    /// Whether the best block's state is in order: sums, shares, lists. Takes seconds on a large
    /// chain. Errors: NotRunning, or the invariant that is broken.
    virtual QFuture<Result<void>> checkBooks() = 0;

    /// What the subnet's epoch of that block was computed from, found by running the block's
    /// beginning once more on the state before it. Errors: NotRunning, UnknownBlock,
    /// StateUnavailable, UnknownSubnet.
    virtual QFuture<Result<EpochRecord>> subnetEpoch(NetUid netuid, At at) = 0;

    // Copies of the whole local chain, under names.

    /// Of the best block that is stored. Errors: NotRunning, BadSnapshotName, SnapshotExists,
    /// DiskFull, FolderUnusable.
    virtual QFuture<Result<Snapshot>> saveSnapshot(std::string name) = 0;

    /// Stops the node, puts the copy in the chain's place and starts again; the snapshot stays.
    /// Answers the restored best block. What waited in the pool is dropped, and the heads go back.
    /// When it fails the chain is as before. Errors: UnknownSnapshot, BadSnapshotName,
    /// DatabaseDamaged, DiskFull, FolderUnusable.
    virtual QFuture<Result<Head>> restoreSnapshot(std::string name) = 0;

    /// Newest first.
    virtual QFuture<Result<std::vector<Snapshot>>> snapshots() = 0;

    /// Errors: UnknownSnapshot, BadSnapshotName, FolderUnusable.
    virtual QFuture<Result<void>> deleteSnapshot(std::string name) = 0;
};

} // namespace soma::chain
