// A copy of a key into a file: what leaves, where it goes, which password protects it.
#pragma once

#include "ui/views/accounts/tasks/task_page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace soma::ui {

class Card;
class NewPassword;
class PathLabel;
class Segmented;

class ExportTask : public TaskPage {
    Q_OBJECT

public:
    ExportTask(const Models& models, QWidget* parent);

protected:
    void clear() override;
    void submit() override;
    bool showError(const Error& error) override;
    void showDone() override;

private:
    void sayTexts();
    void sayFormat();
    void choosePath();
    QString suggestedPath() const;

    Segmented* m_format;
    QLabel* m_formatNote;
    QLineEdit* m_path;
    QPushButton* m_choose;
    FormField* m_pathField;
    NewPassword* m_new;
    QCheckBox* m_understood;
    Card* m_done;
    QLabel* m_doneText;
    PathLabel* m_donePath;
    bool m_suggested = true; ///< The path is ours still, so another format may change it.
};

} // namespace soma::ui
