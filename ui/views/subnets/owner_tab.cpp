#include "ui/views/subnets/owner_tab.h"

#include "chain/api/calls/batch.h"
#include "chain/api/calls/subnets.h"
#include "ui/format/address_format.h"
#include "ui/format/error_text.h"
#include "ui/format/owner_text.h"
#include "ui/format/trade_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/models/subnet_list_model.h"
#include "ui/models/subnet_model.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/signing/sign_track.h"
#include "ui/views/subnets/owner_identity.h"
#include "ui/views/subnets/owner_settings.h"
#include "ui/views/subnets/owner_start.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/segmented.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

OwnerTab::OwnerTab(const Models& models, const SubnetSubject& subject, QWidget* parent)
    : SubnetTab(u"ownerTab"_s, models, subject, parent)
    , m_desk(new OwnerDesk(models.accounts, models.node, subject.subnet, this))
    , m_flow(new SignFlow(models.node.node(), models.wallet.wallet(), this))
    , m_steps(new QStackedWidget(this))
{
    columnIn(this, 0, 0)->addWidget(m_steps);
    m_steps->addWidget(buildStranger());
    m_steps->addWidget(buildDesk());
    m_review = new SignReview(models, *m_flow, planNames(), m_steps);
    m_track = new SignTrack(models, *m_flow, m_steps);
    m_steps->addWidget(m_review);
    m_steps->addWidget(m_track);
    connect(m_choice, &Segmented::chosen, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_start, &OwnerStart::startRequested, this, &OwnerTab::signStart);
    connect(m_start, &OwnerStart::symbolRequested, this, &OwnerTab::signSymbol);
    connect(m_identity, &OwnerIdentity::reviewRequested, this, &OwnerTab::signIdentity);
    connect(m_settings, &OwnerSettings::reviewRequested, this, &OwnerTab::signSettings);
    connect(m_desk, &OwnerDesk::changed, this, &OwnerTab::showStanding);
    connectFlow();
    m_phrases.say([this] { sayTexts(); });
}

QWidget* OwnerTab::buildStranger()
{
    auto* page = new QWidget(m_steps);
    auto* layout = columnIn(page, 0, gap::kMedium);
    m_strangerCard = new Card(page);
    m_strangerCard->setObjectName(u"ownerStranger"_s);
    m_why = makeParagraph({}, m_strangerCard);
    m_why->setObjectName(u"ownerWhy"_s);
    m_ownerCaption = makeLabel(u"caption"_s, m_strangerCard);
    m_owner = new AddressLabel(AddressLabel::Form::Grouped, u"ownerAddress"_s, m_strangerCard);
    m_listCaption = makeLabel(u"caption"_s, m_strangerCard);
    QVBoxLayout* body = m_strangerCard->body();
    body->addLayout(limited(m_why));
    body->addWidget(m_ownerCaption);
    body->addWidget(m_owner);
    body->addSpacing(gap::kSmall);
    body->addWidget(m_listCaption);
    for (int i = 0; i < 4; ++i) {
        m_could.push_back(makeParagraph(u"soft"_s, m_strangerCard));
        body->addLayout(limited(m_could.back()));
    }
    connect(m_owner, &CopyText::copied, this, [this] {
        //: Short confirmation after copying an address.
        Q_EMIT toastRequested(tr("Address copied"));
    });
    layout->addWidget(m_strangerCard);
    layout->addStretch(1);
    return page;
}

QWidget* OwnerTab::buildDesk()
{
    auto* page = new QWidget(m_steps);
    auto* layout = columnIn(page, 0, gap::kMedium);
    auto* head = row(gap::kMedium);
    m_choice = new Segmented(u"ownerParts"_s, page);
    for (const QString& name :
         {u"ownerStartButtonPart"_s, u"ownerIdentityPart"_s, u"ownerSettingsPart"_s})
        m_choice->addSegment(name);
    m_choice->setCurrent(StartPart);
    m_owned = makeLabel(u"soft"_s, page);
    m_owned->setObjectName(u"ownerOwned"_s);
    head->addWidget(m_choice);
    head->addStretch(1);
    head->addWidget(m_owned);
    m_error = makeParagraph(u"down"_s, page);
    m_error->setObjectName(u"ownerError"_s);
    m_error->hide();
    m_parts = new QStackedWidget(page);
    m_start = new OwnerStart(m_models, *m_desk);
    m_identity = new OwnerIdentity(*m_desk, m_parts);
    m_settings = new OwnerSettings(m_models, *m_desk, m_parts);
    m_parts->addWidget(scrolled(m_start, m_parts));
    m_parts->addWidget(m_identity);
    m_parts->addWidget(m_settings);
    layout->addLayout(head);
    layout->addWidget(m_error);
    layout->addWidget(m_parts, 1);
    return page;
}

