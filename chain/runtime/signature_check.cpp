#include "chain/runtime/executive.h"
#include "chain/runtime/pallets/system.h"

#include <algorithm>
#include <vector>

namespace soma::runtime {

using chain::ValidityError;

namespace {

/// The hash of a block before the one under way; nothing when the state has forgotten it.
std::optional<chain::BlockHash> blockHash(const storage::StateReader& parentState,
                                          const SigningFacts& facts, BlockNumber number)
{
    if (number.value() + 1 == facts.number.value())
        return facts.parent;
    const auto key = chain::narrow(number);
    if (number >= facts.number || !system::kBlockHash.contains(parentState, key))
        return std::nullopt;
    return system::kBlockHash.get(parentState, key);
}

/// Extensions 2 to 5 and 13: what is signed without being written.
Result<chain::SignedAdditional> signedAdditional(const chain::SignedExtra& extra,
                                                 const storage::StateReader& parentState,
                                                 const SigningFacts& facts)
{
    const auto genesis = blockHash(parentState, facts, BlockNumber(0));
    if (!genesis)
        return RuntimeError::BadBlockHistory;
    const auto birth = blockHash(parentState, facts, extra.era.birth(facts.number));
    if (!birth)
        return ValidityError::AncientBirthBlock;
    // This runtime has no metadata digest of its own, as builds without that feature.
    if (extra.metadataHash == chain::MetadataHashMode::Enabled)
        return ValidityError::CannotLookup;
    return chain::SignedAdditional{kSpecVersion, kTransactionVersion, *genesis, *birth, {}};
}

/// Nothing for an extrinsic without signature.
Result<std::optional<chain::SignatureClaim>>
claimOf(ByteSpan encoded, const storage::StateReader& parentState, const SigningFacts& facts)
{
    const chain::Extrinsic extrinsic = SOMA_TRY(chain::decodeExtrinsic(encoded));
    if (!extrinsic.isSigned())
        return std::optional<chain::SignatureClaim>();
    const chain::AccountId* signer = extrinsic.signer.id();
    if (!signer)
        return ValidityError::CannotLookup;
    const auto additional = SOMA_TRY(signedAdditional(extrinsic.extra, parentState, facts));
    const Bytes payload = chain::signingPayload(extrinsic.call, extrinsic.extra, additional);
    return std::optional(
        chain::SignatureClaim{extrinsic.signature, chain::bytesToSign(payload), *signer});
}

/// Judging so many together is as fast as it gets.
constexpr std::size_t kBatch = 64;

/// No more than kBatch.
Result<void> checkBatch(std::span<const Bytes> extrinsics, const storage::StateReader& parentState,
                        const SigningFacts& facts)
{
    std::vector<chain::SignatureClaim> claims;
    claims.reserve(extrinsics.size());
    Result<void> unreadable;
    for (const Bytes& encoded : extrinsics) {
        auto claim = claimOf(encoded, parentState, facts);
        if (!claim) {
            unreadable = std::move(claim).error();
            break;
        }
        if (*claim)
            claims.push_back(std::move(**claim));
    }
    // A wrong signature before it would have been met first.
    if (!chain::verifySignatures(claims))
        return ValidityError::BadProof;
    return unreadable;
}

} // namespace

Result<void> checkSignature(ByteSpan encoded, const storage::StateReader& parentState,
                            const SigningFacts& facts)
{
    const auto claim = SOMA_TRY(claimOf(encoded, parentState, facts));
    if (claim && !chain::verifySignature(claim->signature, claim->message, claim->signer))
        return ValidityError::BadProof;
    return {};
}

Result<void> checkSignatures(std::span<const Bytes> extrinsics,
                             const storage::StateReader& parentState, const SigningFacts& facts)
{
    for (; !extrinsics.empty();
         extrinsics = extrinsics.subspan(std::min(kBatch, extrinsics.size())))
        SOMA_TRY(
            checkBatch(extrinsics.first(std::min(kBatch, extrinsics.size())), parentState, facts));
    return {};
}

} // namespace soma::runtime
