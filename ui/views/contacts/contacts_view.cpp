#include "ui/views/contacts/contacts_view.h"

#include "ui/flows/contact_flow.h"
#include "ui/format/error_text.h"
#include "ui/models/contact_list_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/contacts/contact_form.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/window_context.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kNameWidth = 208; ///< Of most names, so that addresses stand below each other.
constexpr int kContactsWidth = 720;

} // namespace

ContactsView::ContactsView(const Models& models, QWidget* parent)
    : Page(u"contactsView"_s, parent)
    , m_contacts(new ContactListModel(*models.context.keyCare, models.accounts, this))
    , m_flow(new ContactFlow(*models.context.keyCare, this))
{
    auto* content = new QWidget;
    auto* outer = rowIn(content, gap::kPage, 0);
    auto* inner = new QWidget(content);
    inner->setMaximumWidth(kContactsWidth);
    auto* layout = columnIn(inner, 0, gap::kLarge);
    auto* head = row(gap::kMedium);
    m_back = makeButton({}, u"contactsBackButton"_s, inner);
    m_back->setProperty("compact", true);
    m_headline = makeLabel(u"section"_s, inner);
    head->addWidget(m_back);
    head->addWidget(m_headline, 1);
    layout->addLayout(head);
    m_list = new Card(inner);
    m_none = makeParagraph(u"soft"_s, m_list);
    m_rows = new QWidget(m_list);
    columnIn(m_rows, 0, gap::kMedium);
    m_list->body()->addWidget(m_none);
    m_list->body()->addWidget(m_rows);
    layout->addWidget(m_list);
    m_add = new Card(inner);
    m_form = new ContactForm(models, m_add);
    m_add->body()->addWidget(m_form);
    layout->addWidget(m_add);
    layout->addStretch(1);
    outer->addWidget(inner, 1);
    outer->addStretch();
    columnIn(this, 0, 0)->addWidget(scrolled(content, this));
    connect(m_back, &QPushButton::clicked, this, &ContactsView::closed);
    connect(m_form, &ContactForm::saved, m_contacts, &ContactListModel::reload);
    connect(m_contacts, &QAbstractItemModel::modelReset, this, &ContactsView::refill);
    connect(m_contacts, &ContactListModel::failed, this,
            [this](const Error& error) { Q_EMIT toastRequested(ErrorText::sentence(error)); });
    connect(m_flow, &ContactFlow::stateChanged, this, [this] {
        if (m_flow->state() == ContactFlow::State::Saved)
            m_contacts->reload();
    });
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { refill(); });
}

void ContactsView::begin()
{
    m_form->clear();
    m_contacts->reload();
    m_form->focusFirst();
}

void ContactsView::sayTexts()
{
    //: Button: back to the accounts.
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(m_back->text());
    //: Headline of the address book.
    m_headline->setText(tr("Contacts"));
    //: Heading of the form for another contact.
    m_add->setTitle(tr("Add or rename a contact"));
    //: Where the address book is empty.
    m_none->setText(tr("Nobody yet. A contact's name can be typed instead of its address when you "
                       "send, and Soma warns of addresses that only look like it."));
}

void ContactsView::refill()
{
    clearLayout(m_rows->layout());
    const auto book = m_contacts->book();
    m_none->setVisible(book.empty());
    m_rows->setVisible(!book.empty());
    int number = 0;
    for (const wallet::Contact& contact : book) {
        if (number > 0)
            m_rows->layout()->addWidget(makeHairline(m_rows));
        m_rows->layout()->addWidget(makeRow(++number, contact.name, contact.address));
    }
}

QWidget* ContactsView::makeRow(int number, const QString& name, const QString& address)
{
    auto* line = new QWidget(m_rows);
    auto* layout = rowIn(line, 0, gap::kMedium);
    auto* label = makeLabel(u"strong"_s, line);
    label->setObjectName(u"contactName%1"_s.arg(number));
    label->setText(name);
    label->setMinimumWidth(kNameWidth);
    auto* shown =
        new AddressLabel(AddressLabel::Form::Short, u"contactAddress%1"_s.arg(number), line);
    shown->setAddress(address);
    auto* edit = makeButton({}, u"contactEditButton%1"_s.arg(number), line);
    auto* remove = makeButton({}, u"contactRemoveButton%1"_s.arg(number), line);
    for (QPushButton* button : {edit, remove})
        button->setProperty("compact", true);
    //: Button at a contact.
    edit->setText(tr("Rename"));
    //: Screen reader name of that button; %1 is a name.
    edit->setAccessibleName(tr("Rename %1").arg(name));
    //: Button at a contact.
    remove->setText(tr("Remove"));
    //: Screen reader name of that button; %1 is a name.
    remove->setAccessibleName(tr("Remove %1").arg(name));
    layout->addWidget(label);
    layout->addWidget(shown, 1);
    layout->addWidget(edit);
    layout->addWidget(remove);
    connect(edit, &QPushButton::clicked, this,
            [this, name, address] { m_form->setContact(address, name); });
    connect(remove, &QPushButton::clicked, this, [this, address] {
        for (const wallet::Contact& contact : m_contacts->book()) {
            if (contact.address == address)
                return m_flow->remove(contact.account);
        }
    });
    connect(shown, &CopyText::copied, this, [this] {
        //: Short confirmation after copying an address.
        Q_EMIT toastRequested(tr("Address copied"));
    });
    return line;
}

} // namespace soma::ui
