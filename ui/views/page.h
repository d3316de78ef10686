// What every page of the rail has in common.
#pragma once

#include "consensus/base/units.h"
#include "ui/widgets/phrases.h"
#include "wallet/api/wallet_values.h"

#include <QWidget>

namespace soma::ui {

class AccountListModel;
class BlockListModel;
class HistoryModel;
class LogModel;
class NodeModel;
class PoolModel;
class Settings;
class SubnetListModel;
class WalletModel;
struct WindowContext;

/// In the order of the rail. Which of them the window has stands in page_table.cpp.
enum class PageId {
    Overview,
    Accounts,
    Send,
    Receive,
    Staking,
    Subnets,
    Emission,
    Lab,
    Node,
    Settings,
};
inline constexpr int kPageCount = 10;

/// The models of one window, shared by its pages; the main window owns them.
struct Models {
    NodeModel& node;
    WalletModel& wallet;
    AccountListModel& accounts;
    HistoryModel& history;
    BlockListModel& blocks;
    PoolModel& pool;
    SubnetListModel& subnets;
    Settings& settings;
    LogModel* log;
    const WindowContext& context;
};

/// Built when it is first shown. Says its texts through m_phrases, so that a language switch
/// reaches all of them.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const QString& objectName, QWidget* parent = nullptr);

    virtual QString title() const = 0;

    /// Sits at the right end of the page header; null for none. Owned by the page.
    virtual QWidget* headerActions() { return nullptr; }

    /// The page comes to the front, perhaps about one account.
    virtual void arrive(const wallet::AccountHandle& account);

    /// The page comes to the front about one subnet.
    virtual void arriveAtSubnet(NetUid netuid);

    /// The page comes to the front to send to that address.
    virtual void arriveAtRecipient(const QString& address);

    /// The page comes to the front to show what can be claimed.
    virtual void arriveAtClaims() {}

    /// Builds one of the parts that wait to be needed; false when there is none left. Called while
    /// nobody uses the window.
    virtual bool buildFurther() { return false; }

    /// The window is being covered: let go of typed secrets.
    virtual void forgetSecrets() {}

Q_SIGNALS:
    void toastRequested(const QString& text);
    void pageRequested(soma::ui::PageId page, const soma::wallet::AccountHandle& account);
    void subnetRequested(soma::ui::PageId page, NetUid netuid);
    /// To the staking page, at what that account's root stake earned.
    void claimsRequested(const soma::wallet::AccountHandle& account);
    void onboardingRequested();

protected:
    void changeEvent(QEvent* event) override;

    Phrases m_phrases;
};

} // namespace soma::ui
