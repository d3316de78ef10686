#include "chain/runtime/pallets/crowdloan/crowdloan.h"

#include <algorithm>

namespace soma::runtime::crowdloan {

AccountId fundsAccount(CrowdloanId id)
{
    // "modl", the pallet's letters, the number, then zeros.
    Bytes bytes{'m', 'o', 'd', 'l'};
    append(bytes, kPalletLetters);
    codec::encodeTo(id, bytes);
    ByteArray<32> out{};
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return AccountId(out);
}

Outcome<CrowdloanInfo> find(const State& state, CrowdloanId id)
{
    std::optional<CrowdloanInfo> info = kCrowdloans.get(state, id);
    if (!info)
        return kError("InvalidCrowdloanId");
    return std::move(*info);
}

Outcome<Current> current(const State& state)
{
    const std::optional<CrowdloanId> id = kCurrentCrowdloanId.get(state);
    if (!id)
        return kError("InvalidCrowdloanId");
    return Current{*id, SOMA_TRY(find(state, *id))};
}

Outcome<CrowdloanInfo> findForCreator(const State& state, const Origin& origin, CrowdloanId id)
{
    const AccountId who = SOMA_TRY(ensureSigned(origin));
    CrowdloanInfo info = SOMA_TRY(find(state, id));
    if (info.finalized)
        return kError("AlreadyFinalized");
    if (who != info.creator)
        return kError("InvalidOrigin");
    return info;
}

Outcome<void> ensureValidEnd(const State& state, BlockNumber32 end)
{
    const std::uint32_t now = state.blockNumber();
    if (end.value() <= now)
        return kError("CannotEndInPast");
    const std::uint32_t duration = end.value() - now;
    if (duration < minimumDuration(state.config()))
        return kError("BlockDurationTooShort");
    if (duration > maximumDuration(state.config()))
        return kError("BlockDurationTooLong");
    return {};
}

const PalletTable& table()
{
    using u32 = std::uint32_t;
    using Config = RuntimeConfig;
    static const PalletTable kTable{
        .id = kPallet,
        .storage = storageEntries<kCrowdloans, kNextCrowdloanId, kContributions, kMaxContributions,
                                  kCurrentCrowdloanId, kHasMigrationRun>(),
        .calls = callEntries<Create, Contribute, Withdraw, Finalize, Refund, Dissolve,
                             UpdateMinContribution, UpdateEnd, UpdateCap, SetMaxContribution>(),
        .events = eventEntries<Created, Contributed, Withdrew, PartiallyRefunded, AllRefunded,
                               Finalized, Dissolved, MinContributionUpdated, EndUpdated, CapUpdated,
                               MaxContributionUpdated>(),
        .errors = kError.list(),
        .constants =
            {constantEntry<ByteArray<8>>("PalletId", [](const Config&) { return kPalletLetters; }),
             constantEntry<Rao>("MinimumDeposit", [](const Config&) { return kMinimumDeposit; }),
             constantEntry<Rao>("AbsoluteMinimumContribution",
                                [](const Config&) { return kMinimumContribution; }),
             constantEntry<u32>("MinimumBlockDuration",
                                [](const Config& config) { return minimumDuration(config); }),
             constantEntry<u32>("MaximumBlockDuration",
                                [](const Config& config) { return maximumDuration(config); }),
             constantEntry<u32>("RefundContributorsLimit",
                                [](const Config&) { return kRefundLimit; }),
             constantEntry<u32>("MaxContributors", [](const Config&) { return kMaxContributors; })},
    };
    return kTable;
}

} // namespace soma::runtime::crowdloan
