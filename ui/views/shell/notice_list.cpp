#include "ui/views/shell/notice_list.h"

#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/notice_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/notice_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kNoticesWidth = 440;
constexpr int kNoticesHeight = 420;

} // namespace

QString noticeName(const AccountListModel& accounts, const chain::AccountId& account)
{
    const QString name = accounts.nameOf(account);
    return name.isEmpty() ? shortAddress(addressOf(account)) : name;
}

NoticeList::NoticeList(const Models& models, NoticeModel& notices, QWidget* window)
    : Overlay(u"noticeList"_s, Place::Corner, window)
    , m_models(models)
    , m_notices(notices)
    , m_title(makeLabel(u"section"_s, this))
    , m_clear(makeButton(u"link"_s, u"noticesClearButton"_s, this))
    , m_close(makeIconButton(u"close"_s, u"noticesCloseButton"_s, this))
{
    setFixedWidth(kNoticesWidth);
    setMaximumHeight(kNoticesHeight);
    auto* layout = columnIn(this, gap::kLarge, gap::kMedium);
    auto* head = row(gap::kMedium);
    head->addWidget(m_title, 1);
    head->addWidget(m_clear);
    head->addWidget(m_close);
    layout->addLayout(head);
    auto* content = new QWidget;
    m_lines = columnIn(content, 0, gap::kMedium);
    m_area = scrolled(content, this);
    m_area->setObjectName(u"noticesArea"_s);
    m_area->setMinimumHeight(kNoticesHeight - 2 * gap::kLarge - measure::kControl - gap::kMedium);
    layout->addWidget(m_area, 1);
    connect(m_close, &QPushButton::clicked, this, &Overlay::dismiss);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_notices.clear();
        m_close->setFocus(Qt::OtherFocusReason);
    });
    connect(&notices, &NoticeModel::changed, this, [this] {
        if (isVisible())
            fill();
    });
    fill();
}

void NoticeList::showNotices()
{
    fill();
    open(m_close);
    m_notices.markRead();
}

void NoticeList::fill()
{
    clearLayout(m_lines);
    //: Heading of the list of notices.
    m_title->setText(tr("Notices"));
    //: Button: empties the list of notices.
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(m_clear->text());
    m_clear->setVisible(!m_notices.notices().empty());
    //: Button: closes the list of notices.
    nameControl(m_close, tr("Close"));
    int number = 0;
    for (const Notice& notice : m_notices.notices()) {
        if (number > 0)
            m_lines->addWidget(makeHairline(this));
        addLine(notice, ++number);
    }
    if (number == 0) {
        auto* calm = makeParagraph(u"soft"_s, this);
        //: Shown when there is no notice.
        calm->setText(tr("Nothing so far. Soma looks at every finalized block for what concerns "
                         "your accounts."));
        m_lines->addWidget(calm);
    }
    auto* choose = makeButton(u"link"_s, u"noticesSettingsButton"_s, this);
    //: Button under the notices: shows the settings about them.
    choose->setText(tr("Choose what to be told of"));
    choose->setAccessibleName(choose->text());
    connect(choose, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT settingRequested(u"noticeCheck0"_s);
    });
    m_lines->addWidget(choose, 0, Qt::AlignLeft);
    m_lines->addStretch(1);
}

void NoticeList::addLine(const Notice& notice, int number)
{
    const auto names = [this](const chain::AccountId& account) {
        return noticeName(m_models.accounts, account);
    };
    auto* line = new QWidget(this);
    auto* layout = rowIn(line, 0, gap::kSmall);
    auto* mark = makeLabel({}, line);
    const Tokens& tokens = currentTokens();
    const bool serious = NoticeText::isSerious(notice.rule);
    mark->setPixmap(iconPixmap(serious ? u"warning"_s : u"info"_s, 16,
                               serious ? tokens.down : tokens.info, devicePixelRatioF()));
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto* texts = column(2);
    auto* sentence = makeParagraph({}, line);
    sentence->setText(NoticeText::sentence(notice, names));
    texts->addWidget(sentence);
    auto* foot = row(gap::kMedium);
    auto* open = makeButton(u"link"_s, u"noticeAction%1"_s.arg(number), line);
    //: Button under a notice that is about a subnet; %1 is its number.
    open->setText(notice.netuid ? tr("Open subnet %1").arg(notice.netuid->value())
                                //: Button under a notice that is about an account.
                                : tr("Open the account"));
    open->setAccessibleName(open->text());
    open->setAccessibleDescription(sentence->text());
    auto* block = makeLabel(u"caption"_s, line);
    //: Under a notice; %1 is the block in which it was seen.
    block->setText(tr("Block #%1").arg(countText(notice.at.value())));
    foot->addWidget(open);
    foot->addStretch(1);
    foot->addWidget(block);
    texts->addLayout(foot);
    layout->addLayout(texts, 1);
    connect(open, &QPushButton::clicked, this, [this, notice] { follow(notice); });
    m_lines->addWidget(line);
}

void NoticeList::follow(const Notice& notice)
{
    hide();
    if (notice.netuid) {
        Q_EMIT subnetRequested(PageId::Subnets, *notice.netuid);
        return;
    }
    for (int i = 0; i < m_models.accounts.rowCount(); ++i) {
        const wallet::AccountRow& row = *m_models.accounts.row(i);
        if (row.account != notice.account.id)
            continue;
        Q_EMIT pageRequested(PageId::Accounts, row.handle);
        return;
    }
    Q_EMIT pageRequested(PageId::Accounts, {});
}

void NoticeList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
    Overlay::changeEvent(event);
}

} // namespace soma::ui
