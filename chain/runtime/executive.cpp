#include "chain/runtime/executive.h"

#include "chain/runtime/extensions.h"
#include "chain/runtime/pallets/system.h"
#include "chain/runtime/pallets/timestamp.h"
#include "chain/runtime/runtime_tables.h"
#include "chain/storage/trie/trie_root.h"

namespace soma::runtime {

using chain::ValidityError;

namespace {

ByteSpan textBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

void noteRuntimeVersion(State& state)
{
    const system::LastRuntimeUpgradeInfo mine{codec::Compact<std::uint32_t>(kSpecVersion),
                                              std::string(kSpecName)};
    if (system::kLastRuntimeUpgrade.get(state) != mine)
        system::kLastRuntimeUpgrade.set(state, mine);
}

void resetEvents(State& state)
{
    system::kEvents.remove(state);
    system::kEventCount.remove(state);
    system::kEventTopics.clear(state);
}

/// The event that closes every extrinsic.
void reportExtrinsic(State& state, const DispatchInfo& info, const PostInfo& post,
                     const std::optional<DispatchError>& failure)
{
    const Weight base = state.config().limits.of(info.dispatchClass).baseExtrinsic;
    const system::DispatchEventInfo told{post.weight(info).plus(base), info.dispatchClass,
                                         post.paysFor(info)};
    if (failure)
        state.deposit(system::ExtrinsicFailed{*failure, told});
    else
        state.deposit(system::ExtrinsicSuccess{told});
}

ApplyOutcome outcomeOf(const DispatchInfo& info, const CallResult& result)
{
    ApplyOutcome outcome;
    if (!result)
        outcome.failure = result.error();
    outcome.info = {result.info().weight(info), info.dispatchClass, result.info().paysFor(info)};
    return outcome;
}

/// What a block cannot do without must not fail in it, whoever signs. Errors: BadMandatory.
Result<void> ensureMandatoryWorked(const RuntimeCall& call, const DispatchInfo& info,
                                   const ApplyOutcome& outcome)
{
    if (outcome.failure && info.dispatchClass == DispatchClass::Mandatory)
        return Error(ValidityError::BadMandatory, call.name());
    return {};
}

Result<ApplyOutcome> applySigned(State& state, const CheckedExtrinsic& checked)
{
    static_cast<void>(SOMA_TRY(validateExtensions(state, checked)));
    const WithdrawnFee withdrawn = SOMA_TRY(prepareExtensions(state, checked));
    const CallResult result = checked.call.dispatch(state, Origin::account(checked.signer));
    ApplyOutcome outcome = outcomeOf(checked.info, result);
    SOMA_TRY(ensureMandatoryWorked(checked.call, checked.info, outcome));
    outcome.fee = settleExtensions(state, checked, withdrawn, result.info());
    outcome.tip = checked.extra.tip.value;
    reportExtrinsic(state, checked.info, result.info(), outcome.failure);
    return outcome;
}

Result<ApplyOutcome> applyBare(State& state, const RuntimeCall& call, const DispatchInfo& info,
                               std::uint32_t length)
{
    // System is the one pallet here that looks at unsigned calls, and it refuses all of these.
    if (call.isOf(system::kPallet.name))
        return ValidityError::Call;
    SOMA_TRY(validateWeight(state, info, length));
    SOMA_TRY(prepareWeight(state, info, length));
    const CallResult result = call.dispatch(state, Origin::none());
    const ApplyOutcome outcome = outcomeOf(info, result);
    SOMA_TRY(ensureMandatoryWorked(call, info, outcome));
    reclaimWeight(state, info, result.info());
    reportExtrinsic(state, info, result.info(), outcome.failure);
    return outcome;
}

bool isInherent(const chain::Extrinsic& extrinsic, const RuntimeCall& call)
{
    return !extrinsic.isSigned() && call.as<timestamp::Set>() != nullptr;
}

} // namespace

Executive::Executive(storage::Overlay& overlay, const RuntimeConfig& config)
    : m_state(overlay, config)
{
}

Result<void> Executive::initializeBlock(const BlockStart& start)
{
    const std::uint64_t previous = system::kNumber.get(m_state).value();
    if (start.number.value() != previous + 1 || start.number.value() > UINT32_MAX)
        return Error(RuntimeError::BadBlockNumber, std::to_string(start.number.value()));
    resetEvents(m_state);
    noteRuntimeVersion(m_state);
    BlockScratch& block = m_state.block();
    block = BlockScratch{};
    block.number = chain::narrow(start.number).value();
    block.digest = start.digest;
    system::kNumber.set(m_state, chain::narrow(start.number));
    system::kParentHash.set(m_state, start.parent);
    system::kBlockHash.set(m_state, chain::BlockNumber32(block.number - 1), start.parent);
    // Part of genesis, and of no later state.
    m_state.remove(textBytes(system::kExtrinsicIndexKey));
    Weight weight = m_state.config().limits.baseBlock;
    for (const PalletTable* pallet : pallets())
        if (pallet->onInitialize)
            weight = weight.plus(SOMA_TRY(pallet->onInitialize(m_state)));
    m_state.registerExtraWeight(weight, DispatchClass::Mandatory);
    block.phase = {Phase::Kind::ApplyExtrinsic, 0};
    m_extrinsics.clear();
    m_ordinarySeen = false;
    return {};
}

Result<ApplyOutcome> Executive::applyExtrinsic(ByteSpan encoded, SignatureCheck check)
{
    const std::uint32_t length = m_state.block().length;
    StateLayer layer(m_state);
    Result<ApplyOutcome> outcome = applyInLayer(encoded, check);
    if (!outcome) {
        m_state.block().length = length;
        return outcome;
    }
    layer.keep();
    // Timestamp.set is the only inherent here, and the only mandatory call.
    if (outcome->info.dispatchClass != DispatchClass::Mandatory)
        m_ordinarySeen = true;
    m_extrinsics.push_back(toBytes(encoded));
    BlockScratch& block = m_state.block();
    ++block.extrinsics;
    block.phase = {Phase::Kind::ApplyExtrinsic, block.extrinsics};
    return outcome;
}

Result<ApplyOutcome> Executive::applyInLayer(ByteSpan encoded, SignatureCheck check)
{
    const chain::Extrinsic extrinsic = SOMA_TRY(chain::decodeExtrinsic(encoded));
    const RuntimeCall call = SOMA_TRY(decodeRuntimeCall(extrinsic.call));
    const DispatchInfo info = call.dispatchInfo();
    const std::uint32_t length = saturatingCast<std::uint32_t>(encoded.size());
    if (extrinsic.kind == chain::Extrinsic::Kind::General)
        return ValidityError::UnknownOrigin;
    if (isInherent(extrinsic, call) && m_ordinarySeen)
        return RuntimeError::InherentAfterOther;
    if (!extrinsic.isSigned())
        return applyBare(m_state, call, info, length);
    const chain::AccountId* signer = extrinsic.signer.id();
    if (!signer)
        return ValidityError::CannotLookup;
    if (check == SignatureCheck::Verify) {
        const SigningFacts facts{BlockNumber(m_state.blockNumber()),
                                 system::kParentHash.get(m_state)};
        SOMA_TRY(checkSignature(encoded, m_state, facts));
    }
    return applySigned(m_state, {*signer, extrinsic.extra, call, info, length});
}

Result<chain::Header> Executive::finalizeBlock()
{
    m_state.block().phase = {Phase::Kind::Finalization, 0};
    for (const PalletTable* pallet : pallets())
        if (pallet->onFinalize)
            SOMA_TRY(pallet->onFinalize(m_state));
    writeLeftovers();
    chain::Header header;
    header.parent = system::kParentHash.get(m_state);
    header.number = BlockNumber(m_state.blockNumber());
    header.extrinsicsRoot = storage::extrinsicsRoot(m_extrinsics);
    header.digest = m_state.block().digest;
    return header;
}

/// What the reference's finalize() leaves for clients to read until the next block begins.
void Executive::writeLeftovers()
{
    BlockScratch& block = m_state.block();
    system::kDigest.set(m_state, block.digest);
    system::kBlockWeight.set(m_state, block.weight);
    if (block.eventCount != 0) {
        system::EventRecords events;
        events.bytes.reserve(block.events.size() + 4);
        codec::ScaleWriter out(events.bytes);
        out.compact(block.eventCount);
        out.raw(block.events);
        system::kEvents.set(m_state, events);
        system::kEventCount.set(m_state, block.eventCount);
    }
    // The window of known hashes moves on; genesis stays.
    const std::uint32_t kept = saturatingAdd(m_state.config().blockHashCount, 1U);
    const std::uint32_t forgotten = saturatingSub(block.number, kept);
    if (forgotten != 0)
        system::kBlockHash.remove(m_state, chain::BlockNumber32(forgotten));
}

Result<BlockOutcome> executeBlock(const Block& block, storage::Overlay& overlay,
                                  const RuntimeConfig& config, SignatureCheck check,
                                  const StateRootOf& stateRootOf)
{
    chain::Digest digest = block.header.digest;
    if (!digest.empty() && digest.back().kind == chain::DigestItem::Kind::Seal)
        digest.pop_back();
    BlockStart start{block.header.parent, block.header.number, {}};
    for (const chain::DigestItem& item : digest)
        if (item.kind == chain::DigestItem::Kind::PreRuntime)
            start.digest.push_back(item);

    Executive run(overlay, config);
    SOMA_TRY(run.initializeBlock(start));
    BlockOutcome outcome;
    outcome.extrinsics.reserve(block.extrinsics.size());
    for (const Bytes& extrinsic : block.extrinsics)
        outcome.extrinsics.push_back(SOMA_TRY(run.applyExtrinsic(extrinsic, check)));
    const chain::Header made = SOMA_TRY(run.finalizeBlock());
    if (made.digest != digest)
        return RuntimeError::DigestMismatch;
    if (made.extrinsicsRoot != block.header.extrinsicsRoot)
        return RuntimeError::ExtrinsicsRootMismatch;
    const chain::StateRoot root = SOMA_TRY(stateRootOf(overlay.takeChanges()));
    if (root != block.header.stateRoot)
        return RuntimeError::StateRootMismatch;
    return outcome;
}

Bytes timestampInherent(std::uint64_t nowMs)
{
    const RuntimeCall call = timestamp::Set{codec::Compact<std::uint64_t>(nowMs)};
    return chain::encodeExtrinsic(chain::Extrinsic::bare(codec::encode(call)));
}

} // namespace soma::runtime
