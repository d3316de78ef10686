// The words of an account, shown once more behind its password.
#pragma once

#include "ui/views/accounts/tasks/task_page.h"

class QLabel;
class QPushButton;

namespace soma::ui {

class WordGrid;

class WordsTask : public TaskPage {
    Q_OBJECT

public:
    WordsTask(const Models& models, QWidget* parent);

    void forgetSecrets() override;

protected:
    void clear() override;
    void submit() override;
    bool showError(const Error& error) override;
    void showDone() override;
    void hideEvent(QHideEvent* event) override;

private:
    void sayTexts();
    void reveal(bool on);

    WordGrid* m_grid;
    QPushButton* m_reveal;
    QLabel* m_rule;
};

} // namespace soma::ui
