#include "tests/support/vector_json.h"

#include "consensus/base/assert.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <limits>
#include <optional>
#include <zlib.h>

namespace soma::test {

std::string_view errorName(JsonError code)
{
    switch (code) {
    case JsonError::CannotRead:
        return "CannotRead";
    case JsonError::Malformed:
        return "Malformed";
    }
    return "Unknown";
}

/// Recursive descent over a text that outlives the reader.
class JsonReader {
public:
    explicit JsonReader(std::string_view text) : m_text(text) {}

    Result<Json> readDocument()
    {
        Json value = SOMA_TRY(readValue(0));
        skipBlanks();
        if (m_at != m_text.size())
            return malformed();
        return value;
    }

private:
    static constexpr int kMaxDepth = 64;

    Error malformed() const { return {JsonError::Malformed, "at byte " + std::to_string(m_at)}; }

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipBlanks()
    {
        while (m_at < m_text.size() &&
               std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

    bool take(std::string_view word)
    {
        if (m_text.substr(m_at, word.size()) != word)
            return false;
        m_at += word.size();
        return true;
    }

    Result<Json> readValue(int depth)
    {
        skipBlanks();
        if (depth > kMaxDepth)
            return malformed();
        Json value;
        if (take("null"))
            return value;
        if (peek() == '{')
            return readObject(depth);
        if (peek() == '[')
            return readArray(depth);
        if (peek() == '"') {
            value.m_kind = Json::Kind::String;
            value.m_text = SOMA_TRY(readString());
            return value;
        }
        const bool isTrue = take("true");
        if (isTrue || take("false")) {
            value.m_kind = Json::Kind::Bool;
            value.m_bool = isTrue;
            return value;
        }
        const std::size_t end =
            std::min(m_text.find_first_not_of("+-.0123456789eE", m_at), m_text.size());
        if (end == m_at)
            return malformed();
        value.m_kind = Json::Kind::Number;
        value.m_text = std::string(m_text.substr(m_at, end - m_at));
        m_at = end;
        return value;
    }

    Result<Json> readArray(int depth)
    {
        Json value;
        value.m_kind = Json::Kind::Array;
        ++m_at;
        skipBlanks();
        if (take("]"))
            return value;
        while (true) {
            value.m_items.push_back(SOMA_TRY(readValue(depth + 1)));
            skipBlanks();
            if (take("]"))
                return value;
            if (!take(","))
                return malformed();
        }
    }

    Result<Json> readObject(int depth)
    {
        Json value;
        value.m_kind = Json::Kind::Object;
        ++m_at;
        skipBlanks();
        if (take("}"))
            return value;
        while (true) {
            skipBlanks();
            std::string name = SOMA_TRY(readString());
            skipBlanks();
            if (!take(":"))
                return malformed();
            Json member = SOMA_TRY(readValue(depth + 1));
            value.m_members.emplace_back(std::move(name), std::move(member));
            skipBlanks();
            if (take("}"))
                return value;
            if (!take(","))
                return malformed();
        }
    }

    /// Vectors hold plain text only: the one-letter escapes are known, \u is kept as written.
    Result<std::string> readString()
    {
        if (!take("\""))
            return malformed();
        std::string out;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            char letter = m_text[m_at++];
            if (letter == '\\' && peek() != 'u') {
                constexpr std::string_view kFrom = "nrtbf";
                constexpr std::string_view kTo = "\n\r\t\b\f";
                const std::size_t known = kFrom.find(peek());
                letter = known == std::string_view::npos ? peek() : kTo[known];
                ++m_at;
            }
            out.push_back(letter);
        }
        if (!take("\""))
            return malformed();
        return out;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

namespace {

struct Digits {
    bool negative = false;
    u128 magnitude = 0;
};

std::optional<Digits> readDigits(const std::string& text)
{
    Digits out;
    out.negative = !text.empty() && text[0] == '-';
    const std::size_t start = out.negative ? 1 : 0;
    if (text.size() == start)
        return std::nullopt;
    for (std::size_t i = start; i < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        const auto digit = static_cast<unsigned>(text[i] - '0');
        const u128 next = out.magnitude * 10 + digit;
        if ((next - digit) / 10 != out.magnitude)
            return std::nullopt;
        out.magnitude = next;
    }
    return out;
}

const Json& nullJson()
{
    static const Json kNull;
    return kNull;
}

template <typename T>
T narrow(i128 value)
{
    SOMA_ASSERT(value >= static_cast<i128>(std::numeric_limits<T>::min()) &&
                value <= static_cast<i128>(std::numeric_limits<T>::max()));
    return static_cast<T>(value);
}

} // namespace

Result<Json> Json::parse(std::string_view text)
{
    return JsonReader(text).readDocument();
}

Result<Json> Json::readFile(const std::string& path)
{
    // zlib's file functions pass plain files through unchanged.
    gzFile file = gzopen(path.c_str(), "rb");
    if (file == nullptr)
        return Error(JsonError::CannotRead, path);
    std::string text;
    std::array<char, 65536> chunk{};
    int count = 0;
    while ((count = gzread(file, chunk.data(), static_cast<unsigned>(chunk.size()))) > 0)
        text.append(chunk.data(), static_cast<std::size_t>(count));
    const bool closed = gzclose(file) == Z_OK;
    if (count < 0 || !closed)
        return Error(JsonError::CannotRead, path);
    return parse(text);
}

bool Json::toBool() const
{
    return m_kind == Kind::Bool ? m_bool : isInteger() && toI128() != 0;
}

bool Json::isInteger() const
{
    return (m_kind == Kind::Number || m_kind == Kind::String) && readDigits(m_text).has_value();
}

u128 Json::toU128() const
{
    const std::optional<Digits> digits = readDigits(m_text);
    SOMA_ASSERT(digits && (!digits->negative || digits->magnitude == 0));
    return digits->magnitude;
}

i128 Json::toI128() const
{
    const std::optional<Digits> digits = readDigits(m_text);
    SOMA_ASSERT(digits.has_value());
    constexpr u128 kTop = static_cast<u128>(1) << 127;
    SOMA_ASSERT(digits->magnitude < kTop || (digits->negative && digits->magnitude == kTop));
    const u128 bits = digits->negative ? 0 - digits->magnitude : digits->magnitude;
    return static_cast<i128>(bits);
}

std::int64_t Json::toI64() const
{
    return narrow<std::int64_t>(toI128());
}

std::uint64_t Json::toU64() const
{
    return narrow<std::uint64_t>(toI128());
}

std::uint16_t Json::toU16() const
{
    return narrow<std::uint16_t>(toI128());
}

const Json& Json::operator[](std::size_t index) const
{
    return index < m_items.size() ? m_items[index] : nullJson();
}

const Json& Json::operator[](std::string_view name) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [name](const Member& member) { return member.first == name; });
    return found == m_members.end() ? nullJson() : found->second;
}

bool Json::contains(std::string_view name) const
{
    return std::any_of(m_members.begin(), m_members.end(),
                       [name](const Member& member) { return member.first == name; });
}

std::string toDecimal(u128 value)
{
    std::string out;
    do {
        out.push_back(static_cast<char>('0' + static_cast<int>(value % 10)));
        value /= 10;
    } while (value != 0);
    std::reverse(out.begin(), out.end());
    return out;
}

std::string toDecimal(i128 value)
{
    if (value >= 0)
        return toDecimal(static_cast<u128>(value));
    return "-" + toDecimal(0 - static_cast<u128>(value));
}

std::vector<std::string> vectorFiles(const std::string& path)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    if (fs::is_regular_file(path, ignored))
        return {path};
    std::vector<std::string> out;
    if (!fs::is_directory(path, ignored))
        return out;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path, ignored)) {
        const std::string name = entry.path().string();
        if (entry.is_regular_file(ignored) &&
            (name.ends_with(".json") || name.ends_with(".json.gz")))
            out.push_back(name);
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace soma::test
