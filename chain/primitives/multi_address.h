// The ways to name an account in a call (chain.md section 6). Only the account itself resolves.
#pragma once

#include "chain/codec/scale_type.h"
#include "chain/primitives/account_id.h"

namespace soma::chain {

struct MultiAddress {
    using Index = std::monostate; ///< Compact<()> has no bytes.

    /// In the order of their numbers on the wire: Id, Index, Raw, Address32, Address20.
    std::variant<AccountId, Index, Bytes, ByteArray<32>, ByteArray<20>> form;

    MultiAddress() = default;

    explicit MultiAddress(const AccountId& account) : form(account) {}

    /// The account, when the form is Id.
    const AccountId* id() const { return std::get_if<AccountId>(&form); }

    bool operator==(const MultiAddress&) const = default;
};

constexpr auto scaleShape(const MultiAddress*)
{
    return codec::choice("MultiAddress", &MultiAddress::form,
                         {{"Id", 0}, {"Index", 1}, {"Raw", 2}, {"Address32", 3}, {"Address20", 4}});
}

} // namespace soma::chain

/// Shown as the plain account where it is one.
template <>
struct soma::codec::ScaleType<soma::chain::MultiAddress>
    : soma::codec::detail::ChoiceType<soma::chain::MultiAddress> {
    static chain::DecodedValue toDecoded(const chain::MultiAddress& value)
    {
        if (const chain::AccountId* account = value.id())
            return *account;
        return ChoiceType::toDecoded(value);
    }
};
