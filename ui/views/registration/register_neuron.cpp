#include "ui/views/registration/register_neuron.h"

#include "ui/charts/curve_view.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/time_format.h"
#include "ui/format/trade_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/registration/hotkey_picker.h"
#include "ui/views/signing/sign_review.h"
#include "ui/views/signing/sign_track.h"
#include "ui/views/staking/subnet_picker.h"
#include "ui/views/transfer/account_picker.h"
#include "ui/widgets/amount_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kFormWidth = 520;
constexpr int kCostWidth = 360;
constexpr int kCurvePoints = 49;
constexpr BlockSpan kHour{300};

} // namespace

RegisterNeuron::RegisterNeuron(const Models& models, StakeBook& book, QWidget* parent)
    : Page(u"registerNeuron"_s, parent)
    , m_models(models)
    , m_book(book)
    , m_entry(new NeuronEntry(models.accounts, models.node, this))
    , m_flow(new SignFlow(models.node.node(), models.wallet.wallet(), this))
    , m_steps(new QStackedWidget(this))
{
    auto* form = new QWidget;
    auto* layout = rowIn(form, gap::kPage, gap::kPage);
    layout->addWidget(buildForm(), 1);
    layout->addWidget(buildCost(), 0, Qt::AlignTop);
    layout->addStretch();
    m_review = new SignReview(
        models, *m_flow,
        {[this](const chain::AccountId& account) { return m_models.accounts.nameOf(account); },
         [this](NetUid) { return subnetText(); },
         [this](NetUid netuid) {
             const StakeSubnet* subnet = m_book.subnet(netuid);
             return subnet != nullptr ? subnet->symbol : QString();
         }});
    m_track = new SignTrack(models, *m_flow);
    m_steps->addWidget(scrolled(form));
    m_steps->addWidget(m_review);
    m_steps->addWidget(m_track);
    columnIn(this, 0, 0)->addWidget(m_steps);

    connect(m_account, &AccountPicker::accountChosen, this, [this] {
        m_hotkey->setAccount(m_account->current());
        tell();
    });
    connect(m_subnet, &SubnetPicker::subnetChosen, this, &RegisterNeuron::tell);
    connect(m_hotkey, &HotkeyPicker::hotkeyChosen, this, &RegisterNeuron::tell);
    connect(m_limit, &QLineEdit::textChanged, this, &RegisterNeuron::tell);
    connect(m_go, &QPushButton::clicked, this, &RegisterNeuron::press);
    connect(m_close, &QPushButton::clicked, this, &RegisterNeuron::leaveRequested);
    connect(m_entry, &NeuronEntry::changed, this, &RegisterNeuron::refresh);
    connect(m_entry, &NeuronEntry::reached, this, &RegisterNeuron::reached);
    connect(m_review, &SignReview::backRequested, m_flow, &SignFlow::edit);
    connect(m_track, &SignTrack::backRequested, this, [this] {
        m_flow->startOver();
        m_steps->setCurrentIndex(FormStep);
    });
    connect(m_flow, &SignFlow::stateChanged, this, &RegisterNeuron::showFlow);
    connect(m_flow, &SignFlow::planChanged, this, [this] {
        // Only what the person asked for beforehand: at or under the limit, which the call carries.
        if (m_signWhenReady && m_flow->canConfirm()) {
            m_signWhenReady = false;
            m_flow->confirm();
            if (m_flow->state() == SignFlow::State::Unlocking)
                m_flow->sign({}); // A key without a password.
        }
    });
    for (Page* step : {static_cast<Page*>(m_review), static_cast<Page*>(m_track)}) {
        connect(step, &Page::toastRequested, this, &Page::toastRequested);
        connect(step, &Page::pageRequested, this, &Page::pageRequested);
    }
    m_phrases.say([this] { sayTexts(); });
}

