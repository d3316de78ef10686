#include "ui/views/staking/claims_view.h"

#include "chain/api/calls/stake.h"
#include "ui/format/address_format.h"
#include "ui/format/alpha_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/trade_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/transfer/account_picker.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using chain::RootClaimChoice;

ClaimsView::ClaimsView(const Models& models, StakeBook& book, QWidget* parent)
    : Page(u"claimsView"_s, parent)
    , m_models(models)
    , m_book(book)
    , m_claims(new ClaimModel(book, models.node, this))
{
    auto* layout = columnIn(this, 0, gap::kMedium);
    auto* top = row(gap::kLarge);
    m_account =
        new AccountPicker(models.accounts, AccountPicker::Offer::All, u"claimsAccount"_s, this);
    m_accountField = new FormField(m_account, this);
    m_worth = new Stat(u"claimsWorth"_s, this);
    top->addWidget(m_accountField, 1);
    top->addWidget(m_worth, 1);
    layout->addLayout(top);
    buildTable();
    auto* card = makeFrame(u"card"_s, this);
    m_state = new StateStack(m_table, u"claimsState"_s, card);
    columnIn(card, 1, 0)->addWidget(m_state);
    layout->addWidget(card, 1);
    auto* kinds = row(gap::kSmall);
    m_kindCaption = makeLabel(u"soft"_s, this);
    m_kind = new Segmented(u"claimKind"_s, this);
    for (const char* name : {"claimSwap", "claimKeep", "claimKeepHeld"})
        m_kind->addSegment(QString::fromLatin1(name));
    m_change = makeButton({}, u"changeClaimKindButton"_s, this);
    kinds->addWidget(m_kindCaption);
    kinds->addWidget(m_kind);
    kinds->addWidget(m_change);
    kinds->addStretch(1);
    layout->addLayout(kinds);
    m_kindNote = makeParagraph(u"caption"_s, this);
    layout->addWidget(m_kindNote);
    m_claim = makeButton(u"primary"_s, u"claimButton"_s, this);
    layout->addWidget(m_claim, 0, Qt::AlignLeft);

    connect(m_account, &AccountPicker::accountChosen, this, &ClaimsView::follow);
    connect(m_claims, &ClaimModel::stateChanged, this, &ClaimsView::showState);
    connect(m_state, &StateStack::retryRequested, m_claims, &ClaimModel::refresh);
    connect(m_kind, &Segmented::chosen, this, &ClaimsView::showState);
    connect(m_claim, &QPushButton::clicked, this, &ClaimsView::claim);
    connect(m_change, &QPushButton::clicked, this, &ClaimsView::change);
    m_phrases.say([this] { sayTexts(); });
    follow();
}

void ClaimsView::buildTable()
{
    m_table = new DataTable(u"claimsTable"_s, DataTable::Density::Compact, this);
    m_table->setModel(m_claims);
    const auto rowOf = [this](const QModelIndex& index) -> const chain::RootClaim& {
        return m_claims->row(index.row());
    };
    m_table->setColumn(ClaimModel::SubnetColumn,
                       {.width = 160, .stretches = true, .text = [this, rowOf](const auto& index) {
                            return subnetText(rowOf(index).netuid);
                        }});
    m_table->setColumn(
        ClaimModel::ValidatorColumn,
        {.width = 160,
         .stretches = true,
         .text =
             [this, rowOf](const QModelIndex& index) {
                 const chain::AccountId& hotkey = rowOf(index).hotkey.id;
                 const QString name = m_models.accounts.nameOf(hotkey);
                 return name.isEmpty() ? shortAddress(addressOf(hotkey)) : name;
             },
         .tooltip =
             [rowOf](const QModelIndex& index) { return addressOf(rowOf(index).hotkey.id); }});
    m_table->setColumn(ClaimModel::OwedColumn,
                       {.width = 120,
                        .alignsRight = true,
                        .text = [this, rowOf](const QModelIndex& index) -> QString {
                            return amountColumn(Rao(rowOf(index).owed.value())) + u' ' +
                                   symbolOf(rowOf(index).netuid);
                        }});
    m_table->setColumn(
        ClaimModel::WorthColumn,
        {.width = 104, .alignsRight = true, .text = [this, rowOf](const auto& index) {
             return amountColumn(m_claims->worthOf(rowOf(index)));
         }});
    m_table->setColumn(ClaimModel::StateColumn,
                       {.width = 104,
                        .text =
                            [rowOf](const QModelIndex& index) {
                                //: State of a root claim.
                                return rowOf(index).claimable ? tr("yes")
                                                              //: State of a root claim.
                                                              : tr("too little");
                            },
                        .tooltip =
                            [rowOf](const QModelIndex& index) {
                                //: Tooltip of a root claim that is too small.
                                return rowOf(index).claimable
                                           ? QString()
                                           : tr("It has not reached the least that the subnet "
                                                "pays out. It keeps growing.");
                            },
                        .tone =
                            [rowOf](const QModelIndex& index) {
                                return rowOf(index).claimable ? QString() : u"soft"_s;
                            }});
}

