// Random lives of many accounts: after every block the books must balance (the chain of the tests
// checks that and executes each block twice). And how fast a full block of transfers runs.
#include "chain/runtime/pallets/sudo.h"
#include "chain/runtime/pallets/utility.h"
#include "tests/chain/runtime/test_chain.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace soma;
using namespace soma::runtime;
using chain::MultiAddress;
using soma::runtime::testing::dev;
using soma::runtime::testing::TestChain;

namespace {

/// Acts for a handful of accounts whose balances wander around the existential deposit.
class RandomLife {
public:
    explicit RandomLife(std::uint32_t seed) : m_random(seed) {}

    std::string somebody()
    {
        static const std::vector<std::string> kNames{"Alice", "Bob", "Dave", "Eve", "Ferdie",
                                                     "Pat",   "Sam", "Lou",  "Kim", "Joe"};
        return kNames[pick(kNames.size())];
    }

    RuntimeCall anything(int depth = 0)
    {
        const MultiAddress dest(dev(somebody()));
        const codec::Compact<Rao> value(amount());
        switch (pick(depth < 3 ? 12 : 7)) {
        case 0:
        case 1:
            return balances::TransferAllowDeath{dest, value};
        case 2:
        case 3:
            return balances::TransferKeepAlive{dest, value};
        case 4:
            return balances::TransferAll{dest, pick(2) == 0};
        case 5:
            return balances::Burn{value, pick(2) == 0};
        case 6:
            // Root could also break the books, by giving away more than there can be.
            return balances::ForceSetBalance{
                dest, codec::Compact<Rao>(Rao(value.value.value() % (5000 * kRaoPerTao)))};
        case 7:
            return utility::Batch{several(depth)};
        case 8:
            return utility::BatchAll{several(depth)};
        case 9:
            return utility::ForceBatch{several(depth)};
        case 10:
            return utility::AsDerivative{static_cast<std::uint16_t>(pick(3)),
                                         BoxedCall{anything(depth + 1)}};
        default:
            return sudo::Sudo{BoxedCall{anything(depth + 1)}};
        }
    }

    std::size_t pick(std::size_t below)
    {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_random);
    }

private:
    Rao amount()
    {
        switch (pick(6)) {
        case 0:
            return Rao(pick(1200));
        case 1:
            return Rao(499 + pick(3));
        case 2:
            return Rao(136'000 + pick(2000));
        case 3:
            return Rao(std::uint64_t{pick(3000)} * kRaoPerTao);
        case 4:
            return Rao(UINT64_MAX - pick(2));
        default:
            return Rao(pick(5'000'000));
        }
    }

    std::vector<RuntimeCall> several(int depth)
    {
        std::vector<RuntimeCall> calls;
        for (std::size_t i = 0, count = pick(4); i < count; ++i)
            calls.push_back(anything(depth + 1));
        return calls;
    }

    std::mt19937 m_random;
};

} // namespace

class TestRuntimeRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void randomBlocks()
    {
        const auto seed = static_cast<std::uint32_t>(std::random_device{}());
        qInfo("seed %u", seed);
        RandomLife life(seed);
        TestChain chain;
        int applied = 0;
        int failed = 0;
        int refused = 0;
        for (int block = 0; block < 150; ++block) {
            chain.open(1 + life.pick(3));
            for (std::size_t i = 0; i < 20; ++i) {
                testing::SignOptions options;
                options.tip = life.pick(4) == 0 ? Rao(life.pick(2000)) : Rao();
                const auto outcome =
                    chain.apply(chain.make(life.somebody(), life.anything(), options),
                                SignatureCheck::AlreadyVerified);
                if (!outcome)
                    ++refused;
                else if (outcome->failure)
                    ++failed;
                else
                    ++applied;
            }
            chain.close();
        }
        qInfo("%d applied, %d failed, %d refused", applied, failed, refused);
        QVERIFY(applied > 100);
        QVERIFY(failed > 100);
        QVERIFY(refused > 0);
    }

    // Damaged and invented bytes: refused or executed, never more than that.
    void hostileBytes()
    {
        const auto seed = static_cast<std::uint32_t>(std::random_device{}());
        qInfo("seed %u", seed);
        RandomLife life(seed);
        TestChain chain;
        int taken = 0;
        for (int block = 0; block < 20; ++block) {
            chain.open();
            for (int i = 0; i < 200; ++i) {
                Bytes bytes = chain.make(life.somebody(), life.anything());
                for (std::size_t hits = life.pick(4); hits > 0; --hits)
                    bytes[life.pick(bytes.size())] = static_cast<std::uint8_t>(life.pick(256));
                if (life.pick(8) == 0)
                    bytes.resize(life.pick(bytes.size()) + 1);
                static_cast<void>(describeExtrinsic(bytes));
                static_cast<void>(chain.validate(bytes));
                taken += chain.apply(bytes, SignatureCheck::AlreadyVerified).has_value() ? 1 : 0;
                static_cast<void>(describeEvents(bytes));
            }
            chain.close();
        }
        QVERIFY(taken > 0);
    }

    void thousandTransfers()
    {
        TestChain chain;
        chain.open();
        std::vector<Bytes> transfers;
        for (std::uint32_t i = 0; i < 1000; ++i) {
            testing::SignOptions options;
            options.nonce = i;
            transfers.push_back(
                chain.make("Alice",
                           balances::TransferKeepAlive{MultiAddress(testing::stranger(i)),
                                                       codec::Compact<Rao>(Rao(kRaoPerTao))},
                           options));
        }
        QElapsedTimer timer;
        timer.start();
        for (const Bytes& transfer : transfers)
            QVERIFY(chain.apply(transfer, SignatureCheck::AlreadyVerified).has_value());
        const auto header = chain.run().finalizeBlock();
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        qInfo("1000 transfers executed in %.1f ms", ms);
        QVERIFY(header.has_value());
        // Ten times what it takes on two slow cores, so that only a real fault trips it.
        QVERIFY(ms < 1000);
        QCOMPARE(system::kEventCount.get(chain.working()), 2U + 1000U * 8U);
    }
};

QTEST_APPLESS_MAIN(TestRuntimeRandom)
#include "tst_runtime_random.moc"
