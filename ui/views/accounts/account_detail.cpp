#include "ui/views/accounts/account_detail.h"

#include "chain/api/async.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/views/accounts/hotkeys_tab.h"
#include "ui/views/accounts/keys_tab.h"
#include "ui/views/accounts/multisig_tab.h"
#include "ui/views/accounts/notes_tab.h"
#include "ui/views/accounts/proxies_tab.h"
#include "ui/views/accounts/summary_tab.h"
#include "ui/widgets/build.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/identicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kGlyph = 40;
constexpr int kNarrowestName = 64;

enum Tab {
    SummaryPlace,
    KeysPlace,
    HotkeysPlace,
    ProxiesPlace,
    MultisigPlace,
    NotesPlace,
    TabCount
};

} // namespace

AccountDetail::AccountDetail(const Models& models, HotkeyRoles& roles, QWidget* parent)
    : Page(u"accountDetail"_s, parent)
    , m_models(models)
{
    auto* layout = columnIn(this, 0, gap::kLarge);
    layout->addWidget(buildHead());
    buildTabs(roles);
    layout->addWidget(m_tabs);
    layout->addWidget(m_place, 1);
    connect(&models.accounts, &QAbstractItemModel::dataChanged, this, &AccountDetail::refill);
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &AccountDetail::refill);
    m_phrases.say([this] { sayTabs(); });
    m_phrases.say([this] { refill(); });
}

QWidget* AccountDetail::buildHead()
{
    auto* box = new QWidget(this);
    auto* layout = rowIn(box, 0, gap::kMedium);
    m_glyph = makeLabel({}, box);
    m_glyph->setFixedSize(kGlyph, kGlyph);
    m_label = new QLineEdit(box);
    m_label->setObjectName(u"labelEdit"_s);
    m_label->setProperty("kind", u"inline"_s);
    m_label->setMaxLength(64);
    m_label->setFont(textFont(TextSize::Section, TextWeight::Strong));
    m_label->setMinimumWidth(kNarrowestName);
    m_watchOnly = new Chip(Chip::Tone::Info, box);
    m_notBackedUp = new Chip(Chip::Tone::Warn, box);
    m_unlocked = new Chip(Chip::Tone::Accent, box);
    m_send = makeButton(u"primary"_s, u"accountSendButton"_s, box);
    m_receive = makeButton({}, u"accountReceiveButton"_s, box);
    layout->addWidget(m_glyph);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_watchOnly);
    layout->addWidget(m_notBackedUp);
    layout->addWidget(m_unlocked);
    layout->addSpacing(gap::kSmall);
    layout->addWidget(m_receive);
    layout->addWidget(m_send);
    connect(m_label, &QLineEdit::editingFinished, this, &AccountDetail::saveLabel);
    connect(m_send, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(PageId::Send, m_account); });
    connect(m_receive, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(PageId::Receive, m_account); });
    return box;
}

void AccountDetail::buildTabs(HotkeyRoles& roles)
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"accountTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < TabCount; ++i)
        m_tabs->addTab({});
    m_place = new QWidget(this);
    auto* places = columnIn(m_place, 0, 0);
    m_summary = new SummaryTab(m_models, m_place);
    m_keys = new KeysTab(m_models, m_place);
    m_hotkeys = new HotkeysTab(m_models, roles, m_place);
    m_proxies = new ProxiesTab(m_models, m_place);
    m_multisig = new MultisigTab(m_models, m_place);
    m_notes = new NotesTab(m_models, m_place);
    for (Page* page : {static_cast<Page*>(m_summary), static_cast<Page*>(m_keys),
                       static_cast<Page*>(m_hotkeys), static_cast<Page*>(m_proxies),
                       static_cast<Page*>(m_multisig), static_cast<Page*>(m_notes)}) {
        places->addWidget(page);
        connect(page, &Page::toastRequested, this, &Page::toastRequested);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &AccountDetail::showTab);
    showTab(SummaryPlace);
    connect(m_keys, &KeysTab::taskRequested, this,
            [this](KeyTask task) { Q_EMIT taskRequested(task, {}); });
    connect(m_hotkeys, &HotkeysTab::taskRequested, this, &AccountDetail::taskRequested);
    connect(m_proxies, &ProxiesTab::actRequested, this, &AccountDetail::actRequested);
    connect(m_multisig, &MultisigTab::actRequested, this, &AccountDetail::actRequested);
}

