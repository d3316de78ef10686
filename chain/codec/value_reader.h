// Values read by a chain's own description of their types, for showing them: what our declarations
// do not know can be told in words all the same.
#pragma once

#include "chain/codec/metadata.h"
#include "chain/primitives/decoded_value.h"

namespace soma::codec {

/// One value of that type. Accounts and hashes are told by the names of their types; integers of 64
/// bits and less are numbers, larger ones text. Errors: CodecError, TooDeep included.
Result<chain::DecodedValue> readValue(const TypeRegistry& types, TypeIndex type, ScaleReader& in);

/// A call's pallet and name, and its arguments by theirs: "Balances.transfer_keep_alive". Calls
/// inside it are told the same way. Errors: as above; UnknownType when the chain has no such call,
/// what follows behind the call included.
Result<chain::DecodedGroup> readCall(const Metadata& metadata, ByteSpan call);

} // namespace soma::codec
