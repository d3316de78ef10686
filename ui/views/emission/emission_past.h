// What became of the TAO of each block, from this node's own record.
#pragma once

#include "ui/charts/view_range.h"
#include "ui/models/past_model.h"
#include "ui/theme/chart_colours.h"
#include "ui/views/page.h"

#include <array>
#include <vector>

namespace soma::ui {

class ChartPanel;
class Segmented;
class SeriesView;

/// One large picture by subnet, and small ones under it that move along with it. The subnets with
/// the largest shares have a colour of their own while the page is in front; the others share one.
class EmissionPast : public QWidget {
    Q_OBJECT

public:
    explicit EmissionPast(const Models& models, QWidget* parent = nullptr);

    void setActive(bool active);

    /// Other for a subnet without a colour of its own.
    ChartColour colourOf(NetUid netuid) const;

    void setShown(NetUid netuid, bool shown);
    bool isShown(NetUid netuid) const;

Q_SIGNALS:
    void told(const QString& text);

    /// Colours were given out anew.
    void coloursChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseSubnets();
    void ask();
    void showState();
    void showData();
    void sayTexts();

    Models m_models;
    PastModel m_past;
    ViewRange m_range;
    std::vector<NetUid> m_subnets; ///< All, in the order of the questions.
    std::vector<NetUid> m_top;     ///< Those with a colour of their own.
    Segmented* m_unit;
    SeriesView* m_shares;
    SeriesView* m_ways;
    SeriesView* m_issuance;
    std::array<ChartPanel*, 3> m_panels{};
    Phrases m_phrases;
};

} // namespace soma::ui
