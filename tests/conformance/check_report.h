// What comparing a recorded file with our own results found.
#pragma once

#include "tests/support/vector_json.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soma::conformance {

/// Counts of one file, and for every failed case the path of its first difference with both values.
struct CheckReport {
    std::size_t passed = 0;
    std::size_t failed = 0;
    std::vector<std::string> differences;

    void add(const CheckReport& other);

    /// Counts one case; `difference` is its first one, if it has any.
    void count(const std::optional<std::string>& difference);

    /// A file that cannot be read or is not of its kind fails as a whole.
    static CheckReport unreadable(const std::string& path, const std::string& why);
};

/// Compares one case's values with the recorded ones and remembers only the first difference.
class CaseDiff {
public:
    explicit CaseDiff(std::string name) : m_path(std::move(name)) {}

    const std::optional<std::string>& first() const { return m_first; }

    /// Appends "/name" to the path for as long as it lives.
    class Scope {
    public:
        Scope(CaseDiff& diff, std::string_view name);
        ~Scope();
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

    private:
        CaseDiff& m_diff;
        std::size_t m_length;
    };

    void expect(const test::Json& expected, i128 got);
    void expect(const test::Json& expected, u128 got);
    void expect(const test::Json& expected, std::int64_t got);
    void expect(const test::Json& expected, std::uint64_t got);
    void expect(const test::Json& expected, int got);
    void expect(const test::Json& expected, bool got);

    /// Null stands for no value.
    template <typename T>
    void expectOptional(const test::Json& expected, const std::optional<T>& got)
    {
        if (got)
            expect(expected, *got);
        else if (!expected.isNull())
            note(expected.text(), "null");
    }

    /// False, with a note, when the list has another length.
    bool expectSize(const test::Json& expected, std::size_t got);

    /// Notes a difference at the present path, unless one was noted before.
    void note(const std::string& expected, const std::string& got);

private:
    std::string m_path;
    std::optional<std::string> m_first;
};

} // namespace soma::conformance
