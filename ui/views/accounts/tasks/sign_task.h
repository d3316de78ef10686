// Signing a text with an account's key.
#pragma once

#include "ui/views/accounts/tasks/task_page.h"

class QLabel;
class QPlainTextEdit;

namespace soma::ui {

class Card;
class SignatureLabel;

class SignTask : public TaskPage {
    Q_OBJECT

public:
    SignTask(const Models& models, QWidget* parent);

protected:
    void clear() override;
    void submit() override;
    void showDone() override;

private:
    void sayTexts();

    QPlainTextEdit* m_message;
    FormField* m_messageField;
    Card* m_done;
    QLabel* m_doneNote;
    SignatureLabel* m_signature;
};

} // namespace soma::ui
