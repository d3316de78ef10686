// A disk that fails when told to: an SQLite VFS on top of the system's.
#pragma once

#include <cstdint>
#include <string>

namespace soma::storage {

/// One at a time. Counts every write, sync, truncate and delete of the files opened through it.
class FaultyDisk {
public:
    enum class Failure {
        Full,      ///< The operation does nothing and says that there is no room.
        Io,        ///< The operation does nothing and says that it failed.
        TornWrite, ///< Half of a write arrives, then it fails.
    };

    enum class After {
        Recovers, ///< Only that one operation fails.
        Dies,     ///< Nothing works any more, as if the process had been killed.
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// For StoreOptions::vfs.
    std::string vfsName() const;

    /// The `number`-th operation from now fails, counting from 1; 0 for never.
    void failAt(std::uint64_t number, Failure failure, After after);

    std::uint64_t operations() const;
    bool hasFailed() const;

    /// Takes every file that is still open or was at the moment of death back to what its last sync
    /// made safe: a power cut. Call after Dies and after the store is gone.
    void losePower();
};

} // namespace soma::storage
