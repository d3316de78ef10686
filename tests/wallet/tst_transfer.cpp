// The bytes of a transfer (chain.md section 21) and the arithmetic of a draft.
#include "chain/primitives/ss58_address.h"
#include "tests/wallet/secret_helpers.h"
#include "wallet/api/wallet_error.h"
#include "wallet/tx/extrinsic_builder.h"
#include "wallet/tx/transfer_draft.h"

#include <QTest>

#include <algorithm>

using namespace soma;
using namespace soma::test;
using namespace soma::wallet;
using chain::AccountId;

namespace {

const auto kAlice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const auto kBob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

AccountId id(const char* address)
{
    return chain::parseAddress(address).value();
}

chain::AccountBalances balances(std::uint64_t free, std::uint64_t frozen = 0,
                                std::uint64_t reserved = 0)
{
    chain::AccountBalances out;
    out.free = Rao(free);
    out.frozen = Rao(frozen);
    out.reserved = Rao(reserved);
    out.exists = free > 0;
    out.providers = 1;
    return out;
}

struct Case {
    std::uint64_t free = 0;
    std::uint64_t amount = 0;
    bool keepAlive = true;
    bool everything = false;
    std::uint64_t there = 1'000'000;
    std::uint64_t frozen = 0;
    std::uint64_t reserved = 0;
    std::uint32_t consumers = 0;
};

constexpr std::uint64_t kFee = 1000;

Result<Draft> workOut(const Case& c)
{
    TransferRequest request;
    request.to = id(kBob);
    request.amount = Rao(c.amount);
    request.keepAlive = c.keepAlive;
    request.everything = c.everything;
    TransferFacts facts;
    facts.sender = id(kAlice);
    facts.from = balances(c.free, c.frozen, c.reserved);
    facts.from.consumers = c.consumers;
    facts.to = balances(c.there);
    facts.fee = Rao(kFee);
    return workOutTransfer(request, facts);
}

QString said(const Case& c)
{
    const auto draft = workOut(c);
    if (!draft)
        return nameOf(draft.error()).remove(QStringLiteral("wallet."));
    return QStringLiteral("%1 leaves %2")
        .arg(draft->amount.value())
        .arg(draft->senderAfter.value());
}

bool warns(const Draft& draft, DraftWarning warning)
{
    return std::find(draft.warnings.begin(), draft.warnings.end(), warning) != draft.warnings.end();
}

} // namespace

class TestTransfer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callBytes();
    void payloadAndLength();
    void eraIsBornAtItsHead();
    void keepAlive();
    void allowDeath();
    void everything();
    void holdsAndReserves();
    void reliedUponAccountsStay();
    void recipient();
    void warnings();
    void neverMoreThanThereIs();
    void staysAffordable();
};

void TestTransfer::callBytes()
{
    const auto bytes = [](TransferCall call, bool keepAlive) {
        return toHex(encodeTransfer(call, id(kBob), Rao(kRaoPerTao), keepAlive));
    };
    const QString bob =
        QStringLiteral("008eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48");
    QCOMPARE(bytes(TransferCall::KeepAlive, true),
             QStringLiteral("0x0503") + bob + QStringLiteral("02286bee"));
    QCOMPARE(bytes(TransferCall::AllowDeath, false),
             QStringLiteral("0x0500") + bob + QStringLiteral("02286bee"));
    QCOMPARE(bytes(TransferCall::All, true), QStringLiteral("0x0504") + bob + QStringLiteral("01"));
    QCOMPARE(bytes(TransferCall::All, false),
             QStringLiteral("0x0504") + bob + QStringLiteral("00"));
}

