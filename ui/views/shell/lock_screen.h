// Covers every page while the window is locked: no amount, no address.
#pragma once

#include "ui/views/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace soma::ui {

class BusyBar;
class FormField;
class PasswordEdit;
class UnlockFlow;

class LockScreen : public Page {
    Q_OBJECT

public:
    explicit LockScreen(const Models& models, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void arrive(const wallet::AccountHandle& account) override;
    void forgetSecrets() override;

private:
    void fillAccounts();
    void sayTexts();
    void unlock();
    void showFlow();

    Models m_models;
    UnlockFlow* m_flow;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_note;
    QComboBox* m_account;
    FormField* m_accountField;
    PasswordEdit* m_password;
    FormField* m_passwordField;
    QPushButton* m_unlock;
    BusyBar* m_busy;
};

} // namespace soma::ui
