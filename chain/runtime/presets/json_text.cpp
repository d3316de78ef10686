#include "chain/runtime/presets/json_text.h"

#include "chain/runtime/presets/preset_error.h"

#include <algorithm>
#include <cstdint>

namespace soma::runtime::presets {

namespace {

constexpr std::size_t kDeepest = 16;
constexpr std::size_t kLongestNumber = 20;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string& out, std::uint32_t code)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0 | (code >> 6));
        put(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        put(0xe0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3f));
        put(0x80 | (code & 0x3f));
    } else {
        put(0xf0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3f));
        put(0x80 | ((code >> 6) & 0x3f));
        put(0x80 | (code & 0x3f));
    }
}

class Parser {
public:
    explicit Parser(std::string_view text) : m_rest(text) {}

    Result<JsonValue> document()
    {
        JsonValue value = SOMA_TRY(parseValue(0));
        skipSpace();
        if (!m_rest.empty())
            return bad("something stands after the end");
        return value;
    }

private:
    Error bad(std::string_view what, PresetError code = PresetError::Syntax) const
    {
        return Error(code, "line " + std::to_string(m_line) + ": " + std::string(what));
    }

    void skipSpace()
    {
        while (!m_rest.empty() &&
               std::string_view(" \t\r\n").find(m_rest.front()) != std::string_view::npos) {
            m_line += m_rest.front() == '\n' ? 1 : 0;
            m_rest.remove_prefix(1);
        }
    }

