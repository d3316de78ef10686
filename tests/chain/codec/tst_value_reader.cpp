// Values read by a described type: what each kind becomes, and what hostile bytes and types do.
#include "chain/codec/scale_type.h"
#include "chain/codec/value_reader.h"

#include <QTest>

namespace soma::codec {

using chain::DecodedGroup;
using chain::DecodedValue;

namespace {

/// Types are made in order; each answers its number.
struct Types {
    Metadata metadata;

    TypeIndex add(DescribedType type)
    {
        metadata.types.types.push_back(std::move(type));
        return static_cast<TypeIndex>(metadata.types.types.size() - 1);
    }

    template <typename D>
    TypeIndex add(D definition, std::vector<std::string> path = {})
    {
        return add(DescribedType{std::move(path), {}, std::move(definition), {}});
    }

    Result<DecodedValue> read(TypeIndex type, const Bytes& bytes) const
    {
        return readWholeValue(metadata, type, bytes);
    }
};

bool isText(const Result<DecodedValue>& value, const char* text)
{
    return value && std::holds_alternative<std::string>(*value) &&
           std::get<std::string>(*value) == text;
}

bool isNumber(const Result<DecodedValue>& value, std::uint64_t number)
{
    return value && std::holds_alternative<std::uint64_t>(*value) &&
           std::get<std::uint64_t>(*value) == number;
}

} // namespace

class TestValueReader : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void numbersAndText()
    {
        Types types;
        const auto u8 = types.add(PrimitiveType::U8);
        const auto u128 = types.add(PrimitiveType::U128);
        const auto i16 = types.add(PrimitiveType::I16);
        const auto bytes = types.add(SequenceType{u8});
        const auto compact = types.add(CompactType{types.add(PrimitiveType::U64)});
        QVERIFY(isNumber(types.read(u8, {7}), 7));
        QVERIFY(
            isText(types.read(u128, Bytes(16, 0xff)), "340282366920938463463374607431768211455"));
        QVERIFY(isText(types.read(i16, {0xff, 0xff}), "-1"));
        QVERIFY(isNumber(types.read(compact, encode(Compact<std::uint64_t>(70'000))), 70'000));
        QVERIFY(isText(types.read(bytes, encode(std::string("caf\u00e9"))), "caf\u00e9"));
        QVERIFY(std::holds_alternative<Bytes>(*types.read(bytes, {8, 1, 2})));
        QVERIFY(std::holds_alternative<Bytes>(*types.read(bytes, {8, 'a', 0xc3}))); // Cut short.
        QVERIFY(std::get<Bytes>(*types.read(bytes, {0})).empty());
    }

    void namesSayMoreThanBytes()
    {
        Types types;
        const auto u8 = types.add(PrimitiveType::U8);
        const auto word = types.add(ArrayType{32, u8});
        const auto account =
            types.add(CompositeType{{{"", word, "", ""}}}, {"sp_core", "AccountId32"});
        const auto netuid = types.add(CompositeType{{{"", types.add(PrimitiveType::U16), "", ""}}},
                                      {"subtensor", "NetUid"});
        const auto tao = types.add(CompositeType{{{"", types.add(PrimitiveType::U64), "", ""}}},
                                   {"common", "TaoBalance"});
        const auto both = types.add(CompositeType{{{"who", account, "", ""},
                                                   {"where", netuid, "", ""},
                                                   {"much", types.add(CompactType{tao}), "", ""}}});
        Bytes bytes(35, 'a'); // Printable, and an account all the same.
        bytes[32] = 3;
        bytes[33] = 0;
        bytes[34] = 0x04;
        const auto read = types.read(both, bytes);
        QVERIFY2(read, read ? "" : read.error().toString().c_str());
        const auto& group = std::get<DecodedGroup>(*read);
        QCOMPARE(group.fields.size(), std::size_t{3});
        QVERIFY(std::holds_alternative<chain::AccountId>(group.fields[0].value));
        QVERIFY(std::get<NetUid>(group.fields[1].value) == NetUid(3));
        QVERIFY(std::get<Rao>(group.fields[2].value) == Rao(1));
        // Bytes that are only as long as one are not one.
        QVERIFY(isText(types.read(word, Bytes(32, 'a')), std::string(32, 'a').c_str()));
    }

    void variantsAndOptions()
    {
        Types types;
        const auto u16 = types.add(PrimitiveType::U16);
        VariantType choice;
        choice.variants.push_back({"Idle", {}, 0, ""});
        choice.variants.push_back({"At", {{"place", u16, "", ""}}, 4, ""});
        const auto which = types.add(choice, {"some", "Choice"});
        VariantType option;
        option.variants.push_back({"None", {}, 0, ""});
        option.variants.push_back({"Some", {{"", u16, "", ""}}, 1, ""});
        const auto maybe = types.add(option, {"Option"});
        QVERIFY(isText(types.read(which, {0}), "Idle"));
        const auto at = types.read(which, {4, 9, 0});
        QCOMPARE(std::get<DecodedGroup>(*at).name, std::string("At"));
        QVERIFY(types.read(which, {1}).error().is(CodecError::InvalidVariant));
        QVERIFY(std::holds_alternative<std::monostate>(*types.read(maybe, {0})));
        QVERIFY(isNumber(types.read(maybe, {1, 5, 0}), 5));
    }

    void whatIsWrongIsSaid()
    {
        Types types;
        const auto u32 = types.add(PrimitiveType::U32);
        QVERIFY(types.read(u32, {1, 2, 3}).error().is(CodecError::Truncated));
        QVERIFY(types.read(u32, {1, 2, 3, 4, 5}).error().is(CodecError::TrailingBytes));
        QVERIFY(types.read(99, {1}).error().is(MetadataError::UnknownType));
        const auto flag = types.add(PrimitiveType::Bool);
        QVERIFY(types.read(flag, {2}).error().is(CodecError::InvalidBool));
    }

    /// Types that contain themselves, and lists of nothing: both end.
    void hostileTypesEnd()
    {
        Types types;
        const auto unit = types.add(TupleType{});
        const auto nothings = types.add(SequenceType{unit});
        const auto many = encode(Compact<std::uint32_t>(1'000'000'000));
        QVERIFY(types.read(nothings, many).error().is(MetadataError::TooLarge));
        const auto self = types.add(SequenceType{3}); // The next one is its own element.
        QCOMPARE(self, TypeIndex{2});
        const auto loop = types.add(SequenceType{3});
        QCOMPARE(loop, TypeIndex{3});
        QVERIFY(types.read(loop, Bytes(200, 0x04)).error().is(CodecError::TooDeep));
        const auto mirror = types.add(CompositeType{{{"", 4, "", ""}}});
        QVERIFY(types.read(mirror, {}).error().is(CodecError::TooDeep));
    }
};

} // namespace soma::codec

QTEST_GUILESS_MAIN(soma::codec::TestValueReader)
#include "tst_value_reader.moc"
