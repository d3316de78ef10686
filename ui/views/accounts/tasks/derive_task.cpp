#include "ui/views/accounts/tasks/derive_task.h"

#include "ui/flows/key_task_flow.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/theme/fonts.h"
#include "ui/views/new_password.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::DeriveRequest;
using wallet::WalletError;

namespace {

constexpr int kDeriveFieldWidth = 400;

} // namespace

DeriveTask::DeriveTask(Makes makes, const Models& models, QWidget* parent)
    : TaskPage(makes == Makes::Account ? u"deriveTask"_s : u"hotkeyTask"_s, models, parent)
    , m_makes(makes)
{
    auto* body = step().body();
    m_name = new QLineEdit(&step());
    m_name->setObjectName(objectName() + u"NameEdit"_s);
    m_name->setMaxLength(64);
    m_nameField = new FormField(m_name, &step());
    m_path = new QLineEdit(&step());
    m_path->setObjectName(objectName() + u"PathEdit"_s);
    m_path->setFont(monoFont(TextSize::Body));
    m_pathField = new FormField(m_path, &step());
    for (FormField* field : {m_nameField, m_pathField}) {
        field->setMaximumWidth(kDeriveFieldWidth);
        body->addLayout(limited(field));
    }
    addPasswordField();
    if (m_makes == Makes::Hotkey) {
        m_encrypt = new QCheckBox(&step());
        m_encrypt->setObjectName(u"hotkeyTaskEncryptCheck"_s);
        body->addWidget(m_encrypt);
    }
    m_new = new NewPassword(objectName(), &step());
    body->addLayout(limited(m_new));
    if (m_encrypt != nullptr)
        connect(m_encrypt, &QCheckBox::toggled, m_new, &QWidget::setVisible);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathField->setError({}); });
    for (QLineEdit* edit : {m_name, m_path})
        connect(edit, &QLineEdit::returnPressed, this, [this] { submit(); });
    connect(m_new, &NewPassword::submitted, this, [this] { submit(); });
    m_phrases.say([this] { sayTexts(); });
}

void DeriveTask::sayTexts()
{
    if (m_makes == Makes::Account) {
        //: Headline; %1 is an account's name.
        step().setTexts(tr("Derive an account from %1").arg(label()),
                        //: Explains that page.
                        tr("The words of this account and the path together make the new one: "
                           "write the path on the same paper."));
        //: Hint under the field for a derivation path.
        m_pathField->setHint(tr("//name cannot be undone; /name can be followed from the public "
                                "key. Several steps may follow each other."));
    } else {
        //: Headline; %1 is an account's name.
        step().setTexts(tr("Add a hotkey to %1").arg(label()),
                        //: Explains that page.
                        tr("A key that mines or validates. It is derived from this account's words "
                           "by a path, so the paper brings it back as well."));
        //: Hint under the field for a derivation path.
        m_pathField->setHint(tr("Another path makes another hotkey."));
        //: Check box: a new hotkey's file is encrypted.
        m_encrypt->setText(
            tr("Encrypt its file (a miner then asks for the password at its start)"));
        m_encrypt->setAccessibleName(m_encrypt->text());
    }
    //: Field label: the name of a key.
    m_nameField->setLabel(tr("Name"));
    //: Field label: a derivation path such as //savings.
    m_pathField->setLabel(tr("Path"));
    //: Field label.
    m_new->setTexts(tr("Password of the new key"),
                    //: Hint under that field.
                    tr("At least 12 characters; five random words make a good one."));
    //: Button: makes a key.
    setNextTexts(m_makes == Makes::Account ? tr("Derive the account") : tr("Make the hotkey"),
                 //: The button while a key is made, which takes a second or two.
                 tr("Making the key…"));
}

/// The first one that nothing else has.
QString DeriveTask::suggestedName() const
{
    const wallet::AccountRow* row = models().accounts.find(account());
    if (m_makes == Makes::Account || row == nullptr)
        return {};
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? u"default"_s : u"hotkey-%1"_s.arg(i);
        const auto isTaken = [&](const wallet::HotkeyRow& known) { return known.name == name; };
        if (std::none_of(row->hotkeys.begin(), row->hotkeys.end(), isTaken))
            return name;
    }
}

void DeriveTask::clear()
{
    m_new->clear();
    m_name->setText(suggestedName());
    m_nameField->setError({});
    m_pathField->setError({});
    const wallet::AccountRow* row = models().accounts.find(account());
    const std::size_t number = row != nullptr ? row->hotkeys.size() + 1 : 1;
    m_path->setText(m_makes == Makes::Hotkey ? u"//hotkey//%1"_s.arg(number) : u"//1"_s);
    if (m_encrypt != nullptr)
        m_encrypt->setChecked(true);
}

void DeriveTask::submit()
{
    const bool encrypts = m_encrypt == nullptr || m_encrypt->isChecked();
    if (m_name->text().trimmed().isEmpty()) {
        //: At the empty name field of a new key.
        m_nameField->setError(tr("Give the key a name."));
        m_name->setFocus();
        return;
    }
    if ((encrypts && !m_new->isComplete()) || !hasPassword())
        return;
    DeriveRequest request;
    request.parent = account();
    request.path = m_path->text().trimmed();
    request.as = m_makes == Makes::Account ? DeriveRequest::As::Coldkey : DeriveRequest::As::Hotkey;
    request.name = m_name->text().trimmed();
    flow().derive(request, takePassword(), encrypts ? m_new->take() : wallet::SecretText());
}

bool DeriveTask::showError(const Error& error)
{
    if (m_new->showError(error))
        return true;
    if (error.is(WalletError::BadName) || error.is(WalletError::NameTaken)) {
        m_nameField->setError(ErrorText::sentence(error));
        m_name->setFocus();
        return true;
    }
    if (error.is(WalletError::BadSecretUri)) {
        m_pathField->setError(ErrorText::sentence(error));
        m_path->setFocus();
        return true;
    }
    return false;
}

void DeriveTask::showDone()
{
    //: Short confirmation after making an account.
    const QString made = tr("The account is ready");
    //: Short confirmation after making a hotkey.
    const QString hotkeyMade = tr("The hotkey is ready");
    const auto row = flow().account();
    leaveWith(m_makes == Makes::Account ? made : hotkeyMade, row ? row->handle : account());
}

} // namespace soma::ui
