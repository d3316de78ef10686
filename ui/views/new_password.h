// A new password, typed twice, with its strength in words.
#pragma once

#include "ui/views/page.h"
#include "wallet/api/secret_text.h"

namespace soma::ui {

class FormField;
class PasswordEdit;
class StrengthMeter;

class NewPassword : public Page {
    Q_OBJECT

public:
    /// Its fields are called PREFIXPasswordEdit and PREFIXRepeatEdit.
    explicit NewPassword(const QString& prefix, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void setTexts(const QString& label, const QString& hint);

    /// Judges both fields; faults are shown where they are.
    bool isComplete();
    wallet::SecretText take();

    /// As take(), but both fields keep their text, for when something else than the password may
    /// turn out wrong; forgetSecrets() when that is over.
    wallet::SecretText copy() const;

    /// A failure that the password caused, at its field; false when it was not the password.
    bool showError(const Error& error);
    void clear();
    void forgetSecrets() override;

    void focusFirst();

Q_SIGNALS:
    void submitted();

private:
    PasswordEdit* m_password;
    PasswordEdit* m_repeat;
    StrengthMeter* m_strength;
    FormField* m_passwordField;
    FormField* m_repeatField;
};

} // namespace soma::ui
