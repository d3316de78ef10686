#include "wallet/keys/secret_json.h"

#include "wallet/api/wallet_error.h"
#include "wallet/keys/json_text.h"
#include "wallet/keys/secret_builder.h"

#include <algorithm>
#include <array>
#include <optional>

namespace soma::wallet {

using crypto::SecretBytes;
using json_text::encodeUtf8;
using json_text::hexDigit;
using json_text::utf8Length;

namespace {

constexpr std::size_t kMaxMembers = 64;
constexpr std::size_t kMaxName = 64;

} // namespace

/// Walks the text once. Every fault is told by its place, never by its content.
class SecretJsonReader {
public:
    explicit SecretJsonReader(ByteSpan text) : m_text(text), m_values(text.size()) {}

    Result<SecretJson> run()
    {
        SOMA_TRY(expect('{'));
        skipSpace();
        if (peek() == '}')
            ++m_at;
        else
            SOMA_TRY(members());
        skipSpace();
        if (m_at != m_text.size())
            return fault("something after the end");
        m_out.m_values = std::move(m_values).finish();
        return std::move(m_out);
    }

private:
    Result<void> members()
    {
        for (;;) {
            SOMA_TRY(member());
            skipSpace();
            if (atEnd())
                return truncated();
            const std::uint8_t c = m_text[m_at++];
            if (c == '}')
                return {};
            if (c != ',')
                return fault("neither comma nor end");
        }
    }

    Result<void> member()
    {
        SecretBuilder nameBuilder(kMaxName);
        SOMA_TRY(text(nameBuilder, kMaxName));
        SecretJson::Member member;
        const SecretBytes name = std::move(nameBuilder).finish();
        name.expose([&](ByteSpan bytes) { member.name.assign(bytes.begin(), bytes.end()); });
        if (m_out.find(member.name) != nullptr)
            return fault("the same member twice");
        if (m_out.m_members.size() == kMaxMembers)
            return fault("too many members");
        SOMA_TRY(expect(':'));
        skipSpace();
        if (atEnd())
            return truncated();
        if (m_text[m_at] == 'n')
            SOMA_TRY(null(member));
        else
            SOMA_TRY(value(member));
        m_out.m_members.push_back(std::move(member));
        return {};
    }

    Result<void> null(SecretJson::Member& member)
    {
        constexpr std::string_view kNull = "null";
        const ByteSpan rest = m_text.subspan(m_at);
        const std::size_t size = std::min(rest.size(), kNull.size());
        if (!std::equal(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(size),
                        kNull.begin()))
            return fault("neither text nor null");
        if (size < kNull.size())
            return truncated();
        m_at += size;
        member.isNull = true;
        return {};
    }

    Result<void> value(SecretJson::Member& member)
    {
        member.offset = m_values.size();
        SOMA_TRY(text(m_values, m_text.size()));
        member.size = m_values.size() - member.offset;
        return {};
    }

    Result<void> text(SecretBuilder& out, std::size_t most)
    {
        SOMA_TRY(expect('"'));
        const std::size_t start = out.size();
        for (;;) {
            if (atEnd())
                return truncated();
            const std::uint8_t c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                return {};
            }
            if (c < 0x20)
                return fault("a control character");
            std::array<std::uint8_t, 4> unit{};
            const std::size_t size = SOMA_TRY(c == '\\' ? escape(unit) : plain(unit));
            if (out.size() - start + size > most)
                return fault("a name that is too long");
            out.append(ByteSpan(unit).first(size));
        }
    }

    Result<std::size_t> plain(std::array<std::uint8_t, 4>& unit)
    {
        const std::size_t size = utf8Length(m_text.subspan(m_at));
        if (size == 0)
            return fault("no UTF-8");
        std::copy_n(m_text.begin() + static_cast<std::ptrdiff_t>(m_at), size, unit.begin());
        m_at += size;
        return size;
    }

    Result<std::size_t> escape(std::array<std::uint8_t, 4>& unit)
    {
        ++m_at;
        if (atEnd())
            return truncated();
        constexpr std::string_view kFrom = "\"\\/bfnrt";
        constexpr std::string_view kTo = "\"\\/\b\f\n\r\t";
        const char c = static_cast<char>(m_text[m_at++]);
        if (c == 'u')
            return unicodeEscape(unit);
        const std::size_t found = kFrom.find(c);
        if (found == std::string_view::npos)
            return fault("an unknown escape");
        unit[0] = static_cast<std::uint8_t>(kTo[found]);
        return std::size_t{1};
    }

    Result<std::size_t> unicodeEscape(std::array<std::uint8_t, 4>& unit)
    {
        char32_t point = SOMA_TRY(codeUnit());
        if (point >= 0xD800 && point < 0xDC00) {
            if (m_text.size() - m_at < 2)
                return truncated();
            if (m_text[m_at] != '\\' || m_text[m_at + 1] != 'u')
                return fault("half a surrogate pair");
            m_at += 2;
            const char32_t low = SOMA_TRY(codeUnit());
            if (low < 0xDC00 || low >= 0xE000)
                return fault("half a surrogate pair");
            point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        } else if (point >= 0xDC00 && point < 0xE000) {
            return fault("half a surrogate pair");
        }
        return encodeUtf8(point, unit);
    }

    Result<char32_t> codeUnit()
    {
        if (m_text.size() - m_at < 4)
            return truncated();
        char32_t unit = 0;
        for (int i = 0; i < 4; ++i) {
            const auto digit = hexDigit(m_text[m_at++]);
            if (!digit)
                return fault("an unknown escape");
            unit = (unit << 4) | *digit;
        }
        return unit;
    }

    Result<void> expect(std::uint8_t wanted)
    {
        skipSpace();
        if (atEnd())
            return truncated();
        if (m_text[m_at] != wanted)
            return fault(std::string("not '") + static_cast<char>(wanted) + "'");
        ++m_at;
        return {};
    }

    void skipSpace()
    {
        constexpr std::string_view kSpace = " \t\n\r";
        while (!atEnd() && kSpace.find(static_cast<char>(m_text[m_at])) != std::string_view::npos)
            ++m_at;
    }

    int peek() const { return atEnd() ? -1 : m_text[m_at]; }

    bool atEnd() const { return m_at >= m_text.size(); }

    Error truncated() const { return Error(WalletError::FileTruncated, "the JSON ends too early"); }

    Error fault(const std::string& what) const
    {
        return Error(WalletError::UnknownFormat, what + " at byte " + std::to_string(m_at));
    }

    ByteSpan m_text;
    std::size_t m_at = 0;
    SecretBuilder m_values;
    SecretJson m_out;
};

Result<SecretJson> SecretJson::parse(const SecretBytes& text)
{
    if (text.isEmpty())
        return Error(WalletError::FileTruncated, "empty");
    return text.expose([](ByteSpan bytes) { return SecretJsonReader(bytes).run(); });
}

const SecretJson::Member* SecretJson::find(std::string_view name) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [&](const Member& member) { return member.name == name; });
    return found == m_members.end() ? nullptr : &*found;
}

bool SecretJson::has(std::string_view name) const
{
    const Member* member = find(name);
    return member != nullptr && !member->isNull;
}

std::string SecretJson::text(std::string_view name) const
{
    return expose(name, [](ByteSpan bytes) { return std::string(bytes.begin(), bytes.end()); });
}

} // namespace soma::wallet
