// One transaction_v1_broadcast: an extrinsic that is offered to the pool until it is in a block.
#pragma once

#include "chain/api/node.h"
#include "chain/rpc/rpc_hub.h"

#include <QObject>

#include <memory>

namespace soma::rpc {

/// What the pool turned away for a reason that may pass is offered again at each new block. What it
/// found invalid is not, and stays quiet. The session owns it, until it is stopped.
class TransactionBroadcast : public QObject {
    Q_OBJECT

public:
    static constexpr const char* kFamily = "broadcast";

    TransactionBroadcast(RpcHub& hub, Bytes extrinsic);

private:
    void offer();
    void hear(const chain::SubmitEvent& event);

    RpcHub& m_hub;
    const Bytes m_extrinsic;
    std::unique_ptr<chain::Submission> m_submission;
    bool m_offerAgain = false;
};

} // namespace soma::rpc
