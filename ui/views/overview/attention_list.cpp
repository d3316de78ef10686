#include "ui/views/overview/attention_list.h"

#include "ui/models/account_list_model.h"
#include "ui/models/history_model.h"
#include "ui/models/holdings.h"
#include "ui/models/node_model.h"
#include "ui/models/upcoming.h"
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

AttentionList::AttentionList(const Models& models, const Holdings& holdings,
                             const Upcoming& upcoming, QWidget* parent)
    : Card(parent)
    , m_found(models, holdings, upcoming)
{
    setObjectName(u"attentionCard"_s);
    body()->setSpacing(gap::kMedium);
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &AttentionList::refill);
    connect(&models.accounts, &QAbstractItemModel::dataChanged, this, &AttentionList::refill);
    connect(&models.node, &NodeModel::changed, this, &AttentionList::refill);
    connect(&models.wallet, &WalletModel::failed, this, &AttentionList::refill);
    connect(&models.wallet, &WalletModel::lockStateChanged, this, &AttentionList::refill);
    connect(&models.history, &HistoryModel::rowsChanged, this, &AttentionList::refill);
    connect(&holdings, &Holdings::changed, this, &AttentionList::refill);
    connect(&upcoming, &Upcoming::changed, this, &AttentionList::refill);
    m_items = m_found.list();
    rebuild();
}

void AttentionList::refill()
{
    std::vector<AttentionItem> found = m_found.list();
    if (found == m_items)
        return;
    const bool sameLines = found.size() == m_items.size();
    m_items = std::move(found);
    if (sameLines)
        showLines();
    else
        rebuild();
}

void AttentionList::rebuild()
{
    clearLayout(body());
    m_lines.clear();
    //: Heading of the card that lists what should not be overlooked.
    setTitle(tr("Needs attention"));
    for (std::size_t i = 0; i < m_items.size(); ++i)
        addLine(i);
    if (m_items.empty()) {
        auto* calm = makeParagraph(u"soft"_s, this);
        //: Shown when nothing needs attention.
        calm->setText(tr("Nothing at present."));
        body()->addWidget(calm);
    }
    body()->addStretch(1);
    showLines();
}

void AttentionList::addLine(std::size_t number)
{
    auto* line = new QWidget(this);
    auto* layout = rowIn(line, 0, gap::kSmall);
    auto* mark = makeLabel({}, line);
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto* texts = column(2);
    auto* sentence = makeParagraph({}, line);
    texts->addWidget(sentence);
    auto* button = makeButton(u"link"_s, u"attentionAction%1"_s.arg(number + 1), line);
    texts->addWidget(button, 0, Qt::AlignLeft);
    layout->addLayout(texts, 1);
    connect(button, &QPushButton::clicked, this, [this, number] { follow(number); });
    body()->addWidget(line);
    m_lines.push_back({mark, sentence, button});
}

void AttentionList::showLines()
{
    const Tokens& tokens = currentTokens();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const AttentionItem& item = m_items[i];
        m_lines[i].mark->setPixmap(iconPixmap(
            u"warning"_s, 16, item.serious ? tokens.down : tokens.warn, devicePixelRatioF()));
        m_lines[i].sentence->setText(item.text);
        m_lines[i].action->setText(item.action);
        m_lines[i].action->setAccessibleName(item.action);
        m_lines[i].action->setAccessibleDescription(item.text);
    }
}

void AttentionList::follow(std::size_t number)
{
    if (number >= m_items.size())
        return;
    const AttentionItem item = m_items[number];
    if (item.netuid)
        Q_EMIT subnetRequested(item.page, *item.netuid);
    else if (item.claims)
        Q_EMIT claimsRequested(item.account);
    else
        Q_EMIT pageRequested(item.page, item.account);
}

void AttentionList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        m_items = m_found.list();
        rebuild();
    }
    Card::changeEvent(event);
}

} // namespace soma::ui
