#include "chain/runtime/pallets/subtensor/accounts.h"

#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/keys.h"
#include "chain/runtime/pallets/subtensor/subnets.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace soma::runtime::subtensor {

namespace {

/// "modl", the pallet's eight letters, then what the pallet adds, then zeros.
constexpr std::string_view kModule = "modl";
constexpr std::string_view kSubnetLetters = "subtensr";
constexpr std::string_view kBurnLetters = "burntnsr";
constexpr std::size_t kPartAt = kModule.size() + kSubnetLetters.size();

ByteArray<32> moduleAccount(std::string_view letters)
{
    ByteArray<32> out{};
    auto at = std::copy(kModule.begin(), kModule.end(), out.begin());
    std::copy(letters.begin(), letters.end(), at);
    return out;
}

/// Whether the stored list has it; the reference's answer to a list that does not decode is no.
template <typename Map>
bool hasHotkey(const State& state, const Map& map, const Coldkey& coldkey, const Hotkey& hotkey)
{
    // OPTIMISATION: every payment asks, and the lists are long; nothing is copied out of them.
    Bytes room;
    const std::optional<ByteSpan> raw = state.peek(map.key(coldkey), room);
    std::size_t count = 0;
    codec::ScaleReader in(raw.value_or(ByteSpan()));
    if (!raw || !in.length(count))
        return false;
    const ByteArray<32>& wanted = hotkey.id.bytes();
    bool found = false;
    ByteSpan one;
    for (std::size_t i = 0; i < count; ++i) {
        if (!in.take(wanted.size(), one))
            return false;
        found = found || std::memcmp(one.data(), wanted.data(), wanted.size()) == 0;
    }
    return found;
}

template <typename Map>
void addOnce(State& state, const Map& map, const Coldkey& coldkey, const Hotkey& hotkey)
{
    if (hasHotkey(state, map, coldkey, hotkey))
        return;
    std::vector<Hotkey> hotkeys = map.get(state, coldkey);
    hotkeys.push_back(hotkey);
    map.set(state, coldkey, hotkeys);
}

Outcome<void> ensureNotSystem(const Hotkey& hotkey)
{
    if (subnetOfAccount(hotkey.id))
        return kError("CannotUseSystemAccount");
    return {};
}

} // namespace

AccountId subnetAccountOf(NetUid netuid)
{
    ByteArray<32> out = moduleAccount(kSubnetLetters);
    out[kPartAt] = static_cast<std::uint8_t>(netuid.value());
    out[kPartAt + 1] = static_cast<std::uint8_t>(netuid.value() >> 8);
    return AccountId(out);
}

std::optional<AccountId> subnetAccount(const State& state, NetUid netuid)
{
    if (netuid != kRoot && !kNetworksAdded.contains(state, netuid))
        return std::nullopt;
    return subnetAccountOf(netuid);
}

std::optional<NetUid> subnetOfAccount(const AccountId& account)
{
    const ByteArray<32>& bytes = account.bytes();
    const NetUid netuid(static_cast<std::uint16_t>(bytes[kPartAt] | (bytes[kPartAt + 1] << 8)));
    if (account != subnetAccountOf(netuid))
        return std::nullopt;
    return netuid;
}

AccountId burnAccount()
{
    return AccountId(moduleAccount(kBurnLetters));
}

bool hotkeyExists(const State& state, const Hotkey& hotkey)
{
    return kOwner.contains(state, hotkey);
}

Coldkey ownerOf(const State& state, const Hotkey& hotkey)
{
    return kOwner.get(state, hotkey);
}

bool ownsHotkey(const State& state, const Coldkey& coldkey, const Hotkey& hotkey)
{
    return hotkeyExists(state, hotkey) && ownerOf(state, hotkey) == coldkey;
}

Outcome<void> createAccountIfAbsent(State& state, const Coldkey& coldkey, const Hotkey& hotkey)
{
    SOMA_TRY(ensureNotSystem(hotkey));
    if (hotkeyExists(state, hotkey))
        return {};
    kOwner.set(state, hotkey, coldkey);
    addOnce(state, kOwnedHotkeys, coldkey, hotkey);
    addStakingHotkey(state, coldkey, hotkey);
    return {};
}

Outcome<void> setHotkeyOwner(State& state, const Coldkey& coldkey, const Hotkey& hotkey)
{
    SOMA_TRY(ensureNotSystem(hotkey));
    kOwner.set(state, hotkey, coldkey);
    return {};
}

void addStakingHotkey(State& state, const Coldkey& coldkey, const Hotkey& hotkey)
{
    addOnce(state, kStakingHotkeys, coldkey, hotkey);
}

std::uint16_t takeOf(const State& state, const Hotkey& hotkey)
{
    return kDelegates.get(state, hotkey);
}

void maybeBecomeDelegate(State& state, const Hotkey& hotkey)
{
    if (!kDelegates.contains(state, hotkey))
        kDelegates.set(state, hotkey, takeOf(state, hotkey));
}

} // namespace soma::runtime::subtensor
