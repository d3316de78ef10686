// Preimage (pallet 14): long bytes under their hash, so that others need to keep the hash only.
//
// A preimage stays while somebody requests it, or while the account that noted it leaves its
// deposit. What root or the chain itself notes is requested at once and costs nothing.
#pragma once

#include "chain/runtime/pallet_table.h"

#include <variant>

namespace soma::runtime::preimage {

inline constexpr PalletId kPallet{"Preimage", 14};

using chain::AccountId;
using chain::Hash256;

inline constexpr std::size_t kMaxSize = std::size_t{4} << 20;
inline constexpr std::size_t kMaxUpgraded = 1024;
inline constexpr Rao kBaseDeposit{104'000'000};
inline constexpr Rao kByteDeposit{1'000'000};

/// Whose money is kept, and how much.
using Ticket = std::pair<AccountId, Rao>;

/// Noted and wanted by nobody: its owner may take it back.
struct FreePreimage {
    Ticket ticket;
    std::uint32_t len = 0;
};
SOMA_SCALE_STRUCT(FreePreimage, ticket, len)

struct RequestedPreimage {
    std::optional<Ticket> maybeTicket;
    std::uint32_t count = 0;               ///< Never zero.
    std::optional<std::uint32_t> maybeLen; ///< Once it was noted.
};
SOMA_SCALE_STRUCT(RequestedPreimage, maybeTicket, count, maybeLen)

struct RequestStatus {
    std::variant<FreePreimage, RequestedPreimage> status;
};

constexpr auto scaleShape(const RequestStatus*)
{
    return codec::choice("RequestStatus", &RequestStatus::status,
                         {{"Unrequested", 0}, {"Requested", 1}});
}

// The form of old entries, whose deposits were reserved, not held.

struct OldFreePreimage {
    Ticket deposit;
    std::uint32_t len = 0;
};
SOMA_SCALE_STRUCT(OldFreePreimage, deposit, len)

struct OldRequestedPreimage {
    std::optional<Ticket> deposit;
    std::uint32_t count = 0;
    std::optional<std::uint32_t> len;
};
SOMA_SCALE_STRUCT(OldRequestedPreimage, deposit, count, len)

struct OldRequestStatus {
    std::variant<OldFreePreimage, OldRequestedPreimage> status;
};

constexpr auto scaleShape(const OldRequestStatus*)
{
    return codec::choice("OldRequestStatus", &OldRequestStatus::status,
                         {{"Unrequested", 0}, {"Requested", 1}});
}

// ------------------------------------------------------------------------------------ storage

inline constexpr StorageMap<Identity<Hash256>, OldRequestStatus, OptionQuery> kStatusFor{
    kPallet, "StatusFor"};
inline constexpr StorageMap<Identity<Hash256>, RequestStatus, OptionQuery> kRequestStatusFor{
    kPallet, "RequestStatusFor"};
/// By hash and length.
inline constexpr StorageMap<Identity<std::pair<Hash256, std::uint32_t>>,
                            codec::Bounded<std::uint8_t, kMaxSize>, OptionQuery>
    kPreimageFor{kPallet, "PreimageFor"};

// ------------------------------------------------------------------------------------- events

struct Noted {
    static constexpr EventId kEvent{kPallet, 0};
    Hash256 hash;
};
SOMA_SCALE_STRUCT(Noted, hash)

struct Requested {
    static constexpr EventId kEvent{kPallet, 1};
    Hash256 hash;
};
SOMA_SCALE_STRUCT(Requested, hash)

struct Cleared {
    static constexpr EventId kEvent{kPallet, 2};
    Hash256 hash;
};
SOMA_SCALE_STRUCT(Cleared, hash)

// ------------------------------------------------------------------------------------- errors

inline constexpr auto kError =
    errorList(kPallet, {{"TooBig", "The preimage is larger than may be."},
                        {"AlreadyNoted", "The preimage is noted already."},
                        {"NotAuthorized", "Somebody else noted the preimage."},
                        {"NotNoted", "There is no such preimage."},
                        {"Requested", "The preimage is still requested."},
                        {"NotRequested", "The preimage is not requested."},
                        {"TooMany", "Too many hashes at once."},
                        {"TooFew", "No hash was given."}});

// -------------------------------------------------------------------------------------- calls

/// Free for root, and when somebody asked for it.
struct NotePreimage {
    static constexpr CallId kCall{kPallet, 0, "note_preimage"};
    Bytes bytes;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(NotePreimage, bytes)

struct UnnotePreimage {
    static constexpr CallId kCall{kPallet, 1, "unnote_preimage"};
    static constexpr Weight kWeight = measured(50'830'000, 3892, 3, 3);
    Hash256 hash;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(UnnotePreimage, hash)

struct RequestPreimage {
    static constexpr CallId kCall{kPallet, 2, "request_preimage"};
    static constexpr Weight kWeight = measured(19'292'000, 3556, 2, 1);
    Hash256 hash;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RequestPreimage, hash)

struct UnrequestPreimage {
    static constexpr CallId kCall{kPallet, 3, "unrequest_preimage"};
    static constexpr Weight kWeight = measured(20'209'000, 3556, 2, 2);
    Hash256 hash;

    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(UnrequestPreimage, hash)

/// Brings old entries into the new form; free when nine of ten were old.
struct EnsureUpdated {
    static constexpr CallId kCall{kPallet, 4, "ensure_updated"};
    std::vector<Hash256> hashes;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(EnsureUpdated, hashes)

// ------------------------------------------------------------------------------- for others

/// Notes bytes for the chain itself, which thereby requests them. Errors: Exhausted.
Outcome<Hash256> note(State& state, Bytes bytes);

/// One more who needs it.
void request(State& state, const Hash256& hash);

/// One fewer; the last one clears it, unless its owner left a deposit. Errors: NotRequested.
Outcome<void> unrequest(State& state, const Hash256& hash);

/// Of a length, if it is known. Errors: Unavailable.
Outcome<Bytes> fetch(const State& state, const Hash256& hash, std::optional<std::uint32_t> len);

const PalletTable& table();

} // namespace soma::runtime::preimage
