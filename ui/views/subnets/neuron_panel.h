// One neuron: who it is and how it stands, beside the metagraph.
#pragma once

#include "ui/views/subnets/subnet_tab.h"
#include "ui/widgets/side_panel.h"

class QLabel;

namespace soma::ui {

class AddressLabel;
class Stat;

class NeuronPanel : public SidePanel {
    Q_OBJECT

public:
    NeuronPanel(const Models& models, MetagraphModel& metagraph, QWidget* parent = nullptr);

    void showNeuron(int uid);

    /// Newer values; closes when the neuron is gone.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    Models m_models;
    MetagraphModel& m_metagraph;
    int m_uid = -1;
    QLabel* m_role;
    QLabel* m_hotkeyCaption;
    AddressLabel* m_hotkey;
    QLabel* m_coldkeyCaption;
    AddressLabel* m_coldkey;
    QLabel* m_name;
    std::vector<Stat*> m_stats;
    Phrases m_panelPhrases;
};

} // namespace soma::ui
