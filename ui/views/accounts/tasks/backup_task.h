// Does the paper make this account? Typed, compared, forgotten.
#pragma once

#include "ui/views/accounts/tasks/task_page.h"

namespace soma::ui {

class SecretTextEdit;

class BackupTask : public TaskPage {
    Q_OBJECT

public:
    BackupTask(const Models& models, QWidget* parent);

protected:
    void clear() override;
    void submit() override;
    bool showError(const Error& error) override;
    void showDone() override;

private:
    void sayTexts();

    SecretTextEdit* m_written;
    FormField* m_field;
};

} // namespace soma::ui
