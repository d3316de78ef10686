#include "chain/api/queries/storage_items.h"

#include "chain/codec/metadata.h"
#include "chain/codec/type_text.h"
#include "chain/codec/value_reader.h"

#include <algorithm>
#include <utility>

namespace soma::chain {

class StorageReading {
public:
    StorageReading(std::shared_ptr<const codec::Metadata> metadata,
                   const codec::MetadataStorageItem& item)
        : m_metadata(std::move(metadata))
        , m_item(item)
    {
    }

    Result<DecodedValue> value(ByteSpan bytes) const
    {
        return codec::readWholeValue(*m_metadata, m_item.value, bytes);
    }

    /// `rest` is the key without the item's own beginning.
    Result<std::vector<std::optional<DecodedValue>>> key(ByteSpan rest) const
    {
        const auto parts = partTypes();
        codec::ScaleReader in(rest);
        std::vector<std::optional<DecodedValue>> out;
        for (std::size_t i = 0; i < m_item.hashers.size(); ++i) {
            const codec::Hasher hasher = m_item.hashers[i];
            out.emplace_back();
            ByteSpan hash;
            if (!in.take(codec::hashLength(hasher), hash))
                return in.error();
            if (!codec::isReversible(hasher))
                continue;
            if (i >= parts.size())
                return Error(codec::MetadataError::UnknownType);
            out.back() = SOMA_TRY(codec::readValue(*m_metadata, parts[i], in));
        }
        if (!in.finish())
            return in.error();
        return out;
    }

private:
    /// One hasher has the whole key, several have a part of a tuple each.
    std::vector<codec::TypeIndex> partTypes() const
    {
        if (m_item.hashers.size() == 1)
            return {m_item.key};
        const auto* tuple =
            std::get_if<codec::TupleType>(&m_metadata->types[m_item.key].definition);
        return tuple != nullptr ? tuple->elements : std::vector<codec::TypeIndex>();
    }

    std::shared_ptr<const codec::Metadata> m_metadata;
    const codec::MetadataStorageItem& m_item; ///< Of that metadata.
};

namespace {

constexpr std::uint32_t kMetadataVersion = 15;

using MetadataRef = std::shared_ptr<const codec::Metadata>;

Result<StorageItem> itemOf(const MetadataRef& metadata, const codec::MetadataPallet& pallet,
                           const codec::MetadataStorageItem& item)
{
    StorageItem out;
    out.name = item.name;
    out.reading = std::make_shared<const StorageReading>(metadata, item);
    out.prefix = codec::storagePrefix(pallet.storagePrefix, item.name);
    out.isMap = !item.hashers.empty();
    if (out.isMap)
        out.keyType = SOMA_TRY(codec::typeText(metadata->types, item.key));
    out.valueType = SOMA_TRY(codec::typeText(metadata->types, item.value));
    return out;
}

Result<std::vector<StoragePallet>> palletsOf(ByteSpan bytes)
{
    const auto metadata =
        std::make_shared<const codec::Metadata>(SOMA_TRY(codec::readMetadata(bytes)));
    std::vector<StoragePallet> out;
    for (const codec::MetadataPallet& pallet : metadata->pallets) {
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

const StorageItem* storageItemOf(const std::vector<StoragePallet>& pallets, ByteSpan key)
{
    const auto begins = [key](const Bytes& prefix) {
        return key.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), key.begin());
    };
    for (const StoragePallet& pallet : pallets)
        if (begins(pallet.prefix))
            for (const StorageItem& item : pallet.items)
                if (begins(item.prefix))
                    return &item;
    return nullptr;
}

Result<std::vector<std::optional<DecodedValue>>> readStorageKey(const StorageItem& item,
                                                                ByteSpan key)
{
    return item.reading->key(key.subspan(std::min(key.size(), item.prefix.size())));
}

Result<DecodedValue> readStorageValue(const StorageItem& item, ByteSpan value)
{
    return item.reading->value(value);
}

} // namespace soma::chain
