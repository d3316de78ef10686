// System (pallet 0): accounts and their references, block numbers and hashes, events, remarks, and
// root's direct way into storage.
#pragma once

#include "chain/primitives/block_number32.h"
#include "chain/primitives/multi_address.h"
#include "chain/runtime/pallet_table.h"
#include "chain/runtime/pallets/account_info.h"

#include <string>

namespace soma::runtime::system {

inline constexpr PalletId kPallet{"System", 0};

using chain::AccountId;
using chain::BlockHash;
using chain::BlockNumber32;
using chain::Hash256;

struct LastRuntimeUpgradeInfo {
    codec::Compact<std::uint32_t> specVersion;
    std::string specName;

    bool operator==(const LastRuntimeUpgradeInfo&) const = default;
};
SOMA_SCALE_STRUCT(LastRuntimeUpgradeInfo, specVersion, specName)

struct CodeUpgradeAuthorization {
    Hash256 codeHash;
    bool checkVersion = false;
};
SOMA_SCALE_STRUCT(CodeUpgradeAuthorization, codeHash, checkVersion)

/// Vec<EventRecord>, kept as it is written; describe.h reads it.
struct EventRecords {
    Bytes bytes;

    bool operator==(const EventRecords&) const = default;
};

} // namespace soma::runtime::system

template <>
struct soma::codec::ScaleType<soma::runtime::system::EventRecords> {
    using EventRecords = runtime::system::EventRecords;

    static void encode(const EventRecords& value, ScaleWriter& out) { out.raw(value.bytes); }

    static bool decode(ScaleReader& in, EventRecords& out)
    {
        out.bytes = toBytes(in.rest());
        return in.ok();
    }

    static chain::DecodedValue toDecoded(const EventRecords& value) { return value.bytes; }
};

template <>
struct soma::codec::TypeText<soma::runtime::system::EventRecords> {
    static std::string text()
    {
        return "Vec<{phase:" + typeText<runtime::Phase>() +
               ",event:RuntimeEvent,topics:Vec<[u8;32]>}>";
    }
};

