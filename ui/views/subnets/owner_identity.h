// What the owner says of the subnet: the form, filled with what the chain has.
#pragma once

#include "ui/flows/owner_desk.h"
#include "ui/views/page.h"

class QLabel;
class QPushButton;

namespace soma::ui {

class IdentityStep;

class OwnerIdentity : public Page {
    Q_OBJECT

public:
    OwnerIdentity(OwnerDesk& desk, QWidget* parent = nullptr);

    QString title() const override { return {}; }

Q_SIGNALS:
    void reviewRequested();

private:
    void refresh();

    OwnerDesk& m_desk;
    IdentityStep* m_form;
    QPushButton* m_review;
    QPushButton* m_reload;
    QLabel* m_note;
};

} // namespace soma::ui
