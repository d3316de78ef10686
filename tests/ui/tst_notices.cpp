// What a person is told of without asking: the rules by themselves, and how they are fed.
#include "chain/codec/storage_key.h"
#include "chain/primitives/answers/stake.h"
#include "tests/support/fake_node.h"
#include "tests/support/fake_wallet.h"
#include "ui/format/amount_format.h"
#include "ui/format/notice_text.h"
#include "ui/models/node_model.h"
#include "ui/models/notice_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;
using namespace soma::ui;
using codec::hashed;
using codec::Hasher;

namespace {

const chain::Coldkey kOwner{FakeWallet::idFor(u"savings"_s)};
const chain::Hotkey kMiner{FakeWallet::idFor(u"miner"_s)};
const chain::AccountId kProxy = FakeWallet::idFor(u"proxy"_s);
constexpr std::string_view kSubtensor = "SubtensorModule";

NoticeFacts factsAt(std::uint64_t block)
{
    NoticeFacts facts;
    facts.account = kOwner;
    facts.at = BlockNumber(block);
    return facts;
}

NoticeNeuron neuron(std::uint64_t registeredAt, bool validates = false, bool active = true)
{
    chain::NeuronStanding standing;
    standing.place = {NetUid(4), Uid(7), validates, false};
    standing.registeredAt = BlockNumber(registeredAt);
    standing.immunity = BlockSpan(5'000);
    standing.active = active;
    return {kMiner, standing};
}

NoticeFacts withNeuron(std::uint64_t block, const NoticeNeuron& neuron)
{
    NoticeFacts facts = factsAt(block);
    facts.neurons = {neuron};
    return facts;
}

NoticeFacts withStake(std::uint64_t block, std::uint64_t alpha)
{
    NoticeFacts facts = factsAt(block);
    facts.stakes.emplace();
    if (alpha > 0)
        facts.stakes->push_back({kMiner, NetUid(4), Alpha(alpha)});
    return facts;
}

NoticeFacts withSwap(std::uint64_t block, std::optional<std::uint64_t> from)
{
    NoticeFacts facts = factsAt(block);
    facts.swap.emplace();
    if (from)
        *facts.swap = chain::SwapAnnouncement{BlockNumber(*from), {}};
    return facts;
}

NoticeFacts withCall(std::uint64_t block, std::uint64_t announcedAt)
{
    NoticeFacts facts = factsAt(block);
    facts.announcements = {
        {kProxy, chain::ProxyNotice{kOwner.id, chain::Hash256(), BlockNumber(announcedAt)}}};
    return facts;
}

/// A wallet with one account and one hotkey, and a chain that has news of both.
struct Ground {
    Ground()
    {
        wallet.addAccount(u"savings"_s);
        wallet.addHotkey(u"savings"_s, u"miner"_s);
        hotkey = chain::Hotkey{wallet.accounts().front().hotkeys.front().account};
        node.setRuntimeAnswer("StakeInfoRuntimeApi_get_stake_info_for_coldkey",
                              [this](const Bytes&) -> Result<Bytes> {
                                  chain::StakeInfo stake;
                                  stake.hotkey = hotkey.id;
                                  stake.coldkey = kOwner.id;
                                  stake.netuid.value = NetUid(4);
                                  stake.stake.value = alpha;
                                  return codec::encode(std::vector{stake});
                              });
    }

    void announceSwap(std::uint32_t from)
    {
        node.setStorage(codec::storageKey(kSubtensor, "ColdkeySwapAnnouncements",
                                          hashed<Hasher::Twox64Concat>(kOwner.id)),
                        codec::encode(std::pair(from, chain::Hash256())));
    }

    /// The hotkey has UID 0 of subnet 4 and is asleep there.
    void registerHotkey()
    {
        const NetUid four(4); // A part of a key borrows its value.
        const auto subnet = hashed<Hasher::Identity>(four);
        const auto key = hashed<Hasher::Blake2_128Concat>(hotkey.id);
        node.setStorage(codec::storageKey(kSubtensor, "IsNetworkMember", key, subnet),
                        codec::encode(true));
        node.setStorage(codec::storageKey(kSubtensor, "Uids", subnet, key),
                        codec::encode(std::uint16_t(0)));
        node.setStorage(codec::storageKey(kSubtensor, "ValidatorPermit", subnet),
                        codec::encode(std::vector<bool>{true}));
        node.setStorage(codec::storageKey(kSubtensor, "Active", subnet),
                        codec::encode(std::vector<bool>{false}));
        node.setStorage(codec::storageKey(kSubtensor, "ImmunityPeriod", subnet),
                        codec::encode(std::uint16_t(100)));
    }

    /// The account has a proxy, which announced a call for it.
    void announceCall()
    {
        using Grant = std::tuple<chain::AccountId, chain::ProxyKind, std::uint32_t>;
        using Call = std::tuple<chain::AccountId, chain::Hash256, std::uint32_t>;
        const auto key = [](std::string_view item, const chain::AccountId& who) {
            return codec::storageKey("Proxy", item, hashed<Hasher::Twox64Concat>(who));
        };
        const std::vector<Grant> grants{{kProxy, chain::ProxyKind::Any, 10}};
        const std::vector<Call> calls{{kOwner.id, chain::Hash256(), 1}};
        node.setStorage(key("Proxies", kOwner.id), codec::encode(std::pair(grants, Rao(1))));
        node.setStorage(key("Announcements", kProxy), codec::encode(std::pair(calls, Rao(1))));
    }

    void makeBlock()
    {
        node.addBlock();
        node.finalize();
    }

    FakeNode node;
    FakeWallet wallet;
    AccountListModel accounts{wallet, node};
    NodeModel model{node};
    chain::Hotkey hotkey;
    Alpha alpha{1'000'000};
};

std::vector<NoticeRule> rulesOf(const std::vector<Notice>& notices)
{
    std::vector<NoticeRule> out;
    for (const Notice& notice : notices)
        out.push_back(notice.rule);
    return out;
}

} // namespace

class TestNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void immunityIsToldOncePerRegistration();
    void anOwnersPlaceIsNotPruned();
    void aSleepingValidatorIsToldUntilItWakes();
    void dividendsAreNoChangeOfStake();
    void stakesThatComeAndGoAreTold();
    void aSwapIsToldAtOnceAndOnce();
    void announcedCallsAreToldOnce();
    void notKnowingIsNoNews();
    void aRuleThatIsOffIsSilent();
    void blocksFeedTheRules();
    void whatFailsIsAskedAgain();
    void onlyFinalizedBlocksCount();
    void sentencesObeyTheMask();
    void blockNumbersStayInOnePiece();
};

