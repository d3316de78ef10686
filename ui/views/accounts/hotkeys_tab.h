// The keys that mine and validate for an account: where each has a place, how its file is kept.
#pragma once

#include "ui/views/accounts/key_task.h"
#include "ui/views/page.h"

#include <vector>

class QLabel;
class QPushButton;

namespace soma::ui {

class Card;
class HotkeyRoles;

class HotkeysTab : public Page {
    Q_OBJECT

public:
    HotkeysTab(const Models& models, HotkeyRoles& roles, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    /// `hotkey` is the one to point out; may be empty.
    void showAccount(const wallet::AccountHandle& account, const QString& hotkey);

Q_SIGNALS:
    void taskRequested(soma::ui::KeyTask task, const QString& hotkey);

private:
    void refill();
    void refillIfOther();
    QWidget* makeRow(const wallet::HotkeyRow& hotkey, int number);
    QString placesText(const chain::AccountId& hotkey) const;

    Models m_models;
    HotkeyRoles& m_roles;
    wallet::AccountHandle m_account;
    QString m_hotkey;
    std::vector<wallet::HotkeyRow> m_shown;
    Card* m_card;
    QLabel* m_none;
    QWidget* m_rows;
    QPushButton* m_add;
};

} // namespace soma::ui
