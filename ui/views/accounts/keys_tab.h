// The key of an account: its file, how it is protected, and what can be done with it.
#pragma once

#include "ui/views/accounts/key_task.h"
#include "ui/views/page.h"

#include <vector>

class QLabel;
class QPushButton;

namespace soma::ui {

class Card;
class PathLabel;

class KeysTab : public Page {
    Q_OBJECT

public:
    explicit KeysTab(const Models& models, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void showAccount(const wallet::AccountHandle& account);

Q_SIGNALS:
    void taskRequested(soma::ui::KeyTask task);

private:
    struct Fact {
        QLabel* name;
        QLabel* value;
    };

    struct Task {
        KeyTask task;
        QWidget* line;
        QLabel* name;
        QLabel* why;
        QPushButton* button;
        bool needsKey;
    };

    QWidget* buildFacts();
    QWidget* buildTasks();
    void addTask(KeyTask task, const QString& objectName, bool needsKey);
    void sayTasks();
    void sayTask(KeyTask task, const QString& name, const QString& why, const QString& button);
    void refill();

    Models m_models;
    wallet::AccountHandle m_account;
    Card* m_facts;
    Fact m_scheme;
    PathLabel* m_file;
    QLabel* m_fileName;
    Fact m_protection;
    Fact m_backup;
    Card* m_tasks;
    std::vector<Task> m_lines;
};

} // namespace soma::ui
