// A write before it is signed: what it is, what it costs, what it would change, and what stands
// against it. One object serves every form; the window shows it, and signs nothing else.
//
//     whenDone(chain::planCall(node, {call, signer, Tolerance{}}), this, [](Result<Plan> plan) ...)
//
// Made by planCall() in chain/api/queries/planning.h from a dry run of the real runtime.
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/api/dry_run.h"
#include "chain/api/queries/clocks.h"
#include "chain/api/queries/subnets.h"

#include <optional>
#include <variant>
#include <vector>

namespace soma::chain {

/// How far a price may move between the review and the signature, in parts of a million.
struct Tolerance {
    std::uint32_t ppm = 5'000;
    bool operator==(const Tolerance&) const = default;
};

struct PlanRequest {
    CallSpec call;
    AccountId signer;
    Tolerance tolerance;
};

/// One line of the table of what the call changes. `before` and `after` hold the same kind of
/// value; nothing stands for what is not there.
struct PlanRow {
    enum class Kind {
        Free,        ///< An account's TAO that can be spent. Rao.
        Reserved,    ///< An account's TAO that is held as a deposit. Rao.
        Stake,       ///< Alpha of `account` with `hotkey` in `netuid`; TAO on root. Alpha.
        Locked,      ///< Alpha of `account` in `netuid` that a lock holds back. Alpha.
        SpotPrice,   ///< Of `netuid`. Price.
        PoolTao,     ///< Of `netuid`. Rao.
        PoolAlpha,   ///< Of `netuid`. Alpha.
        Setting,     ///< A hyperparameter of `netuid`, named by `name`. HyperparamValue.
        NetworkCost, ///< What the next subnet costs. Rao.
        NeuronCost,  ///< What the next place in `netuid` costs. Rao.
    };

    using Value = std::variant<Rao, Alpha, Price, HyperparamValue>;

    Kind kind = Kind::Free;
    std::optional<AccountId> account;
    std::optional<Hotkey> hotkey;
    std::optional<NetUid> netuid;
    std::string name;
    std::optional<Value> before;
    std::optional<Value> after;
};

/// What a person should know before they sign. None of them forbids it.
struct PlanWarning {
    enum class Kind {
        EmptiesAccount, ///< `account` (the signer) ends with this.
        NoMoneyForFees, ///< What stays does not pay for another call like this. `amount`: it.
        FeeInAlpha,     ///< Alpha of `netuid` is sold for the fee.
        NewAccount,     ///< `account` has not been on this chain before.
        PriceImpact,    ///< The price of `netuid` moves by `ppm`.
        PartialFill,    ///< Only `ppm` of what was asked for is traded at the limit price.
        OthersWaiting,  ///< `count` calls of the signer wait in the pool and are not counted in.
        LosesHalf,      ///< More than half of the signer's free TAO goes. `ppm`: how much of it.
    };

    Kind kind = Kind::EmptiesAccount;
    std::optional<AccountId> account;
    std::optional<NetUid> netuid;
    Rao amount;
    std::uint32_t ppm = 0;
    std::uint32_t count = 0;

    bool operator==(const PlanWarning&) const = default;
};

struct Plan {
    PlanRequest request;
    Head at;      ///< The block it was made at.
    DryRun trial; ///< Outcome, fee, events, every change.
    std::vector<PlanRow> rows;
    std::vector<PlanWarning> warnings;
    std::vector<RateClock> clocks; ///< That have not run out.

    /// The price, before the call, of each subnet it trades in.
    struct Spot {
        NetUid netuid;
        Price price;
        bool operator==(const Spot&) const = default;
    };

    std::vector<Spot> spots;

    const CallSpec& call() const { return request.call; }

    /// What the largest price move is, in parts of a million.
    std::uint32_t impactPpm() const;

    bool hasWarning(PlanWarning::Kind kind) const;
};

/// Whether a plan may still be signed.
enum class PlanStanding {
    Good,
    TooOld,     ///< More than one block has been made since.
    PriceMoved, ///< A price has left the tolerance around what was agreed to.
    WillFail,   ///< The chain would refuse it or it would fail: see the trial.
    TooSoon,    ///< A clock has not run out: see the clocks.
};

/// `agreed` are the spots of the plan that the person looked at first; `plan` is the newest one for
/// the same request. The first that holds of: TooSoon, WillFail, PriceMoved, TooOld.
PlanStanding standingOf(const Plan& plan, const Head& best, const std::vector<Plan::Spot>& agreed);

/// Whether `now` is within so many parts of a million of `agreed`; always for an agreed price of 0.
bool isWithin(Price agreed, Price now, Tolerance tolerance);

} // namespace soma::chain