void OwnerTab::connectFlow()
{
    connect(m_flow, &SignFlow::stateChanged, this, &OwnerTab::showFlow);
    connect(m_review, &SignReview::backRequested, m_flow, &SignFlow::edit);
    connect(m_track, &SignTrack::backRequested, this, &OwnerTab::done);
    for (Page* page : {static_cast<Page*>(m_review), static_cast<Page*>(m_track)}) {
        connect(page, &Page::toastRequested, this, &SubnetTab::toastRequested);
        connect(page, &Page::pageRequested, this, &SubnetTab::pageRequested);
    }
}

QString OwnerTab::title() const
{
    //: Tab of a subnet's page: what its owner can do.
    return tr("Owner");
}

void OwnerTab::sayTexts()
{
    //: Part of the owner's tab.
    m_choice->setSegmentText(StartPart, tr("Start and symbol"));
    //: Part of the owner's tab.
    m_choice->setSegmentText(IdentityPartPage, tr("Identity"));
    //: Part of the owner's tab.
    m_choice->setSegmentText(SettingsPart, tr("Settings"));
    //: What a screen reader says of the choice between the parts of the owner's tab.
    m_choice->setAccessibleName(tr("What to change"));
    //: Caption of the address that owns the subnet.
    m_ownerCaption->setText(tr("It belongs to"));
    //: Above a list of what only the owner of a subnet may do.
    m_listCaption->setText(tr("What its owner can do here"));
    const QStringList could{
        //: Something that only the owner of a subnet may do.
        tr("Start it, once its waiting time is over: from then on it trades and earns."),
        //: Something that only the owner of a subnet may do.
        tr("Say what it is: name, description, links and contact."),
        //: Something that only the owner of a subnet may do.
        tr("Choose the symbol of its token among those that are free."),
        //: Something that only the owner of a subnet may do.
        tr("Set its rules, such as tempo, cost of a place and consensus: several in one "
           "transaction.")};
    for (std::size_t i = 0; i < m_could.size(); ++i)
        m_could[i]->setText(u"· "_s + could[qsizetype(i)]);
    showStanding();
}

void OwnerTab::setActive(bool active)
{
    m_desk->setWatched(active);
}

void OwnerTab::showValues()
{
    // What is being signed belongs to the subnet it was made for.
    const bool elsewhere = m_subject.subnet.netuid() != m_actOn;
    if (elsewhere && m_flow->state() != SignFlow::State::Idle &&
        m_flow->state() != SignFlow::State::Signing)
        m_flow->startOver();
    showStanding();
}

void OwnerTab::forgetSecrets()
{
    m_review->forgetSecrets();
}

void OwnerTab::showStanding()
{
    const bool busy = m_steps->currentIndex() == ReviewStep || m_steps->currentIndex() == TrackStep;
    if (busy)
        return;
    const auto standing = m_desk->standing();
    if (standing == OwnerDesk::Standing::Unknown)
        return; // The page says that it is being read.
    const auto* account = m_models.accounts.find(m_desk->account());
    if (standing == OwnerDesk::Standing::Owner && account != nullptr) {
        //: Beside the parts of the owner's tab; %1 is an account.
        m_owned->setText(tr("Owned by %1").arg(account->label));
        m_steps->setCurrentIndex(DeskStep);
        return;
    }
    showStranger();
    m_steps->setCurrentIndex(StrangerStep);
}

void OwnerTab::showStranger()
{
    const chain::SubnetDetail* detail = m_subject.subnet.detail();
    if (detail == nullptr)
        return;
    m_owner->setAddress(addressOf(detail->info.ownerColdkey));
    const auto* account = m_models.accounts.find(m_desk->account());
    if (account == nullptr) {
        //: Heading of the owner's tab for everybody else.
        m_strangerCard->setTitle(tr("This subnet is not yours"));
        //: There.
        m_why->setText(tr("None of the accounts in this wallet is the coldkey that owns it, so "
                          "nothing can be changed from here."));
        return;
    }
    //: Heading of the owner's tab; the owner's address is watched without its key.
    m_strangerCard->setTitle(tr("Its key is not in this wallet"));
    //: There; %1 is an account.
    m_why->setText(tr("%1 owns it, but this wallet only watches that address. To change something "
                      "here, restore the account from its words or import its key file.")
                       .arg(account->label));
}

// ------------------------------------------------------------------------------------- signing

QString OwnerTab::subnetText(NetUid netuid) const
{
    const int row = m_models.subnets.rowOf(netuid);
    return TradeText::subnet(
        netuid, row < 0 ? QString() : QString::fromStdString(m_models.subnets.subnet(row).name));
}

PlanNames OwnerTab::planNames() const
{
    return {[this](const chain::AccountId& account) { return m_models.accounts.nameOf(account); },
            [this](NetUid netuid) { return subnetText(netuid); },
            [this](NetUid netuid) {
                const int row = m_models.subnets.rowOf(netuid);
                return row < 0 ? QString()
                               : QString::fromStdString(m_models.subnets.subnet(row).symbol);
            }};
}

