#include "ui/views/registration/register_subnet.h"

#include "ui/charts/curve_view.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/time_format.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/views/registration/cost_card.h"
#include "ui/views/registration/hotkey_picker.h"
#include "ui/views/registration/identity_step.h"
#include "ui/views/registration/start_step.h"
#include "ui/views/signing/sign_review.h"
#include "ui/views/signing/sign_track.h"
#include "ui/views/transfer/account_picker.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/step_list.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kRoomForCost = 900;
constexpr int kPriceCurvePoints = 57;
/// Two weeks, a quarter of a day between two points.
constexpr std::uint64_t kCurveStep = 1'800;

} // namespace

RegisterSubnet::RegisterSubnet(const Models& models, QWidget* parent)
    : Page(u"registerSubnet"_s, parent)
    , m_models(models)
    , m_founding(new SubnetFounding(models.accounts, models.node, this))
    , m_flow(new SignFlow(models.node.node(), models.wallet.wallet(), this))
{
    auto* layout = rowIn(this, gap::kPage, gap::kPage);
    m_list = new StepList(u"subnetSteps"_s, this);
    m_stack = new QStackedWidget(this);
    m_cost = new CostCard(models, *m_founding, this);
    buildCost();
    buildAccount();
    buildHotkey();
    buildIdentity();
    buildTiming();
    m_review = new SignReview(
        models, *m_flow,
        {[this](const chain::AccountId& account) { return m_models.accounts.nameOf(account); },
         {},
         {}});
    m_track = new SignTrack(models, *m_flow);
    m_start = new StartStep(models, *m_founding);
    m_stack->addWidget(m_review);
    m_stack->addWidget(m_track);
    m_stack->addWidget(scrolled(m_start));
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_cost, 0, Qt::AlignTop);

    connect(m_founding, &SubnetFounding::changed, this, &RegisterSubnet::refresh);
    connect(m_account, &AccountPicker::accountChosen, this, [this] {
        m_founding->setAccount(m_account->current());
        m_hotkey->setAccount(m_account->current());
    });
    connect(m_hotkey, &HotkeyPicker::hotkeyChosen, this,
            [this] { m_founding->setHotkey(m_hotkey->current()); });
    connect(m_review, &SignReview::backRequested, m_flow, &SignFlow::edit);
    connect(m_track, &SignTrack::backRequested, this, &RegisterSubnet::done);
    connect(m_flow, &SignFlow::stateChanged, this, &RegisterSubnet::showFlow);
    connect(m_start, &StartStep::startRequested, this, [this] { sign(Doing::Starting); });
    connect(m_start, &StartStep::symbolRequested, this,
            [this](const QString& symbol) { sign(Doing::Naming, symbol); });
    connect(m_start, &StartStep::anotherRequested, this, [this] {
        m_founding->forgetFounded();
        goTo(CostStep);
    });
    for (Page* step : {static_cast<Page*>(m_review), static_cast<Page*>(m_track)}) {
        connect(step, &Page::toastRequested, this, &Page::toastRequested);
        connect(step, &Page::pageRequested, this, &Page::pageRequested);
    }
    m_phrases.say([this] { sayTexts(); });
}

/// A small window has room for the step itself; its first and its last page tell the cost too.
void RegisterSubnet::resizeEvent(QResizeEvent* event)
{
    showCost();
    Page::resizeEvent(event);
}

void RegisterSubnet::showCost()
{
    m_cost->setVisible(width() >= kRoomForCost && m_stack->currentIndex() < ReviewStep);
}

StepPage* RegisterSubnet::addStep(const QString& objectName)
{
    auto* page = new StepPage(objectName);
    const int index = m_stack->addWidget(page);
    connect(page, &StepPage::back, this, [this, index] {
        if (index == CostStep)
            Q_EMIT leaveRequested();
        else
            goTo(index - 1);
    });
    return page;
}

void RegisterSubnet::buildCost()
{
    m_costPage = addStep(u"subnetCost"_s);
    m_curve = new CurveView(u"subnetCostCurve"_s, m_costPage);
    m_curve->setMinimumHeight(200);
    m_curve->setUnits(ChartUnit::Count, ChartUnit::Tao);
    m_curve->setPlaceText([this](qint64 x) {
        return TimeText::inBlocks(BlockSpan(std::uint64_t(std::max<qint64>(x, 0))),
                                  m_models.node.state().blockTimeMs);
    });
    m_curveNote = makeParagraph(u"soft"_s, m_costPage);
    m_curveNote->setObjectName(u"subnetCostNote"_s);
    m_costPage->body()->addWidget(m_curve);
    m_costPage->body()->addWidget(m_curveNote);
    connect(m_curve, &CurveView::handleMoved, this, [this](qint64 x) {
        m_curve->setHandle(x);
        refresh();
    });
    connect(m_costPage, &StepPage::next, this, [this] { goTo(AccountStep); });
}

