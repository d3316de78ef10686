#include "consensus/base/assert.h"

#include <cstdio>
#include <cstdlib>

namespace soma {

void assertFailed(const char* condition, const char* file, int line)
{
    std::fprintf(stderr, "soma: internal check failed: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

} // namespace soma
