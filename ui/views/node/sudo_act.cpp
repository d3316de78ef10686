#include "ui/views/node/sudo_act.h"

#include "ui/format/address_format.h"
#include "ui/format/call_text.h"
#include "ui/format/error_text.h"
#include "ui/format/trade_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/models/subnet_list_model.h"
#include "ui/models/wallet_model.h"
#include "ui/views/signing/sign_track.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

SudoAct::SudoAct(const Models& models, SudoDesk& desk, SignFlow& flow, QStackedWidget* stack,
                 QWidget* form)
    : QObject(stack)
    , m_models(models)
    , m_desk(desk)
    , m_flow(flow)
    , m_stack(stack)
    , m_form(form)
{
    PlanNames names;
    names.account = [this](const chain::AccountId& account) {
        return m_models.accounts.nameOf(account);
    };
    names.subnet = [this](NetUid netuid) {
        const int row = m_models.subnets.rowOf(netuid);
        return TradeText::subnet(
            netuid,
            row < 0 ? QString() : QString::fromStdString(m_models.subnets.subnet(row).name));
    };
    m_review = new SignReview(models, flow, names, stack);
    m_track = new SignTrack(models, flow, stack);
    stack->addWidget(m_review);
    stack->addWidget(m_track);
    connect(&flow, &SignFlow::stateChanged, this, &SudoAct::showFlow);
    connect(m_review, &SignReview::backRequested, &flow, &SignFlow::edit);
    connect(m_track, &SignTrack::backRequested, &flow, &SignFlow::startOver);
    for (Page* page : {static_cast<Page*>(m_review), static_cast<Page*>(m_track)}) {
        connect(page, &Page::toastRequested, this, &SudoAct::toastRequested);
        connect(page, &Page::pageRequested, this, &SudoAct::pageRequested);
    }
}

void SudoAct::begin()
{
    const auto call = m_desk.call();
    const auto* account = m_models.accounts.find(m_desk.account());
    if (!call || account == nullptr)
        return;
    const QString name = QString::fromStdString(m_desk.form()->fullName());
    const CallText text(
        [this](const chain::AccountId& who) { return m_models.accounts.nameOf(who); });
    ActWords words;
    //: Headline of a review; %1 is the technical name of a call.
    words.headline = tr("%1 as administrator").arg(name);
    //: Button that signs; %1 is the technical name of a call.
    words.button = tr("Call %1").arg(name);
    //: Caption on a review page: the account that signs.
    words.parts.emplace_back(tr("Account"),
                             account->label + u'\n' + groupedAddress(account->address));
    const auto* inner = std::get_if<chain::DecodedGroup>(&call->arguments.front().value);
    for (std::size_t i = 0; inner != nullptr && i < inner->fields.size(); ++i)
        words.parts.emplace_back(QString::fromStdString(inner->fields[i].name),
                                 text.value(inner->fields[i].value));
    //: Risk on a review page.
    words.risks.append(tr("The administrator's calls pass by the rules that hold for everybody "
                          "else. Save a snapshot first if you may want to go back."));
    words.facts.blockTimeMs = m_models.node.state().blockTimeMs;
    m_act = words.headline;
    m_signer = account->handle;
    m_review->setWords(words);
    m_flow.review({account->handle, account->account, *call, {}, {}, {}});
}

void SudoAct::forgetSecrets()
{
    m_review->forgetSecrets();
}

void SudoAct::showFlow()
{
    switch (m_flow.state()) {
    case SignFlow::State::Idle:
        m_stack->setCurrentWidget(m_form);
        return;
    case SignFlow::State::Review:
        if (m_stack->currentWidget() != m_review) {
            m_stack->setCurrentWidget(m_review);
            m_review->arrive(m_signer);
        }
        return;
    case SignFlow::State::Planning:
    case SignFlow::State::Unlocking:
    case SignFlow::State::Signing:
        return;
    case SignFlow::State::Failed:
        if (m_flow.failedIn() == SignFlow::State::Planning && m_flow.error()) {
            const QString sentence = ErrorText::sentence(*m_flow.error());
            m_flow.edit();
            Q_EMIT toastRequested(sentence);
            return;
        }
        if (!m_flow.row())
            return;
        break;
    case SignFlow::State::Submitted:
    case SignFlow::State::InBlock:
    case SignFlow::State::Finalized:
        break;
    }
    if (m_stack->currentWidget() != m_track) {
        m_stack->setCurrentWidget(m_track);
        //: Button after signing: leads back to the controls of the local network.
        m_track->setWords(m_act, tr("Back to the network"));
        m_track->arrive({});
    }
}

} // namespace soma::ui
