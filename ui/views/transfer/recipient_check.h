// Below the recipient's field: whose address it is, whose it could be mistaken for, and whether
// anything was ever sent there.
#pragma once

#include "chain/primitives/account_id.h"
#include "ui/views/page.h"
#include "wallet/api/key_values.h"

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace soma::ui {

class ContactForm;
class ContactListModel;

/// Its place is always as high as the tallest of what it may say, so that the fields below stay
/// where they are; only the form that a person opens takes more.
class RecipientCheck : public Page {
    Q_OBJECT

public:
    RecipientCheck(const Models& models, ContactListModel& contacts, QWidget* parent = nullptr);

    QString title() const override { return {}; }

    /// Nothing while the field holds no address.
    void setRecipient(const std::optional<chain::AccountId>& account);

    /// What the draft says of it.
    void setFirstTime(bool firstTime);

    /// Another account has nearly the same address.
    bool isSuspicious() const { return !m_alike.empty(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void askLookAlikes();
    void refresh();
    void sayWarning();
    void reserve();

    Models m_models;
    ContactListModel& m_contacts;
    std::optional<chain::AccountId> m_account;
    std::vector<wallet::Contact> m_alike;
    bool m_firstTime = false;
    quint64 m_ticket = 0; ///< Answers about an earlier address are dropped.
    QLabel* m_known;      ///< Also what may be typed, while nothing is.
    QWidget* m_warning;
    QLabel* m_warningText;
    QWidget* m_first;
    QLabel* m_firstText;
    QPushButton* m_save;
    ContactForm* m_form;
};

} // namespace soma::ui
