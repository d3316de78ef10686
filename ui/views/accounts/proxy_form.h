// A proxy to be added, or an account without a key to be made: what it may do, after which delay,
// and the deposit, tried out on the chain while one chooses.
#pragma once

#include "chain/primitives/proxy_kind.h"
#include "ui/flows/sign_flow.h"
#include "ui/views/page.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace soma::ui {

class AddressEdit;
class Card;
class ContactListModel;
class FormField;
class Stat;

class ProxyForm : public Page {
    Q_OBJECT

public:
    enum class Makes { Proxy, PureAccount };

    ProxyForm(const Models& models, Makes makes, QWidget* parent);

    QString title() const override { return {}; }

    /// For this account, empty again.
    void open(const wallet::AccountHandle& account);

    chain::ProxyKind kind() const;
    std::uint32_t delay() const;

    /// Only of a complete form for a proxy.
    chain::AccountId delegate() const;

    /// Nothing while something is missing.
    std::optional<chain::CallSpec> call() const;

Q_SIGNALS:
    void reviewRequested();
    void cancelled();

private:
    void sayTexts();
    void sayKind();
    void changed();
    void estimate();
    void showDeposit();
    void review();
    QString delegateFault() const;

    Models m_models;
    Makes m_makes;
    wallet::AccountHandle m_account;
    ContactListModel* m_contacts;
    SignFlow* m_trial; ///< Never signs: only its estimate is used.
    QTimer m_pause;
    Card* m_card;
    AddressEdit* m_delegate;
    FormField* m_delegateField;
    QComboBox* m_kind;
    FormField* m_kindField;
    QSpinBox* m_delay;
    FormField* m_delayField;
    QSpinBox* m_index;
    FormField* m_indexField;
    Stat* m_deposit;
    QLabel* m_fault;
    QPushButton* m_review;
    QPushButton* m_cancel;
};

} // namespace soma::ui
