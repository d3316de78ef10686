// One error value for the whole program: which room, which code, a short detail, maybe a cause.
//
// A room declares `enum class XError` with one documented value per way to fail, and beside it
// `constexpr std::string_view errorDomain(XError)` and `std::string_view errorName(XError)`, both
// found by argument-dependent lookup. The detail is for developers and may carry the offending
// value; the sentence a person reads is made in ui from domain and code.
#pragma once

#include <concepts>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace soma {

template <typename E>
concept ErrorEnum = std::is_enum_v<E> && requires(E code)
{
    {
        errorDomain(code)
        } -> std::convertible_to<std::string_view>;
    {
        errorName(code)
        } -> std::convertible_to<std::string_view>;
};

class Error {
public:
    template <ErrorEnum E>
    // NOLINTNEXTLINE(google-explicit-constructor): `return XError::Y;` is the common spelling.
    Error(E code, std::string detail = {})
        : m_domain(errorDomain(code))
        , m_name(errorName(code))
        , m_code(static_cast<int>(code))
        , m_detail(std::move(detail))
    {
    }

    std::string_view domain() const { return m_domain; }

    /// The enum value's own spelling, such as "BadProof".
    std::string_view name() const { return m_name; }

    int code() const { return m_code; }

    const std::string& detail() const { return m_detail; }

    const Error* cause() const { return m_cause.get(); }

    template <ErrorEnum E>
    bool is(E code) const
    {
        return m_domain == errorDomain(code) && m_code == static_cast<int>(code);
    }

    /// The code as a room's own enum; only after checking the domain.
    template <ErrorEnum E>
    E as() const
    {
        return static_cast<E>(m_code);
    }

    template <ErrorEnum E>
    bool isFrom() const
    {
        return m_domain == errorDomain(E{});
    }

    Error causedBy(Error cause) &&
    {
        m_cause = std::make_shared<const Error>(std::move(cause));
        return std::move(*this);
    }

    /// "domain.Name: detail (because ...)" for logs and test output.
    std::string toString() const;

private:
    std::string_view m_domain; // Points to a literal.
    std::string_view m_name;   // Points to a literal.
    int m_code;
    std::string m_detail;
    std::shared_ptr<const Error> m_cause;
};

} // namespace soma
