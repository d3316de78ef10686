#include "ui/views/accounts/summary_tab.h"

#include "chain/api/async.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/qr_view.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kQr = 132;
constexpr int kNarrow = 600;
constexpr Rao kFaucetAmount{100 * kRaoPerTao};

} // namespace

SummaryTab::SummaryTab(const Models& models, QWidget* parent)
    : Page(u"summaryTab"_s, parent)
    , m_models(models)
{
    auto* layout = columnIn(this, 0, gap::kLarge);
    layout->addWidget(buildBalances());
    layout->addWidget(buildAddress());
    layout->addWidget(buildFaucet());
    layout->addStretch(1);
    connect(&models.accounts, &QAbstractItemModel::dataChanged, this, &SummaryTab::refill);
    connect(&models.accounts, &AccountListModel::balancesChanged, this, &SummaryTab::showBalances);
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &SummaryTab::refill);
    m_phrases.say([this] { refill(); });
}

QWidget* SummaryTab::buildAddress()
{
    m_addressCard = new Card(this);
    auto* inner = row(gap::kPage);
    auto* texts = column(gap::kSmall);
    m_address =
        new AddressLabel(AddressLabel::Form::GroupedTwoLines, u"accountAddress"_s, m_addressCard);
    m_addressNote = makeParagraph(u"soft"_s, m_addressCard);
    texts->addWidget(m_address);
    texts->addWidget(m_addressNote);
    texts->addStretch(1);
    m_qr = new QrView(kQr, m_addressCard);
    inner->addLayout(texts, 1);
    inner->addWidget(m_qr);
    m_addressCard->body()->addLayout(inner);
    connect(m_address, &CopyText::copied, this, [this] {
        //: Short confirmation after copying an address.
        Q_EMIT toastRequested(tr("Address copied"));
    });
    return m_addressCard;
}

QWidget* SummaryTab::buildBalances()
{
    m_balances = new Card(this);
    m_free = new Stat(u"freeStat"_s, m_balances);
    m_transferable = new Stat(u"transferableStat"_s, m_balances);
    m_reserved = new Stat(u"reservedStat"_s, m_balances);
    m_frozen = new Stat(u"frozenStat"_s, m_balances);
    m_stats = new QGridLayout;
    m_stats->setHorizontalSpacing(gap::kLarge);
    m_stats->setVerticalSpacing(gap::kMedium);
    m_balances->body()->addLayout(m_stats);
    arrange();
    return m_balances;
}

QWidget* SummaryTab::buildFaucet()
{
    m_faucet = new Card(this);
    auto* line = row(gap::kLarge);
    m_faucetText = makeParagraph(u"soft"_s, m_faucet);
    m_fund = makeButton({}, u"faucetButton"_s, m_faucet);
    line->addWidget(m_faucetText, 1);
    line->addWidget(m_fund);
    m_faucet->body()->addLayout(line);
    m_faucet->setVisible(m_models.node.node().localControls() != nullptr);
    connect(m_fund, &QPushButton::clicked, this, &SummaryTab::fund);
    return m_faucet;
}

/// In a narrow window the figures stand in two rows and the code is left to the receive page.
void SummaryTab::arrange()
{
    const bool narrow = width() < kNarrow;
    const int columns = narrow ? 2 : 4;
    int at = 0;
    for (Stat* stat : {m_free, m_transferable, m_reserved, m_frozen}) {
        m_stats->addWidget(stat, at / columns, at % columns);
        ++at;
    }
    for (int i = 0; i < 4; ++i)
        m_stats->setColumnStretch(i, i < columns ? 1 : 0);
    if (m_qr != nullptr)
        m_qr->setVisible(!narrow);
}

void SummaryTab::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void SummaryTab::showAccount(const wallet::AccountHandle& account)
{
    m_account = account;
    refill();
}

void SummaryTab::refill()
{
    const wallet::AccountRow* row = m_models.accounts.find(m_account);
    if (row == nullptr)
        return;
    //: Heading above an account's address.
    m_addressCard->setTitle(tr("Address"));
    m_address->setAddress(row->address);
    //: Below an account's address.
    m_addressNote->setText(tr("Anybody may know it. Compare it group by group when you give it to "
                              "somebody."));
    m_qr->setText(row->address);
    //: Heading: gives test TAO on a local network.
    m_faucet->setTitle(tr("Local faucet"));
    //: Explains the faucet.
    m_faucetText->setText(tr("This is your own network, so it can give you TAO to try things with. "
                             "It has no value anywhere else."));
    //: Button of the faucet; %1 is an amount.
    m_fund->setText(tr("Fund with %1").arg(amountText(kFaucetAmount, Reading::Exact)));
    showBalances();
}

void SummaryTab::showBalances()
{
    //: Heading above an account's balances.
    m_balances->setTitle(tr("Balance"));
    //: Caption: spendable and locked part of a balance together.
    m_free->setCaption(tr("Free"));
    //: Caption: what can be sent while the account stays open.
    m_transferable->setCaption(tr("Can be sent"));
    //: Caption: part of a balance held back for a purpose.
    m_reserved->setCaption(tr("Reserved"));
    //: Caption: part of the free balance that cannot be sent.
    m_frozen->setCaption(tr("Frozen"));
    const auto balances = m_models.accounts.balances(m_account);
    if (!balances) {
        //: Tooltip of an unknown balance.
        const QString why = tr("The node has not answered yet, so the balance is not known.");
        for (Stat* stat : {m_free, m_transferable, m_reserved, m_frozen})
            stat->setUnknown(why);
        return;
    }
    m_free->setValue(amountText(balances->free));
    m_transferable->setValue(amountText(balances->transferable()));
    m_reserved->setValue(amountText(balances->reserved));
    m_frozen->setValue(amountText(balances->frozen));
}

void SummaryTab::fund()
{
    const wallet::AccountRow* row = m_models.accounts.find(m_account);
    chain::LocalControls* controls = m_models.node.node().localControls();
    if (row == nullptr || controls == nullptr)
        return;
    m_fund->setEnabled(false);
    chain::whenDone(controls->fund(row->account, kFaucetAmount), this,
                    [this](Result<chain::ExtrinsicHash> done) {
                        m_fund->setEnabled(true);
                        if (done)
                            //: Short confirmation after pressing the faucet's button.
                            Q_EMIT toastRequested(tr("On its way: the next block brings it"));
                        else
                            m_faucetText->setText(ErrorText::sentence(done.error()));
                    });
}

} // namespace soma::ui
