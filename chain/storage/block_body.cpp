#include "chain/storage/block_body.h"

#include "chain/codec/scale_reader.h"
#include "chain/codec/scale_writer.h"

namespace soma::storage {

Bytes encodeBody(std::span<const Bytes> extrinsics)
{
    Bytes out;
    codec::ScaleWriter writer(out);
    writer.compact(extrinsics.size());
    for (const Bytes& extrinsic : extrinsics)
        writer.raw(extrinsic);
    return out;
}

std::optional<std::vector<Bytes>> decodeBody(ByteSpan body)
{
    codec::ScaleReader reader(body);
    std::size_t count = 0;
    if (!reader.length(count))
        return std::nullopt;
    std::vector<Bytes> out;
    out.reserve(reader.room(count));
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t start = reader.position();
        ByteSpan content;
        if (!reader.bytesView(content))
            return std::nullopt;
        out.push_back(toBytes(reader.since(start)));
    }
    if (!reader.finish())
        return std::nullopt;
    return out;
}

} // namespace soma::storage
