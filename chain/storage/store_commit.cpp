// Writing blocks: many of them may go in one transaction.
#include "chain/storage/block_body.h"
#include "chain/storage/chain_store_impl.h"
#include "chain/storage/packing.h"
#include "chain/storage/state_merge.h"
#include "chain/storage/trie/trie_root.h"
#include "consensus/base/assert.h"

namespace soma::storage {

namespace {

Result<chain::Header> decodeGivenHeader(const BlockCommit& block)
{
    auto header = codec::decode<chain::Header>(block.header);
    if (!header)
        return Error(StorageError::BadBlock, "header").causedBy(std::move(header).error());
    if (extrinsicsRoot(block.extrinsics) != header->extrinsicsRoot)
        return Error(StorageError::BadBlock, "extrinsics root");
    return header;
}

/// Each on top of the one before. Errors: BadBlock, NotNext.
Result<std::vector<BlockRef>> linkedTo(BlockRef best, std::span<const BlockCommit> blocks)
{
    std::vector<BlockRef> out;
    out.reserve(blocks.size());
    for (const BlockCommit& block : blocks) {
        const chain::Header header = SOMA_TRY(decodeGivenHeader(block));
        if (header.parent != best.hash || header.number.value() != best.number.value() + 1)
            return StorageError::NotNext;
        best = {header.number, hashOf(block.header)};
        out.push_back(best);
    }
    return out;
}

/// The packed form and the size it had, or the bytes as they are and null.
void bindPacked(SqliteStatement& insert, int parameter, ByteSpan bytes,
                const std::optional<Bytes>& packed)
{
    insert.bind(parameter, packed ? ByteSpan(*packed) : bytes);
    if (packed)
        insert.bind(parameter + 1, exactCast<std::int64_t>(bytes.size()));
    else
        insert.bindNull(parameter + 1);
}

} // namespace

Result<void> ChainStore::commitGenesis(const BlockCommit& genesis)
{
    const chain::Header header = SOMA_TRY(decodeGivenHeader(genesis));
    if (m_impl->best || header.number != BlockNumber(0))
        return m_impl->db.error(StorageError::NotNext, "there is a genesis block already");
    const BlockRef ref{header.number, hashOf(genesis.header)};
    if (m_impl->options.genesis && ref.hash != *m_impl->options.genesis)
        return m_impl->db.error(StorageError::WrongChain, "another genesis");
    return m_impl->commit({&genesis, 1}, {&ref, 1}, nullptr);
}

Result<void> ChainStore::commitBlock(const BlockCommit& block, const StateTrie* stored)
{
    return commitBlocks({&block, 1}, stored);
}

Result<void> ChainStore::commitBlocks(std::span<const BlockCommit> blocks, const StateTrie* stored)
{
    if (blocks.empty())
        return {};
    const auto& best = m_impl->best;
    const auto refs = best ? linkedTo(*best, blocks) : Error(StorageError::NotNext);
    if (!refs && refs.error().is(StorageError::NotNext))
        return m_impl->db.error(StorageError::NotNext, "does not extend the best block");
    if (!refs)
        return refs.error();
    if (stored != nullptr) {
        // That of another block would write a wrong way back.
        const chain::Header header = SOMA_TRY(m_impl->decodedHeader(best->number));
        SOMA_ASSERT(stored->root() == header.stateRoot);
    }
    return m_impl->commit(blocks, *refs, stored);
}

Result<void> ChainStore::Impl::commit(std::span<const BlockCommit> blocks,
                                      std::span<const BlockRef> refs, const StateTrie* stored)
{
    Result<void> done = tryCommit(blocks, refs, stored);
    if (!done)
        state.forgetNumbers();
    return done;
}

Result<void> ChainStore::Impl::tryCommit(std::span<const BlockCommit> blocks,
                                         std::span<const BlockRef> refs, const StateTrie* stored)
{
    const BlockRef last = refs.back();
    const bool isGenesis = !best;
    const BlockNumber oldest = oldestStateAt(last.number);
    std::optional<BlockRef> final = isGenesis ? std::optional(last) : finalized;
    SqliteTransaction transaction = SOMA_TRY(SqliteTransaction::begin(db));
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        SOMA_TRY(writeBlock(blocks[i], refs[i]));
        if (blocks[i].justification.empty())
            continue;
        SOMA_TRY(writeJustification(refs[i].number, blocks[i].justification));
        final = refs[i];
    }
    SOMA_TRY(writeStates(blocks, refs, stored));
    if (isGenesis)
        SOMA_TRY(setMeta(kMetaGenesis, last.hash.span()));
    if (final != finalized)
        SOMA_TRY(setMeta(kMetaFinalized, encodeNumber(final->number)));
    if (isGenesis || oldest != oldestState)
        SOMA_TRY(pruneUndo(oldest));
    SOMA_TRY(transaction.commit());

