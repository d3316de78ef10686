// A small JSON reader for recorded vectors. Numbers stay text until asked for, because vectors hold
// integers that no double can carry; it reads plain files and gzip files alike.
#pragma once

#include "consensus/base/checked.h"
#include "consensus/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace soma::test {

enum class JsonError {
    CannotRead, ///< No such file, or its gzip stream is broken.
    Malformed,  ///< Not JSON; the detail holds the byte offset.
};

constexpr std::string_view errorDomain(JsonError)
{
    return "json";
}

std::string_view errorName(JsonError code);

/// One JSON value. Looking up what is not there yields a null, so that a test reads as one line.
class Json {
public:
    enum class Kind { Null, Bool, Number, String, Array, Object };

    using Member = std::pair<std::string, Json>;

    static Result<Json> parse(std::string_view text);

    /// Reads a whole file, plain or gzip.
    static Result<Json> readFile(const std::string& path);

    Kind kind() const { return m_kind; }

    bool isNull() const { return m_kind == Kind::Null; }

    bool isArray() const { return m_kind == Kind::Array; }

    bool isObject() const { return m_kind == Kind::Object; }

    /// True for `true` and for any integer that is not zero.
    bool toBool() const;

    /// The digits of a number as written, or the content of a string.
    const std::string& text() const { return m_text; }

    /// A number, or a string of decimal digits, is an integer when it has nothing but a sign and
    /// digits and fits.
    bool isInteger() const;

    /// The integer; aborts if it is none or does not fit, which is a broken test file.
    i128 toI128() const;
    u128 toU128() const;
    std::int64_t toI64() const;
    std::uint64_t toU64() const;
    std::uint16_t toU16() const;

    std::size_t size() const { return m_kind == Kind::Object ? m_members.size() : m_items.size(); }

    const std::vector<Json>& items() const { return m_items; }

    /// In the file's order.
    const std::vector<Member>& members() const { return m_members; }

    /// The element, or a null.
    const Json& operator[](std::size_t index) const;

    /// For literals: a plain 0 would also be a null pointer.
    const Json& operator[](int index) const { return (*this)[static_cast<std::size_t>(index)]; }

    /// The member, or a null.
    const Json& operator[](std::string_view name) const;

    const Json& operator[](const char* name) const { return (*this)[std::string_view(name)]; }

    bool contains(std::string_view name) const;

private:
    friend class JsonReader;

    Kind m_kind = Kind::Null;
    bool m_bool = false;
    std::string m_text;
    std::vector<Json> m_items;
    std::vector<Member> m_members;
};

/// Decimal digits of a 128-bit integer.
std::string toDecimal(i128 value);
std::string toDecimal(u128 value);

/// The files in `path`: itself if it is a file, otherwise all *.json and *.json.gz below it in
/// name order. Empty when there is nothing.
std::vector<std::string> vectorFiles(const std::string& path);

} // namespace soma::test
