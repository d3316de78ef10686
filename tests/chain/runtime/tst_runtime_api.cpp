// The runtime asked by name, genesis, and blocks in words.
#include "chain/codec/hex.h"
#include "chain/crypto/hashing.h"
#include "chain/runtime/dev_accounts.h"
#include "chain/runtime/pallets/grandpa.h"
#include "chain/runtime/pallets/sudo.h"
#include "chain/runtime/pallets/transaction_payment.h"
#include "chain/runtime/pallets/utility.h"
#include "chain/runtime/runtime_api.h"
#include "chain/runtime/runtime_tables.h"
#include "chain/runtime/runtime_version.h"
#include "tests/chain/runtime/test_chain.h"

#include <QTest>

using namespace soma;
using namespace soma::runtime;
using chain::MultiAddress;
using soma::runtime::testing::dev;
using soma::runtime::testing::TestChain;

namespace {

QString hex(ByteSpan bytes)
{
    return QString::fromStdString(codec::toHex(bytes));
}

RuntimeCall send(std::string_view to, std::uint64_t rao)
{
    return balances::TransferKeepAlive{MultiAddress(dev(to)), codec::Compact<Rao>(Rao(rao))};
}

const chain::DecodedGroup& group(const chain::DecodedValue& value)
{
    return std::get<chain::DecodedGroup>(value);
}

constexpr std::string_view kGolden =
    "3902840088dc3417d5058ec4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee00b366ced8021cb03631da"
    "63a3ac21353079508eabbe9c30643f827a94e6cc181dbbec5a7d69f7cf3491a390f42550eb4ed0bcc8912f1c3887c0"
    "e31de3ee8b2208001c00000503008eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a4802"
    "286bee";

} // namespace

