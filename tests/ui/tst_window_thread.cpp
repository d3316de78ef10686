// What the window's thread never does, whichever page is in front and however fast the blocks come:
// wait for another thread, and read or write a database. Timing is the bench's; this counts calls.
#include "tests/ui/living_desk.h"

#include "tests/wallet/future_helpers.h"
#include "ui/views/page_table.h"
#include "wallet/store/wallet_store.h"

#include <QFutureInterface>
#include <QTabBar>

#include <dlfcn.h>
#include <pthread.h>
#include <unistd.h>

#include <atomic>

namespace {

/// Of the thread that is watched, while it is.
struct Watch {
    std::atomic<bool> on = false;
    pthread_t thread{};
    std::atomic<int> waits = 0;
    std::atomic<int> transfers = 0;

    bool sees() const { return on && pthread_equal(pthread_self(), thread) != 0; }
};

Watch& watch()
{
    static Watch made;
    return made;
}

/// Some names have an older meaning as well, which plain dlsym() may answer with.
template <typename F>
F next(const char* name)
{
    void* found = dlvsym(RTLD_NEXT, name, "GLIBC_2.3.2");
    return reinterpret_cast<F>(found != nullptr ? found : dlsym(RTLD_NEXT, name));
}

} // namespace

// In the place of the library's, for this program and everything it loads.
#define SOMA_SEEN extern "C" __attribute__((visibility("default")))

SOMA_SEEN int pthread_cond_wait(pthread_cond_t* condition, pthread_mutex_t* mutex)
{
    static const auto real = next<decltype(&pthread_cond_wait)>("pthread_cond_wait");
    if (watch().sees())
        ++watch().waits;
    return real(condition, mutex);
}

SOMA_SEEN int pthread_cond_timedwait(pthread_cond_t* condition, pthread_mutex_t* mutex,
                                     const timespec* until)
{
    static const auto real = next<decltype(&pthread_cond_timedwait)>("pthread_cond_timedwait");
    if (watch().sees())
        ++watch().waits;
    return real(condition, mutex, until);
}

SOMA_SEEN ssize_t pread64(int file, void* into, size_t count, off64_t at)
{
    static const auto real = next<decltype(&pread64)>("pread64");
    if (watch().sees())
        ++watch().transfers;
    return real(file, into, count, at);
}

SOMA_SEEN ssize_t pwrite64(int file, const void* from, size_t count, off64_t at)
{
    static const auto real = next<decltype(&pwrite64)>("pwrite64");
    if (watch().sees())
        ++watch().transfers;
    return real(file, from, count, at);
}

SOMA_SEEN int fdatasync(int file)
{
    static const auto real = next<decltype(&fdatasync)>("fdatasync");
    if (watch().sees())
        ++watch().transfers;
    return real(file);
}

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;

class TestWindowThread : public QObject {
    Q_OBJECT

private:
    static void begin()
    {
        watch().waits = 0;
        watch().transfers = 0;
        watch().thread = pthread_self();
        watch().on = true;
    }

private Q_SLOTS:

    void cleanup() { watch().on = false; }

    /// The counters see what they are for.
    void theWatchSees()
    {
        begin();
        QFutureInterface<int> open;
        open.reportStarted();
        std::unique_ptr<QThread> other(QThread::create([&open] {
            QThread::msleep(20);
            open.reportResult(1);
            open.reportFinished();
        }));
        other->start();
        open.future().waitForFinished();
        QVERIFY(watch().waits > 0);
        watch().on = false;
        other->wait();

        LivingDesk desk;
        begin();
        wallet::WalletStore store;
        QVERIFY(store.open(desk.dir.filePath(u"another.db"_s)));
        QVERIFY(watch().transfers > 0);
    }

    void pagesNeverWaitNorTouchTheDisk()
    {
        LivingDesk desk;
        const wallet::AccountRow me = desk.restore(
            u"main"_s, "bottom drive obey lake curtain smoke basket hold race lonely fit walk");
        desk.give(me.account, tao(100));
        desk.open();
        begin();
        for (const ui::PageEntry& entry : ui::pageTable()) {
            desk.window->showPage(entry.id);
            ui::Page* page = desk.window->page(entry.id);
            for (QTabBar* tabs : page->findChildren<QTabBar*>())
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    QCoreApplication::processEvents();
                }
            for (int i = 0; i < 3; ++i)
                desk.block();
            QTest::qWait(30);
            QVERIFY2(watch().waits == 0, qPrintable(page->objectName()));
            QVERIFY2(watch().transfers == 0, qPrintable(page->objectName()));
        }
        desk.window->showSubnet(ui::PageId::Subnets, NetUid(1));
        auto* tabs = visible<QTabBar>(desk.window.get(), u"subnetTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            desk.block();
            QTest::qWait(30);
            QVERIFY2(watch().waits == 0, qPrintable(tabs->tabText(tab)));
            QVERIFY2(watch().transfers == 0, qPrintable(tabs->tabText(tab)));
        }
        watch().on = false; // Taking the house down waits for its threads.
    }
};

QTEST_MAIN(TestWindowThread)
#include "tst_window_thread.moc"
