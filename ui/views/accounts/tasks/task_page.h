// One thing asked of an account's keys: a form, the wait, what came of it.
#pragma once

#include "ui/views/page.h"
#include "wallet/api/secret_text.h"

namespace soma::ui {

class BusyBar;
class FormField;
class KeyTaskFlow;
class PasswordEdit;
class StepPage;

/// The frame that all of them share. A subclass fills the step, says its texts in sayTexts(), and
/// answers the four questions below. Leaving the page lets go of everything typed.
class TaskPage : public Page {
    Q_OBJECT

public:
    TaskPage(const QString& objectName, const Models& models, QWidget* parent);

    QString title() const override { return {}; }

    /// `hotkey` is empty unless the task is about one.
    void begin(const wallet::AccountHandle& account, const QString& hotkey);
    void forgetSecrets() override;

Q_SIGNALS:
    /// The person went back, or is done; `account` is what to show next.
    void closed(const soma::wallet::AccountHandle& account);

protected:
    StepPage& step() { return *m_step; }

    KeyTaskFlow& flow() { return *m_flow; }

    const Models& models() const { return m_models; }

    const wallet::AccountHandle& account() const { return m_account; }

    const QString& hotkey() const { return m_hotkey; }

    /// The account's name as the person knows it.
    QString label() const;

    /// A field for the password of the account, in the step; made on the first call.
    void addPasswordField();
    void showPasswordField(bool on);
    wallet::SecretText takePassword();
    /// False, with the fault shown, when it is empty and the environment may not be asked.
    bool hasPassword();

    /// What the button says while the flow works, and in general.
    void setNextTexts(const QString& idle, const QString& working);

    /// Empties all fields.
    virtual void clear() = 0;
    /// The button was pressed, or Enter.
    virtual void submit() = 0;
    /// Puts a failure where it belongs; false leaves it to the foot of the step.
    virtual bool showError(const Error& error);
    /// It is done: toast and leave, or show the answer.
    virtual void showDone() = 0;

    void leave();
    void leaveWith(const QString& toast, const wallet::AccountHandle& account);

private:
    void showFlow();

    Models m_models;
    StepPage* m_step;
    KeyTaskFlow* m_flow;
    BusyBar* m_busy;
    PasswordEdit* m_password = nullptr;
    FormField* m_passwordField = nullptr;
    wallet::AccountHandle m_account;
    QString m_hotkey;
    QString m_idleText;
    QString m_workingText;
};

} // namespace soma::ui
