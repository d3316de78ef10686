#include "chain/storage/store_schema.h"

#include <string>

namespace soma::storage {

namespace {

// Bodies are a SCALE list of extrinsics. `digest` is twox64 of the bytes beside it, for rows that
// no hash in the chain covers. state is the best block's; state_history holds what each block
// replaced, null where there was nothing.
constexpr const char* kStep1 = R"sql(
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE blocks (
    number INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    header BLOB NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE TABLE receipts (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    encoded BLOB NOT NULL
) STRICT;
CREATE TABLE justifications (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    encoded BLOB NOT NULL
) STRICT;
CREATE TABLE extrinsics (
    hash BLOB NOT NULL,
    block INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (hash, block, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE state (
    key BLOB PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE state_history (
    block INTEGER NOT NULL,
    key BLOB NOT NULL,
    previous BLOB,
    PRIMARY KEY (block, key)
) STRICT, WITHOUT ROWID;
)sql";

// One record for what a block replaced (undo_record.h) instead of a row for each key. Older states
// can no longer be rebuilt in a store that comes from step 1.
constexpr const char* kStep2 = R"sql(
DROP TABLE state_history;
DELETE FROM meta WHERE name = 'oldest_state';
CREATE TABLE undo (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    encoded BLOB NOT NULL
) STRICT;
)sql";

// Bodies and receipts may lie packed (packing.h): then the size they had stands beside them.
constexpr const char* kStep3 = R"sql(
ALTER TABLE blocks ADD COLUMN body_size INTEGER;
ALTER TABLE receipts ADD COLUMN size INTEGER;
)sql";

// Keys that end with an account are split into two numbers (state_table.h). Rows that are there
// already are taken apart when the store is opened.
constexpr const char* kStep4 = R"sql(
CREATE TABLE stems (
    id INTEGER PRIMARY KEY,
    stem BLOB NOT NULL
) STRICT;
CREATE TABLE tails (
    id INTEGER PRIMARY KEY,
    account BLOB NOT NULL
) STRICT;
CREATE TABLE split_state (
    place INTEGER PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;
)sql";

// Undo records may lie packed, as bodies and receipts do.
constexpr const char* kStep5 = R"sql(
ALTER TABLE undo ADD COLUMN size INTEGER;
)sql";

constexpr const char* kSteps[] = {kStep1, kStep2, kStep3, kStep4, kStep5};

} // namespace

std::span<const char* const> storeSchemaSteps()
{
    return kSteps;
}

std::int64_t storeSchemaVersion()
{
    return static_cast<std::int64_t>(storeSchemaSteps().size());
}

Result<void> applySchemaSteps(SqliteDb& db, std::span<const char* const> steps)
{
    const auto version = static_cast<std::size_t>(SOMA_TRY(db.queryInteger("PRAGMA user_version")));
    if (version >= steps.size())
        return {};
    SqliteTransaction transaction = SOMA_TRY(SqliteTransaction::begin(db));
    for (const char* step : steps.subspan(version))
        SOMA_TRY(db.exec(step));
    const std::string stamp = "PRAGMA application_id = " + std::to_string(kStoreApplicationId) +
                              "; PRAGMA user_version = " + std::to_string(steps.size());
    SOMA_TRY(db.exec(stamp.c_str()));
    return transaction.commit();
}

} // namespace soma::storage
