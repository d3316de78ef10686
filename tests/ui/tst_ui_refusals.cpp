// Every error that the runtime declares for the pallets a person meets has a sentence.
#include "chain/primitives/validity_error.h"
#include "chain/runtime/runtime_tables.h"
#include "ui/format/error_text.h"
#include "ui/format/refusal_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::ui;

namespace {

constexpr std::array kPallets{"SubtensorModule", "Swap", "Balances", "Proxy", "AdminUtils"};

std::vector<Refusal> listed(std::string_view pallet)
{
    std::vector<Refusal> out;
    const auto take = [&out](std::span<const Refusal> part) {
        out.insert(out.end(), part.begin(), part.end());
    };
    if (pallet == "SubtensorModule") {
        take(refusals::ofStake());
        take(refusals::ofSubnets());
        take(refusals::ofKeys());
        take(refusals::ofWeights());
    } else if (pallet == "Swap") {
        take(refusals::ofSwap());
    } else if (pallet == "Balances") {
        take(refusals::ofBalances());
    } else if (pallet == "Proxy") {
        take(refusals::ofProxy());
    } else {
        take(refusals::ofAdmin());
    }
    return out;
}

/// With ordinary spaces.
QString plain(const chain::DispatchFailure& failure, const RefusalFacts& facts)
{
    return RefusalText::whole(failure, facts).replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

class TestUiRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyDeclaredErrorHasASentence()
    {
        int walked = 0;
        for (const char* name : kPallets) {
            const runtime::PalletTable* pallet = runtime::palletByName(name);
            QVERIFY2(pallet != nullptr, name);
            QVERIFY(!pallet->errors.empty());
            for (const runtime::ErrorEntry& error : pallet->errors) {
                const std::string entry(error.name);
                const QString text = RefusalText::sentence({name, entry});
                QVERIFY2(!text.isEmpty(), (std::string(name) + "." + entry).c_str());
                QVERIFY2(text.endsWith(u'.'), entry.c_str());
                QVERIFY2(text.size() > 30, entry.c_str());
                QVERIFY2(!text.contains(QString::fromStdString(entry)), entry.c_str());
                QCOMPARE(RefusalText::whole({name, entry}), text);
                ++walked;
            }
        }
        QVERIFY(walked > 190);
    }

    void nothingIsListedThatTheChainDoesNotDeclare()
    {
        for (const char* name : kPallets) {
            QSet<QString> declared;
            for (const runtime::ErrorEntry& error : runtime::palletByName(name)->errors)
                declared.insert(QString::fromStdString(std::string(error.name)));
            QSet<QString> seen;
            for (const Refusal& refusal : listed(name)) {
                const QString entry = QString::fromLatin1(refusal.name);
                QVERIFY2(declared.contains(entry), refusal.name);
                QVERIFY2(!seen.contains(entry), refusal.name);
                seen.insert(entry);
            }
            QCOMPARE(seen.size(), declared.size());
        }
    }

    void numbersAreSaidWhereTheyAreKnown()
    {
        const chain::DispatchFailure poor{"SubtensorModule", "NotEnoughBalanceToStake"};
        RefusalFacts facts;
        QCOMPARE(RefusalText::whole(poor, facts), RefusalText::sentence(poor));
        facts.free = Rao(420'000'000);
        facts.needed = Rao(500'000'000);
        QVERIFY(
            plain(poor, facts).endsWith(u"0.42 τ is free and 0.5 τ is needed: 0.08 τ short."_s));
        facts.needed = Rao(1); // The numbers would contradict the refusal: another block's.
        QCOMPARE(RefusalText::whole(poor, facts), RefusalText::sentence(poor));
        facts.wait = BlockSpan(21);
        facts.blockTimeMs = 12'000;
        QVERIFY(plain({"SubtensorModule", "NetworkTxRateLimitExceeded"}, facts)
                    .contains(u"It is possible in 4 min 12 s (21 block"_s));
        facts.worth = u"0.001 τ"_s;
        facts.minimum = u"0.002 τ"_s;
        QVERIFY(plain({"SubtensorModule", "AmountTooLow"}, facts)
                    .endsWith(u"This amount is worth 0.001 τ; the least is 0.002 τ."_s));
        facts.price = u"0.5"_s;
        facts.limit = u"0.4"_s;
        QVERIFY(plain({"Swap", "PriceLimitExceeded"}, facts).contains(u"0.4"_s));
    }

    void poolRefusalsSayWhatTheRuleIs()
    {
        for (int number = 0; number <= 27; ++number) {
            const Error error = chain::customError(static_cast<chain::CustomRefusal>(number));
            const QString text = ErrorText::sentence(error);
            QVERIFY2(!text.contains(QString::fromStdString(error.detail())), qPrintable(text));
        }
        const Error other = chain::customError(chain::CustomRefusal::BadRequest);
        QVERIFY(ErrorText::sentence(other).contains(u"255"_s));
        const Error unknown(chain::ValidityError::Custom, "200 Something");
        QVERIFY(ErrorText::sentence(unknown).contains(u"200 Something"_s));
    }
};

QTEST_MAIN(TestUiRefusals)
#include "tst_ui_refusals.moc"
