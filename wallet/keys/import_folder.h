// Folders that somebody wants to bring in: the key files in them, one finding each.
#pragma once

#include "wallet/api/key_values.h"

#include <vector>

namespace soma::wallet {

/// A file is inspected itself; a folder is searched, some levels deep and never through links.
/// btcli's layout is known: the public files tell the addresses of the secret ones beside them and
/// are only found themselves where the secret one is missing. What cannot be read is told as a
/// finding, never passed over.
std::vector<ImportFinding> inspectPath(const QString& path);

} // namespace soma::wallet
