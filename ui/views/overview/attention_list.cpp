#include "ui/views/overview/attention_list.h"

#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/history_model.h"
#include "ui/models/node_model.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// More than this would be a list nobody reads; the pages themselves show the rest.
constexpr std::size_t kShown = 4;

} // namespace

AttentionList::AttentionList(const Models& models, QWidget* parent) : Card(parent), m_models(models)
{
    setObjectName(u"attentionCard"_s);
    body()->setSpacing(gap::kMedium);
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &AttentionList::refill);
    connect(&models.accounts, &QAbstractItemModel::dataChanged, this, &AttentionList::refill);
    connect(&models.node, &NodeModel::changed, this, &AttentionList::refill);
    connect(&models.wallet, &WalletModel::failed, this, &AttentionList::refill);
    connect(&models.history, &HistoryModel::rowsChanged, this, &AttentionList::refill);
    m_items = items();
    rebuild();
}

void AttentionList::refill()
{
    std::vector<Item> found = items();
    if (found == m_items)
        return;
    m_items = std::move(found);
    rebuild();
}

void AttentionList::rebuild()
{
    clearLayout(body());
    //: Heading of the card that lists what should not be overlooked.
    setTitle(tr("Needs attention"));
    int number = 0;
    for (const Item& item : m_items)
        addLine(item, ++number);
    if (m_items.empty()) {
        auto* calm = makeParagraph(u"soft"_s, this);
        //: Shown when nothing needs attention.
        calm->setText(tr("Nothing at present."));
        body()->addWidget(calm);
    }
    body()->addStretch(1);
}

std::vector<AttentionList::Item> AttentionList::items() const
{
    std::vector<Item> found;
    //: Button: shows the node page.
    const QString openNode = tr("Open the node page");
    if (const auto& failure = m_models.node.failure())
        found.push_back({true, ErrorText::sentence(*failure), openNode, PageId::Node, {}});
    else if (m_models.node.isLive() && m_models.node.isLagging())
        //: Attention: blocks are made but not finalized.
        found.push_back(
            {false,
             tr("Finality is %n block(s) behind.", "", int(m_models.node.lag().value())),
             openNode,
             PageId::Node,
             {}});
    addAccounts(found);
    const auto problems = m_models.wallet.wallet().problems().size();
    if (problems > 0)
        //: Attention: files that could not be used.
        found.push_back(
            {false,
             tr("%n file(s) in the wallet folder could not be read.", "", int(problems)),
             //: Button: shows the accounts page.
             tr("Show them"),
             PageId::Accounts,
             {}});
    if (found.size() > kShown)
        found.resize(kShown);
    return found;
}

void AttentionList::addAccounts(std::vector<Item>& found) const
{
    //: Button: shows that account.
    const QString open = tr("Open the account");
    for (int i = 0; i < m_models.accounts.rowCount(); ++i) {
        const wallet::AccountRow& row = *m_models.accounts.row(i);
        if (row.kind == wallet::AccountKind::WatchOnly)
            continue;
        if (!row.backedUp)
            //: Attention; %1 is an account's name.
            found.push_back({false,
                             tr("%1 is not backed up. If this computer is lost, so is the account.")
                                 .arg(row.label),
                             open, PageId::Accounts, row.handle});
        if (!row.encrypted)
            //: Attention; %1 is an account's name.
            found.push_back({false,
                             tr("The key file of %1 has no password: whoever copies it can spend.")
                                 .arg(row.label),
                             open, PageId::Accounts, row.handle});
    }
}

void AttentionList::addLine(const Item& item, int number)
{
    auto* line = new QWidget(this);
    auto* layout = rowIn(line, 0, gap::kSmall);
    auto* mark = makeLabel({}, line);
    const Tokens& tokens = currentTokens();
    mark->setPixmap(iconPixmap(u"warning"_s, 16, item.serious ? tokens.down : tokens.warn,
                               devicePixelRatioF()));
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto* texts = column(2);
    auto* sentence = makeParagraph({}, line);
    sentence->setText(item.text);
    texts->addWidget(sentence);
    auto* button = makeButton(u"link"_s, u"attentionAction%1"_s.arg(number), line);
    button->setText(item.action);
    button->setAccessibleName(item.action);
    texts->addWidget(button, 0, Qt::AlignLeft);
    layout->addLayout(texts, 1);
    connect(button, &QPushButton::clicked, this,
            [this, item] { Q_EMIT pageRequested(item.page, item.account); });
    body()->addWidget(line);
}

void AttentionList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        m_items = items();
        rebuild();
    }
    Card::changeEvent(event);
}

} // namespace soma::ui
