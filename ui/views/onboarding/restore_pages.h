// The way back to an account: one box, what is in it, whose it is, name and password.
#pragma once

#include "ui/views/page.h"

#include <QTimer>

class QLabel;
class QStackedWidget;

namespace soma::ui {

class AddressLabel;
class BusyBar;
class Card;
class FormField;
class NameAndPassword;
class PasswordEdit;
class RestoreWalletFlow;
class SecretTextEdit;
class Stat;
class StepPage;

class RestorePages : public Page {
    Q_OBJECT

public:
    explicit RestorePages(const Models& models, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void begin();
    void forgetSecrets() override;

Q_SIGNALS:
    void abandoned();
    void finished(const soma::wallet::AccountHandle& account);

private:
    void buildPaste();
    void buildNaming();
    void sayTexts();
    void sayNaming();
    void restore();
    void showNotice();
    void showFlow();
    void showFailure();
    void showPreview();
    void showBalance();

    Models m_models;
    RestoreWalletFlow* m_flow;
    QTimer m_pause; ///< Typing ends before the wallet is asked what it is.
    QStackedWidget* m_steps;
    StepPage* m_paste;
    SecretTextEdit* m_source;
    FormField* m_sourceField;
    QLabel* m_notice;
    StepPage* m_naming;
    Card* m_preview;
    QLabel* m_previewKind;
    AddressLabel* m_previewAddress;
    Stat* m_previewBalance;
    QLabel* m_publicPhrase;
    PasswordEdit* m_filePassword;
    FormField* m_filePasswordField;
    NameAndPassword* m_nameAndPassword;
    BusyBar* m_busy;
    quint64 m_ticket = 0;
};

} // namespace soma::ui
