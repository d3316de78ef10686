// Any act from the form to finality, over a scripted node and wallet.
#include "chain/api/calls.h"
#include "chain/codec/scale_type.h"
#include "chain/primitives/answers/subnets.h"
#include "tests/support/fake_node.h"
#include "tests/support/fake_wallet.h"
#include "ui/flows/sign_flow.h"

#include <QSignalSpy>
#include <QTest>

namespace soma::ui {

using chain::PlanStanding;
using test::FakeNode;
using test::FakeWallet;
using wallet::SecretText;
using wallet::TransferStatus;
using wallet::WalletError;
using State = SignFlow::State;

class TestSignFlow : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeNode> m_node;
    std::unique_ptr<FakeWallet> m_wallet;
    std::unique_ptr<SignFlow> m_flow;
    Act m_act;
    std::uint64_t m_price = 1'000'000;

    static SecretText secret(const char* text)
    {
        QString typed = QString::fromLatin1(text);
        return SecretText::takeFrom(typed);
    }

    void reachReview()
    {
        m_flow->review(m_act);
        QCOMPARE(m_flow->state(), State::Planning);
        QTRY_COMPARE(m_flow->state(), State::Review);
    }

    void reachSubmitted()
    {
        reachReview();
        m_flow->confirm();
        QCOMPARE(m_flow->state(), State::Unlocking);
        m_flow->sign(secret(FakeWallet::kPassword));
        QCOMPARE(m_flow->state(), State::Signing);
        QTRY_COMPARE(m_flow->state(), State::Submitted);
    }

private Q_SLOTS:

