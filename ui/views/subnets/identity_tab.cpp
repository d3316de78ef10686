#include "ui/views/subnets/identity_tab.h"

#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/models/subnet_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/state_stack.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

QString textOf(const Bytes& bytes)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace

IdentityTab::IdentityTab(const Models& models, const SubnetSubject& subject, QWidget* parent)
    : SubnetTab(u"identityTab"_s, models, subject, parent)
{
    auto* layout = columnIn(this, 0, gap::kMedium);
    auto* owners = new Card(this);
    m_ownerCaption = makeLabel(u"caption"_s, owners);
    m_owner = new AddressLabel(AddressLabel::Form::Grouped, u"identityOwner"_s, owners);
    m_hotkeyCaption = makeLabel(u"caption"_s, owners);
    m_hotkey = new AddressLabel(AddressLabel::Form::Grouped, u"identityHotkey"_s, owners);
    owners->body()->addWidget(m_ownerCaption);
    owners->body()->addWidget(m_owner);
    owners->body()->addWidget(m_hotkeyCaption);
    owners->body()->addWidget(m_hotkey);
    auto* card = new Card(this);
    for (int i = 0; i < 8; ++i) {
        // Links stay plain text that can be copied: the window opens nothing by itself.
        Line line{makeLabel(u"caption"_s, card), makeParagraph({}, card)};
        line.text->setObjectName(u"identityLine%1"_s.arg(i + 1));
        line.text->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                           Qt::TextSelectableByKeyboard);
        card->body()->addWidget(line.caption);
        card->body()->addLayout(limited(line.text));
        m_lines.push_back(line);
    }
    m_note = makeParagraph(u"soft"_s, card);
    card->body()->addWidget(m_note);
    card->body()->addStretch(1);
    m_state = new StateStack(scrolled(card), u"identityState"_s, this);
    layout->addWidget(owners);
    layout->addWidget(m_state, 1);
    m_phrases.say([this] {
        //: Caption of the address that owns the subnet.
        m_ownerCaption->setText(tr("Owner"));
        //: Caption of the owner's hotkey in the subnet.
        m_hotkeyCaption->setText(tr("Owner's hotkey"));
        //: Captions of what the owner says of the subnet.
        const QStringList captions{tr("Name"),    tr("Description"), tr("Website"), tr("Source"),
                                   tr("Contact"), tr("Discord"),     tr("Logo"),    tr("More")};
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            m_lines[i].caption->setText(captions[qsizetype(i)]);
            m_lines[i].text->setAccessibleName(captions[qsizetype(i)]);
        }
        //: Under what a subnet's owner wrote about it.
        m_note->setText(tr("The owner wrote this; nobody has checked it. Links are text to copy, "
                           "not to click."));
        m_state->empty()->setTexts(
            //: Where a subnet's identity should be.
            tr("No identity"),
            //: Where a subnet's identity should be.
            tr("The owner has written nothing about this subnet."));
        showValues();
    });
}

QString IdentityTab::title() const
{
    //: Tab of a subnet's page.
    return tr("Identity");
}

void IdentityTab::showValues()
{
    const chain::SubnetDetail* detail = m_subject.subnet.detail();
    if (detail == nullptr)
        return;
    m_owner->setAddress(addressOf(detail->info.ownerColdkey));
    m_hotkey->setAddress(addressOf(detail->info.ownerHotkey));
    if (!detail->info.subnetIdentity) {
        m_state->showEmpty();
        return;
    }
    const chain::SubnetIdentityV3& said = *detail->info.subnetIdentity;
    const std::vector<const Bytes*> parts{&said.subnetName, &said.description,   &said.subnetUrl,
                                          &said.githubRepo, &said.subnetContact, &said.discord,
                                          &said.logoUrl,    &said.additional};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString text = textOf(*parts[i]);
        m_lines[i].text->setText(text.isEmpty() ? QString(kUnknown) : text);
    }
    m_state->showNormal();
}

} // namespace soma::ui
