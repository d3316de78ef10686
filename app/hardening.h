// What the process denies to the outside: no core files, no debugger of another user's making.
#pragma once

namespace soma::app {

/// Forbids core dumps and, on Linux, reading this process's memory from others of the same user.
/// Called before any secret exists. Failure is logged, not fatal.
void hardenProcess();

} // namespace soma::app
