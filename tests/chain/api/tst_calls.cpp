// Calls against the runtime that will read them: the bytes decode to the very call, and the parts
// told to people are the parts that are signed.
#include "chain/api/calls.h"
#include "chain/api/calls/multisig.h"
#include "chain/api/calls/pure.h"
#include "chain/codec/hex.h"
#include "chain/codec/scale_type.h"
#include "chain/codec/value_reader.h"
#include "chain/runtime/metadata/runtime_metadata.h"
#include "chain/runtime/runtime_call.h"
#include "chain/runtime/runtime_tables.h"

#include <QTest>

#include <limits>

namespace soma::chain::calls {

namespace {

std::string textOf(const std::vector<DecodedField>& fields);

/// Type and content, so that a Rao is not an Alpha of the same size.
std::string textOf(const DecodedValue& value)
{
    const std::string kind = std::to_string(value.index()) + ":";
    return kind +
           std::visit(
               [](const auto& held) -> std::string {
                   using T = std::decay_t<decltype(held)>;
                   if constexpr (std::is_same_v<T, std::monostate>)
                       return "none";
                   else if constexpr (std::is_same_v<T, std::string>)
                       return held;
                   else if constexpr (std::is_same_v<T, Bytes>)
                       return codec::toHex(held);
                   else if constexpr (std::is_same_v<T, AccountId> || std::is_same_v<T, Hash256>)
                       return codec::toHex(held.span());
                   else if constexpr (std::is_same_v<T, DecodedGroup>)
                       return held.name + "{" + textOf(held.fields) + "}";
                   else if constexpr (std::is_arithmetic_v<T>)
                       return std::to_string(held);
                   else
                       return std::to_string(held.value());
               },
               value);
}

std::string textOf(const std::vector<DecodedField>& fields)
{
    std::string text;
    for (const DecodedField& field : fields)
        text += field.name + "=" + textOf(field.value) + ";";
    return text;
}

Hotkey hotkey(std::uint8_t first)
{
    return {AccountId(ByteArray<32>{first})};
}

Coldkey coldkey(std::uint8_t first)
{
    return {AccountId(ByteArray<32>{first})};
}

AccountId account(std::uint8_t first)
{
    return AccountId(ByteArray<32>{first});
}

} // namespace

class TestCalls : public QObject {
    Q_OBJECT

private:
    static void mustBeTheCall(const CallSpec& call)
    {
        const auto decoded = runtime::decodeRuntimeCall(call.bytes);
        QVERIFY2(decoded, call.fullName().c_str());
        QCOMPARE(call.fullName(), decoded->name());
        QCOMPARE(textOf(call.arguments), textOf(decoded->arguments()));
        QVERIFY(codec::encode(*decoded) == call.bytes);
        mustBeReadByTheMetadata(call);
    }

    /// Whoever knows only the chain's description of itself sees the same call.
    static void mustBeReadByTheMetadata(const CallSpec& call)
    {
        static const codec::Metadata kMetadata =
            *codec::readMetadata(*runtime::runtimeMetadata({}, 15));
        const auto read = codec::readCall(kMetadata, call.bytes);
        QVERIFY2(read, call.fullName().c_str());
        QCOMPARE(read->name, call.fullName());
        QCOMPARE(read->fields.size(), call.arguments.size());
        for (std::size_t i = 0; i < call.arguments.size(); ++i)
            QCOMPARE(read->fields[i].name, call.arguments[i].name);
        // A byte less or more is no call.
        const ByteSpan bytes(call.bytes);
        QVERIFY(!codec::readCall(kMetadata, bytes.first(bytes.size() - 1)));
        Bytes longer = call.bytes;
        longer.push_back(0);
        QVERIFY(!codec::readCall(kMetadata, longer));
    }

    static std::string hex(const CallSpec& call) { return codec::toHex(call.bytes); }

private Q_SLOTS:

