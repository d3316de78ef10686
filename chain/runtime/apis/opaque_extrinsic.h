// An extrinsic as an argument of a runtime API: kept with its length prefix.
#pragma once

#include "chain/codec/scale_type.h"

namespace soma::runtime {

struct OpaqueExtrinsic {
    Bytes encoded;
};

} // namespace soma::runtime

template <>
struct soma::codec::ScaleType<soma::runtime::OpaqueExtrinsic> {
    static bool decode(ScaleReader& in, runtime::OpaqueExtrinsic& out)
    {
        const std::size_t start = in.position();
        ByteSpan body;
        if (!in.bytesView(body))
            return false;
        out.encoded = toBytes(in.since(start));
        return true;
    }
};
