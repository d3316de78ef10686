// What a call may take of a block: time and the room of its proof.
#pragma once

#include "chain/codec/scale_type.h"

#include <cstdint>

namespace soma::chain {

struct CallWeight {
    std::uint64_t refTime = 0;
    std::uint64_t proofSize = 0;

    bool operator==(const CallWeight&) const = default;
};

} // namespace soma::chain

template <>
struct soma::codec::ScaleType<soma::chain::CallWeight> {
    static void encode(const chain::CallWeight& value, ScaleWriter& out)
    {
        out.compact(value.refTime);
        out.compact(value.proofSize);
    }

    static bool decode(ScaleReader& in, chain::CallWeight& out)
    {
        return in.compactAs(out.refTime) && in.compactAs(out.proofSize);
    }

    static chain::DecodedValue toDecoded(const chain::CallWeight& value)
    {
        chain::DecodedGroup group{"Weight", {}};
        group.fields.push_back({"ref_time", value.refTime});
        group.fields.push_back({"proof_size", value.proofSize});
        return group;
    }
};
