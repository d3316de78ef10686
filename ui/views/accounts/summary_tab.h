// What an account has and where it is reached: balances, address, faucet.
#pragma once

#include "ui/views/page.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace soma::ui {

class AddressLabel;
class Card;
class QrView;
class Stat;

class SummaryTab : public Page {
    Q_OBJECT

public:
    explicit SummaryTab(const Models& models, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void showAccount(const wallet::AccountHandle& account);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QWidget* buildAddress();
    QWidget* buildBalances();
    QWidget* buildFaucet();
    void refill();
    void showBalances();
    void fund();

    Models m_models;
    wallet::AccountHandle m_account;
    Card* m_addressCard;
    AddressLabel* m_address;
    QrView* m_qr = nullptr;
    QLabel* m_addressNote;
    Card* m_balances;
    QGridLayout* m_stats;
    Stat* m_free;
    Stat* m_transferable;
    Stat* m_reserved;
    Stat* m_frozen;
    Card* m_faucet;
    QLabel* m_faucetText;
    QPushButton* m_fund;
};

} // namespace soma::ui
