#include "consensus/pool/pow_ratio.h"

#include "consensus/pool/pow_exact.h"
#include "consensus/pool/pow_series.h"

#include <numeric>

namespace soma::pool {

namespace {

/// What can be said without computing a power.
enum class Shortcut { None, Zero, Scale, Exact, Series };

/// Reduces the exponent and says which branch serves it.
Shortcut prepare(PowRatio& ratio)
{
    if (ratio.denominator == 0 || ratio.exponentDenominator == 0)
        return Shortcut::None;
    if (ratio.numerator == 0)
        return Shortcut::Zero;
    if (ratio.exponentNumerator == 0)
        return Shortcut::Scale;
    const std::uint64_t divisor = std::gcd(ratio.exponentNumerator, ratio.exponentDenominator);
    ratio.exponentNumerator /= divisor;
    ratio.exponentDenominator /= divisor;
    const bool exact = ratio.exponentNumerator <= kMaxExactExponent &&
                       ratio.exponentDenominator <= kMaxExactExponent;
    return exact ? Shortcut::Exact : Shortcut::Series;
}

/// The fixed-point branch.
void powBySeries(const PowRatio& ratio, ExpValue& result)
{
    const SeriesScale scale = SeriesScale::of(ratio.precision, ratio.scale);
    const LogValue logTwo = logOfTwo(scale);
    LogValue x = logOf(ratio.numerator, scale, logTwo);
    x.subtract(logOf(ratio.denominator, scale, logTwo));
    x.magnitude.multiplySmall(ratio.exponentNumerator);
    x.floorDivideSmall(ratio.exponentDenominator);
    exponential(x, scale, result);

    // Round to R bits, half away from zero, then floor(rounded * scale / 2^R).
    result.magnitude.addSmall(std::uint64_t{1} << (SeriesScale::kGuardBits - 1));
    result.magnitude.shiftRight(SeriesScale::kGuardBits);
    result.magnitude.multiplySmall(ratio.scale);
    result.floorShiftRight(scale.precision);
}

} // namespace

PowValue powRatioScaled(const PowRatio& input)
{
    PowRatio ratio = input;
    switch (prepare(ratio)) {
    case Shortcut::None:
        return {};
    case Shortcut::Zero:
        return {PowKind::Fits, 0};
    case Shortcut::Scale:
        return {PowKind::Fits, ratio.scale};
    case Shortcut::Exact:
        return powExact(ratio);
    case Shortcut::Series:
        break;
    }
    ExpValue result;
    powBySeries(ratio, result);
    if (result.negative)
        return {PowKind::Negative, 0};
    const auto value = result.magnitude.toU64();
    return value ? PowValue{PowKind::Fits, *value} : PowValue{PowKind::TooLarge, 0};
}

bool powRatioScaledWide(const PowRatio& input, PowInteger& result)
{
    PowRatio ratio = input;
    result.negative = false;
    switch (prepare(ratio)) {
    case Shortcut::None:
        return false;
    case Shortcut::Zero:
        result.magnitude = math::BigUint<kPowLimbs>(0);
        return true;
    case Shortcut::Scale:
        result.magnitude = math::BigUint<kPowLimbs>(ratio.scale);
        return true;
    case Shortcut::Exact:
        powExactWide(ratio, result);
        return true;
    case Shortcut::Series:
        break;
    }
    ExpValue value;
    powBySeries(ratio, value);
    result.magnitude = math::BigUint<kPowLimbs>::from(value.magnitude);
    result.negative = value.negative;
    return true;
}

} // namespace soma::pool