void OwnerTab::sign(Doing doing, chain::CallSpec call, ActWords words)
{
    const auto* account = m_models.accounts.find(m_desk->account());
    if (account == nullptr)
        return;
    m_error->hide();
    m_doing = doing;
    m_actOn = m_desk->netuid();
    m_act = words.headline;
    m_signer = account->handle;
    //: Caption on a review page: the account that signs.
    words.parts.insert(words.parts.begin(),
                       {tr("Account"), account->label + u'\n' + groupedAddress(account->address)});
    if (const auto balances = m_models.accounts.balances(account->handle))
        words.facts.free = balances->transferable();
    words.facts.blockTimeMs = m_models.node.state().blockTimeMs;
    Act act;
    act.from = account->handle;
    act.signer = account->account;
    act.call = std::move(call);
    m_review->setWords(words);
    m_flow->review(act);
}

void OwnerTab::signStart()
{
    ActWords words;
    //: Headline of a review; %1 is a subnet.
    words.headline = tr("Start %1").arg(subnetText(m_desk->netuid()));
    //: Button that signs.
    words.button = tr("Start the subnet");
    words.facts.wait = m_desk->startsIn();
    //: Risk on a review page.
    words.risks.append(tr("A start cannot be undone."));
    sign(Doing::Start, chain::calls::startCall(m_desk->netuid()), words);
}

void OwnerTab::signSymbol(const QString& symbol)
{
    ActWords words;
    //: Headline of a review; %1 is a subnet, %2 a sign.
    words.headline = tr("Give %1 the symbol %2").arg(subnetText(m_desk->netuid()), symbol);
    //: Button that signs; %1 is a sign.
    words.button = tr("Set the symbol %1").arg(symbol);
    sign(Doing::Symbol, chain::calls::updateSymbol(m_desk->netuid(), symbol.toStdString()), words);
}

void OwnerTab::signIdentity()
{
    ActWords words;
    //: Headline of a review; %1 is a subnet.
    words.headline = tr("New identity of %1").arg(subnetText(m_desk->netuid()));
    //: Button that signs.
    words.button = tr("Set the identity");
    //: Caption on a review page: what the subnet will be called.
    words.parts.emplace_back(tr("Name"), m_desk->identity().part(IdentityPart::Name).trimmed());
    //: Risk on a review page.
    words.risks.append(tr("All parts of the identity are replaced, and everybody can read them."));
    sign(Doing::Identity,
         chain::calls::setSubnetIdentity(m_desk->netuid(), m_desk->identity().text()), words);
}

void OwnerTab::signSettings()
{
    const auto staged = m_desk->changes().staged();
    if (staged.empty() || m_desk->changes().hasFaults())
        return;
    ActWords words;
    const auto count = static_cast<int>(staged.size());
    words.headline =
        //: Headline of a review; %1 is a subnet.
        tr("%n change(s) to %1", nullptr, count).arg(subnetText(m_desk->netuid()));
    //: Button that signs.
    words.button = tr("Make %n change(s)", nullptr, count);
    for (const OwnerChanges::Staged& change : staged)
        words.parts.emplace_back(QString(change.rule->name), OwnerText::change(change));
    if (const auto& view = m_desk->view())
        if (const QString freeze = OwnerText::freeze(*view, m_models.node.state().blockTimeMs);
            !freeze.isEmpty())
            words.risks.append(freeze);
    sign(Doing::Settings, chain::calls::batchAll(m_desk->changes().calls(m_desk->netuid())), words);
}

void OwnerTab::showFlow()
{
    switch (m_flow->state()) {
    case SignFlow::State::Idle:
        m_steps->setCurrentIndex(DeskStep);
        showStanding();
        return;
    case SignFlow::State::Review:
        if (m_steps->currentIndex() != ReviewStep) {
            m_steps->setCurrentIndex(ReviewStep);
            m_review->arrive(m_signer);
        }
        return;
    case SignFlow::State::Planning:
    case SignFlow::State::Unlocking:
    case SignFlow::State::Signing:
        return;
    case SignFlow::State::Failed:
        if (m_flow->failedIn() == SignFlow::State::Planning && m_flow->error()) {
            m_error->setText(ErrorText::sentence(*m_flow->error()));
            m_flow->edit();
            m_error->show();
        }
        if (!m_flow->row())
            return;
        break;
    case SignFlow::State::Submitted:
    case SignFlow::State::InBlock:
    case SignFlow::State::Finalized:
        break;
    }
    if (m_steps->currentIndex() != TrackStep) {
        m_steps->setCurrentIndex(TrackStep);
        //: Button after signing: leads back to what the owner of a subnet can do.
        m_track->setWords(m_act, tr("Back to the subnet"));
        m_track->arrive({});
    }
}

/// What failed stays on the desk, to be tried again.
void OwnerTab::done()
{
    const bool failed = m_flow->state() == SignFlow::State::Failed;
    m_flow->startOver();
    if (failed)
        return;
    if (m_doing == Doing::Settings)
        m_desk->changes().discardAll();
    else if (m_doing == Doing::Identity)
        m_desk->reloadIdentity();
}

} // namespace soma::ui
