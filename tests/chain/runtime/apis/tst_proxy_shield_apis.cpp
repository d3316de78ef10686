// ProxyFilterRuntimeApi: what clients are told of proxies is what the filter does. ShieldApi: what
// a chain without keys can say of encrypted extrinsics.

// GCC 12 takes an empty optional inside an optional for something unset.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

#include "chain/codec/hex.h"
#include "chain/codec/type_text.h"
#include "chain/primitives/answers/proxies.h"
#include "chain/primitives/answers/shield.h"
#include "chain/runtime/metadata/runtime_metadata.h"
#include "chain/runtime/pallets/proxy/proxy_type.h"
#include "chain/runtime/runtime_tables.h"
#include "chain/runtime/runtime_version.h"
#include "tests/chain/runtime/apis/api_bench.h"

#include <set>

using namespace soma;
using namespace soma::runtime;
using namespace soma::runtime::testing;
using chain::CallInfo;
using chain::ProxyFilterInfo;
using chain::ProxyFilterMode;
using chain::ProxyTypeInfo;
using chain::ShieldedTransaction;
using proxy::ProxyType;

namespace {

Bytes text(std::string_view letters)
{
    return {letters.begin(), letters.end()};
}

std::string string(const Bytes& bytes)
{
    return {bytes.begin(), bytes.end()};
}

/// A call all of whose arguments are zeros.
RuntimeCall zeroCall(const PalletTable& pallet, const CallEntry& entry)
{
    Bytes zeros(8192, 0);
    zeros[0] = pallet.id.index;
    zeros[1] = entry.index;
    codec::ScaleReader in(zeros, kMaxBlockCallDepth);
    RuntimeCall call;
    static_cast<void>(codec::decodeFrom(in, call));
    return call;
}

/// As a client would read the answer, for calls made of zeros: every amount is below a limit, and
/// the call inside is System.remark.
bool isNamed(const std::vector<CallInfo>& infos, const PalletTable& pallet, const CallEntry& entry)
{
    for (const CallInfo& info : infos) {
        if (info.palletIndex != pallet.id.index)
            continue;
        if (!info.callIndex)
            return true;
        if (*info.callIndex != entry.index)
            continue;
        if (!info.condition)
            return true;
        const auto* limit = std::get_if<chain::ParamLessThan>(&info.condition->choice);
        return limit != nullptr && limit->limit > 0;
    }
    return false;
}

bool toldAllows(const ProxyFilterInfo& told, const PalletTable& pallet, const CallEntry& entry)
{
    switch (told.filterMode) {
    case ProxyFilterMode::AllowAll:
        return true;
    case ProxyFilterMode::DenyAll:
        return false;
    case ProxyFilterMode::Allow:
        return isNamed(told.calls, pallet, entry) && !isNamed(told.exceptions, pallet, entry);
    case ProxyFilterMode::Deny:
        break;
    }
    return !isNamed(told.calls, pallet, entry);
}

/// What the metadata says a method gives.
std::string outputText(std::string_view api, std::string_view method)
{
    const codec::Metadata metadata = codec::readMetadata(runtimeMetadata({}, 16).value()).value();
    for (const codec::MetadataApi& one : metadata.apis)
        for (const codec::MetadataApiMethod& known : one.methods)
            if (one.name == api && known.name == method)
                return codec::typeText(metadata.types, known.output).value();
    return "not listed";
}

ShieldedTransaction secret()
{
    ShieldedTransaction out;
    out.keyHash.fill(0xab);
    out.kemCt = Bytes(32, 0xcc);
    out.nonce.fill(0xdd);
    out.aeadCt = Bytes(64, 0xee);
    return out;
}

/// As wallets write it: key hash, length and bytes of the key's capsule, nonce, the rest.
Bytes wireOf(const ShieldedTransaction& parts)
{
    Bytes out(parts.keyHash.begin(), parts.keyHash.end());
    codec::encodeTo(static_cast<std::uint16_t>(parts.kemCt.size()), out);
    append(out, parts.kemCt);
    out.insert(out.end(), parts.nonce.begin(), parts.nonce.end());
    append(out, parts.aeadCt);
    return out;
}

Bytes submitEncrypted(const Bytes& ciphertext)
{
    Bytes call{30, 1};
    codec::encodeTo(ciphertext, call);
    return call;
}

Bytes bare(const Bytes& call)
{
    return chain::encodeExtrinsic(chain::Extrinsic::bare(call));
}

Bytes signedByAlice(const TestChain& chain, const Bytes& call)
{
    const chain::SignedExtra extra;
    const chain::SignedAdditional additional{
        kSpecVersion, kTransactionVersion, chain.hashOf(0), chain.hashOf(0), {}};
    const auto signature =
        devKeys("Alice").sign(chain::bytesToSign(chain::signingPayload(call, extra, additional)));
    return chain::encodeExtrinsic(chain::Extrinsic::makeSigned(
        dev("Alice"), chain::MultiSignature::sr25519(signature.value()), extra, call));
}

} // namespace

