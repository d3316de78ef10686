// Another name for a wallet's folder; and forgetting it, which takes its name typed out.
#pragma once

#include "ui/views/accounts/tasks/task_page.h"

class QLineEdit;

namespace soma::ui {

class NameTask : public TaskPage {
    Q_OBJECT

public:
    enum class Does { Rename, Forget };

    NameTask(Does does, const Models& models, QWidget* parent);

protected:
    void clear() override;
    void submit() override;
    bool showError(const Error& error) override;
    void showDone() override;

private:
    void sayTexts();
    void sayForget();

    Does m_does;
    QLineEdit* m_name;
    FormField* m_field;
};

} // namespace soma::ui
