// A block's header (chain.md section 4).
#pragma once

#include "chain/codec/scale_type.h"
#include "chain/primitives/digest.h"
#include "chain/primitives/hash_types.h"
#include "consensus/base/units.h"

namespace soma::chain {

struct Header {
    BlockHash parent;
    BlockNumber number;
    StateRoot stateRoot;
    ExtrinsicsRoot extrinsicsRoot;
    Digest digest;

    bool operator==(const Header&) const = default;

    /// blake2b-256 of the whole encoding.
    BlockHash hash() const;

    /// The hash that the seal signs: the header without its last item when that is a seal.
    Hash256 hashWithoutSeal() const;
};

} // namespace soma::chain

template <>
struct soma::codec::ScaleType<soma::chain::Header> {
    static void encode(const chain::Header& value, ScaleWriter& out);
    static bool decode(ScaleReader& in, chain::Header& out);
    static chain::DecodedValue toDecoded(const chain::Header& value);
};
