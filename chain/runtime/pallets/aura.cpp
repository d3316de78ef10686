#include "chain/runtime/pallets/aura.h"

#include "chain/runtime/runtime_error.h"

namespace soma::runtime::aura {

std::optional<chain::AccountId> blockAuthor(const State& state)
{
    const std::optional<std::uint64_t> slot = chain::auraSlot(state.block().digest);
    if (!slot)
        return std::nullopt;
    const auto authorities = kAuthorities.get(state).items;
    if (authorities.empty())
        return std::nullopt;
    return chain::AccountId(authorities[*slot % authorities.size()].bytes());
}

void changeAuthorities(State& state, const std::vector<chain::AuthorityKey>& authorities)
{
    if (authorities.empty())
        return;
    kAuthorities.set(state, {authorities});
    Bytes payload;
    codec::ScaleWriter out(payload);
    out.byte(1);
    codec::encodeTo(authorities, out);
    state.block().digest.push_back(chain::consensusItem(chain::kAuraEngine, payload));
}

namespace {

Result<Weight> claimSlot(State& state)
{
    const std::optional<std::uint64_t> slot = chain::auraSlot(state.block().digest);
    if (!slot)
        return databaseWeight(1, 0);
    if (kCurrentSlot.get(state) >= *slot)
        return Error(RuntimeError::SlotNotIncreasing, std::to_string(*slot));
    kCurrentSlot.set(state, *slot);
    return databaseWeight(2, 1);
}

} // namespace

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storage = storageEntries<kAuthorities, kCurrentSlot>(),
        .constants = {constantEntry<std::uint64_t>(
            "SlotDuration", [](const RuntimeConfig& c) { return c.minimumPeriodMs() * 2; })},
        .onInitialize = &claimSlot,
    };
    return kTable;
}

} // namespace soma::runtime::aura
