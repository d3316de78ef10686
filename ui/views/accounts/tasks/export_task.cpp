#include "ui/views/accounts/tasks/export_task.h"

#include "ui/flows/key_task_flow.h"
#include "ui/format/error_text.h"
#include "ui/theme/tokens.h"
#include "ui/views/new_password.h"
#include "ui/views/onboarding/step_page.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/segmented.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::ExportFormat;
using wallet::WalletError;

namespace {

constexpr int kPathWidth = 400;

} // namespace

ExportTask::ExportTask(const Models& models, QWidget* parent)
    : TaskPage(u"exportTask"_s, models, parent)
{
    auto* body = step().body();
    m_format = new Segmented(u"exportFormat"_s, &step());
    for (const auto& name : {u"exportPolkadot"_s, u"exportBtcli"_s, u"exportVault"_s})
        m_format->addSegment(name);
    m_formatNote = makeParagraph(u"caption"_s, &step());
    m_formatNote->setObjectName(u"exportFormatNote"_s);
    m_path = new QLineEdit(&step());
    m_path->setObjectName(u"exportPathEdit"_s);
    m_pathField = new FormField(m_path, &step());
    m_choose = makeButton(u"link"_s, u"exportChooseButton"_s, &step());
    m_pathField->setCorner(m_choose);
    body->addWidget(m_format, 0, Qt::AlignLeft);
    body->addWidget(m_formatNote);
    body->addWidget(m_pathField);
    addPasswordField();
    m_new = new NewPassword(objectName(), &step());
    m_new->setMaximumWidth(kPathWidth);
    body->addLayout(limited(m_new));
    m_understood = new QCheckBox(&step());
    m_understood->setObjectName(u"exportUnderstoodCheck"_s);
    body->addWidget(m_understood);
    m_done = new Card(&step());
    m_done->setObjectName(u"exportDone"_s);
    m_doneText = makeParagraph({}, m_done);
    m_donePath = new PathLabel(u"exportedPath"_s, m_done);
    m_done->body()->addWidget(m_doneText);
    m_done->body()->addWidget(m_donePath);
    body->addWidget(m_done);

    connect(m_format, &Segmented::chosen, this, &ExportTask::sayFormat);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_suggested = false;
        m_pathField->setError({});
    });
    connect(m_choose, &QPushButton::clicked, this, &ExportTask::choosePath);
    connect(m_new, &NewPassword::submitted, this, [this] { submit(); });
    connect(m_understood, &QCheckBox::toggled, this, [this] { step().setError({}); });
    m_phrases.say([this] { sayTexts(); });
    m_phrases.say([this] { sayFormat(); });
}

void ExportTask::sayTexts()
{
    //: Headline; %1 is an account's name.
    step().setTexts(tr("Export a copy of %1").arg(label()),
                    //: Explains that page.
                    tr("A file leaves this program that holds the key itself. It is encrypted with "
                       "a password of its own, read back and opened before it counts, and never "
                       "written over another file."));
    //: Choice: format of a key file.
    m_format->setSegmentText(0, tr("polkadot.js"));
    //: Choice: format of a key file.
    m_format->setSegmentText(1, tr("btcli"));
    //: Choice: format of a key file.
    m_format->setSegmentText(2, tr("Soma vault"));
    //: Field label: where the exported file goes.
    m_pathField->setLabel(tr("File"));
    //: Link at the field: opens the file chooser.
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(m_choose->text());
    //: Field label.
    m_new->setTexts(tr("Password of the file"),
                    //: Hint under that field.
                    tr("Whoever opens the file needs it. It may differ from the account's."));
    //: Check box before a key leaves the program.
    m_understood->setText(tr("I know that this file and its password together are the account"));
    m_understood->setAccessibleName(m_understood->text());
    //: After a key was exported.
    m_doneText->setText(tr("The copy is written, and it opened with its password."));
    //: Button: writes an encrypted copy of a key.
    setNextTexts(m_done->isHidden() ? tr("Export the key") : tr("Done"),
                 //: The button while a key file is encrypted, which takes a second or two.
                 tr("Encrypting the key…"));
}