void TestNotices::immunityIsToldOncePerRegistration()
{
    NoticeRules rules;
    QVERIFY(rules.take(withNeuron(1'000, neuron(1'000))).empty());
    QVERIFY(rules.take(withNeuron(4'799, neuron(1'000))).empty());
    const auto told = rules.take(withNeuron(4'800, neuron(1'000)));
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].rule, NoticeRule::ImmunityEnding);
    QCOMPARE(told[0].when, BlockNumber(6'000));
    QCOMPARE(told[0].uid, std::optional(Uid(7)));
    QVERIFY(rules.take(withNeuron(4'801, neuron(1'000))).empty());
    // Past it there is nothing left to warn of; a new registration has an end of its own.
    QVERIFY(rules.take(withNeuron(6'001, neuron(1'000))).empty());
    QCOMPARE(rules.take(withNeuron(11'000, neuron(7'000))).size(), 1U);
}

void TestNotices::anOwnersPlaceIsNotPruned()
{
    NoticeRules rules;
    NoticeNeuron owned = neuron(1'000);
    owned.standing.place.owns = true;
    QVERIFY(rules.take(withNeuron(5'900, owned)).empty());
}

void TestNotices::aSleepingValidatorIsToldUntilItWakes()
{
    NoticeRules rules;
    QVERIFY(rules.take(withNeuron(9'000, neuron(1, true, true))).empty());
    // A miner that is not active is what miners are.
    QVERIFY(rules.take(withNeuron(9'001, neuron(1, false, false))).empty());
    QCOMPARE(rulesOf(rules.take(withNeuron(9'002, neuron(1, true, false)))),
             std::vector{NoticeRule::ValidatorInactive});
    QVERIFY(rules.take(withNeuron(9'003, neuron(1, true, false))).empty());
    QVERIFY(rules.take(withNeuron(9'004, neuron(1, true, true))).empty());
    QCOMPARE(rules.take(withNeuron(9'005, neuron(1, true, false))).size(), 1U);
}

void TestNotices::dividendsAreNoChangeOfStake()
{
    NoticeRules rules;
    QVERIFY(rules.take(withStake(1, 1'000'000)).empty());
    QVERIFY(rules.take(withStake(2, 1'009'999)).empty());
    QVERIFY(rules.take(withStake(3, 1'019'999)).empty());
    const auto told = rules.take(withStake(4, 1'009'799));
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].before, Alpha(1'019'999));
    QCOMPARE(told[0].after, Alpha(1'009'799));
    QVERIFY(rules.take(withStake(5, 1'009'799)).empty());
}

void TestNotices::stakesThatComeAndGoAreTold()
{
    NoticeRules rules;
    QVERIFY(rules.take(withStake(1, 0)).empty());
    QCOMPARE(rules.take(withStake(2, 5)).size(), 1U);
    const auto gone = rules.take(withStake(3, 0));
    QCOMPARE(gone.size(), 1U);
    QCOMPARE(gone[0].before, Alpha(5));
    QVERIFY(gone[0].after.isZero());
}

void TestNotices::aSwapIsToldAtOnceAndOnce()
{
    NoticeRules rules;
    // It may have been announced while nobody looked: the first sight of it counts.
    const auto told = rules.take(withSwap(10, 40'000));
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].when, BlockNumber(40'000));
    QVERIFY(NoticeText::isSerious(told[0].rule));
    QVERIFY(rules.take(withSwap(11, 40'000)).empty());
    QCOMPARE(rules.take(withSwap(12, 50'000)).size(), 1U);
    QVERIFY(rules.take(withSwap(13, std::nullopt)).empty());
    QCOMPARE(rules.take(withSwap(14, 50'000)).size(), 1U);
}

void TestNotices::announcedCallsAreToldOnce()
{
    NoticeRules rules;
    const auto told = rules.take(withCall(10, 9));
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].other, std::optional(kProxy));
    QVERIFY(rules.take(withCall(11, 9)).empty());
    QCOMPARE(rules.take(withCall(12, 11)).size(), 1U);
    QVERIFY(rules.take(withCall(13, 9)).empty());
}

void TestNotices::notKnowingIsNoNews()
{
    NoticeRules rules;
    static_cast<void>(rules.take(withStake(1, 1'000)));
    static_cast<void>(rules.take(withSwap(2, 40'000)));
    QVERIFY(rules.take(factsAt(3)).empty());
    QVERIFY(rules.take(withStake(4, 1'000)).empty());
    QVERIFY(rules.take(withSwap(5, 40'000)).empty());
}

void TestNotices::aRuleThatIsOffIsSilent()
{
    NoticeRules rules;
    rules.setOn(NoticeRule::SwapAnnounced, false);
    QVERIFY(!rules.isOn(NoticeRule::SwapAnnounced));
    QVERIFY(rules.take(withSwap(1, 40'000)).empty());
    rules.setOn(NoticeRule::SwapAnnounced, true);
    QCOMPARE(rules.take(withSwap(2, 40'000)).size(), 1U);
    // Switched off it forgets where it stood: what moved meanwhile is no news afterwards.
    static_cast<void>(rules.take(withStake(3, 1'000)));
    rules.setOn(NoticeRule::StakeChanged, false);
    rules.setOn(NoticeRule::StakeChanged, true);
    QVERIFY(rules.take(withStake(4, 5'000)).empty());
}

void TestNotices::blocksFeedTheRules()
{
    Ground ground;
    NoticeModel notices(ground.accounts, ground.model);
    notices.setPause(0);
    QSignalSpy came(&notices, &NoticeModel::came);
    ground.announceSwap(40'000);
    ground.registerHotkey();
    ground.announceCall();
    ground.makeBlock();
    QTRY_COMPARE(notices.notices().size(), 4U);
    QCOMPARE(rulesOf(notices.notices()),
             (std::vector{NoticeRule::SwapAnnounced, NoticeRule::ProxyAnnounced,
                          NoticeRule::ValidatorInactive, NoticeRule::ImmunityEnding}));
    QCOMPARE(notices.notices()[2].other, std::optional(ground.hotkey.id));
    QCOMPARE(came.size(), 1);
    QCOMPARE(came[0][1].toInt(), 4);
    QCOMPARE(notices.unread(), 4);
    notices.markRead();
    QCOMPARE(notices.unread(), 0);
    // The next block has only the stake to tell of, and that stands first.
    ground.alpha = Alpha(2'000'000);
    ground.makeBlock();
    QTRY_COMPARE(notices.notices().size(), 5U);
    QCOMPARE(notices.notices().front().rule, NoticeRule::StakeChanged);
    notices.clear();
    QVERIFY(notices.notices().empty());
}

void TestNotices::whatFailsIsAskedAgain()
{
    Ground ground;
    NoticeModel notices(ground.accounts, ground.model);
    notices.setPause(0);
    ground.announceSwap(40'000);
    ground.node.failNext(FakeNode::Verb::ReadStorage, Error(chain::NodeError::NotRunning));
    const int before = ground.node.calls(FakeNode::Verb::CallRuntime);
    ground.makeBlock();
    QTRY_VERIFY(ground.node.calls(FakeNode::Verb::CallRuntime) > before);
    QTest::qWait(50);
    QVERIFY(notices.notices().empty());
    ground.makeBlock();
    QTRY_COMPARE(notices.notices().size(), 1U);
}

void TestNotices::onlyFinalizedBlocksCount()
{
    Ground ground;
    NoticeModel notices(ground.accounts, ground.model);
    notices.setPause(0);
    ground.makeBlock();
    ground.announceSwap(40'000);
    ground.node.addBlock();
    QTest::qWait(50);
    QVERIFY(notices.notices().empty());
    ground.node.finalize();
    QTRY_COMPARE(notices.notices().size(), 1U);
}

void TestNotices::sentencesObeyTheMask()
{
    NoticeRules rules;
    static_cast<void>(rules.take(withStake(1, 1'500'000'000)));
    const Notice notice = rules.take(withStake(2, 0)).at(0);
    const auto names = [](const chain::AccountId& who) {
        return who == kOwner.id ? u"Savings"_s : u"Miner"_s;
    };
    QVERIFY(NoticeText::sentence(notice, names).contains(u"1.5"_s));
    QVERIFY(NoticeText::sentence(notice, names).contains(u"Savings"_s));
    setAmountsMasked(true);
    const QString masked = NoticeText::sentence(notice, names);
    setAmountsMasked(false);
    QVERIFY(!masked.contains(u"1.5"_s));
    QVERIFY(masked.contains(kMask));
}

void TestNotices::blockNumbersStayInOnePiece()
{
    NoticeRules rules;
    static_cast<void>(rules.take(withSwap(1, std::nullopt)));
    const Notice notice = rules.take(withSwap(2, 8'867'448)).at(0);
    const QString said =
        NoticeText::sentence(notice, [](const chain::AccountId&) { return u"Savings"_s; });
    // No place in it where a line could break.
    QVERIFY2(said.contains(u"#8\u202F867\u202F448"_s), qPrintable(said));
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
