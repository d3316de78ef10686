// Auto-stake: with whom each subnet's mining rewards are staked by themselves.
#pragma once

#include "ui/models/auto_stake_model.h"
#include "ui/views/page.h"
#include "ui/views/staking/stake_act.h"

class QLabel;
class QPushButton;

namespace soma::ui {

class AccountPicker;
class DataTable;
class FormField;
class StateStack;

class AutoStakeView : public Page {
    Q_OBJECT

public:
    AutoStakeView(const Models& models, StakeBook& book, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void arrive(const wallet::AccountHandle& account) override;

    /// The person picked one for the subnet that validatorWanted() named.
    void setValidator(NetUid netuid, const chain::Hotkey& hotkey);

Q_SIGNALS:
    void validatorWanted(quint16 netuid);
    void actRequested(const soma::ui::StakeAct& act);

private:
    void buildTable();
    void sayTexts();
    void showState();
    void follow();
    void choose();
    QString subnetText(NetUid netuid) const;

    Models m_models;
    StakeBook& m_book;
    AutoStakeModel* m_stakes;
    AccountPicker* m_account;
    FormField* m_accountField;
    QLabel* m_note;
    DataTable* m_table;
    StateStack* m_state;
    QPushButton* m_choose;
};

} // namespace soma::ui
