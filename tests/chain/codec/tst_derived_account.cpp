// Accounts that follow from others. The multisig addresses were made with encodeMultiAddress() of
// @polkadot/util-crypto 14.0.3.
#include "chain/primitives/derived_account.h"
#include "chain/primitives/ss58_address.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace soma::chain {

namespace {

constexpr auto kAlice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
constexpr auto kBob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
constexpr auto kCharlie = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";
constexpr auto kDave = "5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy";

AccountId idOf(std::string_view address)
{
    return *parseAddress(address);
}

} // namespace

class TestDerivedAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void multisigsAreTheOnesOfOtherPrograms_data()
    {
        QTest::addColumn<QStringList>("signatories");
        QTest::addColumn<int>("threshold");
        QTest::addColumn<QString>("address");
        const auto add = [](const char* name, const QStringList& who, int threshold,
                            const char* address) {
            QTest::newRow(name) << who << threshold << QString::fromLatin1(address);
        };
        const QString a = QString::fromLatin1(kAlice);
        const QString b = QString::fromLatin1(kBob);
        const QString c = QString::fromLatin1(kCharlie);
        const QString d = QString::fromLatin1(kDave);
        add("two of three", {a, b, c}, 2, "5DjYJStmdZ2rcqXbXGX7TW85JsrW6uG4y9MUcLq2BoPMpRA7");
        add("all three", {c, a, b}, 3, "5EAkPWNziBqEnrw6hkjFVu6EJej7Xf9wEK4CXir6YDS4kvUL");
        add("one of two", {a, b}, 1, "5DnowFkXHuvv5PwXAedoneD7SKmci7WRkfpS2izURzCrBCxj");
        add("two of two", {a, b}, 2, "5F3QVbS78a4aTYLiRAD8N3czjqVoNyV42L19CXyhqUMCh4Ch");
        add("two of four", {d, c, b, a}, 2, "5H9WyMRtMWqkUggSQun4jiDdbzYbsNQhLDH7KooXaihMC7Tp");
    }

    void multisigsAreTheOnesOfOtherPrograms()
    {
        QFETCH(QStringList, signatories);
        QFETCH(int, threshold);
        QFETCH(QString, address);
        std::vector<AccountId> who;
        for (const QString& signatory : signatories)
            who.push_back(idOf(signatory.toStdString()));
        std::sort(who.begin(), who.end());
        // In whatever order they are given.
        do {
            const AccountId made = multisigAccount(who, std::uint16_t(threshold));
            QCOMPARE(QString::fromStdString(encodeSs58(made)), address);
        } while (std::next_permutation(who.begin(), who.end()));
    }

    void aHundredSignatoriesToo()
    {
        std::vector<AccountId> who;
        for (std::uint8_t i = 0; i < 100; ++i) {
            ByteArray<32> key{i};
            key[31] = std::uint8_t(99 - i);
            who.emplace_back(key);
        }
        std::reverse(who.begin(), who.end());
        QCOMPARE(encodeSs58(multisigAccount(who, 51)),
                 std::string("5GUb6wV1zdugGrFktNRmUvQ4LmqCcgocph6cVgX39W6SZkWD"));
    }

    void eachPartOfAPureOriginCounts()
    {
        const PureOrigin origin{idOf(kAlice), ProxyKind::Any, 0, 12, 1};
        std::set<AccountId> made{pureProxyAccount(origin)};
        PureOrigin other = origin;
        other.spawner = idOf(kBob);
        made.insert(pureProxyAccount(other));
        other = origin;
        other.kind = ProxyKind::Staking;
        made.insert(pureProxyAccount(other));
        other = origin;
        other.index = 1;
        made.insert(pureProxyAccount(other));
        other = origin;
        other.height = 13;
        made.insert(pureProxyAccount(other));
        other = origin;
        other.extrinsic = 2;
        made.insert(pureProxyAccount(other));
        QCOMPARE(made.size(), std::size_t{6});
    }
};

} // namespace soma::chain

QTEST_APPLESS_MAIN(soma::chain::TestDerivedAccount)
#include "tst_derived_account.moc"
