// A trade with stake as the ticket holds it: what it would give, what stands in its way, which call
// it becomes. Values and pure functions.
#pragma once

#include "chain/api/calls.h"
#include "chain/api/queries/moves.h"
#include "ui/format/refusal_text.h"
#include "wallet/api/wallet_values.h"

#include <QString>

#include <optional>
#include <vector>

namespace soma::ui {

enum class TradeKind { Stake, Unstake, Move, Transfer };

/// Something counted in TAO or in a subnet's alpha.
struct TradeAmount {
    std::uint64_t rao = 0;
    std::optional<NetUid> alphaOf; ///< Absent = TAO.
    bool operator==(const TradeAmount&) const = default;
};

/// What may be missing while the form is being filled in.
struct Trade {
    TradeKind kind = TradeKind::Stake;
    wallet::AccountHandle account;
    chain::Coldkey coldkey;
    std::optional<NetUid> netuid; ///< Where the stake lies, or comes to lie.
    std::optional<chain::Hotkey> hotkey;
    std::optional<NetUid> toNetuid;        ///< Move and Transfer.
    std::optional<chain::Hotkey> toHotkey; ///< Move.
    std::optional<chain::Coldkey> to;      ///< Transfer.
    std::optional<std::uint64_t> amount;   ///< TAO when staking, alpha otherwise.
    bool everything = false;               ///< All the position holds when the block is made.
    std::uint32_t tolerancePpm = 5'000;    ///< How much worse the price may get meanwhile.
    std::optional<Rao> limit;              ///< The person's own limit price, in place of that.
    bool partial = false;                  ///< As much as the limit allows.

    bool isComplete() const;

    /// Both sides are the same subnet: nothing is bought or sold.
    bool staysInSubnet() const;
};

struct TradeQuote {
    TradeAmount give;
    TradeAmount get;
    TradeAmount fee; ///< Part of what is given, or of what passes through.
    std::uint32_t impactPpm = 0;
    Rao worthBefore; ///< Of what is given, at the price before.
    Rao worthAfter;  ///< Of what is got, at the price before.
    Rao priceBefore; ///< Rao per alpha, of the pool that decides.
    Rao priceAfter;
    std::optional<std::uint32_t> breakEvenPpm; ///< How far the price has to rise; staking only.
    std::optional<Rao> limit;                  ///< What the call will carry; absent = none.
    bool limitHasNoCall = false;               ///< The chain has no call with a limit for this.

    Rao loss() const { return saturatingSub(worthBefore, worthAfter); }
};

/// At two per cent and more the person has to type what it costs.
inline constexpr std::uint32_t kTypedConfirmationPpm = 20'000;

/// Only of complete trades. `destination` is the other subnet's pool for Move and Transfer, or the
/// same. Errors: those of the pools.
Result<TradeQuote> quoteTrade(const Trade& trade, const chain::PoolView& pool,
                              const chain::PoolView& destination);

/// Only the impact, which needs no keys: amount and subnets are enough.
Result<std::uint32_t> impactOf(const Trade& trade, const chain::PoolView& pool,
                               const chain::PoolView& destination);

/// Of complete trades.
chain::CallSpec callOf(const Trade& trade, const TradeQuote& quote);

enum class TradeField { General, Subnet, Validator, ToSubnet, ToValidator, To, Amount, Limit };

/// A rule of the chain that the trade would break, found before it is signed.
struct TradeFault {
    TradeField field = TradeField::General;
    chain::DispatchFailure rule;
    RefusalFacts facts;
};

/// What is known when a trade is judged; what is absent is not judged.
struct TradeGround {
    std::optional<Rao> free;        ///< The account's.
    std::optional<Alpha> held;      ///< The position's.
    std::optional<Alpha> available; ///< Of the coldkey's alpha in the subnet, without locks.
    const chain::PoolView* pool = nullptr;
    const chain::PoolView* destination = nullptr;
    QString symbol;
};

/// The least the chain takes, before fees.
inline constexpr Rao kMinimumStake{2'000'000};

std::vector<TradeFault> judgeTrade(const Trade& trade, const TradeGround& ground);

/// The rule of the chain that a pool's error becomes.
chain::DispatchFailure ruleOf(const Error& poolError);

} // namespace soma::ui