QWidget* RegisterNeuron::buildForm()
{
    auto* box = new QWidget(this);
    box->setMaximumWidth(kFormWidth);
    auto* layout = columnIn(box, 0, gap::kLarge);
    m_headline = makeLabel(u"title"_s, box);
    m_intro = makeParagraph(u"soft"_s, box);
    m_account = new AccountPicker(m_models.accounts, AccountPicker::Offer::WithKey,
                                  u"neuronAccountPicker"_s, box);
    m_subnet =
        new SubnetPicker(m_book, SubnetPicker::Offer::WithoutRoot, u"neuronSubnetPicker"_s, box);
    m_hotkey = new HotkeyPicker(m_models, u"neuronHotkey"_s, box);
    m_limit = new AmountEdit(box);
    m_limit->setObjectName(u"neuronLimitEdit"_s);
    m_accountField = new FormField(m_account, box);
    m_subnetField = new FormField(m_subnet, box);
    m_limitField = new FormField(m_limit, box);
    m_waiting = makeParagraph(u"info"_s, box);
    m_waiting->setObjectName(u"neuronWaiting"_s);
    m_general = makeParagraph(u"down"_s, box);
    m_general->setObjectName(u"neuronGeneralError"_s);
    m_general->hide();
    m_go = makeButton(u"primary"_s, u"neuronGoButton"_s, box);
    m_close = makeButton({}, u"neuronCloseButton"_s, box);
    auto* buttons = row(gap::kSmall);
    buttons->addWidget(m_go);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    for (QWidget* part :
         {static_cast<QWidget*>(m_headline), static_cast<QWidget*>(m_intro),
          static_cast<QWidget*>(m_accountField), static_cast<QWidget*>(m_subnetField),
          static_cast<QWidget*>(m_hotkey), static_cast<QWidget*>(m_limitField),
          static_cast<QWidget*>(m_waiting), static_cast<QWidget*>(m_general)})
        layout->addWidget(part);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return box;
}

QWidget* RegisterNeuron::buildCost()
{
    m_cost = new Card(this);
    m_cost->setObjectName(u"neuronCostCard"_s);
    m_cost->setFixedWidth(kCostWidth);
    m_now = new Stat(u"neuronCostNow"_s, m_cost);
    m_hour = new Stat(u"neuronCostHour"_s, m_cost);
    m_least = new Stat(u"neuronCostLeast"_s, m_cost);
    m_places = new Stat(u"neuronPlaces"_s, m_cost);
    m_curve = new CurveView(u"neuronCostCurve"_s, m_cost);
    m_curve->setUnits(ChartUnit::Count, ChartUnit::Tao);
    m_curve->setPlaceText([this](qint64 x) {
        return TimeText::inBlocks(BlockSpan(std::uint64_t(std::max<qint64>(x, 0))),
                                  m_models.node.state().blockTimeMs);
    });
    m_cost->body()->setSpacing(gap::kMedium);
    for (QWidget* part : {static_cast<QWidget*>(m_now), static_cast<QWidget*>(m_hour),
                          static_cast<QWidget*>(m_least), static_cast<QWidget*>(m_places),
                          static_cast<QWidget*>(m_curve)})
        m_cost->body()->addWidget(part);
    return m_cost;
}

void RegisterNeuron::sayTexts()
{
    //: Headline of the page that registers a neuron.
    m_headline->setText(tr("Register a neuron"));
    m_intro->setText(
        //: Text below that headline.
        tr("A place in a subnet costs TAO, which buys the subnet's alpha and takes it out of the "
           "world. The price rises with each registration and halves again with time."));
    //: Field label: the coldkey that pays.
    m_accountField->setLabel(tr("Account"));
    //: Field label.
    m_subnetField->setLabel(tr("Subnet"));
    m_subnet->setName(tr("Subnet"));
    //: Field label: the most that a place may cost.
    m_limitField->setLabel(tr("At most"));
    //: Hint at that field.
    m_limitField->setHint(tr("Empty pays whatever the block asks for. With a price below today's, "
                             "Soma waits for it while it runs."));
    //: Heading of the card beside the form.
    m_cost->setTitle(tr("What a place costs"));
    //: Caption in that card.
    m_now->setCaption(tr("In the next block"));
    //: Caption in that card.
    m_hour->setCaption(tr("In 300 blocks, if nobody registers"));
    //: Caption in that card.
    m_least->setCaption(tr("Never less than"));
    //: Caption in that card.
    m_places->setCaption(tr("Places taken"));
    //: Names of the two axes of the cost curve.
    m_curve->setNames(tr("When"), tr("Cost"));
    //: Button: leaves the page.
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
    refresh();
}

