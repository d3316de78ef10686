// The local network's faucet: TAO for one of our accounts or for any address.
#pragma once

#include "chain/api/node.h"
#include "ui/widgets/card.h"
#include "ui/widgets/phrases.h"

class QPushButton;
class QStackedWidget;

namespace soma::ui {

class AccountListModel;
class AccountPicker;
class AddressEdit;
class AmountEdit;
class FormField;
class NodeModel;
class OutcomeLabel;
class Segmented;

class FaucetCard : public Card {
    Q_OBJECT

public:
    FaucetCard(NodeModel& node, AccountListModel& accounts, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildFields();
    void sayTexts();
    void showState();
    std::optional<chain::AccountId> recipient();
    void fund();
    void take(const chain::AccountId& account, Rao amount,
              const Result<chain::ExtrinsicHash>& done);

    NodeModel& m_node;
    AccountListModel& m_accounts;
    Segmented* m_kind;
    QStackedWidget* m_who;
    AccountPicker* m_account;
    FormField* m_accountField;
    AddressEdit* m_address;
    FormField* m_addressField;
    AmountEdit* m_amount;
    FormField* m_amountField;
    QPushButton* m_give;
    OutcomeLabel* m_outcome;
    bool m_acting = false;
    Phrases m_phrases;
};

} // namespace soma::ui