namespace soma::runtime::system {

// ------------------------------------------------------------------------------------ storage
// Those marked transient live in BlockScratch and are never in a finished block's state.

inline constexpr StorageMap<Blake2_128Concat<AccountId>, AccountInfo> kAccount{kPallet, "Account"};
inline constexpr StorageValue<std::uint32_t, OptionQuery> kExtrinsicCount{
    kPallet, "ExtrinsicCount"};                                                     // transient
inline constexpr StorageValue<bool> kInherentsApplied{kPallet, "InherentsApplied"}; // transient
inline constexpr StorageValue<ConsumedWeight> kBlockWeight{kPallet, "BlockWeight"};
inline constexpr StorageValue<std::uint32_t, OptionQuery> kAllExtrinsicsLen{
    kPallet, "AllExtrinsicsLen"}; // transient
inline constexpr StorageMap<Twox64Concat<BlockNumber32>, BlockHash> kBlockHash{kPallet,
                                                                               "BlockHash"};
inline constexpr StorageMap<Twox64Concat<std::uint32_t>, Bytes> kExtrinsicData{
    kPallet, "ExtrinsicData"}; // transient
inline constexpr StorageValue<BlockNumber32> kNumber{kPallet, "Number"};
inline constexpr StorageValue<BlockHash> kParentHash{kPallet, "ParentHash"};
inline constexpr StorageValue<chain::Digest> kDigest{kPallet, "Digest"};
inline constexpr StorageValue<EventRecords> kEvents{
    kPallet, "Events", [](const RuntimeConfig&) { return EventRecords{{0}}; }};
inline constexpr StorageValue<std::uint32_t> kEventCount{kPallet, "EventCount"};
inline constexpr StorageMap<Blake2_128Concat<Hash256>,
                            std::vector<std::pair<std::uint32_t, std::uint32_t>>>
    kEventTopics{kPallet, "EventTopics"};
inline constexpr StorageValue<LastRuntimeUpgradeInfo, OptionQuery> kLastRuntimeUpgrade{
    kPallet, "LastRuntimeUpgrade"};
inline constexpr StorageValue<bool> kUpgradedToU32RefCount{kPallet, "UpgradedToU32RefCount"};
inline constexpr StorageValue<bool> kUpgradedToTripleRefCount{kPallet, "UpgradedToTripleRefCount"};
inline constexpr StorageValue<Phase, OptionQuery> kExecutionPhase{kPallet,
                                                                  "ExecutionPhase"}; // transient
inline constexpr StorageValue<CodeUpgradeAuthorization, OptionQuery> kAuthorizedUpgrade{
    kPallet, "AuthorizedUpgrade"};
inline constexpr StorageValue<Weight> kExtrinsicWeightReclaimed{
    kPallet, "ExtrinsicWeightReclaimed"}; // transient

/// Keys outside every pallet (chain.md section 5).
inline constexpr std::string_view kExtrinsicIndexKey = ":extrinsic_index";
inline constexpr std::string_view kCodeKey = ":code";
inline constexpr std::string_view kStorageVersionItem = ":__STORAGE_VERSION__:";

// ------------------------------------------------------------------------------------- events

struct DispatchEventInfo {
    Weight weight;
    DispatchClass dispatchClass = DispatchClass::Normal;
    Pays pays = Pays::Yes;
};

constexpr auto scaleShape(const DispatchEventInfo*)
{
    return codec::structure("DispatchEventInfo", codec::field("weight", &DispatchEventInfo::weight),
                            codec::field("class", &DispatchEventInfo::dispatchClass),
                            codec::field("pays_fee", &DispatchEventInfo::pays));
}

struct ExtrinsicSuccess {
    static constexpr EventId kEvent{kPallet, 0};
    DispatchEventInfo dispatchInfo;
};
SOMA_SCALE_STRUCT(ExtrinsicSuccess, dispatchInfo)

struct ExtrinsicFailed {
    static constexpr EventId kEvent{kPallet, 1};
    DispatchError dispatchError;
    DispatchEventInfo dispatchInfo;
};
SOMA_SCALE_STRUCT(ExtrinsicFailed, dispatchError, dispatchInfo)

struct CodeUpdated {
    static constexpr EventId kEvent{kPallet, 2};
};
SOMA_SCALE_STRUCT(CodeUpdated)

struct NewAccount {
    static constexpr EventId kEvent{kPallet, 3};
    AccountId account;
};
SOMA_SCALE_STRUCT(NewAccount, account)

struct KilledAccount {
    static constexpr EventId kEvent{kPallet, 4};
    AccountId account;
};
SOMA_SCALE_STRUCT(KilledAccount, account)

struct Remarked {
    static constexpr EventId kEvent{kPallet, 5};
    AccountId sender;
    Hash256 hash;
};
SOMA_SCALE_STRUCT(Remarked, sender, hash)

struct UpgradeAuthorized {
    static constexpr EventId kEvent{kPallet, 6};
    Hash256 codeHash;
    bool checkVersion = false;
};
SOMA_SCALE_STRUCT(UpgradeAuthorized, codeHash, checkVersion)

struct RejectedInvalidAuthorizedUpgrade {
    static constexpr EventId kEvent{kPallet, 7};
    Hash256 codeHash;
    DispatchError error;
};
SOMA_SCALE_STRUCT(RejectedInvalidAuthorizedUpgrade, codeHash, error)

// ------------------------------------------------------------------------------------- errors

inline constexpr auto kError = errorList(
    kPallet, {{"InvalidSpecName", "The name of the new code's chain differs."},
              {"SpecVersionNeedsToIncrease", "The new code's version is not higher."},
              {"FailedToExtractRuntimeVersion", "The new code does not tell its version."},
              {"NonDefaultComposite", "The account still holds data."},
              {"NonZeroRefCount", "The account is still referred to."},
              {"CallFiltered", "This call may not be made here."},
              {"MultiBlockMigrationsOngoing", "An upgrade is still under way."},
              {"NothingAuthorized", "No upgrade was authorized."},
              {"Unauthorized", "The code is not the authorized one."}});

// -------------------------------------------------------------------------------------- calls

struct Remark {
    static constexpr CallId kCall{kPallet, 0, "remark"};
    Bytes remark;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(Remark, remark)

struct SetStorage {
    static constexpr CallId kCall{kPallet, 4, "set_storage"};
    std::vector<std::pair<Bytes, Bytes>> items;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(SetStorage, items)

struct KillStorage {
    static constexpr CallId kCall{kPallet, 5, "kill_storage"};
    std::vector<Bytes> keys;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(KillStorage, keys)

struct KillPrefix {
    static constexpr CallId kCall{kPallet, 6, "kill_prefix"};
    Bytes prefix;
    std::uint32_t subkeys = 0; ///< At most so many are removed.

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(KillPrefix, prefix, subkeys)

struct RemarkWithEvent {
    static constexpr CallId kCall{kPallet, 7, "remark_with_event"};
    Bytes remark;

    DispatchInfo dispatchInfo() const;
    CallResult dispatch(State& state, const Origin& origin) const;
};
SOMA_SCALE_STRUCT(RemarkWithEvent, remark)

// ------------------------------------------------------------------- accounts and references

/// One more reason for the account to exist; creates it (event NewAccount) if it is the first.
void incProviders(State& state, const AccountId& who);

/// One fewer; removes the account with its nonce (event KilledAccount) if it was the last.
/// Errors: ConsumerRemaining.
Outcome<void> decProviders(State& state, const AccountId& who);

/// Something now needs the account. Errors: NoProviders, TooManyConsumers.
Outcome<void> incConsumers(State& state, const AccountId& who);

/// The same for holders that cannot fail. Errors: NoProviders.
Outcome<void> incConsumersWithoutLimit(State& state, const AccountId& who);

void decConsumers(State& state, const AccountId& who);

void incSufficients(State& state, const AccountId& who);
void decSufficients(State& state, const AccountId& who);

/// Whether decProviders() would work or another provider stays.
bool canDecProvider(const AccountInfo& account);

/// Only an Id resolves (chain.md section 6). Errors: CannotLookup.
Outcome<AccountId> lookup(const chain::MultiAddress& address);

const PalletTable& table();

} // namespace soma::runtime::system
