// A chart with its title, its buttons, its read-out, its twin as a table, and its other states.
#pragma once

#include "ui/charts/chart_view.h"
#include "ui/widgets/phrases.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace soma::ui {

class DataTable;
class ExportButton;
class ReadoutRow;
class Segmented;
class StateStack;
class TwinModel;

/// Takes the chart over. Its parts are named after the panel: `<name>Chart` is the caller's,
/// `<name>Ranges`, `<name>Log`, `<name>TableButton`, `<name>Export`, `<name>Table`, `<name>State`
/// are made here.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    enum Part { Ranges = 1, Log = 2 };
    Q_DECLARE_FLAGS(Parts, Part)

    ChartPanel(ChartView* chart, const QString& objectName, Parts parts, QWidget* parent = nullptr);

    /// Also the chart's accessible name.
    void setTitle(const QString& title);

    /// For a button or a choice of the page's own, before the panel's.
    QHBoxLayout* head() const { return m_head; }

    /// Empty, loading, error or the chart.
    StateStack* state() const { return m_state; }

    ChartView* chart() const { return m_chart; }

    ExportButton* exportButton() const { return m_export; }

    void showTable(bool on);
    bool isTableShown() const;

Q_SIGNALS:
    /// A sentence for the toast.
    void told(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRanges();
    void markRange();

    ChartView* m_chart;
    QLabel* m_title;
    QHBoxLayout* m_head;
    Segmented* m_ranges = nullptr;
    QPushButton* m_log = nullptr;
    QPushButton* m_tableButton;
    ExportButton* m_export;
    ReadoutRow* m_readout;
    QLabel* m_problem;
    QStackedWidget* m_either;
    DataTable* m_table = nullptr; ///< Built when first shown.
    TwinModel* m_twin = nullptr;
    StateStack* m_state;
    Phrases m_phrases;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ChartPanel::Parts)

} // namespace soma::ui
