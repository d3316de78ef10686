// SS58 text addresses (keys.md section 5).
#pragma once

#include "chain/primitives/account_id.h"
#include "consensus/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace soma::chain {

/// The prefix of every Bittensor network and tool.
inline constexpr std::uint16_t kBittensorPrefix = 42;
/// The registry's second number for the same network: accepted, never written.
inline constexpr std::uint16_t kRegistryPrefix = 13116;

enum class AddressError {
    Empty,        ///< Nothing was typed.
    TooLong,      ///< More than 64 characters; not decoded at all.
    BadCharacter, ///< A character outside base58; the detail holds it and its 1-based position.
    BadLength,    ///< Decodes to a length that no account address has (a cut or joined address).
    BadChecksum,  ///< Right shape, wrong checksum: a typing error somewhere.
    BadPrefix,    ///< Reserved or non-canonical network prefix bytes.
    OtherNetwork, ///< A valid address of another network; the detail holds its prefix number.
};

constexpr std::string_view errorDomain(AddressError)
{
    return "address";
}

std::string_view errorName(AddressError code);

struct Ss58Address {
    std::uint16_t prefix = kBittensorPrefix;
    AccountId account;
};

/// Any network's 32-byte account address; canonical forms only.
Result<Ss58Address> decodeSs58(std::string_view text);

/// An address of this network (prefix 42 or 13116); OtherNetwork for the rest.
Result<AccountId> parseAddress(std::string_view text);

std::string encodeSs58(const AccountId& account, std::uint16_t prefix = kBittensorPrefix);

} // namespace soma::chain
