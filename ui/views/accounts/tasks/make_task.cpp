#include "ui/views/accounts/tasks/make_task.h"

#include "ui/views/accounts/tasks/backup_task.h"
#include "ui/views/accounts/tasks/derive_task.h"
#include "ui/views/accounts/tasks/export_task.h"
#include "ui/views/accounts/tasks/name_task.h"
#include "ui/views/accounts/tasks/password_task.h"
#include "ui/views/accounts/tasks/sign_task.h"
#include "ui/views/accounts/tasks/verify_task.h"
#include "ui/views/accounts/tasks/words_task.h"

namespace soma::ui {

TaskPage* makeTask(KeyTask task, const Models& models, QWidget* parent)
{
    switch (task) {
    case KeyTask::ChangePassword:
        return new PasswordTask(PasswordTask::Of::Coldkey, models, parent);
    case KeyTask::EncryptHotkey:
        return new PasswordTask(PasswordTask::Of::PlainHotkey, models, parent);
    case KeyTask::Export:
        return new ExportTask(models, parent);
    case KeyTask::ShowWords:
        return new WordsTask(models, parent);
    case KeyTask::CheckBackup:
        return new BackupTask(models, parent);
    case KeyTask::Derive:
        return new DeriveTask(DeriveTask::Makes::Account, models, parent);
    case KeyTask::AddHotkey:
        return new DeriveTask(DeriveTask::Makes::Hotkey, models, parent);
    case KeyTask::SignMessage:
        return new SignTask(models, parent);
    case KeyTask::VerifyMessage:
        return new VerifyTask(models, parent);
    case KeyTask::Rename:
        return new NameTask(NameTask::Does::Rename, models, parent);
    case KeyTask::Forget:
        return new NameTask(NameTask::Does::Forget, models, parent);
    }
    return nullptr;
}

} // namespace soma::ui
