// A new password for a coldkey, or a first one for a hotkey that lies there in plain text.
#pragma once

#include "ui/views/accounts/tasks/task_page.h"

namespace soma::ui {

class NewPassword;

class PasswordTask : public TaskPage {
    Q_OBJECT

public:
    enum class Of { Coldkey, PlainHotkey };

    PasswordTask(Of of, const Models& models, QWidget* parent);

protected:
    void clear() override;
    void submit() override;
    bool showError(const Error& error) override;
    void showDone() override;

private:
    void sayTexts();

    Of m_of;
    NewPassword* m_new;
};

} // namespace soma::ui
