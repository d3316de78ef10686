// The thorough look at a store: everything that any hash can vouch for.
#include "chain/crypto/hashing.h"
#include "chain/storage/chain_store_impl.h"

namespace soma::storage {

namespace {

std::string named(std::string_view what, BlockNumber number)
{
    return std::string(what) + " of block " + std::to_string(number.value());
}

} // namespace

Result<void> ChainStore::verify() const
{
    Impl& impl = *m_impl;
    const std::string pages = SOMA_TRY(impl.db.queryText("PRAGMA integrity_check(1)"));
    if (pages != "ok")
        return impl.damaged(pages);
    const auto rows = SOMA_TRY(impl.db.queryInteger("SELECT count(*) FROM blocks"));
    const std::uint64_t expected = impl.best ? impl.best->number.value() + 1 : 0;
    if (std::cmp_not_equal(rows, expected))
        return impl.damaged("blocks are missing");

    std::uint64_t extrinsics = 0;
    chain::BlockHash parent;
    for (BlockNumber number(0); number.value() < expected;
         number = BlockNumber(number.value() + 1)) {
        const auto block = SOMA_TRY(impl.block(number));
        if (!block)
            return impl.damaged(named("row", number));
        const chain::Header header = SOMA_TRY(impl.decodedHeader(number));
        if (header.parent != parent)
            return impl.damaged(named("parent", number));
        parent = block->ref.hash;
        if (SOMA_TRY(numberOf(parent)) != number)
            return impl.damaged(named("hash index", number));
        if (!SOMA_TRY(receipts(number)))
            return impl.damaged(named("receipts", number));
        SOMA_TRY(justification(number));
        for (const Bytes& extrinsic : block->extrinsics) {
            const chain::ExtrinsicHash hash(crypto::blake2b256(extrinsic));
            if (!SOMA_TRY(findExtrinsic(hash)))
                return impl.damaged(named("extrinsic index", number));
        }
        extrinsics += block->extrinsics.size();
    }
    const auto indexed = SOMA_TRY(impl.db.queryInteger("SELECT count(*) FROM extrinsics"));
    if (std::cmp_not_equal(indexed, extrinsics))
        return impl.damaged("extrinsic index");
    return verifyStates();
}

/// The best state, and from it every older one that the undo records promise.
Result<void> ChainStore::verifyStates() const
{
    Impl& impl = *m_impl;
    StateTrie state = SOMA_TRY(loadState());
    if (!impl.best)
        return {};
    for (BlockNumber number = impl.best->number; number > impl.oldestState;) {
        StateChanges::Map undo;
        SOMA_TRY(impl.readUndoOf(number, undo));
        state = state.withChanges(StateChanges(undo));
        number = BlockNumber(number.value() - 1);
        const chain::Header header = SOMA_TRY(impl.decodedHeader(number));
        if (state.root() != header.stateRoot)
            return impl.damaged(named("undo records", number));
    }
    return {};
}

} // namespace soma::storage
