// Ethereum addresses on the chain, and the two maps between them and accounts (keys.md section 6).
// The maps are not each other's inverse: never show what evmOf() gives as a place to pay to.
#pragma once

#include "chain/primitives/account_id.h"

#include <string>

namespace soma::chain {

using EvmAddress = ByteArray<20>;

/// The account whose balance an Ethereum address sees. Nobody holds a key for it.
AccountId accountOfEvm(const EvmAddress& address);

/// The one address whose balance this account may withdraw.
EvmAddress evmOf(const AccountId& account);

/// "0x" and mixed case, the checksum of EIP-55.
std::string evmText(const EvmAddress& address);

} // namespace soma::chain