void RegisterSubnet::buildAccount()
{
    m_accountPage = addStep(u"subnetAccount"_s);
    m_account = new AccountPicker(m_models.accounts, AccountPicker::Offer::WithKey,
                                  u"founderPicker"_s, m_accountPage);
    m_accountField = new FormField(m_account, m_accountPage);
    m_backup = makeParagraph({}, m_accountPage);
    m_backup->setObjectName(u"founderBackup"_s);
    m_accountPage->body()->addWidget(m_accountField);
    m_accountPage->body()->addWidget(m_backup);
    connect(m_accountPage, &StepPage::next, this, [this] {
        const auto* account = m_models.accounts.find(m_account->current());
        if (account != nullptr)
            goTo(HotkeyStep);
    });
}

void RegisterSubnet::buildHotkey()
{
    m_hotkeyPage = addStep(u"subnetHotkey"_s);
    m_hotkey = new HotkeyPicker(m_models, u"ownerHotkey"_s, m_hotkeyPage);
    m_hotkeyPage->body()->addWidget(m_hotkey);
    connect(m_hotkeyPage, &StepPage::next, this, [this] {
        if (m_hotkey->judge())
            goTo(IdentityPage);
    });
}

void RegisterSubnet::buildIdentity()
{
    m_identityPage = addStep(u"subnetIdentity"_s);
    m_identity =
        new IdentityStep(m_founding->identity(), IdentityStep::For::NewSubnet, m_identityPage);
    m_identityPage->body()->addWidget(m_identity);
    connect(m_identityPage, &StepPage::next, this, [this] {
        if (m_identity->judge())
            goTo(TimingStep);
    });
}

void RegisterSubnet::buildTiming()
{
    m_timingPage = addStep(u"subnetTiming"_s);
    m_timing = makeParagraph({}, m_timingPage);
    m_timing->setObjectName(u"subnetTimingText"_s);
    m_timingPage->body()->addWidget(m_timing);
    connect(m_timingPage, &StepPage::next, this, [this] { sign(Doing::Founding); });
}

void RegisterSubnet::sayTexts()
{
    m_list->setSteps({//: Step of the wizard that registers a subnet.
                      tr("Cost"),
                      //: Step of that wizard.
                      tr("Account"),
                      //: Step of that wizard.
                      tr("Owner hotkey"),
                      //: Step of that wizard.
                      tr("Identity"),
                      //: Step of that wizard.
                      tr("Timing"),
                      //: Step of that wizard.
                      tr("Review and sign"),
                      //: Step of that wizard.
                      tr("On its way"),
                      //: Step of that wizard.
                      tr("Start")});
    m_costPage->setTexts(
        //: Headline of the first page.
        tr("What a subnet costs"),
        //: Text there.
        tr("The price is paid once and cannot be taken back: it becomes the TAO side of the new "
           "pool. It doubles with every registration and then falls in a straight line."));
    m_accountPage->setTexts(
        //: Headline of the second page.
        tr("Who owns it"),
        //: Text there.
        tr("This coldkey pays, owns the subnet and gets the owner's part of its emission. Whoever "
           "has this key has the subnet, so it should be one whose words are written down."));
    m_hotkeyPage->setTexts(
        //: Headline of the third page.
        tr("The owner's hotkey"),
        //: Text there.
        tr("It gets place 0 in the subnet and can never be replaced there. Its key is needed by "
           "the program that runs the subnet, not to sign this."));
    m_identityPage->setTexts(
        //: Headline of the fourth page.
        tr("What it is called"),
        //: Text there.
        tr("Goes into the same transaction. Everything may stay empty."));
    m_timingPage->setTexts(
        //: Headline of the fifth page.
        tr("When it can be"),
        //: Text there.
        tr("What the chain checks in the block that takes the registration."));
    //: Field label: the coldkey that owns the subnet.
    m_accountField->setLabel(tr("Account"));
    //: Names of the two axes of the cost curve.
    m_curve->setNames(tr("When"), tr("Cost"));
    m_hotkey->setHint(
        //: Hint at the owner's hotkey.
        tr("A hotkey that no other coldkey owns."));
    sayButtons();
    m_cost->refresh();
    refresh();
}

void RegisterSubnet::sayButtons()
{
    //: Button of a wizard.
    const QString back = tr("Back");
    //: Button of a wizard.
    const QString next = tr("Next");
    for (StepPage* page : {m_accountPage, m_hotkeyPage, m_identityPage})
        page->setButtons(back, next);
    //: Button on a wizard's first page: leaves it.
    m_costPage->setButtons(tr("Close"), next);
    //: Button: leads to the page that shows what will change.
    m_timingPage->setButtons(back, tr("Review"));
}

