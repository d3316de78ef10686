// Memory for the nodes of tries: millions of small pieces of a few sizes.
#pragma once

#include <cstddef>

namespace soma::storage {

/// Pieces of one size lie side by side in slabs that come from the system and go back to it when
/// they are empty, so a piece costs its bytes and nothing beside them, and what other parts of the
/// program allocate and free leaves no holes between nodes. Any thread; a piece may be given back
/// by another one than took it.
class NodePool {
public:
    static void* take(std::size_t size);

    /// `size` as it was asked for.
    static void giveBack(void* piece, std::size_t size);

    /// Bytes in slabs at present, for tests.
    static std::size_t slabBytes();
};

} // namespace soma::storage
