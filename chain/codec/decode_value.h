// Values read by the types that a chain's metadata describes, for people to look at: any storage
// value, constant or argument, also of a chain that this program was not built for.
#pragma once

#include "chain/codec/type_registry.h"
#include "chain/primitives/decoded_value.h"

namespace soma::codec {

/// The whole of `bytes` is one value of that type. Accounts, hashes, subnets and amounts are told
/// as what they are where the type says so by its name; bytes that read as text become text; a
/// struct around a single field is that field; a variant without fields is its name.
/// Errors: CodecError, MetadataError (UnknownType; TooLarge: more parts than anybody looks at).
Result<chain::DecodedValue> decodeValue(const TypeRegistry& types, TypeIndex type, ByteSpan bytes);

/// The next value of a reader; on false the reader holds the error.
[[nodiscard]] bool decodeValueNext(const TypeRegistry& types, TypeIndex type, ScaleReader& in,
                                   chain::DecodedValue& out);

} // namespace soma::codec
