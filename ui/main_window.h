// The frame: rail, page header, pages, status bar; and what covers them.
#pragma once

#include "ui/language.h"
#include "ui/models/account_list_model.h"
#include "ui/models/block_list_model.h"
#include "ui/models/history_model.h"
#include "ui/models/node_model.h"
#include "ui/models/notice_model.h"
#include "ui/models/pool_model.h"
#include "ui/models/subnet_list_model.h"
#include "ui/models/wallet_model.h"
#include "ui/views/onboarding/onboarding_page.h"
#include "ui/views/page.h"
#include "ui/window_context.h"

#include <QElapsedTimer>
#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace soma::ui {

class Commands;
class FailurePage;
class LockScreen;
class NoticeList;
class Rail;
class SettingsPage;
class StateStack;
class StatusBar;
class Toast;

/// Owns the models of one window. Knows pages by their identity only and builds each when it is
/// first shown. What is in front follows from four facts, most urgent first: the node or the wallet
/// failed for good, the window is covered, the wallet is not open yet, there is no account yet.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showPage(PageId page, const wallet::AccountHandle& account = {});
    void showSubnet(PageId page, NetUid netuid);

    /// From now on builds the pages that nobody asked for yet, one at a time and only while nobody
    /// uses the window: the first look at one is then as quick as any other.
    void buildAhead();

    PageId currentPage() const { return m_current; }

    /// For pictures and tests; null while the page was never shown.
    Page* page(PageId page) const { return m_pages.at(std::size_t(page)); }

    WalletModel& walletModel() { return m_wallet; }

    NoticeModel& noticeModel() { return m_notices; }

public Q_SLOTS:
    /// The screen was locked, the person pressed Ctrl+L or went away.
    void lockNow();

Q_SIGNALS:
    /// The person decided what becomes of a damaged chain database; the application does it.
    void moveAsideRequested();
    void quitRequested();

    /// Another wallet folder was opened; worth remembering.
    void walletFolderOpened(const QString& folder);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildFrame();
    QWidget* buildShell();
    void connectModels();
    void connectCommands();
    void applySettings();
    void applyMask();
    void applyNotices();
    Page* ensurePage(PageId page);
    SettingsPage* settingsPage();
    void showSetting(const QString& id);
    void enterDoor(OnboardingPage::Way way);
    void tellNotice(const Notice& first, int count);
    void showHeader();
    void showFront();
    void showBanner();
    void takeWalletOpening(const Result<void>& opened);
    void openFolder(const QString& folder);
    void moveStoreAside();
    void beginOnboarding(bool firstStart);
    void endOnboarding(const wallet::AccountHandle& account);
    bool isFatal(const Error& error) const;

    WindowContext m_context;
    NodeModel m_node;
    WalletModel m_wallet;
    AccountListModel m_accounts;
    HistoryModel m_history;
    BlockListModel m_blocks;
    PoolModel m_pool;
    SubnetListModel m_subnets;
    NoticeModel m_notices;
    Models m_models;
    Language m_language;

    QStackedWidget* m_front;
    QWidget* m_shell;
    Rail* m_rail;
    QLabel* m_title;
    QHBoxLayout* m_headerActions;
    QStackedWidget* m_stack;
    QWidget* m_banner;
    QWidget* m_bannerPlace;
    QLabel* m_bannerText;
    QPushButton* m_bannerQuit;
    StatusBar* m_status;
    StateStack* m_opening;
    OnboardingPage* m_onboarding = nullptr;
    LockScreen* m_lockScreen = nullptr;
    FailurePage* m_failure;
    Toast* m_toast;
    Commands* m_commands;
    NoticeList* m_noticeList;
    std::array<Page*, kPageCount> m_pages{};
    PageId m_current = PageId::Overview;
    bool m_walletOpen = false;
    bool m_addingAccount = false;
    std::optional<Error> m_walletError;
    QElapsedTimer m_lastNote;
    QElapsedTimer m_sinceInput;
    Phrases m_phrases;
};

} // namespace soma::ui
