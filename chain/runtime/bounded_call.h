// A call kept for later (the reference's Bounded<Call>): in place when it is short, or in the
// Preimage pallet under its hash.
#pragma once

#include "chain/codec/bounded.h"
#include "chain/primitives/hash_types.h"
#include "chain/runtime/runtime_call.h"

#include <variant>

namespace soma::runtime {

struct BoundedCall {
    /// A call of up to this many bytes stands in place.
    static constexpr std::size_t kMaxInline = 128;

    /// The oldest form: of unknown length.
    struct Legacy {
        chain::Hash256 hash;

        bool operator==(const Legacy&) const = default;
    };

    using Inline = codec::Bounded<std::uint8_t, kMaxInline>;

    struct Lookup {
        chain::Hash256 hash;
        std::uint32_t len = 0;

        bool operator==(const Lookup&) const = default;
    };

    std::variant<Legacy, Inline, Lookup> place;

    bool operator==(const BoundedCall&) const = default;
};
SOMA_SCALE_STRUCT(BoundedCall::Legacy, hash)
SOMA_SCALE_STRUCT(BoundedCall::Lookup, hash, len)

constexpr auto scaleShape(const BoundedCall*)
{
    return codec::choice("Bounded", &BoundedCall::place,
                         {{"Legacy", 0}, {"Inline", 1}, {"Lookup", 2}});
}

/// Keeps the call. Errors: Exhausted.
Outcome<BoundedCall> boundCall(State& state, const RuntimeCall& call);

/// The kept call, which stays kept. Errors: Unavailable, Corruption.
Outcome<RuntimeCall> peekCall(const State& state, const BoundedCall& bounded);

/// One more keeper of the same call.
void requestCall(State& state, const BoundedCall& bounded);

/// The call is no longer needed by whoever kept it.
void dropCall(State& state, const BoundedCall& bounded);

} // namespace soma::runtime