class TestProxyShieldApis : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_chain = std::make_unique<TestChain>();
        m_chain->emptyBlocks(3);
    }

    void listsItsApis()
    {
        std::set<std::pair<std::string, std::uint32_t>> listed;
        for (const auto& [id, number] : runtimeVersion().apis)
            listed.emplace(codec::toHex(id), number);
        // blake2b-64 of ProxyFilterRuntimeApi and ShieldApi.
        QVERIFY(listed.contains({"c0de4984d112f3b4", 1}));
        QVERIFY(listed.contains({"1c4585bd5c707202", 1}));
    }

    void answersAreWhatTheMetadataSays()
    {
        QCOMPARE(outputText("ProxyFilterRuntimeApi", "get_proxy_types"),
                 codec::typeText<std::vector<ProxyTypeInfo>>());
        QCOMPARE(outputText("ProxyFilterRuntimeApi", "get_proxy_filter"),
                 codec::typeText<std::vector<ProxyFilterInfo>>());
        QCOMPARE(outputText("ShieldApi", "try_decode_shielded_tx"),
                 codec::typeText<std::optional<ShieldedTransaction>>());
        QCOMPARE(outputText("ShieldApi", "is_shielded_using_current_key"), std::string("bool"));
    }

    void everyProxyTypeIsListed()
    {
        const auto types =
            ask<std::vector<ProxyTypeInfo>>(*m_chain, "ProxyFilterRuntimeApi_get_proxy_types");
        QCOMPARE(types.size(), std::size_t{18});
        for (std::size_t i = 0; i < types.size(); ++i)
            QCOMPARE(std::size_t{types[i].index}, i);
        QCOMPARE(types[0], (ProxyTypeInfo{text("Any"), 0, false}));
        QCOMPARE(types[4], (ProxyTypeInfo{text("Senate"), 4, true}));
        QCOMPARE(types[12], (ProxyTypeInfo{text("RootWeights"), 12, true}));
        QCOMPARE(types[17], (ProxyTypeInfo{text("RootClaim"), 17, false}));
    }

    void filtersInTheReferencesOrder()
    {
        const auto all = filters(std::nullopt);
        std::vector<int> order;
        for (const ProxyFilterInfo& info : all)
            order.push_back(info.proxyType);
        QCOMPARE(order,
                 (std::vector{0, 3, 5, 10, 11, 1, 2, 6, 4, 7, 8, 9, 12, 13, 14, 15, 16, 17}));
        for (const ProxyFilterInfo& info : all)
            QCOMPARE(filters(info.proxyType), std::vector{info});
        QVERIFY(filters(18).empty());
        QVERIFY(filters(255).empty());
    }

    void bytesOfASmallFilter()
    {
        const auto answer = callRuntimeApi({m_chain->state(), m_chain->config(), {}},
                                           "ProxyFilterRuntimeApi_get_proxy_filter", Bytes{1, 17});
        QVERIFY(answer.has_value());
        // One filter: 17 "RootClaim", in use, Allow, one call: 7 "SubtensorModule", 121
        // "claim_root", without condition; no exceptions.
        QCOMPARE(codec::toHex(*answer), std::string("0411"
                                                    "24526f6f74436c61696d"
                                                    "00"
                                                    "02"
                                                    "04"
                                                    "3c53756274656e736f724d6f64756c65"
                                                    "07"
                                                    "0128636c61696d5f726f6f74"
                                                    "0179"
                                                    "00"
                                                    "00"));
    }

    void conditionsAreTold()
    {
        const ProxyFilterInfo small = filters(11).at(0);
        QCOMPARE(small.calls.size(), std::size_t{3});
        QCOMPARE(
            small.calls[0],
            (CallInfo{text("Balances"), 5, text("transfer_keep_alive"), 3,
                      chain::CallCondition{chain::ParamLessThan{text("value"), 500'000'000}}}));
        QCOMPARE(small.calls[2], (CallInfo{text("SubtensorModule"), 7, text("transfer_stake"), 86,
                                           chain::CallCondition{chain::ParamLessThan{
                                               text("alpha_amount"), 500'000'000}}}));
        const ProxyFilterInfo code = filters(14).at(0);
        QCOMPARE(code.calls,
                 (std::vector{CallInfo{text("Sudo"), 12, text("sudo_unchecked_weight"), 1,
                                       chain::CallCondition{chain::NestedCallMustBe{
                                           text("System"), text("set_code")}}}}));
        const ProxyFilterInfo owner = filters(1).at(0);
        QCOMPARE(owner.calls.at(0), (CallInfo{text("AdminUtils"), 19, {}, {}, {}}));
        QCOMPARE(owner.exceptions.size(), std::size_t{2});
    }

    /// Whoever follows what is told comes to the same answer as the filter, for every call.
    void whatIsToldIsWhatIsDone()
    {
        std::size_t seen = 0;
        for (const ProxyFilterInfo& told : filters(std::nullopt)) {
            const ProxyType type{told.proxyType};
            QCOMPARE(told.deprecated, proxy::isDeprecated(type));
            for (const PalletTable* pallet : pallets())
                for (const CallEntry& entry : pallet->calls) {
                    const RuntimeCall call = zeroCall(*pallet, entry);
                    const std::string place = string(told.name) + " " + call.name();
                    QVERIFY2(toldAllows(told, *pallet, entry) == proxy::allows(type, call),
                             place.c_str());
                    ++seen;
                }
        }
        QVERIFY(seen > 18 * 100);
    }

    // ---------------------------------------------------------------------------- encrypted

    void encryptedExtrinsicIsTakenApart()
    {
        const Bytes call = submitEncrypted(wireOf(secret()));
        QCOMPARE(decoded(bare(call)), std::optional(secret()));
        QCOMPARE(decoded(signedByAlice(*m_chain, call)), std::optional(secret()));
        ShieldedTransaction empty;
        QCOMPARE(decoded(bare(submitEncrypted(wireOf(empty)))), std::optional(empty));
    }

    void whatIsNotEncryptedIsNothing()
    {
        QVERIFY(!decoded(bare(codec::encode(RuntimeCall(system::Remark{Bytes(3, 7)})))));
        // Another call of that pallet, and one of a pallet that is not here.
        QVERIFY(!decoded(bare(Bytes{30, 2, 4, 9})));
        QVERIFY(!decoded(bare(Bytes{32, 3, 1})));
        // Too short for its parts, and a capsule longer than the rest.
        QVERIFY(!decoded(bare(submitEncrypted(Bytes(5, 0)))));
        Bytes cut = wireOf(secret());
        cut.resize(50);
        QVERIFY(!decoded(bare(submitEncrypted(cut))));
    }

    void wrongSignatureIsNothing()
    {
        Bytes bytes = signedByAlice(*m_chain, submitEncrypted(wireOf(secret())));
        bytes.back() ^= 1;
        QVERIFY(!decoded(bytes));
    }

    void whatIsNoExtrinsicIsRefused()
    {
        const auto refused = [this](const Bytes& arguments) {
            const auto answer =
                callRuntimeApi(context(), "ShieldApi_try_decode_shielded_tx", arguments);
            return !answer && answer.error().is(RuntimeError::BadArguments);
        };
        QVERIFY(refused({}));
        QVERIFY(refused(Bytes(50, 0xff)));
        Bytes call = submitEncrypted(wireOf(secret()));
        call.push_back(0);
        QVERIFY(refused(bare(call)));
        QVERIFY(refused(bare(submitEncrypted(Bytes(8193, 1)))));
        QVERIFY(!refused(bare(submitEncrypted(Bytes(8192, 1)))));
        // A call that is here, and is not written in full.
        QVERIFY(refused(bare(Bytes{0, 0})));
    }

    void nothingIsEncryptedToAKeyOfThisChain()
    {
        QVERIFY(!ask<bool>(*m_chain, "ShieldApi_is_shielded_using_current_key", ByteArray<16>{}));
        QVERIFY(!ask<bool>(*m_chain, "ShieldApi_is_shielded_using_current_key", secret().keyHash));
        const auto tooShort =
            callRuntimeApi(context(), "ShieldApi_is_shielded_using_current_key", Bytes(15, 0));
        QVERIFY(!tooShort && tooShort.error().is(RuntimeError::BadArguments));
    }

    /// It needs a key's other half and ML-KEM; better no answer than a wrong one.
    void openingIsNotOffered()
    {
        const auto answer = callRuntimeApi(context(), "ShieldApi_try_unshield_tx", {});
        QVERIFY(!answer && answer.error().is(RuntimeError::UnknownMethod));
        QCOMPARE(outputText("ShieldApi", "try_unshield_tx"), std::string("not listed"));
    }

private:
    ApiContext context() const
    {
        return {m_chain->state(), m_chain->config(), m_chain->header().hash()};
    }

    std::vector<ProxyFilterInfo> filters(std::optional<std::uint8_t> type) const
    {
        return ask<std::vector<ProxyFilterInfo>>(*m_chain, "ProxyFilterRuntimeApi_get_proxy_filter",
                                                 type);
    }

    /// `extrinsic` has its length prefix already, which is how it travels as an argument.
    std::optional<ShieldedTransaction> decoded(const Bytes& extrinsic) const
    {
        const auto answer =
            callRuntimeApi(context(), "ShieldApi_try_decode_shielded_tx", extrinsic);
        if (!answer) {
            qCritical("%s", answer.error().toString().c_str());
            QTest::qFail("no answer", __FILE__, __LINE__);
            return std::nullopt;
        }
        return codec::decode<std::optional<ShieldedTransaction>>(*answer).value();
    }

    std::unique_ptr<TestChain> m_chain;
};

QTEST_APPLESS_MAIN(TestProxyShieldApis)
#include "tst_proxy_shield_apis.moc"
