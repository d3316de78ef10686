// Who is calling.
#pragma once

#include "chain/primitives/account_id.h"
#include "chain/runtime/dispatch_error.h"

#include <functional>
#include <optional>
#include <vector>

namespace soma::runtime {

class RuntimeCall;

/// Nobody (an inherent), root, or an account. An origin may carry filters that refuse calls made
/// with it; root is never filtered.
class Origin {
public:
    using Filter = std::function<bool(const RuntimeCall&)>;

    static Origin none() { return Origin(Kind::None); }

    static Origin root() { return Origin(Kind::Root); }

    static Origin account(const chain::AccountId& who)
    {
        Origin origin(Kind::Signed);
        origin.m_account = who;
        return origin;
    }

    bool isNone() const { return m_kind == Kind::None; }

    bool isRoot() const { return m_kind == Kind::Root; }

    const chain::AccountId* signer() const { return m_kind == Kind::Signed ? &m_account : nullptr; }

    /// The same filters, somebody else's name.
    Origin as(const chain::AccountId& who) const
    {
        Origin origin = account(who);
        origin.m_filters = m_filters;
        return origin;
    }

    void addFilter(Filter allows) { m_filters.push_back(std::move(allows)); }

    bool allows(const RuntimeCall& call) const
    {
        if (isRoot())
            return true;
        for (const Filter& filter : m_filters)
            if (!filter(call))
                return false;
        return true;
    }

private:
    enum class Kind { None, Root, Signed };

    explicit Origin(Kind kind) : m_kind(kind) {}

    Kind m_kind;
    chain::AccountId m_account;
    std::vector<Filter> m_filters;
};

/// Errors: BadOrigin.
inline Outcome<chain::AccountId> ensureSigned(const Origin& origin)
{
    if (const chain::AccountId* who = origin.signer())
        return *who;
    return DispatchError::Kind::BadOrigin;
}

/// Errors: BadOrigin.
inline Outcome<void> ensureRoot(const Origin& origin)
{
    if (origin.isRoot())
        return {};
    return DispatchError::Kind::BadOrigin;
}

/// Errors: BadOrigin.
inline Outcome<void> ensureNone(const Origin& origin)
{
    if (origin.isNone())
        return {};
    return DispatchError::Kind::BadOrigin;
}

/// Nothing for root. Errors: BadOrigin.
inline Outcome<std::optional<chain::AccountId>> ensureSignedOrRoot(const Origin& origin)
{
    if (origin.isNone())
        return DispatchError::Kind::BadOrigin;
    const chain::AccountId* who = origin.signer();
    return who ? std::optional(*who) : std::nullopt;
}

} // namespace soma::runtime
