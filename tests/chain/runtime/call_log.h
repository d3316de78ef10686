// How calls end in the tests. When the environment's SOMA_CALL_LOG names a file, every call that a
// test's chain dispatches adds a line to it, "SubtensorModule.add_stake AmountTooLow"; then
// tests/tools/call_coverage says which of the errors that a call can have were never seen.
#pragma once

#include "chain/runtime/dispatch_error.h"
#include "chain/runtime/runtime_call.h"

#include <cstdio>
#include <cstdlib>

namespace soma::runtime::testing {

inline void logCall(const RuntimeCall& call, const std::string& outcome)
{
    static const char* const kPath = std::getenv("SOMA_CALL_LOG");
    if (!kPath)
        return;
    if (std::FILE* file = std::fopen(kPath, "a")) {
        std::fprintf(file, "%s %s\n", call.name().c_str(), outcome.c_str());
        std::fclose(file);
    }
}

inline void logCall(const RuntimeCall& call, const std::optional<DispatchError>& error)
{
    logCall(call, error ? namesOf(*error).text() : std::string("Ok"));
}

inline void logCall(const RuntimeCall& call, const CallResult& result)
{
    logCall(call, result ? std::nullopt : std::optional(result.error()));
}

} // namespace soma::runtime::testing
