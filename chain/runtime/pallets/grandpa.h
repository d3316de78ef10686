// Grandpa (pallet 4): who finalizes, and how that changes (chain.md section 2).
#pragma once

#include "chain/primitives/digest.h"
#include "chain/runtime/dispatch_error.h"
#include "chain/runtime/pallet_table.h"

#include <optional>
#include <utility>
#include <vector>

namespace soma::runtime::grandpa {

inline constexpr PalletId kPallet{"Grandpa", 4};
/// Genesis may not have more; later lists may, as in the reference, which only warns.
inline constexpr std::size_t kMaxAuthorities = 32;

/// Kept as the tuple it is on the wire.
using AuthorityList = std::vector<std::pair<chain::AuthorityKey, std::uint64_t>>;

struct PendingPause {
    std::uint32_t scheduledAt = 0;
    std::uint32_t delay = 0;
};
SOMA_SCALE_STRUCT(PendingPause, scheduledAt, delay)

struct Paused {};
SOMA_SCALE_STRUCT(Paused)

struct PendingResume {
    std::uint32_t scheduledAt = 0;
    std::uint32_t delay = 0;
};
SOMA_SCALE_STRUCT(PendingResume, scheduledAt, delay)

/// Not planned by any call of this runtime; kept because clients read it.
struct StoredState {
    std::variant<std::monostate, PendingPause, Paused, PendingResume> state;
};

constexpr auto scaleShape(const StoredState*)
{
    return codec::choice("StoredState", &StoredState::state,
                         {{"Live", 0}, {"PendingPause", 1}, {"Paused", 2}, {"PendingResume", 3}});
}

struct StoredPendingChange {
    std::uint32_t scheduledAt = 0;
    std::uint32_t delay = 0;
    AuthorityList nextAuthorities;
    std::optional<std::uint32_t> forced;
};
SOMA_SCALE_STRUCT(StoredPendingChange, scheduledAt, delay, nextAuthorities, forced)

inline constexpr StorageValue<StoredState> kState{kPallet, "State"};
inline constexpr StorageValue<StoredPendingChange, OptionQuery> kPendingChange{kPallet,
                                                                               "PendingChange"};
inline constexpr StorageValue<std::uint32_t, OptionQuery> kNextForced{kPallet, "NextForced"};
inline constexpr StorageValue<std::pair<std::uint32_t, std::uint32_t>, OptionQuery> kStalled{
    kPallet, "Stalled"};
inline constexpr StorageValue<std::uint64_t> kCurrentSetId{kPallet, "CurrentSetId"};
inline constexpr StorageMap<Twox64Concat<std::uint64_t>, std::uint32_t, OptionQuery> kSetIdSession{
    kPallet, "SetIdSession"};
inline constexpr StorageValue<AuthorityList> kAuthorities{kPallet, "Authorities"};

struct NewAuthorities {
    static constexpr EventId kEvent{kPallet, 0};
    AuthorityList authoritySet;
};
SOMA_SCALE_STRUCT(NewAuthorities, authoritySet)

struct PausedEvent {
    static constexpr EventId kEvent{kPallet, 1};
};

constexpr auto scaleShape(const PausedEvent*)
{
    return codec::structure("Paused");
}

struct ResumedEvent {
    static constexpr EventId kEvent{kPallet, 2};
};

constexpr auto scaleShape(const ResumedEvent*)
{
    return codec::structure("Resumed");
}

inline constexpr auto kError =
    errorList(kPallet, {{"PauseFailed", "Finality is not running, or a pause is already planned."},
                        {"ResumeFailed", "Finality is not paused."},
                        {"ChangePending", "Another change of voters is already planned."},
                        {"TooSoon", "A forced change came too recently."},
                        {"InvalidKeyOwnershipProof", "The proof of key ownership is wrong."},
                        {"InvalidEquivocationProof", "The proof of double voting is wrong."},
                        {"DuplicateOffenceReport", "This offence was already reported."}});

/// The voters change `delay` blocks after this one; `forced` (the median of what was finalized
/// last) says that the present ones have fallen silent, and then the next such change has to wait
/// for twice the delay. Errors: ChangePending, TooSoon.
Outcome<void> scheduleChange(State& state, const AuthorityList& next, std::uint32_t delay,
                             std::optional<std::uint32_t> forced);

const PalletTable& table();

} // namespace soma::runtime::grandpa
