// Several recipients without a window: lists as people paste them, rows judged, the call they make.
#include "chain/api/calls.h"
#include "chain/primitives/ss58_address.h"
#include "tests/support/fake_key_care.h"
#include "tests/support/fake_node.h"
#include "ui/flows/payout.h"
#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using test::FakeKeyCare;
using test::FakeNode;
using test::FakeWallet;
using wallet::WalletError;

namespace {

const QString kBobs = u"5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"_s;
const QString kCharlies = u"5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y"_s;

QString said(const RecipientLine& line)
{
    return line.address + u'|' + line.amount + u'|' + line.label;
}

QStringList read(const QString& text)
{
    QStringList out;
    for (const RecipientLine& line : readRecipients(text))
        out.append(said(line));
    return out;
}

chain::AccountId idOf(std::uint8_t first)
{
    return chain::AccountId(ByteArray<32>{first});
}

} // namespace

class TestPayout : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeNode> m_node;
    std::unique_ptr<FakeWallet> m_wallet;
    std::unique_ptr<FakeKeyCare> m_keys;
    std::unique_ptr<Payout> m_payout;

    const Payout::Verdict& verdict(std::size_t row) const { return m_payout->verdict(row); }

private Q_SLOTS:

    void init()
    {
        m_node = std::make_unique<FakeNode>();
        m_wallet = std::make_unique<FakeWallet>();
        m_keys = std::make_unique<FakeKeyCare>(*m_wallet);
        m_payout = std::make_unique<Payout>(*m_node, *m_keys);
    }

    void cleanup()
    {
        m_payout.reset();
        m_keys.reset();
        m_wallet.reset();
        m_node.reset();
    }

    void listsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("commas") << u"5A1,1.5,rent\n5B2,2\n"_s
                                << QStringList{u"5A1|1.5|rent"_s, u"5B2|2|"_s};
        QTest::newRow("spaces around")
            << u"  5A1 , 1.5 ,  the rent \r\n"_s << QStringList{u"5A1|1.5|the rent"_s};
        QTest::newRow("semicolons keep the comma")
            << u"5A1;1,5;rent, May"_s << QStringList{u"5A1|1,5|rent, May"_s};
        QTest::newRow("tabs") << u"5A1\t1.5\trent; May\n5B2\t2"_s
                              << QStringList{u"5A1|1.5|rent; May"_s, u"5B2|2|"_s};
        QTest::newRow("heading") << u"address,amount,label\n5A1,1"_s << QStringList{u"5A1|1|"_s};
        QTest::newRow("a wrong address is no heading") << u"Bob1,1"_s << QStringList{u"Bob1|1|"_s};
        QTest::newRow("heading only first")
            << u"5A1,1\naddress,amount"_s << QStringList{u"5A1|1|"_s, u"address|amount|"_s};
        QTest::newRow("empty lines")
            << u"\n\n5A1,1\n \n5B2,2\n\n"_s << QStringList{u"5A1|1|"_s, u"5B2|2|"_s};
        // 1.5, or 1 with the label 5: the comma stays for the person to decide.
        QTest::newRow("decimal comma") << u"5A1,1,5"_s << QStringList{u"5A1|1,5|"_s};
        QTest::newRow("decimal comma and label")
            << u"5A1,1,5,rent"_s << QStringList{u"5A1|1,5|rent"_s};
        QTest::newRow("thousands")
            << u"5A1,1,234,567.5,rent"_s << QStringList{u"5A1|1,234,567.5|rent"_s};
        QTest::newRow("a number as label") << u"5A1,1.5,2024"_s << QStringList{u"5A1|1.5|2024"_s};
        QTest::newRow("quotes") << u"5A1,\"1.5\",\"Smith, \"\"Jo\"\"\""_s
                                << QStringList{u"5A1|1.5|Smith, \"Jo\""_s};
        QTest::newRow("only addresses") << u"5A1\n5B2"_s << QStringList{u"5A1||"_s, u"5B2||"_s};
        QTest::newRow("grouped address")
            << u"5FHn eW46 xGX1;1"_s << QStringList{u"5FHneW46xGX1|1|"_s};
        QTest::newRow("nothing") << u" \n , \n"_s << QStringList();
    }

    void listsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, lines);
        QCOMPARE(read(text), lines);
    }

    void eachRowHasItsOwnReason()
    {
        m_node->setAccount(idOf(7), Rao(5'000));
        m_payout->setSender(idOf(9));
        m_payout->setRows({{kBobs.chopped(1), u"1"_s, {}},
                           {kCharlies, u"1,5"_s, {}},
                           {addressOf(idOf(9)), u"1"_s, {}},
                           {kBobs, u"0"_s, {}},
                           {},
                           {addressOf(idOf(7)), u"0.0000001"_s, {}}});
        QVERIFY(verdict(0).addressError && !verdict(0).amountError);
        QVERIFY(verdict(1).amountError->is(AmountError::CommaUsed) && !verdict(1).addressError);
        QVERIFY(verdict(2).addressError->is(WalletError::SameAccount));
        QVERIFY(verdict(3).amountError->is(WalletError::AmountZero));
        QVERIFY(verdict(4).addressError && verdict(4).amountError->is(AmountError::Empty));
        // An account that exists takes any amount.
        QVERIFY(verdict(5).isGood());
        QVERIFY(!m_payout->isComplete());
    }

    void tooLittleForANewAccountIsToldOnceTheChainAnswered()
    {
        m_payout->setRows({{kBobs, u"0.0000004"_s, {}}, {kCharlies, u"0.0000005"_s, {}}});
        QVERIFY(verdict(0).isGood()); // Not known yet.
        QTRY_VERIFY(verdict(0).isNew);
        QVERIFY(verdict(0).amountError->is(WalletError::BelowExistential));
        QVERIFY(verdict(1).isGood() && verdict(1).isNew);
        // The first row opens the account, so the second may add little to it.
        m_payout->setRows({{kBobs, u"1"_s, {}}, {kBobs, u"0.000000001"_s, {}}});
        QTRY_VERIFY(verdict(0).isNew);
        QVERIFY(verdict(1).isGood());
        QCOMPARE(verdict(1).sameAs.value_or(99), std::size_t{0});
        QVERIFY(m_payout->isComplete());
    }

    void lookAlikesAreTold()
    {
        const chain::AccountId bob = *chain::parseAddress(kBobs.toStdString());
        static_cast<void>(m_keys->putContact({bob, {}, u"Bob"_s, false}));
        ByteArray<32> twin = bob.bytes();
        twin[20] ^= 0x55;
        m_payout->setRows({{kBobs, u"1"_s, {}}, {addressOf(chain::AccountId(twin)), u"1"_s, {}}});
        QTRY_VERIFY(verdict(1).alike);
        QCOMPARE(verdict(1).alike->name, u"Bob"_s);
        QVERIFY(!verdict(0).alike);
        QVERIFY(m_payout->isComplete()); // A warning, not a refusal.
    }

    void theyBecomeOneCall()
    {
        m_payout->setRows({{kBobs, u"1.5"_s, u"rent"_s},
                           {kCharlies, u"2"_s, u"rent"_s},
                           {kBobs, u"0.25"_s, u"food"_s}});
        QVERIFY(m_payout->isComplete());
        QVERIFY(m_payout->total() == Rao(3'750'000'000));
        QCOMPARE(m_payout->label(), u"rent · food"_s);
        const chain::AccountId bob = *chain::parseAddress(kBobs.toStdString());
        const chain::AccountId charlie = *chain::parseAddress(kCharlies.toStdString());
        using namespace chain::calls;
        QVERIFY(m_payout->call(true).bytes ==
                batchAll({transferKeepAlive(bob, Rao(1'500'000'000)),
                          transferKeepAlive(charlie, Rao(2'000'000'000)),
                          transferKeepAlive(bob, Rao(250'000'000))})
                    .bytes);
        QVERIFY(m_payout->call(false).bytes ==
                batchAll({transferAllowDeath(bob, Rao(1'500'000'000)),
                          transferAllowDeath(charlie, Rao(2'000'000'000)),
                          transferAllowDeath(bob, Rao(250'000'000))})
                    .bytes);
        m_payout->removeRow(1);
        QVERIFY(m_payout->total() == Rao(1'750'000'000));
        QCOMPARE(verdict(1).sameAs.value_or(99), std::size_t{0});
        m_payout->setRows({{kBobs, u"18446744073"_s, {}}, {kCharlies, u"18446744073"_s, {}}});
        QVERIFY(!m_payout->total()); // More than can exist is no sum.
        QVERIFY(!m_payout->isComplete());
    }
};

} // namespace soma::ui

QTEST_GUILESS_MAIN(soma::ui::TestPayout)
#include "tst_payout.moc"
