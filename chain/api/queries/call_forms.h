// Calls as forms to fill in: which there are and what each argument takes, as the chain's metadata
// declares them. For those who may call anything, such as a local network's administrator.
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/api/queries/ask.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace soma::chain {

/// What an argument takes, and how it is written into the call.
struct ArgumentForm {
    enum class Kind {
        Flag,
        Number, ///< Between `least` and `most`, in the chain's own unit.
        Amount, ///< Rao; a number of 64 bits.
        Subnet, ///< A netuid.
        Account,
        Choice, ///< One of `choices`, by their place there.
        Text,   ///< Any bytes.
    };

    std::string name;
    Kind kind = Kind::Number;
    i128 least = 0;
    i128 most = 0;
    std::size_t width = 0; ///< Bytes of a number.
    bool compact = false;
    bool optional = false; ///< May be left out.
    bool address = false;  ///< An account that is written as one kind of address.
    std::vector<std::pair<std::string, std::uint8_t>> choices;

    bool operator==(const ArgumentForm&) const = default;
};

struct CallForm {
    std::string pallet;
    std::string name;
    std::string docs;
    std::uint8_t palletIndex = 0;
    std::uint8_t callIndex = 0;
    std::vector<ArgumentForm> arguments;

    std::string fullName() const { return pallet + "." + name; }
};

/// monostate leaves an optional argument out; a choice is its place among the choices.
using ArgumentValue = std::variant<std::monostate, bool, i128, AccountId, std::string>;

/// All calls whose every argument can be filled in, pallet by pallet in the chain's order; calls
/// with lists or other calls inside them are left out. Errors: as storageItems().
Asked<std::vector<CallForm>> callForms(Node& node, At at = At::best());

enum class CallFormError {
    MissingArgument, ///< detail = its name.
    WrongKind,       ///< The value is none that the argument takes; detail = its name.
    OutOfRange,      ///< detail = the argument's name.
};

constexpr std::string_view errorDomain(CallFormError)
{
    return "call form";
}

std::string_view errorName(CallFormError code);

/// One value for each argument. Errors: CallFormError.
Result<CallSpec> fillIn(const CallForm& form, const std::vector<ArgumentValue>& values);

/// The account that may do everything on its own network; nothing where there is none.
Asked<std::optional<AccountId>> sudoAccount(Node& node, At at = At::best());

} // namespace soma::chain
