// Any act that has to be signed, from the form to finality.
#pragma once

#include "chain/api/node.h"
#include "chain/api/plan.h"
#include "wallet/api/wallet.h"

#include <QObject>

#include <map>
#include <optional>

namespace soma::ui {

/// What a form wants done.
struct Act {
    wallet::AccountHandle from;
    chain::AccountId signer; ///< The account of `from`.
    chain::CallSpec call;    ///< From chain/api/calls.h.
    chain::Tolerance tolerance;
    std::optional<chain::AccountId> counterparty; ///< Whom it is about, for the history.
    QString label;                                ///< Stays in the local history.
};

/// Idle -> Planning -> Review -> Unlocking -> Signing -> Submitted -> InBlock -> Finalized, with
/// Failed reachable from each. Unlocking is left out for an account that is unlocked.
///
/// While a person reviews and types the password, the plan is made anew at every block; what they
/// agreed to are the prices that they saw first. canConfirm() is false while the newest plan is
/// older than one block, would fail, has to wait for a clock, or has left the tolerance;
/// standing() says which. Nothing is signed then.
///
/// A wrong password leads back to Unlocking with error() set. Lives on the main thread; node and
/// wallet outlive it.
class SignFlow : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,
        Planning,
        Review,
        Unlocking, ///< The password is needed.
        Signing,
        Submitted,
        InBlock,
        Finalized,
        Failed
    };

    SignFlow(chain::Node& node, wallet::Wallet& wallet, QObject* parent = nullptr);

    State state() const { return m_state; }

    /// Where a failure happened; only in Failed.
    State failedIn() const { return m_failedIn; }

    /// Why it is Failed, why the password did not do, or why there is no estimate.
    const std::optional<Error>& error() const { return m_error; }

    /// The newest plan: in Idle the live estimate, from Review on what is (or was) agreed to.
    const std::optional<chain::Plan>& plan() const { return m_plan; }

    /// A plan is being made.
    bool isPlanning() const { return m_asking; }

    chain::PlanStanding standing() const;

    /// In Review and Unlocking: nothing stands against signing now.
    bool canConfirm() const;

    /// The row that is tracked; from Submitted on.
    const std::optional<wallet::HistoryRow>& row() const { return m_row; }

    /// The form changed: plans without leaving Idle, for fees and figures beside the fields. Later
    /// calls win.
    void estimate(const Act& act);

    /// The form is not complete: there is nothing to estimate.
    void forgetEstimate();

    void review(const Act& act);

    /// The moved prices are fine.
    void acceptPrices();

    /// From Review: signs if the account is unlocked, otherwise asks for the password.
    void confirm();

    /// From Unlocking.
    void sign(wallet::SecretText password);

    /// Back to the form; not while signing.
    void edit();

    /// Forgets everything, for another act; not while signing.
    void startOver();

Q_SIGNALS:
    void stateChanged();
    void planChanged(); ///< Also when standing() changed.
    void rowChanged();

private:
    void ask();
    void takePlan(quint64 ticket, Result<chain::Plan> plan);
    void onHead();
    void signNow(wallet::SecretText password);
    void takeSigned(Result<wallet::HistoryRow> row);
    void takeRow(const wallet::HistoryRow& row);
    void follow(const wallet::HistoryRow& row);
    void fail(Error error);
    void enter(State state);

    bool isReviewed() const { return m_state == State::Review || m_state == State::Unlocking; }

    chain::Node& m_node;
    wallet::Wallet& m_wallet;
    State m_state = State::Idle;
    State m_failedIn = State::Idle;
    std::optional<Error> m_error;
    Act m_act;
    std::optional<chain::Plan> m_plan;
    std::vector<chain::Plan::Spot> m_agreed;
    std::optional<wallet::HistoryRow> m_row;
    std::map<qint64, wallet::HistoryRow> m_early; ///< Rows told of before signing answered.
    quint64 m_ticket = 0;                         ///< Answers to older questions are dropped.
    bool m_asking = false;
    bool m_askAgain = false; ///< A block came while a plan was being made.
};

/// The TAO that leaves or reaches the signer's account by this plan, its fee left out.
Rao movedBy(const chain::Plan& plan);

} // namespace soma::ui
