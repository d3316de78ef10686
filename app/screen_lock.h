// Tells when the desktop locks its screen, goes to sleep or switches user.
#pragma once

#include <QObject>
#include <QString>
#include <QVariantMap>

class QDBusPendingCallWatcher;

namespace soma::app {

/// Listens on D-Bus (screen saver and login manager). Without a bus it stays silent: the idle timer
/// still locks. Lives on the main thread.
class ScreenLock : public QObject {
    Q_OBJECT

public:
    explicit ScreenLock(QObject* parent = nullptr);

    /// Whether the login manager told which session is ours, so that a switch away from it is seen.
    bool followsSession() const { return m_followsSession; }

Q_SIGNALS:
    void screenLocked();

private Q_SLOTS:
    void screenSaverChanged(bool active);
    void sleepChanged(bool goingToSleep);
    void sessionLocked();
    /// Another user came to the front: our session is no longer the active one.
    void sessionChanged(const QString& interface, const QVariantMap& changed,
                        const QStringList& invalidated);

private:
    void askForSession();
    void followSession(QDBusPendingCallWatcher* answer);

    bool m_followsSession = false;
};

} // namespace soma::app
