// A chain's metadata from strangers: any bytes, no crash, bounded memory, and every type that was
// read can be shown.
#include "chain/codec/metadata.h"
#include "chain/codec/type_text.h"
#include "consensus/base/assert.h"

#include <cstddef>
#include <cstdint>

namespace soma::codec {
namespace {

void show(const TypeRegistry& types, TypeIndex index)
{
    SOMA_ASSERT(types.contains(index));
    const auto text = typeText(types, index);
    SOMA_ASSERT(text || text.error().is(MetadataError::TooLarge));
}

void readAll(ByteSpan bytes)
{
    const auto metadata = readMetadata(bytes);
    if (!metadata)
        return;
    for (const MetadataPallet& pallet : metadata->pallets) {
        for (const MetadataStorageItem& item : pallet.storage) {
            show(metadata->types, item.value);
            if (!item.hashers.empty())
                show(metadata->types, item.key);
        }
        for (const MetadataConstant& constant : pallet.constants)
            show(metadata->types, constant.type);
        if (pallet.calls)
            show(metadata->types, *pallet.calls);
    }
}

} // namespace
} // namespace soma::codec

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    soma::codec::readAll(soma::ByteSpan(data, size));
    return 0;
}
