// A second opinion on roots: the definition written down as a recursion over all entries, slow and
// independent of the code it judges (light-client.md section 8).
#pragma once

#include "chain/crypto/hashing.h"
#include "chain/storage/trie/trie_node.h"
#include "tests/chain/storage/map_state.h"

#include <string>
#include <utility>
#include <vector>

namespace soma::storage {

namespace plain {

using Entry = std::pair<std::string, Bytes>; // Key as one character per nibble.
using Entries = std::vector<Entry>;

inline void compact(std::size_t n, Bytes& out)
{
    if (n < 64) {
        out.push_back(static_cast<std::uint8_t>(n << 2));
    } else if (n < 16384) {
        out.push_back(static_cast<std::uint8_t>((n << 2 | 1) & 0xff));
        out.push_back(static_cast<std::uint8_t>(n >> 6));
    } else {
        for (std::size_t i = 0, wide = n << 2 | 2; i < 4; ++i, wide >>= 8)
            out.push_back(static_cast<std::uint8_t>(wide & 0xff));
    }
}

inline Bytes start(int topBits, int lengthBits, const std::string& partial)
{
    const std::size_t full = (std::size_t{1} << lengthBits) - 1;
    Bytes out;
    if (partial.size() < full) {
        out.push_back(
            static_cast<std::uint8_t>(static_cast<std::size_t>(topBits) | partial.size()));
    } else {
        out.push_back(static_cast<std::uint8_t>(static_cast<std::size_t>(topBits) | full));
        std::size_t rest = partial.size() - full;
        while (rest >= 255) {
            out.push_back(255);
            rest -= 255;
        }
        out.push_back(static_cast<std::uint8_t>(rest));
    }
    const std::string even = partial.size() % 2 == 0 ? partial : std::string(1, '\0') + partial;
    for (std::size_t i = 0; i < even.size(); i += 2)
        out.push_back(static_cast<std::uint8_t>(even[i] << 4 | even[i + 1]));
    return out;
}

inline Bytes encode(const Entries& entries, std::size_t depth, TrieVersion version)
{
    std::size_t end = depth;
    while (end < entries.front().first.size()) {
        bool shared = true;
        for (const auto& entry : entries)
            shared = shared && entry.first.size() > end &&
                     entry.first[end] == entries.front().first[end];
        if (!shared)
            break;
        ++end;
    }
    const std::string partial = entries.front().first.substr(depth, end - depth);
    const Bytes* value = nullptr;
    std::array<Entries, 16> below;
    bool branch = false;
    for (const auto& entry : entries) {
        if (entry.first.size() == end) {
            value = &entry.second;
        } else {
            below[static_cast<std::size_t>(entry.first[end])].push_back(entry);
            branch = true;
        }
    }
    const bool hashed = value != nullptr && version == TrieVersion::V1 && value->size() >= 33;
    Bytes out = !branch            ? (hashed ? start(0x20, 5, partial) : start(0x40, 6, partial))
                : hashed           ? start(0x10, 4, partial)
                : value != nullptr ? start(0xc0, 6, partial)
                                   : start(0x80, 6, partial);
    if (branch) {
        unsigned mask = 0;
        for (unsigned i = 0; i < 16; ++i)
            mask |= below[i].empty() ? 0U : 1U << i;
        out.push_back(static_cast<std::uint8_t>(mask & 0xff));
        out.push_back(static_cast<std::uint8_t>(mask >> 8));
    }
    if (hashed) {
        append(out, crypto::blake2b256(*value));
    } else if (value != nullptr) {
        compact(value->size(), out);
        append(out, *value);
    }
    for (const Entries& group : below) {
        if (group.empty())
            continue;
        Bytes child = encode(group, end + 1, version);
        if (child.size() >= 32) {
            const auto hash = crypto::blake2b256(child);
            child.assign(hash.begin(), hash.end());
        }
        compact(child.size(), out);
        append(out, child);
    }
    return out;
}

} // namespace plain

inline ByteArray<32> plainRoot(const PlainMap& map, TrieVersion version)
{
    if (map.empty())
        return crypto::blake2b256(Bytes{0});
    plain::Entries entries;
    for (const auto& [key, value] : map) {
        std::string nibbles;
        for (const std::uint8_t byte : key) {
            nibbles.push_back(static_cast<char>(byte >> 4));
            nibbles.push_back(static_cast<char>(byte & 15));
        }
        entries.emplace_back(nibbles, value);
    }
    return crypto::blake2b256(plain::encode(entries, 0, version));
}

} // namespace soma::storage
