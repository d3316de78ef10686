// Memory that the allocator keeps for later goes back to the system.
#pragma once

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace soma::node {

/// For the moments when something large is over: making block 0 of a preset, reading a state,
/// advancing. What they freed lies in holes between what lives on, and would stay resident for as
/// long as the program runs. Takes some hundredths of a second.
inline void returnSpareMemory()
{
#if defined(__GLIBC__)
    ::malloc_trim(0);
#endif
}

} // namespace soma::node
