// A chart of what this node recorded, with its states: loading, nothing yet, none at all, failed.
#pragma once

#include "ui/charts/chart_panel.h"
#include "ui/models/past_model.h"

#include <functional>

namespace soma::ui {

class SeriesView;

/// Follows the record while it is in front. How the recorded columns become series is the page's.
class PastPanel : public ChartPanel {
    Q_OBJECT

public:
    using MakeData = std::function<ChartData(const std::vector<chain::Series>& series)>;

    PastPanel(chain::Node& node, ViewRange& range, const QString& objectName, Parts parts,
              QWidget* parent = nullptr);

    SeriesView* view() const { return m_view; }

    PastModel& past() { return m_past; }

    /// Forgets what was shown and reads these.
    void read(std::vector<chain::SeriesQuery> queries, MakeData make);

    void setActive(bool active);

    /// Makes the data anew of what was read, for when the page's part of them is different.
    void renew();

    /// Says in an empty place why it is empty.
    static void explain(StateStack& state, PastModel::State why);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();

    PastModel m_past;
    SeriesView* m_view;
    MakeData m_make;
};

} // namespace soma::ui
