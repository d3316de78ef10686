#include "ui/views/onboarding/restore_pages.h"

#include "chain/api/async.h"
#include "chain/api/queries.h"
#include "ui/flows/restore_wallet_flow.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/key_text.h"
#include "ui/models/node_model.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/onboarding/name_and_password.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/widgets/build.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/secret_text_edit.h"
#include "ui/window_context.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using RestoreState = RestoreWalletFlow::State;
using wallet::Recognised;
using wallet::WalletError;

namespace {

constexpr int kRestoreFieldWidth = 400;
constexpr int kPauseMs = 150;

} // namespace

RestorePages::RestorePages(const Models& models, QWidget* parent)
    : Page(u"restorePages"_s, parent)
    , m_models(models)
    , m_flow(new RestoreWalletFlow(models.wallet.wallet(), *models.context.keyCare, this))
    , m_steps(new QStackedWidget(this))
{
    columnIn(this, 0, 0)->addWidget(m_steps);
    buildPaste();
    buildNaming();
    m_steps->addWidget(m_paste);
    m_steps->addWidget(m_naming);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_flow->look(m_source->copy()); });
    connect(m_flow, &RestoreWalletFlow::stateChanged, this, &RestorePages::showFlow);
    connect(m_flow, &RestoreWalletFlow::noticed, this, &RestorePages::showNotice);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { sayNaming(); });
    m_phrases.say([this] { showNotice(); });
    m_phrases.say([this] { showFlow(); });
}

void RestorePages::buildPaste()
{
    m_paste = new StepPage(u"restorePaste"_s, this);
    m_source = new SecretTextEdit(m_paste);
    m_source->setObjectName(u"restoreSourceEdit"_s);
    m_sourceField = new FormField(m_source, m_paste);
    m_notice = makeParagraph({}, m_paste);
    m_notice->setObjectName(u"restoreNotice"_s);
    m_paste->body()->addWidget(m_sourceField);
    m_paste->body()->addWidget(m_notice);
    connect(m_paste, &StepPage::next, this, [this] { m_flow->show(m_source->copy()); });
    connect(m_paste, &StepPage::back, this, [this] {
        m_flow->cancel();
        m_source->wipe();
        Q_EMIT abandoned();
    });
    connect(m_source, &QPlainTextEdit::textChanged, this, [this] {
        m_sourceField->setError({});
        m_pause.start();
    });
}

void RestorePages::buildNaming()
{
    m_naming = new StepPage(u"restoreNaming"_s, this);
    m_preview = new Card(m_naming);
    m_previewKind = makeParagraph(u"soft"_s, m_preview);
    m_previewAddress =
        new AddressLabel(AddressLabel::Form::GroupedTwoLines, u"previewAddress"_s, m_preview);
    m_previewBalance = new Stat(u"previewBalance"_s, m_preview);
    m_publicPhrase = makeParagraph(u"warn"_s, m_preview);
    m_preview->body()->addWidget(m_previewKind);
    m_preview->body()->addWidget(m_previewAddress);
    m_preview->body()->addWidget(m_previewBalance);
    m_preview->body()->addWidget(m_publicPhrase);
    m_filePassword = new PasswordEdit(m_naming);
    m_filePassword->setObjectName(u"restoreFilePasswordEdit"_s);
    m_filePasswordField = new FormField(m_filePassword, m_naming);
    m_filePasswordField->setMaximumWidth(kRestoreFieldWidth);
    m_nameAndPassword = new NameAndPassword(u"restore"_s, m_naming);
    m_busy = new BusyBar(u"restoreBusy"_s, m_naming);
    m_naming->body()->addWidget(m_preview);
    m_naming->body()->addLayout(limited(m_filePasswordField));
    m_naming->body()->addLayout(limited(m_nameAndPassword));
    m_naming->foot()->addWidget(m_busy);
    connect(m_naming, &StepPage::next, this, &RestorePages::restore);
    connect(m_naming, &StepPage::back, m_flow, &RestoreWalletFlow::backToPasting);
    connect(m_nameAndPassword, &NameAndPassword::submitted, this, &RestorePages::restore);
    connect(m_filePassword, &QLineEdit::textEdited, this,
            [this] { m_filePasswordField->setError({}); });
    connect(m_busy, &BusyBar::cancelled, m_flow, &RestoreWalletFlow::stopWaiting);
}

void RestorePages::begin()
{
    m_source->wipe();
    m_filePassword->wipe();
    m_filePasswordField->setError({});
    m_nameAndPassword->reset({});
    m_flow->cancel();
    m_source->setFocus();
}

void RestorePages::forgetSecrets()
{
    m_source->wipe();
    m_filePassword->wipe();
    m_nameAndPassword->forgetSecrets();
    m_flow->cancel();
}

void RestorePages::sayTexts()
{
    //: Headline of the page that restores an account.
    m_paste->setTexts(tr("Restore an account"),
                      //: Explains that page.
                      tr("Nothing is written until you saw whose account it is."));
    //: Field label.
    m_sourceField->setLabel(tr("Paste what you have"));
    //: Hint under that field.
    m_sourceField->setHint(tr("12 to 24 words, a seed in hexadecimal, a path such as //hard after "
                              "either, the text of a key file, or an address to watch."));
    m_paste->setButtons(
        //: Button: to the page before.
        tr("Back"),
        //: Button: works out the address and shows it.
        tr("Show the account"));
}

