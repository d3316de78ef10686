#include "ui/views/staking/staking_page.h"

#include "ui/format/address_format.h"
#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/trade_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/registration/register_neuron.h"
#include "ui/views/registration/register_subnet.h"
#include "ui/views/signing/sign_track.h"
#include "ui/views/staking/auto_stake_view.h"
#include "ui/views/staking/children_view.h"
#include "ui/views/staking/claims_view.h"
#include "ui/views/staking/positions_view.h"
#include "ui/views/staking/trade_ticket.h"
#include "ui/views/staking/validator_picker.h"
#include "ui/widgets/build.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kTicketWidth = 348;
/// A loss is typed to four decimals, rounded up: nobody types nine.
constexpr std::uint64_t kTypedUnit = kRaoPerTao / 10'000;

Rao typedLoss(Rao loss)
{
    return Rao((loss.value() + kTypedUnit - 1) / kTypedUnit * kTypedUnit);
}

} // namespace

StakingPage::StakingPage(const Models& models, QWidget* parent)
    : Page(u"stakingPage"_s, parent)
    , m_models(models)
    , m_book(new StakeBook(models.accounts, models.node, this))
    , m_desk(new TradeDesk(*m_book, models.accounts, models.node, this))
    , m_flow(new SignFlow(models.node.node(), models.wallet.wallet(), this))
    , m_steps(new QStackedWidget(this))
{
    // Each part in its place from the start: a part that moves is styled once more, all of it.
    m_state = new StateStack(m_steps, u"stakingState"_s, this);
    columnIn(this, 0, 0)->addWidget(m_state);
    m_review = new SignReview(models, *m_flow, planNames(), m_steps);
    m_track = new SignTrack(models, *m_flow, m_steps);
    m_steps->addWidget(buildDesk());
    buildPickerLater();
    m_steps->addWidget(m_review);
    m_steps->addWidget(m_track);
    buildHeader();
    for (Page* part : {static_cast<Page*>(m_positions), static_cast<Page*>(m_ticket),
                       static_cast<Page*>(m_review), static_cast<Page*>(m_track)})
        connectPart(part);
    connectTicket();
    connect(m_tabs, &QTabBar::currentChanged, this, &StakingPage::showTab);
    connect(m_state->empty(), &EmptyState::actionTriggered, this, &Page::onboardingRequested);
    connect(m_positions, &PositionsView::positionChosen, this, [this] {
        const StakePosition* position = m_positions->selected();
        if (position == nullptr)
            return;
        if (m_desk->trade().kind == TradeKind::Stake)
            m_ticket->setKind(TradeKind::Unstake);
        m_ticket->choosePosition(*position);
    });
    connect(m_ticket, &TradeTicket::reviewRequested, this, &StakingPage::review);
    connect(m_review, &SignReview::backRequested, m_flow, &SignFlow::edit);
    connect(m_track, &SignTrack::backRequested, this, &StakingPage::back);
    connect(m_flow, &SignFlow::stateChanged, this, &StakingPage::showStep);
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &StakingPage::showState);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showState(); });
}

void StakingPage::buildHeader()
{
    m_header = new QWidget(this);
    auto* actions = rowIn(m_header, 0, gap::kSmall);
    m_registerSubnet = makeButton({}, u"registerSubnetButton"_s, m_header);
    m_registerNeuron = makeButton({}, u"registerNeuronButton"_s, m_header);
    for (QPushButton* button : {m_registerNeuron, m_registerSubnet}) {
        button->setProperty("compact", true);
        actions->addWidget(button);
    }
    connect(m_registerSubnet, &QPushButton::clicked, this, &StakingPage::showRegisterSubnet);
    connect(m_registerNeuron, &QPushButton::clicked, this, &StakingPage::showRegisterNeuron);
}

void StakingPage::connectPart(Page* part)
{
    connect(part, &Page::toastRequested, this, &Page::toastRequested);
    connect(part, &Page::pageRequested, this, &Page::pageRequested);
}

void StakingPage::connectTicket()
{
    connect(&m_ticket->places(), &TradePlaces::validatorWanted, this,
            [this](TradePlaces::Side side) {
                const auto netuid = m_ticket->places().subnetOf(side);
                if (!netuid)
                    m_ticket->places().judge();
                else
                    pick(side == TradePlaces::Side::Here ? PickFor::Here : PickFor::There, netuid);
            });
}

