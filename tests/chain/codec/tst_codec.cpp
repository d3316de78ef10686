#include "chain/codec/hex.h"
#include "chain/codec/scale_type.h"
#include "chain/codec/storage_key.h"

#include <QTest>
#include <random>

namespace soma::codec {

enum class Colour : std::uint8_t { Red = 0, Blue = 7 };

constexpr auto scaleShape(const Colour*)
{
    return enumeration<Colour>("Colour", {{"Red", Colour::Red}, {"Blue", Colour::Blue}});
}

struct Inner {
    std::uint32_t ipType = 0;
    Compact<Rao> minBurn;
    bool operator==(const Inner&) const = default;
};
SOMA_SCALE_STRUCT(Inner, ipType, minBurn)

struct Nothing {
    bool operator==(const Nothing&) const = default;
};
SOMA_SCALE_STRUCT(Nothing)

struct Claim {
    std::variant<std::monostate, Inner, std::vector<std::uint16_t>> choice;
    bool operator==(const Claim&) const = default;
};

constexpr auto scaleShape(const Claim*)
{
    return choice("Claim", &Claim::choice, {{"Swap", 0}, {"Keep", 1}, {"KeepSubnets", 4}});
}

struct Everything {
    bool flag = false;
    std::uint8_t small = 0;
    std::int64_t negative = 0;
    u128 wide = 0;
    i128 wideNegative = 0;
    NetUid netUid;
    chain::AccountId account;
    std::string text;
    Bytes bytes;
    std::vector<std::uint16_t> numbers;
    std::vector<std::optional<bool>> options;
    std::array<std::uint8_t, 4> fixedBytes{};
    std::array<Uid, 2> uids;
    std::map<std::uint16_t, std::string> map;
    std::set<std::uint16_t> set;
    std::pair<Uid, Compact<u128>> pair;
    std::tuple<bool, bool, Rao> tuple;
    Bounded<std::uint8_t, 4> bounded;
    Colour colour = Colour::Red;
    std::vector<Claim> claims;
    Nothing nothing;
    std::vector<bool> bits;
    bool operator==(const Everything&) const = default;
};
SOMA_SCALE_STRUCT(Everything, flag, small, negative, wide, wideNegative, netUid, account, text,
                  bytes, numbers, options, fixedBytes, uids, map, set, pair, tuple, bounded, colour,
                  claims, nothing, bits)

struct Pair {
    std::uint8_t a = 0;
    std::uint16_t b = 0;
};

constexpr auto scaleShape(const Pair*)
{
    return tupleStructure("Pair", &Pair::a, &Pair::b);
}

/// A list of lists without end.
struct Tree {
    std::vector<Tree> branches;
};
SOMA_SCALE_STRUCT(Tree, branches)

class TestCodec : public QObject {
    Q_OBJECT

private:
    static Bytes hex(const char* text) { return fromHex(text).value(); }

    static Everything sample()
    {
        Everything out;
        out.flag = true;
        out.small = 200;
        out.negative = -5;
        out.wide = u128{1} << 100;
        out.wideNegative = -(i128{1} << 90);
        out.netUid = NetUid(513);
        out.account = chain::AccountId(ByteArray<32>{1, 2, 3});
        out.text = "tau";
        out.bytes = {9, 8, 7};
        out.numbers = {1, 256, 65535};
        out.options = {true, false, std::nullopt};
        out.fixedBytes = {1, 2, 3, 4};
        out.uids = {Uid(1), Uid(2)};
        out.map = {{2, "b"}, {1, "a"}};
        out.set = {5, 3};
        out.pair = {Uid(4), Compact<u128>(u128{1} << 64)};
        out.tuple = {true, false, Rao(77)};
        out.bounded = {{1, 2, 3, 4}};
        out.colour = Colour::Blue;
        out.claims = {Claim{}, Claim{Inner{6, Compact(Rao(100))}},
                      Claim{std::vector<std::uint16_t>{1}}};
        out.bits = {true, false};
        return out;
    }

    template <typename T>
    static void refuses(const char* bytes, CodecError expected)
    {
        const auto result = decode<T>(hex(bytes));
        QVERIFY2(!result, bytes);
        QVERIFY2(result.error().is(expected), result.error().toString().c_str());
    }

private Q_SLOTS:

