// Everything that can be done from anywhere: one registry, from which the keys, the palette and the
// sheet of shortcuts are made.
#pragma once

#include "ui/views/onboarding/onboarding_page.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>
#include <vector>

namespace soma::ui {

class CommandPalette;
class ContactListModel;
class SettingsPage;
class ShortcutSheet;
struct PaletteEntry;

struct Command {
    QString id;
    std::function<QString()> name;
    QList<QKeySequence> keys; ///< All of them work; the first is shown.
    std::function<void()> run;
    /// What else it may be called.
    std::function<QString()> words = [] { return QString(); };

    QString keyText() const
    {
        return keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText);
    }
};

/// Says what is wanted by signals; the window does it. Nothing of it works while the window is
/// covered or shows no page, but locking.
class Commands : public QObject {
    Q_OBJECT

public:
    /// What the window lends.
    struct Hooks {
        std::function<bool()> isReachable; ///< A page is in front.
        std::function<Page*()> currentPage;
        std::function<SettingsPage*()> settingsPage; ///< Built when it was not yet.
    };

    Commands(const Models& models, Hooks hooks, QWidget* window);

    /// The pages first, in the order of the rail.
    const std::vector<Command>& commands() const { return m_commands; }

    void openPalette();
    void openSheet();

    /// The page changed or the window is being covered.
    void closeOverlays();

Q_SIGNALS:
    void pageRequested(soma::ui::PageId page, const soma::wallet::AccountHandle& account);
    void subnetRequested(soma::ui::PageId page, NetUid netuid);
    void recipientRequested(const QString& address);
    void settingRequested(const QString& id);
    void doorRequested(soma::ui::OnboardingPage::Way way);
    void lockRequested();
    void noticesRequested();
    void railToggleRequested();
    void quitRequested();
    void toastRequested(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addPages();
    void addWindow();
    void addDoors();
    void add(Command command);

    // In palette_entries.cpp
    void fillPalette();
    void addAccountEntries(std::vector<PaletteEntry>& entries);
    void addContactEntries(std::vector<PaletteEntry>& entries);
    void addSubnetEntries(std::vector<PaletteEntry>& entries);

    void searchPage();
    void toggleTheme();
    void copyAddress(const QString& name, const QString& address);

    Models m_models;
    Hooks m_hooks;
    QWidget* m_window;
    ContactListModel* m_contacts;
    CommandPalette* m_palette;
    ShortcutSheet* m_sheet = nullptr;
    std::vector<Command> m_commands;
};

} // namespace soma::ui
