#include "ui/views/transfer/recipient_check.h"

#include "chain/api/async.h"
#include "ui/format/address_format.h"
#include "ui/models/contact_list_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/contacts/contact_form.h"
#include "ui/widgets/build.h"
#include "ui/window_context.h"
#include "wallet/api/key_care.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::Contact;

RecipientCheck::RecipientCheck(const Models& models, ContactListModel& contacts, QWidget* parent)
    : Page(u"recipientCheck"_s, parent)
    , m_models(models)
    , m_contacts(contacts)
{
    m_known = makeParagraph(u"soft"_s, this);
    m_known->setObjectName(u"recipientKnown"_s);
    m_warning = makeFrame(u"warn"_s, this);
    m_warningText = makeParagraph({}, m_warning);
    m_warningText->setObjectName(u"lookAlikeWarning"_s);
    columnIn(m_warning, gap::kMedium, 0)->addWidget(m_warningText);
    m_first = makeFrame(u"raised"_s, this);
    m_firstText = makeParagraph({}, m_first);
    m_firstText->setObjectName(u"firstTimeText"_s);
    m_save = makeButton(u"link"_s, u"saveContactButton"_s, m_first);
    m_form = new ContactForm(models, m_first);
    m_form->hide();
    auto* inner = columnIn(m_first, gap::kMedium, gap::kSmall);
    inner->addWidget(m_firstText);
    inner->addWidget(m_save, 0, Qt::AlignLeft);
    inner->addWidget(m_form);
    auto* layout = columnIn(this, 0, gap::kSmall);
    layout->addWidget(m_known);
    layout->addWidget(m_warning);
    layout->addWidget(m_first);
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_form->setAccount(m_account);
        m_form->show();
        m_save->hide();
        m_form->focusFirst();
    });
    connect(m_form, &ContactForm::saved, &contacts, &ContactListModel::reload);
    connect(&contacts, &QAbstractItemModel::modelReset, this, &RecipientCheck::refresh);
    m_phrases.say([this] { refresh(); });
}

void RecipientCheck::setRecipient(const std::optional<chain::AccountId>& account)
{
    if (account == m_account)
        return;
    m_account = account;
    m_alike.clear();
    m_firstTime = false;
    m_form->clear();
    m_form->hide();
    m_save->show();
    askLookAlikes();
    refresh();
}

void RecipientCheck::setFirstTime(bool firstTime)
{
    if (firstTime == m_firstTime)
        return;
    m_firstTime = firstTime;
    refresh();
}

void RecipientCheck::askLookAlikes()
{
    const quint64 ticket = ++m_ticket;
    if (!m_account)
        return;
    chain::whenDone(m_models.context.keyCare->lookAlikes(*m_account, {}), this,
                    [this, ticket](Result<std::vector<Contact>> alike) {
                        if (ticket != m_ticket || !alike)
                            return;
                        m_alike = std::move(alike).value();
                        refresh();
                    });
}

void RecipientCheck::sayWarning()
{
    // Without anybody to warn of it only keeps the place.
    const Contact like = m_alike.empty() ? Contact() : m_alike.front();
    const QString address = m_alike.empty() ? addressOf({}) : like.address;
    m_warningText->setText(
        //: Warning below the recipient's address; %1 is a name, %2 an address in groups of four.
        tr("This is not the address of %1, but it looks like it. Such addresses are made to be "
           "mistaken for another. %1 has %2: compare all of it.")
            .arg(like.name, groupedAddress(address)));
}

void RecipientCheck::refresh()
{
    const Contact* known = m_account ? m_contacts.find(*m_account) : nullptr;
    if (!m_account)
        //: Below the recipient's address while the field is empty.
        m_known->setText(tr("Paste an address, or type the name of a contact."));
    else if (known != nullptr)
        //: Below the recipient's address; %1 is the name of a contact or of one's own account.
        m_known->setText(known->ours ? tr("Your account %1").arg(known->name)
                                     //: Below the recipient's address; %1 is the name of a contact.
                                     : tr("Contact: %1").arg(known->name));
    m_known->setVisible(!m_account || known != nullptr);
    m_warning->setVisible(m_account && !m_alike.empty());
    sayWarning();
    const bool isNew = m_account && m_firstTime && known == nullptr;
    m_first->setVisible(isNew);
    //: Banner below the recipient's address.
    m_firstText->setText(tr("You have never sent to this address. Compare it with its source, "
                            "beginning, middle and end."));
    //: Link in that banner: puts the address into the address book.
    m_save->setText(tr("Save as a contact"));
    m_save->setAccessibleName(m_save->text());
    reserve();
}

void RecipientCheck::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    reserve();
}

void RecipientCheck::reserve()
{
    if (!m_form->isHidden())
        return;
    const int warning = m_warning->layout()->totalHeightForWidth(width());
    const int first = m_first->layout()->totalHeightForWidth(width());
    // A warning asks for both: the other comes a moment later.
    setMinimumHeight(m_alike.empty() ? std::max(warning, first) : warning + gap::kSmall + first);
}

} // namespace soma::ui