void RestorePages::sayNaming()
{
    //: Headline of the page that shows the account before it is restored.
    m_naming->setTexts(tr("Is this yours?"), {});
    //: Caption: the balance of the account that would be restored.
    m_previewBalance->setCaption(tr("Balance on this network"));
    m_publicPhrase->setText(
        //: Warning when somebody restores the published development words.
        tr("These words are published and everybody has this key. Use it for tests only."));
    //: Field label: the password of a key file that was pasted.
    m_filePasswordField->setLabel(tr("Password of the pasted file"));
    //: Beside a progress bar, while a key file is decrypted and encrypted.
    m_busy->setText(tr("Working on the key file…"));
}

void RestorePages::restore()
{
    if (!m_nameAndPassword->isComplete())
        return;
    const bool asksFile = m_flow->preview() && m_flow->preview()->needsPassword;
    if (asksFile && m_filePassword->text().isEmpty()) {
        //: At the empty field for the password of a pasted key file.
        m_filePasswordField->setError(tr("Type the password that the file was saved with."));
        m_filePassword->setFocus();
        return;
    }
    m_flow->restore(m_nameAndPassword->name(), m_filePassword->take(),
                    m_nameAndPassword->takePassword());
}

/// What is in the box, while it is being filled. Faults are told when the person wants to go on:
/// half a phrase is not wrong yet.
void RestorePages::showNotice()
{
    const Recognised& found = m_flow->notice();
    QString text = KeyText::recognised(found);
    const bool isKnown = found.account && !found.problem;
    if (isKnown)
        //: Added to what was pasted; %1 is a shortened address.
        text += u' ' + tr("Its account: %1").arg(shortAddress(found.address));
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    setLook(m_notice, "role", isKnown ? u"up"_s : u"soft"_s);
}

void RestorePages::showFlow()
{
    m_paste->nextButton()->setEnabled(m_flow->state() != RestoreState::Previewing);
    const bool writing = m_flow->state() == RestoreState::Restoring;
    m_naming->nextButton()->setEnabled(!writing);
    //: Button: writes the key file.
    const QString restores = tr("Restore the account");
    //: Button: adds an account without a key.
    const QString watches = tr("Watch it");
    //: The button while the key file is encrypted, which takes a second.
    const QString works = tr("Encrypting the key…");
    //: Button: to the page before.
    m_naming->setButtons(tr("Back"), writing ? works : m_flow->isWatching() ? watches : restores);
    m_naming->setError({});
    if (writing && !m_flow->isWatching())
        m_busy->start(m_flow->usualMs() * (m_flow->preview()->needsPassword ? 2 : 1));
    else
        m_busy->stop();
    switch (m_flow->state()) {
    case RestoreState::Pasting:
        m_steps->setCurrentWidget(m_paste);
        return;
    case RestoreState::Previewing:
    case RestoreState::Restoring:
        return;
    case RestoreState::Naming:
        showPreview();
        m_steps->setCurrentWidget(m_naming);
        return;
    case RestoreState::Restored: {
        m_source->wipe();
        const auto account = m_flow->account();
        m_flow->cancel();
        if (account)
            Q_EMIT finished(account->handle);
        return;
    }
    case RestoreState::Failed:
        if (m_flow->error())
            showFailure();
        return;
    }
}

void RestorePages::showFailure()
{
    const Error& error = *m_flow->error();
    const QString sentence = ErrorText::sentence(error);
    if (m_flow->failedIn() == RestoreState::Previewing) {
        const bool isBatch = m_flow->notice().kind == Recognised::Kind::PolkadotBatch;
        m_sourceField->setError(isBatch ? KeyText::recognised(m_flow->notice()) : sentence);
        m_source->setFocus();
    } else if (error.is(WalletError::WrongPassword) || error.is(WalletError::TooManyTries)) {
        m_filePasswordField->setError(sentence);
        m_filePassword->setFocus();
    } else if (!m_nameAndPassword->showError(error)) {
        m_naming->setError(sentence);
    }
}

/// Derive first, then read the balance, then ask whether it is theirs.
void RestorePages::showPreview()
{
    const Recognised& preview = *m_flow->preview();
    m_previewKind->setText(KeyText::recognised(preview));
    m_previewAddress->setAddress(preview.address);
    m_publicPhrase->setVisible(preview.publicPhrase);
    m_filePasswordField->setVisible(preview.needsPassword);
    m_nameAndPassword->setAsksPassword(!m_flow->isWatching());
    if (m_nameAndPassword->name().isEmpty() && !preview.name.isEmpty())
        m_nameAndPassword->suggestName(preview.name);
    showBalance();
}

void RestorePages::showBalance()
{
    const quint64 ticket = ++m_ticket;
    const auto account = m_flow->preview()->account;
    if (!account) {
        //: Tooltip of a balance; the file does not say whose key is in it.
        m_previewBalance->setUnknown(tr("The file tells its account only after it was opened."));
        return;
    }
    //: Tooltip of an unknown balance.
    m_previewBalance->setUnknown(tr("The node has not answered yet, so the balance is not known."));
    chain::whenDone(chain::account(m_models.node.node(), *account), this,
                    [this, ticket](Result<chain::AccountBalances> balances) {
                        if (ticket != m_ticket)
                            return;
                        if (balances)
                            m_previewBalance->setValue(
                                amountText(saturatingAdd(balances->free, balances->reserved)));
                        else
                            m_previewBalance->setUnknown(ErrorText::sentence(balances.error()));
                    });
}

} // namespace soma::ui
