#include "ui/views/past_panel.h"

#include "ui/charts/past_data.h"
#include "ui/charts/series_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/state_stack.h"

#include <QEvent>

namespace soma::ui {

PastPanel::PastPanel(chain::Node& node, ViewRange& range, const QString& objectName, Parts parts,
                     QWidget* parent)
    : ChartPanel(new SeriesView(range, objectName + QStringLiteral("Chart")), objectName, parts,
                 parent)
    , m_past(node)
    , m_view(static_cast<SeriesView*>(chart()))
{
    connect(&m_past, &PastModel::changed, this, &PastPanel::showState);
    connect(state(), &StateStack::retryRequested, &m_past, &PastModel::reload);
    showState();
}

void PastPanel::read(std::vector<chain::SeriesQuery> queries, MakeData make)
{
    m_make = std::move(make);
    m_past.setQueries(std::move(queries));
}

void PastPanel::setActive(bool active)
{
    m_past.setFollowing(active);
}

void PastPanel::renew()
{
    if (m_past.state() == PastModel::State::Ready)
        showState();
}

void PastPanel::explain(StateStack& state, PastModel::State why)
{
    if (why == PastModel::State::NoHistory)
        state.empty()->setTexts(
            //: Where a chart of the past should be.
            tr("No record"),
            //: Where a chart of the past should be.
            tr("This node records nothing of the blocks it makes."));
    else
        state.empty()->setTexts(
            //: Where a chart of the past should be.
            tr("Nothing recorded yet"),
            //: Where a chart of the past should be.
            tr("The record begins with the next blocks. Nobody else is asked for older ones."));
    //: Shown while a record is read.
    state.setLoadingText(tr("Reading the record…"));
}

void PastPanel::showState()
{
    explain(*state(), m_past.state());
    switch (m_past.state()) {
    case PastModel::State::Loading:
        state()->showLoading();
        break;
    case PastModel::State::NoHistory:
    case PastModel::State::Empty:
        state()->showEmpty();
        break;
    case PastModel::State::Failed:
        state()->showError(*m_past.error());
        break;
    case PastModel::State::Ready: {
        ChartData drawn = m_make(m_past.series());
        //: In the read-out of a chart, over a shaded part.
        m_view->setGaps(gapsOf(drawn.x), tr("not recorded: the program did not run"));
        m_view->setData(std::move(drawn));
        state()->showNormal();
        break;
    }
    }
}

void PastPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    ChartPanel::changeEvent(event);
}

} // namespace soma::ui