void RegisterSubnet::arrive(const wallet::AccountHandle& account)
{
    if (!account.name.isEmpty())
        m_account->setCurrent(account);
    m_founding->setAccount(m_account->current());
    m_hotkey->setAccount(m_account->current());
    m_founding->setHotkey(m_hotkey->current());
    if (m_stack->currentIndex() == CostStep)
        m_costPage->nextButton()->setFocus();
}

void RegisterSubnet::forgetSecrets()
{
    m_review->forgetSecrets();
}

void RegisterSubnet::showEvent(QShowEvent* event)
{
    m_founding->setWatched(true);
    Page::showEvent(event);
}

void RegisterSubnet::hideEvent(QHideEvent* event)
{
    m_founding->setWatched(false);
    Page::hideEvent(event);
}

void RegisterSubnet::goTo(int step)
{
    m_stack->setCurrentIndex(step);
    m_list->setCurrent(step);
    showCost();
    refresh();
}

void RegisterSubnet::refresh()
{
    showCurve();
    showAccount();
    showTiming();
}

void RegisterSubnet::showCurve()
{
    const auto& place = m_founding->place();
    m_curve->setVisible(place.has_value());
    if (!place) {
        //: Instead of the cost curve.
        m_curveNote->setText(m_founding->error() ? ErrorText::sentence(*m_founding->error())
                                                 : tr("Reading the price from the chain…"));
        return;
    }
    std::vector<CurvePoint> points;
    for (int i = 0; i < kPriceCurvePoints; ++i) {
        const std::uint64_t span = std::uint64_t(i) * kCurveStep;
        points.push_back(
            {qint64(span), qint64(m_founding->costIn(BlockSpan(span)).value_or(Rao()).value())});
    }
    m_curve->setCurve(std::move(points));
    if (!m_curve->handle())
        m_curve->setHandle(0);
    m_curve->setMarks({{CurveMark::Along::Y, qint64(place->cost.minLock.value()),
                        //: Mark in the cost curve: it falls no further.
                        tr("least"), ChartColour::Other}});
    const BlockSpan chosen(std::uint64_t(std::max<qint64>(*m_curve->handle(), 0)));
    const QString cost = amountText(m_founding->costIn(chosen).value_or(Rao()), Reading::Exact);
    m_curveNote->setText(
        chosen.isZero()
            //: Below the cost curve; %1 is an amount.
            ? tr("Today's price is %1. Move the handle to see what waiting would save.").arg(cost)
            //: Below the cost curve; %1 is "in 4 min 12 s (21 blocks)", %2 an amount.
            : tr("%1 it would cost %2, unless somebody registers first: then it doubles.")
                  .arg(TimeText::inBlocks(chosen, m_models.node.state().blockTimeMs), cost));
}

void RegisterSubnet::showAccount()
{
    const auto* account = m_models.accounts.find(m_founding->account());
    const RefusalFacts facts = m_founding->facts();
    const bool poor = facts.free && facts.needed && *facts.free < *facts.needed;
    m_accountField->setError(
        poor ? RefusalText::whole({"SubtensorModule", "CannotAffordLockCost"}, facts) : QString());
    if (account == nullptr)
        return;
    setLook(m_backup, "role", account->backedUp ? u"up"_s : u"warn"_s);
    m_backup->setText(account->backedUp
                          //: On the account page of the wizard.
                          ? tr("✓ The words of this account were asked back, so they are written "
                               "down.")
                          //: On the account page of the wizard.
                          : tr("The words of this account were never asked back. If this computer "
                               "breaks, the subnet is lost. Check the backup on the Accounts page "
                               "first."));
}

void RegisterSubnet::showTiming()
{
    const auto& place = m_founding->place();
    m_timingPage->nextButton()->setEnabled(m_founding->isComplete() && place &&
                                           !m_founding->obstacle());
    if (!place)
        return;
    const std::uint64_t blockTime = m_models.node.state().blockTimeMs;
    const BlockSpan wait = place->wait();
    QStringList lines;
    if (wait.isZero())
        //: On the timing page of the wizard.
        lines.append(tr("✓ A subnet can be registered now."));
    else
        lines.append(RefusalText::whole({"SubtensorModule", "NetworkTxRateLimitExceeded"},
                                        m_founding->facts()));
    if (const auto obstacle = m_founding->obstacle();
        obstacle && obstacle->name == "CannotAffordLockCost")
        lines.append(RefusalText::whole(*obstacle, m_founding->facts()));
    if (place->next)
        //: On the timing page; %1 is a subnet.
        lines.append(tr("The network is full. %1 would be dissolved, and its stakers paid out.")
                         .arg(m_founding->victimName().isEmpty()
                                  ? QString::number(place->next->value())
                                  : m_founding->victimName()));
    //: On the timing page; %1 is a number of blocks as time.
    lines.append(tr("It can be started %1 after its registration, and is safe from being replaced "
                    "for %2.")
                     .arg(place->startDelay.isZero()
                              //: Stands for no delay: "at once after its registration".
                              ? tr("at once")
                              : TimeText::duration(place->startDelay.value() * blockTime),
                          blockTime == 0
                              ? countText(place->immunity.value())
                              : TimeText::duration(place->immunity.value() * blockTime)));
    lines.append(
        //: On the timing page.
        tr("The chain takes the price of the block that includes it. That can only be lower than "
           "now, or somebody was faster: then nothing is paid but the fee."));
    m_timing->setText(lines.join(u"\n\n"_s));
}

