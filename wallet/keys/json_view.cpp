#include "wallet/keys/json_view.h"

#include "consensus/base/assert.h"
#include "wallet/api/wallet_error.h"
#include "wallet/keys/json_text.h"
#include "wallet/keys/secret_builder.h"

#include <algorithm>

namespace soma::wallet {

using crypto::SecretBytes;
using json_text::encodeUtf8;
using json_text::hexDigit;
using json_text::utf8Length;

namespace {

/// What is wrong: a fault, or an end that came too early.
enum class Fault { None, Truncated, Malformed };

/// Walks over values without keeping any. After a fault nothing moves any more.
class Walker {
public:
    explicit Walker(ByteSpan text) : m_text(text) {}

    Fault fault() const { return m_fault; }

    std::size_t position() const { return m_at; }

    bool atEnd() const { return m_at == m_text.size(); }

    void skipSpace()
    {
        while (!atEnd() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n' ||
                            m_text[m_at] == '\r'))
            ++m_at;
    }

    bool take(char c)
    {
        skipSpace();
        if (atEnd() || m_text[m_at] != static_cast<std::uint8_t>(c))
            return false;
        ++m_at;
        return true;
    }

    bool expect(char c) { return take(c) || fail(); }

    ByteSpan since(std::size_t from) const { return m_text.subspan(from, m_at - from); }

    bool value(int depth)
    {
        skipSpace();
        if (depth > JsonView::kMaxDepth)
            return malformed();
        if (atEnd())
            return fail();
        switch (m_text[m_at]) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    /// `use` gets each character's UTF-8.
    template <typename Use>
    bool stringWith(Use use)
    {
        if (!expect('"'))
            return false;
        for (;;) {
            if (atEnd())
                return fail();
            const std::uint8_t c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c < 0x20)
                return malformed();
            std::array<std::uint8_t, 4> unit{};
            std::size_t size = 0;
            if (!(c == '\\' ? escape(unit, size) : plain(unit, size)))
                return false;
            use(ByteSpan(unit).first(size));
        }
    }

private:
    /// At the end of the text it is cut short, elsewhere it is wrong.
    bool fail()
    {
        if (m_fault == Fault::None)
            m_fault = atEnd() ? Fault::Truncated : Fault::Malformed;
        return false;
    }

    bool malformed()
    {
        m_fault = Fault::Malformed;
        return false;
    }

    bool string()
    {
        return stringWith([](ByteSpan) {});
    }

    bool object(int depth)
    {
        ++m_at;
        if (take('}'))
            return true;
        std::vector<ByteSpan> names;
        do {
            skipSpace();
            const std::size_t from = m_at;
            if (!string())
                return false;
            const ByteSpan name = since(from);
            const bool known = std::any_of(names.begin(), names.end(), [&](ByteSpan other) {
                return std::equal(name.begin(), name.end(), other.begin(), other.end());
            });
            if (known || names.size() == JsonView::kMaxMembers)
                return malformed();
            names.push_back(name);
            if (!expect(':') || !value(depth + 1))
                return false;
        } while (take(','));
        return expect('}');
    }

    bool array(int depth)
    {
        ++m_at;
        if (take(']'))
            return true;
        do {
            if (!value(depth + 1))
                return false;
        } while (take(','));
        return expect(']');
    }

    bool word(std::string_view expected)
    {
        for (const char c : expected) {
            if (atEnd() || m_text[m_at] != static_cast<std::uint8_t>(c))
                return fail();
            ++m_at;
        }
        return true;
    }

