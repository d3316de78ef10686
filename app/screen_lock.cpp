#include "app/screen_lock.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace soma::app {

namespace {

const QString kLogin = QStringLiteral("org.freedesktop.login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString kSession = QStringLiteral("org.freedesktop.login1.Session");

} // namespace

ScreenLock::ScreenLock(QObject* parent) : QObject(parent)
{
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
            session.connect(QString(), QString(), QLatin1String(name),
                            QStringLiteral("ActiveChanged"), this, SLOT(screenSaverChanged(bool)));
    }
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(QString(), QString(), kManager, QStringLiteral("PrepareForSleep"), this,
                       SLOT(sleepChanged(bool)));
        system.connect(QString(), QString(), kSession, QStringLiteral("Lock"), this,
                       SLOT(sessionLocked()));
        askForSession();
    }
}

/// By the session's name where the environment tells it, otherwise by our process.
void ScreenLock::askForSession()
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    QDBusMessage question = QDBusMessage::createMethodCall(
        kLogin, QStringLiteral("/org/freedesktop/login1"), kManager,
        id.isEmpty() ? QStringLiteral("GetSessionByPID") : QStringLiteral("GetSession"));
    if (id.isEmpty())
        question << static_cast<quint32>(QCoreApplication::applicationPid());
    else
        question << id;
    auto* answer =
        new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &ScreenLock::followSession);
}

void ScreenLock::followSession(QDBusPendingCallWatcher* answer)
{
    answer->deleteLater();
    const QDBusPendingReply<QDBusObjectPath> path = *answer;
    if (path.isError())
        return; // Not started by a login manager: nobody can switch away from us.
    m_followsSession = QDBusConnection::systemBus().connect(
        kLogin, path.value().path(), QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("PropertiesChanged"), this,
        SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void ScreenLock::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void ScreenLock::sleepChanged(bool goingToSleep)
{
    if (goingToSleep)
        Q_EMIT screenLocked();
}

void ScreenLock::sessionLocked()
{
    Q_EMIT screenLocked();
}

void ScreenLock::sessionChanged(const QString& interface, const QVariantMap& changed,
                                const QStringList&)
{
    if (interface != kSession)
        return;
    const auto active = changed.constFind(QStringLiteral("Active"));
    if (active != changed.constEnd() && !active->toBool())
        Q_EMIT screenLocked();
}

} // namespace soma::app
