// Every write of a small script fails once: the chain afterwards is exactly the one before or after
// the step that was under way, never something between.
#include "chain/storage/chain_store.h"
#include "chain/storage/storage_error.h"
#include "tests/chain/storage/chain_maker.h"
#include "tests/chain/storage/faulty_disk.h"

#include <QTest>

namespace soma::storage {
namespace {

constexpr std::size_t kBlocks = 6;

/// What the store should hold after so many steps: a step is a block or its finality.
struct Expected {
    std::size_t blocks = 0;
    std::size_t finalized = 0;
};

/// The script: genesis, then blocks, each second one made final.
class Script {
public:
    explicit Script(std::uint64_t seed) : m_maker(seed)
    {
        for (std::size_t i = 0; i < kBlocks; ++i)
            m_maker.next(3, 12);
    }

    std::size_t steps() const { return kBlocks + kBlocks / 2; }

    Result<void> run(ChainStore& store, std::size_t step) const
    {
        // Two blocks, one finality.
        const std::size_t block = step / 3 * 2 + step % 3;
        if (step % 3 < 2)
            return commitNumbered(store, m_maker.blocks()[block], block);
        return store.commitFinality(BlockNumber(step / 3 * 2 + 1), Bytes{9, 9});
    }

    Expected after(std::size_t steps) const
    {
        return {steps / 3 * 2 + steps % 3, steps < 3 ? 0 : steps / 3 * 2 - 1};
    }

    const ChainMaker& maker() const { return m_maker; }

private:
    ChainMaker m_maker;
};

bool holds(const ChainStore& store, const Expected& expected, const ChainMaker& maker)
{
    if (expected.blocks == 0)
        return !store.best().has_value();
    return store.best().has_value() && store.best()->number.value() + 1 == expected.blocks &&
           store.finalized()->number.value() == expected.finalized &&
           store.loadState().has_value() &&
           store.loadState()->root() == maker.states()[expected.blocks - 1].root();
}

/// Opens and runs until something fails; answers how many steps were acknowledged.
std::size_t runUntilFailure(const Script& script, const std::string& path,
                            const StoreOptions& options, bool& failed)
{
    failed = true;
    auto store = ChainStore::open(path, options);
    if (!store)
        return 0;
    for (std::size_t step = 0; step < script.steps(); ++step) {
        if (!script.run(*store, step))
            return step;
    }
    failed = false;
    return script.steps();
}

} // namespace

class TestStoreFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deathAtEveryWrite_data();
    void deathAtEveryWrite();
    void everyFailureCanBeTriedAgain_data();
    void everyFailureCanBeTriedAgain();
};

void TestStoreFaults::deathAtEveryWrite_data()
{
    QTest::addColumn<int>("failure");
    QTest::addColumn<bool>("powerCut");
    QTest::newRow("killed") << static_cast<int>(FaultyDisk::Failure::Io) << false;
    QTest::newRow("killed in the middle of a write")
        << static_cast<int>(FaultyDisk::Failure::TornWrite) << false;
    QTest::newRow("power cut") << static_cast<int>(FaultyDisk::Failure::Io) << true;
}

void TestStoreFaults::deathAtEveryWrite()
{
    QFETCH(int, failure);
    QFETCH(bool, powerCut);
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    const Script script(seed);

    std::uint64_t number = 1;
    for (bool failed = true; failed; ++number) {
        const QTemporaryDir folder(quickFolder());
        const std::string path = fileIn(folder, "chain.db");
        FaultyDisk disk;
        auto options = localOptions();
        options.vfs = disk.vfsName();
        options.logPages = 12; // Small, so that folding the log is part of the script.
        disk.failAt(number, static_cast<FaultyDisk::Failure>(failure), FaultyDisk::After::Dies);
        const std::size_t done = runUntilFailure(script, path, options, failed);
        if (powerCut && failed)
            disk.losePower();

        const auto store = ChainStore::open(path, localOptions());
        QVERIFY2(store.has_value(), qPrintable(QString("write %1").arg(number)));
        const bool before = holds(*store, script.after(done), script.maker());
        const bool after = failed && holds(*store, script.after(done + 1), script.maker());
        QVERIFY2(before || after, qPrintable(QString("write %1, step %2").arg(number).arg(done)));
        const auto sound = store->verify();
        QVERIFY2(sound.has_value(), sound ? "" : sound.error().toString().c_str());
    }
    qInfo("%llu places to die", static_cast<unsigned long long>(number - 2));
    QVERIFY(number > 30);
}

void TestStoreFaults::everyFailureCanBeTriedAgain_data()
{
    QTest::addColumn<int>("failure");
    QTest::newRow("disk full") << static_cast<int>(FaultyDisk::Failure::Full);
    QTest::newRow("write error") << static_cast<int>(FaultyDisk::Failure::Io);
    QTest::newRow("torn write") << static_cast<int>(FaultyDisk::Failure::TornWrite);
}

void TestStoreFaults::everyFailureCanBeTriedAgain()
{
    QFETCH(int, failure);
    const auto kind = static_cast<FaultyDisk::Failure>(failure);
    const StorageError named =
        kind == FaultyDisk::Failure::Full ? StorageError::Full : StorageError::Io;
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    const Script script(seed);

    int refusals = 0;
    bool reached = true;
    for (std::uint64_t number = 1; reached; ++number) {
        const QTemporaryDir folder(quickFolder());
        const std::string path = fileIn(folder, "chain.db");
        FaultyDisk disk;
        auto options = localOptions();
        options.vfs = disk.vfsName();
        options.logPages = 12; // Small, so that folding the log is part of the script.
        {
            disk.failAt(number, kind, FaultyDisk::After::Recovers);
            auto store = ChainStore::open(path, options);
            if (!store) {
                QVERIFY2(store.error().is(named), store.error().toString().c_str());
                ++refusals;
                store = ChainStore::open(path, options);
            }
            QVERIFY2(store.has_value(), store ? "" : store.error().toString().c_str());
            for (std::size_t step = 0; step < script.steps(); ++step) {
                auto done = script.run(*store, step);
                if (!done) {
                    QVERIFY2(done.error().is(named), done.error().toString().c_str());
                    QVERIFY(holds(*store, script.after(step), script.maker()));
                    ++refusals;
                    done = script.run(*store, step);
                }
                QVERIFY2(done.has_value(), done ? "" : done.error().toString().c_str());
            }
            QVERIFY(holds(*store, script.after(script.steps()), script.maker()));
            reached = disk.hasFailed();
        }
        const auto store = ChainStore::open(path, localOptions());
        QVERIFY(store.has_value());
        QVERIFY(holds(*store, script.after(script.steps()), script.maker()));
        QVERIFY(store->verify().has_value());
    }
    qInfo("%d refusals", refusals);
    QVERIFY(refusals > 20);
}

} // namespace soma::storage

QTEST_APPLESS_MAIN(soma::storage::TestStoreFaults)
#include "tst_store_faults.moc"
