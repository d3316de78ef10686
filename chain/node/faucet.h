// The faucet of development networks: //Alice, whose key is public, endows accounts by Sudo.
#pragma once

#include "chain/crypto/sr25519.h"
#include "chain/primitives/extrinsic.h"
#include "chain/storage/state_reader.h"
#include "consensus/base/result.h"

#include <map>

namespace soma::node {

/// Composes Sudo.sudo(Balances.force_set_balance(who, free + amount)).
///
/// Setting a balance overwrites what happened to it since it was read, so the extrinsic must be the
/// first to touch the account after the state it was made from: the node puts it in front of the
/// very next block, and asks for it only while no block is under construction.
class Faucet {
public:
    Faucet();

    const chain::AccountId& sudoAccount() const { return m_account; }

    struct Request {
        chain::AccountId who;
        Rao amount;
    };

    /// The signed extrinsic on top of `state`, with this nonce. Several requests made on one state
    /// add up. Errors: CodecError for a damaged account, the signer's.
    Result<Bytes> compose(const storage::StateReader& state, const Request& request,
                          std::uint32_t nonce, const chain::BlockHash& genesis);

    /// A new state: what was promised on the old one is in it.
    void forgetPromises() { m_promised.clear(); }

private:
    crypto::Sr25519KeyPair m_key;
    chain::AccountId m_account;
    std::map<chain::AccountId, Rao> m_promised;
};

} // namespace soma::node