    std::size_t digits()
    {
        const std::size_t from = m_at;
        while (!atEnd() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            ++m_at;
        return m_at - from;
    }

    bool takeHere(char c)
    {
        if (atEnd() || m_text[m_at] != static_cast<std::uint8_t>(c))
            return false;
        ++m_at;
        return true;
    }

    bool number()
    {
        takeHere('-');
        const bool leadingZero = takeHere('0');
        if (leadingZero && digits() > 0)
            return malformed();
        if (!leadingZero && digits() == 0)
            return fail();
        if (takeHere('.') && digits() == 0)
            return fail();
        if (takeHere('e') || takeHere('E')) {
            if (!takeHere('+'))
                takeHere('-');
            if (digits() == 0)
                return fail();
        }
        return true;
    }

    bool plain(std::array<std::uint8_t, 4>& unit, std::size_t& size)
    {
        size = utf8Length(m_text.subspan(m_at));
        if (size == 0)
            return malformed();
        std::copy_n(m_text.begin() + static_cast<std::ptrdiff_t>(m_at), size, unit.begin());
        m_at += size;
        return true;
    }

    bool escape(std::array<std::uint8_t, 4>& unit, std::size_t& size)
    {
        ++m_at;
        if (atEnd())
            return fail();
        constexpr std::string_view kFrom = "\"\\/bfnrt";
        constexpr std::string_view kTo = "\"\\/\b\f\n\r\t";
        const char c = static_cast<char>(m_text[m_at++]);
        if (c == 'u')
            return unicodeEscape(unit, size);
        const std::size_t found = kFrom.find(c);
        if (found == std::string_view::npos)
            return malformed();
        unit[0] = static_cast<std::uint8_t>(kTo[found]);
        size = 1;
        return true;
    }

    bool unicodeEscape(std::array<std::uint8_t, 4>& unit, std::size_t& size)
    {
        char32_t point = 0;
        if (!codeUnit(point))
            return false;
        const bool isHigh = point >= 0xD800 && point < 0xDC00;
        if (isHigh) {
            char32_t low = 0;
            if (!takeHere('\\') || !takeHere('u') || !codeUnit(low))
                return fail();
            if (low < 0xDC00 || low >= 0xE000)
                return malformed();
            point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        } else if (point >= 0xDC00 && point < 0xE000) {
            return malformed();
        }
        size = encodeUtf8(point, unit);
        return true;
    }

    bool codeUnit(char32_t& out)
    {
        out = 0;
        for (int i = 0; i < 4; ++i) {
            if (atEnd())
                return fail();
            const auto digit = hexDigit(m_text[m_at]);
            if (!digit)
                return malformed();
            ++m_at;
            out = out * 16 + *digit;
        }
        return true;
    }

    ByteSpan m_text;
    std::size_t m_at = 0;
    Fault m_fault = Fault::None;
};

} // namespace

Result<JsonView> JsonView::parse(ByteSpan text)
{
    Walker walker(text);
    walker.skipSpace();
    const std::size_t from = walker.position();
    if (walker.value(0)) {
        const ByteSpan value = walker.since(from);
        walker.skipSpace();
        if (walker.atEnd())
            return JsonView(value);
    }
    const std::string where = "JSON, byte " + std::to_string(walker.position() + 1);
    return walker.fault() == Fault::Truncated ? Error(WalletError::FileTruncated, where)
                                              : Error(WalletError::UnknownFormat, where);
}

JsonView::Kind JsonView::kind() const
{
    switch (m_value.front()) {
    case '{':
        return Kind::Object;
    case '[':
        return Kind::Array;
    case '"':
        return Kind::Text;
    case 't':
    case 'f':
        return Kind::Bool;
    case 'n':
        return Kind::Null;
    default:
        return Kind::Number;
    }
}

std::optional<JsonView> JsonView::member(std::string_view name) const
{
    if (!isObject())
        return std::nullopt;
    Walker walker(m_value);
    walker.take('{');
    if (walker.take('}'))
        return std::nullopt;
    do {
        std::string found;
        walker.stringWith([&](ByteSpan c) { found.append(c.begin(), c.end()); });
        walker.take(':');
        walker.skipSpace();
        const std::size_t from = walker.position();
        SOMA_ASSERT(walker.value(0));
        if (found == name)
            return JsonView(walker.since(from));
    } while (walker.take(','));
    return std::nullopt;
}

std::vector<JsonView> JsonView::items() const
{
    std::vector<JsonView> out;
    if (!isArray())
        return out;
    Walker walker(m_value);
    walker.take('[');
    if (walker.take(']'))
        return out;
    do {
        walker.skipSpace();
        const std::size_t from = walker.position();
        SOMA_ASSERT(walker.value(0));
        out.push_back(JsonView(walker.since(from)));
    } while (walker.take(','));
    return out;
}

std::string JsonView::text() const
{
    std::string out;
    if (isText())
        Walker(m_value).stringWith([&](ByteSpan c) { out.append(c.begin(), c.end()); });
    return out;
}

SecretBytes JsonView::secretText() const
{
    SecretBuilder out(m_value.size());
    if (isText())
        Walker(m_value).stringWith([&](ByteSpan c) { out.append(c); });
    return std::move(out).finish();
}

} // namespace soma::wallet