void StakingPage::buildPickerLater()
{
    auto* place = new QWidget(m_steps);
    columnIn(place, 0, 0);
    m_steps->addWidget(place);
    m_picker.setMake([this, place] {
        auto* picker = new ValidatorPicker(m_models, place);
        place->layout()->addWidget(picker);
        connectPart(picker);
        connect(picker, &ValidatorPicker::cancelled, this,
                [this] { m_steps->setCurrentIndex(DeskStep); });
        connect(picker, &ValidatorPicker::chosen, this, &StakingPage::takeValidator);
        return picker;
    });
}

/// All but the first, which is seen at once.
void StakingPage::buildTabsLater()
{
    const auto placeFor = [this] {
        auto* place = new QWidget(m_lists);
        columnIn(place, 0, 0);
        m_lists->addWidget(place);
        return place;
    };
    m_claims.setMake([this, place = placeFor()] {
        auto* view = new ClaimsView(m_models, *m_book, place);
        place->layout()->addWidget(view);
        connectPart(view);
        connect(view, &ClaimsView::actRequested, this, &StakingPage::reviewAct);
        view->arrive(m_arrived);
        return view;
    });
    m_autoStakes.setMake([this, place = placeFor()] {
        auto* view = new AutoStakeView(m_models, *m_book, place);
        place->layout()->addWidget(view);
        connectPart(view);
        connect(view, &AutoStakeView::actRequested, this, &StakingPage::reviewAct);
        connect(view, &AutoStakeView::validatorWanted, this,
                [this](quint16 netuid) { pick(PickFor::AutoStake, NetUid(netuid)); });
        view->arrive(m_arrived);
        return view;
    });
    m_children.setMake([this, place = placeFor()] {
        auto* view = new ChildrenView(m_models, *m_book);
        place->layout()->addWidget(scrolled(view, place));
        connectPart(view);
        connect(view, &ChildrenView::actRequested, this, &StakingPage::reviewAct);
        view->arrive(m_arrived);
        return view;
    });
}

bool StakingPage::buildFurther()
{
    return m_claims.build() || m_autoStakes.build() || m_children.build() || m_picker.build();
}

void StakingPage::sayTexts()
{
    //: Tab of the staking page.
    m_tabs->setTabText(PositionsTab, tr("Positions"));
    //: Tab of the staking page: rewards of root stake.
    m_tabs->setTabText(ClaimsTab, tr("Root claims"));
    //: Tab of the staking page: where mining rewards are staked.
    m_tabs->setTabText(AutoStakeTab, tr("Auto-stake"));
    //: Tab of the staking page: hotkeys that stake weight is lent to, and takes.
    m_tabs->setTabText(ChildrenTab, tr("Child keys and takes"));
    //: Screen reader name of those tabs.
    m_tabs->setAccessibleName(tr("Staking"));
    //: Button in the header: opens the wizard.
    m_registerSubnet->setText(tr("Register a subnet"));
    m_registerSubnet->setAccessibleName(m_registerSubnet->text());
    //: Button in the header: opens the form.
    m_registerNeuron->setText(tr("Register a neuron"));
    m_registerNeuron->setAccessibleName(m_registerNeuron->text());
}

QWidget* StakingPage::headerActions()
{
    return m_header;
}

void StakingPage::showTab(int tab)
{
    if (tab == ClaimsTab)
        m_claims.build();
    else if (tab == AutoStakeTab)
        m_autoStakes.build();
    else if (tab == ChildrenTab)
        m_children.build();
    m_lists->setCurrentIndex(tab);
    m_ticketPanel->setVisible(tab == PositionsTab);
}

void StakingPage::showRegisterSubnet()
{
    if (m_subnetWizard == nullptr) {
        m_subnetWizard = new RegisterSubnet(m_models);
        m_steps->addWidget(m_subnetWizard);
        connect(m_subnetWizard, &RegisterSubnet::leaveRequested, this,
                [this] { m_steps->setCurrentIndex(DeskStep); });
        connect(m_subnetWizard, &Page::toastRequested, this, &Page::toastRequested);
        connect(m_subnetWizard, &Page::pageRequested, this, &Page::pageRequested);
    }
    m_steps->setCurrentWidget(m_subnetWizard);
    m_subnetWizard->arrive({});
}

