#include "ui/main_window.h"

#include "chain/api/async.h"
#include "chain/api/node_error.h"
#include "ui/format/amount_format.h"
#include "ui/format/error_text.h"
#include "ui/format/notice_text.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/views/page_table.h"
#include "ui/views/settings/settings_page.h"
#include "ui/views/shell/commands.h"
#include "ui/views/shell/failure_page.h"
#include "ui/views/shell/lock_screen.h"
#include "ui/views/shell/notice_list.h"
#include "ui/views/shell/other_windows.h"
#include "ui/views/shell/rail.h"
#include "ui/views/shell/status_bar.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clipboard_keeper.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/state_stack.h"
#include "ui/widgets/toast.h"
#include "wallet/api/key_care.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QWindowStateChangeEvent>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using chain::NodeError;
using wallet::WalletError;

namespace {

constexpr QSize kFirstSize{1280, 800};
constexpr QSize kSmallest{960, 640};
/// Activity is told at most this often; a moving mouse sends hundreds of events.
constexpr qint64 kNoteEveryMs = 2'000;

} // namespace

MainWindow::MainWindow(const WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_node(*context.node)
    , m_wallet(*context.wallet)
    , m_accounts(*context.wallet, *context.node)
    , m_history(*context.wallet)
    , m_blocks(*context.node)
    , m_pool(*context.node)
    , m_subnets(*context.node)
    , m_notices(m_accounts, m_node)
    , m_models{m_node, m_wallet,  m_accounts,        m_history,   m_blocks,
               m_pool, m_subnets, *context.settings, context.log, m_context}
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Soma"_s);
    setMinimumSize(kSmallest);
    resize(kFirstSize);
    applySettings();
    applyMask();
    applyNotices();
    buildFrame();
    connectModels();
    connectCommands();
    if (!restoreGeometry(context.settings->windowGeometry()))
        resize(kFirstSize);
    m_rail->setCollapsed(context.settings->railCollapsed());
    qApp->installEventFilter(this);
    m_lastNote.start();
    new FocusRing(this);
    m_phrases.say([this] {
        //: Shown while the key files are read at the start.
        m_opening->setLoadingText(tr("Opening the wallet folder…"));
        //: Button in the warning above a page: ends the program.
        m_bannerQuit->setText(tr("Quit"));
        showHeader();
        showBanner();
    });
    if (m_node.isLive())
        m_blocks.reload();
    if (context.walletOpening.isValid())
        chain::whenDone(context.walletOpening, this,
                        [this](const Result<void>& opened) { takeWalletOpening(opened); });
    else
        takeWalletOpening({});
}

MainWindow::~MainWindow()
{
    hide(); // Pages let go of the models while these still stand.
    qApp->removeEventFilter(this);
}

void MainWindow::buildFrame()
{
    auto* layout = columnIn(this, 0, 0);
    m_front = new QStackedWidget(this);
    m_shell = buildShell();
    m_opening = new StateStack(new QWidget, u"openingState"_s, m_front);
    m_opening->showLoading();
    m_failure = new FailurePage(m_front);
    m_front->addWidget(m_shell);
    m_front->addWidget(m_opening);
    m_front->addWidget(m_failure);
    m_status = new StatusBar(m_models, m_notices, this);
    layout->addWidget(m_front, 1);
    layout->addWidget(m_status);
    m_toast = new Toast(this);
    m_noticeList = new NoticeList(m_models, m_notices, this);
    m_commands = new Commands(m_models,
                              {[this] { return m_front->currentWidget() == m_shell; },
                               [this] { return m_pages.at(std::size_t(m_current)); },
                               [this] { return settingsPage(); }},
                              this);
    connect(m_status, &StatusBar::lockRequested, this, &MainWindow::lockNow);
    connect(m_status, &StatusBar::noticesRequested, m_noticeList, &NoticeList::showNotices);
    connect(m_status, &StatusBar::nodePageRequested, this, [this] { showPage(PageId::Node); });
    connect(m_failure, &FailurePage::moveAsideRequested, this, &MainWindow::moveAsideRequested);
    connect(m_failure, &FailurePage::quitRequested, this, &MainWindow::quitRequested);
    connect(m_failure, &FailurePage::moveStoreAsideRequested, this, &MainWindow::moveStoreAside);
}

