// Short words for the tests of Proxy, Multisig, Preimage and Scheduler.
#pragma once

#include "chain/crypto/hashing.h"
#include "chain/runtime/pallets/balances.h"
#include "chain/runtime/pallets/system.h"
#include "tests/chain/runtime/test_chain.h"

#include <algorithm>
#include <string>

namespace soma::runtime::testing {

constexpr Rao tao(std::uint64_t amount)
{
    return Rao(amount * kRaoPerTao);
}

inline chain::MultiAddress to(const chain::AccountId& who)
{
    return chain::MultiAddress(who);
}

inline chain::MultiAddress to(std::string_view name)
{
    return to(dev(name));
}

/// An address that does not resolve.
inline chain::MultiAddress nowhere()
{
    chain::MultiAddress address;
    address.form = ByteArray<32>{};
    return address;
}

inline balances::TransferKeepAlive pay(std::string_view name, Rao amount)
{
    return {to(name), codec::Compact<Rao>(amount)};
}

inline system::RemarkWithEvent remark(std::size_t length = 3)
{
    return {Bytes(length, 7)};
}

/// "ok", "refused: ..." or the error's names.
inline std::string failure(const Result<ApplyOutcome>& outcome)
{
    if (!outcome)
        return "refused: " + outcome.error().toString();
    return outcome->failure ? namesOf(*outcome->failure).text() : "ok";
}

inline std::string failure(const CallResult& result)
{
    return result ? "ok" : namesOf(result.error()).text();
}

inline std::string failure(const Outcome<void>& result)
{
    return result ? "ok" : namesOf(result.error()).text();
}

/// Anywhere in the last block, also before its first extrinsic.
inline bool happened(const TestChain& chain, const std::string& event)
{
    const auto events = chain.events();
    return std::any_of(events.begin(), events.end(), [&event](const DescribedEvent& one) {
        return one.pallet + "." + one.name == event;
    });
}

inline balances::AccountData dataOf(const TestChain& chain, const chain::AccountId& who)
{
    return system::kAccount.get(chain.state(), who).data;
}

inline Rao reserved(const TestChain& chain, std::string_view name)
{
    return dataOf(chain, dev(name)).reserved;
}

/// The first field of that name in the last block's events of that kind, as text; "" without.
inline std::string told(const TestChain& chain, std::string_view pallet, std::string_view event,
                        std::string_view field)
{
    for (const DescribedEvent& one : chain.events()) {
        if (one.pallet != pallet || one.name != event)
            continue;
        for (const chain::DecodedField& each : one.fields)
            if (each.name == field)
                if (const auto* text = std::get_if<std::string>(&each.value))
                    return *text;
    }
    return {};
}

} // namespace soma::runtime::testing
