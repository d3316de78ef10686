#include "ui/views/shell/commands.h"

#include "ui/models/contact_list_model.h"
#include "ui/models/subnet_list_model.h"
#include "ui/settings.h"
#include "ui/views/page_table.h"
#include "ui/views/settings/settings_page.h"
#include "ui/views/shell/command_palette.h"
#include "ui/views/shell/rail.h"
#include "ui/views/shell/shortcut_sheet.h"
#include "ui/widgets/clipboard_keeper.h"
#include "ui/window_context.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

const QKeySequence kPaletteKeys{Qt::CTRL | Qt::Key_K};
const QString kLock = u"lock"_s;

QString pageCommand(PageId page)
{
    return u"page%1"_s.arg(int(page));
}

} // namespace

Commands::Commands(const Models& models, Hooks hooks, QWidget* window)
    : QObject(window)
    , m_models(models)
    , m_hooks(std::move(hooks))
    , m_window(window)
    , m_contacts(new ContactListModel(*models.context.keyCare, models.accounts, this))
    , m_palette(new CommandPalette(window))
{
    addPages();
    addDoors();
    addWindow();
    qApp->installEventFilter(this);
    const auto refill = [this] {
        if (m_palette->isVisible())
            fillPalette();
    };
    connect(m_contacts, &QAbstractItemModel::modelReset, this, refill);
    connect(&m_models.subnets, &QAbstractItemModel::rowsInserted, this, refill);
    connect(&m_models.subnets, &QAbstractItemModel::modelReset, this, refill);
    connect(m_palette, &Overlay::closed, this, [this] {
        m_palette->clear();
        m_models.subnets.setFollowing(this, false);
    });
}

void Commands::add(Command command)
{
    for (const QKeySequence& keys : command.keys) {
        if (command.id.startsWith(u"page"_s) && keys.toString().startsWith(u"Alt+"_s))
            continue; // The rail's button answers to it: two would answer to none.
        auto* shortcut = new QShortcut(keys, m_window);
        const bool always = command.id == kLock;
        connect(shortcut, &QShortcut::activated, this, [this, always, run = command.run] {
            if (always || m_hooks.isReachable())
                run();
        });
    }
    m_commands.push_back(std::move(command));
}

void Commands::addPages()
{
    int position = 0;
    for (const PageEntry& entry : pageTable()) {
        const PageId page = entry.id;
        const int digit = ++position % 10;
        QList<QKeySequence> keys{QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit))};
        if (page == PageId::Settings)
            keys.append(QKeySequence(Qt::CTRL | Qt::Key_Comma));
        add({pageCommand(page), [page] { return Rail::nameOf(page); }, keys,
             [this, page] { Q_EMIT pageRequested(page, {}); },
             //: Finds the pages in the command palette.
             [] { return tr("page go to open"); }});
    }
}

void Commands::addDoors()
{
    using Way = OnboardingPage::Way;
    const auto door = [this](Way which) { return [this, which] { Q_EMIT doorRequested(which); }; };
    //: Further words by which the command palette finds what adds an account.
    const auto words = [] { return tr("add create wallet account coldkey"); };
    //: Command: begins an account with new words.
    add({u"newAccount"_s,
         [] { return tr("New account"); },
         {QKeySequence(Qt::CTRL | Qt::Key_N)},
         door(Way::New),
         words});
    //: Command.
    add({u"restore"_s,
         [] { return tr("Restore an account from its words"); },
         {},
         door(Way::Restore),
         words});
    //: Command.
    add({u"watch"_s, [] { return tr("Watch an address"); }, {}, door(Way::Watch), words});
    //: Command.
    add({u"openFolder"_s,
         [] { return tr("Open a wallet folder"); },
         {QKeySequence(Qt::CTRL | Qt::Key_O)},
         door(Way::Folder),
         words});
    //: Command.
    add({u"import"_s, [] { return tr("Import key files"); }, {}, door(Way::Import), words});
}

