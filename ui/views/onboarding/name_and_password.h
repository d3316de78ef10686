// The last questions of a new account: its name, and a password twice.
#pragma once

#include "ui/views/page.h"
#include "wallet/api/secret_text.h"

class QLineEdit;

namespace soma::ui {

class FormField;
class NewPassword;

class NameAndPassword : public Page {
    Q_OBJECT

public:
    explicit NameAndPassword(const QString& prefix, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    QString name() const;
    wallet::SecretText takePassword();

    /// As takePassword(), but the fields keep it for another try until forgetSecrets().
    wallet::SecretText copyPassword() const;

    /// Judges all fields; the faults are shown where they are.
    bool isComplete();

    /// A failure from the wallet, at the field it is about; false when it concerns neither.
    bool showError(const Error& error);
    void reset(const QString& suggestedName);
    void suggestName(const QString& name);

    /// Without it, only a name is asked: for accounts that have no key here.
    void setAsksPassword(bool asks);
    void forgetSecrets() override;

Q_SIGNALS:
    void submitted();

private:
    void sayTexts();

    QLineEdit* m_name;
    FormField* m_nameField;
    NewPassword* m_password;
};

} // namespace soma::ui
