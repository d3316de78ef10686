// The node's states in the few words the window uses for them.
#pragma once

#include "ui/models/node_model.h"

#include <QCoreApplication>

namespace soma::ui {

class NodeWords {
    Q_DECLARE_TR_FUNCTIONS(NodeWords)

public:
    static QString phase(const NodeModel& node)
    {
        switch (node.state().phase) {
        case chain::SyncPhase::Stopped:
            //: State of the node.
            return tr("Offline");
        case chain::SyncPhase::Starting:
            //: State of the node.
            return tr("Starting");
        case chain::SyncPhase::Live:
            if (node.state().paused)
                //: State of the node: the person stopped the local network's clock.
                return tr("Paused");
            //: State of the node: blocks come, finality follows, or does not.
            return node.isLagging() ? tr("Lagging") : tr("Live");
        case chain::SyncPhase::Stopping:
            //: State of the node.
            return tr("Stopping");
        case chain::SyncPhase::Failed:
            //: State of the node.
            return tr("Failed");
        }
        return {};
    }
};

} // namespace soma::ui