void TestTransfer::payloadAndLength()
{
    chain::RuntimeInfo runtime;
    runtime.specVersion = 425;
    runtime.transactionVersion = 1;
    runtime.genesis = chain::BlockHash(ByteArray<32>{0x2f});
    chain::Head birth;
    birth.number = BlockNumber(1000);
    birth.hash = chain::BlockHash(ByteArray<32>{0x77});
    const Bytes call = encodeTransfer(TransferCall::KeepAlive, id(kBob), Rao(kRaoPerTao), true);
    const UnsignedExtrinsic extrinsic = buildExtrinsic(id(kAlice), call, 7, birth, runtime);
    // call, era 8502, nonce 7, tip 0, mode 0, versions, genesis, birth, no metadata hash
    QCOMPARE(toHex(extrinsic.bytesToSign()),
             toHex(call) + QStringLiteral("8502") + QStringLiteral("1c0000") +
                 QStringLiteral("a901000001000000") + QStringLiteral("2f") +
                 QString(62, QLatin1Char('0')) + QStringLiteral("77") +
                 QString(62, QLatin1Char('0')) + QStringLiteral("00"));
    QVERIFY(extrinsic.validUntil == BlockNumber(1064));
    ByteArray<64> signature{};
    const Bytes whole = extrinsic.assemble(chain::MultiSignature::sr25519(signature));
    QCOMPARE(extrinsic.assembleUnsigned().size(), whole.size());
    const auto decoded = chain::decodeExtrinsic(whole);
    QVERIFY(decoded && decoded->isSigned());
    QCOMPARE(decoded->call, call);
}

void TestTransfer::eraIsBornAtItsHead()
{
    const auto head = [](std::uint64_t number) {
        chain::Head out;
        out.number = BlockNumber(number);
        return out;
    };
    QVERIFY(eraHead(head(10), head(9)).number == BlockNumber(9));
    QVERIFY(eraHead(head(42), head(10)).number == BlockNumber(10));
    QVERIFY(eraHead(head(43), head(10)).number == BlockNumber(43)); // Finality lags too far.
    for (std::uint64_t number = 0; number < 300; ++number) {
        const auto extrinsic = buildExtrinsic({}, {}, 0, head(number), {});
        QVERIFY(extrinsic.validUntil == BlockNumber(number + kEraPeriod));
    }
}

