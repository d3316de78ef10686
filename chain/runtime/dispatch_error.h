// Why a call failed, as the chain encodes it (chain.md section 19), and the small types that carry
// it: Outcome<T> inside pallets, CallResult from a call, DispatchResult inside events.
#pragma once

#include "chain/codec/scale_type.h"
#include "chain/runtime/weight.h"
#include "consensus/base/assert.h"
#include "consensus/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace soma::runtime {

enum class TokenError : std::uint8_t {
    FundsUnavailable,
    OnlyProvider,
    BelowMinimum,
    CannotCreate,
    UnknownAsset,
    Frozen,
    Unsupported,
    CannotCreateHold,
    NotExpendable,
    Blocked,
};

enum class ArithmeticError : std::uint8_t { Underflow, Overflow, DivisionByZero };

enum class TransactionalError : std::uint8_t { LimitReached, NoLayer };

struct DispatchError {
    /// The byte on the wire.
    enum class Kind : std::uint8_t {
        Other,
        CannotLookup,
        BadOrigin,
        Module,
        ConsumerRemaining,
        NoProviders,
        TooManyConsumers,
        Token,
        Arithmetic,
        Transactional,
        Exhausted,
        Corruption,
        Unavailable,
        RootNotAllowed,
        Trie,
    };

    Kind kind = Kind::Other;
    std::uint8_t pallet = 0; ///< Of Module only.
    ByteArray<4> code{};     ///< Of Module; its first byte is the detail of Token and the like.

    constexpr DispatchError() = default;

    // NOLINTNEXTLINE(google-explicit-constructor): `return DispatchError::Kind::BadOrigin;`
    constexpr DispatchError(Kind plain) : kind(plain) {}

    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr DispatchError(TokenError token)
        : kind(Kind::Token)
        , code{static_cast<std::uint8_t>(token)}
    {
    }

    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr DispatchError(ArithmeticError arithmetic)
        : kind(Kind::Arithmetic)
        , code{static_cast<std::uint8_t>(arithmetic)}
    {
    }

    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr DispatchError(TransactionalError transactional)
        : kind(Kind::Transactional)
        , code{static_cast<std::uint8_t>(transactional)}
    {
    }

    static constexpr DispatchError module(std::uint8_t pallet, std::uint8_t index)
    {
        DispatchError error(Kind::Module);
        error.pallet = pallet;
        error.code[0] = index;
        return error;
    }

    constexpr bool operator==(const DispatchError&) const = default;
};

/// The names people know: {"Balances", "InsufficientBalance"}, {"", "Token.FundsUnavailable"},
/// {"", "BadOrigin"}. Numbers that no pallet here knows stay numbers.
struct ErrorNames {
    std::string pallet;
    std::string name;

    bool operator==(const ErrorNames&) const = default;

    /// "Balances.InsufficientBalance" or the bare name.
    std::string text() const { return pallet.empty() ? name : pallet + "." + name; }
};

ErrorNames namesOf(const DispatchError& error);

/// The type in the words of chain/codec/type_text.h.
std::string dispatchErrorText();

/// A value or a DispatchError. Works with SOMA_TRY.
template <typename T>
class [[nodiscard]] Outcome {
public:
    // NOLINTNEXTLINE(google-explicit-constructor)
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}

    // NOLINTNEXTLINE(google-explicit-constructor)
    Outcome(DispatchError error) : m_state(std::in_place_index<1>, error) {}

    // NOLINTNEXTLINE(google-explicit-constructor)
    Outcome(TokenError error) : Outcome(DispatchError(error)) {}

    // NOLINTNEXTLINE(google-explicit-constructor)
    Outcome(ArithmeticError error) : Outcome(DispatchError(error)) {}

    // NOLINTNEXTLINE(google-explicit-constructor)
    Outcome(DispatchError::Kind error) : Outcome(DispatchError(error)) {}

    bool has_value() const { return m_state.index() == 0; }

    explicit operator bool() const { return has_value(); }

    const T& value() const
    {
        SOMA_ASSERT(has_value());
        return std::get<0>(m_state);
    }

    T& value()
    {
        SOMA_ASSERT(has_value());
        return std::get<0>(m_state);
    }

    const T& operator*() const { return value(); }

    const T* operator->() const { return &value(); }

    DispatchError error() const
    {
        SOMA_ASSERT(!has_value());
        return std::get<1>(m_state);
    }

