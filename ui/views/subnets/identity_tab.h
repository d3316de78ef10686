// What the owner says of the subnet, as plain text: nobody has checked it.
#pragma once

#include "ui/views/subnets/subnet_tab.h"

class QFormLayout;
class QLabel;

namespace soma::ui {

class AddressLabel;
class EmptyState;
class StateStack;

class IdentityTab : public SubnetTab {
    Q_OBJECT

public:
    IdentityTab(const Models& models, const SubnetSubject& subject, QWidget* parent = nullptr);

    QString title() const override;
    void showValues() override;

private:
    struct Line {
        QLabel* caption;
        QLabel* text;
    };

    std::vector<Line> m_lines;
    QLabel* m_ownerCaption;
    AddressLabel* m_owner;
    QLabel* m_hotkeyCaption;
    AddressLabel* m_hotkey;
    QLabel* m_note;
    StateStack* m_state;
};

} // namespace soma::ui
