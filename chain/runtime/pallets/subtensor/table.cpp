#include "chain/runtime/pallets/subtensor/block_step/block_step.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/key_swaps/call_table.h"
#include "chain/runtime/pallets/subtensor/staking/call_table.h"
#include "chain/runtime/pallets/subtensor/subnets/call_table.h"
#include "chain/runtime/pallets/subtensor/subnets/owner_calls.h"
#include "chain/runtime/pallets/subtensor/tables.h"

namespace soma::runtime::subtensor {

namespace {

/// The reference's storage version at spec 425.
constexpr std::uint16_t kStorageVersion = 7;

/// Each room's calls.
std::vector<CallEntry> callTable()
{
    std::vector<CallEntry> out;
    const auto add = [&out](std::vector<CallEntry> calls) {
        out.insert(out.end(), calls.begin(), calls.end());
    };
    add(stakingCalls());
    add(subnetCalls());
    add(ownerCalls());
    add(keySwapCalls());
    return out;
}

} // namespace

const PalletTable& table()
{
    static const PalletTable kTable{.id = kPallet,
                                    .storageVersion = kStorageVersion,
                                    .storage = storageTable(),
                                    .calls = callTable(),
                                    .events = eventTable(),
                                    .errors = kError.list(),
                                    .constants = constantTable(),
                                    .onInitialize = onInitialize};
    return kTable;
}

} // namespace soma::runtime::subtensor
