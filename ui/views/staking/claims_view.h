// Root claims: what is pending, claiming it, and what a claim does.
#pragma once

#include "ui/models/claim_model.h"
#include "ui/views/page.h"
#include "ui/views/staking/stake_act.h"

class QLabel;
class QPushButton;

namespace soma::ui {

class AccountPicker;
class DataTable;
class FormField;
class Segmented;
class Stat;
class StateStack;

class ClaimsView : public Page {
    Q_OBJECT

public:
    ClaimsView(const Models& models, StakeBook& book, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void arrive(const wallet::AccountHandle& account) override;

Q_SIGNALS:
    void actRequested(const soma::ui::StakeAct& act);

private:
    void buildTable();
    void sayTexts();
    void showState();
    void follow();
    void claim();
    void change();
    StakeAct begin() const;
    chain::RootClaimChoice chosen() const;
    QString subnetText(NetUid netuid) const;
    QString symbolOf(NetUid netuid) const;

    Models m_models;
    StakeBook& m_book;
    ClaimModel* m_claims;
    AccountPicker* m_account;
    FormField* m_accountField;
    Stat* m_worth;
    DataTable* m_table;
    StateStack* m_state;
    QLabel* m_kindCaption;
    Segmented* m_kind;
    QLabel* m_kindNote;
    QPushButton* m_claim;
    QPushButton* m_change;
};

} // namespace soma::ui
