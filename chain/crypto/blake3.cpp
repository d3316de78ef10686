#include "chain/crypto/blake3.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

namespace soma::crypto {

static_assert(std::endian::native == std::endian::little);

namespace {

using Words8 = std::array<std::uint32_t, 8>;
using Words16 = std::array<std::uint32_t, 16>;

constexpr std::size_t kBlock = 64;
constexpr std::size_t kChunk = 1024;

constexpr std::uint32_t kChunkStart = 1;
constexpr std::uint32_t kChunkEnd = 2;
constexpr std::uint32_t kParent = 4;
constexpr std::uint32_t kRoot = 8;

constexpr Words8 kInitial{0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A,
                          0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19};
constexpr std::array<std::size_t, 16> kPermutation{2, 6,  3,  10, 7, 0,  4,  13,
                                                   1, 11, 12, 5,  9, 14, 15, 8};

/// Everything of one compression; the last one of all is done again with the root flag.
struct Node {
    Words8 chain = kInitial;
    Words16 block{};
    std::uint64_t counter = 0;
    std::uint32_t size = 0;
    std::uint32_t flags = 0;
};

void mix(Words16& s, std::size_t a, std::size_t b, std::size_t c, std::size_t d, std::uint32_t x,
         std::uint32_t y)
{
    s[a] += s[b] + x;
    s[d] = std::rotr(s[d] ^ s[a], 16);
    s[c] += s[d];
    s[b] = std::rotr(s[b] ^ s[c], 12);
    s[a] += s[b] + y;
    s[d] = std::rotr(s[d] ^ s[a], 8);
    s[c] += s[d];
    s[b] = std::rotr(s[b] ^ s[c], 7);
}

void round(Words16& s, const Words16& m)
{
    mix(s, 0, 4, 8, 12, m[0], m[1]);
    mix(s, 1, 5, 9, 13, m[2], m[3]);
    mix(s, 2, 6, 10, 14, m[4], m[5]);
    mix(s, 3, 7, 11, 15, m[6], m[7]);
    mix(s, 0, 5, 10, 15, m[8], m[9]);
    mix(s, 1, 6, 11, 12, m[10], m[11]);
    mix(s, 2, 7, 8, 13, m[12], m[13]);
    mix(s, 3, 4, 9, 14, m[14], m[15]);
}

Words8 compress(const Node& node, std::uint32_t moreFlags = 0)
{
    Words16 state;
    std::copy(node.chain.begin(), node.chain.end(), state.begin());
    std::copy_n(kInitial.begin(), 4, state.begin() + 8);
    state[12] = static_cast<std::uint32_t>(node.counter);
    state[13] = static_cast<std::uint32_t>(node.counter >> 32);
    state[14] = node.size;
    state[15] = node.flags | moreFlags;
    Words16 block = node.block;
    for (int i = 0; i < 7; ++i) {
        round(state, block);
        Words16 permuted;
        for (std::size_t word = 0; word < permuted.size(); ++word)
            permuted[word] = block[kPermutation[word]];
        block = permuted;
    }
    Words8 out;
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = state[i] ^ state[i + 8];
    return out;
}

/// All blocks of a chunk but the last, which stays open.
Node chunkNode(ByteSpan chunk, std::uint64_t counter)
{
    Node node;
    node.counter = counter;
    node.flags = kChunkStart;
    for (;;) {
        const std::size_t size = std::min(chunk.size(), kBlock);
        node.block = {};
        if (size > 0)
            std::memcpy(node.block.data(), chunk.data(), size);
        node.size = static_cast<std::uint32_t>(size);
        chunk = chunk.subspan(size);
        if (chunk.empty())
            break;
        node.chain = compress(node);
        node.flags = 0;
    }
    node.flags |= kChunkEnd;
    return node;
}

Node parentNode(const Words8& left, const Words8& right)
{
    Node node;
    std::copy(left.begin(), left.end(), node.block.begin());
    std::copy(right.begin(), right.end(), node.block.begin() + 8);
    node.size = kBlock;
    node.flags = kParent;
    return node;
}

} // namespace

ByteArray<32> blake3(ByteSpan data)
{
    // The left subtrees that wait for their right neighbours, largest first.
    std::vector<Words8> waiting;
    std::uint64_t chunks = 0;
    while (data.size() > kChunk) {
        Words8 done = compress(chunkNode(data.first(kChunk), chunks));
        data = data.subspan(kChunk);
        ++chunks;
        for (std::uint64_t whole = chunks; (whole & 1) == 0; whole >>= 1) {
            done = compress(parentNode(waiting.back(), done));
            waiting.pop_back();
        }
        waiting.push_back(done);
    }
    Node node = chunkNode(data, chunks);
    for (; !waiting.empty(); waiting.pop_back())
        node = parentNode(waiting.back(), compress(node));
    const Words8 root = compress(node, kRoot);
    ByteArray<32> out;
    std::memcpy(out.data(), root.data(), out.size());
    return out;
}

} // namespace soma::crypto