QString RegisterNeuron::subnetText() const
{
    if (!m_entry->netuid())
        return {};
    const StakeSubnet* subnet = m_book.subnet(*m_entry->netuid());
    return TradeText::subnet(*m_entry->netuid(), subnet != nullptr ? subnet->name : QString());
}

void RegisterNeuron::arrive(const wallet::AccountHandle& account)
{
    if (!account.name.isEmpty())
        m_account->setCurrent(account);
    m_hotkey->setAccount(m_account->current());
    tell();
}

void RegisterNeuron::forgetSecrets()
{
    m_review->forgetSecrets();
}

void RegisterNeuron::showEvent(QShowEvent* event)
{
    m_entry->setWatched(true);
    Page::showEvent(event);
}

void RegisterNeuron::hideEvent(QHideEvent* event)
{
    m_entry->setWatched(false);
    Page::hideEvent(event);
}

void RegisterNeuron::tell()
{
    m_general->hide();
    m_entry->setAccount(m_account->current());
    m_entry->setSubnet(m_subnet->current());
    m_entry->setHotkey(m_hotkey->current());
    const auto typed = m_limit->amount();
    m_entry->setLimit(typed && !typed->isZero() ? std::optional(*typed) : std::nullopt);
}

void RegisterNeuron::refresh()
{
    showCost();
    showCurve();
    showButtons();
}

void RegisterNeuron::showCost()
{
    const auto& place = m_entry->place();
    if (!place) {
        const QString why = m_entry->error() ? ErrorText::sentence(*m_entry->error())
                                             //: Tooltip of figures before a subnet is chosen.
                                             : tr("Known once a subnet is chosen.");
        for (Stat* stat : {m_now, m_hour, m_least, m_places})
            stat->setUnknown(why);
        return;
    }
    m_now->setValue(amountText(*m_entry->cost(), Reading::Exact));
    m_hour->setValue(amountText(place->cost.after(kHour), Reading::Exact));
    m_least->setValue(amountText(place->cost.min, Reading::Exact));
    //: How many places of a subnet are taken; both are numbers.
    m_places->setValue(tr("%1 of %2").arg(place->taken).arg(place->places),
                       place->taken < place->places
                           ? QString()
                           //: Tooltip when a subnet is full.
                           : tr("The subnet is full: the neuron with the least emission that is "
                                "not immune makes room."));
}

void RegisterNeuron::showCurve()
{
    const auto& place = m_entry->place();
    m_curve->setVisible(place.has_value());
    if (!place)
        return;
    // Four half-lives show where it goes.
    const std::uint32_t step =
        std::max<std::uint32_t>(place->cost.halfLife, 12) * 4 / (kCurvePoints - 1);
    const std::vector<Rao> prices = place->cost.falling(step * (kCurvePoints - 1));
    std::vector<CurvePoint> points;
    for (std::size_t i = 0; i < prices.size(); i += step)
        points.push_back({qint64(i), qint64(prices[i].value())});
    m_curve->setCurve(std::move(points));
    std::vector<CurveMark> marks;
    if (m_entry->limit())
        //: Mark in the cost curve: the person's own limit.
        marks.push_back({CurveMark::Along::Y, qint64(m_entry->limit()->value()), tr("your limit"),
                         ChartColour::Accent});
    m_curve->setMarks(std::move(marks));
    m_curve->setHandle(0); // Today.
}

