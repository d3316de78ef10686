#include "ui/views/onboarding/import_pages.h"

#include "chain/api/async.h"
#include "chain/api/queries.h"
#include "chain/primitives/ss58_address.h"
#include "ui/flows/import_flow.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/key_text.h"
#include "ui/models/node_model.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/tokens.h"
#include "ui/views/onboarding/import_list.h"
#include "ui/views/onboarding/name_and_password.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/widgets/build.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"
#include "ui/window_context.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using ImportState = ImportFlow::State;
using wallet::ImportFinding;
using wallet::WalletError;

namespace {

constexpr int kImportFieldWidth = 400;
constexpr int kDropHeight = 120;

} // namespace

QStringList droppedPaths(const QDropEvent& event)
{
    QStringList paths;
    for (const QUrl& url : event.mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

ImportPages::ImportPages(const Models& models, QWidget* parent)
    : Page(u"importPages"_s, parent)
    , m_models(models)
    , m_flow(new ImportFlow(models.wallet.wallet(), *models.context.keyCare, this))
    , m_steps(new QStackedWidget(this))
{
    setAcceptDrops(true);
    columnIn(this, 0, 0)->addWidget(m_steps);
    buildChoose();
    buildList();
    buildAsk();
    for (StepPage* step : {m_choose, m_listStep, m_ask})
        m_steps->addWidget(step);
    connect(m_flow, &ImportFlow::stateChanged, this, &ImportPages::showFlow);
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { sayAsk(); });
    m_phrases.say([this] { showFlow(); });
}

void ImportPages::buildChoose()
{
    m_choose = new StepPage(u"importChoose"_s, this);
    m_drop = makeFrame(u"drop"_s, m_choose);
    m_drop->setFixedHeight(kDropHeight);
    auto* layout = columnIn(m_drop, gap::kLarge, gap::kMedium);
    m_dropText = makeLabel(u"soft"_s, m_drop);
    m_dropText->setAlignment(Qt::AlignCenter);
    m_files = makeButton({}, u"importFilesButton"_s, m_drop);
    m_folder = makeButton({}, u"importFolderButton"_s, m_drop);
    auto* buttons = row(gap::kSmall);
    buttons->addStretch();
    buttons->addWidget(m_files);
    buttons->addWidget(m_folder);
    buttons->addStretch();
    layout->addStretch();
    layout->addWidget(m_dropText);
    layout->addLayout(buttons);
    layout->addStretch();
    m_choose->body()->addWidget(m_drop);
    m_choose->nextButton()->hide();
    connect(m_files, &QPushButton::clicked, this, [this] { chooseFiles(false); });
    connect(m_folder, &QPushButton::clicked, this, [this] { chooseFiles(true); });
    connect(m_choose, &StepPage::back, this, [this] {
        m_flow->cancel();
        Q_EMIT abandoned();
    });
}

void ImportPages::buildList()
{
    m_listStep = new StepPage(u"importListStep"_s, this);
    auto* card = new Card(m_listStep);
    m_list = new ImportList(*m_flow, card);
    card->body()->addWidget(m_list);
    m_listStep->body()->addWidget(card);
    connect(m_list, &ImportList::chosen, m_flow, &ImportFlow::choose);
    connect(m_listStep, &StepPage::back, m_flow, &ImportFlow::cancel);
    connect(m_listStep, &StepPage::next, this, [this] {
        const auto last = m_flow->lastImported();
        m_flow->cancel();
        Q_EMIT finished(last.value_or(wallet::AccountHandle()));
    });
}

void ImportPages::buildAsk()
{
    m_ask = new StepPage(u"importAsk"_s, this);
    m_card = new Card(m_ask);
    m_what = makeParagraph(u"soft"_s, m_card);
    m_address = new AddressLabel(AddressLabel::Form::GroupedTwoLines, u"importAddress"_s, m_card);
    m_balance = new Stat(u"importBalance"_s, m_card);
    m_card->body()->addWidget(m_what);
    m_card->body()->addWidget(m_address);
    m_card->body()->addWidget(m_balance);
    const auto field = [this](PasswordEdit*& edit, const QString& name) {
        edit = new PasswordEdit(m_ask);
        edit->setObjectName(name);
        auto* made = new FormField(edit, m_ask);
        made->setMaximumWidth(kImportFieldWidth);
        connect(edit, &QLineEdit::textEdited, made, [made] { made->setError({}); });
        connect(edit, &QLineEdit::returnPressed, this, &ImportPages::importNow);
        return made;
    };
    m_filePasswordField = field(m_filePassword, u"importFilePasswordEdit"_s);
    m_innerPasswordField = field(m_innerPassword, u"importInnerPasswordEdit"_s);
    m_nameAndPassword = new NameAndPassword(u"import"_s, m_ask);
    m_busy = new BusyBar(u"importBusy"_s, m_ask);
    m_ask->body()->addWidget(m_card);
    m_ask->body()->addLayout(limited(m_filePasswordField));
    m_ask->body()->addLayout(limited(m_innerPasswordField));
    m_ask->body()->addLayout(limited(m_nameAndPassword));
    m_ask->foot()->addWidget(m_busy);
    connect(m_ask, &StepPage::next, this, &ImportPages::importNow);
    connect(m_ask, &StepPage::back, m_flow, &ImportFlow::backToList);
    connect(m_nameAndPassword, &NameAndPassword::submitted, this, &ImportPages::importNow);
    connect(m_busy, &BusyBar::cancelled, m_flow, &ImportFlow::stopWaiting);
}

void ImportPages::begin()
{
    forgetSecrets();
    m_flow->cancel();
}

void ImportPages::forgetSecrets()
{
    m_filePassword->wipe();
    m_innerPassword->wipe();
    m_nameAndPassword->forgetSecrets();
    m_flow->stopWaiting();
}

void ImportPages::take(const QStringList& paths)
{
    if (!paths.isEmpty() && m_flow->state() != ImportState::Importing)
        m_flow->inspect(paths);
}

void ImportPages::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPaths(*event).isEmpty())
        event->acceptProposedAction();
}

