#include "chain/api/queries/keys.h"

#include "chain/codec/storage_key.h"
#include "consensus/emission/root_claim.h"

#include <utility>

namespace soma::chain {

namespace {

using codec::hashed;
using codec::Hasher;
using math::I96F32;

constexpr std::string_view kPallet = "SubtensorModule";
/// What the runtime says for a hotkey whose take was never set: 18 %.
constexpr Share16 kDefaultTake{11'796};

using Portions = std::vector<std::pair<std::uint64_t, Hotkey>>;

struct GrantRecord {
    AccountId delegate;
    ProxyKind kind = ProxyKind::Any;
    std::uint32_t delay = 0;
};
SOMA_SCALE_STRUCT(GrantRecord, delegate, kind, delay)

struct NoticeRecord {
    AccountId real;
    Hash256 callHash;
    std::uint32_t height = 0;
};
SOMA_SCALE_STRUCT(NoticeRecord, real, callHash, height)

template <typename T>
Result<T> valueOr(const StorageAnswer& answer, T fallback)
{
    if (!answer.value)
        return fallback;
    return codec::decode<T>(*answer.value);
}

/// Reads the keys and hands all answers to `decode`, which makes the value.
template <typename T, typename F>
Asked<T> askStorage(Node& node, std::vector<Bytes> keys, At at, F decode)
{
    const std::size_t count = keys.size();
    return mapped(
        node.readStorage(std::move(keys), at),
        [count, decode](const std::vector<StorageAnswer>& answers) -> Result<Told<T>> {
            if (answers.size() != count || answers.empty())
                return Error(NodeError::Internal, "not an answer for each key");
            T value = SOMA_TRY(Result<T>(decode(answers)));
            return Told<T>{std::move(value), answers.front().provenance, answers.front().at};
        });
}

template <typename T>
Bytes byKey(std::string_view item, const T& key)
{
    return codec::storageKey(kPallet, item, hashed<Hasher::Blake2_128Concat>(key));
}

template <typename T>
Bytes byKeyInSubnet(std::string_view item, const T& key, NetUid netuid)
{
    return codec::storageKey(kPallet, item, hashed<Hasher::Blake2_128Concat>(key),
                             hashed<Hasher::Identity>(netuid));
}

std::vector<Lending> lendings(const Portions& portions)
{
    std::vector<Lending> out;
    out.reserve(portions.size());
    for (const auto& [proportion, hotkey] : portions)
        out.push_back({hotkey, proportion});
    return out;
}

} // namespace

Asked<HotkeyFacts> hotkeyFacts(Node& node, const Hotkey& hotkey, At at)
{
    return askStorage<HotkeyFacts>(node, {byKey("Owner", hotkey), byKey("Delegates", hotkey)}, at,
                                   [](const auto& answers) -> Result<HotkeyFacts> {
                                       HotkeyFacts out;
                                       if (answers[0].value)
                                           out.owner =
                                               SOMA_TRY(codec::decode<Coldkey>(*answers[0].value));
                                       out.take = SOMA_TRY(valueOr(answers[1], kDefaultTake));
                                       return out;
                                   });
}

Asked<ColdkeyKeys> coldkeyKeys(Node& node, const Coldkey& coldkey, At at)
{
    return askStorage<ColdkeyKeys>(
        node, {byKey("OwnedHotkeys", coldkey), byKey("StakingHotkeys", coldkey)}, at,
        [](const auto& answers) -> Result<ColdkeyKeys> {
            return ColdkeyKeys{SOMA_TRY(valueOr(answers[0], std::vector<Hotkey>())),
                               SOMA_TRY(valueOr(answers[1], std::vector<Hotkey>()))};
        });
}

Asked<Family> familyOf(Node& node, const Hotkey& hotkey, NetUid netuid, At at)
{
    const Bytes pending =
        codec::storageKey(kPallet, "PendingChildKeys", hashed<Hasher::Identity>(netuid),
                          hashed<Hasher::Blake2_128Concat>(hotkey));
    return askStorage<Family>(
        node,
        {byKeyInSubnet("ChildKeys", hotkey, netuid), byKeyInSubnet("ParentKeys", hotkey, netuid),
         pending, byKeyInSubnet("ChildkeyTake", hotkey, netuid)},
        at, [](const auto& answers) -> Result<Family> {
            Family out;
            out.children = lendings(SOMA_TRY(valueOr(answers[0], Portions())));
            out.parents = lendings(SOMA_TRY(valueOr(answers[1], Portions())));
            if (answers[2].value) {
                const auto waiting =
                    SOMA_TRY((codec::decode<std::pair<Portions, BlockNumber>>(*answers[2].value)));
                out.pendingChildren = lendings(waiting.first);
                out.pendingFrom = waiting.second;
            }
            out.childkeyTake = SOMA_TRY(valueOr(answers[3], Share16()));
            return out;
        });
}

Asked<std::optional<ChainIdentityV2>> identityOf(Node& node, const Coldkey& coldkey, At at)
{
    using Identity = std::optional<ChainIdentityV2>;
    return askStorage<Identity>(
        node, {byKey("IdentitiesV2", coldkey)}, at, [](const auto& answers) -> Result<Identity> {
            if (!answers[0].value)
                return Identity();
            return Identity(SOMA_TRY(codec::decode<ChainIdentityV2>(*answers[0].value)));
        });
}

Asked<Proxies> proxiesOf(Node& node, const AccountId& account, At at)
{
    using Grants = std::pair<std::vector<GrantRecord>, Rao>;
    using Notices = std::pair<std::vector<NoticeRecord>, Rao>;
    const auto key = [&account](std::string_view item) {
        return codec::storageKey("Proxy", item, hashed<Hasher::Twox64Concat>(account));
    };
    return askStorage<Proxies>(
        node, {key("Proxies"), key("Announcements")}, at,
        [](const auto& answers) -> Result<Proxies> {
            const Grants grants = SOMA_TRY(valueOr(answers[0], Grants()));
            const Notices notices = SOMA_TRY(valueOr(answers[1], Notices()));
            Proxies out;
            out.deposit = grants.second;
            out.noticesDeposit = notices.second;
            for (const GrantRecord& grant : grants.first)
                out.grants.push_back({grant.delegate, grant.kind, grant.delay});
            for (const NoticeRecord& notice : notices.first)
                out.notices.push_back({notice.real, notice.callHash, BlockNumber(notice.height)});
            return out;
        });
}

Asked<std::map<NetUid, Hotkey>> autoStake(Node& node, const Coldkey& coldkey,
                                          const std::vector<NetUid>& netuids, At at)
{
    using Choices = std::map<NetUid, Hotkey>;
    if (netuids.empty())
        return readyFuture<Told<Choices>>(Told<Choices>{{}, {}, node.bestHead()});
    std::vector<Bytes> keys;
    keys.reserve(netuids.size());
    for (const NetUid netuid : netuids)
        keys.push_back(byKeyInSubnet("AutoStakeDestination", coldkey, netuid));
    return askStorage<Choices>(
        node, std::move(keys), at, [netuids](const auto& answers) -> Result<Choices> {
            Choices out;
            for (std::size_t i = 0; i < netuids.size(); ++i)
                if (answers[i].value)
                    out[netuids[i]] = SOMA_TRY(codec::decode<Hotkey>(*answers[i].value));
            return out;
        });
}

Asked<RootClaims> rootClaims(Node& node, const Coldkey& coldkey, const Hotkey& hotkey,
                             Rao rootStake, const std::vector<NetUid>& netuids, At at)
{
    std::vector<Bytes> keys{byKey("RootClaimType", coldkey), byKey("RootClaimable", hotkey)};
    for (const NetUid netuid : netuids)
        keys.push_back(codec::storageKey(kPallet, "RootClaimed", hashed<Hasher::Identity>(netuid),
                                         hashed<Hasher::Blake2_128Concat>(hotkey),
                                         hashed<Hasher::Blake2_128Concat>(coldkey)));
    return askStorage<RootClaims>(
        node, std::move(keys), at, [netuids, rootStake](const auto& answers) -> Result<RootClaims> {
            using Rates = std::map<NetUid, i128>;
            RootClaims out;
            out.choice = SOMA_TRY(valueOr(answers[0], RootClaimChoice()));
            const Rates rates = SOMA_TRY(valueOr(answers[1], Rates()));
            for (std::size_t i = 0; i < netuids.size(); ++i) {
                const auto rate = rates.find(netuids[i]);
                if (rate == rates.end())
                    continue;
                const u128 claimed = SOMA_TRY(valueOr(answers[i + 2], u128{0}));
                const Alpha owed =
                    emission::owed(I96F32::fromBits(rate->second), rootStake, claimed);
                if (!owed.isZero())
                    out.pending[netuids[i]] = owed;
            }
            return out;
        });
}

} // namespace soma::chain
