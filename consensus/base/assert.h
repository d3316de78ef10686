// Asserts judge our own code, never input. Input gets a Result.
#pragma once

namespace soma {

/// Prints the failed condition with its place and aborts. Safe to go on is what it is not.
[[noreturn]] void assertFailed(const char* condition, const char* file, int line);

} // namespace soma

/// Always on: the state is not safe to continue.
#define SOMA_ASSERT(condition)                                                                     \
    (static_cast<bool>(condition) ? static_cast<void>(0)                                           \
                                  : ::soma::assertFailed(#condition, __FILE__, __LINE__))

/// Debug builds only: a belief worth checking while developing.
#ifdef NDEBUG
#define SOMA_ASSUME(condition) static_cast<void>(0)
#else
#define SOMA_ASSUME(condition) SOMA_ASSERT(condition)
#endif
