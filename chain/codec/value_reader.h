// Values read by a chain's own description of their types, for showing them: what our declarations
// do not know can be told in words all the same.
#pragma once

#include "chain/codec/metadata.h"
#include "chain/primitives/decoded_value.h"

namespace soma::codec {

/// One value of that type. What a type says by its name is kept: accounts, hashes, subnets and
/// amounts are told as such. Bytes that read as text become text; a struct around one thing is that
/// thing, an option its content or absent, an address the account in it, a variant without fields
/// its name. Integers of 64 bits and less are numbers, larger ones text. Calls inside are told as
/// by readCall(). Errors: CodecError, TooDeep included; MetadataError (UnknownType; TooLarge: more
/// parts than anybody reads).
Result<chain::DecodedValue> readValue(const Metadata& metadata, TypeIndex type, ScaleReader& in);

/// The whole of `bytes` is that value. Errors: as above; what follows behind it included.
Result<chain::DecodedValue> readWholeValue(const Metadata& metadata, TypeIndex type,
                                           ByteSpan bytes);

/// A call's pallet and name, and its arguments by theirs: "Balances.transfer_keep_alive". Calls
/// inside it are told the same way. Errors: as above; UnknownType when the chain has no such call.
Result<chain::DecodedGroup> readCall(const Metadata& metadata, ByteSpan call);

} // namespace soma::codec
