// What will change if it is signed: before and after, the risks, the password.
#pragma once

#include "ui/views/page.h"

#include <QTimer>

class QGridLayout;
class QLabel;
class QPushButton;

namespace soma::ui {

class AddressLabel;
class Card;
class FormField;
class PasswordEdit;
class TransferFlow;

class TransferReview : public Page {
    Q_OBJECT

public:
    TransferReview(const Models& models, TransferFlow& flow, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void arrive(const wallet::AccountHandle& account) override;
    void forgetSecrets() override;

private:
    QWidget* buildSummary();
    QWidget* buildChanges();
    QWidget* buildSigning();
    void refresh();
    void showChanges(const wallet::Draft& draft);
    void showRisks(const wallet::Draft& draft);
    void showSigning(const wallet::Draft& draft);
    void addChange(int line, const QString& what, const QString& before, const QString& after,
                   const QString& difference, const QString& tone);
    void sign();
    bool needsPassword() const;

    Models m_models;
    TransferFlow& m_flow;
    QTimer m_delay; ///< The button wakes a second after the page appeared.
    QLabel* m_headline;
    QLabel* m_fromCaption;
    QLabel* m_fromName;
    QLabel* m_toCaption;
    QLabel* m_toName;
    AddressLabel* m_from;
    AddressLabel* m_to;
    Card* m_changes;
    QGridLayout* m_grid;
    Card* m_risks;
    Card* m_signing;
    FormField* m_passwordField;
    PasswordEdit* m_password;
    QLabel* m_unlockedNote;
    QPushButton* m_back;
    QPushButton* m_sign;
};

} // namespace soma::ui
