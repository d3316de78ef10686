// A store as an older version wrote it.
#pragma once

#include "chain/crypto/hashing.h"
#include "chain/storage/packing.h"
#include "chain/storage/sqlite_db.h"

namespace soma::storage {

/// Rewrites that block's undo record as it is, not packed; false when there is no packed one.
inline bool unpackUndo(SqliteDb& db, std::int64_t number)
{
    auto read = db.prepare("SELECT encoded, size FROM undo WHERE size IS NOT NULL AND number = ?1");
    read->bind(1, number);
    if (!read->step().value())
        return false;
    const auto raw = unpack(read->blob(0), static_cast<std::size_t>(read->integer(1)));
    const auto digest = crypto::twox64(raw.value());
    auto write =
        db.prepare("UPDATE undo SET size = NULL, encoded = ?1, digest = ?2 WHERE number = ?3");
    write->bind(1, *raw);
    write->bind(2, digest);
    write->bind(3, number);
    return write->run().has_value();
}

} // namespace soma::storage
