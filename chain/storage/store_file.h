// Opening the store's file without hurting what somebody else put there.
#pragma once

#include "chain/storage/chain_store.h"
#include "chain/storage/sqlite_db.h"

namespace soma::storage {

/// Looks first, touches second: a file that is not ours, damaged or newer is left as it was. The
/// result is locked, of the newest schema, and syncs every commit.
Result<SqliteDb> openStoreFile(const std::string& path, const StoreOptions& options);

/// Everything that is committed, in a file of its own that must not exist, synced. A copy that
/// fails leaves no file. Errors: CannotOpen, ReadOnly, Full, Io.
Result<void> copyStoreFile(SqliteDb& db, const std::string& path);

} // namespace soma::storage
