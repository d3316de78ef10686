#include "ui/views/transfer/send_page.h"

#include "ui/flows/sign_flow.h"
#include "ui/flows/transfer_flow.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/models/wallet_model.h"
#include "ui/views/signing/sign_review.h"
#include "ui/views/signing/sign_track.h"
#include "ui/views/transfer/transfer_form.h"
#include "ui/views/transfer/transfer_review.h"
#include "ui/views/transfer/transfer_track.h"
#include "ui/widgets/build.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

SendPage::SendPage(const Models& models, QWidget* parent)
    : Page(u"sendPage"_s, parent)
    , m_models(models)
    , m_flow(new TransferFlow(models.wallet.wallet(), this))
    , m_severalFlow(new SignFlow(models.node.node(), models.wallet.wallet(), this))
    , m_steps(new QStackedWidget)
{
    m_form = new TransferForm(models, *m_flow, *m_severalFlow);
    m_review = new TransferReview(models, *m_flow);
    m_track = new TransferTrack(models, *m_flow);
    m_steps->addWidget(scrolled(m_form));
    m_steps->addWidget(m_review);
    m_steps->addWidget(m_track);
    buildSeveral();
    m_state = new StateStack(m_steps, u"sendState"_s, this);
    columnIn(this, 0, 0)->addWidget(m_state);
    for (Page* step :
         {static_cast<Page*>(m_form), static_cast<Page*>(m_review), static_cast<Page*>(m_track),
          static_cast<Page*>(m_severalReview), static_cast<Page*>(m_severalTrack)}) {
        connect(step, &Page::toastRequested, this, &Page::toastRequested);
        connect(step, &Page::pageRequested, this, &Page::pageRequested);
    }
    connect(m_state->empty(), &EmptyState::actionTriggered, this, &Page::onboardingRequested);
    connect(m_flow, &TransferFlow::stateChanged, this, &SendPage::showStep);
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &SendPage::showState);
    m_phrases.say([this] { showState(); });
}

void SendPage::buildSeveral()
{
    const PlanNames names{
        [this](const chain::AccountId& account) { return m_models.accounts.nameOf(account); },
        [](NetUid netuid) { return QString::number(netuid.value()); },
        [](NetUid) { return u"α"_s; }};
    m_severalReview = new SignReview(m_models, *m_severalFlow, names);
    m_severalTrack = new SignTrack(m_models, *m_severalFlow);
    m_steps->addWidget(m_severalReview);
    m_steps->addWidget(m_severalTrack);
    connect(m_form, &TransferForm::severalReviewed, this, [this](ActWords words) {
        m_act = words.headline;
        words.facts.blockTimeMs = m_models.node.state().blockTimeMs;
        m_severalReview->setWords(words);
    });
    connect(m_severalReview, &SignReview::backRequested, m_severalFlow, &SignFlow::edit);
    connect(m_severalTrack, &SignTrack::backRequested, m_severalFlow, &SignFlow::startOver);
    connect(m_severalFlow, &SignFlow::stateChanged, this, &SendPage::showSeveralStep);
}

QString SendPage::title() const
{
    //: Name of the page that sends TAO.
    return tr("Send");
}

void SendPage::arrive(const wallet::AccountHandle& account)
{
    if (!account.name.isEmpty())
        leaveFinished();
    m_form->arrive(account);
}

/// What is over makes room for a new form; what is under way stays.
void SendPage::leaveFinished()
{
    if (m_flow->state() == TransferFlow::State::Finalized)
        m_flow->startOver();
    if (m_severalFlow->state() == SignFlow::State::Finalized)
        m_severalFlow->startOver();
}

void SendPage::arriveAtRecipient(const QString& address)
{
    leaveFinished();
    m_form->setRecipient(address);
}

void SendPage::forgetSecrets()
{
    m_review->forgetSecrets();
    m_severalReview->forgetSecrets();
}

void SendPage::showStep()
{
    const int before = m_steps->currentIndex();
    switch (m_flow->state()) {
    case TransferFlow::State::Editing:
        m_steps->setCurrentIndex(FormStep);
        if (before == TrackStep)
            m_form->clear();
        return;
    case TransferFlow::State::Estimating:
        return;
    case TransferFlow::State::Reviewing:
        m_steps->setCurrentIndex(ReviewStep);
        m_review->arrive({});
        return;
    case TransferFlow::State::Signing:
        return;
    case TransferFlow::State::Submitted:
    case TransferFlow::State::InBlock:
    case TransferFlow::State::Finalized:
        m_steps->setCurrentIndex(TrackStep);
        if (before != TrackStep)
            m_track->arrive({});
        return;
    case TransferFlow::State::Failed:
        if (m_flow->row())
            m_steps->setCurrentIndex(TrackStep);
        return;
    }
}

void SendPage::showSeveralStep()
{
    const int before = m_steps->currentIndex();
    switch (m_severalFlow->state()) {
    case SignFlow::State::Idle:
        m_steps->setCurrentIndex(FormStep);
        if (before == SeveralTrackStep)
            m_form->clear();
        return;
    case SignFlow::State::Review:
        if (before == SeveralReviewStep)
            return;
        m_steps->setCurrentIndex(SeveralReviewStep);
        m_severalReview->arrive(m_form->sender());
        return;
    case SignFlow::State::Planning:
    case SignFlow::State::Unlocking:
    case SignFlow::State::Signing:
        return;
    case SignFlow::State::Failed:
        if (m_severalFlow->failedIn() == SignFlow::State::Planning && m_severalFlow->error()) {
            const QString sentence = ErrorText::sentence(*m_severalFlow->error());
            m_severalFlow->edit();
            m_form->showGeneral(sentence);
        }
        if (!m_severalFlow->row())
            return;
        break;
    case SignFlow::State::Submitted:
    case SignFlow::State::InBlock:
    case SignFlow::State::Finalized:
        break;
    }
    m_steps->setCurrentIndex(SeveralTrackStep);
    if (before != SeveralTrackStep) {
        //: Button after sending to several: leads back to the empty form.
        m_severalTrack->setWords(m_act, tr("Send another"));
        m_severalTrack->arrive({});
    }
}

void SendPage::showState()
{
    bool canSign = false;
    for (int i = 0; i < m_models.accounts.rowCount(); ++i)
        canSign = canSign || m_models.accounts.row(i)->kind == wallet::AccountKind::Coldkey;
    m_state->empty()->setTexts(
        //: Heading of the send page without an account that has a key.
        tr("No account to send from"),
        //: Explanation on that page.
        tr("Sending needs an account whose key is in this wallet. Create one, or restore it from "
           "its words."),
        //: Button: create, restore or watch another account.
        tr("Add an account"));
    if (canSign)
        m_state->showNormal();
    else
        m_state->showEmpty();
}

} // namespace soma::ui
