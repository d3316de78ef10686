#include "ui/models/past_model.h"

#include "chain/api/async.h"

#include <memory>

namespace soma::ui {

namespace {

/// With quick blocks a chart is not read again for each of them.
constexpr int kEveryMs = 1'000;

/// Answers that are still under way, for one question each.
struct Gathered {
    std::vector<chain::Series> series;
    std::optional<Error> error;
    std::size_t missing = 0;
};

} // namespace

PastModel::PastModel(chain::Node& node, QObject* parent)
    : QObject(parent)
    , m_node(node)
    , m_history(node.history())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kEveryMs);
    connect(&m_soon, &QTimer::timeout, this, &PastModel::ask);
    if (m_history != nullptr)
        connect(m_history, &chain::History::recorded, this, [this] {
            if (m_following && !m_soon.isActive())
                m_soon.start();
        });
}

void PastModel::setQueries(std::vector<chain::SeriesQuery> queries)
{
    m_queries = std::move(queries);
    ++m_turn;
    m_series.clear();
    m_error.reset();
    m_known = false;
    m_asking = false;
    if (m_following)
        ask();
    Q_EMIT changed();
}

void PastModel::setReach(std::uint64_t blocks)
{
    m_reach = blocks;
}

void PastModel::setPace(int milliseconds)
{
    m_soon.setInterval(milliseconds);
}

void PastModel::setFollowing(bool following)
{
    if (std::exchange(m_following, following) != following && following)
        ask();
}

void PastModel::reload()
{
    ask();
}

PastModel::State PastModel::state() const
{
    if (m_history == nullptr)
        return State::NoHistory;
    if (m_error && m_series.empty())
        return State::Failed;
    if (!m_known)
        return State::Loading;
    for (const chain::Series& series : m_series)
        if (series.size() > 0)
            return State::Ready;
    return State::Empty;
}

/// One round at a time.
void PastModel::ask()
{
    if (m_history == nullptr || m_queries.empty())
        return;
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    auto gathered = std::make_shared<Gathered>();
    gathered->series.resize(m_queries.size());
    gathered->missing = m_queries.size();
    const std::uint64_t now = m_node.bestHead().number.value();
    for (std::size_t i = 0; i < m_queries.size(); ++i) {
        chain::SeriesQuery query = m_queries[i];
        if (m_reach > 0)
            query.range.first = BlockNumber(saturatingSub(now, m_reach));
        chain::whenDone(m_history->series(query), this,
                        [this, gathered, i, turn = m_turn](Result<chain::Series> told) {
                            if (told)
                                gathered->series[i] = std::move(*told);
                            else
                                gathered->error = told.error();
                            if (--gathered->missing > 0 || turn != m_turn)
                                return;
                            m_asking = false;
                            m_error = gathered->error;
                            if (!m_error)
                                takeAll(std::move(gathered->series));
                            Q_EMIT changed();
                            if (std::exchange(m_askAgain, false) && m_following)
                                m_soon.start();
                        });
    }
}

void PastModel::takeAll(std::vector<chain::Series> series)
{
    m_series = std::move(series);
    m_known = true;
}

} // namespace soma::ui
