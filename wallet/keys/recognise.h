// One box for everything: what a pasted text is, before anything is done with it.
#pragma once

#include "chain/crypto/secret_bytes.h"
#include "wallet/api/key_values.h"

namespace soma::wallet {

/// Words, a seed, a secret URI, an address, or the text of a key file. Derives the account where
/// that needs no password, which takes milliseconds. Never fails: what cannot be used says why.
Recognised recognise(const crypto::SecretBytes& pasted);

} // namespace soma::wallet
