// For tests of things that must end the program.
#pragma once

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace soma::test {

/// Runs it in a child without core dump or test framework handlers; the signal that the child died
/// of, 0 when it lived, -1 when there was no child.
template <typename F>
int signalThatEnds(F&& action)
{
    const pid_t child = fork();
    if (child < 0)
        return -1;
    if (child == 0) {
        const rlimit none{};
        (void)setrlimit(RLIMIT_CORE, &none);
        (void)std::signal(SIGABRT, SIG_DFL);
        (void)std::signal(SIGSEGV, SIG_DFL);
        (void)close(STDERR_FILENO);
        action();
        _exit(0);
    }
    int status = 0;
    if (waitpid(child, &status, 0) != child)
        return -1;
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace soma::test