    void stakeIsTraded()
    {
        const NetUid from(3);
        const NetUid to(300);
        for (const Fill fill : {Fill::AllOrNothing, Fill::Partial}) {
            mustBeTheCall(addStakeLimit(hotkey(1), from, Rao(5), Rao(6), fill));
            mustBeTheCall(removeStakeLimit(hotkey(1), from, Alpha(5), Rao(6), fill));
            mustBeTheCall(swapStakeLimit(hotkey(1), from, to, Alpha(5), Rao(6), fill));
        }
        mustBeTheCall(addStake(hotkey(1), from, Rao(5)));
        mustBeTheCall(removeStake(hotkey(1), from, Alpha(5)));
        mustBeTheCall(removeStakeFullLimit(hotkey(1), from, Rao(9)));
        mustBeTheCall(removeStakeFullLimit(hotkey(1), from, std::nullopt));
        mustBeTheCall(unstakeAll(hotkey(1)));
        mustBeTheCall(unstakeAllAlpha(hotkey(1)));
        mustBeTheCall(moveStake(hotkey(1), hotkey(2), from, to, Alpha(7)));
        mustBeTheCall(transferStake(coldkey(1), hotkey(2), from, to, Alpha(7)));
        mustBeTheCall(swapStake(hotkey(1), from, to, Alpha(7)));
        mustBeTheCall(recycleAlpha(hotkey(1), Alpha(7), from));
        mustBeTheCall(burnAlpha(hotkey(1), Alpha(7), from));
    }

    void theBytesStandAsTheProtocolSays()
    {
        const std::string key = "01" + std::string(62, '0');
        QCOMPARE(hex(addStake(hotkey(1), NetUid(3), Rao(0x0102))),
                 "0702" + key + "0300" + "0201000000000000");
        QCOMPARE(hex(addStakeLimit(hotkey(1), NetUid(3), Rao(1), Rao(2), Fill::Partial)),
                 "0758" + key + "0300" + "0100000000000000" + "0200000000000000" + "01");
        QCOMPARE(hex(transferKeepAlive(account(1), Rao(1))), "050300" + key + "04");
        QCOMPARE(hex(batchAll({startCall(NetUid(1)), startCall(NetUid(2))})),
                 std::string("0b0208075c0100075c0200"));
        QCOMPARE(hex(sudo(startCall(NetUid(1)))), std::string("0c00075c0100"));
        QCOMPARE(hex(claimRoot({NetUid(2), NetUid(1)})), std::string("07790801000200"));
    }

    void stakeIsLockedAndClaimed()
    {
        mustBeTheCall(claimRoot({NetUid(4), NetUid(2)}));
        mustBeTheCall(setRootClaimType({RootClaimChoice::Swap{}}));
        mustBeTheCall(setRootClaimType({RootClaimChoice::Keep{}}));
        mustBeTheCall(setRootClaimType({RootClaimChoice::KeepSubnets{{NetUid(1), NetUid(9)}}}));
        mustBeTheCall(lockStake(hotkey(1), NetUid(3), Alpha(7)));
        mustBeTheCall(moveLock(hotkey(1), NetUid(3)));
        mustBeTheCall(setPerpetualLock(NetUid(3), true));
    }

    void taoIsMoved()
    {
        mustBeTheCall(transferKeepAlive(account(1), Rao(1'000'000'000'000)));
        mustBeTheCall(transferAllowDeath(account(1), Rao(63)));
        mustBeTheCall(transferAll(account(1), true));
    }

