// Result<T>: a value or an Error, with the member names of std::expected so that it can one day be
// replaced by it. Reading value() of an error aborts: check first, or use SOMA_TRY.
#pragma once

#include "consensus/base/assert.h"
#include "consensus/base/error.h"

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace soma {

template <typename T>
class [[nodiscard]] Result;

namespace detail {
template <typename T>
struct IsResult : std::false_type {
};

template <typename T>
struct IsResult<Result<T>> : std::true_type {
};
} // namespace detail

template <typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    // NOLINTNEXTLINE(google-explicit-constructor): `return value;` reads best.
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}

    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    template <ErrorEnum E>
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(E code) : m_state(std::in_place_index<1>, Error(code))
    {
    }

    bool has_value() const { return m_state.index() == 0; }

    explicit operator bool() const { return has_value(); }

    T& value() &
    {
        SOMA_ASSERT(has_value());
        return std::get<0>(m_state);
    }

    const T& value() const&
    {
        SOMA_ASSERT(has_value());
        return std::get<0>(m_state);
    }

    T&& value() &&
    {
        SOMA_ASSERT(has_value());
        return std::get<0>(std::move(m_state));
    }

    T& operator*() & { return value(); }

    const T& operator*() const& { return value(); }

    T&& operator*() && { return std::move(*this).value(); }

    T* operator->() { return &value(); }

    const T* operator->() const { return &value(); }

    const Error& error() const&
    {
        SOMA_ASSERT(!has_value());
        return std::get<1>(m_state);
    }

    Error&& error() &&
    {
        SOMA_ASSERT(!has_value());
        return std::get<1>(std::move(m_state));
    }

    template <typename U>
    T value_or(U&& fallback) const&
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

    template <typename F>
    auto and_then(F&& f) && -> std::invoke_result_t<F, T&&>
    {
        static_assert(detail::IsResult<std::invoke_result_t<F, T&&>>::value);
        if (!has_value())
            return std::move(*this).error();
        return std::invoke(std::forward<F>(f), std::move(*this).value());
    }

    template <typename F>
    auto transform(F&& f) && -> Result<std::invoke_result_t<F, T&&>>
    {
        if (!has_value())
            return std::move(*this).error();
        return std::invoke(std::forward<F>(f), std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;

    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(Error error) : m_error(std::move(error)) {}

    template <ErrorEnum E>
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(E code) : m_error(Error(code))
    {
    }

    bool has_value() const { return !m_error.has_value(); }

    explicit operator bool() const { return has_value(); }

    void value() const { SOMA_ASSERT(has_value()); }

    const Error& error() const&
    {
        SOMA_ASSERT(!has_value());
        return *m_error;
    }

    Error&& error() &&
    {
        SOMA_ASSERT(!has_value());
        return std::move(*m_error);
    }

    template <typename F>
    auto and_then(F&& f) && -> std::invoke_result_t<F>
    {
        if (!has_value())
            return std::move(*this).error();
        return std::invoke(std::forward<F>(f));
    }

private:
    std::optional<Error> m_error;
};

namespace detail {
template <typename T>
T&& takeValue(Result<T>& result)
{
    return std::move(result).value();
}

inline void takeValue(Result<void>&) {}
} // namespace detail

} // namespace soma

/// Passes an error up, otherwise yields the value:  `auto x = SOMA_TRY(read());`
#define SOMA_TRY(expression)                                                                       \
    __extension__({                                                                                \
        auto somaTryResult = (expression);                                                         \
        if (!somaTryResult.has_value())                                                            \
            return std::move(somaTryResult).error();                                               \
        ::soma::detail::takeValue(somaTryResult);                                                  \
    })
