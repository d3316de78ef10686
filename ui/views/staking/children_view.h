// Child keys: to whom a hotkey lends its stake weight on a subnet, and what it takes.
#pragma once

#include "chain/api/queries/keys.h"
#include "chain/api/queries/positions.h"
#include "ui/models/stake_book.h"
#include "ui/views/page.h"
#include "ui/views/staking/stake_act.h"

#include <array>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace soma::ui {

class AccountPicker;
class AddressEdit;
class FormField;
class HotkeyPicker;
class SubnetPicker;

class ChildrenView : public Page {
    Q_OBJECT

public:
    ChildrenView(const Models& models, StakeBook& book, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void arrive(const wallet::AccountHandle& account) override;

Q_SIGNALS:
    void actRequested(const soma::ui::StakeAct& act);

private:
    static constexpr std::size_t kMost = 5; ///< The chain takes no more.

    QWidget* buildLines();
    void sayTexts();
    void follow();
    void ask();
    void take(const chain::Family& told);
    void showState();
    bool judge();
    void setChildren();
    void setTake(bool childkey);
    StakeAct begin(const QString& headline) const;
    QString nameOf(const chain::AccountId& account) const;
    QString subnetText() const;

    Models m_models;
    StakeBook& m_book;
    std::optional<chain::StakePlace> m_place;
    std::optional<chain::Family> m_told;
    std::optional<std::uint16_t> m_delegateTake;
    quint64 m_ticket = 0;
    AccountPicker* m_account;
    HotkeyPicker* m_hotkey;
    SubnetPicker* m_subnet;
    FormField* m_accountField;
    FormField* m_subnetField;
    QLabel* m_now;
    QLabel* m_childCaption;
    QLabel* m_partCaption;
    std::array<AddressEdit*, kMost> m_children{};
    std::array<QLineEdit*, kMost> m_parts{};
    QLabel* m_problem;
    QPushButton* m_set;
    QLineEdit* m_childTake;
    QLineEdit* m_take;
    FormField* m_childTakeField;
    FormField* m_takeField;
    QPushButton* m_setChildTake;
    QPushButton* m_setTake;
};

} // namespace soma::ui
