// Beside the wizard at all times: what a subnet costs now and later, who would be replaced, when.
#pragma once

#include "ui/flows/subnet_founding.h"
#include "ui/views/page.h"
#include "ui/widgets/card.h"

namespace soma::ui {

class CostCard : public Card {
    Q_OBJECT

public:
    CostCard(const Models& models, SubnetFounding& founding, QWidget* parent = nullptr);

    void refresh();

private:
    Models m_models;
    SubnetFounding& m_founding;
    Stat* m_now;
    Stat* m_day;
    Stat* m_week;
    Stat* m_victim;
    Stat* m_wait;
};

} // namespace soma::ui
