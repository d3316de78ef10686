#include "tests/conformance/vector_text.h"

#include <algorithm>

namespace soma::test {

namespace {

constexpr std::size_t kMaxDifferences = 20;
constexpr std::size_t kExcerpt = 160;

/// The neighbourhood of the first character in which the two differ.
std::string excerpt(const std::string& text, std::size_t firstDifference)
{
    if (text.size() <= kExcerpt)
        return text;
    const std::size_t begin = firstDifference > kExcerpt / 2 ? firstDifference - kExcerpt / 2 : 0;
    return (begin == 0 ? "" : "...") + text.substr(begin, kExcerpt) + "...";
}

} // namespace

std::string show(const Json& json)
{
    std::string out;
    switch (json.kind()) {
    case Json::Kind::Null:
        return "null";
    case Json::Kind::Bool:
        return json.toBool() ? "true" : "false";
    case Json::Kind::Number:
    case Json::Kind::String:
        return json.text();
    case Json::Kind::Array:
        for (const Json& item : json.items())
            out += (out.empty() ? "" : ",") + show(item);
        return "[" + out + "]";
    case Json::Kind::Object:
        for (const auto& [key, value] : json.members())
            out += (out.empty() ? "" : ",") + key + ":" + show(value);
        return "{" + out + "}";
    }
    return out;
}

std::string show(u128 value)
{
    return toDecimal(value);
}

std::string show(i128 value)
{
    return toDecimal(value);
}

std::string show(std::uint64_t value)
{
    return std::to_string(value);
}

std::string show(std::int64_t value)
{
    return std::to_string(value);
}

std::string show(std::uint32_t value)
{
    return std::to_string(value);
}

std::string show(std::uint16_t value)
{
    return std::to_string(value);
}

std::string show(bool value)
{
    return value ? "true" : "false";
}

std::string showError(const Error& error)
{
    return "{error:" + std::string(error.name()) + "}";
}

std::string showList(const std::vector<std::string>& items)
{
    std::string out;
    for (const std::string& item : items)
        out += (out.empty() ? "" : ",") + item;
    return "[" + out + "]";
}

void Tally::compare(const std::string& path, const std::string& ours, const std::string& recorded)
{
    if (ours == recorded) {
        ++passed;
        return;
    }
    ++failed;
    if (differences.size() >= kMaxDifferences)
        return;
    const auto mismatch = std::mismatch(ours.begin(), ours.end(), recorded.begin(), recorded.end());
    const auto at = static_cast<std::size_t>(mismatch.first - ours.begin());
    differences.push_back(path + ": ours " + excerpt(ours, at) + ", recorded " +
                          excerpt(recorded, at));
}

} // namespace soma::test