void ExportTask::sayFormat()
{
    switch (m_format->current()) {
    case 0:
        //: Explains a format of key files.
        m_formatNote->setText(tr("Opens in the polkadot.js extension and apps, in Talisman and "
                                 "SubWallet, and in btcli."));
        break;
    case 1:
        //: Explains a format of key files.
        m_formatNote->setText(tr("A coldkey file as btcli keeps it. Its salt is the same for "
                                 "everybody, so only the password protects it."));
        break;
    default:
        //: Explains a format of key files, in one sentence.
        m_formatNote->setText(tr("An extra layer for a backup: the file has a salt of its own, so "
                                 "guessing its password has to begin from nothing; only Soma opens "
                                 "it."));
        break;
    }
    if (m_suggested)
        m_path->setText(suggestedPath());
}

QString ExportTask::suggestedPath() const
{
    const QString name = account().name;
    const QString folder = QDir::homePath() + u'/';
    switch (m_format->current()) {
    case 0:
        return folder + name + u".json"_s;
    case 1:
        return folder + name + u"-coldkey"_s;
    default:
        return folder + name + u".soma"_s;
    }
}

void ExportTask::choosePath()
{
    //: Title of the dialog that chooses where a copy of a key goes.
    auto* dialog = new QFileDialog(this, tr("Export a copy"), m_path->text());
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // Nothing is ever overwritten.
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_suggested = false;
        m_path->setText(path);
        m_pathField->setError({});
    });
    dialog->open();
}

void ExportTask::clear()
{
    m_new->clear();
    m_understood->setChecked(false);
    m_suggested = true;
    m_path->setText(suggestedPath());
    m_pathField->setError({});
    m_done->hide();
    for (QWidget* widget : {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_formatNote),
                            static_cast<QWidget*>(m_pathField), static_cast<QWidget*>(m_new),
                            static_cast<QWidget*>(m_understood)})
        widget->show();
    showPasswordField(true);
}

void ExportTask::submit()
{
    if (!m_done->isHidden())
        return leave();
    if (m_path->text().trimmed().isEmpty()) {
        //: At the empty field for the path of an exported file.
        m_pathField->setError(tr("Say where the file goes."));
        m_path->setFocus();
        return;
    }
    if (!m_new->isComplete() || !hasPassword())
        return;
    if (!m_understood->isChecked()) {
        //: When the box above the export button is not ticked.
        step().setError(tr("Tick the box above to go on."));
        m_understood->setFocus();
        return;
    }
    wallet::ExportRequest request;
    request.account = account();
    request.format = m_format->current() == 0   ? ExportFormat::PolkadotJson
                     : m_format->current() == 1 ? ExportFormat::Btcli
                                                : ExportFormat::SomaVault;
    request.path = m_path->text().trimmed();
    flow().exportKey(request, takePassword(), m_new->take());
}

bool ExportTask::showError(const Error& error)
{
    if (m_new->showError(error))
        return true;
    const bool isPath = error.is(WalletError::FolderUnusable) || error.is(WalletError::NameTaken);
    if (!isPath)
        return false;
    //: At the path of an exported file, when a file of that name exists.
    const QString exists = tr("There is a file of this name already. Choose another name; nothing "
                              "was overwritten.");
    //: At the path of an exported file that cannot be written.
    const QString unwritable = tr("Nothing can be written there. Choose another folder.");
    m_pathField->setError(error.is(WalletError::NameTaken) ? exists : unwritable);
    m_path->setFocus();
    return true;
}

void ExportTask::showDone()
{
    m_donePath->setPath(flow().answer());
    for (QWidget* widget : {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_formatNote),
                            static_cast<QWidget*>(m_pathField), static_cast<QWidget*>(m_new),
                            static_cast<QWidget*>(m_understood)})
        widget->hide();
    showPasswordField(false);
    m_done->show();
    sayTexts();
}

} // namespace soma::ui
