// The shape of the wallet's database through time: numbered steps, forward only.
#pragma once

#include "wallet/store/database.h"

namespace soma::wallet {

/// The shape this program writes.
inline constexpr std::int64_t kStoreVersion = 3;

/// Brings a database up to kStoreVersion, each step in its own transaction. A new file gets all of
/// them. Every step has a database from before it in tests/museum/wallet_stores.
/// Errors: StoreForeign (written by a newer version, or not a wallet's), StoreDamaged.
Result<void> migrate(Database& database, const QString& path);

} // namespace soma::wallet
