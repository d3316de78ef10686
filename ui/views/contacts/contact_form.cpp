#include "ui/views/contacts/contact_form.h"

#include "ui/flows/contact_flow.h"
#include "ui/format/address_format.h"
#include "ui/format/error_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/address_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"
#include "ui/window_context.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using State = ContactFlow::State;

ContactForm::ContactForm(const Models& models, QWidget* parent)
    : Page(u"contactForm"_s, parent)
    , m_flow(new ContactFlow(*models.context.keyCare, this))
{
    m_address = new AddressEdit(this);
    m_address->setObjectName(u"contactAddressEdit"_s);
    m_addressField = new FormField(m_address, this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"contactNameEdit"_s);
    m_name->setMaxLength(64);
    m_nameField = new FormField(m_name, this);
    m_warningFrame = makeFrame(u"warn"_s, this);
    m_warning = makeParagraph({}, m_warningFrame);
    m_warning->setObjectName(u"contactWarning"_s);
    columnIn(m_warningFrame, gap::kMedium, 0)->addWidget(m_warning);
    m_save = makeButton({}, u"contactSaveButton"_s, this);
    auto* layout = columnIn(this, 0, gap::kMedium);
    layout->addWidget(m_addressField);
    layout->addWidget(m_nameField);
    layout->addWidget(m_warningFrame);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_addressField->setError({});
        m_flow->edit();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameField->setError({});
        m_flow->edit();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &ContactForm::save);
    connect(m_save, &QPushButton::clicked, this, &ContactForm::save);
    connect(m_flow, &ContactFlow::stateChanged, this, &ContactForm::showFlow);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { showFlow(); });
}

void ContactForm::sayTexts()
{
    //: Field label: the address of a contact.
    m_addressField->setLabel(tr("Address"));
    //: Field label: the name of a contact.
    m_nameField->setLabel(tr("Name"));
}

void ContactForm::setAccount(const std::optional<chain::AccountId>& account)
{
    m_account = account;
    m_addressField->setVisible(!account);
}

void ContactForm::setContact(const QString& address, const QString& name)
{
    m_address->setText(address);
    m_name->setText(name);
    m_name->setFocus();
    m_name->selectAll();
}

void ContactForm::clear()
{
    m_address->clear();
    m_name->clear();
    m_flow->edit();
}

void ContactForm::focusFirst()
{
    if (m_account)
        m_name->setFocus();
    else
        m_address->setFocus();
}

void ContactForm::save()
{
    const auto typed = m_address->address();
    if (!m_account && !typed) {
        m_addressField->setError(ErrorText::sentence(typed.error()));
        m_address->setFocus();
        return;
    }
    if (m_name->text().trimmed().isEmpty()) {
        //: At the empty name field of a contact.
        m_nameField->setError(tr("Give it a name that you will recognise."));
        m_name->setFocus();
        return;
    }
    m_flow->save(m_account ? *m_account : *typed, m_name->text().trimmed());
}

void ContactForm::showFlow()
{
    const bool isWarned = m_flow->state() == State::Warned && !m_flow->lookAlikes().empty();
    //: Button: puts a contact into the address book.
    const QString saves = tr("Save the contact");
    //: The same button after a warning.
    const QString insists = tr("Save it all the same");
    m_save->setText(isWarned ? insists : saves);
    m_save->setAccessibleName(m_save->text());
    m_save->setEnabled(m_flow->state() != State::Checking && m_flow->state() != State::Saving);
    m_warningFrame->setVisible(isWarned);
    if (isWarned) {
        const wallet::Contact& like = m_flow->lookAlikes().front();
        //: Warning before saving a contact; %1 is another's name, %2 its address.
        m_warning->setText(tr("You could mistake this one for %1, which is %2. Is it really "
                              "another one?")
                               .arg(like.name, groupedAddress(like.address)));
    }
    if (m_flow->state() == State::Failed && m_flow->error())
        m_nameField->setError(ErrorText::sentence(*m_flow->error()));
    if (m_flow->state() == State::Saved) {
        clear();
        Q_EMIT saved();
    }
}

} // namespace soma::ui