void RegisterNeuron::showButtons()
{
    const auto typed = m_limit->amount();
    if (!m_limit->text().isEmpty() && !typed)
        m_limitField->setError(ErrorText::sentence(typed.error()));
    else
        m_limitField->setError({});
    const auto obstacle = m_entry->obstacle();
    const bool aboutSubnet = obstacle && obstacle->name != "NotEnoughBalanceToStake";
    const QString sentence = obstacle ? RefusalText::whole(*obstacle, m_entry->facts()) : QString();
    m_subnetField->setError(aboutSubnet ? sentence : QString());
    m_accountField->setError(aboutSubnet ? QString() : sentence);

    const auto cost = m_entry->cost();
    const bool below = m_entry->limit() && cost && *m_entry->limit() < *cost;
    if (m_entry->isArmed())
        //: Button: gives up waiting for a price.
        m_go->setText(tr("Stop waiting"));
    else if (below)
        //: Button: signs at the first block at or under the person's price.
        m_go->setText(tr("Wait for this price"));
    else
        //: Button: leads to the page that shows what will change.
        m_go->setText(tr("Review"));
    m_go->setAccessibleName(m_go->text());
    m_waiting->setVisible(m_entry->isArmed() || below);
    const std::uint64_t blockTime = m_models.node.state().blockTimeMs;
    const auto when = m_entry->reachesLimitIn();
    if (!when)
        //: About a price that never comes.
        m_waiting->setText(tr("The price never falls that far: it stops at its least."));
    else if (m_entry->isArmed())
        //: While Soma waits for a price; %1 is "in 4 min 12 s (21 blocks)".
        m_waiting->setText(tr("Waiting. If nobody registers meanwhile the price is reached %1. "
                              "With the account unlocked Soma then signs by itself; otherwise it "
                              "asks for the password.")
                               .arg(TimeText::inBlocks(*when, blockTime)));
    else
        //: About a price below today's; %1 is "in 4 min 12 s (21 blocks)".
        m_waiting->setText(tr("If nobody registers meanwhile, this price is reached %1.")
                               .arg(TimeText::inBlocks(*when, blockTime)));
}

void RegisterNeuron::press()
{
    if (m_entry->isArmed()) {
        m_entry->disarm();
        return;
    }
    if (!m_subnet->current()) {
        //: In place, when no subnet is chosen.
        m_subnetField->setError(tr("Choose the subnet to register on."));
        m_subnet->setFocus();
        return;
    }
    if (!m_hotkey->judge() || (!m_limit->text().isEmpty() && !m_limit->amount()) ||
        m_entry->obstacle())
        return;
    if (m_entry->isReady())
        review();
    else if (m_entry->place())
        m_entry->arm();
}

void RegisterNeuron::review()
{
    const auto* account = m_models.accounts.find(m_entry->account());
    if (account == nullptr || !m_entry->isComplete())
        return;
    ActWords words;
    words.facts = m_entry->facts();
    //: Headline of a review; %1 is a subnet.
    words.headline = tr("Register a neuron on %1").arg(subnetText());
    //: Button that signs; %1 is an amount.
    words.button =
        m_entry->limit()
            ? tr("Register for at most %1").arg(amountText(*m_entry->limit(), Reading::Exact))
            //: Button that signs; %1 is an amount.
            : tr("Register for about %1")
                  .arg(amountText(m_entry->cost().value_or(Rao()), Reading::Exact));
    //: Caption on a review page: the account that signs.
    words.parts.emplace_back(tr("Account"),
                             account->label + u'\n' + groupedAddress(account->address));
    //: Caption on a review page.
    words.parts.emplace_back(tr("Hotkey"), groupedAddress(addressOf(m_entry->hotkey()->id)));
    //: Risk on a review page.
    words.risks.append(tr("What the place costs is spent: it buys alpha that nobody owns any "
                          "more."));
    m_act = words.headline;
    m_review->setWords(words);
    Act act;
    act.from = m_entry->account();
    act.signer = account->account;
    act.call = m_entry->call();
    act.counterparty = m_entry->hotkey()->id;
    m_flow->review(act);
}

void RegisterNeuron::reached()
{
    const auto* account = m_models.accounts.find(m_entry->account());
    m_signWhenReady = account != nullptr && (account->unlocked || !account->encrypted);
    review();
    //: Short notice: the price that Soma waited for is there.
    Q_EMIT toastRequested(tr("The price you waited for is reached"));
}

void RegisterNeuron::showFlow()
{
    switch (m_flow->state()) {
    case SignFlow::State::Idle:
        m_signWhenReady = false;
        m_steps->setCurrentIndex(FormStep);
        return;
    case SignFlow::State::Review:
        if (m_steps->currentIndex() != ReviewStep) {
            m_steps->setCurrentIndex(ReviewStep);
            m_review->arrive(m_entry->account());
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
            m_general->setText(sentence);
            m_general->show();
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
        //: Button after signing: leads back to the form.
        m_track->setWords(m_act, tr("Register another neuron"));
        m_track->arrive({});
    }
}

} // namespace soma::ui
