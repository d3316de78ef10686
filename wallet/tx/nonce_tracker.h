// The next nonce, when several transfers are under way at once.
#pragma once

#include "chain/primitives/account_id.h"

#include <cstdint>
#include <map>
#include <set>

namespace soma::wallet {

/// Remembers the nonces given out by this program until the chain or the pool knows them. The
/// chain's own answer always leads: what it has passed is forgotten here, and a dropped extrinsic
/// leaves a hole that the next one fills, so that later ones do not wait for ever.
class NonceTracker {
public:
    /// `known` is the node's answer: on chain plus what waits in its pool.
    std::uint32_t reserve(const chain::AccountId& account, std::uint32_t known)
    {
        std::set<std::uint32_t>& given = m_given[account];
        given.erase(given.begin(), given.lower_bound(known));
        std::uint32_t nonce = known;
        while (given.count(nonce) != 0)
            ++nonce;
        given.insert(nonce);
        return nonce;
    }

    /// The extrinsic was refused or dropped, or never sent.
    void release(const chain::AccountId& account, std::uint32_t nonce)
    {
        const auto found = m_given.find(account);
        if (found != m_given.end())
            found->second.erase(nonce);
    }

private:
    std::map<chain::AccountId, std::set<std::uint32_t>> m_given;
};

} // namespace soma::wallet
