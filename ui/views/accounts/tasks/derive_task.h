// A child of a key: another account, or a hotkey below this one.
#pragma once

#include "ui/views/accounts/tasks/task_page.h"

class QCheckBox;
class QLineEdit;

namespace soma::ui {

class NewPassword;

class DeriveTask : public TaskPage {
    Q_OBJECT

public:
    enum class Makes { Account, Hotkey };

    DeriveTask(Makes makes, const Models& models, QWidget* parent);

protected:
    void clear() override;
    void submit() override;
    bool showError(const Error& error) override;
    void showDone() override;

private:
    void sayTexts();
    QString suggestedName() const;

    Makes m_makes;
    QLineEdit* m_path;
    QLineEdit* m_name;
    FormField* m_pathField;
    FormField* m_nameField;
    QCheckBox* m_encrypt = nullptr; ///< Hotkeys only; accounts always are.
    NewPassword* m_new;
};

} // namespace soma::ui
