// Names of the reference that stand for something this node does not have: a keystore that others
// may write, peers, a runtime that can be traced or tried. All of them are unsafe there.
#include "chain/rpc/method.h"

namespace soma::rpc {

namespace {

void refuse(Call call)
{
    RpcError error = methodNotFound();
    error.data = QStringLiteral("This node has nothing of that kind");
    call.reply.error(error);
}

} // namespace

const std::vector<Method>& refusedMethods()
{
    static const std::vector<Method> kMethods{
        {"author_hasKey", &refuse, Access::Never},
        {"author_hasSessionKeys", &refuse, Access::Never},
        {"author_insertKey", &refuse, Access::Never},
        {"author_removeExtrinsic", &refuse, Access::Never},
        {"author_rotateKeys", &refuse, Access::Never},
        {"offchain_localStorageClear", &refuse, Access::Never},
        {"offchain_localStorageGet", &refuse, Access::Never},
        {"offchain_localStorageSet", &refuse, Access::Never},
        {"state_traceBlock", &refuse, Access::Never},
        {"system_addLogFilter", &refuse, Access::Never},
        {"system_addReservedPeer", &refuse, Access::Never},
        {"system_dryRun", &refuse, Access::Never},
        {"system_dryRunAt", &refuse, Access::Never},
        {"system_removeReservedPeer", &refuse, Access::Never},
        {"system_resetLogFilter", &refuse, Access::Never},
    };
    return kMethods;
}

} // namespace soma::rpc
