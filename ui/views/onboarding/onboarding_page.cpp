#include "ui/views/onboarding/onboarding_page.h"

#include "ui/models/wallet_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/onboarding/create_pages.h"
#include "ui/views/onboarding/import_pages.h"
#include "ui/views/onboarding/restore_pages.h"
#include "ui/views/onboarding/watch_pages.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kDoorWidth = 312;
constexpr int kDoorHeight = 96;
constexpr int kDoorIcon = 20;

} // namespace

OnboardingPage::OnboardingPage(const Models& models, QWidget* parent)
    : Page(u"onboardingPage"_s, parent)
    , m_models(models)
    , m_stack(new QStackedWidget(this))
{
    setAcceptDrops(true);
    columnIn(this, 0, 0)->addWidget(m_stack);
    m_stack->addWidget(scrolled(buildWelcome()));
    m_phrases.say([this] { sayTexts(); });
}

QString OnboardingPage::title() const
{
    //: Title of the page that adds an account.
    return tr("Add an account");
}

QWidget* OnboardingPage::buildWelcome()
{
    auto* content = new QWidget;
    auto* outer = columnIn(content, gap::kPage, 0);
    auto* inner = new QWidget(content);
    inner->setFixedWidth(2 * kDoorWidth + gap::kLarge);
    auto* layout = columnIn(inner, 0, gap::kSmall);
    m_brand = makeLabel(u"figure"_s, inner);
    m_headline = makeLabel(u"title"_s, inner);
    m_intro = makeParagraph(u"soft"_s, inner);
    layout->addWidget(m_brand);
    layout->addWidget(m_headline);
    layout->addWidget(m_intro);
    layout->addSpacing(gap::kLarge);
    m_doorBox = new QWidget(inner);
    auto* grid = new QGridLayout(m_doorBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap::kLarge);
    grid->addWidget(addDoor(u"plus"_s, u"newDoor"_s), 0, 0);
    grid->addWidget(addDoor(u"restore"_s, u"restoreDoor"_s), 0, 1);
    grid->addWidget(addDoor(u"eye"_s, u"watchDoor"_s), 1, 0);
    grid->addWidget(addDoor(u"folder"_s, u"folderDoor"_s), 1, 1);
    grid->addWidget(addDoor(u"import"_s, u"importDoor"_s), 2, 0);
    layout->addWidget(m_doorBox);
    m_folder = makeParagraph(u"caption"_s, inner);
    layout->addWidget(m_folder);
    m_back = makeButton({}, u"onboardingBackButton"_s, inner);
    layout->addSpacing(gap::kSmall);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    outer->addStretch(1);
    outer->addLayout(centred(inner));
    outer->addStretch(2);

    connect(m_doors[0].button, &QPushButton::clicked, this, [this] {
        if (m_create == nullptr) {
            m_create = new CreatePages(m_models, m_stack);
            m_stack->addWidget(m_create);
            connect(m_create, &CreatePages::abandoned, this, &OnboardingPage::showWelcome);
            connect(m_create, &CreatePages::finished, this, &OnboardingPage::finished);
        }
        m_create->begin();
        m_stack->setCurrentWidget(m_create);
    });
    connect(m_doors[1].button, &QPushButton::clicked, this, [this] {
        if (m_restore == nullptr) {
            m_restore = new RestorePages(m_models, m_stack);
            m_stack->addWidget(m_restore);
            connect(m_restore, &RestorePages::abandoned, this, &OnboardingPage::showWelcome);
            connect(m_restore, &RestorePages::finished, this, &OnboardingPage::finished);
        }
        m_stack->setCurrentWidget(m_restore);
        m_restore->begin();
    });
    connect(m_doors[2].button, &QPushButton::clicked, this, [this] {
        if (m_watch == nullptr) {
            m_watch = new WatchPages(m_models, m_stack);
            m_stack->addWidget(m_watch);
            connect(m_watch, &WatchPages::abandoned, this, &OnboardingPage::showWelcome);
            connect(m_watch, &WatchPages::finished, this, &OnboardingPage::finished);
        }
        m_stack->setCurrentWidget(m_watch);
        m_watch->begin();
    });
    connect(m_doors[3].button, &QPushButton::clicked, this, &OnboardingPage::chooseFolder);
    connect(m_doors[4].button, &QPushButton::clicked, this, [this] {
        importPages()->begin();
        m_stack->setCurrentWidget(m_import);
    });
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT finished({}); });
    return content;
}

