#include "chain/runtime/runtime_tables.h"

#include "chain/runtime/pallets/admin_utils/admin_utils.h"
#include "chain/runtime/pallets/alpha_assets.h"
#include "chain/runtime/pallets/aura.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/commitments/commitments.h"
#include "chain/runtime/pallets/crowdloan/crowdloan.h"
#include "chain/runtime/pallets/drand/drand.h"
#include "chain/runtime/pallets/grandpa.h"
#include "chain/runtime/pallets/multisig/multisig.h"
#include "chain/runtime/pallets/preimage.h"
#include "chain/runtime/pallets/proxy/proxy.h"
#include "chain/runtime/pallets/scheduler/scheduler.h"
#include "chain/runtime/pallets/subtensor/tables.h"
#include "chain/runtime/pallets/sudo.h"
#include "chain/runtime/pallets/swap.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/pallets/timestamp.h"
#include "chain/runtime/pallets/transaction_payment.h"
#include "chain/runtime/pallets/utility.h"

#include <algorithm>
#include <map>

namespace soma::runtime {

const CallEntry* PalletTable::call(std::uint8_t index) const
{
    const auto found = std::find_if(calls.begin(), calls.end(), [index](const CallEntry& entry) {
        return entry.index == index;
    });
    return found == calls.end() ? nullptr : &*found;
}

const EventEntry* PalletTable::event(std::uint8_t index) const
{
    const auto found = std::find_if(events.begin(), events.end(), [index](const EventEntry& entry) {
        return entry.index == index;
    });
    return found == events.end() ? nullptr : &*found;
}

const std::vector<const PalletTable*>& pallets()
{
    static const std::vector<const PalletTable*> kPallets{
        &system::table(),       &timestamp::table(),   &aura::table(),
        &grandpa::table(),      &balances::table(),    &transaction_payment::table(),
        &subtensor::table(),    &utility::table(),     &sudo::table(),
        &multisig::table(),     &preimage::table(),    &scheduler::table(),
        &proxy::table(),        &commitments::table(), &admin_utils::table(),
        &drand::table(),        &crowdloan::table(),   &swap::table(),
        &alpha_assets::table(),
    };
    return kPallets;
}

const PalletTable* palletByIndex(std::uint8_t index)
{
    static const auto kByIndex = [] {
        std::array<const PalletTable*, 256> map{};
        for (const PalletTable* pallet : pallets())
            map[pallet->id.index] = pallet;
        return map;
    }();
    return kByIndex[index];
}

const PalletTable* palletByName(std::string_view name)
{
    for (const PalletTable* pallet : pallets())
        if (pallet->id.name == name)
            return pallet;
    return nullptr;
}

std::optional<StorageOwner> storageOwner(ByteSpan key)
{
    static const auto kByPrefix = [] {
        std::map<ByteArray<32>, StorageOwner> map;
        for (const PalletTable* pallet : pallets())
            for (const StorageEntry& item : pallet->storage)
                map.emplace(item.prefix, StorageOwner{pallet, &item});
        return map;
    }();
    if (key.size() < 32)
        return std::nullopt;
    ByteArray<32> prefix;
    std::copy_n(key.begin(), prefix.size(), prefix.begin());
    const auto found = kByPrefix.find(prefix);
    if (found == kByPrefix.end())
        return std::nullopt;
    return found->second;
}

} // namespace soma::runtime
