// The desktop locks, sleeps or switches user, told by a login manager on a bus of our own.
#include "app/screen_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace soma::app;

namespace {

const QString kSessionPath = QStringLiteral("/org/freedesktop/login1/session/_31");

/// As much of a login manager as is asked of it.
class LoginManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:

    QDBusObjectPath GetSession(const QString&) { return QDBusObjectPath(kSessionPath); }

    QDBusObjectPath GetSessionByPID(quint32) { return QDBusObjectPath(kSessionPath); }
};

} // namespace

class TestScreenLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aSwitchOfUserLocks();
    void sleepAndScreenSaverLock();

private:
    void tellSession(const QString& path, const QString& interface, const QVariantMap& changed);

    QProcess m_bus;
    LoginManager m_manager;
    QString m_address;
};

void TestScreenLock::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (program.isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_bus.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                          QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForStarted());
    QVERIFY(m_bus.waitForReadyRead());
    m_address = QString::fromLatin1(m_bus.readLine()).trimmed();
    // Both buses are this one; nothing on the machine hears of the test.
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toLatin1());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("login manager"));
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.login1")));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/login1"), &m_manager,
                               QDBusConnection::ExportAllSlots));
}

void TestScreenLock::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("login manager"));
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestScreenLock::tellSession(const QString& path, const QString& interface,
                                 const QVariantMap& changed)
{
    QDBusMessage signal =
        QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"));
    signal << interface << changed << QStringList();
    QVERIFY(QDBusConnection(QStringLiteral("login manager")).send(signal));
}

void TestScreenLock::aSwitchOfUserLocks()
{
    const QString session = QStringLiteral("org.freedesktop.login1.Session");
    const QString active = QStringLiteral("Active");
    ScreenLock lock;
    const QSignalSpy locked(&lock, &ScreenLock::screenLocked);
    QTRY_VERIFY(lock.followsSession());
    // Somebody else's session, another property, and coming back: none of our business.
    tellSession(kSessionPath + QLatin1Char('2'), session, {{active, false}});
    tellSession(kSessionPath, session, {{QStringLiteral("IdleHint"), false}});
    tellSession(kSessionPath, session, {{active, true}});
    tellSession(kSessionPath, QStringLiteral("org.example"), {{active, false}});
    tellSession(kSessionPath, session, {{active, false}});
    QTRY_COMPARE(locked.count(), 1);
}

void TestScreenLock::sleepAndScreenSaverLock()
{
    ScreenLock lock;
    const QSignalSpy locked(&lock, &ScreenLock::screenLocked);
    QTRY_VERIFY(lock.followsSession());
    QDBusConnection bus(QStringLiteral("login manager"));
    QDBusMessage sleep = QDBusMessage::createSignal(
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"));
    sleep << true;
    QVERIFY(bus.send(sleep));
    QTRY_COMPARE(locked.count(), 1);
    QDBusMessage saver = QDBusMessage::createSignal(QStringLiteral("/ScreenSaver"),
                                                    QStringLiteral("org.freedesktop.ScreenSaver"),
                                                    QStringLiteral("ActiveChanged"));
    saver << true;
    QVERIFY(bus.send(saver));
    QTRY_COMPARE(locked.count(), 2);
}

QTEST_GUILESS_MAIN(TestScreenLock)
#include "tst_screen_lock.moc"
