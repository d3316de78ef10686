#include "ui/views/accounts/tasks/password_task.h"

#include "ui/flows/key_task_flow.h"
#include "ui/views/new_password.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

PasswordTask::PasswordTask(Of of, const Models& models, QWidget* parent)
    : TaskPage(of == Of::Coldkey ? u"passwordTask"_s : u"encryptTask"_s, models, parent)
    , m_of(of)
{
    if (m_of == Of::Coldkey)
        addPasswordField();
    m_new = new NewPassword(objectName(), &step());
    step().body()->addLayout(limited(m_new));
    connect(m_new, &NewPassword::submitted, this, [this] { submit(); });
    m_phrases.say([this] { sayTexts(); });
}

void PasswordTask::sayTexts()
{
    if (m_of == Of::Coldkey) {
        //: Headline; %1 is an account's name.
        step().setTexts(tr("Change the password of %1").arg(label()),
                        //: Explains that page.
                        tr("The key file is encrypted anew. The old file stays until the new one "
                           "was read back and opened, so nothing can be lost on the way."));
        //: Field label.
        m_new->setTexts(tr("New password"),
                        //: Hint under that field.
                        tr("At least 12 characters; five random words make a good one."));
    } else {
        //: Headline; %1 is a hotkey's name.
        step().setTexts(tr("Encrypt the hotkey %1").arg(hotkey()),
                        //: Explains that page.
                        tr("Its file lies there unprotected, as btcli writes hotkeys. With a "
                           "password it is encrypted in btcli's format, and a miner that uses it "
                           "will ask for the password when it starts."));
        //: Field label.
        m_new->setTexts(tr("Password of the hotkey"),
                        //: Hint under that field.
                        tr("At least 12 characters; it may differ from the account's."));
    }
    //: Button: encrypts a key file.
    setNextTexts(m_of == Of::Coldkey ? tr("Change the password") : tr("Encrypt the hotkey"),
                 //: The button while a key file is encrypted, which takes a second or two.
                 tr("Encrypting the key…"));
}

void PasswordTask::clear()
{
    m_new->clear();
}

void PasswordTask::submit()
{
    if (!m_new->isComplete() || (m_of == Of::Coldkey && !hasPassword()))
        return;
    if (m_of == Of::Coldkey)
        flow().changePassword(account(), takePassword(), m_new->take());
    else
        flow().encryptHotkey(account(), hotkey(), m_new->take());
}

bool PasswordTask::showError(const Error& error)
{
    return m_new->showError(error);
}

void PasswordTask::showDone()
{
    //: Short confirmation.
    const QString changed = tr("The password was changed");
    //: Short confirmation; %1 is a hotkey's name.
    const QString encrypted = tr("The hotkey %1 is encrypted now").arg(hotkey());
    leaveWith(m_of == Of::Coldkey ? changed : encrypted, account());
}

} // namespace soma::ui
