// Drand (pallet 26): what a public beacon said, round by round, and opening what was encrypted
// towards a round (subnets.md section 7; reference pallets/drand).
//
// Here nobody brings pulses over the network: its call write_pulse is not offered. On a local
// network root writes a round's pulse with System.set_storage, and the runtime treats it as the
// reference does one that is stored: its signature is not checked again, it is only used as a key.
#pragma once

#include "chain/primitives/block_number32.h"
#include "chain/runtime/pallet_table.h"

#include <optional>

namespace soma::runtime::drand {

inline constexpr PalletId kPallet{"Drand", 26};

using chain::BlockNumber32;

using ShortBytes = codec::Bounded<std::uint8_t, 32>;

/// What the beacon says in one round.
struct Pulse {
    std::uint64_t round = 0;
    ShortBytes randomness;
    codec::Bounded<std::uint8_t, 144> signature;

    bool operator==(const Pulse&) const = default;
};
SOMA_SCALE_STRUCT(Pulse, round, randomness, signature)

struct BeaconMetadata {
    ShortBytes beaconId;
};
SOMA_SCALE_STRUCT(BeaconMetadata, beaconId)

struct BeaconConfiguration {
    codec::Bounded<std::uint8_t, 96> publicKey;
    std::uint32_t period = 0; ///< Seconds between two rounds.
    std::uint32_t genesisTime = 0;
    ShortBytes hash;
    ShortBytes groupHash;
    ShortBytes schemeId;
    BeaconMetadata metadata;
};
SOMA_SCALE_STRUCT(BeaconConfiguration, publicKey, period, genesisTime, hash, groupHash, schemeId,
                  metadata)

/// drand's quicknet.
BeaconConfiguration quicknet();

// ------------------------------------------------------------------------------------ storage

inline constexpr StorageValue<BeaconConfiguration> kBeaconConfig{
    kPallet, "BeaconConfig", [](const RuntimeConfig&) { return quicknet(); }};
inline constexpr StorageMap<Identity<codec::Bounded<std::uint8_t, 128>>, bool> kHasMigrationRun{
    kPallet, "HasMigrationRun"};
inline constexpr StorageMap<Blake2_128Concat<std::uint64_t>, Pulse, OptionQuery> kPulses{kPallet,
                                                                                         "Pulses"};
inline constexpr StorageValue<std::uint64_t> kLastStoredRound{kPallet, "LastStoredRound"};
inline constexpr StorageValue<std::uint64_t> kOldestStoredRound{kPallet, "OldestStoredRound"};
inline constexpr StorageValue<BlockNumber32> kNextUnsignedAt{kPallet, "NextUnsignedAt"};

// ------------------------------------------------------------------------------------- events

struct BeaconConfigChanged {
    static constexpr EventId kEvent{kPallet, 0};
};
SOMA_SCALE_STRUCT(BeaconConfigChanged)

struct NewPulse {
    static constexpr EventId kEvent{kPallet, 1};
    std::vector<std::uint64_t> rounds;
};
SOMA_SCALE_STRUCT(NewPulse, rounds)

struct SetOldestStoredRound {
    static constexpr EventId kEvent{kPallet, 2};
    std::uint64_t round = 0;
};

constexpr auto scaleShape(const SetOldestStoredRound*)
{
    return codec::tupleStructure("SetOldestStoredRound", &SetOldestStoredRound::round);
}

// ------------------------------------------------------------------------------------- errors

inline constexpr auto kError =
    errorList(kPallet, {{"NoneValue", "There is no value."},
                        {"StorageOverflow", "The number is too large."},
                        {"DrandConnectionFailure", "The beacon does not answer."},
                        {"UnverifiedPulse", "The pulse is not the beacon's."},
                        {"InvalidRoundNumber", "The round is not after the last one."},
                        {"PulseVerificationError", "The pulse cannot be checked."}});

// ------------------------------------------------------------------------------ for others

/// What the ciphertext says once its round has come: nothing yet without the round's pulse, and no
/// bytes at all when the ciphertext does not fit the round or is no ciphertext.
std::optional<Bytes> openTimelock(const State& state, std::uint64_t round, ByteSpan encrypted);

const PalletTable& table();

} // namespace soma::runtime::drand
