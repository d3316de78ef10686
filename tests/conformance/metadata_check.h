// Our pallets' declarations against a real chain's metadata, item by item: numbers, names, storage
// prefixes, hashers, modifiers, defaults, constants, and types by their canonical text.
#pragma once

#include "chain/codec/metadata.h"
#include "chain/runtime/pallet_table.h"
#include "tests/conformance/check_report.h"

#include <string>
#include <vector>

namespace soma::conformance {

struct MetadataReport {
    std::size_t same = 0;
    std::vector<std::string> absent;    ///< Declared here, unknown to the metadata.
    std::vector<std::string> different; ///< The item, and its first difference.
    std::vector<std::string> missing;   ///< In the metadata of a pallet we have, not declared here.

    void add(const MetadataReport& other);
};

/// One pallet on a chain with the normal block time.
MetadataReport checkPallet(const codec::Metadata& metadata, const runtime::PalletTable& pallet);

/// Every pallet that this program declares, registered with the runtime yet or not.
std::vector<const runtime::PalletTable*> declaredPallets();

MetadataReport checkMetadata(const codec::Metadata& metadata);

/// For the runner. Only what differs counts as failed; what only one side has is listed.
CheckReport checkMetadataFile(const std::string& path);

/// A file itself; of a folder, the metadata of the version that we follow.
std::vector<std::string> metadataFiles(const std::string& path);

} // namespace soma::conformance
