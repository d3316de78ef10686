// The shape of the store's file, step by step: numbered, forward only, never edited afterwards.
#pragma once

#include "chain/storage/sqlite_db.h"

#include <cstdint>
#include <span>

namespace soma::storage {

/// "SOMA": names our files in SQLite's own header.
inline constexpr std::int64_t kStoreApplicationId = 0x534f4d41;

/// Step N takes a file of version N-1 to version N (PRAGMA user_version).
std::span<const char* const> storeSchemaSteps();

/// The version that this program writes.
std::int64_t storeSchemaVersion();

/// Brings a file of an older version up to the last step, all steps in one transaction.
Result<void> applySchemaSteps(SqliteDb& db, std::span<const char* const> steps);

} // namespace soma::storage