void ClaimsView::sayTexts()
{
    //: Field label.
    m_accountField->setLabel(tr("Account"));
    //: Sum of the root claims.
    m_worth->setCaption(tr("Pending, at the prices"));
    //: Before the choice of what a claim does.
    m_kindCaption->setText(tr("A claim"));
    //: Choice of what a claim does.
    m_kind->setSegmentText(0, tr("sells for TAO on root"));
    //: Choice of what a claim does.
    m_kind->setSegmentText(1, tr("keeps the alpha"));
    //: Choice of what a claim does.
    m_kind->setSegmentText(2, tr("keeps it where I hold stake"));
    //: Button: makes the choice beside it count.
    m_change->setText(tr("Change to this"));
    m_change->setAccessibleName(m_change->text());
    //: Screen reader name of the table of root claims.
    m_table->setAccessibleName(tr("Root claims"));
    m_state->empty()->setTexts(
        //: Heading where the root claims would be.
        tr("Nothing is pending"),
        //: Explanation there.
        tr("Stake on root earns alpha of every subnet its validator earns on. It gathers here "
           "until it is claimed, by you or by the chain itself now and then."));
    //: Shown while the root claims are read.
    m_state->setLoadingText(tr("Reading what is pending…"));
    showState();
}

void ClaimsView::arrive(const wallet::AccountHandle& account)
{
    if (!account.name.isEmpty())
        m_account->setCurrent(account);
    follow();
}

void ClaimsView::follow()
{
    if (const auto* account = m_models.accounts.find(m_account->current()))
        m_claims->setColdkey(chain::Coldkey{account->account});
    showState();
}

QString ClaimsView::subnetText(NetUid netuid) const
{
    const StakeSubnet* subnet = m_book.subnet(netuid);
    return TradeText::subnet(netuid, subnet != nullptr ? subnet->name : QString());
}

QString ClaimsView::symbolOf(NetUid netuid) const
{
    const StakeSubnet* subnet = m_book.subnet(netuid);
    return subnet == nullptr || subnet->symbol.isEmpty() ? u"α"_s : subnet->symbol;
}

RootClaimChoice ClaimsView::chosen() const
{
    if (m_kind->current() == 1)
        return {RootClaimChoice::Keep{}};
    if (m_kind->current() == 0)
        return {RootClaimChoice::Swap{}};
    RootClaimChoice::KeepSubnets held;
    const auto* account = m_models.accounts.find(m_account->current());
    if (m_book.snapshot() && account != nullptr)
        for (const StakePosition& position : m_book.snapshot()->positions)
            if (position.coldkey.id == account->account && position.netuid != NetUid(0))
                held.subnets.insert(position.netuid);
    return {held};
}

void ClaimsView::showState()
{
    switch (m_claims->state()) {
    case ClaimModel::State::Empty:
    case ClaimModel::State::Loading:
        m_state->showLoading();
        //: Tooltip of a figure that was not read yet.
        m_worth->setUnknown(tr("Not read from the chain yet."));
        break;
    case ClaimModel::State::Failed:
        m_state->showError(*m_claims->error());
        m_worth->setUnknown(tr("Not read from the chain yet."));
        break;
    case ClaimModel::State::Ready:
        if (m_claims->rowCount() == 0)
            m_state->showEmpty();
        else
            m_state->showNormal();
        m_worth->setValue(amountText(m_claims->worth()));
        break;
    }
    const auto* account = m_models.accounts.find(m_account->current());
    const bool canSign = account != nullptr && account->kind == wallet::AccountKind::Coldkey;
    const int subnets = static_cast<int>(m_claims->claimable().size());
    //: Button: claims from so many subnets.
    m_claim->setText(tr("Claim from %n subnet(s)", nullptr, subnets));
    m_claim->setAccessibleName(m_claim->text());
    m_claim->setEnabled(canSign && subnets > 0);
    const RootClaimChoice wanted = chosen();
    const auto* some = std::get_if<RootClaimChoice::KeepSubnets>(&wanted.choice);
    const bool possible = some == nullptr || !some->subnets.empty();
    m_change->setEnabled(canSign && possible && m_claims->state() == ClaimModel::State::Ready &&
                         !(wanted == m_claims->choice()));
    m_kindNote->setText(
        wanted == m_claims->choice()
            //: Below the choice of what a claim does.
            ? tr("This is what a claim of this account does now.")
            : possible
                  //: Below the choice of what a claim does.
                  ? tr("A claim of this account does something else now.")
                  //: Below the choice of what a claim does.
                  : tr("This account holds no stake on a subnet to keep alpha with."));
}

StakeAct ClaimsView::begin() const
{
    StakeAct out;
    const auto* account = m_models.accounts.find(m_account->current());
    out.act.from = m_account->current();
    out.act.signer = account->account;
    //: Caption on a review page: the account that signs.
    out.words.parts.emplace_back(tr("Account"),
                                 account->label + u'\n' + groupedAddress(account->address));
    out.words.facts.blockTimeMs = m_models.node.state().blockTimeMs;
    return out;
}

void ClaimsView::claim()
{
    const std::set<NetUid> subnets = m_claims->claimable();
    StakeAct out = begin();
    out.act.call = chain::calls::claimRoot(subnets);
    //: Headline of a review.
    out.words.headline =
        tr("Claim root rewards of %n subnet(s)", nullptr, static_cast<int>(subnets.size()));
    out.words.button = out.words.headline;
    QStringList names;
    for (const NetUid netuid : subnets)
        names.append(subnetText(netuid));
    //: Caption on a review page: which subnets are claimed from.
    out.words.parts.emplace_back(tr("From"), names.join(u'\n'));
    Q_EMIT actRequested(out);
}

void ClaimsView::change()
{
    StakeAct out = begin();
    out.act.call = chain::calls::setRootClaimType(chosen());
    //: Headline of a review.
    out.words.headline = tr("Change what a root claim does");
    out.words.button = out.words.headline;
    const QStringList kinds{tr("sells for TAO on root"), tr("keeps the alpha"),
                            tr("keeps it where I hold stake")};
    //: Caption on a review page: what a claim does from then on.
    out.words.parts.emplace_back(tr("A claim then"), kinds.value(m_kind->current()));
    Q_EMIT actRequested(out);
}

} // namespace soma::ui
