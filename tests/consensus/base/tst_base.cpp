#include "consensus/base/numeric_cast.h"
#include "consensus/base/result.h"
#include "consensus/base/units.h"

#include <QTest>

#include <memory>
#include <type_traits>

namespace soma {

enum class SampleError { Broken = 3, Missing = 4 };

constexpr std::string_view errorDomain(SampleError)
{
    return "sample";
}

constexpr std::string_view errorName(SampleError code)
{
    return code == SampleError::Broken ? "Broken" : "Missing";
}

static_assert(!std::is_convertible_v<Rao, Alpha>);
static_assert(!std::is_convertible_v<std::uint64_t, Rao>);
static_assert(!std::is_convertible_v<NetUid, Uid>);

class TestBase : public QObject {
    Q_OBJECT

private:
    static Result<int> half(int value)
    {
        if (value % 2 != 0)
            return Error(SampleError::Broken, "odd");
        return value / 2;
    }

    static Result<int> quarter(int value)
    {
        const int first = SOMA_TRY(half(value));
        return half(first);
    }

private Q_SLOTS:

    void tryPassesValuesAndErrorsUp()
    {
        QCOMPARE(quarter(8).value(), 2);
        const auto failed = quarter(6);
        QVERIFY(!failed.has_value());
        QVERIFY(failed.error().is(SampleError::Broken));
        QVERIFY(!failed.error().is(SampleError::Missing));
        QCOMPARE(failed.error().toString(), std::string("sample.Broken: odd"));
    }

    void resultCarriesMoveOnlyValues()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const std::unique_ptr<int> owned = std::move(result).value();
        QCOMPARE(*owned, 7);
    }

    void errorsRememberTheirCause()
    {
        const Error outer = Error(SampleError::Missing, "file").causedBy(SampleError::Broken);
        QCOMPARE(outer.toString(), std::string("sample.Missing: file (because sample.Broken)"));
    }

    void amountsSaturateOnlyWhenAsked()
    {
        QVERIFY(!checkedAdd(Rao::max(), Rao(1)).has_value());
        QCOMPARE(saturatingAdd(Rao::max(), Rao(1)).value(), Rao::max().value());
        QCOMPARE(saturatingSub(Rao(1), Rao(2)).value(), std::uint64_t{0});
        QVERIFY(!checkedSub(Rao(1), Rao(2)).has_value());
    }

    void ratioRoundsAsNamed()
    {
        QCOMPARE(mulRatio(10, 1, 4, Rounding::Down), std::uint64_t{2});
        QCOMPARE(mulRatio(10, 1, 4, Rounding::Up), std::uint64_t{3});
        QCOMPARE(mulRatio(10, 1, 4, Rounding::HalfUp), std::uint64_t{3});
        QCOMPARE(mulRatio(9, 1, 4, Rounding::HalfUp), std::uint64_t{2});
        constexpr auto top = std::numeric_limits<std::uint64_t>::max();
        QCOMPARE(mulRatio(top, top, 1, Rounding::Down), top);
        QCOMPARE(mulRatio(top, top, top, Rounding::HalfUp), top);
    }

    void castsSayWhatHappens()
    {
        QVERIFY(!checkedCast<std::uint16_t>(70'000).has_value());
        QCOMPARE(saturatingCast<std::uint16_t>(-1), std::uint16_t{0});
        QCOMPARE(saturatingCast<std::uint16_t>(70'000), std::uint16_t{65'535});
    }
};

} // namespace soma

QTEST_APPLESS_MAIN(soma::TestBase)
#include "tst_base.moc"