/// Hidden, not stacked: the page scrolls by the tab that is seen, not by the longest one.
void AccountDetail::showTab(int tab)
{
    const std::array<Page*, TabCount> pages{m_summary, m_keys,     m_hotkeys,
                                            m_proxies, m_multisig, m_notes};
    for (int i = 0; i < TabCount; ++i)
        pages.at(std::size_t(i))->setVisible(i == tab);
}

void AccountDetail::sayTabs()
{
    //: Screen reader name of the tabs about one account.
    m_tabs->setAccessibleName(tr("About this account"));
    //: Tab: balances and address of an account.
    m_tabs->setTabText(SummaryPlace, tr("Summary"));
    //: Tab: the key file of an account and what can be done with it.
    m_tabs->setTabText(KeysPlace, tr("Keys"));
    //: Tab: the keys that mine and validate for an account.
    m_tabs->setTabText(HotkeysPlace, tr("Hotkeys"));
    //: Tab: which other accounts may act for an account.
    m_tabs->setTabText(ProxiesPlace, tr("Proxies"));
    //: Tab: who signs for an account of several people, and what waits for them.
    m_tabs->setTabText(MultisigPlace, tr("Multisig"));
    //: Tab: what the person wrote about an account.
    m_tabs->setTabText(NotesPlace, tr("Notes"));
}

void AccountDetail::showAccount(const wallet::AccountHandle& account, const QString& hotkey)
{
    m_account = account;
    refill();
    m_summary->showAccount(account);
    m_keys->showAccount(account);
    m_hotkeys->showAccount(account, hotkey);
    m_proxies->showAccount(account);
    m_multisig->showAccount(account);
    m_notes->showAccount(account);
    if (!hotkey.isEmpty())
        m_tabs->setCurrentIndex(HotkeysPlace);
}

void AccountDetail::refill()
{
    const wallet::AccountRow* row = m_models.accounts.find(m_account);
    if (row == nullptr)
        return;
    const bool watched = row->kind == wallet::AccountKind::WatchOnly;
    m_tabs->setTabVisible(MultisigPlace, MultisigTab::shapeOf(*row).has_value());
    m_glyph->setPixmap(identicon(row->account, kGlyph, devicePixelRatioF()));
    //: The name of an account; it can be edited in place.
    nameControl(m_label, tr("Name of this account"));
    if (!m_label->hasFocus()) {
        m_label->setText(row->label);
        m_label->setCursorPosition(0); // A long name shows its beginning.
    }
    //: Badge: the key is not here.
    m_watchOnly->setText(tr("watch-only"));
    m_watchOnly->setVisible(watched);
    //: Badge: the words were never asked back.
    m_notBackedUp->setText(tr("not backed up"));
    m_notBackedUp->setVisible(!watched && !row->backedUp);
    //: Badge: the key is in memory at present.
    m_unlocked->setText(tr("unlocked"));
    m_unlocked->setVisible(row->unlocked);
    //: Button: opens the send page with this account.
    m_send->setText(tr("Send"));
    m_send->setEnabled(!watched);
    //: Tooltip of a send button that cannot be pressed.
    m_send->setToolTip(watched ? tr("A watch-only account has no key to sign with.") : QString());
    //: Button: opens the receive page with this account.
    m_receive->setText(tr("Receive"));
}

void AccountDetail::saveLabel()
{
    const wallet::AccountRow* row = m_models.accounts.find(m_account);
    if (row == nullptr || m_label->text() == row->label)
        return;
    chain::whenDone(m_models.wallet.wallet().setLabel(m_account, m_label->text()), this,
                    [this](Result<void> done) {
                        if (!done)
                            Q_EMIT toastRequested(ErrorText::sentence(done.error()));
                    });
}

} // namespace soma::ui
