// Commitments (pallet 18): a few hundred bytes that a neuron says in its subnet, at once or when a
// round of drand comes (chain.md section 15).
//
// A subnet's neurons may each write so many bytes per epoch. What is encrypted stays in the
// commitment until the hook can open it; the ten last texts that were opened are kept.
#pragma once

#include "chain/primitives/account_id.h"
#include "chain/primitives/block_number32.h"
#include "chain/runtime/pallet_table.h"
#include "chain/runtime/pallets/commitments/data.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace soma::runtime::commitments {

inline constexpr PalletId kPallet{"Commitments", 18};

using chain::AccountId;
using chain::BlockNumber32;

inline constexpr std::size_t kMaxFields = 3;
inline constexpr std::uint32_t kDefaultMaxSpace = 3100;
/// A commitment counts at least for this many bytes.
inline constexpr std::uint64_t kMinSpace = 100;
inline constexpr std::size_t kMaxReveals = 10;

/// Saying something is free.
inline constexpr Rao kInitialDeposit{0};
inline constexpr Rao kFieldDeposit{0};

struct CommitmentInfo {
    codec::Bounded<Data, kMaxFields> fields;

    bool operator==(const CommitmentInfo&) const = default;
};
SOMA_SCALE_STRUCT(CommitmentInfo, fields)

struct Registration {
    Rao deposit;
    BlockNumber32 block; ///< When it was set.
    CommitmentInfo info;

    bool operator==(const Registration&) const = default;
};
SOMA_SCALE_STRUCT(Registration, deposit, block, info)

/// Bytes written in one epoch of the subnet.
struct UsageTracker {
    std::uint64_t lastEpoch = 0;
    std::uint64_t usedSpace = 0;

    bool operator==(const UsageTracker&) const = default;
};
SOMA_SCALE_STRUCT(UsageTracker, lastEpoch, usedSpace)

/// What was opened, and in which block.
using Reveals = std::vector<std::pair<Bytes, std::uint64_t>>;
using TimelockIndex = std::set<std::pair<NetUid, AccountId>>;

// ------------------------------------------------------------------------------------ storage

/// Whose commitments hold something encrypted.
inline constexpr StorageValue<TimelockIndex> kTimelockedIndex{kPallet, "TimelockedIndex"};
inline constexpr StorageDoubleMap<Identity<NetUid>, Twox64Concat<AccountId>, Registration,
                                  OptionQuery>
    kCommitmentOf{kPallet, "CommitmentOf"};
inline constexpr StorageDoubleMap<Identity<NetUid>, Twox64Concat<AccountId>, BlockNumber32,
                                  OptionQuery>
    kLastCommitment{kPallet, "LastCommitment"};
inline constexpr StorageDoubleMap<Identity<NetUid>, Twox64Concat<AccountId>, BlockNumber32,
                                  OptionQuery>
    kLastBondsReset{kPallet, "LastBondsReset"};
inline constexpr StorageDoubleMap<Identity<NetUid>, Twox64Concat<AccountId>, Reveals, OptionQuery>
    kRevealedCommitments{kPallet, "RevealedCommitments"};
inline constexpr StorageDoubleMap<Identity<NetUid>, Twox64Concat<AccountId>, UsageTracker,
                                  OptionQuery>
    kUsedSpaceOf{kPallet, "UsedSpaceOf"};
/// Bytes per neuron and epoch.
inline constexpr StorageValue<std::uint32_t> kMaxSpace{
    kPallet, "MaxSpace", [](const RuntimeConfig&) { return kDefaultMaxSpace; }};

// ------------------------------------------------------------------------------------- events

struct Commitment {
    static constexpr EventId kEvent{kPallet, 0};
    NetUid netuid;
    AccountId who;
};
SOMA_SCALE_STRUCT(Commitment, netuid, who)

struct TimelockCommitment {
    static constexpr EventId kEvent{kPallet, 1};
    NetUid netuid;
    AccountId who;
    std::uint64_t revealRound = 0; ///< Of the first encrypted field.
};
SOMA_SCALE_STRUCT(TimelockCommitment, netuid, who, revealRound)

struct CommitmentRevealed {
    static constexpr EventId kEvent{kPallet, 2};
    NetUid netuid;
    AccountId who;
};
SOMA_SCALE_STRUCT(CommitmentRevealed, netuid, who)

// ------------------------------------------------------------------------------------- errors

inline constexpr auto kError =
    errorList(kPallet, {{"TooManyFieldsInCommitmentInfo", "Too many fields."},
                        {"AccountNotAllowedCommit", "Only the subnet's neurons may do this."},
                        {"SpaceLimitExceeded", "The bytes of this epoch are used up."},
                        {"UnexpectedUnreserveLeftover", "The deposit was not all there."}});

// -------------------------------------------------------------------------------------- calls

/// By the neuron's hotkey; replaces what it said before.
struct SetCommitment {
    static constexpr CallId kCall{kPallet, 0, "set_commitment"};
    static constexpr Weight kWeight = measured(33'480'000, 0, 5, 4);
    static constexpr Pays kPays = Pays::No;
    NetUid netuid;
    CommitmentInfo info;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetCommitment, netuid, info)

/// By root.
struct SetMaxSpace {
    static constexpr CallId kCall{kPallet, 2, "set_max_space"};
    static constexpr Weight kWeight = measured(2'856'000, 0, 0, 1);
    std::uint32_t newLimit = 0;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetMaxSpace, newLimit)

// ------------------------------------------------------------------------------ for others

/// Every commitment of a subnet as it is stored, in the order of storage.
std::vector<std::pair<AccountId, Bytes>> commitmentsOf(const State& state, NetUid netuid);

/// Nothing of a subnet that ends stays.
void purge(State& state, NetUid netuid);

/// Nothing when it cannot be opened yet; no bytes when it never can.
using TimelockOpener = std::optional<Bytes> (*)(const State& state, std::uint64_t round,
                                                ByteSpan encrypted);

/// Opens what can be opened; answers the weight it took. What can never be opened is dropped.
Weight revealTimelocked(State& state, TimelockOpener opener);

const PalletTable& table();

} // namespace soma::runtime::commitments
