#include "chain/runtime/pallets/preimage.h"

#include "chain/crypto/hashing.h"
#include "chain/runtime/pallets/balances.h"

#include <algorithm>

namespace soma::runtime::preimage {

namespace {

const balances::HoldReason kHold = balances::HoldReason::preimage();

Outcome<Ticket> takeDeposit(State& state, const AccountId& who, std::uint32_t len)
{
    const Rao amount =
        saturatingAdd(kBaseDeposit, Rao(saturatingMul(kByteDeposit.value(), std::uint64_t{len})));
    SOMA_TRY(balances::hold(state, who, amount, kHold));
    return Ticket{who, amount};
}

void giveBack(State& state, const Ticket& ticket)
{
    static_cast<void>(balances::release(state, ticket.first, ticket.second, kHold,
                                        balances::Precision::BestEffort));
}

/// The old deposit in its new form, or nothing when it cannot be taken.
std::optional<Ticket> renewed(State& state, const Ticket& old, std::uint32_t len)
{
    static_cast<void>(balances::unreserve(state, old.first, old.second));
    const Outcome<Ticket> ticket = takeDeposit(state, old.first, len);
    return ticket ? std::optional(ticket.value()) : std::nullopt;
}

/// False: there was no old entry.
bool ensureUpdated(State& state, const Hash256& hash)
{
    const std::optional<OldRequestStatus> old = kStatusFor.take(state, hash);
    if (!old)
        return false;
    if (const auto* free = std::get_if<OldFreePreimage>(&old->status)) {
        if (const auto ticket = renewed(state, free->deposit, free->len))
            kRequestStatusFor.set(state, hash, {FreePreimage{*ticket, free->len}});
        return true;
    }
    const auto& asked = std::get<OldRequestedPreimage>(old->status);
    std::optional<Ticket> ticket;
    if (asked.deposit && asked.len) {
        ticket = renewed(state, *asked.deposit, *asked.len);
        if (!ticket)
            return true;
    } else if (asked.deposit) {
        static_cast<void>(balances::unreserve(state, asked.deposit->first, asked.deposit->second));
    }
    kRequestStatusFor.set(state, hash, {RequestedPreimage{ticket, asked.count, asked.len}});
    return true;
}

void clear(State& state, const Hash256& hash, std::uint32_t len)
{
    kPreimageFor.remove(state, {hash, len});
    kRequestStatusFor.remove(state, hash);
    state.deposit(Cleared{hash});
}

/// What the entry becomes when `len` bytes are noted, by nobody or by `depositor`.
Outcome<RequestStatus> statusWhenNoted(State& state, const Hash256& hash, std::uint32_t len,
                                       const std::optional<AccountId>& depositor)
{
    std::optional<RequestStatus> old = kRequestStatusFor.get(state, hash);
    if (!old) {
        if (!depositor)
            return RequestStatus{RequestedPreimage{std::nullopt, 1, len}};
        return RequestStatus{FreePreimage{SOMA_TRY(takeDeposit(state, *depositor, len)), len}};
    }
    if (auto* asked = std::get_if<RequestedPreimage>(&old->status)) {
        asked->maybeLen = len;
        return *old;
    }
    if (depositor)
        return kError("AlreadyNoted");
    const auto& free = std::get<FreePreimage>(old->status);
    return RequestStatus{RequestedPreimage{free.ticket, 1, free.len}};
}

struct NotedBytes {
    Hash256 hash;
    bool requested = false; ///< Somebody needs it, so it costs nothing.
};

Outcome<NotedBytes> noteBytes(State& state, Bytes bytes, const std::optional<AccountId>& depositor)
{
    if (bytes.size() > kMaxSize)
        return kError("TooBig");
    const Hash256 hash(crypto::blake2b256(bytes));
    const auto len = static_cast<std::uint32_t>(bytes.size());
    ensureUpdated(state, hash);
    const RequestStatus status = SOMA_TRY(statusWhenNoted(state, hash, len, depositor));
    kRequestStatusFor.set(state, hash, status);
    kPreimageFor.set(state, {hash, len}, {std::move(bytes)});
    state.deposit(Noted{hash});
    return NotedBytes{hash, std::holds_alternative<RequestedPreimage>(status.status)};
}

Outcome<void> unnote(State& state, const Hash256& hash, const std::optional<AccountId>& owner)
{
    ensureUpdated(state, hash);
    std::optional<RequestStatus> status = kRequestStatusFor.get(state, hash);
    if (!status)
        return kError("NotNoted");
    const auto mayTake = [&owner](const Ticket& ticket) {
        return !owner || *owner == ticket.first;
    };
    if (const auto* free = std::get_if<FreePreimage>(&status->status)) {
        if (!mayTake(free->ticket))
            return kError("NotAuthorized");
        giveBack(state, free->ticket);
        clear(state, hash, free->len);
        return {};
    }
    auto& asked = std::get<RequestedPreimage>(status->status);
    if (!asked.maybeTicket) {
        if (owner)
            return kError("NotAuthorized");
        return unrequest(state, hash);
    }
    if (!mayTake(*asked.maybeTicket))
        return kError("NotAuthorized");
    giveBack(state, *asked.maybeTicket);
    asked.maybeTicket.reset();
    kRequestStatusFor.set(state, hash, *status);
    return {};
}

} // namespace

DispatchInfo NotePreimage::dispatchInfo() const
{
    return {measured(50'499'000, 28584, 5, 3).plus(Weight{13'491, 0}.times(bytes.size()))};
}

CallResult NotePreimage::dispatch(State& state, const Origin& origin) const
{
    const std::optional<AccountId> who = SOMA_TRY(ensureSignedOrRoot(origin));
    const NotedBytes noted = SOMA_TRY(noteBytes(state, bytes, who));
    return PostInfo{std::nullopt, noted.requested || !who ? Pays::No : Pays::Yes};
}

CallResult UnnotePreimage::dispatch(State& state, const Origin& origin) const
{
    const std::optional<AccountId> who = SOMA_TRY(ensureSignedOrRoot(origin));
    return unnote(state, hash, who);
}

CallResult RequestPreimage::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    request(state, hash);
    return {};
}

CallResult UnrequestPreimage::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureRoot(origin));
    return unrequest(state, hash);
}

DispatchInfo EnsureUpdated::dispatchInfo() const
{
    const std::uint64_t n = hashes.size();
    return {measured(56'817'000, 28584, 2, 0)
                .plus(Weight{59'397'441, 2902}.times(n))
                .plus(databaseWeight(saturatingMul(n, std::uint64_t{3}),
                                     saturatingMul(n, std::uint64_t{4})))};
}

CallResult EnsureUpdated::dispatch(State& state, const Origin& origin) const
{
    SOMA_TRY(ensureSigned(origin));
    if (hashes.empty())
        return kError("TooFew");
    if (hashes.size() > kMaxUpgraded)
        return kError("TooMany");
    std::size_t updated = 0;
    for (const Hash256& hash : hashes)
        updated += ensureUpdated(state, hash) ? 1 : 0;
    const bool mostlyOld = updated * 10 >= hashes.size() * 9;
    return PostInfo{std::nullopt, mostlyOld ? Pays::No : Pays::Yes};
}

// ------------------------------------------------------------------------------- for others

Outcome<Hash256> note(State& state, Bytes bytes)
{
    if (bytes.size() > kMaxSize)
        return DispatchError::Kind::Exhausted;
    return SOMA_TRY(noteBytes(state, std::move(bytes), std::nullopt)).hash;
}

void request(State& state, const Hash256& hash)
{
    ensureUpdated(state, hash);
    RequestedPreimage next{std::nullopt, 1, std::nullopt};
    if (const std::optional<RequestStatus> old = kRequestStatusFor.get(state, hash)) {
        if (const auto* free = std::get_if<FreePreimage>(&old->status)) {
            next = {free->ticket, 1, free->len};
        } else {
            next = std::get<RequestedPreimage>(old->status);
            next.count = saturatingAdd(next.count, 1U);
        }
    }
    kRequestStatusFor.set(state, hash, {next});
    if (next.count == 1)
        state.deposit(Requested{hash});
}

Outcome<void> unrequest(State& state, const Hash256& hash)
{
    ensureUpdated(state, hash);
    std::optional<RequestStatus> status = kRequestStatusFor.get(state, hash);
    auto* asked = status ? std::get_if<RequestedPreimage>(&status->status) : nullptr;
    if (!asked)
        return kError("NotRequested");
    if (asked->count > 1) {
        --asked->count;
        kRequestStatusFor.set(state, hash, *status);
    } else if (!asked->maybeLen) {
        kRequestStatusFor.remove(state, hash);
    } else if (!asked->maybeTicket) {
        clear(state, hash, *asked->maybeLen);
    } else {
        // Its owner may now take it back.
        kRequestStatusFor.set(state, hash, {FreePreimage{*asked->maybeTicket, *asked->maybeLen}});
    }
    return {};
}

Outcome<Bytes> fetch(const State& state, const Hash256& hash, std::optional<std::uint32_t> len)
{
    if (!len) {
        const std::optional<RequestStatus> status = kRequestStatusFor.get(state, hash);
        if (!status)
            return DispatchError::Kind::Unavailable;
        if (const auto* free = std::get_if<FreePreimage>(&status->status))
            len = free->len;
        else
            len = std::get<RequestedPreimage>(status->status).maybeLen;
    }
    if (!len)
        return DispatchError::Kind::Unavailable;
    auto bytes = kPreimageFor.get(state, {hash, *len});
    if (!bytes)
        return DispatchError::Kind::Unavailable;
    return std::move(bytes->items);
}

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storageVersion = 1,
        .storage = storageEntries<kStatusFor, kRequestStatusFor, kPreimageFor>(),
        .calls = callEntries<NotePreimage, UnnotePreimage, RequestPreimage, UnrequestPreimage,
                             EnsureUpdated>(),
        .events = eventEntries<Noted, Requested, Cleared>(),
        .errors = kError.list(),
    };
    return kTable;
}

} // namespace soma::runtime::preimage
