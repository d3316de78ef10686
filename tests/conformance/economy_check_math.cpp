#include "consensus/emission/price_ema.h"
#include "consensus/emission/registration_price.h"
#include "consensus/emission/subnet_terms.h"
#include "consensus/math/fixed.h"
#include "consensus/math/transcendental.h"
#include "tests/conformance/economy_check_parts.h"

namespace soma::test {

namespace {

using math::I32F32;
using math::I64F64;
using math::I96F32;
using math::U64F64;
using math::U96F32;

template <typename F>
F fixed(const Json& json)
{
    if constexpr (F::kSigned)
        return F::fromBits(static_cast<typename F::Rep>(json.toI128()));
    else
        return F::fromBits(static_cast<typename F::Rep>(json.toU128()));
}

template <typename F>
std::string bits(F value)
{
    return show(value.bits());
}

template <typename F>
std::string bits(std::optional<F> value)
{
    return value ? show(value->bits()) : "null";
}

/// Compares a row's cells from `first` on with ours.
void compareFrom(const Json& row, std::size_t first, const std::vector<std::string>& ours,
                 const std::string& path, Tally& tally)
{
    std::vector<std::string> recorded;
    for (std::size_t i = first; i < row.size(); ++i)
        recorded.push_back(show(row[i]));
    tally.compare(path, showList(ours), showList(recorded));
}

template <typename F>
void checkBinary(const Json& row, const std::string& path, Tally& tally)
{
    const F a = fixed<F>(row[0]);
    const F b = fixed<F>(row[1]);
    compareFrom(row, 2,
                {bits(a.saturatingAdd(b)), bits(a.saturatingSub(b)), bits(a.saturatingMul(b)),
                 bits(a.checkedMul(b)), bits(a.checkedDiv(b)), bits(a.safeDiv(b)),
                 bits(a.checkedAdd(b)), bits(a.checkedSub(b)), show(a > b)},
                path, tally);
}

void checkConvertU64F64(const Json& row, const std::string& path, Tally& tally)
{
    const U64F64 a = fixed<U64F64>(row[0]);
    compareFrom(row, 1,
                {bits(a.to<U96F32>()), bits(a.to<I96F32>()), bits(a.to<I64F64>()),
                 bits(a.to<I32F32>()), show(a.toInt<std::uint64_t>()), show(a.toInt<u128>()),
                 show(a.toInt<std::uint16_t>()), bits(a.integerPart()), bits(a.fraction())},
                path, tally);
}

void checkConvertU96F32(const Json& row, const std::string& path, Tally& tally)
{
    const U96F32 a = fixed<U96F32>(row[0]);
    compareFrom(row, 1,
                {bits(a.to<U64F64>()), bits(a.to<I96F32>()), bits(a.to<I64F64>()),
                 show(a.toInt<std::uint64_t>()), show(a.toInt<u128>())},
                path, tally);
}

void checkConvertI96F32(const Json& row, const std::string& path, Tally& tally)
{
    const I96F32 a = fixed<I96F32>(row[0]);
    compareFrom(row, 1,
                {bits(a.to<U64F64>()), bits(a.to<U96F32>()), bits(a.to<I64F64>()),
                 show(a.toInt<std::uint64_t>()), show(a.toInt<u128>()),
                 show(a.toInt<std::int64_t>()), bits(a.integerPart()), bits(math::checkedFloor(a))},
                path, tally);
}

void checkConvertI64F64(const Json& row, const std::string& path, Tally& tally)
{
    const I64F64 a = fixed<I64F64>(row[0]);
    compareFrom(row, 1,
                {bits(a.to<U64F64>()), bits(a.to<U96F32>()), bits(a.to<I96F32>()),
                 show(a.toInt<std::uint64_t>()), show(a.toInt<std::int64_t>())},
                path, tally);
}

void checkFromU64(const Json& row, const std::string& path, Tally& tally)
{
    const std::uint64_t a = row[0].toU64();
    compareFrom(row, 1,
                {bits(U64F64::fromInt(a)), bits(U96F32::fromInt(a)), bits(I96F32::fromInt(a)),
                 bits(I64F64::fromInt(a)), bits(I32F32::fromInt(a))},
                path, tally);
}

/// The constants that this program writes as raw bits. The others live inside checkedLn, whose own
/// rows pin them, or are not needed.
void checkConstant(const Json& row, const std::string& path, Tally& tally)
{
    const std::string& name = row[0].text();
    if (name == "0.5")
        tally.compare(path, bits(emission::kHalfOfAlpha), show(row[2]));
    else if (name == "0.000003")
        tally.compare(path, show(emission::kDefaultMovingAlphaBits), show(row[2]));
    else if (name == "1.26")
        tally.compare(path, bits(emission::kDefaultBurnMultiplier), show(row[2]));
}

void checkLogsI64F64(const Json& row, const std::string& path, Tally& tally)
{
    const I64F64 a = fixed<I64F64>(row[0]);
    compareFrom(row, 1,
                {bits(math::log2(a)), bits(math::ln(a)), bits(math::checkedLn(a)),
                 bits(math::checkedLog(a, I64F64::fromInt(10)))},
                path, tally);
}

void checkPowers(const Json& row, const std::string& path, Tally& tally)
{
    const I64F64 a = fixed<I64F64>(row[0]);
    tally.compare(path, bits(math::pow(a, fixed<I64F64>(row[1]))), show(row[2]));
    tally.compare(path + " integer",
                  bits(math::powInt(a, static_cast<std::int32_t>(row[3].toI64()))), show(row[4]));
}

} // namespace

const std::vector<SectionCheck>& fixedMathChecks()
{
    static const std::vector<SectionCheck> checks{
        {"math", "u64f64_binary", checkBinary<U64F64>},
        {"math", "u96f32_binary", checkBinary<U96F32>},
        {"math", "i96f32_binary", checkBinary<I96F32>},
        {"math", "i64f64_binary", checkBinary<I64F64>},
        {"math", "convert_u64f64", checkConvertU64F64},
        {"math", "convert_u96f32", checkConvertU96F32},
        {"math", "convert_i96f32", checkConvertI96F32},
        {"math", "convert_i64f64", checkConvertI64F64},
        {"math", "from_u64", checkFromU64},
        {"math", "constants", checkConstant},
        {"math", "i96f32_log2_ln",
         [](const Json& row, const std::string& path, Tally& tally) {
             const I96F32 a = fixed<I96F32>(row[0]);
             compareFrom(row, 1, {bits(math::log2(a)), bits(math::ln(a)), bits(math::checkedLn(a))},
                         path, tally);
         }},
        {"math", "i64f64_exp",
         [](const Json& row, const std::string& path, Tally& tally) {
             tally.compare(path, bits(math::exp(fixed<I64F64>(row[0]))), show(row[1]));
         }},
        {"math", "i64f64_log2_ln", checkLogsI64F64},
        {"math", "i64f64_pow", checkPowers},
        {"math", "i64f64_sqrt",
         [](const Json& row, const std::string& path, Tally& tally) {
             tally.compare(path, bits(math::sqrt(fixed<I64F64>(row[0]))), show(row[1]));
         }},
        {"math", "u64f64_checked_sqrt",
         [](const Json& row, const std::string& path, Tally& tally) {
             const auto root = math::checkedSqrt(fixed<U64F64>(row[0]), fixed<U64F64>(row[1]));
             tally.compare(path, bits(root), show(row[2]));
         }},
        {"math", "u64f64_checked_pow",
         [](const Json& row, const std::string& path, Tally& tally) {
             const auto power =
                 math::checkedPow(fixed<U64F64>(row[0]), static_cast<std::int32_t>(row[1].toI64()));
             tally.compare(path, bits(power), show(row[2]));
         }},
    };
    return checks;
}

} // namespace soma::test
