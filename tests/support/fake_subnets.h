// Subnets that a FakeNode tells of: as many as wanted, with names, pools, neurons and weights, all
// made from their numbers, so that two runs show the same.
#pragma once

#include "chain/api/queries.h"
#include "chain/primitives/answers/stake.h"
#include "tests/support/fake_node.h"

#include <map>
#include <memory>
#include <vector>

namespace soma::test {

/// Answers the runtime APIs about subnets and fills the storage that goes with them. What is
/// changed here counts from publish() on.
class FakeSubnets {
public:
    /// Root and `count` others.
    FakeSubnets(FakeNode& node, int count, int neuronsEach = 16);

    chain::DynamicInfo& info(int netuid);
    void setPrice(int netuid, std::uint64_t price);
    void setNeuronCost(int netuid, Rao cost);

    /// The chain's epoch went by: everybody's emission changes a little.
    void passEpoch(int netuid, BlockNumber at);

    /// Every price and emission moves, as with a block.
    void stir(int turn);

    void remove(int netuid);
    void publish();

    /// Who has stake with whom, by coldkey; the others have none. Nothing of it is locked.
    using Stakes = std::map<chain::AccountId, std::vector<chain::StakeInfo>>;
    void tellStakes(Stakes stakes);
    static chain::StakeInfo stakeOf(const chain::AccountId& hotkey, NetUid netuid, Alpha alpha);

    /// What each TAO of root stake with the hotkey has earned on a subnet so far.
    void setRootClaimable(const chain::AccountId& hotkey,
                          const std::map<NetUid, chain::FixedI128>& rates);

    static chain::AccountId owner(int netuid);
    static chain::AccountId hotkey(int netuid, int uid);

private:
    struct Subnet {
        chain::DynamicInfo info;
        std::uint64_t price = 0;
        Rao cost;
        Rao chainBuy;
        std::uint64_t epochs = 0;
    };

    /// Answers may be asked for after the object is gone.
    struct Told {
        std::vector<Subnet> subnets;
        int neurons = 16;
        BlockNumber at;
    };

    Subnet& at(int netuid);
    static chain::Metagraph metagraphOf(const Subnet& subnet, const Told& told);
    static std::vector<chain::NeuronInfo> neuronsOf(const Subnet& subnet, const Told& told);

    FakeNode& m_node;
    Told m_next;
};

} // namespace soma::test
