// Fixed-point numbers and SafeFloat in storage: the raw bits, little-endian; a SafeFloat is its
// mantissa and exponent as they are (chain.md section 17).
#pragma once

#include "chain/codec/scale_type.h"
#include "chain/codec/type_text.h"
#include "consensus/math/fixed.h"
#include "consensus/pool/safe_float.h"

namespace soma::codec {

template <int RepBits, int FracBits, bool Signed>
struct ScaleType<math::Fixed<RepBits, FracBits, Signed>> {
    using Value = math::Fixed<RepBits, FracBits, Signed>;

    static void encode(Value value, ScaleWriter& out) { out.fixed(value.bits()); }

    static bool decode(ScaleReader& in, Value& out)
    {
        typename Value::Rep bits{};
        if (!in.fixed(bits))
            return false;
        out = Value::fromBits(bits);
        return true;
    }

    /// The bits, as the reference's own description shows them.
    static chain::DecodedValue toDecoded(Value value)
    {
        return chain::DecodedGroup{"", {{"bits", codec::toDecoded(value.bits())}}};
    }
};

template <int RepBits, int FracBits, bool Signed>
struct TypeText<math::Fixed<RepBits, FracBits, Signed>>
    : TypeText<typename math::Fixed<RepBits, FracBits, Signed>::Rep> {
};

template <>
struct ScaleType<pool::SafeFloat> {
    static void encode(const pool::SafeFloat& value, ScaleWriter& out)
    {
        out.fixed(value.mantissa());
        out.fixed(value.exponent());
    }

    static bool decode(ScaleReader& in, pool::SafeFloat& out)
    {
        u128 mantissa = 0;
        std::int64_t exponent = 0;
        if (!in.fixed(mantissa) || !in.fixed(exponent))
            return false;
        out = pool::SafeFloat::fromStorage(mantissa, exponent);
        return true;
    }

    static chain::DecodedValue toDecoded(const pool::SafeFloat& value)
    {
        return chain::DecodedGroup{"SafeFloat",
                                   {{"mantissa", codec::toDecoded(value.mantissa())},
                                    {"exponent", codec::toDecoded(value.exponent())}}};
    }
};

template <>
struct TypeText<pool::SafeFloat> {
    static std::string text() { return "{mantissa:u128,exponent:i64}"; }
};

} // namespace soma::codec
