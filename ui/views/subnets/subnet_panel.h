// A subnet at a glance, beside the ranking, with what one does next.
#pragma once

#include "ui/charts/view_range.h"
#include "ui/views/page.h"
#include "ui/widgets/side_panel.h"

class QLabel;
class QPushButton;

namespace soma::ui {

class AddressLabel;
class SeriesView;
class Stat;
class StateStack;

class SubnetPanel : public SidePanel {
    Q_OBJECT

public:
    explicit SubnetPanel(const Models& models, QWidget* parent = nullptr);

    void showSubnet(NetUid netuid);

    NetUid netuid() const { return m_netuid; }

Q_SIGNALS:
    void openRequested(NetUid netuid);
    void stakeRequested(NetUid netuid);
    void emissionRequested(NetUid netuid);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showValues();

    Models m_models;
    NetUid m_netuid;
    ViewRange m_range;
    SeriesView* m_line;
    StateStack* m_lineState;
    Stat* m_price;
    Stat* m_day;
    Stat* m_share;
    Stat* m_emission;
    Stat* m_pool;
    Stat* m_places;
    QLabel* m_ownerCaption;
    AddressLabel* m_owner;
    QPushButton* m_open;
    QPushButton* m_stake;
    QPushButton* m_emissionButton;
    QPushButton* m_watch;
    Phrases m_panelPhrases;
};

} // namespace soma::ui
