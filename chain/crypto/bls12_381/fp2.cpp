#define SOMA_CRYPTO_INTERNAL
#include "chain/crypto/bls12_381/fp2.h"

namespace soma::crypto::bls12_381 {

Fp2 invert(const Fp2& a)
{
    const Fp norm = add(square(a.c0), square(a.c1));
    return multiply(conjugate(a), invert(norm));
}

// (x + y u)^2 = x^2 - y^2 + 2 x y u: x^2 is the mean of c0 and one of the norm's two roots.
std::optional<Fp2> squareRoot(const Fp2& a)
{
    if (a.c1.isZero()) {
        if (const std::optional<Fp> real = squareRoot(a.c0))
            return Fp2{*real, Fp::zero()};
        const std::optional<Fp> imaginary = squareRoot(negate(a.c0));
        return imaginary ? std::optional(Fp2{Fp::zero(), *imaginary}) : std::nullopt;
    }
    const std::optional<Fp> norm = squareRoot(add(square(a.c0), square(a.c1)));
    if (!norm)
        return std::nullopt;
    const Fp half = invert(twice(Fp::one()));
    std::optional<Fp> x = squareRoot(multiply(add(a.c0, *norm), half));
    if (!x)
        x = squareRoot(multiply(subtract(a.c0, *norm), half));
    if (!x)
        return std::nullopt;
    const Fp2 root{*x, multiply(multiply(a.c1, half), invert(*x))};
    return square(root) == a ? std::optional(root) : std::nullopt;
}

bool isLarger(const Fp2& a)
{
    return a.c1.isZero() ? isLarger(a.c0) : isLarger(a.c1);
}

} // namespace soma::crypto::bls12_381
