// Tells the list of subnets what their prices were, from this node's own record. Main thread.
#pragma once

#include "ui/models/past_model.h"

#include <vector>

namespace soma::ui {

class SubnetListModel;

/// Two looks back for every subnet: a close one for an hour and a day, a wide one for the week and
/// its small picture. Far less often than blocks come: these are figures of hours.
class SubnetPastFeed : public QObject {
    Q_OBJECT

public:
    SubnetPastFeed(chain::Node& node, SubnetListModel& subnets, QObject* parent = nullptr);

    void setFollowing(bool following);

    /// The last value not after `block`, when it is not older than `tolerance` blocks before it.
    static std::optional<std::int64_t> valueAt(const chain::Series& series, std::uint64_t block,
                                               std::uint64_t tolerance);

private:
    void ask();
    void tell();

    chain::Node& m_node;
    SubnetListModel& m_subnets;
    PastModel m_day;
    PastModel m_week;
    std::vector<NetUid> m_netuids; ///< In the order of the questions.
};

} // namespace soma::ui
