// The storage items as the tables see them.
#include "chain/runtime/pallets/subtensor/storage_list.h"
#include "chain/runtime/pallets/subtensor/tables.h"

namespace soma::runtime::subtensor {

namespace {

template <const auto&... Items>
std::vector<StorageEntry> entriesOf(StorageList<Items...>)
{
    return storageEntries<Items...>();
}

} // namespace

std::vector<StorageEntry> storageTable()
{
    return entriesOf(AllStorage{});
}

} // namespace soma::runtime::subtensor
