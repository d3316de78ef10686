#include "chain/runtime/pallets/subtensor/subnets/call_table.h"

#include "chain/runtime/pallets/subtensor/registration/register_calls.h"
#include "chain/runtime/pallets/subtensor/registration/serving_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/dissolve.h"
#include "chain/runtime/pallets/subtensor/subnets/identity_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/leasing.h"
#include "chain/runtime/pallets/subtensor/subnets/network_calls.h"
#include "chain/runtime/pallets/subtensor/subnets/weight_calls.h"

namespace soma::runtime::subtensor {

std::vector<CallEntry> subnetCalls()
{
    return callEntries<SetWeights, ServeAxon, ServePrometheus, Register, BurnedRegister,
                       ServeAxonTls, RegisterNetwork, DissolveNetwork, RootRegister, SetIdentity,
                       SetSubnetIdentity, RegisterNetworkWithIdentity, BatchSetWeights, StartCall,
                       CommitWeights, RevealWeights, BatchRevealWeights, BatchCommitWeights,
                       UpdateSymbol, CommitTimelockedWeights, CommitMechanismWeights,
                       RevealMechanismWeights, CommitCrv3MechanismWeights,
                       CommitTimelockedMechanismWeights, SetMechanismWeights, RegisterLeasedNetwork,
                       TerminateLease, RootDissolveNetwork, RegisterLimit>();
}

} // namespace soma::runtime::subtensor
