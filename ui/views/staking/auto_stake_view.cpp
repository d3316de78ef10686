#include "ui/views/staking/auto_stake_view.h"

#include "chain/api/calls/keys.h"
#include "ui/format/address_format.h"
#include "ui/format/trade_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/transfer/account_picker.h"
#include "ui/widgets/build.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

AutoStakeView::AutoStakeView(const Models& models, StakeBook& book, QWidget* parent)
    : Page(u"autoStakeView"_s, parent)
    , m_models(models)
    , m_book(book)
    , m_stakes(new AutoStakeModel(book, models.node, this))
{
    auto* layout = columnIn(this, 0, gap::kMedium);
    m_account =
        new AccountPicker(models.accounts, AccountPicker::Offer::All, u"autoStakeAccount"_s, this);
    m_accountField = new FormField(m_account, this);
    m_note = makeParagraph(u"soft"_s, this);
    layout->addWidget(m_accountField);
    layout->addWidget(m_note);
    buildTable();
    auto* card = makeFrame(u"card"_s, this);
    m_state = new StateStack(m_table, u"autoStakeState"_s, card);
    columnIn(card, 1, 0)->addWidget(m_state);
    layout->addWidget(card, 1);
    m_choose = makeButton(u"primary"_s, u"autoStakeChooseButton"_s, this);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    connect(m_account, &AccountPicker::accountChosen, this, &AutoStakeView::follow);
    connect(m_stakes, &AutoStakeModel::stateChanged, this, &AutoStakeView::showState);
    connect(m_state, &StateStack::retryRequested, m_stakes, &AutoStakeModel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AutoStakeView::showState);
    connect(m_choose, &QPushButton::clicked, this, &AutoStakeView::choose);
    m_phrases.say([this] { sayTexts(); });
    follow();
}

void AutoStakeView::buildTable()
{
    m_table = new DataTable(u"autoStakeTable"_s, DataTable::Density::Compact, this);
    m_table->setModel(m_stakes);
    const auto rowOf = [this](const QModelIndex& index) { return m_stakes->row(index.row()); };
    m_table->setColumn(AutoStakeModel::SubnetColumn,
                       {.width = 200, .stretches = true, .text = [this, rowOf](const auto& index) {
                            return subnetText(rowOf(index).netuid);
                        }});
    m_table->setColumn(AutoStakeModel::DestinationColumn,
                       {.width = 240,
                        .stretches = true,
                        .text =
                            [this, rowOf](const QModelIndex& index) {
                                const auto destination = rowOf(index).destination;
                                if (!destination)
                                    //: In the table of automatic stakes: nothing was chosen.
                                    return tr("the miner's own hotkey");
                                const QString name = m_models.accounts.nameOf(destination->id);
                                return name.isEmpty() ? shortAddress(addressOf(destination->id))
                                                      : name;
                            },
                        .tooltip =
                            [rowOf](const QModelIndex& index) {
                                const auto destination = rowOf(index).destination;
                                return destination ? addressOf(destination->id) : QString();
                            },
                        .tone =
                            [rowOf](const QModelIndex& index) {
                                return rowOf(index).destination ? QString() : u"soft"_s;
                            }});
}

void AutoStakeView::sayTexts()
{
    //: Field label.
    m_accountField->setLabel(tr("Account"));
    m_note->setText(
        //: Explains automatic stakes.
        tr("What the miners of this account earn is staked at once. Here you choose with which "
           "validator; it needs a place in the subnet."));
    //: Screen reader name of the table of automatic stakes.
    m_table->setAccessibleName(tr("Auto-stake"));
    //: Button: opens the list of validators for the selected subnet.
    m_choose->setText(tr("Choose a validator…"));
    m_choose->setAccessibleName(m_choose->text());
    m_state->empty()->setTexts(
        //: Heading where the subnets would be.
        tr("There are no subnets yet"),
        //: Explanation there.
        tr("Automatic stakes are chosen for each subnet. This chain has none besides root."));
    //: Shown while the automatic stakes are read.
    m_state->setLoadingText(tr("Reading the choices from the chain…"));
    showState();
}

void AutoStakeView::arrive(const wallet::AccountHandle& account)
{
    if (!account.name.isEmpty())
        m_account->setCurrent(account);
    follow();
}

void AutoStakeView::follow()
{
    if (const auto* account = m_models.accounts.find(m_account->current()))
        m_stakes->setColdkey(chain::Coldkey{account->account});
    showState();
}

QString AutoStakeView::subnetText(NetUid netuid) const
{
    const StakeSubnet* subnet = m_book.subnet(netuid);
    return TradeText::subnet(netuid, subnet != nullptr ? subnet->name : QString());
}

void AutoStakeView::showState()
{
    switch (m_stakes->state()) {
    case AutoStakeModel::State::Empty:
    case AutoStakeModel::State::Loading:
        m_state->showLoading();
        break;
    case AutoStakeModel::State::Failed:
        m_state->showError(*m_stakes->error());
        break;
    case AutoStakeModel::State::Ready:
        if (m_stakes->rowCount() == 0)
            m_state->showEmpty();
        else
            m_state->showNormal();
        break;
    }
    const auto* account = m_models.accounts.find(m_account->current());
    m_choose->setEnabled(account != nullptr && account->kind == wallet::AccountKind::Coldkey &&
                         m_table->currentIndex().isValid());
}

void AutoStakeView::choose()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Q_EMIT validatorWanted(m_stakes->row(index.row()).netuid.value());
}

void AutoStakeView::setValidator(NetUid netuid, const chain::Hotkey& hotkey)
{
    const auto* account = m_models.accounts.find(m_account->current());
    if (account == nullptr)
        return;
    StakeAct out;
    out.act.from = m_account->current();
    out.act.signer = account->account;
    out.act.call = chain::calls::setColdkeyAutoStakeHotkey(netuid, hotkey);
    out.act.counterparty = hotkey.id;
    //: Headline of a review; %1 is a subnet.
    out.words.headline = tr("Stake mining rewards of %1 automatically").arg(subnetText(netuid));
    out.words.button = out.words.headline;
    //: Caption on a review page: the account that signs.
    out.words.parts.emplace_back(tr("Account"),
                                 account->label + u'\n' + groupedAddress(account->address));
    //: Caption on a review page.
    out.words.parts.emplace_back(tr("Validator"), groupedAddress(addressOf(hotkey.id)));
    out.words.facts.blockTimeMs = m_models.node.state().blockTimeMs;
    Q_EMIT actRequested(out);
}

} // namespace soma::ui
