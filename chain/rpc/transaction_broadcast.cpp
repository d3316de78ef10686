#include "chain/rpc/transaction_broadcast.h"

#include "chain/primitives/validity_error.h"

namespace soma::rpc {

using chain::NodeError;
using chain::SubmitEvent;

namespace {

/// A later block may see it differently.
bool mayPass(const Error& error)
{
    for (const Error* reason = &error; reason != nullptr; reason = reason->cause())
        if (reason->isFrom<chain::ValidityError>())
            return reason->is(chain::ValidityError::Future) ||
                   reason->is(chain::ValidityError::ExhaustsResources);
    return error.is(NodeError::PoolFull) || error.is(NodeError::TemporarilyBanned) ||
           error.is(NodeError::DependencyLost) || error.is(NodeError::NotRunning) ||
           error.is(NodeError::Internal);
}

} // namespace

TransactionBroadcast::TransactionBroadcast(RpcHub& hub, Bytes extrinsic)
    : m_hub(hub)
    , m_extrinsic(std::move(extrinsic))
{
    connect(&m_hub, &RpcHub::newHead, this, [this] {
        if (m_offerAgain)
            offer();
    });
    offer();
}

void TransactionBroadcast::offer()
{
    m_offerAgain = false;
    m_submission = m_hub.node().submit(m_extrinsic);
    connect(m_submission.get(), &chain::Submission::progressed, this, &TransactionBroadcast::hear);
}

void TransactionBroadcast::hear(const SubmitEvent& event)
{
    const bool isRefused =
        event.kind == SubmitEvent::Kind::Invalid || event.kind == SubmitEvent::Kind::Dropped;
    m_offerAgain = isRefused && event.error && mayPass(*event.error);
}

} // namespace soma::rpc
