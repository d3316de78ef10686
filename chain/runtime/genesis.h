// Block 0: the state a network begins with (localnet.md sections 2 to 4).
//
// Only this runtime's pallets write their items. `:code` is no WebAssembly, because the runtime is
// native: it holds a short text that names the runtime and the block time, so that two networks
// that run differently never share a genesis hash.
#pragma once

#include "chain/primitives/block_header.h"
#include "chain/primitives/digest.h"
#include "chain/runtime/constants.h"
#include "chain/storage/state_changes.h"
#include "chain/storage/state_trie.h"
#include "consensus/base/result.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace soma::runtime {

class State;

struct GenesisOptions {
    RuntimeConfig config;
    std::vector<std::pair<chain::AccountId, Rao>> balances;
    std::vector<chain::AuthorityKey> auraAuthorities;
    std::vector<chain::GrandpaAuthority> grandpaAuthorities;
    std::optional<chain::AccountId> sudoKey;
    /// Writes the subnets; the balances are in place. Absent: the reference localnet's two
    /// networks.
    std::function<void(State&)> buildNetworks;
};

/// The reference's localnet: its balances, //Alice as sudo, one author and one voter. Extra
/// accounts replace or join those of the list, as BT_DEFAULT_TOKEN_WALLET does.
GenesisOptions localnetGenesis(const chain::AuthorityKey& auraKey,
                               const chain::AuthorityKey& grandpaKey,
                               const RuntimeConfig& config = {},
                               const std::vector<std::pair<chain::AccountId, Rao>>& extra = {});

struct Genesis {
    storage::StateChanges state; ///< Every key of block 0.
    storage::StateTrie trie;     ///< The same.
    chain::Header header;        ///< Complete, state root included.
};

/// Errors: BadGenesis with what is wrong.
Result<Genesis> buildGenesis(const GenesisOptions& options);

/// The text under `:code`.
std::string codeMarker(const RuntimeConfig& config);

} // namespace soma::runtime
