// Who pays for a proxy's calls.
#include "chain/runtime/pallets/proxy/proxy.h"
#include "chain/runtime/pallets/utility.h"

namespace soma::runtime::proxy {

namespace {

/// The account that a proxy call acts for. Announced calls are always paid by their sender.
const AccountId* realOf(const RuntimeCall& call)
{
    const auto* proxied = call.as<Proxy>();
    return proxied ? proxied->real.id() : nullptr;
}

/// The account that `delegate` acts for in all of the calls, if it is one and the same.
const AccountId* commonReal(const std::vector<RuntimeCall>& calls)
{
    const AccountId* common = nullptr;
    for (const RuntimeCall& call : calls) {
        const AccountId* real = realOf(call);
        if (!real || (common && *common != *real))
            return nullptr;
        common = real;
    }
    return common;
}

} // namespace

std::optional<AccountId> feePayer(const State& state, const AccountId& signer,
                                  const RuntimeCall& call)
{
    const AccountId* outer = realOf(call);
    if (!outer || !kRealPaysFee.contains(state, *outer, signer))
        return std::nullopt;
    const RuntimeCall& inside = call.as<Proxy>()->call.call;
    const AccountId* inner = realOf(inside);
    if (const auto* calls = utility::batchedCalls(inside))
        inner = commonReal(*calls);
    if (inner && kRealPaysFee.contains(state, *inner, *outer))
        return *inner;
    return *outer;
}

} // namespace soma::runtime::proxy