QWidget* MainWindow::buildShell()
{
    auto* shell = new QWidget(this);
    auto* layout = rowIn(shell, 0, 0);
    m_rail = new Rail(shell);
    auto* right = column(0);
    auto* header = makeFrame(u"header"_s, shell);
    header->setFixedHeight(measure::kPageHeader);
    m_headerActions = rowIn(header, 0, gap::kSmall);
    m_headerActions->setContentsMargins(gap::kPage, 0, gap::kPage, 0);
    m_title = makeLabel(u"title"_s, header);
    m_title->setObjectName(u"pageTitle"_s);
    m_headerActions->addWidget(m_title, 1);
    m_banner = makeFrame(u"warn"_s, shell);
    m_banner->setObjectName(u"failureBanner"_s);
    auto* bannerLayout = rowIn(m_banner, gap::kMedium, gap::kLarge);
    m_bannerText = makeParagraph({}, m_banner);
    m_bannerText->setMaximumWidth(QWIDGETSIZE_MAX);
    m_bannerQuit = makeButton({}, u"bannerQuitButton"_s, m_banner);
    bannerLayout->addWidget(m_bannerText, 1);
    bannerLayout->addWidget(m_bannerQuit);
    m_stack = new QStackedWidget(shell);
    right->addWidget(header);
    m_bannerPlace = new QWidget(shell);
    auto* bannerMargins = rowIn(m_bannerPlace, 0, 0);
    bannerMargins->setContentsMargins(gap::kPage, gap::kMedium, gap::kPage, 0);
    bannerMargins->addWidget(m_banner);
    right->addWidget(m_bannerPlace);
    right->addWidget(m_stack, 1);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    connect(m_rail, &Rail::pageChosen, this, [this](PageId page) { showPage(page); });
    connect(m_rail, &Rail::collapseToggled, m_context.settings, &Settings::setRailCollapsed);
    connect(m_bannerQuit, &QPushButton::clicked, this, &MainWindow::quitRequested);
    return shell;
}

void MainWindow::connectModels()
{
    connect(m_context.settings, &Settings::themeChanged, this, &MainWindow::applySettings);
    connect(m_context.settings, &Settings::languageChanged, this, &MainWindow::applySettings);
    connect(m_context.settings, &Settings::lockingChanged, this, &MainWindow::applySettings);
    connect(m_context.settings, &Settings::secretsChanged, this, &MainWindow::applySettings);
    connect(&m_wallet, &WalletModel::coveredChanged, this, [this](bool covered) {
        if (covered && m_onboarding != nullptr)
            m_onboarding->forgetSecrets();
        for (Page* page : m_pages)
            if (covered && page != nullptr)
                page->forgetSecrets();
        if (covered) {
            m_toast->hide();
            m_commands->closeOverlays();
            m_noticeList->hide();
            closeOtherWindows(this);
        }
        showFront();
    });
    connect(&m_wallet, &WalletModel::failed, this, [this](const Error& error) {
        m_walletError = error;
        showFront();
    });
    connect(&m_node, &NodeModel::failed, this, &MainWindow::showFront);
    connect(&m_node, &NodeModel::changed, this, &MainWindow::showBanner);
    connect(&m_node, &NodeModel::becameLive, this, [this] {
        m_accounts.refresh();
        m_blocks.reload();
        showFront();
    });
    connect(&m_accounts, &QAbstractItemModel::modelReset, this, &MainWindow::showFront);
}