    void compactNumbersHaveTheReferencesBytes()
    {
        const std::pair<u128, const char*> cases[] = {
            {0, "00"},
            {1, "04"},
            {63, "fc"},
            {64, "0101"},
            {16383, "fdff"},
            {16384, "02000100"},
            {(1u << 30) - 1, "feffffff"},
            {1u << 30, "0300000040"},
            {0xffffffffu, "03ffffffff"},
            {u128{1} << 32, "070000000001"},
            {1'000'000'000, "02286bee"},
            {100'000'000'000'000, "0b00407a10f35a"},
            {~std::uint64_t{0}, "13ffffffffffffffff"},
            {~u128{0}, "33ffffffffffffffffffffffffffffffff"},
        };
        for (const auto& [value, bytes] : cases) {
            const Compact<u128> number(value);
            QCOMPARE(toHex(encode(number)), std::string(bytes));
            QCOMPARE(compactSize(value), encode(number).size());
            const auto back = decode<Compact<u128>>(hex(bytes));
            QVERIFY(back);
            QVERIFY(back->value == value);
        }
    }

    void compactNumbersRefuseLongerForms()
    {
        for (const char* bytes : {"0100", "fd00", "02000000", "feff0000", "0300000000",
                                  "03ffffff3f", "070000004000", "130000000001000000"})
            refuses<Compact<u128>>(bytes, CodecError::NonCanonicalCompact);
        refuses<Compact<std::uint8_t>>("0104", CodecError::CompactTooLarge);
        refuses<Compact<std::uint32_t>>("070000000001", CodecError::CompactTooLarge);
        refuses<Compact<u128>>("37000000000000000000000000000000000001",
                               CodecError::CompactTooLarge);
        refuses<Compact<u128>>("", CodecError::Truncated);
        refuses<Compact<u128>>("01", CodecError::Truncated);
        refuses<Compact<u128>>("0704", CodecError::Truncated);
    }

    void everyTypeSurvivesTheRoundTrip()
    {
        const Everything value = sample();
        const Bytes bytes = encode(value);
        const auto back = decode<Everything>(bytes);
        QVERIFY2(back, back ? "" : back.error().toString().c_str());
        QVERIFY(*back == value);
        QCOMPARE(encode(*back), bytes);
    }

    void everyCutIsRefused()
    {
        const Bytes bytes = encode(sample());
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QVERIFY(!decode<Everything>(ByteSpan(bytes).first(length)));
        Bytes longer = bytes;
        longer.push_back(0);
        QVERIFY(decode<Everything>(longer).error().is(CodecError::TrailingBytes));
    }

    void randomBytesNeverHarm()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        Bytes bytes = encode(sample());
        for (int round = 0; round < 20'000; ++round) {
            Bytes hurt = bytes;
            for (int i = 0; i < 3; ++i)
                hurt[random() % hurt.size()] = static_cast<std::uint8_t>(random());
            const auto result = decode<Everything>(hurt);
            if (result && result->set.size() == 2 && result->map.size() == 2)
                QCOMPARE(encode(*result).size(), hurt.size());
        }
    }

    void wrongTagsAreNamed()
    {
        refuses<bool>("02", CodecError::InvalidBool);
        refuses<std::optional<bool>>("0201", CodecError::InvalidOption);
        refuses<Colour>("01", CodecError::InvalidVariant);
        refuses<Claim>("02", CodecError::InvalidVariant);
        refuses<std::vector<bool>>("0402", CodecError::InvalidBool);
        using Short = Bounded<std::uint8_t, 2>;
        refuses<Short>("0c010203", CodecError::TooLong);
    }

    void hugeLengthsAllocateNothing()
    {
        refuses<Bytes>("feffffff01", CodecError::Truncated);
        refuses<std::vector<std::string>>("03ffffffff00", CodecError::Truncated);
        refuses<std::vector<Everything>>("03ffffffff00", CodecError::Truncated);
        refuses<std::vector<Nothing>>("03ffffffff", CodecError::TooLong);
        refuses<std::vector<u128>>("03ffffffff", CodecError::Truncated);
    }

    void depthIsLimited()
    {
        QVERIFY(decode<Tree>(Bytes(51, 4)).error().is(CodecError::Truncated));
        Bytes deep(1000, 4);
        deep.push_back(0);
        QVERIFY(decode<Tree>(deep).error().is(CodecError::TooDeep));
        Bytes shallow(50, 4);
        shallow.push_back(0);
        QVERIFY(decode<Tree>(shallow));
    }

    void setsAndMapsAreWrittenInOrder()
    {
        QCOMPARE(toHex(encode(std::set<std::uint16_t>{5, 3})), std::string("0803000500"));
        const auto back = decode<std::set<std::uint16_t>>(hex("0c050003000500"));
        QVERIFY(back);
        QCOMPARE(back->size(), std::size_t{2});
    }

