#include "chain/codec/hex.h"
#include "chain/primitives/ss58_address.h"
#include "tests/support/vector_json.h"

#include <QTest>

namespace soma::chain {

class TestSs58Address : public QObject {
    Q_OBJECT

private:
    test::Json m_vectors;

    static AccountId account(const test::Json& entry)
    {
        return AccountId(codec::fromHexFixed<32>(entry["account_id"].text()).value());
    }

    static std::string errorOf(std::string_view text)
    {
        const auto result = parseAddress(text);
        return result ? "accepted" : result.error().toString();
    }

private Q_SLOTS:

    void initTestCase()
    {
        auto file = test::Json::readFile(SOMA_TEST_VECTORS "/keys/ss58.json");
        QVERIFY(file);
        m_vectors = std::move(file).value();
    }

    void bothWaysForEveryNetwork()
    {
        QVERIFY(m_vectors["encode"].size() >= 20);
        for (const auto& entry : m_vectors["encode"].items()) {
            const std::uint16_t prefix = entry["prefix"].toU16();
            QCOMPARE(encodeSs58(account(entry), prefix), entry["ss58"].text());
            const auto address = decodeSs58(entry["ss58"].text());
            QVERIFY(address);
            QCOMPARE(address->prefix, prefix);
            QVERIFY(address->account == account(entry));
            const auto ours = parseAddress(entry["ss58"].text());
            QCOMPARE(ours.has_value(), prefix == kBittensorPrefix || prefix == kRegistryPrefix);
            if (!ours)
                QVERIFY(ours.error().is(AddressError::OtherNetwork));
        }
    }

    void malformedTextIsRefused()
    {
        QVERIFY(m_vectors["malformed"].size() >= 31);
        for (const auto& entry : m_vectors["malformed"].items())
            QVERIFY2(!decodeSs58(entry["text"].text()), entry["why"].text().c_str());
    }

    void oneAccountHasOneText()
    {
        for (const auto& entry : m_vectors["noncanonical"].items()) {
            const auto result = decodeSs58(entry["text"].text());
            QVERIFY(!result);
            QVERIFY(result.error().is(AddressError::BadPrefix));
        }
    }

    void theErrorSaysWhichPartIsWrong()
    {
        QCOMPARE(errorOf(""), std::string("address.Empty"));
        QCOMPARE(errorOf(std::string(65, '5')), std::string("address.TooLong"));
        QCOMPARE(errorOf("5Grwva0"), std::string("address.BadCharacter: 0 at 7"));
        QCOMPARE(errorOf("5Grwvé"), std::string("address.BadCharacter: #195 at 6"));
        QCOMPARE(errorOf("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQ"),
                 std::string("address.BadLength: 34 bytes"));
        QCOMPARE(errorOf("5GrwvaEF5zXb26Fz9rcQADWS57CtERHpNehXCPcNoHGKutQY"),
                 std::string("address.BadChecksum"));
        QCOMPARE(errorOf("15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5"),
                 std::string("address.OtherNetwork: 0"));
    }

    void everyChangedCharacterIsNoticed()
    {
        const std::string good = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
        QVERIFY(parseAddress(good));
        for (std::size_t i = 0; i < good.size(); ++i) {
            for (const char c : std::string("1Az9k")) {
                std::string other = good;
                other[i] = c;
                if (other != good)
                    QVERIFY2(!parseAddress(other), other.c_str());
            }
        }
    }
};

} // namespace soma::chain

QTEST_APPLESS_MAIN(soma::chain::TestSs58Address)
#include "tst_ss58_address.moc"
