#include "app/startup.h"
#include "chain/api/async.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace soma::app {

class TestStartup : public QObject {
    Q_OBJECT

private:
    QStringList m_trail;

    Startup::Step step(const QString& name)
    {
        return {name,
                [this, name] {
                    m_trail << QStringLiteral("+") + name;
                    return chain::readyFuture(Result<void>());
                },
                [this, name] {
                    m_trail << QStringLiteral("-") + name;
                    return chain::readyFuture(Result<void>());
                }};
    }

private Q_SLOTS:

    void init() { m_trail.clear(); }

    void stopsBackwards()
    {
        for (int round = 0; round < 100; ++round) {
            m_trail.clear();
            Startup startup;
            startup.add(step(QStringLiteral("a")));
            startup.add(
                {QStringLiteral("b"), [] { return chain::readyFuture(Result<void>()); }, {}});
            startup.add(step(QStringLiteral("c")));
            QSignalSpy started(&startup, &Startup::started);
            QSignalSpy stopped(&startup, &Startup::stopped);
            startup.start();
            QTRY_COMPARE(started.count(), 1);
            startup.stop();
            startup.stop();
            QTRY_COMPARE(stopped.count(), 1);
            QCOMPARE(m_trail.join(QLatin1Char(' ')), QStringLiteral("+a +c -c -a"));
        }
    }

    void aFailedStepIsToldAndTheOthersUndone()
    {
        Startup startup;
        startup.add(step(QStringLiteral("a")));
        startup.add({QStringLiteral("broken"),
                     [] {
                         return chain::readyFuture(
                             Result<void>(Error(chain::NodeError::DatabaseDamaged, "file")));
                     },
                     {}});
        startup.add(step(QStringLiteral("c")));
        QSignalSpy failed(&startup, &Startup::failed);
        QSignalSpy stopped(&startup, &Startup::stopped);
        startup.start();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).toString(), QStringLiteral("broken"));
        startup.stop();
        QTRY_COMPARE(stopped.count(), 1);
        QCOMPARE(m_trail.join(QLatin1Char(' ')), QStringLiteral("+a -a"));
    }

    void stoppingWhileStartingFinishesTheStepFirst()
    {
        QPromise<Result<void>> promise;
        promise.start();
        Startup startup;
        startup.add(step(QStringLiteral("a")));
        startup.add({QStringLiteral("slow"), [&promise] { return promise.future(); },
                     [this] {
                         m_trail << QStringLiteral("-slow");
                         return chain::readyFuture(Result<void>());
                     }});
        startup.add(step(QStringLiteral("c")));
        QSignalSpy begun(&startup, &Startup::stepBegun);
        QSignalSpy stopped(&startup, &Startup::stopped);
        startup.start();
        QTRY_COMPARE(begun.count(), 2);
        startup.stop();
        QCOMPARE(stopped.count(), 0);
        promise.addResult(Result<void>());
        promise.finish();
        QTRY_COMPARE(stopped.count(), 1);
        QCOMPARE(m_trail.join(QLatin1Char(' ')), QStringLiteral("+a -slow -a"));
    }
};

} // namespace soma::app

QTEST_GUILESS_MAIN(soma::app::TestStartup)
#include "tst_startup.moc"
