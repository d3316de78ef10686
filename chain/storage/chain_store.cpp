#include "chain/storage/chain_store.h"

#include "chain/crypto/hashing.h"
#include "chain/storage/block_body.h"
#include "chain/storage/chain_store_impl.h"
#include "chain/storage/packing.h"
#include "chain/storage/store_file.h"
#include "chain/storage/trie/trie_root.h"
#include "chain/storage/undo_record.h"
#include "consensus/base/numeric_cast.h"

#include <algorithm>
#include <utility>

namespace soma::storage {

namespace {

BlockNumber fromSql(std::int64_t number)
{
    return BlockNumber(saturatingCast<std::uint64_t>(number));
}

std::optional<BlockNumber> decodeNumber(ByteSpan bytes)
{
    if (bytes.size() != 8)
        return std::nullopt;
    std::uint64_t out = 0;
    for (std::size_t i = 8; i-- > 0;)
        out = out << 8 | bytes[i];
    return BlockNumber(out);
}

BlockNumber before(BlockNumber number)
{
    return BlockNumber(number.value() - 1);
}

Bytes encodedBytes(BlockNumber number)
{
    return toBytes(encodeNumber(number));
}

ByteSpan textBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// A column that may lie packed, and behind it the size that it had; nothing when it is damaged.
std::optional<Bytes> unpackedColumn(StatementUse& row, int column)
{
    if (row->isNull(column + 1))
        return toBytes(row->blob(column));
    return unpack(row->blob(column), saturatingCast<std::size_t>(row->integer(column + 1)));
}

} // namespace

ChainStore::Impl::Impl(SqliteDb database, StoreOptions storeOptions)
    : db(std::move(database))
    , options(std::move(storeOptions))
{
}

Result<void> ChainStore::Impl::prepareAll()
{
    const std::pair<SqliteStatement*, std::string_view> all[] = {
        {&getMeta, "SELECT value FROM meta WHERE name = ?1"},
        {&putMeta, "INSERT INTO meta (name, value) VALUES (?1, ?2) "
                   "ON CONFLICT (name) DO UPDATE SET value = excluded.value"},
        {&addBlock, "INSERT INTO blocks (number, hash, header, body, body_size) "
                    "VALUES (?1, ?2, ?3, ?4, ?5)"},
        {&addReceipts, "INSERT INTO receipts (number, digest, encoded, size) "
                       "VALUES (?1, ?2, ?3, ?4)"},
        {&addJustification,
         "INSERT OR REPLACE INTO justifications (number, digest, encoded) VALUES (?1, ?2, ?3)"},
        {&addExtrinsic, "INSERT INTO extrinsics (hash, block, position) VALUES (?1, ?2, ?3)"},
        {&addUndo, "INSERT INTO undo (number, digest, encoded, size) VALUES (?1, ?2, ?3, ?4)"},
        {&dropUndo, "DELETE FROM undo WHERE number <= ?1"},
        {&getBlock, "SELECT hash, header, body, body_size FROM blocks WHERE number = ?1"},
        {&getHeaders, "SELECT number, hash, header FROM blocks WHERE number <= ?1 "
                      "ORDER BY number DESC LIMIT ?2"},
        {&getNumber, "SELECT number FROM blocks WHERE hash = ?1"},
        {&getReceipts, "SELECT digest, encoded, size FROM receipts WHERE number = ?1"},
        {&getJustification, "SELECT digest, encoded, NULL FROM justifications WHERE number = ?1"},
        {&getExtrinsic, "SELECT block, position FROM extrinsics WHERE hash = ?1 "
                        "ORDER BY block DESC, position DESC LIMIT 1"},
        {&getUndo, "SELECT digest, encoded, size FROM undo WHERE number = ?1"},
    };
    for (const auto& [statement, text] : all)
        *statement = SOMA_TRY(db.prepare(text));
    return state.prepare(db);
}

Result<std::optional<Bytes>> ChainStore::Impl::meta(std::string_view name)
{
    StatementUse get(getMeta);
    get->bind(1, name);
    if (!SOMA_TRY(get->step()))
        return std::optional<Bytes>();
    return std::optional(toBytes(get->blob(0)));
}

Result<void> ChainStore::Impl::setMeta(std::string_view name, ByteSpan value)
{
    putMeta.bind(1, name);
    putMeta.bind(2, value);
    return putMeta.run();
}

Result<void> ChainStore::Impl::loadHeads()
{
    StatementUse newest(getHeaders);
    newest->bind(1, std::numeric_limits<std::int64_t>::max());
    newest->bind(2, std::int64_t{1});
    if (SOMA_TRY(newest->step())) {
        const auto hash = chain::BlockHash::fromSpan(newest->blob(1));
        if (!hash)
            return damaged("block hash");
        best = BlockRef{fromSql(newest->integer(0)), *hash};
    }

    const auto network = SOMA_TRY(meta(kMetaNetwork));
    if (!network && !best)
        return setMeta(kMetaNetwork, textBytes(options.network));
    if (!network || !std::ranges::equal(*network, textBytes(options.network)))
        return db.error(StorageError::WrongChain, "written for another network");
    if (!best)
        return {};

    const auto first = SOMA_TRY(meta(kMetaGenesis));
    genesis = chain::BlockHash::fromSpan(first.value_or(Bytes()));
    if (!genesis)
        return damaged("no genesis hash");
    if (options.genesis && *options.genesis != *genesis)
        return db.error(StorageError::WrongChain, "another genesis");

    // An older form of the file kept other records, which are gone.
    const Bytes stored = SOMA_TRY(meta(kMetaOldestState)).value_or(encodedBytes(best->number));
    const auto oldest = decodeNumber(stored);
    const auto final = decodeNumber(SOMA_TRY(meta(kMetaFinalized)).value_or(Bytes()));
    if (!oldest || !final)
        return damaged("no finalized block");
    const auto finalHeader = SOMA_TRY(header(*final));
    if (!finalHeader)
        return damaged("the finalized block is missing");
    finalized = finalHeader->ref;
    oldestState = *oldest;
    return {};
}

Result<ChainStore> ChainStore::open(const std::string& path, const StoreOptions& options)
{
    auto impl = std::make_unique<Impl>(SOMA_TRY(openStoreFile(path, options)), options);
    SOMA_TRY(impl->prepareAll());
    SOMA_TRY(impl->loadHeads());
    SOMA_TRY(impl->state.splitOldRows());
    return ChainStore(std::move(impl));
}

ChainStore::ChainStore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

ChainStore::ChainStore(ChainStore&&) noexcept = default;
ChainStore& ChainStore::operator=(ChainStore&&) noexcept = default;
ChainStore::~ChainStore() = default;

// Reading blocks.

Result<std::optional<StoredHeader>> ChainStore::Impl::header(BlockNumber number)
{
    StatementUse get(getBlock);
    get->bind(1, sql(number));
    if (!SOMA_TRY(get->step()))
        return std::optional<StoredHeader>();
    StoredHeader out{{number, hashOf(get->blob(1))}, toBytes(get->blob(1))};
    if (!std::ranges::equal(get->blob(0), out.ref.hash.span()))
        return damaged("header of block " + std::to_string(number.value()));
    return std::optional(std::move(out));
}

Result<std::optional<StoredBlock>> ChainStore::Impl::block(BlockNumber number)
{
    StatementUse get(getBlock);
    get->bind(1, sql(number));
    if (!SOMA_TRY(get->step()))
        return std::optional<StoredBlock>();
    const std::string name = " of block " + std::to_string(number.value());
    StoredBlock out{{number, hashOf(get->blob(1))}, toBytes(get->blob(1)), {}};
    const auto decoded = codec::decode<chain::Header>(out.header);
    if (!std::ranges::equal(get->blob(0), out.ref.hash.span()) || !decoded ||
        decoded->number != number)
        return damaged("header" + name);
    const auto packed = unpackedColumn(get, 2);
    auto body = packed ? decodeBody(*packed) : std::nullopt;
    if (!body || extrinsicsRoot(*body) != decoded->extrinsicsRoot)
        return damaged("body" + name);
    out.extrinsics = std::move(*body);
    return std::optional(std::move(out));
}

Result<std::optional<Bytes>> ChainStore::Impl::digested(SqliteStatement& select, BlockNumber number)
{
    StatementUse get(select);
    get->bind(1, sql(number));
    if (!SOMA_TRY(get->step()))
        return std::optional<Bytes>();
    if (!std::ranges::equal(get->blob(0), crypto::twox64(get->blob(1))))
        return damaged("digest of block " + std::to_string(number.value()));
    auto content = unpackedColumn(get, 1);
    if (!content)
        return damaged("content of block " + std::to_string(number.value()));
    return content;
}

Result<chain::Header> ChainStore::Impl::decodedHeader(BlockNumber number)
{
    const auto stored = SOMA_TRY(header(number));
    if (!stored)
        return db.error(StorageError::NotFound, "block " + std::to_string(number.value()));
    auto decoded = codec::decode<chain::Header>(stored->header);
    if (!decoded)
        return damaged("header of block " + std::to_string(number.value()));
    return decoded;
}

std::optional<BlockRef> ChainStore::best() const
{
    return m_impl->best;
}

std::optional<BlockRef> ChainStore::finalized() const
{
    return m_impl->finalized;
}

std::optional<chain::BlockHash> ChainStore::genesis() const
{
    return m_impl->genesis;
}

Result<std::optional<StoredBlock>> ChainStore::block(BlockNumber number) const
{
    return m_impl->block(number);
}

Result<std::optional<StoredBlock>> ChainStore::block(const chain::BlockHash& hash) const
{
    const auto number = SOMA_TRY(numberOf(hash));
    if (!number)
        return std::optional<StoredBlock>();
    auto found = SOMA_TRY(m_impl->block(*number));
    if (!found || found->ref.hash != hash)
        return m_impl->damaged("index of block hashes");
    return found;
}

Result<std::optional<StoredHeader>> ChainStore::header(BlockNumber number) const
{
    return m_impl->header(number);
}

Result<std::optional<BlockNumber>> ChainStore::numberOf(const chain::BlockHash& hash) const
{
    StatementUse get(m_impl->getNumber);
    get->bind(1, hash.span());
    if (!SOMA_TRY(get->step()))
        return std::optional<BlockNumber>();
    return std::optional(fromSql(get->integer(0)));
}

Result<std::vector<StoredHeader>> ChainStore::headersDescending(BlockNumber from,
                                                                std::size_t limit) const
{
    StatementUse get(m_impl->getHeaders);
    get->bind(1, saturatingCast<std::int64_t>(from.value()));
    get->bind(2, saturatingCast<std::int64_t>(limit));
    std::vector<StoredHeader> out;
    while (SOMA_TRY(get->step())) {
        const BlockNumber number = fromSql(get->integer(0));
        StoredHeader row{{number, hashOf(get->blob(2))}, toBytes(get->blob(2))};
        if (!std::ranges::equal(get->blob(1), row.ref.hash.span()))
            return m_impl->damaged("header of block " + std::to_string(number.value()));
        out.push_back(std::move(row));
    }
    return out;
}

Result<std::optional<Bytes>> ChainStore::receipts(BlockNumber number) const
{
    return m_impl->digested(m_impl->getReceipts, number);
}

Result<std::optional<Bytes>> ChainStore::justification(BlockNumber number) const
{
    return m_impl->digested(m_impl->getJustification, number);
}

Result<std::optional<ExtrinsicPlace>>
ChainStore::findExtrinsic(const chain::ExtrinsicHash& hash) const
{
    StatementUse get(m_impl->getExtrinsic);
    get->bind(1, hash.span());
    if (!SOMA_TRY(get->step()))
        return std::optional<ExtrinsicPlace>();
    return std::optional(
        ExtrinsicPlace{fromSql(get->integer(0)), saturatingCast<std::uint32_t>(get->integer(1))});
}

// Reading state.

Result<void>
ChainStore::visitState(const std::function<bool(ByteSpan key, ByteSpan value)>& visit) const
{
    return m_impl->state.visit(visit);
}

Result<StateTrie> ChainStore::loadState() const
{
    if (!m_impl->best)
        return StateTrie();
    StateTrieLoader loader;
    SOMA_TRY(visitState([&loader](ByteSpan key, ByteSpan value) {
        loader.add(key, value);
        return true;
    }));
    StateTrie state = loader.finish();
    const chain::Header header = SOMA_TRY(m_impl->decodedHeader(m_impl->best->number));
    if (state.root() != header.stateRoot)
        return m_impl->damaged("the stored state is not the best block's");
    return state;
}

Result<void> ChainStore::Impl::readUndoOf(BlockNumber number, StateChanges::Map& into)
{
    const auto record = SOMA_TRY(digested(getUndo, number));
    if (!record || !readUndo(*record, into))
        return damaged("undo record of block " + std::to_string(number.value()));
    return {};
}

Result<StateChanges> ChainStore::stateAt(BlockNumber number) const
{
    if (!m_impl->best || number > m_impl->best->number)
        return m_impl->db.error(StorageError::NotFound, "no such block");
    if (number < m_impl->oldestState)
        return m_impl->db.error(StorageError::NotFound, "undo records are gone");
    // Newest first, so that what the earliest later block replaced is written last.
    StateChanges::Map out;
    for (BlockNumber later = m_impl->best->number; later > number; later = before(later))
        SOMA_TRY(m_impl->readUndoOf(later, out));
    return StateChanges(out);
}

Result<StateTrie> ChainStore::loadStateAt(BlockNumber number, const StateTrie& best) const
{
    StateTrie state = best.withChanges(SOMA_TRY(stateAt(number)));
    const chain::Header header = SOMA_TRY(m_impl->decodedHeader(number));
    if (state.root() != header.stateRoot)
        return m_impl->damaged("undo records do not lead to block " +
                               std::to_string(number.value()));
    return state;
}

BlockNumber ChainStore::oldestState() const
{
    return m_impl->oldestState;
}

Result<StoreFigures> ChainStore::figures() const
{
    SqliteDb& db = m_impl->db;
    const auto ask = [&db](std::string_view question) -> Result<std::uint64_t> {
        return saturatingCast<std::uint64_t>(SOMA_TRY(db.queryInteger(question)));
    };
    StoreFigures out;
    out.fileBytes = SOMA_TRY(ask("SELECT page_count * page_size FROM pragma_page_count, "
                                 "pragma_page_size"));
    out.blocks = SOMA_TRY(ask("SELECT count(*) FROM blocks"));
    out.stateKeys = SOMA_TRY(m_impl->state.count());
    out.undoBytes = SOMA_TRY(ask("SELECT coalesce(sum(length(encoded)), 0) FROM undo"));
    return out;
}

Result<void> ChainStore::copyTo(const std::string& path) const
{
    return copyStoreFile(m_impl->db, path);
}

const std::string& ChainStore::path() const
{
    return m_impl->db.path();
}

} // namespace soma::storage
