#include "ui/views/accounts/keys_tab.h"

#include "ui/format/key_text.h"
#include "ui/models/account_list_model.h"
#include "ui/models/wallet_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::AccountKind;

namespace {

constexpr int kNameWidth = 96;

} // namespace

KeysTab::KeysTab(const Models& models, QWidget* parent)
    : Page(u"keysTab"_s, parent)
    , m_models(models)
{
    auto* layout = columnIn(this, 0, gap::kLarge);
    layout->addWidget(buildFacts());
    layout->addWidget(buildTasks());
    layout->addStretch(1);
    connect(&models.accounts, &QAbstractItemModel::modelReset, this, &KeysTab::refill);
    connect(&models.accounts, &QAbstractItemModel::dataChanged, this, &KeysTab::refill);
    m_phrases.say([this] { sayTasks(); });
    m_phrases.say([this] { refill(); });
}

QWidget* KeysTab::buildFacts()
{
    m_facts = new Card(this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gap::kLarge);
    grid->setVerticalSpacing(gap::kSmall);
    grid->setColumnMinimumWidth(0, kNameWidth);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto name = [&] {
        auto* label = makeLabel(u"soft"_s, m_facts);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        return label;
    };
    const auto fact = [&](const QString& objectName) {
        Fact out{name(), makeParagraph({}, m_facts)};
        out.value->setObjectName(objectName);
        grid->addWidget(out.value, line++, 1);
        return out;
    };
    m_scheme = fact(u"keyScheme"_s);
    m_protection = fact(u"keyProtection"_s);
    m_backup = fact(u"keyBackup"_s);
    m_fileName = name();
    m_file = new PathLabel(u"keyFile"_s, m_facts);
    grid->addWidget(m_file, line, 1);
    m_facts->body()->addLayout(grid);
    connect(m_file, &CopyText::copied, this, [this] {
        //: Short confirmation after copying the path of a file.
        Q_EMIT toastRequested(tr("Path copied"));
    });
    return m_facts;
}

QWidget* KeysTab::buildTasks()
{
    m_tasks = new Card(this);
    m_tasks->body()->setSpacing(gap::kMedium);
    addTask(KeyTask::CheckBackup, u"checkBackupButton"_s, true);
    addTask(KeyTask::ShowWords, u"showWordsButton"_s, true);
    addTask(KeyTask::Export, u"exportButton"_s, true);
    addTask(KeyTask::ChangePassword, u"changePasswordButton"_s, true);
    addTask(KeyTask::Derive, u"deriveButton"_s, true);
    addTask(KeyTask::SignMessage, u"signMessageButton"_s, true);
    addTask(KeyTask::VerifyMessage, u"verifyMessageButton"_s, false);
    addTask(KeyTask::Rename, u"renameButton"_s, false);
    addTask(KeyTask::Forget, u"forgetButton"_s, false);
    return m_tasks;
}

void KeysTab::addTask(KeyTask task, const QString& objectName, bool needsKey)
{
    auto* line = new QWidget(m_tasks);
    auto* layout = columnIn(line, 0, gap::kMedium);
    if (!m_lines.empty())
        layout->addWidget(makeHairline(line));
    auto* inner = row(gap::kLarge);
    auto* texts = column(2);
    auto* name = makeLabel({}, line);
    auto* why = makeParagraph(u"caption"_s, line);
    texts->addWidget(name);
    texts->addWidget(why);
    auto* button = makeButton(task == KeyTask::Forget ? u"danger"_s : QString(), objectName, line);
    button->setProperty("compact", true);
    inner->addLayout(texts, 1);
    inner->addWidget(button, 0, Qt::AlignVCenter);
    layout->addLayout(inner);
    m_tasks->body()->addWidget(line);
    connect(button, &QPushButton::clicked, this, [this, task] { Q_EMIT taskRequested(task); });
    m_lines.push_back({task, line, name, why, button, needsKey});
}

void KeysTab::sayTask(KeyTask task, const QString& name, const QString& why, const QString& button)
{
    for (const Task& line : m_lines) {
        if (line.task != task)
            continue;
        line.name->setText(name);
        line.why->setText(why);
        line.button->setText(button);
        line.button->setAccessibleName(name);
        line.button->setAccessibleDescription(why);
    }
}

