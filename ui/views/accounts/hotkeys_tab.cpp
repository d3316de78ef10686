#include "ui/views/accounts/hotkeys_tab.h"

#include "ui/format/address_format.h"
#include "ui/models/account_list_model.h"
#include "ui/models/hotkey_roles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/accounts/hotkey_words.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/copy_text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kHotkeyGlyph = 16;

} // namespace

HotkeysTab::HotkeysTab(const Models& models, HotkeyRoles& roles, QWidget* parent)
    : Page(u"hotkeysTab"_s, parent)
    , m_models(models)
    , m_roles(roles)
{
    m_card = new Card(this);
    m_card->body()->setSpacing(gap::kMedium);
    m_none = makeParagraph(u"soft"_s, m_card);
    m_none->setObjectName(u"noHotkeys"_s);
    m_rows = new QWidget(m_card);
    columnIn(m_rows, 0, gap::kMedium);
    m_add = makeButton({}, u"addHotkeyButton"_s, m_card);
    m_add->setProperty("compact", true);
    m_card->head()->addWidget(m_add);
    m_card->body()->addWidget(m_none);
    m_card->body()->addWidget(m_rows);
    auto* layout = columnIn(this, 0, gap::kLarge);
    layout->addWidget(m_card);
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this,
            [this] { Q_EMIT taskRequested(KeyTask::AddHotkey, {}); });
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &HotkeysTab::refill);
    connect(&models.accounts, &QAbstractItemModel::dataChanged, this, &HotkeysTab::refillIfOther);
    connect(&roles, &HotkeyRoles::changed, this, &HotkeysTab::refill);
    m_phrases.say([this] { refill(); });
}

void HotkeysTab::showAccount(const wallet::AccountHandle& account, const QString& hotkey)
{
    m_account = account;
    m_hotkey = hotkey;
    refill();
}

/// Balances change with every block; the rows are made anew only when a hotkey did.
void HotkeysTab::refillIfOther()
{
    const wallet::AccountRow* row = m_models.accounts.find(m_account);
    const auto same = [](const wallet::HotkeyRow& a, const wallet::HotkeyRow& b) {
        return a.name == b.name && a.account == b.account && a.encrypted == b.encrypted;
    };
    if (row == nullptr ||
        !std::equal(m_shown.begin(), m_shown.end(), row->hotkeys.begin(), row->hotkeys.end(), same))
        refill();
}

void HotkeysTab::refill()
{
    //: Heading above the keys that mine and validate for an account.
    m_card->setTitle(tr("Hotkeys"));
    //: Button: makes a new key that mines or validates.
    m_add->setText(tr("Add a hotkey…"));
    m_add->setAccessibleName(m_add->text());
    //: Where an account has no hotkeys.
    m_none->setText(tr("No hotkeys yet. A hotkey mines or validates on a subnet; it holds no TAO, "
                       "so it may live on a server while this account's key stays here."));
    clearLayout(m_rows->layout());
    const wallet::AccountRow* row = m_models.accounts.find(m_account);
    if (row == nullptr)
        return;
    m_shown = row->hotkeys;
    m_add->setVisible(row->kind == wallet::AccountKind::Coldkey);
    m_none->setVisible(row->hotkeys.empty());
    m_rows->setVisible(!row->hotkeys.empty());
    int number = 0;
    for (const wallet::HotkeyRow& hotkey : row->hotkeys) {
        if (number > 0)
            m_rows->layout()->addWidget(makeHairline(m_rows));
        m_rows->layout()->addWidget(makeRow(hotkey, ++number));
    }
}

QString HotkeysTab::placesText(const chain::AccountId& hotkey) const
{
    const auto places = m_roles.places(hotkey);
    if (!places)
        //: Below a hotkey's name, before the node has answered.
        return tr("Where it is registered is not known yet.");
    if (places->empty())
        //: Below a hotkey's name.
        return tr("Not registered in any subnet.");
    QStringList parts;
    for (const chain::HotkeyPlace& place : *places)
        parts.append(HotkeyWords::place(place));
    return parts.join(u" · "_s);
}

QWidget* HotkeysTab::makeRow(const wallet::HotkeyRow& hotkey, int number)
{
    auto* line = new QWidget(m_rows);
    auto* layout = columnIn(line, 0, gap::kHair);
    auto* upper = row(gap::kSmall);
    auto* glyph = makeLabel({}, line);
    glyph->setPixmap(iconPixmap(HotkeyWords::icon(m_roles.role(hotkey.account)), kHotkeyGlyph,
                                currentTokens().textSoft, devicePixelRatioF()));
    auto* name = makeLabel(hotkey.name == m_hotkey ? u"accent"_s : u"strong"_s, line);
    name->setObjectName(u"hotkeyName%1"_s.arg(number));
    name->setText(hotkey.name);
    auto* address =
        new AddressLabel(AddressLabel::Form::Short, u"hotkeyAddress%1"_s.arg(number), line);
    address->setAddress(addressOf(hotkey.account));
    upper->addWidget(glyph);
    upper->addWidget(name);
    upper->addWidget(address, 1);
    const bool isPlain = hotkey.hasKey && !hotkey.encrypted;
    if (isPlain || !hotkey.hasKey) {
        auto* chip = new Chip(isPlain ? Chip::Tone::Warn : Chip::Tone::Info, line);
        //: Badge at a hotkey: its file is not protected.
        const QString plain = tr("not encrypted");
        //: Badge at a hotkey: only its address is here.
        const QString publicOnly = tr("public key only");
        chip->setText(isPlain ? plain : publicOnly);
        upper->addWidget(chip);
    }
    if (isPlain) {
        auto* encrypt = makeButton({}, u"encryptHotkeyButton%1"_s.arg(number), line);
        encrypt->setProperty("compact", true);
        //: Button at a hotkey whose file is not protected.
        encrypt->setText(tr("Encrypt…"));
        //: Screen reader name of that button; %1 is the hotkey's name.
        encrypt->setAccessibleName(tr("Encrypt the hotkey %1").arg(hotkey.name));
        upper->addWidget(encrypt);
        connect(encrypt, &QPushButton::clicked, this,
                [this, name = hotkey.name] { Q_EMIT taskRequested(KeyTask::EncryptHotkey, name); });
    }
    layout->addLayout(upper);
    auto* places = makeParagraph(u"caption"_s, line);
    places->setText(placesText(hotkey.account));
    layout->addWidget(places);
    connect(address, &CopyText::copied, this, [this] {
        //: Short confirmation after copying an address.
        Q_EMIT toastRequested(tr("Address copied"));
    });
    return line;
}

} // namespace soma::ui
