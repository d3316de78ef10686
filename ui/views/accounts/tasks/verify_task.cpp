#include "ui/views/accounts/tasks/verify_task.h"

#include "chain/primitives/ss58_address.h"
#include "ui/flows/key_task_flow.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/widgets/address_edit.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::WalletError;

namespace {

constexpr int kTextHeight = 72;
constexpr int kSignatureHeight = 56;

} // namespace

VerifyTask::VerifyTask(const Models& models, QWidget* parent)
    : TaskPage(u"verifyTask"_s, models, parent)
{
    m_address = new AddressEdit(&step());
    m_address->setObjectName(u"verifyTaskAddressEdit"_s);
    m_addressField = new FormField(m_address, &step());
    const auto makeText = [this](const QString& name, int height) {
        auto* edit = new QPlainTextEdit(&step());
        edit->setObjectName(name);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(height);
        return edit;
    };
    m_message = makeText(u"verifyTaskMessageEdit"_s, kTextHeight);
    m_messageField = new FormField(m_message, &step());
    m_signature = makeText(u"verifyTaskSignatureEdit"_s, kSignatureHeight);
    m_signatureField = new FormField(m_signature, &step());
    m_good = makeParagraph(u"up"_s, &step());
    m_good->setObjectName(u"verifyTaskGood"_s);
    for (FormField* field : {m_addressField, m_messageField, m_signatureField})
        step().body()->addWidget(field);
    step().body()->addWidget(m_good);
    const auto edited = [this] {
        m_good->hide();
        m_addressField->setError({});
        m_signatureField->setError({});
    };
    connect(m_address, &QLineEdit::textChanged, this, edited);
    connect(m_message, &QPlainTextEdit::textChanged, this, edited);
    connect(m_signature, &QPlainTextEdit::textChanged, this, edited);
    m_phrases.say([this] { sayTexts(); });
}

void VerifyTask::sayTexts()
{
    //: Headline.
    step().setTexts(tr("Verify a message"),
                    //: Explains that page.
                    tr("Paste the three parts exactly as you got them; a single space makes "
                       "another message."));
    //: Field label: the address of whoever signed.
    m_addressField->setLabel(tr("Address of the signer"));
    //: Field label: the text that was signed.
    m_messageField->setLabel(tr("Message"));
    //: Field label: the signature of a text.
    m_signatureField->setLabel(tr("Signature"));
    //: Hint under that field.
    m_signatureField->setHint(tr("0x and 128 characters."));
    //: A signed message was checked and the signature is right.
    m_good->setText(tr("✓ This account signed this message."));
    //: Button: checks a signature.
    setNextTexts(tr("Verify"), tr("Verify"));
}

void VerifyTask::clear()
{
    const wallet::AccountRow* row = models().accounts.find(account());
    m_address->setText(row != nullptr ? row->address : QString());
    m_message->clear();
    m_signature->clear();
    m_good->hide();
}

void VerifyTask::submit()
{
    m_good->hide();
    flow().verify(m_address->text(), m_message->toPlainText().toUtf8(),
                  m_signature->toPlainText().trimmed());
}

bool VerifyTask::showError(const Error& error)
{
    const bool isAddress = error.isFrom<chain::AddressError>();
    (isAddress ? m_addressField : m_signatureField)->setError(ErrorText::sentence(error));
    return true;
}

void VerifyTask::showDone()
{
    m_good->show();
}

} // namespace soma::ui
