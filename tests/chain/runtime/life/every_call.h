// What the tests of all calls share: a list of every call of every pallet, a small network in use,
// and arguments at the ends of their ranges.
#pragma once

#include "chain/runtime/pallet_table.h"
#include "tests/chain/runtime/life/life_chain.h"

#include <map>
#include <memory>
#include <random>

namespace soma::runtime::testing {

struct DeclaredCall {
    const PalletTable* pallet = nullptr;
    const CallEntry* entry = nullptr;

    /// "SubtensorModule.add_stake".
    std::string name() const;
};

/// In the order of the pallets.
const std::vector<DeclaredCall>& everyCall();

/// Adds a row for every call, with the place in the list as column "place".
void addEveryCall();

/// Two subnets, Ann's and Ben's, that trade; both stake there and Ann on root, too. Alice is sudo,
/// Poor has next to nothing.
class SmallNetwork {
public:
    SmallNetwork();

    LifeChain& chain() { return *m_chain; }

    /// Whom calls speak of: people, hotkeys and one who has nothing.
    const std::vector<chain::AccountId>& accounts() const { return m_accounts; }

private:
    std::unique_ptr<LifeChain> m_chain;
    std::vector<chain::AccountId> m_accounts;
};

/// Draws arguments: in the first rounds all are the largest number, zero, the largest but one, or
/// one; then each argument is any of these. What names accounts or subnets mostly names real ones;
/// where root does not reach into a subnet's own account, that is one of them.
class Extremes {
public:
    /// The seed is SOMA_SEED of the environment if set.
    explicit Extremes(std::vector<chain::AccountId> accounts);

    static std::uint64_t seed();

    /// Nothing when a list is longer than its bound.
    std::optional<RuntimeCall> draw(const DeclaredCall& call, int round);

private:
    std::vector<chain::AccountId> m_accounts;
    std::mt19937_64 m_random;
};

/// All that is stored.
std::map<Bytes, Bytes> everythingIn(const storage::StateReader& state);

} // namespace soma::runtime::testing
