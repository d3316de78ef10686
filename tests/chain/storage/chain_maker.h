// Makes blocks that fit together: right parents, right roots, random changes.
#pragma once

#include "chain/crypto/hashing.h"
#include "chain/primitives/block_header.h"
#include "chain/storage/chain_store.h"
#include "chain/storage/trie/trie_root.h"
#include "tests/chain/storage/map_state.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace soma::storage {

class ChainMaker {
public:
    explicit ChainMaker(std::uint64_t seed) : m_random(seed) {}

    /// The next block; genesis first.
    BlockCommit next(std::size_t extrinsics = 3, std::size_t keys = 6)
    {
        BlockCommit block;
        for (std::size_t i = 0; i < extrinsics && !m_states.empty(); ++i)
            block.extrinsics.push_back(extrinsic());
        if (m_states.size() % 3 == 1 && extrinsics > 0) {
            Bytes& last = block.extrinsics.emplace_back();
            codec::ScaleWriter(last).bytes(Bytes(500, 3));
        }
        for (std::size_t i = 0; i < keys; ++i) {
            if (m_random() % 4 == 0)
                block.changes.set(key(), std::nullopt);
            else
                block.changes.set(key(), bytes(m_random() % 60));
        }
        block.receipts = bytes(20 + m_random() % 100);
        // Some blocks say the same again and again.
        if (m_states.size() % 2 == 1)
            block.receipts.insert(block.receipts.end(), 300, 7);

        const StateTrie before = m_states.empty() ? StateTrie() : m_states.back();
        chain::Header header;
        header.parent = m_head;
        header.number = BlockNumber(m_states.size());
        m_states.push_back(before.withChanges(block.changes));
        header.stateRoot = m_states.back().root();
        header.extrinsicsRoot = extrinsicsRoot(block.extrinsics);
        block.header = codec::encode(header);
        m_head = header.hash();
        m_blocks.push_back(block);
        return block;
    }

    const std::vector<BlockCommit>& blocks() const { return m_blocks; }

    /// By block number.
    const std::vector<StateTrie>& states() const { return m_states; }

    chain::BlockHash head() const { return m_head; }

    Bytes bytes(std::size_t size)
    {
        Bytes out(size);
        for (auto& byte : out)
            byte = static_cast<std::uint8_t>(m_random());
        return out;
    }

    std::mt19937_64& random() { return m_random; }

private:
    /// Half of them end with an account behind its hash, as most keys of a chain do.
    Bytes key()
    {
        Bytes out{static_cast<std::uint8_t>(m_random() % 24), 0x10, 0x20};
        if (out[0] % 2 == 0)
            return out;
        // One stem begins another.
        out.resize(1 + m_random() % 2);
        out[0] %= 4;
        const Bytes account(32, static_cast<std::uint8_t>(m_random() % 6));
        append(out, crypto::blake2b128(account));
        append(out, account);
        return out;
    }

    Bytes extrinsic()
    {
        Bytes out;
        codec::ScaleWriter(out).bytes(bytes(1 + m_random() % 200));
        return out;
    }

    std::mt19937_64 m_random;
    std::vector<BlockCommit> m_blocks;
    std::vector<StateTrie> m_states;
    chain::BlockHash m_head;
};

/// Where temporary files cost no disk: in memory when the machine has such a place.
inline QString quickFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString base = memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return base + QStringLiteral("/soma-store-XXXXXX");
}

inline StoreOptions localOptions()
{
    StoreOptions options;
    options.network = "local";
    options.busyTimeoutMs = 0;
    return options;
}

inline Result<void> commitNumbered(ChainStore& store, const BlockCommit& block, std::size_t number)
{
    return number == 0 ? store.commitGenesis(block) : store.commitBlock(block);
}

inline std::string fileIn(const QTemporaryDir& folder, const char* name)
{
    return folder.filePath(QString::fromUtf8(name)).toStdString();
}

inline std::string readFile(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

inline void writeFile(const std::string& path, const std::string& content)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
}

} // namespace soma::storage
