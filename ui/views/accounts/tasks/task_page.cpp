#include "ui/views/accounts/tasks/task_page.h"

#include "ui/flows/key_task_flow.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/settings.h"
#include "ui/theme/tokens.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/widgets/build.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"
#include "ui/window_context.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::WalletError;

namespace {

constexpr int kFieldWidth = 400;

} // namespace

TaskPage::TaskPage(const QString& objectName, const Models& models, QWidget* parent)
    : Page(objectName, parent)
    , m_models(models)
    , m_step(new StepPage(objectName + u"Step"_s, this))
    , m_flow(new KeyTaskFlow(*models.context.keyCare, this))
    , m_busy(new BusyBar(objectName + u"Busy"_s, this))
{
    columnIn(this, 0, 0)->addWidget(m_step);
    m_step->foot()->addWidget(m_busy);
    connect(m_step, &StepPage::back, this, &TaskPage::leave);
    connect(m_step, &StepPage::next, this, [this] { submit(); });
    connect(m_busy, &BusyBar::cancelled, m_flow, &KeyTaskFlow::cancel);
    connect(m_flow, &KeyTaskFlow::stateChanged, this, &TaskPage::showFlow);
    m_phrases.say([this] {
        //: Beside a progress bar, while a key file is decrypted or encrypted.
        m_busy->setText(tr("Working on the key file…"));
        if (m_passwordField != nullptr)
            //: Field label: the password of the account that is being worked on.
            m_passwordField->setLabel(tr("Password of this account"));
    });
}

void TaskPage::begin(const wallet::AccountHandle& account, const QString& hotkey)
{
    m_account = account;
    m_hotkey = hotkey;
    if (m_passwordField != nullptr) {
        m_password->wipe();
        m_passwordField->setError({});
    }
    clear();
    m_flow->reset();
    m_phrases.sayAgain();
}

void TaskPage::forgetSecrets()
{
    if (m_password != nullptr)
        m_password->wipe();
    m_flow->cancel();
    clear();
}

QString TaskPage::label() const
{
    const wallet::AccountRow* row = m_models.accounts.find(m_account);
    return row != nullptr ? row->label : m_account.name;
}

void TaskPage::addPasswordField()
{
    m_password = new PasswordEdit(m_step);
    m_password->setObjectName(objectName() + u"OwnPasswordEdit"_s);
    m_passwordField = new FormField(m_password, m_step);
    m_passwordField->setMaximumWidth(kFieldWidth);
    m_step->body()->addLayout(limited(m_passwordField));
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });
    connect(m_password, &QLineEdit::returnPressed, this, [this] { submit(); });
}

void TaskPage::showPasswordField(bool on)
{
    m_passwordField->setVisible(on);
}

wallet::SecretText TaskPage::takePassword()
{
    return m_password->take();
}

bool TaskPage::hasPassword()
{
    const wallet::AccountRow* row = m_models.accounts.find(m_account);
    const bool isNeeded =
        row != nullptr && row->encrypted && !m_models.settings.environmentPasswords();
    if (!m_password->text().isEmpty() || !isNeeded)
        return true;
    //: At the empty field for the password of an account.
    m_passwordField->setError(tr("Type the password of this account."));
    m_password->setFocus();
    return false;
}

void TaskPage::setNextTexts(const QString& idle, const QString& working)
{
    m_idleText = idle;
    m_workingText = working;
    //: Button: leaves a page that works on an account's keys.
    m_step->setButtons(tr("Back"), m_flow->state() == KeyTaskFlow::State::Working ? working : idle);
}

bool TaskPage::showError(const Error&)
{
    return false;
}

void TaskPage::leave()
{
    m_flow->cancel();
    leaveWith({}, m_account);
}

void TaskPage::leaveWith(const QString& toast, const wallet::AccountHandle& account)
{
    if (m_password != nullptr)
        m_password->wipe();
    clear();
    if (!toast.isEmpty())
        Q_EMIT toastRequested(toast);
    Q_EMIT closed(account);
}

void TaskPage::showFlow()
{
    const bool isWorking = m_flow->state() == KeyTaskFlow::State::Working;
    m_step->nextButton()->setEnabled(!isWorking);
    setNextTexts(m_idleText, m_workingText);
    if (isWorking)
        m_busy->start(m_flow->usualMs());
    else
        m_busy->stop();
    m_step->setError({});
    if (m_flow->state() == KeyTaskFlow::State::Done)
        return showDone();
    if (m_flow->state() != KeyTaskFlow::State::Failed || !m_flow->error())
        return;
    const Error& error = *m_flow->error();
    const bool isPassword =
        error.is(WalletError::WrongPassword) || error.is(WalletError::TooManyTries);
    if (isPassword && m_passwordField != nullptr) {
        m_passwordField->setError(ErrorText::sentence(error));
        m_password->setFocus();
    } else if (!showError(error)) {
        m_step->setError(ErrorText::sentence(error));
    }
}

} // namespace soma::ui