void MainWindow::connectCommands()
{
    connect(m_commands, &Commands::pageRequested, this, &MainWindow::showPage);
    connect(m_commands, &Commands::subnetRequested, this, &MainWindow::showSubnet);
    connect(m_commands, &Commands::settingRequested, this, &MainWindow::showSetting);
    connect(m_commands, &Commands::doorRequested, this, &MainWindow::enterDoor);
    connect(m_commands, &Commands::lockRequested, this, &MainWindow::lockNow);
    connect(m_commands, &Commands::quitRequested, this, &QWidget::close);
    connect(m_commands, &Commands::toastRequested, m_toast, &Toast::showText);
    connect(m_commands, &Commands::noticesRequested, m_noticeList, &NoticeList::showNotices);
    connect(m_commands, &Commands::railToggleRequested, m_rail, &Rail::toggleCollapsed);
    connect(m_commands, &Commands::recipientRequested, this, [this](const QString& address) {
        showPage(PageId::Send);
        if (Page* send = m_pages.at(std::size_t(PageId::Send)); send != nullptr)
            send->arriveAtRecipient(address);
    });
    connect(m_noticeList, &NoticeList::pageRequested, this, &MainWindow::showPage);
    connect(m_noticeList, &NoticeList::subnetRequested, this, &MainWindow::showSubnet);
    connect(m_noticeList, &NoticeList::settingRequested, this, &MainWindow::showSetting);
    connect(&m_notices, &NoticeModel::came, this, &MainWindow::tellNotice);
    connect(m_context.settings, &Settings::maskChanged, this, &MainWindow::applyMask);
    connect(m_context.settings, &Settings::noticesChanged, this, &MainWindow::applyNotices);
}

/// Every view says its texts again, as for a language: what depends on data goes in there as well.
void MainWindow::applyMask()
{
    const bool masked = m_context.settings->maskAmounts();
    if (masked == amountsMasked())
        return;
    setAmountsMasked(masked);
    QEvent again(QEvent::LanguageChange);
    QCoreApplication::sendEvent(this, &again);
    // Tables and charts ask for their texts when they paint.
    for (QWidget* widget : findChildren<QWidget*>())
        widget->update();
}

void MainWindow::applyNotices()
{
    for (int i = 0; i < kNoticeRuleCount; ++i)
        m_notices.setOn(NoticeRule(i), m_context.settings->noticeOn(NoticeRule(i)));
}

/// Silent while the window is covered; the bell has the count afterwards.
void MainWindow::tellNotice(const Notice& first, int count)
{
    if (m_front->currentWidget() != m_shell)
        return;
    const auto names = [this](const chain::AccountId& account) {
        return noticeName(m_accounts, account);
    };
    m_toast->showText(count == 1 ? NoticeText::headline(first, names)
                                 //: Toast: several notices came at once; %n is how many.
                                 : tr("%n new notice(s)", "", count));
}

/// Language and theme first: nothing is built in a dress it has to change at once.
void MainWindow::applySettings()
{
    const Settings& settings = *m_context.settings;
    m_language.speak(settings.language());
    const ThemeKind theme = resolveTheme(settings.theme());
    if (qApp->styleSheet().isEmpty() || theme != currentTheme())
        applyTheme(*static_cast<QApplication*>(QApplication::instance()), theme);
    m_wallet.setAutoLock(settings.autoLockSeconds());
    m_context.keyCare->setEnvironmentPasswords(settings.environmentPasswords());
    ClipboardKeeper::instance().setSeconds(settings.clipboardSeconds());
}

void MainWindow::takeWalletOpening(const Result<void>& opened)
{
    m_walletOpen = true;
    m_walletError = opened ? std::nullopt : std::optional(opened.error());
    m_history.reload();
    showPage(PageId::Overview);
    showFront();
}

Page* MainWindow::ensurePage(PageId id)
{
    Page*& slot = m_pages.at(std::size_t(id));
    const PageEntry* entry = findPage(id);
    if (slot != nullptr || entry == nullptr)
        return slot;
    slot = entry->make(m_models, m_stack);
    m_stack->addWidget(slot);
    connect(slot, &Page::toastRequested, m_toast, &Toast::showText);
    connect(slot, &Page::pageRequested, this, &MainWindow::showPage);
    connect(slot, &Page::subnetRequested, this, &MainWindow::showSubnet);
    connect(slot, &Page::claimsRequested, this, [this](const wallet::AccountHandle& account) {
        showPage(PageId::Staking, account);
        if (Page* staking = m_pages.at(std::size_t(PageId::Staking)); staking != nullptr)
            staking->arriveAtClaims();
    });
    connect(slot, &Page::onboardingRequested, this, [this] { beginOnboarding(false); });
    if (QWidget* actions = slot->headerActions())
        m_headerActions->addWidget(actions);
    return slot;
}

