#include "ui/views/accounts/tasks/name_task.h"

#include "ui/flows/key_task_flow.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::WalletError;

namespace {

constexpr int kNewNameWidth = 400;

} // namespace

NameTask::NameTask(Does does, const Models& models, QWidget* parent)
    : TaskPage(does == Does::Rename ? u"renameTask"_s : u"forgetTask"_s, models, parent)
    , m_does(does)
{
    m_name = new QLineEdit(&step());
    m_name->setObjectName(objectName() + u"NameEdit"_s);
    m_name->setMaxLength(200);
    m_field = new FormField(m_name, &step());
    m_field->setMaximumWidth(kNewNameWidth);
    step().body()->addLayout(limited(m_field));
    if (m_does == Does::Forget)
        step().nextButton()->setProperty("kind", u"danger"_s);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { submit(); });
    m_phrases.say([this] { sayTexts(); });
}

void NameTask::sayTexts()
{
    if (m_does == Does::Forget)
        return sayForget();
    //: Headline; %1 is the name of a folder.
    step().setTexts(tr("Rename the wallet %1").arg(account().name),
                    //: Explains that page.
                    tr("The folder with its files gets this name, and btcli finds it under it. The "
                       "account's own name, at the top of its page, stays as it is."));
    //: Field label: the new name of a wallet's folder.
    m_field->setLabel(tr("New name"));
    //: Button: renames a wallet's folder.
    setNextTexts(tr("Rename"), tr("Renaming…"));
}

void NameTask::sayForget()
{
    const wallet::AccountRow* row = models().accounts.find(account());
    const bool isAtRisk =
        row != nullptr && row->kind == wallet::AccountKind::Coldkey && !row->backedUp;
    //: Explains the page that forgets an account.
    QString text = tr("Its files move to the hidden folder .forgotten inside the wallet folder, "
                      "where they can be taken back. Nothing on the chain changes.");
    if (isAtRisk)
        //: Added to it when the words of the account were never checked.
        text += u' ' + tr("Its words were never checked: do that first.");
    //: Headline; %1 is an account's name.
    step().setTexts(tr("Forget %1").arg(label()), text);
    //: Field label; %1 is the name that has to be typed.
    m_field->setLabel(tr("Type “%1” to confirm").arg(account().name));
    //: Button: moves an account's files away.
    setNextTexts(tr("Forget this account"), tr("Moving the files…"));
}

void NameTask::clear()
{
    m_name->setText(m_does == Does::Rename ? account().name : QString());
    m_field->setError({});
}

void NameTask::submit()
{
    if (m_does == Does::Rename)
        flow().rename(account(), m_name->text().trimmed());
    else
        flow().forget(account(), m_name->text());
}

bool NameTask::showError(const Error& error)
{
    const bool isName = error.is(WalletError::BadName) || error.is(WalletError::NameTaken) ||
                        error.is(WalletError::NotConfirmed);
    if (!isName)
        return false;
    m_field->setError(ErrorText::sentence(error));
    m_name->setFocus();
    return true;
}

void NameTask::showDone()
{
    if (m_does == Does::Rename)
        //: Short confirmation.
        return leaveWith(tr("The wallet was renamed"), {flow().answer()});
    //: Short confirmation; %1 is a path.
    leaveWith(tr("Forgotten. The files are in %1").arg(flow().answer()), {});
}

} // namespace soma::ui
