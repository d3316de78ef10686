// What a transfer will cost, beside the form.
#pragma once

#include "chain/api/plan.h"
#include "ui/widgets/card.h"
#include "wallet/api/wallet_values.h"

#include <optional>

class QLabel;

namespace soma::ui {

class TransferPlan : public Card {
    Q_OBJECT

public:
    explicit TransferPlan(QWidget* parent);

    void sayTexts();

    /// The form is not complete. `recipients` is above 1 for several; then `total` is the sum of
    /// what can be read.
    void showUnknown(int recipients = 1, std::optional<Rao> total = std::nullopt);
    void showDraft(const wallet::Draft& draft);
    void showPayout(int recipients, Rao total, const chain::Plan& plan);

private:
    void showRecipients(int recipients);

    Stat* m_amount;
    Stat* m_fee;
    Stat* m_total;
    Stat* m_after;
    QLabel* m_note;
};

} // namespace soma::ui
