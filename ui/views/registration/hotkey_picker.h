// Chooses a hotkey: one of the account's own, or any address.
#pragma once

#include "chain/primitives/account_id.h"
#include "ui/views/page.h"

#include <optional>

class QComboBox;

namespace soma::ui {

class AddressEdit;
class FormField;

class HotkeyPicker : public Page {
    Q_OBJECT

public:
    HotkeyPicker(const Models& models, const QString& objectName, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    void setAccount(const wallet::AccountHandle& account);

    std::optional<chain::Hotkey> current() const;

    void setHint(const QString& hint);
    void setError(const QString& sentence);

    /// Says in place what is missing; false when something is.
    bool judge();

Q_SIGNALS:
    void hotkeyChosen();

private:
    void sayTexts();
    void refill();
    bool isOther() const;

    Models m_models;
    wallet::AccountHandle m_account;
    QComboBox* m_own;
    AddressEdit* m_other;
    FormField* m_ownField;
    FormField* m_otherField;
};

} // namespace soma::ui
