#include "consensus/emission/subnet_terms.h"

#include "consensus/emission/block_emission.h"
#include "consensus/emission/root_proportion.h"

namespace soma::emission {

using math::U96F32;

namespace {

Alpha truncated(U96F32 value)
{
    return Alpha(value.toInt<std::uint64_t>());
}

} // namespace

SubnetTerms subnetTerms(const TermsInput& input)
{
    const U96F32 curve = U96F32::fromInt(blockEmission(input.alphaIssuance.value()));
    const U96F32 price = input.price.to<U96F32>();
    SubnetTerms terms;
    terms.alphaOut = curve;
    terms.taoIn = input.taoEmission;
    terms.alphaIn = input.taoEmission.safeDiv(price);
    const U96F32 cap = input.rootProportion.saturatingMul(curve);
    if (terms.alphaIn > cap) {
        terms.alphaIn = cap;
        terms.taoIn = cap.saturatingMul(price);
    }
    terms.excessTao = input.taoEmission.saturatingSub(terms.taoIn);
    return terms;
}

AlphaSplit splitAlphaOut(U96F32 alphaOut, std::uint16_t ownerCut, bool ownerCutEnabled,
                         U96F32 rootProportion)
{
    AlphaSplit split;
    U96F32 rest = alphaOut;
    if (ownerCutEnabled) {
        const U96F32 owner = alphaOut.saturatingMul(ofU16Max(ownerCut));
        rest = alphaOut.saturatingSub(owner);
        split.owner = truncated(owner);
    }
    const U96F32 root = rootProportion.saturatingMul(rest).saturatingMul(kHalfOfAlpha);
    const U96F32 server = rest.saturatingMul(kHalfOfAlpha);
    const U96F32 validator = rest.saturatingSub(server).saturatingSub(root);
    split.server = truncated(server);
    split.validator = truncated(validator);
    split.root = truncated(root);
    return split;
}

} // namespace soma::emission
