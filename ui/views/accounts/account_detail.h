// One account: who it is, and the tabs with all about it.
#pragma once

#include "ui/views/accounts/key_task.h"
#include "ui/views/page.h"
#include "ui/views/signing/worded_act.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTabBar;

namespace soma::ui {

class Chip;
class HotkeyRoles;
class HotkeysTab;
class KeysTab;
class MultisigTab;
class NotesTab;
class ProxiesTab;
class SummaryTab;

class AccountDetail : public Page {
    Q_OBJECT

public:
    AccountDetail(const Models& models, HotkeyRoles& roles, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    /// With a hotkey, its tab comes to the front.
    void showAccount(const wallet::AccountHandle& account, const QString& hotkey = {});

Q_SIGNALS:
    void taskRequested(soma::ui::KeyTask task, const QString& hotkey);
    void actRequested(const soma::ui::WordedAct& act);

private:
    QWidget* buildHead();
    void buildTabs(HotkeyRoles& roles);
    void sayTabs();
    void showTab(int tab);
    void refill();
    void saveLabel();

    Models m_models;
    wallet::AccountHandle m_account;
    QLabel* m_glyph;
    QLineEdit* m_label;
    Chip* m_watchOnly;
    Chip* m_notBackedUp;
    Chip* m_unlocked;
    QPushButton* m_send;
    QPushButton* m_receive;
    QTabBar* m_tabs;
    QWidget* m_place; ///< Holds the tabs, one of them seen.
    SummaryTab* m_summary;
    KeysTab* m_keys;
    HotkeysTab* m_hotkeys;
    ProxiesTab* m_proxies;
    MultisigTab* m_multisig;
    NotesTab* m_notes;
};

} // namespace soma::ui
