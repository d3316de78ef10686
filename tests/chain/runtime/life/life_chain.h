// A chain of tests with subnets in use: a fast one (ten blocks an epoch), and short words for what
// lives on it. All changes go through extrinsics; what no call may set goes through Sudo.
#pragma once

#include "chain/runtime/pallets/subtensor/stake_books.h"
#include "chain/runtime/pallets/subtensor/storage.h"
#include "chain/runtime/pallets/system.h"
#include "tests/chain/runtime/test_chain.h"

#include <QString>

namespace soma::runtime::testing {

inline constexpr NetUid kFirstOwn{2}; ///< The first number that genesis leaves free.

inline chain::Hotkey hot(std::string_view name)
{
    return {dev(name)};
}

inline chain::Coldkey cold(std::string_view name)
{
    return {dev(name)};
}

/// Named accounts with this much TAO each.
std::vector<std::pair<chain::AccountId, Rao>> rich(const std::vector<std::string>& names,
                                                   std::uint64_t tao);

class LifeChain : public TestChain {
public:
    explicit LifeChain(std::vector<std::pair<chain::AccountId, Rao>> extra = {},
                       RuntimeConfig config = RuntimeConfig::fast());

    /// "ok", or the name of the call's error, or of the refusal.
    QString run(std::string_view signer, const RuntimeCall& call);

    /// Writes one item with Sudo's System.set_storage.
    template <typename Item, typename Value, typename... Keys>
    void put(const Item& item, const Value& value, const Keys&... keys)
    {
        putRaw(item.key(keys...), codec::encode(typename Item::Value(value)));
    }

    template <typename Item, typename... Keys>
    auto get(const Item& item, const Keys&... keys) const
    {
        return item.get(state(), keys...);
    }

    Alpha stake(std::string_view hotkey, std::string_view coldkey, NetUid netuid) const;

    /// A subnet of the owner's that trades and earns; answers its number.
    NetUid startSubnet(const std::string& owner);

    /// Blocks until the subnet has had this many more epochs.
    void runEpochs(NetUid netuid, std::uint64_t count);

    bool hasEvent(const std::string& name) const;

private:
    void putRaw(const Bytes& key, const Bytes& value);
};

} // namespace soma::runtime::testing
