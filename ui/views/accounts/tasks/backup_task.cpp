#include "ui/views/accounts/tasks/backup_task.h"

#include "ui/flows/key_task_flow.h"
#include "ui/format/error_text.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/secret_text_edit.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::WalletError;

BackupTask::BackupTask(const Models& models, QWidget* parent)
    : TaskPage(u"backupTask"_s, models, parent)
{
    m_written = new SecretTextEdit(&step());
    m_written->setObjectName(u"backupTaskEdit"_s);
    m_field = new FormField(m_written, &step());
    step().body()->addWidget(m_field);
    connect(m_written, &QPlainTextEdit::textChanged, this, [this] { m_field->setError({}); });
    m_phrases.say([this] { sayTexts(); });
}

void BackupTask::sayTexts()
{
    //: Headline; %1 is an account's name.
    step().setTexts(tr("Check the backup of %1").arg(label()),
                    //: Explains that page.
                    tr("Type what is on your paper. Nothing is written and no password is needed: "
                       "Soma only says whether it makes this account."));
    //: Field label.
    m_field->setLabel(tr("Your words or your seed"));
    //: Button: compares the paper with the account.
    setNextTexts(tr("Compare"), tr("Compare"));
}

void BackupTask::clear()
{
    m_written->wipe();
    m_field->setError({});
}

void BackupTask::submit()
{
    flow().checkBackup(account(), m_written->copy());
}

bool BackupTask::showError(const Error& error)
{
    //: At the words of a backup that make another account.
    const QString other = tr("These words are good, but they make another account. Look for the "
                             "paper of this one.");
    m_field->setError(error.is(WalletError::NotConfirmed) ? other : ErrorText::sentence(error));
    m_written->setFocus();
    return true;
}

void BackupTask::showDone()
{
    //: Short confirmation.
    leaveWith(tr("The backup is good: it makes this account"), account());
}

} // namespace soma::ui
