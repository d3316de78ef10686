// The accounts of the wallet folder, one of them in full, and what is being asked of its keys.
#pragma once

#include "ui/views/accounts/key_task.h"
#include "ui/views/page.h"

#include <map>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace soma::ui {

class AccountDetail;
class ActPages;
class AccountTree;
class AccountTreeModel;
class ContactsView;
class HotkeyRoles;
class MultisigForm;
class NotedWatchFlow;
class StateStack;
class TaskPage;

class AccountsPage : public Page {
    Q_OBJECT

public:
    explicit AccountsPage(const Models& models, QWidget* parent = nullptr);

    QString title() const override;
    QWidget* headerActions() override;
    void arrive(const wallet::AccountHandle& account) override;
    void forgetSecrets() override;

private:
    QWidget* buildBrowse();
    void beginTask(KeyTask task, const QString& hotkey);
    void endTask(const wallet::AccountHandle& account);
    TaskPage* taskPage(KeyTask task);
    void buildSigning();
    void showContacts();
    void showMultisigForm();
    void keepPure(const wallet::HistoryRow& row);
    void showProblems();
    void showState();

    Models m_models;
    HotkeyRoles* m_roles;
    AccountTreeModel* m_treeModel;
    AccountTree* m_tree;
    AccountDetail* m_detail;
    QStackedWidget* m_stack; ///< Tree and detail first, then the tasks that were opened so far.
    StateStack* m_state;
    std::map<KeyTask, TaskPage*> m_tasks;
    ContactsView* m_contacts = nullptr;
    MultisigForm* m_multisig = nullptr; ///< Built when first asked for.
    ActPages* m_acts;
    NotedWatchFlow* m_pureKeeper;
    QWidget* m_problems;
    QLabel* m_problemsTitle;
    QWidget* m_problemRows;
    QWidget* m_actions;
    QPushButton* m_book;
    QPushButton* m_newMultisig;
    QPushButton* m_add;
};

} // namespace soma::ui