void StakingPage::showRegisterNeuron()
{
    if (m_neuronForm == nullptr) {
        m_neuronForm = new RegisterNeuron(m_models, *m_book);
        m_steps->addWidget(m_neuronForm);
        connect(m_neuronForm, &RegisterNeuron::leaveRequested, this,
                [this] { m_steps->setCurrentIndex(DeskStep); });
        connect(m_neuronForm, &Page::toastRequested, this, &Page::toastRequested);
        connect(m_neuronForm, &Page::pageRequested, this, &Page::pageRequested);
    }
    m_steps->setCurrentWidget(m_neuronForm);
    m_neuronForm->arrive({});
}

QString StakingPage::title() const
{
    //: Name of the page about stake.
    return tr("Staking");
}

QWidget* StakingPage::buildDesk()
{
    auto* desk = new QWidget(m_steps);
    auto* layout = rowIn(desk, 0, 0);
    auto* left = new QWidget(desk);
    auto* column = columnIn(left, gap::kPage, gap::kMedium);
    m_tabs = new QTabBar(left);
    m_tabs->setObjectName(u"stakingTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < 4; ++i)
        m_tabs->addTab({});
    m_lists = new QStackedWidget(left);
    m_positions = new PositionsView(m_models, *m_book, m_lists);
    m_lists->addWidget(m_positions);
    buildTabsLater();
    column->addWidget(m_tabs);
    column->addWidget(m_lists, 1);
    m_ticket = new TradeTicket(m_models, *m_book, *m_desk);
    m_ticketPanel = makeFrame(u"panel"_s, desk);
    m_ticketPanel->setFixedWidth(kTicketWidth);
    columnIn(m_ticketPanel, 0, 0)->addWidget(scrolled(m_ticket, m_ticketPanel));
    layout->addWidget(left, 1);
    layout->addWidget(m_ticketPanel);
    return desk;
}

void StakingPage::arrive(const wallet::AccountHandle& account)
{
    const auto state = m_flow->state();
    // What is over makes room for a new form; what is under way stays.
    if (state == SignFlow::State::Finalized && !account.name.isEmpty())
        back();
    if (!account.name.isEmpty())
        m_arrived = account;
    m_ticket->arrive(account);
    for (Page* tab :
         {static_cast<Page*>(m_claims.ifBuilt()), static_cast<Page*>(m_autoStakes.ifBuilt()),
          static_cast<Page*>(m_children.ifBuilt())})
        if (tab != nullptr)
            tab->arrive(account);
}

/// Ready to stake there; what is being signed is not disturbed.
void StakingPage::arriveAtSubnet(NetUid netuid)
{
    if (m_steps->currentIndex() == ReviewStep || m_steps->currentIndex() == TrackStep)
        return;
    m_steps->setCurrentIndex(DeskStep);
    m_tabs->setCurrentIndex(PositionsTab);
    m_ticket->chooseStakeAt(netuid, std::nullopt);
}

void StakingPage::arriveAtClaims()
{
    if (m_steps->currentIndex() == ReviewStep || m_steps->currentIndex() == TrackStep)
        return;
    m_steps->setCurrentIndex(DeskStep);
    m_tabs->setCurrentIndex(ClaimsTab);
}

void StakingPage::forgetSecrets()
{
    m_review->forgetSecrets();
    if (m_subnetWizard != nullptr)
        m_subnetWizard->forgetSecrets();
    if (m_neuronForm != nullptr)
        m_neuronForm->forgetSecrets();
}

void StakingPage::showEvent(QShowEvent* event)
{
    m_book->setWatched(true);
    Page::showEvent(event);
}

void StakingPage::hideEvent(QHideEvent* event)
{
    m_book->setWatched(false);
    Page::hideEvent(event);
}

QString StakingPage::subnetText(NetUid netuid) const
{
    const StakeSubnet* subnet = m_book->subnet(netuid);
    return TradeText::subnet(netuid, subnet != nullptr ? subnet->name : QString());
}

QString StakingPage::validatorText(const chain::Hotkey& hotkey) const
{
    const QString known = m_models.accounts.nameOf(hotkey.id);
    return known.isEmpty() ? shortAddress(addressOf(hotkey.id)) : known;
}

PlanNames StakingPage::planNames() const
{
    return {[this](const chain::AccountId& account) { return m_models.accounts.nameOf(account); },
            [this](NetUid netuid) { return subnetText(netuid); },
            [this](NetUid netuid) { return m_desk->symbolOf(netuid); }};
}

void StakingPage::pick(PickFor purpose, std::optional<NetUid> netuid)
{
    if (!netuid)
        return;
    m_pickFor = purpose;
    m_pickOn = *netuid;
    m_picker.build();
    m_steps->setCurrentIndex(PickerStep);
    m_picker->open(*netuid, subnetText(*netuid), m_desk->symbolOf(*netuid));
}

void StakingPage::takeValidator(const chain::Hotkey& hotkey, const QString& name)
{
    m_steps->setCurrentIndex(DeskStep);
    if (m_pickFor == PickFor::AutoStake)
        m_autoStakes->setValidator(m_pickOn, hotkey);
    else
        m_ticket->places().setValidator(m_pickFor == PickFor::Here ? TradePlaces::Side::Here
                                                                   : TradePlaces::Side::There,
                                        hotkey, name);
}

void StakingPage::review()
{
    const Trade& trade = m_desk->trade();
    const auto call = m_desk->call();
    if (!call || !m_desk->quote())
        return;
    StakeAct out;
    out.words = wordsOf(trade, *m_desk->quote());
    out.act.from = trade.account;
    out.act.signer = trade.coldkey.id;
    out.act.call = *call;
    out.act.tolerance = {trade.tolerancePpm};
    if (trade.to)
        out.act.counterparty = trade.to->id;
    else if (trade.hotkey)
        out.act.counterparty = trade.hotkey->id;
    reviewAct(out);
}

void StakingPage::reviewAct(const StakeAct& act)
{
    m_act = act.words.headline;
    m_signer = act.act.from;
    m_review->setWords(act.words);
    m_flow->review(act.act);
}

QString StakingPage::headlineOf(const Trade& trade, const TradeQuote& quote) const
{
    const auto symbol = [this](NetUid netuid) { return m_desk->symbolOf(netuid); };
    const QString amount = TradeText::amount(quote.give, symbol);
    switch (trade.kind) {
    case TradeKind::Stake:
        //: Headline of a review; %1 is an amount, %2 a subnet.
        return tr("Stake %1 on %2").arg(amount, subnetText(*trade.netuid));
    case TradeKind::Unstake:
        //: Headline of a review; %1 is an amount, %2 a subnet.
        return tr("Unstake %1 from %2").arg(amount, subnetText(*trade.netuid));
    case TradeKind::Move:
        //: Headline of a review; %1 is an amount, %2 and %3 are subnets.
        return tr("Move %1 from %2 to %3")
            .arg(amount, subnetText(*trade.netuid), subnetText(*trade.toNetuid));
    case TradeKind::Transfer:
        //: Headline of a review; %1 is an amount, %2 a subnet.
        return tr("Give %1 of stake on %2 away").arg(amount, subnetText(*trade.netuid));
    }
    return {};
}

std::vector<std::pair<QString, QString>> StakingPage::partsOf(const Trade& trade,
                                                              const TradeQuote& quote) const
{
    const auto symbol = [this](NetUid netuid) { return m_desk->symbolOf(netuid); };
    const auto full = [this](const chain::AccountId& account) {
        const QString name = m_models.accounts.nameOf(account);
        const QString address = groupedAddress(addressOf(account));
        return name.isEmpty() ? address : name + u'\n' + address;
    };
    std::vector<std::pair<QString, QString>> out;
    //: Caption on a review page: the account that signs.
    out.emplace_back(tr("Account"), full(trade.coldkey.id));
    //: Caption on a review page.
    out.emplace_back(tr("Validator"), full(trade.hotkey->id));
    if (trade.kind == TradeKind::Move)
        //: Caption on a review page: with whom it is staked afterwards.
        out.emplace_back(tr("To validator"), full(trade.toHotkey->id));
    if (trade.kind == TradeKind::Transfer)
        //: Caption on a review page: the account that gets the stake.
        out.emplace_back(tr("To account"), full(trade.to->id));
    //: Caption on a review page.
    out.emplace_back(tr("You get"), TradeText::amount(quote.get, symbol));
    //: Caption on a review page.
    out.emplace_back(tr("Price impact"), TradeText::impact(quote.impactPpm));
    if (quote.limit && !quote.limit->isZero())
        //: Caption on a review page; the value behind it says what happens at the limit.
        out.emplace_back(tr("Limit price"),
                         trade.partial
                             //: Value of the limit price on a review page; %1 is a price.
                             ? tr("%1; as much as it allows").arg(priceText(quote.limit->value()))
                             //: Value of the limit price on a review page; %1 is a price.
                             : tr("%1; all or nothing").arg(priceText(quote.limit->value())));
    return out;
}

ActWords StakingPage::wordsOf(const Trade& trade, const TradeQuote& quote) const
{
    ActWords words;
    words.headline = headlineOf(trade, quote);
    const QString validator = validatorText(*trade.hotkey);
    switch (trade.kind) {
    case TradeKind::Stake:
        //: Button that signs; %1 is "Stake 12.5 τ on 3 · Compute", %2 a validator.
        words.button = tr("%1 with %2", "stake").arg(words.headline, validator);
        break;
    case TradeKind::Transfer:
        //: Button that signs; %1 is a short address.
        words.button = tr("Give it to %1").arg(shortAddress(addressOf(trade.to->id)));
        break;
    default:
        words.button = words.headline;
    }
    words.parts = partsOf(trade, quote);
    if (quote.limitHasNoCall && !trade.staysInSubnet())
        //: Risk on a review page.
        words.risks.append(tr("The chain has no limit price for this call. It trades at whatever "
                              "price the block has, after what others do before."));
    if (trade.kind == TradeKind::Transfer)
        //: Risk on a review page.
        words.risks.append(tr("This gives the stake away: only the receiver can move it "
                              "afterwards."));
    if (quote.impactPpm >= kTypedConfirmationPpm)
        words.loss = typedLoss(quote.loss());
    if (const auto balances = m_models.accounts.balances(trade.account))
        words.facts.free = balances->transferable();
    if (trade.kind == TradeKind::Stake)
        words.facts.needed = Rao(quote.give.rao);
    words.facts.price = priceText(quote.priceBefore.value());
    if (quote.limit)
        words.facts.limit = priceText(quote.limit->value());
    words.facts.blockTimeMs = m_models.node.state().blockTimeMs;
    return words;
}

void StakingPage::showStep()
{
    const int before = m_steps->currentIndex();
    switch (m_flow->state()) {
    case SignFlow::State::Idle:
        m_steps->setCurrentIndex(DeskStep);
        return;
    case SignFlow::State::Planning:
        return;
    case SignFlow::State::Review:
        if (before != ReviewStep) {
            m_steps->setCurrentIndex(ReviewStep);
            m_review->arrive(m_signer);
        }
        return;
    case SignFlow::State::Unlocking:
    case SignFlow::State::Signing:
        return;
    case SignFlow::State::Submitted:
    case SignFlow::State::InBlock:
    case SignFlow::State::Finalized:
        break;
    case SignFlow::State::Failed:
        if (m_flow->failedIn() == SignFlow::State::Planning && m_flow->error()) {
            const QString sentence = ErrorText::sentence(*m_flow->error());
            m_flow->edit();
            m_ticket->showGeneral(sentence);
        }
        if (!m_flow->row())
            return;
        break;
    }
    m_steps->setCurrentIndex(TrackStep);
    if (before != TrackStep) {
        //: Button after a trade: leads back to the positions.
        m_track->setWords(m_act, tr("Back to staking"));
        m_track->arrive({});
    }
}

void StakingPage::back()
{
    m_flow->startOver();
    m_ticket->clearAmount();
    m_book->refresh();
}

void StakingPage::showState()
{
    m_state->empty()->setTexts(
        //: Heading of the staking page without any account.
        tr("No account to stake from"),
        //: Explanation on that page.
        tr("Staking needs an account whose key is in this wallet. Create one, or restore it from "
           "its words. A watched address shows its stake here as well."),
        //: Button: create, restore or watch another account.
        tr("Add an account"));
    if (m_models.accounts.rowCount() > 0)
        m_state->showNormal();
    else
        m_state->showEmpty();
}

} // namespace soma::ui
