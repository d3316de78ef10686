#include "chain/runtime/genesis.h"

#include "chain/runtime/dev_accounts.h"
#include "chain/runtime/pallets/aura.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/grandpa.h"
#include "chain/runtime/pallets/subtensor/subnets/genesis_items.h"
#include "chain/runtime/pallets/sudo.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/pallets/transaction_payment.h"
#include "chain/runtime/runtime_error.h"
#include "chain/runtime/runtime_tables.h"
#include "chain/storage/trie/trie_root.h"

#include <algorithm>
#include <set>

namespace soma::runtime {

namespace {

/// Nothing below block 0.
class EmptyState final : public storage::StateReader {
public:
    std::optional<Bytes> get(ByteSpan) const override { return std::nullopt; }

    std::optional<Bytes> nextKey(ByteSpan) const override { return std::nullopt; }
};

Bytes textBytes(std::string_view text)
{
    return Bytes(text.begin(), text.end());
}

Error bad(std::string detail)
{
    return Error(RuntimeError::BadGenesis, std::move(detail));
}

Result<void> checkOptions(const GenesisOptions& options)
{
    if (options.config.slotDurationMs == 0 || options.config.slotDurationMs % 2 != 0)
        return bad("the slot duration must be even and not zero");
    if (options.auraAuthorities.empty() || options.auraAuthorities.size() > aura::kMaxAuthorities)
        return bad("1 to 32 block authors are needed");
    if (options.grandpaAuthorities.empty() ||
        options.grandpaAuthorities.size() > grandpa::kMaxAuthorities)
        return bad("1 to 32 finality voters are needed");
    std::set<chain::AccountId> seen;
    Rao total;
    for (const auto& [account, balance] : options.balances) {
        if (!seen.insert(account).second)
            return bad("an account stands twice in the list of balances");
        if (balance < options.config.existentialDeposit)
            return bad("a balance is below the existential deposit");
        const auto sum = checkedAdd(total, balance);
        if (!sum)
            return bad("the balances add up to more than there can be");
        total = *sum;
    }
    return {};
}

void buildSystem(State& state)
{
    ByteArray<32> unknown;
    unknown.fill(0x45);
    const chain::BlockHash hash(unknown);
    system::kBlockHash.set(state, chain::BlockNumber32(0), hash);
    system::kParentHash.set(state, hash);
    system::kLastRuntimeUpgrade.set(
        state, {codec::Compact<std::uint32_t>(kSpecVersion), std::string(kSpecName)});
    system::kUpgradedToU32RefCount.set(state, true);
    system::kUpgradedToTripleRefCount.set(state, true);
    state.put(textBytes(system::kExtrinsicIndexKey), Bytes(4, 0));
    state.put(textBytes(system::kCodeKey), textBytes(codeMarker(state.config())));
}

void buildBalances(State& state, const GenesisOptions& options)
{
    Rao total;
    for (const auto& [who, free] : options.balances) {
        system::AccountInfo account;
        account.providers = 1;
        account.data.free = free;
        system::kAccount.set(state, who, account);
        total = saturatingAdd(total, free);
    }
    balances::kTotalIssuance.set(state, total);
}

void buildConsensus(State& state, const GenesisOptions& options)
{
    aura::kAuthorities.set(state, {options.auraAuthorities});
    grandpa::AuthorityList voters;
    for (const chain::GrandpaAuthority& voter : options.grandpaAuthorities)
        voters.emplace_back(voter.key, voter.weight);
    grandpa::kAuthorities.set(state, voters);
    grandpa::kCurrentSetId.set(state, 0);
    grandpa::kSetIdSession.set(state, 0, 0);
}

void buildPayment(State& state)
{
    transaction_payment::kNextFeeMultiplier.set(state, transaction_payment::kOneMultiplier);
    transaction_payment::kStorageVersion.set(state, transaction_payment::Releases::V2);
}

/// Every pallet tells the version of its storage, also when it is zero.
void buildVersions(State& state)
{
    for (const PalletTable* pallet : pallets()) {
        const auto key = storagePrefix(pallet->id.name, system::kStorageVersionItem);
        state.put(key, codec::encode(pallet->storageVersion));
    }
}

storage::StateTrie trieOf(const storage::StateChanges& state)
{
    storage::StateTrieLoader loader;
    for (const auto& [key, value] : state)
        if (value)
            loader.add(key, *value);
    return loader.finish();
}

} // namespace

std::string codeMarker(const RuntimeConfig& config)
{
    return "soma native runtime: " + std::string(kSpecName) + " " + std::to_string(kSpecVersion) +
           ", block time " + std::to_string(config.slotDurationMs) + " ms";
}

GenesisOptions localnetGenesis(const chain::AuthorityKey& auraKey,
                               const chain::AuthorityKey& grandpaKey, const RuntimeConfig& config,
                               const std::vector<std::pair<chain::AccountId, Rao>>& extra)
{
    GenesisOptions options;
    options.config = config;
    for (const DevAccount& dev : devAccounts())
        options.balances.emplace_back(dev.account, dev.balance);
    for (const auto& [account, balance] : extra) {
        const auto found =
            std::find_if(options.balances.begin(), options.balances.end(),
                         [&who = account](const auto& entry) { return entry.first == who; });
        if (found == options.balances.end())
            options.balances.emplace_back(account, balance);
        else
            found->second = balance;
    }
    options.auraAuthorities = {auraKey};
    options.grandpaAuthorities = {{grandpaKey, 1}};
    options.sudoKey = devAccount("Alice");
    return options;
}

Result<Genesis> buildGenesis(const GenesisOptions& options)
{
    SOMA_TRY(checkOptions(options));
    const EmptyState nothing;
    storage::Overlay overlay(nothing);
    State state(overlay, options.config);
    buildSystem(state);
    buildBalances(state, options);
    buildConsensus(state, options);
    buildPayment(state);
    if (options.buildNetworks)
        options.buildNetworks(state);
    else
        subtensor::buildGenesisItems(state, balances::kTotalIssuance.get(state));
    if (options.sudoKey)
        sudo::kKey.set(state, *options.sudoKey);
    buildVersions(state);
    Genesis genesis;
    genesis.state = overlay.takeChanges();
    genesis.trie = trieOf(genesis.state);
    genesis.header.stateRoot = genesis.trie.root();
    genesis.header.extrinsicsRoot = storage::extrinsicsRoot({});
    return genesis;
}

} // namespace soma::runtime
