#include "ui/models/stake_costs.h"

#include "chain/api/async.h"

#include <algorithm>
#include <utility>

namespace soma::ui {

namespace {

/// Finalized blocks that may be behind without anybody calling it unread.
constexpr BlockSpan kFresh{64};

/// What is left of `whole` when `part` of `of` has gone.
Rao lessPart(Rao whole, Alpha part, Alpha of)
{
    const u128 left = static_cast<u128>(whole.value()) * (of.value() - part.value()) / of.value();
    return Rao(static_cast<std::uint64_t>(left));
}

bool isRead(const wallet::StakeLedger& ledger, const chain::AccountId& account)
{
    return std::ranges::any_of(ledger.readTo, [&](const auto& mark) {
        return mark.first == account && saturatingAdvance(mark.second, kFresh) >= ledger.finalized;
    });
}

} // namespace

PositionCost costOf(const wallet::StakeLedger& ledger, const chain::Coldkey& coldkey,
                    const chain::Hotkey& hotkey, NetUid netuid)
{
    if (!isRead(ledger, coldkey.id))
        return {{}, CostGap::NotRead};
    Rao cost;
    Alpha bought;
    bool first = true;
    for (const wallet::StakeEntry& entry : ledger.entries) {
        if (entry.coldkey != coldkey || entry.hotkey != hotkey || entry.netuid != netuid)
            continue;
        if (std::exchange(first, false)) {
            if (!entry.before)
                return {{}, CostGap::StateGone};
            if (!entry.before->isZero())
                return {{}, CostGap::WasThere};
        }
        if (entry.added) {
            cost = saturatingAdd(cost, entry.tao);
            bought = saturatingAdd(bought, entry.alpha);
            continue;
        }
        const Alpha sold = std::min(entry.alpha, bought);
        if (!bought.isZero())
            cost = lessPart(cost, sold, bought);
        bought = saturatingSub(bought, sold);
    }
    if (first)
        return {{}, CostGap::NoEntry};
    return {cost, {}};
}

StakeCosts::StakeCosts(wallet::Wallet& wallet, QObject* parent) : QObject(parent), m_wallet(wallet)
{
    connect(&wallet, &wallet::Wallet::stakeLedgerChanged, this, &StakeCosts::ask);
    ask();
}

PositionCost StakeCosts::of(const StakePosition& position) const
{
    return costOf(m_ledger, position.coldkey, position.hotkey, position.netuid);
}

void StakeCosts::ask()
{
    m_again = std::exchange(m_asking, true);
    if (m_again)
        return;
    chain::whenDone(m_wallet.stakeLedger(), this, [this](Result<wallet::StakeLedger> told) {
        m_asking = false;
        if (told) {
            m_ledger = std::move(told).value();
            Q_EMIT changed();
        }
        if (std::exchange(m_again, false))
            ask();
    });
}

} // namespace soma::ui
