// A recipient's address, or a whole list of recipients pasted in its place.
#pragma once

#include "ui/format/payment_request.h"
#include "ui/widgets/address_edit.h"

namespace soma::ui {

class RecipientEdit : public AddressEdit {
    Q_OBJECT

public:
    explicit RecipientEdit(QWidget* parent = nullptr);

Q_SIGNALS:
    /// What was pasted has columns or several addresses; the field is left as it was, or empty.
    void listPasted(const QString& text);
    /// Instead of a text that is a request: who is asked for, how much and what for.
    void requestPasted(const soma::ui::PaymentRequest& request);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void takePaste();
};

} // namespace soma::ui
