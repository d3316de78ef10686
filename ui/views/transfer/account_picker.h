// Chooses one of our accounts: name and balance.
#pragma once

#include "wallet/api/wallet_values.h"

#include <QComboBox>

namespace soma::ui {

class AccountListModel;

class AccountPicker : public QComboBox {
    Q_OBJECT

public:
    enum class Offer { All, WithKey };

    AccountPicker(AccountListModel& accounts, Offer offer, const QString& objectName,
                  QWidget* parent = nullptr);

    wallet::AccountHandle current() const;
    void setCurrent(const wallet::AccountHandle& account);

Q_SIGNALS:
    void accountChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refill();

    AccountListModel& m_accounts;
    Offer m_offer;
};

} // namespace soma::ui
