// One step of a derivation path (keys.md section 1.6).
#pragma once

#include "consensus/base/bytes.h"

#include <string_view>

namespace soma::crypto {

/// The chain code of a junction; public.
using JunctionCode = ByteArray<32>;

struct DeriveJunction {
    enum class Kind {
        /// The child cannot be found from the parent's public key.
        Hard,
        /// It can. Only sr25519 has it.
        Soft,
    };

    Kind kind = Kind::Hard;
    JunctionCode code{};

    bool operator==(const DeriveJunction&) const = default;
};

/// What stands between two slashes, in UTF-8, becomes a code: decimal digits that fit 64 bits (one
/// leading '+' allowed) count as the number, so "007" is "7"; anything else is a SCALE string,
/// hashed when it does not fit 32 bytes. The text must not be empty; that is the caller's grammar.
JunctionCode junctionCode(std::string_view text);

} // namespace soma::crypto
