// The upper half of the ticket: which account, where the stake lies, where it goes.
#pragma once

#include "ui/flows/trade_desk.h"
#include "ui/views/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace soma::ui {

class AccountPicker;
class AddressEdit;
class FormField;
class SubnetPicker;

class TradePlaces : public Page {
    Q_OBJECT

public:
    /// Which of the two validators is meant.
    enum class Side { Here, There };

    TradePlaces(const Models& models, StakeBook& book, TradeDesk& desk, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void setKind(TradeKind kind);
    void setAccount(const wallet::AccountHandle& account);
    void setPosition(const StakePosition& position);
    void setStakeAt(NetUid netuid, const std::optional<chain::Hotkey>& hotkey);

    /// The person picked one; the name may be empty.
    void setValidator(Side side, const chain::Hotkey& hotkey, const QString& name);

    /// Where a validator of that side is looked for.
    std::optional<NetUid> subnetOf(Side side) const;

    /// Puts what is chosen here into the trade.
    void fill(Trade& trade) const;

    void showFaults();

    /// Says in place what is missing; false when something is.
    bool judge();

Q_SIGNALS:
    void changed();
    void validatorWanted(soma::ui::TradePlaces::Side side);

private:
    struct Validator {
        std::optional<chain::Hotkey> hotkey;
        QString name;
    };

    void sayTexts();
    void refillPositions();
    void showShape();
    void showValidators();
    const StakePosition* chosenPosition() const;
    FormField* fieldOf(TradeField field) const;
    QString nameOf(const Validator& validator) const;

    Models m_models;
    StakeBook& m_book;
    TradeDesk& m_desk;
    TradeKind m_kind = TradeKind::Stake;
    AccountPicker* m_account;
    SubnetPicker* m_subnet;
    QPushButton* m_validator;
    QComboBox* m_position;
    SubnetPicker* m_toSubnet;
    QPushButton* m_toValidator;
    AddressEdit* m_to;
    FormField* m_accountField;
    FormField* m_subnetField;
    FormField* m_validatorField;
    FormField* m_positionField;
    FormField* m_toSubnetField;
    FormField* m_toValidatorField;
    FormField* m_toField;
    Validator m_here;
    Validator m_there;
    std::optional<chain::StakePlace> m_wanted; ///< The position chosen, kept over refills.
};

} // namespace soma::ui
