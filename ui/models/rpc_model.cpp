#include "ui/models/rpc_model.h"

namespace soma::ui {

void RpcModel::setWanted(bool on)
{
    if (on == m_wanted)
        return;
    m_wanted = on;
    // An old failure says nothing about the new wish.
    m_failure = Failure::None;
    m_detail.clear();
    Q_EMIT wanted(on);
    Q_EMIT changed();
}

void RpcModel::setOpen(const QString& address)
{
    settle(address, Failure::None, {});
}

void RpcModel::setClosed()
{
    settle({}, Failure::None, {});
}

void RpcModel::setFailed(Failure failure, const QString& detail)
{
    settle({}, failure, detail);
}

void RpcModel::settle(const QString& address, Failure failure, const QString& detail)
{
    m_address = address;
    m_failure = failure;
    m_detail = detail;
    Q_EMIT changed();
}

} // namespace soma::ui
