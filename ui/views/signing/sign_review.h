// The page before signing, the same for every act: what is done, what changes, the risks, what has
// to be typed, the password.
#pragma once

#include "ui/flows/sign_flow.h"
#include "ui/format/plan_text.h"
#include "ui/views/page.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QGridLayout;

namespace soma::ui {

class Card;
class FormField;
class PasswordEdit;
class PlanTable;

/// What a form says of the act beside its plan.
struct ActWords {
    QString headline;                               ///< "Stake 12.5 τ on 3 · Compute"
    QString button;                                 ///< "Stake 12.5 τ with 5Grwva…utQY"
    std::vector<std::pair<QString, QString>> parts; ///< Captions and what they are, in full.
    QStringList risks;                              ///< Beside those of the plan.
    /// What the person has to type because it is lost; absent when nothing has to be typed.
    std::optional<Rao> loss;
    RefusalFacts facts; ///< For a plan that will fail.
};

class SignReview : public Page {
    Q_OBJECT

public:
    SignReview(const Models& models, SignFlow& flow, PlanNames names, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    /// Before the page comes to the front.
    void setWords(const ActWords& words);

    void arrive(const wallet::AccountHandle& account) override;
    void forgetSecrets() override;

Q_SIGNALS:
    void backRequested();

private:
    QWidget* buildSummary();
    QWidget* buildSigning();
    void refresh();
    void showParts();
    void showRisks();
    void showConfirmation();
    void showSigning();
    void showStanding();
    void sign();
    void goOn();
    bool isConfirmed() const;
    bool needsPassword() const;
    QString accountName() const;

    Models m_models;
    SignFlow& m_flow;
    PlanText m_text;
    ActWords m_words;
    wallet::AccountHandle m_account;
    QTimer m_delay;        ///< The button wakes a second after the page appeared.
    bool m_wanted = false; ///< Pressed while the plan was being made anew.
    QLabel* m_headline;
    QLabel* m_call;
    QGridLayout* m_parts;
    Card* m_changes;
    PlanTable* m_table;
    Card* m_risks;
    Card* m_confirmation;
    QLabel* m_confirmText;
    QLineEdit* m_loss;
    FormField* m_lossField;
    Card* m_signing;
    FormField* m_passwordField;
    PasswordEdit* m_password;
    QLabel* m_unlockedNote;
    QLabel* m_standing;
    QPushButton* m_accept;
    QPushButton* m_back;
    QPushButton* m_sign;
};

} // namespace soma::ui
