#include "ui/views/transfer/send_page.h"

#include "ui/flows/transfer_flow.h"
#include "ui/models/account_list_model.h"
#include "ui/models/wallet_model.h"
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
    , m_steps(new QStackedWidget)
{
    m_form = new TransferForm(models, *m_flow);
    m_review = new TransferReview(models, *m_flow);
    m_track = new TransferTrack(models, *m_flow);
    m_steps->addWidget(scrolled(m_form));
    m_steps->addWidget(m_review);
    m_steps->addWidget(m_track);
    m_state = new StateStack(m_steps, u"sendState"_s, this);
    columnIn(this, 0, 0)->addWidget(m_state);
    for (Page* step :
         {static_cast<Page*>(m_form), static_cast<Page*>(m_review), static_cast<Page*>(m_track)}) {
        connect(step, &Page::toastRequested, this, &Page::toastRequested);
        connect(step, &Page::pageRequested, this, &Page::pageRequested);
    }
    connect(m_state->empty(), &EmptyState::actionTriggered, this, &Page::onboardingRequested);
    connect(m_flow, &TransferFlow::stateChanged, this, &SendPage::showStep);
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &SendPage::showState);
    m_phrases.say([this] { showState(); });
}

QString SendPage::title() const
{
    //: Name of the page that sends TAO.
    return tr("Send");
}

void SendPage::arrive(const wallet::AccountHandle& account)
{
    const auto state = m_flow->state();
    // What is over makes room for a new form; what is under way stays.
    if (state == TransferFlow::State::Finalized && !account.name.isEmpty())
        m_flow->startOver();
    m_form->arrive(account);
}

void SendPage::arriveAtRecipient(const QString& address)
{
    if (m_flow->state() == TransferFlow::State::Finalized)
        m_flow->startOver();
    m_form->setRecipient(address);
}

void SendPage::forgetSecrets()
{
    m_review->forgetSecrets();
}

void SendPage::showStep()
{
    const int before = m_steps->currentIndex();
    switch (m_flow->state()) {
    case TransferFlow::State::Editing:
        m_steps->setCurrentIndex(0);
        if (before == 2)
            m_form->clear();
        return;
    case TransferFlow::State::Estimating:
        return;
    case TransferFlow::State::Reviewing:
        m_steps->setCurrentIndex(1);
        m_review->arrive({});
        return;
    case TransferFlow::State::Signing:
        return;
    case TransferFlow::State::Submitted:
    case TransferFlow::State::InBlock:
    case TransferFlow::State::Finalized:
        m_steps->setCurrentIndex(2);
        if (before != 2)
            m_track->arrive({});
        return;
    case TransferFlow::State::Failed:
        if (m_flow->row())
            m_steps->setCurrentIndex(2);
        return;
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