void MainWindow::buildAhead()
{
    constexpr int kStepMs = 400;
    constexpr qint64 kQuietMs = 1'000;
    auto* step = new QTimer(this);
    connect(step, &QTimer::timeout, this, [this, step] {
        const bool isInUse = m_sinceInput.isValid() && m_sinceInput.elapsed() < kQuietMs;
        if (isInUse || !isVisible() || m_front->currentWidget() != m_shell)
            return;
        for (const PageEntry& entry : pageTable())
            if (m_pages.at(std::size_t(entry.id)) == nullptr) {
                ensurePage(entry.id);
                showHeader(); // Its buttons are of no use yet.
                return;
            }
        if (std::ranges::none_of(
                m_pages, [](Page* page) { return page != nullptr && page->buildFurther(); }))
            step->deleteLater();
    });
    step->start(kStepMs);
}

SettingsPage* MainWindow::settingsPage()
{
    return qobject_cast<SettingsPage*>(ensurePage(PageId::Settings));
}

void MainWindow::showSetting(const QString& id)
{
    showPage(PageId::Settings);
    if (m_current == PageId::Settings)
        settingsPage()->showSetting(id);
}

void MainWindow::enterDoor(OnboardingPage::Way way)
{
    beginOnboarding(false);
    m_onboarding->enter(way);
}

void MainWindow::showPage(PageId id, const wallet::AccountHandle& account)
{
    const PageEntry* entry = findPage(id);
    if (m_wallet.isCovered() || entry == nullptr)
        return;
    Page* slot = ensurePage(id);
    m_commands->closeOverlays();
    m_current = id;
    m_stack->setCurrentWidget(slot);
    m_rail->setCurrent(id);
    showHeader();
    slot->arrive(account);
    if (m_addingAccount && m_accounts.rowCount() > 0) {
        m_addingAccount = false;
        showFront();
    }
}

void MainWindow::showSubnet(PageId page, NetUid netuid)
{
    showPage(page);
    if (Page* slot = m_pages.at(std::size_t(page)); slot != nullptr && m_current == page)
        slot->arriveAtSubnet(netuid);
}

void MainWindow::showHeader()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i) == nullptr)
            continue;
        const bool current = i == std::size_t(m_current);
        if (current)
            m_title->setText(m_pages.at(i)->title());
        if (QWidget* actions = m_pages.at(i)->headerActions()) {
            // The page decides whether its button makes sense; the header, whether it is the page.
            actions->setParent(current ? m_title->parentWidget() : m_pages.at(i));
            if (current)
                m_headerActions->addWidget(actions);
            actions->setVisible(current && !actions->property("unavailable").toBool());
        }
    }
}

bool MainWindow::isFatal(const Error& error) const
{
    if (error.is(NodeError::DatabaseDamaged) || error.is(NodeError::DatabaseLocked) ||
        error.is(NodeError::DatabaseForeign))
        return true;
    // With a chain on screen these leave something to look at: a banner says what is wrong.
    const bool nothingYet = m_node.state().best.number.value() == 0;
    return nothingYet && (error.is(NodeError::FolderUnusable) || error.is(NodeError::DiskFull));
}