void RegisterSubnet::sign(Doing doing, const QString& symbol)
{
    const auto* account = m_models.accounts.find(m_founding->account());
    if (account == nullptr || (doing != Doing::Founding && !m_founding->netuid()))
        return;
    m_doing = doing;
    ActWords words;
    words.facts = m_founding->facts();
    Act act;
    act.from = m_founding->account();
    act.signer = account->account;
    const QString address = account->label + u'\n' + groupedAddress(account->address);
    //: Caption on a review page: the account that signs.
    words.parts.emplace_back(tr("Account"), address);
    if (doing == Doing::Founding) {
        act.call = m_founding->call();
        const QString name = m_founding->identity().part(IdentityPart::Name).trimmed();
        //: Headline of a review; %1 is the name of a new subnet.
        words.headline = name.isEmpty() ? tr("Register a subnet") : tr("Register %1").arg(name);
        //: Button that signs; %1 is an amount.
        words.button =
            tr("Register for %1")
                .arg(amountText(m_founding->costIn(BlockSpan(1)).value_or(Rao()), Reading::Exact));
        //: Caption on a review page.
        words.parts.emplace_back(tr("Owner hotkey"),
                                 groupedAddress(addressOf(m_founding->hotkey()->id)));
        //: Risk on a review page.
        words.risks.append(tr("The price cannot be taken back. It becomes the TAO in the pool of "
                              "the new subnet, not alpha of yours."));
        if (!account->backedUp)
            //: Risk on a review page.
            words.risks.append(tr("The words of this account were never asked back."));
    } else if (doing == Doing::Starting) {
        act.call = chain::calls::startCall(*m_founding->netuid());
        //: Headline of a review; %1 is a number.
        words.headline = tr("Start subnet %1").arg(m_founding->netuid()->value());
        words.button = words.headline;
        //: Risk on a review page.
        words.risks.append(tr("A start cannot be undone."));
    } else {
        act.call = chain::calls::updateSymbol(*m_founding->netuid(), symbol.toStdString());
        //: Headline of a review; %1 is a number, %2 a symbol.
        words.headline =
            tr("Give subnet %1 the symbol %2").arg(m_founding->netuid()->value()).arg(symbol);
        words.button = words.headline;
    }
    m_act = words.headline;
    m_review->setWords(words);
    m_flow->review(act);
}

void RegisterSubnet::showFlow()
{
    const int form = m_doing == Doing::Founding ? TimingStep : StartPage;
    switch (m_flow->state()) {
    case SignFlow::State::Idle:
        goTo(form);
        return;
    case SignFlow::State::Review:
        if (m_stack->currentIndex() != ReviewStep) {
            goTo(ReviewStep);
            m_review->arrive(m_founding->account());
        }
        return;
    case SignFlow::State::Planning:
    case SignFlow::State::Unlocking:
    case SignFlow::State::Signing:
        return;
    case SignFlow::State::Failed:
        if (m_flow->failedIn() == SignFlow::State::Planning && m_flow->error()) {
            const QString sentence = ErrorText::sentence(*m_flow->error());
            m_flow->edit();
            m_timingPage->setError(sentence);
        }
        if (!m_flow->row())
            return;
        break;
    case SignFlow::State::Submitted:
    case SignFlow::State::InBlock:
    case SignFlow::State::Finalized:
        break;
    }
    const auto& row = m_flow->row();
    const bool founded = m_doing == Doing::Founding && row && row->block && !row->failure;
    if (founded)
        m_founding->setFounded(*row->block);
    if (m_stack->currentIndex() != TrackStep) {
        goTo(TrackStep);
        //: Button after signing: leads to the start of the subnet.
        m_track->setWords(m_act, tr("Go on"));
        m_track->arrive({});
    }
}

void RegisterSubnet::done()
{
    const auto& row = m_flow->row();
    const bool failed = m_flow->state() == SignFlow::State::Failed;
    const bool stands = m_doing != Doing::Founding || (row && row->block && !failed);
    m_flow->startOver();
    goTo(stands ? StartPage : TimingStep);
    if (stands)
        m_start->arrive({});
}

} // namespace soma::ui
