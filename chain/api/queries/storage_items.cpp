#include "chain/api/queries/storage_items.h"

#include "chain/codec/metadata.h"
#include "chain/codec/type_text.h"

#include <utility>

namespace soma::chain {

namespace {

constexpr std::uint32_t kMetadataVersion = 15;

Result<StorageItem> itemOf(const codec::Metadata& metadata, const codec::MetadataPallet& pallet,
                           const codec::MetadataStorageItem& item)
{
    StorageItem out;
    out.name = item.name;
    out.prefix = codec::storagePrefix(pallet.storagePrefix, item.name);
    out.isMap = !item.hashers.empty();
    if (out.isMap)
        out.keyType = SOMA_TRY(codec::typeText(metadata.types, item.key));
    out.valueType = SOMA_TRY(codec::typeText(metadata.types, item.value));
    return out;
}

Result<std::vector<StoragePallet>> palletsOf(ByteSpan bytes)
{
    const codec::Metadata metadata = SOMA_TRY(codec::readMetadata(bytes));
    std::vector<StoragePallet> out;
    for (const codec::MetadataPallet& pallet : metadata.pallets) {
        if (pallet.storage.empty())
            continue;
        StoragePallet& told = out.emplace_back();
        told.name = pallet.name;
        told.prefix = codec::palletPrefix(pallet.storagePrefix);
        for (const codec::MetadataStorageItem& item : pallet.storage)
            told.items.push_back(SOMA_TRY(itemOf(metadata, pallet, item)));
    }
    return out;
}

} // namespace

Asked<std::vector<StoragePallet>> storageItems(Node& node, At at)
{
    using Pallets = std::vector<StoragePallet>;
    return mapped(
        askRuntime<std::optional<Bytes>>(node, "Metadata_metadata_at_version",
                                         codec::encode(kMetadataVersion), at),
        [](const Told<std::optional<Bytes>>& told) -> Result<Told<Pallets>> {
            if (!told.value)
                return Error(NodeError::NotSupported, "metadata 15");
            return Told<Pallets>{SOMA_TRY(palletsOf(*told.value)), told.provenance, told.at};
        });
}

} // namespace soma::chain