void MainWindow::showFront()
{
    showBanner();
    if (m_node.failure() && isFatal(*m_node.failure())) {
        m_failure->showError(*m_node.failure());
        m_front->setCurrentWidget(m_failure);
        return;
    }
    if (m_walletError && (m_walletError->is(WalletError::StoreDamaged) ||
                          m_walletError->is(WalletError::FolderUnusable))) {
        m_failure->showError(*m_walletError);
        m_front->setCurrentWidget(m_failure);
        return;
    }
    if (m_wallet.isCovered()) {
        if (m_lockScreen == nullptr) {
            m_lockScreen = new LockScreen(m_models, m_front);
            m_front->addWidget(m_lockScreen);
        }
        if (m_front->currentWidget() != m_lockScreen) {
            m_front->setCurrentWidget(m_lockScreen);
            m_lockScreen->arrive({});
        }
        return;
    }
    if (!m_walletOpen) {
        m_front->setCurrentWidget(m_opening);
        return;
    }
    if (m_addingAccount && m_onboarding != nullptr) {
        m_front->setCurrentWidget(m_onboarding);
        return;
    }
    if (m_accounts.rowCount() == 0) {
        beginOnboarding(true);
        return;
    }
    m_front->setCurrentWidget(m_shell);
}

void MainWindow::showBanner()
{
    const auto& failure = m_node.failure();
    const chain::SyncState& state = m_node.state();
    const bool stands = state.best.number.value() > 0 && (state.phase == chain::SyncPhase::Failed ||
                                                          state.phase == chain::SyncPhase::Stopped);
    QStringList said;
    if (failure)
        said.append(ErrorText::sentence(*failure));
    else if (stands)
        //: Warning above every page.
        said.append(tr("The node does not run: no new block will come."));
    else if (state.paused)
        //: Above every page, while the person has stopped the local network's clock.
        said.append(tr("The local network is paused: no block comes by itself."));
    if (stands || (state.paused && state.best.number.value() > 0))
        //: Warning above every page; %1 is a block's number.
        said.append(tr("Everything shown is as of block %1.")
                        .arg(u'#' + countText(state.best.number.value())));
    if (m_walletError && !failure)
        said.append(ErrorText::sentence(*m_walletError));
    m_bannerText->setText(said.join(u' '));
    m_bannerPlace->setVisible(!said.isEmpty());
    m_bannerQuit->setVisible(failure.has_value() || m_walletError.has_value());
}

void MainWindow::beginOnboarding(bool firstStart)
{
    if (m_onboarding == nullptr) {
        m_onboarding = new OnboardingPage(m_models, m_front);
        m_front->addWidget(m_onboarding);
        connect(m_onboarding, &OnboardingPage::finished, this, &MainWindow::endOnboarding);
        connect(m_onboarding, &OnboardingPage::folderChosen, this, &MainWindow::openFolder);
    }
    m_addingAccount = true;
    m_onboarding->begin(firstStart);
    m_front->setCurrentWidget(m_onboarding);
}

void MainWindow::endOnboarding(const wallet::AccountHandle& account)
{
    m_addingAccount = false;
    if (m_accounts.rowCount() > 0) {
        const bool another = m_accounts.rowCount() > 1 && !account.name.isEmpty();
        showPage(another ? PageId::Accounts : PageId::Overview, account);
    }
    showFront();
    m_rail->focusCurrent();
}

void MainWindow::openFolder(const QString& folder)
{
    chain::whenDone(m_context.wallet->open(folder), this, [this, folder](Result<void> opened) {
        if (opened)
            Q_EMIT walletFolderOpened(folder);
        if (opened && m_accounts.rowCount() == 0)
            //: After opening a folder without key files.
            m_toast->showText(tr("There are no key files in that folder."));
        m_addingAccount = m_addingAccount && m_accounts.rowCount() == 0;
        takeWalletOpening(opened);
    });
}

void MainWindow::moveStoreAside()
{
    chain::whenDone(m_context.wallet->moveDamagedStoreAside(), this, [this](Result<QString> moved) {
        if (!moved) {
            m_walletError = moved.error();
            showFront();
            return;
        }
        openFolder(m_context.wallet->folder());
    });
}

void MainWindow::lockNow()
{
    m_wallet.cover();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_sinceInput.start();
        if (m_lastNote.elapsed() > kNoteEveryMs) {
            m_lastNote.restart();
            m_wallet.noteActivity();
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    if (event->type() == QEvent::WindowStateChange && isMinimized() &&
        m_context.settings->lockOnMinimise())
        lockNow();
    QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_context.settings->setWindowGeometry(saveGeometry());
    event->accept();
    Q_EMIT quitRequested();
}

} // namespace soma::ui
