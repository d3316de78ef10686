// The keys with which a local network writes (sr25519) and finalizes (ed25519) its blocks.
//
// They are made at the network's first start and hold no value: whoever has them can only continue
// this one chain. They lie in one file with mode 0600, as two hexadecimal seeds.
#pragma once

#include "chain/api/node_error.h"
#include "chain/crypto/ed25519.h"
#include "chain/crypto/sr25519.h"
#include "chain/primitives/digest.h"
#include "consensus/base/result.h"

#include <string>

namespace soma::node {

struct AuthorityKeys {
    crypto::Sr25519KeyPair aura;
    crypto::Ed25519KeyPair grandpa;

    chain::AuthorityKey auraKey() const { return chain::AuthorityKey(aura.publicKey()); }

    chain::AuthorityKey grandpaKey() const { return chain::AuthorityKey(grandpa.publicKey()); }
};

/// Reads the file. Errors: FolderUnusable when it cannot be read, DatabaseDamaged when it is not
/// what we wrote; the detail is its path.
Result<AuthorityKeys> loadAuthorityKeys(const std::string& path);

/// Draws new keys and writes them, wholly or not at all. Errors: FolderUnusable, DiskFull.
Result<AuthorityKeys> createAuthorityKeys(const std::string& path);

} // namespace soma::node
