#include "ui/views/onboarding/name_and_password.h"

#include "ui/format/error_text.h"
#include "ui/theme/tokens.h"
#include "ui/views/new_password.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::WalletError;

namespace {

constexpr int kEntryWidth = 400;

} // namespace

NameAndPassword::NameAndPassword(const QString& prefix, QWidget* parent)
    : Page(prefix + u"NameAndPassword"_s, parent)
{
    setMaximumWidth(kEntryWidth);
    m_name = new QLineEdit(this);
    m_name->setObjectName(prefix + u"NameEdit"_s);
    m_name->setMaxLength(64);
    m_nameField = new FormField(m_name, this);
    m_password = new NewPassword(prefix, this);
    auto* layout = columnIn(this, 0, gap::kMedium);
    layout->addWidget(m_nameField);
    layout->addWidget(m_password);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setError({}); });
    connect(m_name, &QLineEdit::returnPressed, this, &NameAndPassword::submitted);
    connect(m_password, &NewPassword::submitted, this, &NameAndPassword::submitted);
    m_phrases.say([this] { sayTexts(); });
}

void NameAndPassword::sayTexts()
{
    //: Field label: the name of a new account.
    m_nameField->setLabel(tr("Name"));
    //: Hint under that field.
    m_nameField->setHint(tr("Also the name of its folder, so that btcli finds it."));
    m_password->setTexts(
        //: Field label: the password of a new account.
        tr("New password"),
        //: Hint under that field.
        tr("Encrypts the key file on this computer. It cannot be reset; the words can replace "
           "it. Five random words make a good one."));
}

QString NameAndPassword::name() const
{
    return m_name->text().trimmed();
}

wallet::SecretText NameAndPassword::takePassword()
{
    return m_password->take();
}

wallet::SecretText NameAndPassword::copyPassword() const
{
    return m_password->copy();
}

bool NameAndPassword::isComplete()
{
    bool complete = m_password->isHidden() || m_password->isComplete();
    if (name().isEmpty()) {
        //: At the empty name field of a new account.
        m_nameField->setError(tr("Give the account a name, such as savings."));
        m_name->setFocus();
        complete = false;
    }
    return complete;
}

bool NameAndPassword::showError(const Error& error)
{
    const QString sentence = ErrorText::sentence(error);
    if (error.is(WalletError::BadName) || error.is(WalletError::NameTaken)) {
        m_nameField->setError(sentence);
        m_name->setFocus();
        return true;
    }
    return m_password->showError(error);
}

void NameAndPassword::reset(const QString& suggestedName)
{
    m_name->setText(suggestedName);
    m_password->show();
    m_nameField->setError({});
    m_password->clear();
}

void NameAndPassword::suggestName(const QString& name)
{
    m_name->setText(name);
}

void NameAndPassword::setAsksPassword(bool asks)
{
    m_password->setVisible(asks);
}

void NameAndPassword::forgetSecrets()
{
    m_password->forgetSecrets();
}

} // namespace soma::ui
