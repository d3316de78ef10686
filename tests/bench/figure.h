// How a figure is printed: one JSON object a line.
#pragma once

#include <cstdio>
#include <ctime>

#include <cstdint>

namespace soma::bench {

/// CPU time of this thread: what a figure measures must not depend on who else is running.
inline std::uint64_t threadCpuNs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000u +
           static_cast<std::uint64_t>(now.tv_nsec);
}

/// Wall time, for what several threads do together.
inline std::uint64_t wallNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000u +
           static_cast<std::uint64_t>(now.tv_nsec);
}

/// CPU time of all threads together.
inline std::uint64_t processCpuNs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000u +
           static_cast<std::uint64_t>(now.tv_nsec);
}

/// Memory of this process that is in the machine's, in KiB.
inline std::uint64_t residentKib()
{
    std::uint64_t value = 0;
    if (std::FILE* file = std::fopen("/proc/self/status", "r")) {
        char line[256];
        while (std::fgets(line, sizeof line, file) != nullptr)
            if (std::sscanf(line, "VmRSS: %lu", &value) == 1)
                break;
        std::fclose(file);
    }
    return value;
}

inline void printFigure(const char* name, double value, const char* unit)
{
    std::printf("{\"name\":\"%s\",\"value\":%.6g,\"unit\":\"%s\"}\n", name, value, unit);
    std::fflush(stdout);
}

} // namespace soma::bench
