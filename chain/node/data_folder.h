// A local network's folder: <data-dir>/<network>/{chain.sqlite, authority.key, lock}.
#pragma once

#include "chain/api/node_error.h"
#include "consensus/base/result.h"

#include <string>

namespace soma::node {

/// The paths, made from a data directory and a network's name. Touches nothing.
struct DataPaths {
    std::string folder;
    std::string database;
    std::string authorityKeys;
    std::string lock;
    std::string history;

    static DataPaths of(const std::string& dataDir, const std::string& network);
};

/// Creates the folder, readable by its owner only. Errors: FolderUnusable with the path.
Result<void> prepareFolder(const DataPaths& paths);

/// One running node per folder. The kernel lets go of it when the process ends, however it ends,
/// so there are no stale locks.
class FolderLock {
public:
    FolderLock() = default;
    ~FolderLock();
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    /// Errors: DatabaseLocked, FolderUnusable.
    static Result<FolderLock> take(const DataPaths& paths);

    bool isHeld() const { return m_file >= 0; }

    void release();

private:
    int m_file = -1;
};

/// Renames a network's folder out of the way so that the next start begins a new chain, and answers
/// the new path. Nothing is deleted. Only on the person's word, and only while no node runs on it.
/// Errors: DatabaseLocked, FolderUnusable.
Result<std::string> moveAside(const std::string& dataDir, const std::string& network = "local");

} // namespace soma::node