void ImportPages::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(droppedPaths(*event));
}

void ImportPages::sayTexts()
{
    //: Headline of the page that imports key files.
    m_choose->setTexts(
        tr("Import key files"),
        //: Explains that page.
        tr("From btcli, the polkadot.js family, old SDKs or Soma. The files are "
           "read and left exactly as they are; nothing comes in before you say so."));
    //: In the area where files can be dropped.
    m_dropText->setText(tr("Drop files or a folder here, or"));
    //: Button: opens the file chooser.
    m_files->setText(tr("Choose files…"));
    m_files->setAccessibleName(m_files->text());
    //: Button: opens the folder chooser.
    m_folder->setText(tr("Choose a folder…"));
    m_folder->setAccessibleName(m_folder->text());
    //: Button: to the page before.
    m_choose->setButtons(tr("Back"), {});
    //: Button of a list of files: to the page that chooses files; and: done with the list.
    m_listStep->setButtons(tr("Choose others"), tr("Done"));
}

void ImportPages::sayAsk()
{
    //: Field label: the password of a key file.
    m_filePasswordField->setLabel(tr("Password of the file"));
    //: Field label: the password of one account inside a file of several.
    m_innerPasswordField->setLabel(tr("Password of this account inside it"));
    //: Hint under that field.
    m_innerPasswordField->setHint(tr("In a file of several accounts each keeps its own."));
    //: Caption: the balance of the account that would be imported.
    m_balance->setCaption(tr("Balance on this network"));
    //: Beside a progress bar, while a key file is decrypted and encrypted.
    m_busy->setText(tr("Working on the key file…"));
}

