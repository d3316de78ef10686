// Who weighs whom, and the bonds that grew of it, as a picture.
#pragma once

#include "chain/api/queries/neurons.h"
#include "ui/views/subnets/subnet_tab.h"

class QLabel;

namespace soma::ui {

class ExportButton;
class HeatView;
class Segmented;
class StateStack;

class WeightsTab : public SubnetTab {
    Q_OBJECT

public:
    WeightsTab(const Models& models, const SubnetSubject& subject, QWidget* parent = nullptr);

    QString title() const override;
    void setActive(bool active) override;
    void showValues() override;

private:
    void ask();
    void showMatrix();
    bool areBonds() const;

    std::vector<chain::NeuronInfo> m_neurons;
    std::vector<std::uint16_t> m_validators; ///< Uids of the rows, most stake first.
    std::vector<std::uint16_t> m_miners;     ///< Uids of the columns, ascending.
    NetUid m_of;
    bool m_known = false;
    bool m_active = false;
    bool m_asking = false;
    BlockNumber m_askedAt;
    std::optional<Error> m_error;
    Segmented* m_what;
    QLabel* m_cell;
    ExportButton* m_export;
    HeatView* m_heat;
    StateStack* m_state;
};

} // namespace soma::ui
