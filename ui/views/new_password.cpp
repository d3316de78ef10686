#include "ui/views/new_password.h"

#include "ui/format/error_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/strength_meter.h"

#include <QBoxLayout>

#include <string>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::WalletError;

namespace {

constexpr int kNewPasswordWidth = 400;

} // namespace

NewPassword::NewPassword(const QString& prefix, QWidget* parent)
    : Page(prefix + u"NewPassword"_s, parent)
{
    setMaximumWidth(kNewPasswordWidth);
    m_password = new PasswordEdit(this);
    m_password->setObjectName(prefix + u"PasswordEdit"_s);
    m_repeat = new PasswordEdit(this);
    m_repeat->setObjectName(prefix + u"RepeatEdit"_s);
    m_strength = new StrengthMeter(this);
    m_passwordField = new FormField(m_password, this);
    m_repeatField = new FormField(m_repeat, this);
    auto* layout = columnIn(this, 0, gap::kMedium);
    layout->addWidget(m_passwordField);
    layout->addWidget(m_strength);
    layout->addWidget(m_repeatField);
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_strength->setStrength(strengthOf(typed));
        m_passwordField->setError({});
    });
    connect(m_repeat, &QLineEdit::textChanged, this, [this] { m_repeatField->setError({}); });
    connect(m_password, &QLineEdit::returnPressed, this, &NewPassword::submitted);
    connect(m_repeat, &QLineEdit::returnPressed, this, &NewPassword::submitted);
    m_phrases.say([this] {
        //: Field label: the same password once more.
        m_repeatField->setLabel(tr("Password again"));
    });
}

void NewPassword::setTexts(const QString& label, const QString& hint)
{
    m_passwordField->setLabel(label);
    m_passwordField->setHint(hint);
}

bool NewPassword::isComplete()
{
    QWidget* wrong = nullptr;
    if (!m_repeat->sameAs(*m_password)) {
        //: At the second password field.
        m_repeatField->setError(tr("The two passwords differ. Type the same one twice."));
        wrong = m_repeat;
    }
    if (m_password->text().size() < wallet::kMinimumPasswordLength) {
        m_passwordField->setError(ErrorText::sentence(
            Error(WalletError::WeakPassword, std::to_string(wallet::kMinimumPasswordLength))));
        wrong = m_password;
    }
    if (wrong != nullptr)
        wrong->setFocus();
    return wrong == nullptr;
}

wallet::SecretText NewPassword::take()
{
    m_repeat->wipe();
    return m_password->take();
}

wallet::SecretText NewPassword::copy() const
{
    return m_password->copy();
}

bool NewPassword::showError(const Error& error)
{
    if (!error.is(WalletError::WeakPassword) && !error.is(WalletError::PasswordSpaces))
        return false;
    m_passwordField->setError(ErrorText::sentence(error));
    m_password->setFocus();
    return true;
}

void NewPassword::clear()
{
    forgetSecrets();
    m_passwordField->setError({});
    m_repeatField->setError({});
}

void NewPassword::forgetSecrets()
{
    m_password->wipe();
    m_repeat->wipe();
}

void NewPassword::focusFirst()
{
    m_password->setFocus();
}

} // namespace soma::ui
