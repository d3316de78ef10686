// A call before it is signed: its bytes, and its parts for people.
#pragma once

#include "chain/primitives/decoded_value.h"

#include <string>
#include <vector>

namespace soma::chain {

/// Made by the functions in chain/api/calls; whoever makes one by hand keeps the two halves equal.
struct CallSpec {
    std::string pallet;                  ///< "SubtensorModule"
    std::string name;                    ///< "add_stake_limit"
    std::vector<DecodedField> arguments; ///< By the chain's own names; nested calls are groups.
    Bytes bytes;                         ///< Pallet, index, arguments, as they are signed.

    std::string fullName() const { return pallet + "." + name; }
};

} // namespace soma::chain