    bool take(char c)
    {
        skipSpace();
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool takeWord(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }

    Result<JsonValue> parseValue(std::size_t depth)
    {
        if (depth > kDeepest)
            return bad("lists and objects are nested too deep", PresetError::TooLarge);
        skipSpace();
        if (m_rest.empty())
            return bad("the text ends too early");
        JsonValue value;
        value.line = m_line;
        const char first = m_rest.front();
        if (first == '{') {
            value.kind = JsonValue::Kind::Object;
            value.members = SOMA_TRY(parseMembers(depth));
        } else if (first == '[') {
            value.kind = JsonValue::Kind::List;
            value.items = SOMA_TRY(parseItems(depth));
        } else if (first == '"') {
            value.kind = JsonValue::Kind::Text;
            value.text = SOMA_TRY(parseText());
        } else if (first == '-' || isDigit(first)) {
            value.kind = JsonValue::Kind::Number;
            value.text = SOMA_TRY(parseNumber());
        } else if (takeWord("true")) {
            value.kind = JsonValue::Kind::Truth;
            value.truth = true;
        } else if (takeWord("false")) {
            value.kind = JsonValue::Kind::Truth;
        } else if (!takeWord("null")) {
            return bad("a value is missing here");
        }
        return value;
    }

    Result<std::vector<JsonMember>> parseMembers(std::size_t depth)
    {
        std::vector<JsonMember> out;
        (void)take('{');
        if (take('}'))
            return out;
        do {
            skipSpace();
            JsonMember member;
            member.line = m_line;
            if (m_rest.empty() || m_rest.front() != '"')
                return bad("a name in quotes is missing here");
            member.name = SOMA_TRY(parseText());
            if (!take(':'))
                return bad("a colon is missing after \"" + member.name + "\"");
            const bool twice = std::any_of(out.begin(), out.end(), [&](const JsonMember& other) {
                return other.name == member.name;
            });
            if (twice)
                return bad("\"" + member.name + "\" stands here a second time");
            member.value = SOMA_TRY(parseValue(depth + 1));
            out.push_back(std::move(member));
        } while (take(','));
        if (!take('}'))
            return bad("a comma or a closing } is missing here");
        return out;
    }

    Result<std::vector<JsonValue>> parseItems(std::size_t depth)
    {
        std::vector<JsonValue> out;
        (void)take('[');
        if (take(']'))
            return out;
        do
            out.push_back(SOMA_TRY(parseValue(depth + 1)));
        while (take(','));
        if (!take(']'))
            return bad("a comma or a closing ] is missing here");
        return out;
    }

    Result<std::string> parseNumber()
    {
        std::string out;
        if (m_rest.front() == '-') {
            out.push_back('-');
            m_rest.remove_prefix(1);
        }
        while (!m_rest.empty() && isDigit(m_rest.front())) {
            out.push_back(m_rest.front());
            m_rest.remove_prefix(1);
        }
        if (out.empty() || !isDigit(out.back()) || out.size() > kLongestNumber)
            return bad("this is no whole number of at most 20 digits");
        if (!m_rest.empty() &&
            std::string_view(".eE").find(m_rest.front()) != std::string_view::npos)
            return bad("numbers are whole here; write amounts in quotes, such as \"1000.5\"");
        return out;
    }

    Result<std::string> parseText()
    {
        std::string out;
        m_rest.remove_prefix(1);
        while (!m_rest.empty() && m_rest.front() != '"') {
            const char c = m_rest.front();
            if (static_cast<unsigned char>(c) < 0x20)
                return bad("a text must end on its line");
            m_rest.remove_prefix(1);
            if (c == '\\')
                SOMA_TRY(parseEscape(out));
            else
                out.push_back(c);
        }
        if (m_rest.empty())
            return bad("the closing quote of a text is missing");
        m_rest.remove_prefix(1);
        return out;
    }

    Result<void> parseEscape(std::string& out)
    {
        constexpr std::string_view kLetters = "\"\\/bfnrt";
        constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
        if (m_rest.empty())
            return bad("the text ends too early");
        const char letter = m_rest.front();
        m_rest.remove_prefix(1);
        const std::size_t at = kLetters.find(letter);
        if (at != std::string_view::npos) {
            out.push_back(kMeanings[at]);
            return {};
        }
        if (letter != 'u')
            return bad("an unknown sign after \\");
        std::uint32_t code = SOMA_TRY(parseHex());
        if (code >= 0xd800 && code < 0xdc00 && takeWord("\\u")) {
            const std::uint32_t low = SOMA_TRY(parseHex());
            if (low < 0xdc00 || low >= 0xe000)
                return bad("half a sign after \\u");
            code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        } else if (code >= 0xd800 && code < 0xe000) {
            return bad("half a sign after \\u");
        }
        appendUtf8(out, code);
        return {};
    }

    Result<std::uint32_t> parseHex()
    {
        std::uint32_t code = 0;
        for (int i = 0; i < 4; ++i) {
            constexpr std::string_view kDigits = "0123456789abcdefABCDEF";
            const std::size_t at =
                m_rest.empty() ? std::string_view::npos : kDigits.find(m_rest.front());
            if (at == std::string_view::npos)
                return bad("four hexadecimal digits belong after \\u");
            code = code * 16 + static_cast<std::uint32_t>(at < 16 ? at : at - 6);
            m_rest.remove_prefix(1);
        }
        return code;
    }

    std::string_view m_rest;
    std::size_t m_line = 1;
};

} // namespace

std::string_view kindName(JsonValue::Kind kind)
{
    switch (kind) {
    case JsonValue::Kind::Null:
        return "null";
    case JsonValue::Kind::Truth:
        return "true or false";
    case JsonValue::Kind::Number:
        return "a number";
    case JsonValue::Kind::Text:
        return "text";
    case JsonValue::Kind::List:
        return "a list";
    case JsonValue::Kind::Object:
        return "an object";
    }
    return "something";
}

std::string_view errorName(PresetError code)
{
    switch (code) {
    case PresetError::Syntax:
        return "Syntax";
    case PresetError::TooLarge:
        return "TooLarge";
    case PresetError::UnknownMember:
        return "UnknownMember";
    case PresetError::MissingMember:
        return "MissingMember";
    case PresetError::WrongType:
        return "WrongType";
    case PresetError::OutOfRange:
        return "OutOfRange";
    case PresetError::DoesNotFit:
        return "DoesNotFit";
    }
    return "Unknown";
}

Result<JsonValue> parseJson(std::string_view text)
{
    if (text.size() > kLargestJson)
        return Error(PresetError::TooLarge, "line 1: the text is larger than 1 MiB");
    return Parser(text).document();
}

} // namespace soma::runtime::presets
