#include "chain/runtime/executive.h"
#include "chain/runtime/pallets/system.h"

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

} // namespace

Result<void> checkSignature(ByteSpan encoded, const storage::StateReader& parentState,
                            const SigningFacts& facts)
{
    const chain::Extrinsic extrinsic = SOMA_TRY(chain::decodeExtrinsic(encoded));
    if (!extrinsic.isSigned())
        return {};
    const chain::AccountId* signer = extrinsic.signer.id();
    if (!signer)
        return ValidityError::CannotLookup;
    const auto additional = SOMA_TRY(signedAdditional(extrinsic.extra, parentState, facts));
    const Bytes payload = chain::signingPayload(extrinsic.call, extrinsic.extra, additional);
    if (!chain::verifySignature(extrinsic.signature, chain::bytesToSign(payload), *signer))
        return ValidityError::BadProof;
    return {};
}

} // namespace soma::runtime