void Commands::addWindow()
{
    //: Command: opens the list of commands.
    add({u"palette"_s,
         [] { return tr("Find anything"); },
         {kPaletteKeys},
         [this] { openPalette(); }});
    //: Command: puts the keyboard into the page's search box.
    add({u"search"_s,
         [] { return tr("Search on this page"); },
         {QKeySequence(Qt::CTRL | Qt::Key_F)},
         [this] { searchPage(); }});
    //: Command.
    add({kLock,
         [] { return tr("Lock the window"); },
         {QKeySequence(Qt::CTRL | Qt::Key_L)},
         [this] { Q_EMIT lockRequested(); }});
    add({u"mask"_s,
         [this] {
             //: Command: amounts become readable again.
             return m_models.settings.maskAmounts() ? tr("Show amounts")
                                                    //: Command: amounts become dots.
                                                    : tr("Mask amounts");
         },
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
         [this] { m_models.settings.setMaskAmounts(!m_models.settings.maskAmounts()); },
         //: Further words by which the command palette finds the masking of amounts.
         [] { return tr("hide privacy balance"); }});
    //: Command.
    add({u"notices"_s,
         [] { return tr("Show the notices"); },
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
         [this] { Q_EMIT noticesRequested(); }});
    //: Command: light becomes dark, dark becomes light.
    add({u"theme"_s,
         [] { return tr("Switch between light and dark"); },
         {},
         [this] { toggleTheme(); },
         //: Further words by which the command palette finds the switch of the theme.
         [] { return tr("theme toggle colours"); }});
    //: Command: the pages' names in the rail come or go.
    add({u"rail"_s,
         [] { return tr("Show or hide the pages' names"); },
         {},
         [this] { Q_EMIT railToggleRequested(); }});
    //: Command.
    add({u"shortcuts"_s,
         [] { return tr("Keyboard shortcuts"); },
         {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Slash)},
         [this] { openSheet(); },
         //: Further words by which the command palette finds the sheet of shortcuts.
         [] { return tr("help keys"); }});
    //: Command.
    add({u"quit"_s,
         [] { return tr("Quit Soma"); },
         {QKeySequence(Qt::CTRL | Qt::Key_Q)},
         [this] { Q_EMIT quitRequested(); }});
}

void Commands::openPalette()
{
    if (!m_hooks.isReachable())
        return;
    if (m_palette->isVisible()) {
        m_palette->dismiss();
        return;
    }
    m_models.subnets.setFollowing(this, true);
    m_contacts->reload();
    fillPalette();
    m_palette->ask();
}

void Commands::openSheet()
{
    if (m_sheet == nullptr)
        m_sheet = new ShortcutSheet(m_commands, m_window);
    if (m_sheet->isVisible())
        m_sheet->dismiss();
    else
        m_sheet->showKeys();
}

void Commands::closeOverlays()
{
    m_palette->hide();
    if (m_sheet != nullptr)
        m_sheet->hide();
}

void Commands::searchPage()
{
    const Page* page = m_hooks.currentPage();
    if (page == nullptr)
        return;
    for (QLineEdit* edit : page->findChildren<QLineEdit*>()) {
        if (!edit->isVisible() || !edit->property("pageSearch").toBool())
            continue;
        edit->setFocus(Qt::ShortcutFocusReason);
        edit->selectAll();
        return;
    }
}

void Commands::toggleTheme()
{
    Settings& settings = m_models.settings;
    const bool light = resolveTheme(settings.theme()) == ThemeKind::Light;
    settings.setTheme(light ? ThemeChoice::Dark : ThemeChoice::Light);
}

void Commands::copyAddress(const QString& name, const QString& address)
{
    ClipboardKeeper::instance().put(address);
    //: After copying; %1 is an account's or a contact's name.
    Q_EMIT toastRequested(tr("Copied the address of %1").arg(name));
}

/// Text boxes take Ctrl+K for themselves, to delete the rest of the line; here it is the palette's
/// wherever the keyboard is.
bool Commands::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (QKeySequence(key->keyCombination()) == kPaletteKeys) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace soma::ui
