#include "ui/views/shell/lock_screen.h"

#include "ui/flows/unlock_flow.h"
#include "ui/format/error_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/wallet_model.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"
#include "ui/window_context.h"
#include "wallet/api/key_care.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kPanelWidth = 340;

} // namespace

LockScreen::LockScreen(const Models& models, QWidget* parent)
    : Page(u"lockScreen"_s, parent)
    , m_models(models)
    , m_flow(new UnlockFlow(models.wallet.wallet(), this))
{
    setProperty("frame", u"base"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* box = new QWidget(this);
    box->setFixedWidth(kPanelWidth);
    auto* inner = columnIn(box, 0, gap::kMedium);
    m_icon = makeLabel({}, box);
    m_title = makeLabel(u"title"_s, box);
    m_note = makeParagraph(u"soft"_s, box);
    m_account = makeCombo(u"unlockAccountCombo"_s, box);
    m_accountField = new FormField(m_account, box);
    m_password = new PasswordEdit(box);
    m_password->setObjectName(u"unlockPasswordEdit"_s);
    m_passwordField = new FormField(m_password, box);
    m_unlock = makeButton(u"primary"_s, u"unlockButton"_s, box);
    inner->addWidget(m_icon);
    inner->addWidget(m_title);
    inner->addWidget(m_note);
    inner->addSpacing(gap::kSmall);
    inner->addWidget(m_accountField);
    inner->addWidget(m_passwordField);
    inner->addWidget(m_unlock);
    m_busy = new BusyBar(u"unlockBusy"_s, box);
    inner->addWidget(m_busy);
    auto* layout = columnIn(this, gap::kPage, 0);
    layout->addStretch(2);
    layout->addLayout(centred(box));
    layout->addStretch(3);
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::unlock);
    connect(m_password, &QLineEdit::returnPressed, this, &LockScreen::unlock);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });
    connect(m_busy, &BusyBar::cancelled, m_flow, &UnlockFlow::cancel);
    connect(m_flow, &UnlockFlow::stateChanged, this, &LockScreen::showFlow);
    m_phrases.say([this] { sayTexts(); });
}

void LockScreen::arrive(const wallet::AccountHandle&)
{
    fillAccounts();
    m_flow->reset();
    sayTexts();
    if (m_models.wallet.needsPassword())
        m_password->setFocus();
    else
        m_unlock->setFocus();
}

void LockScreen::forgetSecrets()
{
    m_password->wipe();
}

void LockScreen::fillAccounts()
{
    const QString before = m_account->currentData().toString();
    m_account->clear();
    for (const wallet::AccountRow& row : m_models.wallet.wallet().accounts())
        if (row.kind == wallet::AccountKind::Coldkey && row.encrypted)
            m_account->addItem(row.label, row.handle.name);
    m_account->setCurrentIndex(std::max(0, m_account->findData(before)));
}

void LockScreen::sayTexts()
{
    const bool asks = m_models.wallet.needsPassword();
    m_icon->setPixmap(iconPixmap(u"lock"_s, 32, currentTokens().textSoft, devicePixelRatioF()));
    //: Title of the page that covers everything.
    m_title->setText(tr("Soma is locked"));
    if (asks)
        //: Explains the locked window.
        m_note->setText(tr("Keys are wiped from memory and nothing is shown. The node goes on "
                           "working."));
    else
        //: Explains the locked window when there is no password to ask for.
        m_note->setText(tr("No account here has a password, so this only hides what is shown."));
    //: Field label on the locked page.
    m_accountField->setLabel(tr("Account"));
    m_accountField->setVisible(asks && m_account->count() > 1);
    //: Field label on the locked page.
    m_passwordField->setLabel(tr("Password"));
    m_passwordField->setVisible(asks);
    showFlow();
}

void LockScreen::unlock()
{
    if (!m_models.wallet.needsPassword()) {
        m_models.wallet.uncover();
        return;
    }
    if (m_password->text().isEmpty() && !m_models.settings.environmentPasswords()) {
        //: At the empty password field of the locked page.
        m_passwordField->setError(tr("Type the password of this account."));
        return;
    }
    m_flow->unlock({m_account->currentData().toString()}, m_password->take());
}

void LockScreen::showFlow()
{
    const bool working = m_flow->state() == UnlockFlow::State::Unlocking;
    m_unlock->setEnabled(!working);
    //: Beside a progress bar, while a key file is decrypted.
    m_busy->setText(tr("Deriving the file's key from the password…"));
    if (working)
        m_busy->start(m_models.context.keyCare->usualUnlockMs());
    else
        m_busy->stop();
    m_password->setReadOnly(working); // Not disabled: the keyboard would wander off.
    //: Button of the locked page, and the same while the key file is opened (about a second).
    m_unlock->setText(working ? tr("Opening the key…") : tr("Unlock"));
    m_unlock->setAccessibleName(m_unlock->text());
    if (m_flow->state() == UnlockFlow::State::Failed && m_flow->error()) {
        m_passwordField->setError(ErrorText::sentence(*m_flow->error()));
        m_password->setFocus();
    }
    if (m_flow->state() == UnlockFlow::State::Unlocked) {
        m_passwordField->setError({});
        m_flow->reset();
        m_models.wallet.uncover();
    }
}

} // namespace soma::ui