class TestRuntimeApi : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { m_chain = std::make_unique<TestChain>(); }

    // ---------------------------------------------------------------------------- genesis

    // localnet.md sections 2 and 13.
    void genesisState()
    {
        const auto& state = m_chain->state();
        QCOMPARE(hex(*state.get(system::kAccount.key(dev("Alice")))),
                 QString("00000000000000000100000000000000"
                         "0080c6a47e8d030000000000000000000000000000000000"
                         "00000000000000000000000000000080"));
        QCOMPARE(balances::kTotalIssuance.get(state), Rao(3'016'000'000'000'000));
        QCOMPARE(sudo::kKey.get(state), std::optional(dev("Alice")));
        QCOMPARE(hex(*state.get(system::kLastRuntimeUpgrade.key())),
                 QString("a506386e6f64652d73756274656e736f72"));
        QCOMPARE(hex(*state.get(system::kBlockHash.key(chain::BlockNumber32(0)))),
                 QString("45").repeated(32));
        QCOMPARE(hex(*state.get(system::kUpgradedToTripleRefCount.key())), QString("01"));
        QCOMPARE(hex(*state.get(transaction_payment::kNextFeeMultiplier.key())),
                 QString("000064a7b3b6e00d0000000000000000"));
        QCOMPARE(hex(*state.get(transaction_payment::kStorageVersion.key())), QString("01"));
        QCOMPARE(hex(*state.get(grandpa::kCurrentSetId.key())), QString("0000000000000000"));
        QCOMPARE(grandpa::kSetIdSession.get(state, 0), std::optional<std::uint32_t>(0));
        const auto version = storagePrefix("Grandpa", system::kStorageVersionItem);
        QCOMPARE(hex(version).mid(32), QString("4e7b9012096b41c4eb3aaf947f6ea429"));
        QCOMPARE(hex(*state.get(version)), QString("0500"));
        QCOMPARE(hex(*state.get(storagePrefix("Balances", system::kStorageVersionItem))),
                 QString("0100"));
        QCOMPARE(testing::brokenInvariant(state, m_chain->config()), std::string());
    }

    void genesisHeader()
    {
        const chain::Header& header = m_chain->header();
        QVERIFY(header.parent.isZero());
        QCOMPARE(header.number, BlockNumber(0));
        QVERIFY(header.digest.empty());
        QCOMPARE(hex(header.extrinsicsRoot.span()),
                 QString("03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314"));
        QCOMPARE(header.stateRoot, testing::rootOf(m_chain->state(), {}));
        // Chains that run differently do not share a genesis.
        QVERIFY(TestChain(RuntimeConfig::fast()).header().stateRoot != header.stateRoot);
        QCOMPARE(TestChain().header().stateRoot, header.stateRoot);
    }

    // The test accounts are those of the development phrase.
    void devAccountsAreDerived()
    {
        for (const DevAccount& account : devAccounts()) {
            if (account.name.find(' ') != std::string_view::npos)
                continue;
            QCOMPARE(testing::devKeys(account.name).publicKey(), account.account.bytes());
        }
        QVERIFY(!devAccount("Mallory").has_value());
        const Bytes alith{'e',  'v',  'm',  ':',  0xf2, 0x4f, 0xf3, 0xa9, 0xcf, 0x04, 0xc7, 0x1d,
                          0xbc, 0x94, 0xd0, 0xb5, 0x66, 0xf7, 0xa2, 0x7b, 0x94, 0x56, 0x6c, 0xac};
        QCOMPARE(devAccount("Alith mirror")->bytes(), crypto::blake2b256(alith));
    }

    void badGenesis()
    {
        const chain::AuthorityKey key(dev("One").bytes());
        const auto refused = [](const GenesisOptions& options) {
            const auto genesis = buildGenesis(options);
            return !genesis && genesis.error().is(RuntimeError::BadGenesis);
        };
        const GenesisOptions good = localnetGenesis(key, key);
        QVERIFY(buildGenesis(good).has_value());
        GenesisOptions bad = good;
        bad.balances.push_back(bad.balances.front());
        QVERIFY(refused(bad));
        bad = good;
        bad.balances.emplace_back(testing::stranger(1), Rao(499));
        QVERIFY(refused(bad));
        bad.balances.back().second = Rao::max();
        QVERIFY(refused(bad));
        bad = good;
        bad.auraAuthorities.clear();
        QVERIFY(refused(bad));
        bad = good;
        bad.grandpaAuthorities.assign(33, {key, 1});
        QVERIFY(refused(bad));
        bad = good;
        bad.config.slotDurationMs = 251;
        QVERIFY(refused(bad));
        // An extra account replaces or joins.
        const auto extra = localnetGenesis(
            key, key, {}, {{dev("Alice"), Rao(500)}, {testing::stranger(1), Rao(600)}});
        QCOMPARE(extra.balances.size(), good.balances.size() + 1);
        QCOMPARE(extra.balances.front().second, Rao(500));
    }

    // -------------------------------------------------------------------------------- API

    void version()
    {
        const auto answer = ask("Core_version", {});
        const auto version = codec::decode<RuntimeVersion>(answer);
        QVERIFY(version.has_value());
        QCOMPARE(version->specName, std::string("node-subtensor"));
        QCOMPARE(version->specVersion, 425U);
        QCOMPARE(version->transactionVersion, 1U);
        QCOMPARE(version->systemVersion, std::uint8_t{1});
        // The ids are those of chain.md section 20.
        QVERIFY(version->apis.size() >= 13);
        QCOMPARE(hex(version->apis[0].first), QString("df6acb689907609b"));
        QCOMPARE(version->apis[0].second, 5U);
    }

    void nonce()
    {
        QVERIFY(m_chain->call("Alice", send("Bob", 1000)).has_value());
        QCOMPARE(hex(ask("AccountNonceApi_account_nonce", codec::encode(dev("Alice")))),
                 QString("01000000"));
        QCOMPARE(hex(ask("AccountNonceApi_account_nonce", codec::encode(testing::stranger(1)))),
                 QString("00000000"));
    }

    void fees()
    {
        const Bytes extrinsic = *codec::fromHex(kGolden);
        Bytes arguments = extrinsic;
        codec::encodeTo(static_cast<std::uint32_t>(extrinsic.size()), arguments);
        // weight 164 051 000 / 3593, class Normal, 54 078 + 144 + 82 025.
        Bytes expected =
            codec::encodeAll(Weight{164'051'000, 3593}, DispatchClass::Normal, Rao(136'247));
        QCOMPARE(hex(ask("TransactionPaymentApi_query_info", arguments)), hex(expected));
        const transaction_payment::FeeDetails details{
            transaction_payment::InclusionFee{Rao(54'078), Rao(144), Rao(82'025)}, Rao(0)};
        QCOMPARE(hex(ask("TransactionPaymentApi_query_fee_details", arguments)),
                 hex(codec::encode(details)));
        QCOMPARE(details.total(), Rao(136'247));

        const Bytes call = codec::encode(send("Bob", 1'000'000'000));
        Bytes callArguments = call;
        codec::encodeTo(std::uint32_t{144}, callArguments);
        QCOMPARE(hex(ask("TransactionPaymentCallApi_query_call_info", callArguments)),
                 hex(expected));
        QCOMPARE(hex(ask("TransactionPaymentCallApi_query_call_fee_details", callArguments)),
                 hex(codec::encode(details)));

        // Inherents cost nothing.
        Bytes inherent = timestampInherent(1'786'000'000'000);
        QCOMPARE(hex(inherent).left(10), QString("2805020"
                                                 "00b"));
        codec::encodeTo(std::uint32_t{11}, inherent);
        QCOMPARE(hex(ask("TransactionPaymentApi_query_fee_details", inherent)),
                 QString("000000000000000000"));
    }

    void weightAndLengthToFee()
    {
        const auto ask1 = [this](const Weight& weight) {
            return *codec::decode<Rao>(
                ask("TransactionPaymentApi_query_weight_to_fee", codec::encode(weight)));
        };
        QCOMPARE(ask1({108'157'000, 9}), Rao(54'078)); // 54 078.5: halves down.
        QCOMPARE(ask1({108'157'001, 0}), Rao(54'079));
        QCOMPARE(ask1({1'000'000'000, 0}), Rao(500'000));    // 1 ms.
        QCOMPARE(ask1({UINT64_MAX, 0}), Rao(2'000'000'000)); // At most a block.
        QCOMPARE(*codec::decode<Rao>(ask("TransactionPaymentApi_query_length_to_fee",
                                         codec::encode(std::uint32_t{144}))),
                 Rao(144));
    }

    void pool()
    {
        const auto validate = [this](const Bytes& extrinsic) {
            return hex(ask("TaggedTransactionQueue_validate_transaction",
                           poolArguments(extrinsic, m_chain->header().hash())));
        };
        testing::SignOptions options;
        options.realSignature = true;
        const Bytes good = m_chain->make("Alice", send("Bob", 1000), options);
        QCOMPARE(validate(good), QString("00"
                                         "0100000000000000" // priority
                                         "00"               // requires
                                         "0490") +
                                     hex(nonceTag(dev("Alice"), 0)) +
                                     QString("feffffffffffffff" // longevity, less this block
                                             "01"));
        Bytes bad = good;
        bad.back() ^= 1;
        QCOMPARE(validate(bad), QString("010004"));
        QCOMPARE(validate(timestampInherent(1)), QString("010009"));
        QCOMPARE(
            validate(chain::encodeExtrinsic(chain::Extrinsic::bare(codec::encode(send("Bob", 1))))),
            QString("010101"));
    }

    void consensus()
    {
        QCOMPARE(hex(ask("AuraApi_slot_duration", {})), QString("e02e000000000000"));
        const QString one = hex(dev("One").span());
        QCOMPARE(hex(ask("AuraApi_authorities", {})), QString("04") + one);
        QCOMPARE(hex(ask("GrandpaApi_grandpa_authorities", {})),
                 QString("04") + one + "0100000000000000");
        QCOMPARE(hex(ask("GrandpaApi_current_set_id", {})), QString("0000000000000000"));
    }

    void badQuestions()
    {
        const ApiContext context{m_chain->state(), m_chain->config(), m_chain->header().hash()};
        QVERIFY(callRuntimeApi(context, "Core_execute_block", {})
                    .error()
                    .is(RuntimeError::UnknownMethod));
        for (const std::string_view method : runtimeApiMethods()) {
            // Nothing crashes on nothing, and on garbage.
            static_cast<void>(callRuntimeApi(context, method, {}));
            static_cast<void>(callRuntimeApi(context, method, Bytes(50, 0xff)));
        }
        QVERIFY(callRuntimeApi(context, "AccountNonceApi_account_nonce", Bytes(31))
                    .error()
                    .is(RuntimeError::BadArguments));
        QVERIFY(callRuntimeApi(context, "TransactionPaymentApi_query_info", Bytes{4, 0x99, 0})
                    .error()
                    .is(RuntimeError::BadArguments));
    }

    // ----------------------------------------------------------------------------- in words

    void goldenCall()
    {
        QCOMPARE(hex(codec::encode(send("Bob", 1'000'000'000))),
                 QString("0503008eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48"
                         "02286bee"));
    }

    void describedExtrinsic()
    {
        const Bytes bytes = *codec::fromHex(kGolden);
        const auto told = describeExtrinsic(bytes);
        QVERIFY(told.has_value());
        QCOMPARE(hex(told->hash.span()),
                 QString("37cc6cc384eb51682b5e8fa83827692389f8e2fb549a88daef9327fe0cddf7fa"));
        QCOMPARE(told->pallet, std::string("Balances"));
        QCOMPARE(told->call, std::string("transfer_keep_alive"));
        QCOMPARE(told->nonce, 7U);
        QVERIFY(told->era.isImmortal());
        QCOMPARE(told->arguments.size(), std::size_t{2});
        QCOMPARE(told->arguments[0].name, std::string("dest"));
        QCOMPARE(std::get<chain::AccountId>(told->arguments[0].value), dev("Bob"));
        QCOMPARE(told->arguments[1].name, std::string("value"));
        QCOMPARE(std::get<Rao>(told->arguments[1].value), Rao(kRaoPerTao));
    }

    void describedNesting()
    {
        const RuntimeCall call =
            utility::BatchAll{{send("Bob", 1), sudo::Sudo{BoxedCall{send("Dave", 2)}}}};
        const auto told = describeExtrinsic(m_chain->make("Alice", call));
        QCOMPARE(told->signer, std::optional(dev("Alice")));
        QCOMPARE(told->arguments[0].name, std::string("calls"));
        const chain::DecodedGroup& calls = group(told->arguments[0].value);
        QCOMPARE(calls.fields.size(), std::size_t{2});
        QCOMPARE(group(calls.fields[0].value).name, std::string("Balances.transfer_keep_alive"));
        const chain::DecodedGroup& sudone = group(calls.fields[1].value);
        QCOMPARE(sudone.name, std::string("Sudo.sudo"));
        QCOMPARE(sudone.fields[0].name, std::string("call"));
        QCOMPARE(std::get<Rao>(group(sudone.fields[0].value).fields[1].value), Rao(2));
        // force_set_balance has a two-word argument.
        const RuntimeCall set = balances::ForceSetBalance{MultiAddress(dev("Bob")), {}};
        QCOMPARE(set.arguments()[1].name, std::string("new_free"));
        QCOMPARE((RuntimeCall(sudo::SetKey{MultiAddress(dev("Bob"))}).arguments()[0].name),
                 std::string("new"));
    }

    void describedEvents()
    {
        QVERIFY(m_chain->call("Alice", send("Bob", 12'345)).has_value());
        const auto events = m_chain->events();
        QCOMPARE(events[0].name, std::string("Issued")); // What the block brings, before all else.
        QVERIFY(!events[0].extrinsic());
        QCOMPARE(events[1].name, std::string("ExtrinsicSuccess"));
        QCOMPARE(events[1].extrinsic(), std::optional<std::uint32_t>(0));
        QCOMPARE(events[3].pallet, std::string("Balances"));
        QCOMPARE(events[3].name, std::string("Transfer"));
        QCOMPARE(events[3].fields[0].name, std::string("from"));
        QCOMPARE(std::get<chain::AccountId>(events[3].fields[1].value), dev("Bob"));
        QCOMPARE(std::get<Rao>(events[3].fields[2].value), Rao(12'345));
        const DescribedEvent& paid = events[6];
        QCOMPARE(paid.name, std::string("TransactionFeePaid"));
        QCOMPARE(paid.fields[1].name, std::string("actual_fee"));
    }

    // The bytes of a whole event list by hand: one transfer's worth of records.
    void eventBytes()
    {
        m_chain->emptyBlocks(1);
        QCOMPARE(hex(system::kEvents.get(m_chain->state()).bytes),
                 QString("08"   // two records
                         "02"   // Initialization
                         "050f" // Balances.Issued, one TAO
                         "00ca9a3b00000000"
                         "00"
                         "0000000000" // ApplyExtrinsic(0)
                         "0000"       // System.ExtrinsicSuccess
                         "") +
                     hex(codec::encodeAll(Weight{153'816'000 + 108'157'000, 1493},
                                          DispatchClass::Mandatory, Pays::Yes)) +
                     "00");
    }

    void receipts()
    {
        m_chain->open();
        QVERIFY(
            m_chain
                ->apply(m_chain->make("Alice", send("Bob", 1000)), SignatureCheck::AlreadyVerified)
                .has_value());
        QVERIFY(
            m_chain
                ->apply(m_chain->make("Alice", send("Nobody", 1)), SignatureCheck::AlreadyVerified)
                .has_value());
        m_chain->close();
        const Bytes raw = system::kEvents.get(m_chain->state()).bytes;
        const auto told = receiptsOf(raw, 3);
        QCOMPARE(told->size(), std::size_t{3});
        QVERIFY(!(*told)[1].failure.has_value());
        QCOMPARE((*told)[2].failure, std::optional(DispatchError(TokenError::BelowMinimum)));
        QCOMPARE(namesOf(*(*told)[2].failure).name, std::string("Token.BelowMinimum"));
        Bytes cut = raw;
        cut.pop_back();
        QVERIFY(!receiptsOf(cut, 3).has_value());
        Bytes foreign = raw;
        foreign[2] = 200; // The first record's pallet.
        QVERIFY(describeEvents(foreign).error().is(RuntimeError::UnknownEvent));
    }

    // chain.md section 19.
    void errorNames()
    {
        QCOMPARE(namesOf(balances::kError("InsufficientBalance")),
                 (ErrorNames{"Balances", "InsufficientBalance"}));
        QCOMPARE(balances::kError("InsufficientBalance"), DispatchError::module(5, 2));
        QCOMPARE(system::kError("CallFiltered"), DispatchError::module(0, 5));
        QCOMPARE(sudo::kError("RequireSudo"), DispatchError::module(12, 0));
        QCOMPARE(utility::kError("TooManyCalls"), DispatchError::module(11, 0));
        QCOMPARE(namesOf(DispatchError::module(77, 3)), (ErrorNames{"77", "3"}));
        QCOMPARE(namesOf(DispatchError::module(5, 200)), (ErrorNames{"Balances", "200"}));
        QCOMPARE(namesOf(ArithmeticError::Overflow).text(), std::string("Arithmetic.Overflow"));
        QCOMPARE(hex(codec::encode(balances::kError("DeltaZero"))), QString("03050b000000"));
        QCOMPARE(hex(codec::encode(DispatchError(TokenError::Frozen))), QString("0705"));
        QCOMPARE(hex(codec::encode(DispatchResult{})), QString("00"));
        for (std::uint8_t kind = 0; kind < 15; ++kind) {
            DispatchError error(static_cast<DispatchError::Kind>(kind));
            QCOMPARE(*codec::decode<DispatchError>(codec::encode(error)), error);
            const DispatchResult result{error};
            QCOMPARE(*codec::decode<DispatchResult>(codec::encode(result)), result);
        }
        QVERIFY(!codec::decode<DispatchError>(Bytes{15}).has_value());
        QVERIFY(!codec::decode<DispatchError>(Bytes{7, 10}).has_value());
        QVERIFY(!codec::decode<DispatchResult>(Bytes{2}).has_value());
    }

private:
    Bytes ask(std::string_view method, const Bytes& arguments)
    {
        const auto answer = callRuntimeApi(
            {m_chain->state(), m_chain->config(), m_chain->header().hash()}, method, arguments);
        if (!answer)
            qWarning("%s", answer.error().toString().c_str());
        return answer ? *answer : Bytes{};
    }

    static Bytes poolArguments(const Bytes& extrinsic, const chain::BlockHash& at)
    {
        Bytes arguments{2};
        append(arguments, extrinsic);
        append(arguments, at.span());
        return arguments;
    }

    std::unique_ptr<TestChain> m_chain;
};

QTEST_APPLESS_MAIN(TestRuntimeApi)
#include "tst_runtime_api.moc"
