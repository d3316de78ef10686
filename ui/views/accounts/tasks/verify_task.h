// Whether an account signed a text: no key is needed for that.
#pragma once

#include "ui/views/accounts/tasks/task_page.h"

class QLabel;
class QPlainTextEdit;

namespace soma::ui {

class AddressEdit;

class VerifyTask : public TaskPage {
    Q_OBJECT

public:
    VerifyTask(const Models& models, QWidget* parent);

protected:
    void clear() override;
    void submit() override;
    bool showError(const Error& error) override;
    void showDone() override;

private:
    void sayTexts();

    AddressEdit* m_address;
    FormField* m_addressField;
    QPlainTextEdit* m_message;
    FormField* m_messageField;
    QPlainTextEdit* m_signature;
    FormField* m_signatureField;
    QLabel* m_good;
};

} // namespace soma::ui
