// What a subnet's emission is made of, block by block: owner, miners, validators, root; and how
// much TAO goes into the pool or buys from it.
#pragma once

#include "ui/charts/view_range.h"
#include "ui/views/subnets/subnet_tab.h"

#include <optional>

namespace soma::ui {

class PastPanel;

class EmissionTab : public SubnetTab {
    Q_OBJECT

public:
    EmissionTab(const Models& models, const SubnetSubject& subject, QWidget* parent = nullptr);

    QString title() const override;
    void setActive(bool active) override;
    void showValues() override;

private:
    void showPast();
    void askOwnerCut();

    ViewRange m_range; ///< Both move together.
    PastPanel* m_split;
    PastPanel* m_tao;
    std::optional<NetUid> m_of;
    std::optional<Share16> m_ownerCut; ///< Of that subnet, as of today.
    bool m_active = false;
};

} // namespace soma::ui
