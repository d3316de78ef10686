// A name for an address: in the address book, or below a recipient.
#pragma once

#include "chain/primitives/account_id.h"
#include "ui/views/page.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace soma::ui {

class AddressEdit;
class ContactFlow;
class FormField;

class ContactForm : public Page {
    Q_OBJECT

public:
    ContactForm(const Models& models, QWidget* parent);

    QString title() const override { return {}; }

    /// Only the name is asked then; nothing asks for both.
    void setAccount(const std::optional<chain::AccountId>& account);

    /// For renaming one.
    void setContact(const QString& address, const QString& name);
    void clear();
    void focusFirst();

Q_SIGNALS:
    void saved();

private:
    void sayTexts();
    void save();
    void showFlow();

    ContactFlow* m_flow;
    std::optional<chain::AccountId> m_account;
    AddressEdit* m_address;
    FormField* m_addressField;
    QLineEdit* m_name;
    FormField* m_nameField;
    QLabel* m_warning;
    QWidget* m_warningFrame;
    QPushButton* m_save;
};

} // namespace soma::ui
