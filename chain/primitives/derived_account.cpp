#include "chain/primitives/derived_account.h"

#include "chain/codec/scale_type.h"
#include "chain/crypto/hashing.h"

#include <algorithm>
#include <string_view>

namespace soma::chain {

AccountId multisigAccount(std::vector<AccountId> signatories, std::uint16_t threshold)
{
    constexpr std::string_view kDomain = "modlpy/utilisuba";
    std::sort(signatories.begin(), signatories.end());
    Bytes entropy(kDomain.begin(), kDomain.end());
    codec::encodeTo(signatories, entropy);
    codec::encodeTo(threshold, entropy);
    return AccountId(crypto::blake2b256(entropy));
}

AccountId pureProxyAccount(const PureOrigin& origin)
{
    constexpr std::string_view kDomain = "modlpy/proxy____";
    Bytes entropy(kDomain.begin(), kDomain.end());
    codec::encodeTo(origin.spawner, entropy);
    codec::encodeTo(origin.height, entropy);
    codec::encodeTo(origin.extrinsic, entropy);
    codec::encodeTo(origin.kind, entropy);
    codec::encodeTo(origin.index, entropy);
    return AccountId(crypto::blake2b256(entropy));
}

} // namespace soma::chain
