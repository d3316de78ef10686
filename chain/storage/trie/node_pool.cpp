#include "chain/storage/trie/node_pool.h"

#include "consensus/base/assert.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <map>
#include <mutex>
#include <new>
#include <sys/mman.h>

namespace soma::storage {

namespace {

/// A slab begins at a multiple of its size: from a piece it is found by its address.
constexpr std::size_t kSlab = std::size_t{256} << 10;

/// Sizes are rounded up to multiples of this, which is what a node must be aligned to.
constexpr std::size_t kStep = 8;

/// Larger pieces are few: nodes with values of several kilobytes.
constexpr std::size_t kLargest = 1024;

// What is used after it was given back, or never is, only a pool of its own would hide.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool kPooled = false;
#else
constexpr bool kPooled = true;
#endif

struct Hole {
    Hole* next;
};

struct Slab {
    Slab* before = nullptr;
    Slab* after = nullptr;
    Hole* holes = nullptr;
    std::uint32_t taken = 0; ///< Pieces in use.
    std::uint32_t fresh = 0; ///< Where the part begins that was never in use.
};

/// A slab's pieces begin here: nobody shares a line of the cache with its counters.
constexpr std::size_t kFirst = 64;
static_assert(sizeof(Slab) <= kFirst);

std::atomic<std::size_t> slabBytesNow{0};

/// How far behind a multiple of `size` something lies.
std::size_t placeIn(const void* at, std::size_t size)
{
    return reinterpret_cast<std::uintptr_t>(at) % size;
}

void* mapped(std::size_t size)
{
    void* const at =
        ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED)
        throw std::bad_alloc();
    return at;
}

/// Where slabs come from: eight of them to a region of the size of the processor's large pages.
///
/// OPTIMISATION: who looks up a key jumps from node to node all over this memory, and with small
/// pages waits for the table of pages as often as for the node.
class Regions {
public:
    void* take()
    {
        const std::lock_guard lock(m_mutex);
        auto found = std::find_if(m_free.begin(), m_free.end(),
                                  [](const auto& region) { return region.second != 0; });
        if (found == m_free.end())
            found = m_free.emplace(makeRegion(), kAllFree).first;
        const auto index = static_cast<unsigned>(std::countr_zero(found->second));
        found->second &= found->second - 1;
        return found->first + index * kSlab;
    }

    void giveBack(void* slab)
    {
        const std::size_t within = placeIn(slab, kRegion);
        const std::lock_guard lock(m_mutex);
        const auto found = m_free.find(static_cast<std::uint8_t*>(slab) - within);
        found->second |= 1U << (within / kSlab);
        if (found->second != kAllFree)
            return;
        ::munmap(found->first, kRegion);
        m_free.erase(found);
    }

private:
    static constexpr std::size_t kRegion = std::size_t{2} << 20;
    static constexpr std::uint32_t kAllFree = (std::uint32_t{1} << kRegion / kSlab) - 1;

    static std::uint8_t* makeRegion()
    {
        // Twice as much has an aligned part in it; the rest goes back at once.
        auto* const begin = static_cast<std::uint8_t*>(mapped(2 * kRegion));
        const std::size_t skip = (kRegion - placeIn(begin, kRegion)) % kRegion;
        if (skip != 0)
            ::munmap(begin, skip);
        ::munmap(begin + skip + kRegion, kRegion - skip);
        // Not every system has large pages to give; small ones do as well.
        static_cast<void>(::madvise(begin + skip, kRegion, MADV_HUGEPAGE));
        return begin + skip;
    }

    std::mutex m_mutex;
    /// By address; a bit for each slab that is free. Lower ones are filled first.
    std::map<std::uint8_t*, std::uint32_t> m_free;
};

/// Lives until the end: tries may, too.
Regions& regions()
{
    static auto* const all = new Regions;
    return *all;
}

Slab* makeSlab()
{
    auto* slab = new (regions().take()) Slab;
    slab->fresh = kFirst;
    slabBytesNow += kSlab;
    return slab;
}

void dropSlab(Slab* slab)
{
    slabBytesNow -= kSlab;
    regions().giveBack(slab);
}

/// The slabs of one size.
class Shelf {
public:
    void* take(std::size_t size)
    {
        const std::lock_guard lock(m_mutex);
        if (m_first == nullptr)
            enter(makeSlab());
        Slab* const slab = m_first;
        void* piece = slab->holes;
        if (piece != nullptr) {
            slab->holes = slab->holes->next;
        } else {
            piece = reinterpret_cast<std::uint8_t*>(slab) + slab->fresh;
            slab->fresh += static_cast<std::uint32_t>(size);
        }
        ++slab->taken;
        if (isFull(*slab, size))
            leave(slab);
        return piece;
    }

    void giveBack(void* piece, std::size_t size)
    {
        Slab* const slab =
            reinterpret_cast<Slab*>(static_cast<std::uint8_t*>(piece) - placeIn(piece, kSlab));
        const std::lock_guard lock(m_mutex);
        const bool wasFull = isFull(*slab, size);
        slab->holes = new (piece) Hole{slab->holes};
        --slab->taken;
        if (wasFull)
            enter(slab);
        // The last one stays: the next block asks again.
        if (slab->taken != 0 || (slab->before == nullptr && slab->after == nullptr))
            return;
        leave(slab);
        dropSlab(slab);
    }

private:
    static bool isFull(const Slab& slab, std::size_t size)
    {
        return slab.holes == nullptr && slab.fresh + size > kSlab;
    }

    void enter(Slab* slab)
    {
        slab->before = nullptr;
        slab->after = m_first;
        if (m_first != nullptr)
            m_first->before = slab;
        m_first = slab;
    }

    void leave(Slab* slab)
    {
        (slab->before != nullptr ? slab->before->after : m_first) = slab->after;
        if (slab->after != nullptr)
            slab->after->before = slab->before;
        slab->before = nullptr;
        slab->after = nullptr;
    }

    std::mutex m_mutex;
    Slab* m_first = nullptr; ///< Those with room.
};

std::size_t shelfOf(std::size_t size)
{
    return (size + kStep - 1) / kStep;
}

Shelf& shelf(std::size_t index)
{
    static auto* const shelves = new std::array<Shelf, kLargest / kStep + 1>;
    return (*shelves)[index];
}

bool isPooled(std::size_t size)
{
    return kPooled && size <= kLargest;
}

} // namespace

void* NodePool::take(std::size_t size)
{
    SOMA_ASSUME(size > 0);
    if (!isPooled(size))
        return ::operator new(size);
    const std::size_t index = shelfOf(size);
    return shelf(index).take(index * kStep);
}

void NodePool::giveBack(void* piece, std::size_t size)
{
    if (!isPooled(size))
        return ::operator delete(piece);
    const std::size_t index = shelfOf(size);
    shelf(index).giveBack(piece, index * kStep);
}

std::size_t NodePool::slabBytes()
{
    return slabBytesNow;
}

} // namespace soma::storage
