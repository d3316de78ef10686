#include "ui/views/signing/act_pages.h"

#include "ui/format/error_text.h"
#include "ui/models/node_model.h"
#include "ui/models/wallet_model.h"
#include "ui/views/signing/sign_track.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

ActPages::ActPages(const Models& models, PlanNames names, QWidget* parent)
    : Page(u"actPages"_s, parent)
    , m_flow(new SignFlow(models.node.node(), models.wallet.wallet(), this))
    , m_steps(new QStackedWidget(this))
    , m_review(new SignReview(models, *m_flow, std::move(names)))
    , m_track(new SignTrack(models, *m_flow))
{
    m_steps->addWidget(m_review);
    m_steps->addWidget(m_track);
    columnIn(this, 0, 0)->addWidget(m_steps);
    for (Page* step : {static_cast<Page*>(m_review), static_cast<Page*>(m_track)}) {
        connect(step, &Page::toastRequested, this, &Page::toastRequested);
        connect(step, &Page::pageRequested, this, &Page::pageRequested);
    }
    connect(m_review, &SignReview::backRequested, this, [this] {
        m_flow->edit();
        Q_EMIT left();
    });
    connect(m_track, &SignTrack::backRequested, this, [this] {
        m_flow->startOver();
        Q_EMIT left();
    });
    connect(m_flow, &SignFlow::stateChanged, this, &ActPages::showFlow);
    connect(m_flow, &SignFlow::rowChanged, this, [this] {
        if (m_inBlock || !m_flow->row()->block || m_flow->row()->failure)
            return;
        m_inBlock = true;
        Q_EMIT inBlock(*m_flow->row());
    });
}

void ActPages::begin(const WordedAct& act)
{
    if (m_flow->state() == SignFlow::State::Signing)
        return;
    m_flow->startOver();
    m_act = act;
    m_inBlock = false;
    m_review->setWords(act.words);
    m_flow->review(act.act);
}

void ActPages::forgetSecrets()
{
    m_review->forgetSecrets();
}

void ActPages::showFlow()
{
    switch (m_flow->state()) {
    case SignFlow::State::Idle:
    case SignFlow::State::Planning:
    case SignFlow::State::Unlocking:
    case SignFlow::State::Signing:
        return;
    case SignFlow::State::Review:
        m_steps->setCurrentWidget(m_review);
        Q_EMIT arrived();
        m_review->arrive(m_act.act.from);
        return;
    case SignFlow::State::Failed:
        if (m_flow->failedIn() == SignFlow::State::Planning && m_flow->error()) {
            const QString sentence = ErrorText::sentence(*m_flow->error());
            m_flow->edit();
            Q_EMIT refused(sentence);
            return;
        }
        if (m_flow->row())
            showTrack();
        return;
    case SignFlow::State::Submitted:
    case SignFlow::State::InBlock:
    case SignFlow::State::Finalized:
        showTrack();
        return;
    }
}

void ActPages::showTrack()
{
    if (m_steps->currentWidget() == m_track)
        return;
    m_steps->setCurrentWidget(m_track);
    //: Button after an act: leads back to where it was asked for.
    m_track->setWords(m_act.words.headline, tr("Back to the account"));
    m_track->arrive({});
}

} // namespace soma::ui
