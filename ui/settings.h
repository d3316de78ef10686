// What the person chose, in one ini file. Main thread.
#pragma once

#include "ui/settings_file.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QObject>
#include <QString>

namespace soma::ui {

enum class NoticeRule;

/// Every setting has a default, says whether it was changed, and tells when it changes. A file that
/// cannot be written costs the memory of a choice, nothing else; isWritable() lets the page say so.
class Settings : public QObject {
    Q_OBJECT

public:
    explicit Settings(const QString& iniPath, QObject* parent = nullptr);

    /// A code of spokenLanguages(); by default that of the system when it is one of them.
    QString language() const;
    void setLanguage(const QString& language);
    static QString defaultLanguage();

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    static constexpr int kDefaultAutoLock = 300;
    /// Seconds; zero means never.
    int autoLockSeconds() const;
    void setAutoLockSeconds(int seconds);

    bool lockOnMinimise() const;
    void setLockOnMinimise(bool on);

    /// Whether other programs of this machine may use the node; by default they may not.
    bool rpcEnabled() const;
    void setRpcEnabled(bool on);

    /// Whether an empty password may stand for the one that btcli finds in the environment.
    bool environmentPasswords() const;
    void setEnvironmentPasswords(bool on);

    static constexpr int kDefaultClipboardSeconds = 20;
    /// After how long the clipboard is emptied if it still holds what Soma put there; zero is
    /// never.
    int clipboardSeconds() const;
    void setClipboardSeconds(int seconds);

    /// The wallet folder opened last; empty when it never was another one than the usual.
    QString walletFolder() const;
    void setWalletFolder(const QString& folder);

    bool railCollapsed() const;
    void setRailCollapsed(bool collapsed);

    /// Nothing moves or flashes.
    bool reduceMotion() const;
    void setReduceMotion(bool on);

    /// Amounts are dots, wherever nobody types or signs them.
    bool maskAmounts() const;
    void setMaskAmounts(bool on);

    /// Whether the rule may tell of something; by default every one may.
    bool noticeOn(NoticeRule rule) const;
    void setNoticeOn(NoticeRule rule, bool on);

    /// Subnets marked for the watch list, ascending.
    QList<int> watchedSubnets() const;
    void setSubnetWatched(int netuid, bool watched);

    /// The set of columns of the subnets' ranking.
    int subnetColumns() const;
    void setSubnetColumns(int set);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    bool isWritable() const { return m_file.isWritable(); }

    QString path() const { return m_file.fileName(); }

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void lockingChanged();
    void motionChanged();
    void watchedSubnetsChanged();
    void maskChanged();
    void noticesChanged();
    void secretsChanged(); ///< The clipboard's time or the environment's passwords.

private:
    SettingsFile m_file;
};

} // namespace soma::ui