    void init()
    {
        m_node = std::make_unique<FakeNode>();
        m_wallet = std::make_unique<FakeWallet>();
        m_flow = std::make_unique<SignFlow>(*m_node, *m_wallet);
        const wallet::AccountRow alice = m_wallet->addAccount(QStringLiteral("alice"));
        m_node->setAccount(alice.account, Rao(5'000'000'000));
        m_node->setRuntimeAnswer(
            "SwapRuntimeApi_current_alpha_price_all", [this](const Bytes&) -> Result<Bytes> {
                return codec::encode(std::vector<chain::SubnetPrice>{{NetUid(3), m_price}});
            });
        m_price = 1'000'000;
        m_act = Act();
        m_act.from = alice.handle;
        m_act.signer = alice.account;
        m_act.call = chain::calls::addStake({FakeWallet::idFor(QStringLiteral("bob"))}, NetUid(3),
                                            Rao(1'000'000));
        m_act.tolerance = {10'000};
    }

    void cleanup()
    {
        m_flow.reset();
        m_wallet.reset();
        m_node.reset();
    }

    void anActGoesAllTheWay()
    {
        reachSubmitted();
        QCOMPARE(m_wallet->orders().size(), std::size_t{1});
        const wallet::CallOrder& order = m_wallet->orders()[0];
        QVERIFY(order.call.bytes == m_act.call.bytes);
        QVERIFY(order.fee == m_flow->plan()->trial.fee->tao);
        QVERIFY(order.amount == Rao());
        QCOMPARE(m_flow->row()->call, QStringLiteral("SubtensorModule.add_stake"));
        m_wallet->advance(m_flow->row()->id, TransferStatus::InBlock);
        QCOMPARE(m_flow->state(), State::InBlock);
        m_wallet->advance(m_flow->row()->id, TransferStatus::Finalized);
        QCOMPARE(m_flow->state(), State::Finalized);
        m_flow->startOver();
        QCOMPARE(m_flow->state(), State::Idle);
        QVERIFY(!m_flow->plan());
    }

    void anUnlockedAccountNeedsNoPassword()
    {
        QTRY_VERIFY(m_wallet->unlock(m_act.from, secret(FakeWallet::kPassword)).isFinished());
        reachReview();
        m_flow->confirm();
        QCOMPARE(m_flow->state(), State::Signing);
        QTRY_COMPARE(m_flow->state(), State::Submitted);
    }

    void aWrongPasswordMayBeTypedAgain()
    {
        reachReview();
        m_flow->confirm();
        m_flow->sign(secret("something else entirely"));
        QTRY_COMPARE(m_flow->state(), State::Unlocking);
        QVERIFY(m_flow->error()->is(WalletError::WrongPassword));
        QTRY_VERIFY(m_flow->canConfirm());
        m_flow->sign(secret(FakeWallet::kPassword));
        QTRY_COMPARE(m_flow->state(), State::Submitted);
        QVERIFY(!m_flow->error());
    }

    void theReviewFollowsTheBlocks()
    {
        reachReview();
        QVERIFY(m_flow->canConfirm());
        QSignalSpy plans(m_flow.get(), &SignFlow::planChanged);
        m_node->addBlock();
        QTRY_COMPARE(m_flow->plan()->at.number.value(), std::uint64_t{1});
        QVERIFY(plans.count() > 0);
        QVERIFY(m_flow->canConfirm());
    }

    void anOldPlanIsNotSigned()
    {
        reachReview();
        m_node->hold(FakeNode::Verb::DryRun);
        m_node->addBlock();
        QTRY_VERIFY(m_flow->isPlanning());
        // One block old: still good.
        QVERIFY(m_flow->canConfirm());
        m_node->addBlock();
        QCoreApplication::processEvents();
        QVERIFY(m_flow->standing() == PlanStanding::TooOld);
        QVERIFY(!m_flow->canConfirm());
        m_flow->confirm();
        QCOMPARE(m_flow->state(), State::Review);
        m_node->releaseHeld();
        QTRY_VERIFY(m_flow->canConfirm());
        QCOMPARE(m_flow->plan()->at.number.value(), std::uint64_t{2});
    }

    void aMovedPriceHasToBeAccepted()
    {
        reachReview();
        m_flow->confirm();
        QCOMPARE(m_flow->state(), State::Unlocking);
        m_price = 1'010'000; // At the edge of the tolerance.
        m_node->addBlock();
        QTRY_COMPARE(m_flow->plan()->spots[0].price.value(), m_price);
        QVERIFY(m_flow->canConfirm());
        m_price = 1'010'001;
        m_node->addBlock();
        QTRY_COMPARE(m_flow->plan()->spots[0].price.value(), m_price);
        QVERIFY(m_flow->standing() == PlanStanding::PriceMoved);
        m_flow->sign(secret(FakeWallet::kPassword));
        QCOMPARE(m_flow->state(), State::Unlocking);
        QVERIFY(m_wallet->orders().empty());
        m_flow->acceptPrices();
        QVERIFY(m_flow->canConfirm());
        m_flow->sign(secret(FakeWallet::kPassword));
        QTRY_COMPARE(m_flow->state(), State::Submitted);
    }

    void whatWouldFailIsNotSigned()
    {
        m_node->setDryRun([this](const chain::DryRunRequest& request) -> Result<chain::DryRun> {
            chain::DryRun run;
            run.at = m_node->bestHead();
            run.failure = chain::DispatchFailure{"SubtensorModule", "SubnetNotExists"};
            run.fee = chain::FeePaid{request.signer, Rao(100), {}};
            for (const Bytes& key : request.keys)
                run.values.push_back({key, {}, {}});
            run.answers.resize(request.questions.size());
            return run;
        });
        reachReview();
        QVERIFY(m_flow->standing() == PlanStanding::WillFail);
        QVERIFY(!m_flow->canConfirm());
        QCOMPARE(m_flow->plan()->trial.failure->name, std::string("SubnetNotExists"));
    }

    void noPlanIsAFailure()
    {
        m_node->failNext(FakeNode::Verb::DryRun, chain::NodeError::NotRunning);
        m_flow->review(m_act);
        QTRY_COMPARE(m_flow->state(), State::Failed);
        QCOMPARE(m_flow->failedIn(), State::Planning);
        QVERIFY(m_flow->error()->is(chain::NodeError::NotRunning));
        m_flow->edit();
        QCOMPARE(m_flow->state(), State::Idle);
    }

    void estimatesStayInTheForm()
    {
        m_flow->estimate(m_act);
        QVERIFY(m_flow->isPlanning());
        QTRY_VERIFY(m_flow->plan());
        QCOMPARE(m_flow->state(), State::Idle);
        QVERIFY(!m_flow->canConfirm());
        m_node->failNext(FakeNode::Verb::DryRun, chain::NodeError::NotRunning);
        m_flow->estimate(m_act);
        QTRY_VERIFY(m_flow->error());
        QVERIFY(!m_flow->plan());
        m_flow->forgetEstimate();
        QVERIFY(!m_flow->error());
    }

    void whatTheChainRefusesIsTold()
    {
        reachSubmitted();
        m_wallet->fail(m_flow->row()->id, {"SubtensorModule", "NotEnoughBalanceToStake"});
        QCOMPARE(m_flow->state(), State::Failed);
        QCOMPARE(m_flow->row()->failure->name, std::string("NotEnoughBalanceToStake"));
    }
};

} // namespace soma::ui

QTEST_GUILESS_MAIN(soma::ui::TestSignFlow)
#include "tst_sign_flow.moc"