private:
    std::variant<T, DispatchError> m_state;
};

template <>
class [[nodiscard]] Outcome<void> {
public:
    Outcome() = default;

    // NOLINTNEXTLINE(google-explicit-constructor)
    Outcome(DispatchError error) : m_error(error) {}

    // NOLINTNEXTLINE(google-explicit-constructor)
    Outcome(TokenError error) : m_error(error) {}

    // NOLINTNEXTLINE(google-explicit-constructor)
    Outcome(ArithmeticError error) : m_error(error) {}

    // NOLINTNEXTLINE(google-explicit-constructor)
    Outcome(DispatchError::Kind error) : m_error(error) {}

    bool has_value() const { return !m_error; }

    explicit operator bool() const { return has_value(); }

    DispatchError error() const
    {
        SOMA_ASSERT(m_error.has_value());
        return *m_error;
    }

private:
    std::optional<DispatchError> m_error;
};

/// What a dispatched call gives back: success or failure, and in both cases what it took.
class [[nodiscard]] CallResult {
public:
    CallResult() = default;

    // NOLINTNEXTLINE(google-explicit-constructor): `return PostInfo{...};`
    CallResult(PostInfo info) : m_info(info) {}

    // NOLINTNEXTLINE(google-explicit-constructor): `return kError("...");`
    CallResult(DispatchError error) : m_error(error) {}

    // NOLINTNEXTLINE(google-explicit-constructor)
    CallResult(DispatchError::Kind error) : m_error(DispatchError(error)) {}

    CallResult(DispatchError error, PostInfo info) : m_info(info), m_error(error) {}

    // NOLINTNEXTLINE(google-explicit-constructor): `return transfer(...);`
    CallResult(const Outcome<void>& outcome)
    {
        if (!outcome)
            m_error = outcome.error();
    }

    bool has_value() const { return !m_error; }

    explicit operator bool() const { return has_value(); }

    DispatchError error() const
    {
        SOMA_ASSERT(m_error.has_value());
        return *m_error;
    }

    const PostInfo& info() const { return m_info; }

private:
    PostInfo m_info;
    std::optional<DispatchError> m_error;
};

/// The reference's Result<(), DispatchError>, as events carry it.
struct DispatchResult {
    std::optional<DispatchError> error;

    bool operator==(const DispatchResult&) const = default;

    static DispatchResult of(const CallResult& result)
    {
        if (result)
            return {};
        return {result.error()};
    }
};

} // namespace soma::runtime

namespace soma::detail {
// SOMA_TRY takes an Outcome apart as it does a Result.
template <typename T>
T takeValue(runtime::Outcome<T>& outcome)
{
    return std::move(outcome.value());
}

inline void takeValue(runtime::Outcome<void>&) {}
} // namespace soma::detail

template <>
struct soma::codec::ScaleType<soma::runtime::DispatchError> {
    static void encode(const runtime::DispatchError& value, ScaleWriter& out);
    static bool decode(ScaleReader& in, runtime::DispatchError& out);
    /// Its names as one text.
    static chain::DecodedValue toDecoded(const runtime::DispatchError& value);
};

template <>
struct soma::codec::ScaleType<soma::runtime::DispatchResult> {
    static void encode(const runtime::DispatchResult& value, ScaleWriter& out);
    static bool decode(ScaleReader& in, runtime::DispatchResult& out);
    /// "Ok" or the error's names.
    static chain::DecodedValue toDecoded(const runtime::DispatchResult& value);
};
