#include "ui/views/accounts/tasks/sign_task.h"

#include "ui/flows/key_task_flow.h"
#include "ui/models/account_list_model.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kMessageHeight = 96;

} // namespace

SignTask::SignTask(const Models& models, QWidget* parent) : TaskPage(u"signTask"_s, models, parent)
{
    m_message = new QPlainTextEdit(&step());
    m_message->setObjectName(u"signTaskMessageEdit"_s);
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(kMessageHeight);
    m_messageField = new FormField(m_message, &step());
    step().body()->addWidget(m_messageField);
    addPasswordField();
    m_done = new Card(&step());
    m_done->setObjectName(u"signTaskDone"_s);
    m_signature = new SignatureLabel(u"signTaskSignature"_s, m_done);
    m_doneNote = makeParagraph(u"caption"_s, m_done);
    m_done->body()->addWidget(m_signature);
    m_done->body()->addWidget(m_doneNote);
    step().body()->addWidget(m_done);
    connect(m_message, &QPlainTextEdit::textChanged, this, [this] {
        m_messageField->setError({});
        m_done->hide(); // It belongs to another text now.
    });
    connect(m_signature, &CopyText::copied, this, [this] {
        //: Short confirmation after copying a signature.
        Q_EMIT toastRequested(tr("Signature copied"));
    });
    m_phrases.say([this] { sayTexts(); });
}

void SignTask::sayTexts()
{
    //: Headline; %1 is an account's name.
    step().setTexts(tr("Sign a message with %1").arg(label()),
                    //: Explains that page.
                    tr("The text is wrapped before it is signed, so that nobody can pass it off as "
                       "a transaction. Sign only what you would say aloud."));
    //: Field label: the text to sign.
    m_messageField->setLabel(tr("Message"));
    //: Heading of the box with a signature.
    m_done->setTitle(tr("Signature"));
    //: Below a signature.
    m_doneNote->setText(tr("Give it away together with the message and the address. Every program "
                           "of the polkadot.js family can verify it."));
    //: Button: signs a text.
    setNextTexts(tr("Sign the message"),
                 //: The button while a key file is opened, which takes a second or two.
                 tr("Opening the key…"));
}

void SignTask::clear()
{
    m_message->clear();
    m_messageField->setError({});
    m_done->hide();
    const wallet::AccountRow* row = models().accounts.find(account());
    showPasswordField(row == nullptr || !row->unlocked);
}

void SignTask::submit()
{
    const wallet::AccountRow* row = models().accounts.find(account());
    const bool isUnlocked = row != nullptr && row->unlocked;
    if (m_message->toPlainText().isEmpty()) {
        //: At the empty field for a text to sign.
        m_messageField->setError(tr("Type what is to be signed."));
        m_message->setFocus();
        return;
    }
    showPasswordField(!isUnlocked);
    if (isUnlocked || hasPassword())
        flow().sign(account(), m_message->toPlainText().toUtf8(), takePassword());
}

void SignTask::showDone()
{
    m_signature->setSignature(flow().answer());
    m_done->show();
}

} // namespace soma::ui