void KeysTab::sayTasks()
{
    //: Heading above the facts about an account's key.
    m_facts->setTitle(tr("The key"));
    //: Caption: the signature scheme of a key.
    m_scheme.name->setText(tr("Scheme"));
    //: Caption: how the key file is encrypted.
    m_protection.name->setText(tr("Protection"));
    //: Caption: whether the words were checked.
    m_backup.name->setText(tr("Backup"));
    //: Caption: where the key file lies.
    m_fileName->setText(tr("File"));
    //: Heading above what can be done with a key.
    m_tasks->setTitle(tr("What you can do"));
    sayTask(KeyTask::CheckBackup,
            //: Something to do with a key.
            tr("Check the backup"),
            //: Explains it.
            tr("Type the words from your paper; Soma says whether they make this account."),
            //: Button: opens the page for it.
            tr("Check…"));
    sayTask(KeyTask::ShowWords,
            //: Something to do with a key.
            tr("Show the words"),
            //: Explains it.
            tr("Asks for the password and shows them, to write down once more."),
            //: Button: opens the page for it.
            tr("Show…"));
    sayTask(KeyTask::Export,
            //: Something to do with a key.
            tr("Export a copy"),
            //: Explains it.
            tr("An encrypted file for the polkadot.js family, for btcli, or for the safe."),
            //: Button: opens the page for it.
            tr("Export…"));
    sayTask(KeyTask::ChangePassword,
            //: Something to do with a key.
            tr("Change the password"),
            //: Explains it.
            tr("Encrypts the key file anew. Copies elsewhere keep their old password."),
            //: Button: opens the page for it.
            tr("Change…"));
    sayTask(KeyTask::Derive,
            //: Something to do with a key.
            tr("Derive another account"),
            //: Explains it.
            tr("A child of this key by a path such as //savings; the same words bring it back."),
            //: Button: opens the page for it.
            tr("Derive…"));
    sayTask(KeyTask::SignMessage,
            //: Something to do with a key.
            tr("Sign a message"),
            //: Explains it.
            tr("Proves that the account is yours. A message can never be a transaction."),
            //: Button: opens the page for it.
            tr("Sign…"));
    sayTask(KeyTask::VerifyMessage,
            //: Something to do without a key.
            tr("Verify a message"),
            //: Explains it.
            tr("Says whether an account signed a text that somebody gave you."),
            //: Button: opens the page for it.
            tr("Verify…"));
    sayTask(KeyTask::Rename,
            //: Something to do with an account.
            tr("Rename the wallet"),
            //: Explains it.
            tr("Its folder gets another name, which btcli sees as well."),
            //: Button: opens the page for it.
            tr("Rename…"));
    sayTask(KeyTask::Forget,
            //: Something to do with an account.
            tr("Forget the account"),
            //: Explains it.
            tr("Its files move to a hidden folder beside the others. Nothing is deleted."),
            //: Button: opens the page for it.
            tr("Forget…"));
}

void KeysTab::showAccount(const wallet::AccountHandle& account)
{
    m_account = account;
    refill();
}

void KeysTab::refill()
{
    const wallet::AccountRow* row = m_models.accounts.find(m_account);
    if (row == nullptr)
        return;
    const bool watched = row->kind == AccountKind::WatchOnly;
    //: The signature scheme of a key, with the curve it is on.
    m_scheme.value->setText(tr("sr25519 (Schnorr on ristretto255)"));
    m_protection.value->setText(watched ? KeyText::watchOnly() : KeyText::protection(row->file));
    setLook(m_protection.value, "role", !watched && !row->encrypted ? u"warn"_s : QString());
    //: The words of an account were compared with the paper.
    const QString checked = tr("The words were checked, or the account came from a copy.");
    //: The words of an account were never compared with the paper.
    const QString unchecked = tr("The words were never checked. Check the backup now.");
    m_backup.value->setText(row->backedUp ? checked : unchecked);
    setLook(m_backup.value, "role", row->backedUp ? QString() : u"warn"_s);
    for (QWidget* widget : {m_scheme.name, m_scheme.value, m_backup.name, m_backup.value})
        widget->setVisible(!watched);
    const QString folder = m_models.wallet.wallet().folder() + u'/' + row->handle.name;
    m_file->setPath(folder + (watched ? u"/coldkeypub.txt"_s : u"/coldkey"_s));
    for (const Task& line : m_lines)
        line.line->setVisible(!watched || !line.needsKey);
}

} // namespace soma::ui