    void keysTakeAndLend()
    {
        mustBeTheCall(increaseTake(hotkey(1), Share16(11'796)));
        mustBeTheCall(decreaseTake(hotkey(1), Share16(0)));
        mustBeTheCall(setChildkeyTake(hotkey(1), NetUid(3), Share16(500)));
        mustBeTheCall(setChildren(hotkey(1), NetUid(3), {}));
        mustBeTheCall(setChildren(hotkey(1), NetUid(3),
                                  {{hotkey(2), std::uint64_t{1} << 63U}, {hotkey(3), 77}}));
        mustBeTheCall(setColdkeyAutoStakeHotkey(NetUid(3), hotkey(1)));
        mustBeTheCall(tryAssociateHotkey(hotkey(1)));
        mustBeTheCall(setAutoParentDelegation(hotkey(1), false));
        mustBeTheCall(swapHotkey(hotkey(1), hotkey(2), std::nullopt, true));
        mustBeTheCall(swapHotkey(hotkey(1), hotkey(2), NetUid(3), false));
        mustBeTheCall(announceColdkeySwap(Hash256(ByteArray<32>{5})));
        mustBeTheCall(swapColdkeyAnnounced(coldkey(5)));
        mustBeTheCall(disputeColdkeySwap());
        mustBeTheCall(clearColdkeySwapAnnouncement());
        mustBeTheCall(setIdentity({"Ada", "https://a.example", "", "", "", "words", ""}));
    }

    void placesAndSubnetsAreFounded()
    {
        mustBeTheCall(burnedRegister(NetUid(3), hotkey(1)));
        mustBeTheCall(registerLimit(NetUid(3), hotkey(1), Rao(500'000)));
        mustBeTheCall(rootRegister(hotkey(1)));
        mustBeTheCall(registerNetwork(hotkey(1)));
        mustBeTheCall(registerNetworkWithIdentity(hotkey(1), std::nullopt));
        const SubnetIdentityText identity{"Name", "repo", "mail", "url", "dc", "text", "logo", "+"};
        mustBeTheCall(registerNetworkWithIdentity(hotkey(1), identity));
        mustBeTheCall(setSubnetIdentity(NetUid(3), identity));
        mustBeTheCall(startCall(NetUid(3)));
        mustBeTheCall(updateSymbol(NetUid(3), "\u03b2"));
    }

    void othersActForOne()
    {
        for (std::uint8_t kind = 0; kind <= 17; ++kind) {
            mustBeTheCall(addProxy(account(1), static_cast<ProxyKind>(kind), 5));
            mustBeTheCall(removeProxy(account(1), static_cast<ProxyKind>(kind), 0));
        }
        mustBeTheCall(removeProxies());
        mustBeTheCall(createPure(ProxyKind::Any, 0, 2));
        mustBeTheCall(proxied(account(1), std::nullopt, addStake(hotkey(2), NetUid(3), Rao(4))));
        mustBeTheCall(proxied(account(1), ProxyKind::Staking, unstakeAll(hotkey(2))));
        mustBeTheCall(announceCall(account(1), Hash256(ByteArray<32>{5})));
        mustBeTheCall(removeAnnouncement(account(1), Hash256(ByteArray<32>{5})));
        mustBeTheCall(rejectAnnouncement(account(1), Hash256(ByteArray<32>{5})));
        mustBeTheCall(
            proxyAnnounced(account(1), account(2), std::nullopt, transferAll(account(3), false)));
    }

    void severalSignForOne()
    {
        const Signatories who{2, {account(3), account(1)}};
        const CallSpec pay = transferKeepAlive(account(9), Rao(4));
        const Hash256 hash(ByteArray<32>{5});
        mustBeTheCall(asMulti(who, std::nullopt, pay, {1'000, 50}));
        mustBeTheCall(asMulti(who, Timepoint{7, 1}, pay, {std::uint64_t{1} << 40U, 1}));
        mustBeTheCall(approveAsMulti(who, Timepoint{7, 1}, hash, {}));
        mustBeTheCall(approveAsMulti(who, std::nullopt, hash, {}));
        mustBeTheCall(cancelAsMulti(who, {7, 1}, hash));
        mustBeTheCall(asMultiThreshold1({account(3), account(1)}, pay));
        // The chain refuses signatories that are not sorted.
        QVERIFY(asMultiThreshold1({account(3), account(1)}, pay).bytes ==
                asMultiThreshold1({account(1), account(3)}, pay).bytes);
        mustBeTheCall(killPure({account(1), ProxyKind::Staking, 3, 1'000'000, 2}));
    }

    void callsNest()
    {
        mustBeTheCall(batchAll({}));
        mustBeTheCall(batchAll({startCall(NetUid(1)), sudo(startCall(NetUid(2)))}));
        mustBeTheCall(forceBatch({removeProxies()}));
        mustBeTheCall(sudo(batchAll({setPerpetualLock(NetUid(1), true)})));
    }

    void everySettingIsTheRuntimes()
    {
        QVERIFY(subnetSettings().size() >= 45);
        for (const SubnetSetting& setting : subnetSettings()) {
            const auto call = setOnSubnet(setting, NetUid(3), 1);
            QVERIFY2(call, setting.call.data());
            mustBeTheCall(*call);
            QCOMPARE(call->name, std::string(setting.call));
            QVERIFY(subnetSetting(setting.call) == &setting);
            if (!setting.parameter.empty())
                QVERIFY(subnetSetting(setting.parameter) == &setting);
        }
        QVERIFY(subnetSetting("") == nullptr);
        QVERIFY(subnetSetting("sudo_set_nothing") == nullptr);
    }

    void everySubnetSettingOfTheRuntimeIsThere()
    {
        const runtime::PalletTable* table = runtime::palletByIndex(19);
        QVERIFY(table != nullptr);
        // These have more than one value, or are not about one subnet.
        const std::set<std::string_view> others = {
            "sudo_set_alpha_values", "sudo_set_mechanism_emission_split",
            "sudo_set_network_pow_registration_allowed", "sudo_set_subnet_owner_hotkey",
            "sudo_set_sn_owner_hotkey"};
        for (const runtime::CallEntry& entry : table->calls) {
            const bool ofSubnet =
                entry.arguments.size() == 2 && entry.arguments[0].name == "netuid";
            if (ofSubnet && others.count(entry.name) == 0)
                QVERIFY2(subnetSetting(entry.name) != nullptr, entry.name.data());
        }
    }

    void valuesThatDoNotFitAreRefused()
    {
        const auto refused = [](std::string_view call, i128 value) {
            return !setOnSubnet(*subnetSetting(call), NetUid(3), value);
        };
        QVERIFY(refused("sudo_set_yuma3_enabled", 2));
        QVERIFY(refused("sudo_set_recycle_or_burn", 2));
        QVERIFY(refused("sudo_set_mechanism_count", 256));
        QVERIFY(refused("sudo_set_immunity_period", 65'536));
        QVERIFY(refused("sudo_set_immunity_period", -1));
        QVERIFY(!refused("sudo_set_alpha_sigmoid_steepness", -32'768));
        QVERIFY(refused("sudo_set_alpha_sigmoid_steepness", 32'768));
        QVERIFY(refused("sudo_set_min_burn", i128{1} << 64U));
        QVERIFY(refused("sudo_set_burn_increase_mult", -1));
        QVERIFY(!refused("sudo_set_burn_increase_mult", i128{3} << 64U));
        mustBeTheCall(setAlphaValues(NetUid(3), 1'000, 60'000));
        mustBeTheCall(setMechanismEmissionSplit(NetUid(3), std::nullopt));
        mustBeTheCall(setMechanismEmissionSplit(NetUid(3), std::vector<std::uint16_t>{1, 65'534}));
        mustBeTheCall(triggerEpoch(NetUid(3)));
        mustBeTheCall(setOwnerHotkey(NetUid(3), hotkey(4)));
    }
};

} // namespace soma::chain::calls

QTEST_APPLESS_MAIN(soma::chain::calls::TestCalls)
#include "tst_calls.moc"
