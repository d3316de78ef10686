// Numbers, lists and errors as canonical text, and the same for JSON, so that a recorded result and
// ours compare as two strings and a difference shows itself.
#pragma once

#include "consensus/base/checked.h"
#include "consensus/base/result.h"
#include "tests/support/vector_json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace soma::test {

/// Arrays as [a,b], objects as {k:v}, numbers and strings bare.
std::string show(const Json& json);

std::string show(u128 value);
std::string show(i128 value);
std::string show(std::uint64_t value);
std::string show(std::int64_t value);
std::string show(std::uint32_t value);
std::string show(std::uint16_t value);
std::string show(bool value);
std::string showError(const Error& error);
std::string showList(const std::vector<std::string>& items);

template <typename T>
std::string show(const std::optional<T>& value)
{
    return value ? show(*value) : std::string("null");
}

/// What went well, what did not, and the first differences in words.
struct Tally {
    std::size_t passed = 0;
    std::size_t failed = 0;
    std::vector<std::string> differences;

    /// One comparison: `path` names the place in the file.
    void compare(const std::string& path, const std::string& ours, const std::string& recorded);
};

} // namespace soma::test
