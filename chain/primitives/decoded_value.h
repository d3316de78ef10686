// A call argument or event field after decoding, with enough type left to show it in words.
#pragma once

#include "chain/primitives/account_id.h"
#include "chain/primitives/hash_types.h"
#include "consensus/base/bytes.h"
#include "consensus/base/units.h"

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace soma::chain {

struct DecodedField;

/// A nested call, list or record keeps its parts in order.
struct DecodedGroup {
    std::string name; ///< Such as "Balances.transfer_keep_alive"; empty for plain lists.
    std::vector<DecodedField> fields;
};

/// monostate is "absent" (an Option's None). Integers wider than 64 bits travel as text.
using DecodedValue = std::variant<std::monostate, bool, std::uint64_t, std::string, Bytes, Rao,
                                  Alpha, NetUid, AccountId, Hash256, DecodedGroup>;

struct DecodedField {
    std::string name; ///< The reference's own argument or field name.
    DecodedValue value;
};

} // namespace soma::chain