QPushButton* OnboardingPage::addDoor(const QString& icon, const QString& objectName)
{
    auto* button = makeButton(u"door"_s, objectName, m_doorBox);
    button->setFixedSize(kDoorWidth, kDoorHeight);
    auto* layout = rowIn(button, gap::kLarge, gap::kMedium);
    auto* picture = makeLabel({}, button);
    auto* texts = column(gap::kHair);
    auto* title = makeLabel(u"section"_s, button);
    auto* note = makeParagraph(u"soft"_s, button);
    for (QLabel* label : {picture, title, note})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    texts->addWidget(title);
    texts->addWidget(note);
    texts->addStretch(1);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    m_doors.push_back({button, picture, icon, title, note});
    return button;
}

void OnboardingPage::sayTexts()
{
    m_brand->setText(u"τ Soma"_s);
    m_brand->setVisible(m_firstStart);
    if (m_firstStart) {
        //: Headline of the welcome page.
        m_headline->setText(tr("Your keys, your own node, one window"));
        //: Introduction on the welcome page.
        m_intro->setText(tr("A local network is already running inside this program, so everything "
                            "can be tried with nothing at stake. How do you want to begin?"));
    } else {
        m_headline->setText(title());
        //: Introduction on the page that adds an account.
        m_intro->setText(tr("Choose where the account comes from."));
    }
    //: First door of the welcome page.
    m_doors[0].title->setText(tr("New account"));
    //: Explains that door.
    m_doors[0].note->setText(tr("Draws a fresh key and shows its words to write down."));
    //: Second door of the welcome page.
    m_doors[1].title->setText(tr("Restore"));
    //: Explains that door.
    m_doors[1].note->setText(tr("From words, a seed, or whatever text you have of it."));
    //: Third door of the welcome page.
    m_doors[2].title->setText(tr("Watch-only"));
    //: Explains that door.
    m_doors[2].note->setText(tr("Follows an address. Its key stays elsewhere."));
    //: Fourth door of the welcome page.
    m_doors[3].title->setText(tr("Open a folder"));
    //: Explains that door.
    m_doors[3].note->setText(tr("Key files that btcli or Soma wrote before."));
    //: Fifth door of the welcome page.
    m_doors[4].title->setText(tr("Import files"));
    //: Explains that door.
    m_doors[4].note->setText(tr("Copies keys from btcli, polkadot.js or a backup. Or drop them."));
    for (const Door& door : m_doors) {
        door.button->setAccessibleName(door.title->text());
        door.button->setAccessibleDescription(door.note->text());
        door.icon->setPixmap(
            iconPixmap(door.iconName, kDoorIcon, currentTokens().accent, devicePixelRatioF()));
    }
    //: Below the doors; %1 is a folder.
    m_folder->setText(tr("Keys are kept in %1.").arg(m_models.wallet.wallet().folder()));
    m_folder->setVisible(!m_models.wallet.wallet().folder().isEmpty());
    //: Button: leaves the page that adds an account.
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(m_back->text());
    m_back->setVisible(!m_firstStart);
}

void OnboardingPage::begin(bool firstStart)
{
    m_firstStart = firstStart;
    showWelcome();
}

void OnboardingPage::enter(Way way)
{
    m_doors.at(std::size_t(way)).button->click();
}

void OnboardingPage::showWelcome()
{
    sayTexts();
    m_stack->setCurrentIndex(0);
}

void OnboardingPage::forgetSecrets()
{
    if (m_create != nullptr)
        m_create->forgetSecrets();
    if (m_restore != nullptr)
        m_restore->forgetSecrets();
    if (m_import != nullptr)
        m_import->forgetSecrets();
}

ImportPages* OnboardingPage::importPages()
{
    if (m_import == nullptr) {
        m_import = new ImportPages(m_models, m_stack);
        m_stack->addWidget(m_import);
        connect(m_import, &ImportPages::abandoned, this, &OnboardingPage::showWelcome);
        connect(m_import, &ImportPages::finished, this, &OnboardingPage::finished);
    }
    return m_import;
}

void OnboardingPage::importPaths(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    importPages()->begin();
    m_stack->setCurrentWidget(m_import);
    m_import->take(paths);
}

void OnboardingPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPaths(*event).isEmpty())
        event->acceptProposedAction();
}

void OnboardingPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importPaths(droppedPaths(*event));
}

void OnboardingPage::chooseFolder()
{
    //: Title of the dialog that chooses a wallet folder.
    auto* dialog = new QFileDialog(this, tr("Open a wallet folder"));
    dialog->setObjectName(u"walletFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &OnboardingPage::folderChosen);
    dialog->open();
}

} // namespace soma::ui
