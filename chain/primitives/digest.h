// The items at the end of a header: what consensus engines tell each other (chain.md section 4).
#pragma once

#include "chain/codec/scale_type.h"
#include "consensus/base/bytes.h"

#include <optional>
#include <vector>

namespace soma::chain {

using EngineId = ByteArray<4>;

inline constexpr EngineId kAuraEngine{'a', 'u', 'r', 'a'};
inline constexpr EngineId kGrandpaEngine{'F', 'R', 'N', 'K'};
inline constexpr EngineId kFrontierEngine{'f', 'r', 'o', 'n'};
inline constexpr EngineId kBabeEngine{'B', 'A', 'B', 'E'};

/// An sr25519 or ed25519 public key in its role as block author or finality voter.
using AuthorityKey = TaggedBytes<struct AuthorityKeyTag, 32>;

/// A 64-byte sr25519 or ed25519 signature.
using Signature64 = TaggedBytes<struct Signature64Tag, 64>;

struct DigestItem {
    /// The byte on the wire.
    enum class Kind : std::uint8_t {
        Other = 0,
        Consensus = 4,
        Seal = 5,
        PreRuntime = 6,
        RuntimeEnvironmentUpdated = 8,
    };

    Kind kind = Kind::Other;
    EngineId engine{}; ///< Zero for Other and RuntimeEnvironmentUpdated.
    Bytes payload;     ///< Empty for RuntimeEnvironmentUpdated.

    bool operator==(const DigestItem&) const = default;
};

using Digest = std::vector<DigestItem>;

DigestItem auraPreRuntime(std::uint64_t slot);
DigestItem auraSeal(const Signature64& signature);
DigestItem consensusItem(const EngineId& engine, Bytes payload);

/// The slot of the first aura pre-runtime item; nothing when absent or malformed.
std::optional<std::uint64_t> auraSlot(const Digest& digest);

/// The signature of the last item, when that is an aura seal.
std::optional<Signature64> auraSealOf(const Digest& digest);

/// The new author list of an aura consensus item (index 1), in force from the next block.
std::optional<std::vector<AuthorityKey>> auraAuthoritiesChange(const Digest& digest);

/// True when the author slot was claimed by BABE: seals cannot be checked, finality still can.
bool hasBabePreRuntime(const Digest& digest);

struct GrandpaAuthority {
    AuthorityKey key;
    std::uint64_t weight = 1;
    bool operator==(const GrandpaAuthority&) const = default;
};
SOMA_SCALE_STRUCT(GrandpaAuthority, key, weight)

/// A voter list that follows (light-client.md section 3).
struct GrandpaChange {
    std::vector<GrandpaAuthority> next;
    std::uint32_t delay = 0;
    /// Set for a forced change, which breaks the chain of trust: median of the last finalized.
    std::optional<std::uint32_t> forcedMedian;
};

/// The change a header signals. A forced change wins; otherwise the first item counts.
std::optional<GrandpaChange> grandpaChange(const Digest& digest);

} // namespace soma::chain

template <>
struct soma::codec::ScaleType<soma::chain::DigestItem> {
    static void encode(const chain::DigestItem& value, ScaleWriter& out);
    static bool decode(ScaleReader& in, chain::DigestItem& out);
    static chain::DecodedValue toDecoded(const chain::DigestItem& value);
};
