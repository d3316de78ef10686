// Copies of a whole local chain under names: <data-dir>/<network>-snapshots/<name>/{chain.sqlite,
// authority.key, about}.
//
// A copy is made under a hidden name and renamed when it is complete and synced, so whatever
// happens, what has a name is whole. Restoring makes a second folder complete beside the chain's
// and swaps the two by renaming; what a crash leaves between the two renames is finished by
// finishRestore() at the next start.
#pragma once

#include "chain/api/node_values.h"
#include "chain/node/chain_session.h"

#include <string>
#include <string_view>
#include <vector>

namespace soma::node {

/// 1 to 64 bytes of text: no slash, no control character, no dot or space at either end.
bool isSnapshotName(std::string_view name);

class SnapshotFolder {
public:
    SnapshotFolder(std::string dataDir, std::string network);

    /// Errors: BadSnapshotName, SnapshotExists, DiskFull, FolderUnusable.
    Result<chain::Snapshot> save(const ChainSession& session, const std::string& name,
                                 std::uint64_t nowMs) const;

    /// Newest first. What is no snapshot is passed over.
    std::vector<chain::Snapshot> list() const;

    /// Errors: BadSnapshotName, UnknownSnapshot, FolderUnusable.
    Result<void> remove(const std::string& name) const;

    /// Errors: BadSnapshotName, UnknownSnapshot.
    Result<void> check(const std::string& name) const;

    /// Puts the snapshot in the chain's place. No node may run on it. When it fails the chain is as
    /// before. Errors: those of check(), DatabaseLocked, DiskFull, FolderUnusable.
    Result<void> restore(const std::string& name) const;

private:
    std::string folderOf(const std::string& name) const;

    std::string m_dataDir;
    std::string m_network;
    std::string m_folder;
};

/// Ends a restore that a crash cut short, where there is no chain folder: with the restored chain
/// when it is complete, else with the old one. Before the folder's lock is taken. Errors:
/// FolderUnusable.
Result<void> finishRestore(const std::string& dataDir, const std::string& network);

/// Removes what a restore that was cut short left behind. With the folder's lock held. Errors:
/// FolderUnusable.
Result<void> dropRestoreLeftovers(const std::string& dataDir, const std::string& network);

} // namespace soma::node