    void namesAreTheReferences()
    {
        QCOMPARE(wireName("ipType"), std::string("ip_type"));
        QCOMPARE(wireName("min_burn"), std::string("min_burn"));
        const auto group = std::get<chain::DecodedGroup>(toDecoded(Inner{6, Compact(Rao(100))}));
        QCOMPARE(group.name, std::string("Inner"));
        QCOMPARE(group.fields[0].name, std::string("ip_type"));
        QCOMPARE(std::get<std::uint64_t>(group.fields[0].value), std::uint64_t{6});
        QCOMPARE(group.fields[1].name, std::string("min_burn"));
        QVERIFY(std::get<Rao>(group.fields[1].value) == Rao(100));
    }

    void decodedValuesKeepTheirType()
    {
        QCOMPARE(std::get<std::string>(toDecoded(u128{1} << 70)),
                 std::string("1180591620717411303424"));
        QCOMPARE(std::get<std::string>(toDecoded(std::int64_t{-5})), std::string("-5"));
        QCOMPARE(std::get<std::string>(toDecoded(Colour::Blue)), std::string("Blue"));
        QVERIFY(std::holds_alternative<std::monostate>(toDecoded(std::optional<bool>())));
        QVERIFY(std::holds_alternative<NetUid>(toDecoded(NetUid(1))));
        const auto claim = std::get<chain::DecodedGroup>(toDecoded(Claim{Inner{}}));
        QCOMPARE(claim.name, std::string("Keep"));
        QCOMPARE(claim.fields.size(), std::size_t{2});
        const auto pair = std::get<chain::DecodedGroup>(toDecoded(Pair{1, 2}));
        QCOMPARE(pair.fields[1].name, std::string());
        QCOMPARE(toHex(encode(Pair{1, 2})), std::string("010200"));
    }

    void hexIsStrict()
    {
        QCOMPARE(fromHex("0x00fF").value(), (Bytes{0, 255}));
        QCOMPARE(fromHex("").value(), Bytes());
        QCOMPARE(toHex0x(Bytes{0, 255}), std::string("0x00ff"));
        QVERIFY(fromHex("0x0").error().is(CodecError::BadHexLength));
        QVERIFY(fromHex("0g").error().is(CodecError::BadHexDigit));
        QVERIFY(fromHex(" 00").error().is(CodecError::BadHexDigit));
        QVERIFY(fromHex("0X00").error().is(CodecError::BadHexDigit));
        QVERIFY(fromHexFixed<2>("000000").error().is(CodecError::BadHexLength));
    }

    // chain.md section 21.
    void storageKeysMatchTheChain()
    {
        const auto alice =
            fromHexFixed<32>("d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d");
        const chain::AccountId account(*alice);
        QCOMPARE(toHex(storageKey("System", "Account", hashed<Hasher::Blake2_128Concat>(account))),
                 std::string("26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9"
                             "de1e86a9a8c739864cf3cc5ec2bea59f"
                             "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d"));
        QCOMPARE(toHex(storagePrefix("System", "Events")),
                 std::string("26aa394eea5630e07c48ae0c9558cef780d41e5e16056765bc8461851072c9d7"));
        QCOMPARE(toHex(palletPrefix("SubtensorModule")),
                 std::string("658faa385070e074c85bf6b568cf0555"));
        const NetUid one(1);
        QCOMPARE(toHex(storageKey("SubtensorModule", "SubnetTAO", hashed<Hasher::Identity>(one))),
                 std::string("658faa385070e074c85bf6b568cf0555"
                             "7a57dce016211512d1700561066b85a30100"));
        QCOMPARE(toHex(storageKey("Proxy", "Proxies", hashed<Hasher::Twox64Concat>(account))),
                 std::string("1809d78346727a0ef58c0fa03bafa3231d885dcfb277f185f2d8e62a5f290c85"
                             "518366b5b1bc7c99"
                             "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d"));
        const std::uint32_t zero = 0;
        QCOMPARE(toHex(storageKey("System", "BlockHash", hashed<Hasher::Twox64Concat>(zero))),
                 std::string("26aa394eea5630e07c48ae0c9558cef7a44704b568d21667356a5a050c118746"
                             "b4def25cfda6ef3a00000000"));
    }

    void reversibleKeysCanBeReadBack()
    {
        const std::uint32_t block = 77;
        const Bytes key = storageKey("System", "BlockHash", hashed<Hasher::Twox64Concat>(block));
        ScaleReader in(ByteSpan(key).subspan(32));
        QVERIFY(skipHash(in, Hasher::Twox64Concat));
        QCOMPARE(decodeNext<std::uint32_t>(in).value(), block);
        QVERIFY(in.finish());
    }
};

} // namespace soma::codec

QTEST_APPLESS_MAIN(soma::codec::TestCodec)
#include "tst_codec.moc"