void TestTransfer::keepAlive()
{
    QCOMPARE(said({.free = 10'000, .amount = 8500}), QStringLiteral("8500 leaves 500"));
    QCOMPARE(said({.free = 10'000, .amount = 8501}), QStringLiteral("FeeNotAffordable: 1000"));
    QCOMPARE(said({.free = 10'000, .amount = 9501}), QStringLiteral("AmountTooLarge: 9500"));
    QCOMPARE(said({.free = 10'000, .amount = 0}), QStringLiteral("AmountZero"));
    QCOMPARE(said({.free = 0, .amount = 1}), QStringLiteral("AmountTooLarge: 0"));
}

void TestTransfer::allowDeath()
{
    QCOMPARE(said({.free = 10'000, .amount = 9000, .keepAlive = false}),
             QStringLiteral("9000 leaves 0"));
    // What stays is below the minimum and burned.
    QCOMPARE(said({.free = 10'000, .amount = 8999, .keepAlive = false}),
             QStringLiteral("8999 leaves 0"));
    QCOMPARE(said({.free = 10'000, .amount = 8500, .keepAlive = false}),
             QStringLiteral("8500 leaves 500"));
    QCOMPARE(said({.free = 10'000, .amount = 9001, .keepAlive = false}),
             QStringLiteral("FeeNotAffordable: 1000"));
    // The fee itself must leave the account alive, whatever the call does afterwards.
    QCOMPARE(said({.free = 1400, .amount = 100, .keepAlive = false}),
             QStringLiteral("FeeNotAffordable: 1000"));
}

void TestTransfer::everything()
{
    QCOMPARE(said({.free = 10'000, .everything = true}), QStringLiteral("8500 leaves 500"));
    QCOMPARE(said({.free = 10'000, .keepAlive = false, .everything = true}),
             QStringLiteral("9000 leaves 0"));
    QCOMPARE(said({.free = 1500, .everything = true}), QStringLiteral("FeeNotAffordable: 1000"));
    QCOMPARE(said({.free = 400, .everything = true}), QStringLiteral("AmountTooLarge: 0"));
}

void TestTransfer::holdsAndReserves()
{
    QCOMPARE(said({.free = 10'000, .everything = true, .frozen = 4000}),
             QStringLiteral("5000 leaves 4000"));
    QCOMPARE(said({.free = 10'000, .everything = true, .frozen = 4000, .reserved = 3000}),
             QStringLiteral("8000 leaves 1000"));
    QCOMPARE(said({.free = 10'000, .everything = true, .frozen = 4000, .reserved = 9000}),
             QStringLiteral("8500 leaves 500"));
    QCOMPARE(said({.free = 10'000, .keepAlive = false, .everything = true, .frozen = 4000}),
             QStringLiteral("5000 leaves 4000"));
}

void TestTransfer::reliedUponAccountsStay()
{
    QCOMPARE(said({.free = 10'000, .keepAlive = false, .everything = true, .consumers = 1}),
             QStringLiteral("8500 leaves 500"));
    QCOMPARE(said({.free = 10'000, .amount = 9000, .keepAlive = false, .consumers = 1}),
             QStringLiteral("FeeNotAffordable: 1000"));
}

void TestTransfer::recipient()
{
    QCOMPARE(said({.free = 10'000, .amount = 499, .there = 0}),
             QStringLiteral("BelowExistential: 500"));
    QCOMPARE(said({.free = 10'000, .amount = 500, .there = 0}), QStringLiteral("500 leaves 8500"));
    QCOMPARE(said({.free = 10'000, .amount = 1, .there = 500}), QStringLiteral("1 leaves 8999"));
    TransferRequest request;
    request.to = id(kAlice);
    request.amount = Rao(1);
    TransferFacts facts;
    facts.sender = id(kAlice);
    QVERIFY(workOutTransfer(request, facts).error().is(WalletError::SameAccount));
}

void TestTransfer::warnings()
{
    const auto plain = workOut({.free = 10'000, .amount = 1000});
    QVERIFY(plain->warnings == std::vector{DraftWarning::FirstTimeRecipient});
    const auto fresh = workOut({.free = 10'000, .amount = 1000, .there = 0});
    QVERIFY(warns(*fresh, DraftWarning::NewRecipient));
    const auto ends = workOut({.free = 10'000, .amount = 9000, .keepAlive = false});
    QVERIFY(warns(*ends, DraftWarning::EmptiesAccount));
    QVERIFY(!warns(*ends, DraftWarning::LeavesBelowMinimum));
    const auto dust = workOut({.free = 10'000, .amount = 8900, .keepAlive = false});
    QVERIFY(warns(*dust, DraftWarning::LeavesBelowMinimum));
    const auto large = workOut({.free = 1'000'000, .amount = 950'000});
    QVERIFY(warns(*large, DraftWarning::LargeShare));
    QVERIFY(!warns(*plain, DraftWarning::LargeShare));
}

/// Every small balance, amount and mode: nothing is made, nothing vanishes but dust and fee.
void TestTransfer::neverMoreThanThereIs()
{
    int drafted = 0;
    for (std::uint64_t free = 0; free < 4000; free += 37) {
        for (std::uint64_t amount = 0; amount < 4000; amount += 61) {
            for (const int mode : {0, 1, 2, 3}) {
                const auto draft = workOut({.free = free,
                                            .amount = amount,
                                            .keepAlive = (mode & 1) != 0,
                                            .everything = (mode & 2) != 0});
                if (!draft)
                    continue;
                ++drafted;
                const std::uint64_t gone = draft->amount.value() + kFee;
                QVERIFY(gone <= free);
                const std::uint64_t rest = free - gone;
                QCOMPARE(draft->senderAfter.value(), rest < 500 ? 0 : rest);
                QVERIFY((mode & 1) == 0 || rest >= 500);
                QVERIFY((mode & 2) != 0 || draft->amount.value() == amount);
            }
        }
    }
    QVERIFY(drafted > 1000);
}

void TestTransfer::staysAffordable()
{
    const auto draft = workOut({.free = 10'000, .amount = 8500});
    QVERIFY(isStillAffordable(*draft, balances(10'000)));
    QVERIFY(!isStillAffordable(*draft, balances(9999)));
    QVERIFY(!isStillAffordable(*draft, balances(10'000, 4000)));
    const auto ending = workOut({.free = 10'000, .amount = 9000, .keepAlive = false});
    QVERIFY(isStillAffordable(*ending, balances(10'000)));
    QVERIFY(!isStillAffordable(*ending, balances(9999)));
}

QTEST_APPLESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
