#include "wallet/store/migrations.h"

#include "wallet/api/wallet_error.h"

#include <array>

namespace soma::wallet {

namespace {

/// "SOMW": tells our files from other programs' ones.
constexpr std::int64_t kApplicationId = 0x534F4D57;

constexpr auto kFirstShape = R"sql(
CREATE TABLE accounts (
    name TEXT PRIMARY KEY,
    account BLOB NOT NULL,
    label TEXT,
    backed_up INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;

CREATE TABLE address_book (
    account BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value BLOB
) WITHOUT ROWID;

-- One movement of one of our accounts. What we sent has its bytes and no event number; what the
-- chain told us has the number of its event.
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    genesis BLOB NOT NULL,
    direction INTEGER NOT NULL,
    account BLOB NOT NULL,
    account_name TEXT NOT NULL,
    counterparty BLOB NOT NULL,
    amount INTEGER NOT NULL,
    fee INTEGER,
    call TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    status INTEGER NOT NULL,
    extrinsic BLOB,
    nonce INTEGER,
    born INTEGER,
    valid_until INTEGER,
    bytes BLOB,
    block INTEGER,
    block_hash BLOB,
    event INTEGER,
    failure_pallet TEXT,
    failure_name TEXT,
    error BLOB,
    time INTEGER NOT NULL
);
CREATE UNIQUE INDEX history_sent ON history(genesis, extrinsic) WHERE bytes IS NOT NULL;
CREATE UNIQUE INDEX history_told ON history(genesis, account, direction, block_hash, event)
    WHERE event IS NOT NULL;
CREATE INDEX history_newest ON history(genesis, time, id);
CREATE INDEX history_there ON history(counterparty, direction);

-- Up to which finalized block an account's movements are known.
CREATE TABLE scans (
    genesis BLOB NOT NULL,
    account BLOB NOT NULL,
    block INTEGER NOT NULL,
    PRIMARY KEY (genesis, account)
) WITHOUT ROWID;
)sql";

/// What a person writes about an account of theirs.
constexpr auto kNotes = "ALTER TABLE accounts ADD COLUMN note TEXT NOT NULL DEFAULT ''";

/// Movements of our stake, and up to which block they are known: behind the transfers' mark where a
/// store is older than this.
constexpr auto kStakes = R"sql(
CREATE TABLE stakes (
    genesis BLOB NOT NULL,
    block INTEGER NOT NULL,
    event INTEGER NOT NULL,
    coldkey BLOB NOT NULL,
    hotkey BLOB NOT NULL,
    netuid INTEGER NOT NULL,
    added INTEGER NOT NULL,
    tao INTEGER NOT NULL,
    alpha INTEGER NOT NULL,
    before INTEGER,
    PRIMARY KEY (genesis, block, event)
) WITHOUT ROWID;
ALTER TABLE scans ADD COLUMN stakes INTEGER NOT NULL DEFAULT 0;
)sql";

/// Entry n leads from version n to n + 1.
constexpr std::array<const char*, kStoreVersion> kSteps = {kFirstShape, kNotes, kStakes};

} // namespace

Result<void> migrate(Database& database, const QString& path)
{
    const std::int64_t application = SOMA_TRY(database.number("PRAGMA application_id"));
    const std::int64_t version = SOMA_TRY(database.number("PRAGMA user_version"));
    const std::int64_t tables = SOMA_TRY(database.number("SELECT count(*) FROM sqlite_schema"));
    const bool fresh = application == 0 && version == 0 && tables == 0;
    if ((!fresh && application != kApplicationId) || version > kStoreVersion || version < 0)
        return Error(WalletError::StoreForeign, path.toStdString());
    for (std::int64_t at = version; at < kStoreVersion; ++at) {
        Transaction step = SOMA_TRY(Transaction::begin(database));
        SOMA_TRY(database.execute(kSteps[static_cast<std::size_t>(at)]));
        SOMA_TRY(database.execute("PRAGMA application_id=" + std::to_string(kApplicationId) +
                                  "; PRAGMA user_version=" + std::to_string(at + 1)));
        SOMA_TRY(step.commit());
    }
    return {};
}

} // namespace soma::wallet
