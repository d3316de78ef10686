// How much TAO is made, how that ends, and who gets it.
#pragma once

#include "chain/api/queries/emission.h"
#include "ui/charts/view_range.h"
#include "ui/models/subnet_filter_model.h"
#include "ui/views/page.h"

#include <optional>

class QLabel;
class QStackedWidget;

namespace soma::ui {

class Card;
class ChartPanel;
class DataTable;
class EmissionPast;
class ExportButton;
class Segmented;
class SeriesView;
class Stat;
class StateStack;

class EmissionPage : public Page {
    Q_OBJECT

public:
    explicit EmissionPage(const Models& models, QWidget* parent = nullptr);

    QString title() const override;
    void arriveAtSubnet(NetUid netuid) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildStats();
    QWidget* buildCharts();
    QWidget* buildShares();
    void dressShares();
    void sayTexts();
    void ask();
    void showNow();
    void showStats();
    void showHalvings();
    void showAhead();
    void showShares();
    void selectSubnet();
    void toggleSubnet(const QModelIndex& index);
    void showView(int view);

    Models m_models;
    std::optional<chain::Told<chain::EmissionNow>> m_now;
    std::optional<Error> m_error;
    bool m_asking = false;
    bool m_askAgain = false;
    Segmented* m_view;
    QStackedWidget* m_charts;
    EmissionPast* m_past;
    Stat* m_issuance;
    Stat* m_perBlock;
    Stat* m_halving;
    Stat* m_toSubnets;
    ViewRange m_supplyRange; ///< Over issuance.
    ViewRange m_timeRange;   ///< Over blocks.
    SeriesView* m_halvings;
    SeriesView* m_ahead;
    ChartPanel* m_halvingsPanel;
    ChartPanel* m_aheadPanel;
    SubnetFilterModel m_shares;
    Card* m_sharesCard;
    DataTable* m_table;
    ExportButton* m_export;
    StateStack* m_sharesState;
    std::optional<NetUid> m_wanted; ///< Selected as soon as it is listed.
};

} // namespace soma::ui
