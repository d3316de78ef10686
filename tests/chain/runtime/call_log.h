// How calls end in the tests. When the environment's SOMA_CALL_LOG names a file, every call that a
// test dispatches leaves a line in it, once for each way to end: "signed SubtensorModule.add_stake
// SubtensorModule.AmountTooLow". tests/tools/call_coverage then says which of the errors that a
// call can have were never seen.
#pragma once

#include "chain/runtime/dispatch_error.h"
#include "chain/runtime/runtime_call.h"

#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>

namespace soma::runtime::testing {

inline void logLine(const std::string& line)
{
    static const char* const kPath = std::getenv("SOMA_CALL_LOG");
    if (!kPath)
        return;
    static std::set<std::string> kWritten;
    if (!kWritten.insert(line).second)
        return;
    if (std::FILE* file = std::fopen(kPath, kWritten.size() == 1 ? "w" : "a")) {
        std::fprintf(file, "%s\n", line.c_str());
        std::fclose(file);
    }
}

inline void logCall(const Origin& origin, const RuntimeCall& call, const std::string& outcome)
{
    const char* const who = origin.isNone() ? "none " : origin.isRoot() ? "root " : "signed ";
    logLine(who + call.name() + " " + outcome);
}

inline void logCall(const Origin& origin, const RuntimeCall& call,
                    const std::optional<DispatchError>& error)
{
    logCall(origin, call, error ? namesOf(*error).text() : std::string("Ok"));
}

/// Dispatches and notes how it ended.
inline CallResult dispatchLogged(const RuntimeCall& call, State& state, const Origin& origin)
{
    const CallResult result = call.dispatch(state, origin);
    logCall(origin, call, result ? std::nullopt : std::optional(result.error()));
    return result;
}

/// The same without asking the filters and the guards.
inline CallResult dispatchUnguarded(const RuntimeCall& call, State& state, const Origin& origin)
{
    const CallResult result = call.dispatchUnfiltered(state, origin);
    logCall(origin, call, result ? std::nullopt : std::optional(result.error()));
    return result;
}

} // namespace soma::runtime::testing
