#include "chain/runtime/invariants.h"

#include "chain/codec/hex.h"
#include "chain/runtime/invariants/subnet_invariants.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/subtensor/stake.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/runtime_tables.h"

#include <algorithm>

namespace soma::runtime {

namespace {

std::string text(Rao rao)
{
    return std::to_string(rao.value());
}

Result<void> checkAccount(const chain::AccountId& who, const system::AccountInfo& info, Rao least)
{
    const std::string place = codec::toHex(who.bytes());
    const Rao free = info.data.free;
    if (!free.isZero() && free < least)
        return Error(InvariantError::ExistentialDeposit, place + " has " + text(free));
    // A free call, such as an empty batch, leaves the nonce of an account that has nothing.
    const bool isNonceOnly =
        info.nonce != 0 && info.data == balances::AccountData{} && info.consumers == 0;
    if (info.providers == 0 && info.sufficients == 0 && !isNonceOnly)
        return Error(InvariantError::Providers, place + " has no provider");
    if (free >= least && info.providers == 0)
        return Error(InvariantError::Providers, place + " has a balance that does not provide");
    return {};
}

/// Free and reserved, where locks and holds are parts of these.
Result<void> checkBalances(const storage::StateReader& state, const RuntimeConfig& config,
                           const InvariantOptions& options)
{
    Rao total;
    Result<void> answer;
    system::kAccount.forEach(
        state, [&](const chain::AccountId& who, const system::AccountInfo& info) {
            total = saturatingAdd(total, saturatingAdd(info.data.free, info.data.reserved));
            answer = checkAccount(who, info, config.existentialDeposit);
            return answer.has_value();
        });
    SOMA_TRY(std::move(answer));
    const Rao issuance = balances::kTotalIssuance.get(state);
    if (total != issuance)
        return Error(InvariantError::Issuance,
                     "balances add up to " + text(total) + ", issuance says " + text(issuance));
    const Rao counted = subtensor::kTotalIssuance.get(state);
    if (!options.rootHasMinted && counted < issuance)
        return Error(InvariantError::SubtensorIssuance,
                     "SubtensorModule counts " + text(counted) + " of " + text(issuance));
    return {};
}

bool isVersionKey(const Bytes& key)
{
    static const ByteArray<16> kItem = twox128OfText(system::kStorageVersionItem);
    return key.size() == 32 && std::equal(kItem.begin(), kItem.end(), key.begin() + 16);
}

Result<void> checkKeys(const storage::StateReader& state)
{
    for (auto key = state.nextKey({}); key; key = state.nextKey(*key))
        if (key->front() != ':' && !isVersionKey(*key) && !storageOwner(*key))
            return Error(InvariantError::UnknownKey, codec::toHex(*key));
    return {};
}

} // namespace

std::string_view errorName(InvariantError code)
{
    switch (code) {
    case InvariantError::ExistentialDeposit:
        return "ExistentialDeposit";
    case InvariantError::Providers:
        return "Providers";
    case InvariantError::Issuance:
        return "Issuance";
    case InvariantError::SubtensorIssuance:
        return "SubtensorIssuance";
    case InvariantError::UnknownKey:
        return "UnknownKey";
    case InvariantError::TotalStake:
        return "TotalStake";
    case InvariantError::PoolBacking:
        return "PoolBacking";
    case InvariantError::Shares:
        return "Shares";
    case InvariantError::AlphaOut:
        return "AlphaOut";
    case InvariantError::Uids:
        return "Uids";
    case InvariantError::Lists:
        return "Lists";
    case InvariantError::Orphan:
        return "Orphan";
    case InvariantError::Networks:
        return "Networks";
    case InvariantError::AlphaIssuance:
        return "AlphaIssuance";
    case InvariantError::AlphaLost:
        return "AlphaLost";
    }
    return "Unknown";
}

Result<void> checkInvariants(const storage::StateReader& state, const RuntimeConfig& config,
                             const InvariantOptions& options)
{
    SOMA_TRY(checkBalances(state, config, options));
    SOMA_TRY(checkKeys(state));
    SOMA_TRY(subtensor::checkNetworks(state, options));
    SOMA_TRY(subtensor::checkPools(state));
    SOMA_TRY(subtensor::checkStakes(state));
    return subtensor::checkNeurons(state);
}

} // namespace soma::runtime
