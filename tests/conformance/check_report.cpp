#include "tests/conformance/check_report.h"

#include <utility>

namespace soma::conformance {

void CheckReport::add(const CheckReport& other)
{
    passed += other.passed;
    failed += other.failed;
    differences.insert(differences.end(), other.differences.begin(), other.differences.end());
}

void CheckReport::count(const std::optional<std::string>& difference)
{
    if (!difference) {
        ++passed;
        return;
    }
    ++failed;
    differences.push_back(*difference);
}

CheckReport CheckReport::unreadable(const std::string& path, const std::string& why)
{
    CheckReport report;
    report.count(path + ": " + why);
    return report;
}

CaseDiff::Scope::Scope(CaseDiff& diff, std::string_view name)
    : m_diff(diff)
    , m_length(diff.m_path.size())
{
    m_diff.m_path.append("/").append(name);
}

CaseDiff::Scope::~Scope()
{
    m_diff.m_path.resize(m_length);
}

void CaseDiff::note(const std::string& expected, const std::string& got)
{
    if (!m_first)
        m_first = m_path + ": recorded " + expected + ", computed " + got;
}

void CaseDiff::expect(const test::Json& expected, i128 got)
{
    if (!expected.isInteger() || expected.text() != test::toDecimal(got))
        note(expected.isNull() ? "null" : expected.text(), test::toDecimal(got));
}

void CaseDiff::expect(const test::Json& expected, u128 got)
{
    if (!expected.isInteger() || expected.text() != test::toDecimal(got))
        note(expected.isNull() ? "null" : expected.text(), test::toDecimal(got));
}

void CaseDiff::expect(const test::Json& expected, std::int64_t got)
{
    expect(expected, static_cast<i128>(got));
}

void CaseDiff::expect(const test::Json& expected, std::uint64_t got)
{
    expect(expected, static_cast<u128>(got));
}

void CaseDiff::expect(const test::Json& expected, int got)
{
    expect(expected, static_cast<i128>(got));
}

void CaseDiff::expect(const test::Json& expected, bool got)
{
    const bool known = expected.kind() == test::Json::Kind::Bool || expected.isInteger();
    if (!known || expected.toBool() != got)
        note(known ? (expected.toBool() ? "true" : "false") : "nothing", got ? "true" : "false");
}

bool CaseDiff::expectSize(const test::Json& expected, std::size_t got)
{
    if (expected.isArray() && expected.size() == got)
        return true;
    note("a list of " + std::to_string(expected.size()), "one of " + std::to_string(got));
    return false;
}

} // namespace soma::conformance