    best = last;
    oldestState = oldest;
    finalized = final;
    if (isGenesis)
        genesis = last.hash;
    return {};
}

Result<void> ChainStore::Impl::writeBlock(const BlockCommit& block, const BlockRef& ref)
{
    const Bytes body = encodeBody(block.extrinsics);
    const auto packedBody = pack(body);
    addBlock.bind(1, sql(ref.number));
    addBlock.bind(2, ref.hash.span());
    addBlock.bind(3, block.header);
    bindPacked(addBlock, 4, body, packedBody);
    SOMA_TRY(addBlock.run());

    const auto packedReceipts = pack(block.receipts);
    const auto digest =
        crypto::twox64(packedReceipts ? ByteSpan(*packedReceipts) : ByteSpan(block.receipts));
    addReceipts.bind(1, sql(ref.number));
    addReceipts.bind(2, digest);
    bindPacked(addReceipts, 3, block.receipts, packedReceipts);
    SOMA_TRY(addReceipts.run());

    for (std::size_t index = 0; index < block.extrinsics.size(); ++index) {
        const auto hash = crypto::blake2b256(block.extrinsics[index]);
        addExtrinsic.bind(1, hash);
        addExtrinsic.bind(2, sql(ref.number));
        addExtrinsic.bind(3, static_cast<std::int64_t>(index));
        SOMA_TRY(addExtrinsic.run());
    }
    return {};
}

Result<void> ChainStore::Impl::writeStates(std::span<const BlockCommit> blocks,
                                           std::span<const BlockRef> refs, const StateTrie* stored)
{
    const BlockNumber oldest = oldestStateAt(refs.back().number);
    StateMerge merge([this, stored](ByteSpan key,
                                    std::optional<Bytes>& room) -> Result<std::optional<ByteSpan>> {
        if (stored != nullptr)
            return stored->view(key);
        room = SOMA_TRY(state.value(key));
        return room ? std::optional(ByteSpan(*room)) : std::nullopt;
    });
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Bytes undo = SOMA_TRY(merge.add(blocks[i].changes));
        // Before genesis there is nothing to go back to.
        if (refs[i].number <= oldest)
            continue;
        // Many, large, and gone again soon.
        const auto packed = pack(undo, PackEffort::Quick);
        const auto digest = crypto::twox64(packed ? ByteSpan(*packed) : ByteSpan(undo));
        addUndo.bind(1, sql(refs[i].number));
        addUndo.bind(2, digest);
        bindPacked(addUndo, 3, undo, packed);
        SOMA_TRY(addUndo.run());
    }
    return merge.writeAll([this](ByteSpan key, const std::optional<ByteSpan>& value) {
        return state.write(key, value);
    });
}

Result<void> ChainStore::Impl::writeJustification(BlockNumber number, ByteSpan justification)
{
    const auto digest = crypto::twox64(justification);
    addJustification.bind(1, sql(number));
    addJustification.bind(2, digest);
    addJustification.bind(3, justification);
    return addJustification.run();
}

/// The oldest block whose state can be rebuilt once `number` is the best.
BlockNumber ChainStore::Impl::oldestStateAt(BlockNumber number) const
{
    if (!best || !options.undoBlocks)
        return oldestState;
    return std::max(oldestState, BlockNumber(saturatingSub(number.value(), *options.undoBlocks)));
}

Result<void> ChainStore::Impl::pruneUndo(BlockNumber oldest)
{
    dropUndo.bind(1, sql(oldest));
    SOMA_TRY(dropUndo.run());
    return setMeta(kMetaOldestState, encodeNumber(oldest));
}

Result<void> ChainStore::commitFinality(BlockNumber number, ByteSpan justification)
{
    Impl& impl = *m_impl;
    const auto target = SOMA_TRY(impl.header(number));
    if (!target)
        return impl.db.error(StorageError::NotFound, "no such block to finalize");
    if (number < impl.finalized->number)
        return impl.db.error(StorageError::NotNext, "a later block is final already");

    SqliteTransaction transaction = SOMA_TRY(SqliteTransaction::begin(impl.db));
    SOMA_TRY(impl.writeJustification(number, justification));
    SOMA_TRY(impl.setMeta(kMetaFinalized, encodeNumber(number)));
    SOMA_TRY(transaction.commit());
    impl.finalized = target->ref;
    return {};
}

} // namespace soma::storage
