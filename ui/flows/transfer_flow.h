// Sending TAO, from the form to finality.
#pragma once

#include "wallet/api/wallet.h"

#include <QObject>

#include <map>
#include <optional>

namespace soma::ui {

/// Editing -> Estimating -> Reviewing -> Signing -> Submitted -> InBlock -> Finalized, with Failed
/// reachable from each. A failure remembers where it happened, so that the view can show it there:
/// in Estimating beside the field, in Signing beside the password (and sign() may be tried again),
/// later as the end of the tracked row.
class TransferFlow : public QObject {
    Q_OBJECT

public:
    enum class State {
        Editing,
        Estimating, ///< review() was asked; the final draft is being worked out.
        Reviewing,
        Signing,
        Submitted,
        InBlock,
        Finalized,
        Failed
    };

    explicit TransferFlow(wallet::Wallet& wallet, QObject* parent = nullptr);

    State state() const { return m_state; }

    /// Where a failure happened; only in Failed.
    State failedIn() const { return m_failedIn; }

    const std::optional<Error>& error() const { return m_error; }

    /// The latest draft: in Editing the live estimate, from Reviewing on what was agreed to.
    const std::optional<wallet::Draft>& draft() const { return m_draft; }

    /// Why the live estimate has no figures; Editing only.
    const std::optional<Error>& estimateError() const { return m_estimateError; }

    bool isEstimating() const { return m_estimates > 0; }

    /// The row that is tracked; from Submitted on.
    const std::optional<wallet::HistoryRow>& row() const { return m_row; }

    /// The form changed: works out the fee without leaving Editing. Later calls win.
    void estimate(const wallet::TransferRequest& request);

    /// The form is not complete: there is nothing to estimate.
    void forgetEstimate();

    void review(const wallet::TransferRequest& request);

    /// Back from the review or from a failure to the form.
    void edit();

    /// An empty password uses an account that is already unlocked.
    void sign(wallet::SecretText password);

    /// A new, empty transfer.
    void startOver();

Q_SIGNALS:
    void stateChanged();
    void estimateChanged();
    void rowChanged();

private:
    void enter(State state);
    void fail(Error error);
    void takeDraft(quint64 ticket, Result<wallet::Draft> draft);
    void takeRow(const wallet::HistoryRow& row);
    void follow(const wallet::HistoryRow& row);

    wallet::Wallet& m_wallet;
    State m_state = State::Editing;
    State m_failedIn = State::Editing;
    std::optional<Error> m_error;
    std::optional<Error> m_estimateError;
    std::optional<wallet::Draft> m_draft;
    std::optional<wallet::HistoryRow> m_row;
    std::map<qint64, wallet::HistoryRow> m_early; ///< Rows told of before signing answered.
    quint64 m_ticket = 0;                         ///< Answers to older questions are dropped.
    int m_estimates = 0;
};

} // namespace soma::ui
