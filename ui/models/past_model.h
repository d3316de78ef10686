// What this node recorded of some series, read again as it grows. Main thread.
#pragma once

#include "chain/api/history.h"
#include "chain/api/node.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace soma::ui {

/// All series are asked for together and told together. New blocks are read at most once in a
/// while, and only while somebody looks.
class PastModel : public QObject {
    Q_OBJECT

public:
    enum class State {
        Loading,
        NoHistory, ///< This node records nothing.
        Empty,     ///< Nothing of this is recorded yet.
        Ready,
        Failed, ///< What was read before stays.
    };

    explicit PastModel(chain::Node& node, QObject* parent = nullptr);

    /// Other series: what was known is forgotten.
    void setQueries(std::vector<chain::SeriesQuery> queries);

    const std::vector<chain::SeriesQuery>& queries() const { return m_queries; }

    void setFollowing(bool following);
    void reload();

    State state() const;

    /// In the order of the queries; empty while nothing is known.
    const std::vector<chain::Series>& series() const { return m_series; }

    const std::optional<Error>& error() const { return m_error; }

    /// How long it waits at least before it reads again.
    void setPace(int milliseconds);

    /// The newest blocks to look back over, 0 for all; the range of each query is set to it.
    void setReach(std::uint64_t blocks);

Q_SIGNALS:
    void changed();

private:
    void ask();
    void takeAll(std::vector<chain::Series> series);

    chain::Node& m_node;
    chain::History* m_history;
    std::vector<chain::SeriesQuery> m_queries;
    std::vector<chain::Series> m_series;
    std::optional<Error> m_error;
    std::uint64_t m_reach = 0;
    QTimer m_soon;
    int m_turn = 0; ///< Answers to older questions are dropped.
    bool m_following = false;
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_known = false;
};

} // namespace soma::ui