void ImportPages::chooseFiles(bool folder)
{
    //: Title of the dialog that chooses key files to import.
    auto* dialog = new QFileDialog(this, tr("Import key files"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportPages::take);
    dialog->open();
}

void ImportPages::importNow()
{
    if (m_flow->state() != ImportState::Asking || !m_nameAndPassword->isComplete())
        return;
    if (!m_filePasswordField->isHidden() && m_filePassword->text().isEmpty()) {
        //: At the empty field for the password of a key file.
        m_filePasswordField->setError(tr("Type the password that the file was saved with."));
        m_filePassword->setFocus();
        return;
    }
    m_flow->import(m_nameAndPassword->name(), m_filePassword->take(), m_innerPassword->take(),
                   m_nameAndPassword->copyPassword());
}

void ImportPages::showFlow()
{
    const bool isWorking = m_flow->state() == ImportState::Importing;
    m_ask->nextButton()->setEnabled(!isWorking);
    // The new password stays for another try only while the file's own may be the wrong one.
    if (!isWorking && m_flow->state() != ImportState::Asking)
        m_nameAndPassword->forgetSecrets();
    m_choose->setError(m_flow->state() == ImportState::Choosing && m_flow->error()
                           ? ErrorText::sentence(*m_flow->error())
                           : QString());
    switch (m_flow->state()) {
    case ImportState::Choosing:
    case ImportState::Inspecting:
        m_files->setEnabled(m_flow->state() == ImportState::Choosing);
        m_folder->setEnabled(m_flow->state() == ImportState::Choosing);
        m_steps->setCurrentWidget(m_choose);
        break;
    case ImportState::Listing:
        showList();
        m_steps->setCurrentWidget(m_listStep);
        break;
    case ImportState::Asking:
        showAsk();
        m_steps->setCurrentWidget(m_ask);
        break;
    case ImportState::Importing:
        m_ask->setError({});
        break;
    }
    if (isWorking && !m_flow->current().isWatchable())
        m_busy->start(2 * m_flow->usualMs()); // Opened, and encrypted anew.
    else
        m_busy->stop();
}

void ImportPages::showList()
{
    const int found = static_cast<int>(m_flow->items().size());
    //: Headline of the list of key files; %n is how many keys were found.
    const QString some = tr("%n key(s) found", "", found);
    //: Headline of the list of key files when a folder held none.
    const QString none = tr("No key files there");
    //: Explains the list of key files.
    const QString text = tr("Each comes in under a new password, as a wallet of its own.");
    m_listStep->setTexts(found > 0 ? some : none, found > 0 ? text : QString());
    // Before anything came in there is nothing to be done with.
    m_listStep->nextButton()->setVisible(
        std::ranges::any_of(m_flow->items(), [](const ImportItem& item) {
            return item.outcome == ImportItem::Outcome::Imported;
        }));
    m_list->parentWidget()->setVisible(found > 0);
    m_list->refill();
}

void ImportPages::showAsk()
{
    const ImportItem& item = m_flow->current();
    const bool isWatching = item.isWatchable();
    //: Headline of the page that brings one key in; %1 is a file.
    m_ask->setTexts(tr("Is this yours?"), item.finding.path);
    m_what->setText(KeyText::finding(item.finding));
    m_what->setVisible(!isWatching);
    m_address->setAddress(item.address());
    const bool isBatch = item.finding.kind == ImportFinding::Kind::PolkadotBatch;
    m_filePasswordField->setVisible(item.finding.needsPassword && !isWatching);
    m_innerPasswordField->setVisible(isBatch);
    m_nameAndPassword->setAsksPassword(!isWatching);
    //: Button: to the list of files; and: brings a key in; or: adds an account without a key.
    m_ask->setButtons(tr("Back"), isWatching ? tr("Watch it") : tr("Import the account"));
    m_ask->setError({});
    if (m_flow->error())
        return showFailure();
    m_filePasswordField->setError({});
    m_innerPasswordField->setError({});
    m_nameAndPassword->reset(item.name());
    m_nameAndPassword->setAsksPassword(!isWatching);
    showBalance();
}

void ImportPages::showBalance()
{
    const quint64 ticket = ++m_ticket;
    const QString address = m_flow->current().address();
    const auto account = chain::parseAddress(address.toStdString());
    if (!account) {
        //: Tooltip of a balance; the file does not say whose key is in it.
        m_balance->setUnknown(tr("The file tells its account only after it was opened."));
        return;
    }
    //: Tooltip of an unknown balance.
    m_balance->setUnknown(tr("The node has not answered yet, so the balance is not known."));
    chain::whenDone(chain::account(m_models.node.node(), *account), this,
                    [this, ticket](Result<chain::AccountBalances> balances) {
                        if (ticket != m_ticket)
                            return;
                        if (balances)
                            m_balance->setValue(
                                amountText(saturatingAdd(balances->free, balances->reserved)));
                        else
                            m_balance->setUnknown(ErrorText::sentence(balances.error()));
                    });
}

void ImportPages::showFailure()
{
    const Error& error = *m_flow->error();
    const QString sentence = ErrorText::sentence(error);
    if (error.is(WalletError::WrongPassword) || error.is(WalletError::TooManyTries)) {
        m_filePasswordField->setError(sentence);
        m_filePassword->setFocus();
    } else if (!m_nameAndPassword->showError(error)) {
        m_ask->setError(sentence);
    }
}

} // namespace soma::ui
