// Registering a neuron on a real chain: at today's price, and by waiting for a price, which signs
// by itself only where the person left the account unlocked.
#include "chain/api/queries/account.h"
#include "chain/api/queries/neurons.h"
#include "chain/api/queries/registration.h"
#include "tests/ui/living_desk.h"
#include "tests/wallet/future_helpers.h"
#include "ui/format/amount_format.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;

namespace {

constexpr auto kPhrase = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
constexpr int kFirstSubnet = 0; ///< Row of the list.
constexpr NetUid kNetuid{1};
constexpr int kMostBlocks = 60;

/// The form, filled for the first subnet, with the hotkey that the account has.
struct NeuronDesk {
    NeuronDesk() : me(desk.restore(u"main"_s, kPhrase))
    {
        window = &desk.open();
        addHotkey(desk, u"main"_s, u"miner"_s);
        hotkey = chain::Hotkey{desk.wallet->accounts().front().hotkeys.front().account};
        desk.give(me.account, tao(50));
        click(window, u"railStaking"_s);
        click(window, u"registerNeuronButton"_s);
        chooseInList(window, u"neuronSubnetPicker"_s, kFirstSubnet);
    }

    chain::NeuronPlace place() const
    {
        return *waitFor(chain::neuronPlace(*desk.node, kNetuid))->value;
    }

    bool isRegistered() const
    {
        const auto all = waitFor(chain::neuronsLite(*desk.node, kNetuid))->value;
        return std::ranges::any_of(all, [this](const chain::NeuronInfoLite& neuron) {
            return neuron.hotkey == hotkey.id;
        });
    }

    QString go() const
    {
        const auto* button = visible<QPushButton>(window, u"neuronGoButton"_s);
        return button != nullptr ? button->text() : QString();
    }

    /// A price that comes within some blocks when nobody registers.
    Rao soon() const
    {
        const std::uint64_t now = place().cost.after(BlockSpan(1)).value();
        return Rao(now - now / 50);
    }

    /// What the limit allows is the price of the next block.
    bool isThere(Rao limit) const { return place().cost.after(BlockSpan(1)) <= limit; }

    LivingDesk desk;
    wallet::AccountRow me;
    chain::Hotkey hotkey;
    QWidget* window = nullptr;
};

} // namespace

class TestJobsNeuron : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void registersAtTodaysPrice()
    {
        NeuronDesk at;
        QTRY_COMPARE(at.go(), u"Review"_s);
        QTRY_COMPARE(textOf(at.window, u"neuronCostNowValue"_s),
                     ui::amountText(at.place().cost.after(BlockSpan(1)), ui::Reading::Exact));
        QVERIFY(!at.isRegistered());
        click(at.window, u"neuronGoButton"_s);
        signReviewed(at.desk);
        QVERIFY(at.isRegistered());
    }

    void aLockedAccountIsAskedOnceThePriceIsThere()
    {
        NeuronDesk at;
        const Rao limit = at.soon();
        typeInto(at.window, u"neuronLimitEdit"_s, ui::amountPlain(limit));
        QTRY_COMPARE(at.go(), u"Wait for this price"_s);
        click(at.window, u"neuronGoButton"_s);
        QTRY_COMPARE(at.go(), u"Stop waiting"_s);
        // It can be called off, and then nothing happens by itself.
        click(at.window, u"neuronGoButton"_s);
        QTRY_COMPARE(at.go(), u"Wait for this price"_s);
        click(at.window, u"neuronGoButton"_s);
        for (int i = 0; i < kMostBlocks && !at.isThere(limit); ++i) {
            QVERIFY(!isShown(at.window, u"signReview"_s));
            at.desk.block();
        }
        QVERIFY(at.isThere(limit));
        QTRY_VERIFY(isShown(at.window, u"signReview"_s));
        QVERIFY(waitFor(at.desk.node->pool())->empty()); // Nobody has signed.
        signReviewed(at.desk);
        QVERIFY(at.isRegistered());
    }

    void anUnlockedAccountSignsByItself()
    {
        NeuronDesk at;
        QString password = QString::fromLatin1(kDeskPassword);
        QVERIFY(
            waitFor(at.desk.wallet->unlock(at.me.handle, wallet::SecretText::takeFrom(password)))
                .has_value());
        const Rao before = waitFor(chain::account(*at.desk.node, at.me.account))->free;
        const Rao limit = at.soon();
        typeInto(at.window, u"neuronLimitEdit"_s, ui::amountPlain(limit));
        QTRY_COMPARE(at.go(), u"Wait for this price"_s);
        click(at.window, u"neuronGoButton"_s);
        // Another page in front changes nothing.
        click(at.window, u"railOverview"_s);
        for (int i = 0; i < kMostBlocks && !at.isThere(limit); ++i) {
            QVERIFY(waitFor(at.desk.node->pool())->empty());
            at.desk.block();
        }
        QTRY_COMPARE_WITH_TIMEOUT(waitFor(at.desk.node->pool())->size(), std::size_t{1}, 20'000);
        at.desk.block();
        QVERIFY(at.isRegistered());
        // No more than the limit, and the fee.
        const Rao after = waitFor(chain::account(*at.desk.node, at.me.account))->free;
        QVERIFY(before.value() - after.value() <= limit.value() + kRaoPerTao / 100);
    }
};

QTEST_MAIN(TestJobsNeuron)
#include "tst_jobs_neuron.moc"
