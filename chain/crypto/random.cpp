#include "chain/crypto/random.h"

#include <sodium.h>

namespace soma::crypto {

bool initialise()
{
    return sodium_init() >= 0;
}

bool memoryLockingWorks()
{
    // A page of its own, so that unlocking it cannot unlock a neighbour's secret.
    alignas(4096) static ByteArray<4096> page;
    if (sodium_mlock(page.data(), page.size()) != 0)
        return false;
    return sodium_munlock(page.data(), page.size()) == 0;
}

void fillRandom(MutableByteSpan out)
{
    randombytes_buf(out.data(), out.size());
}

} // namespace soma::crypto
