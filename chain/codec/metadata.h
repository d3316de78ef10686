// A chain's description of itself: RuntimeMetadataPrefixed in the versions 14, 15 and 16.
//
// The three differ in what they tell, not in what it means; Metadata holds all of it, and what a
// version does not tell is empty. The bytes come from the network: nothing in them is believed
// before it is checked, and afterwards every TypeIndex is valid.
#pragma once

#include "chain/codec/storage_key.h"
#include "chain/codec/type_registry.h"
#include "consensus/base/bytes.h"
#include "consensus/base/result.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace soma::codec {

struct MetadataStorageItem {
    std::string name;
    bool optional = false;       ///< Otherwise absence means `fallback`.
    std::vector<Hasher> hashers; ///< None for a plain value.
    TypeIndex key = 0;           ///< Only with hashers; a tuple when there are several.
    TypeIndex value = 0;
    Bytes fallback;
    std::string docs;
};

struct MetadataConstant {
    std::string name;
    TypeIndex type = 0;
    Bytes value;
    std::string docs;
};

struct MetadataPallet {
    std::string name;
    std::uint8_t index = 0;
    std::string storagePrefix; ///< Empty for a pallet without storage.
    std::vector<MetadataStorageItem> storage;
    std::optional<TypeIndex> calls; ///< These three are enums.
    std::optional<TypeIndex> events;
    std::optional<TypeIndex> errors;
    std::vector<MetadataConstant> constants;
    std::string docs;

    const MetadataStorageItem* storageItem(std::string_view name) const;
    const MetadataConstant* constant(std::string_view name) const;
};

struct MetadataExtension {
    std::string name;
    TypeIndex type = 0;     ///< What stands in the extrinsic.
    TypeIndex implicit = 0; ///< What is only signed.
};

struct MetadataExtrinsic {
    std::vector<std::uint8_t> versions;
    std::optional<TypeIndex> whole;   ///< 14 only.
    std::optional<TypeIndex> address; ///< From 15 on, as the next two.
    std::optional<TypeIndex> call;
    std::optional<TypeIndex> signature;
    std::vector<MetadataExtension> extensions;
    /// 16: which extensions, in order, belong to a version of the extension list.
    std::map<std::uint8_t, std::vector<std::uint32_t>> extensionsByVersion;
};

struct MetadataApiMethod {
    std::string name;
    std::vector<std::pair<std::string, TypeIndex>> inputs;
    TypeIndex output = 0;
    std::string docs;
};

struct MetadataApi {
    std::string name;
    std::vector<MetadataApiMethod> methods;
    std::optional<std::uint32_t> version; ///< 16 only.
    std::string docs;
};

struct Metadata {
    std::uint32_t version = 0;
    TypeRegistry types;
    std::vector<MetadataPallet> pallets;
    MetadataExtrinsic extrinsic;
    std::vector<MetadataApi> apis; ///< From 15 on.

    const MetadataPallet* pallet(std::string_view name) const;
    const MetadataPallet* pallet(std::uint8_t index) const;
};

/// The largest metadata that is read at all; the real network's is about half a megabyte.
inline constexpr std::size_t kMaxMetadataBytes = std::size_t{8} << 20;

/// Reads the bare bytes (not wrapped in a length). Errors: MetadataError, CodecError.
Result<Metadata> readMetadata(ByteSpan bytes);

} // namespace soma::codec
