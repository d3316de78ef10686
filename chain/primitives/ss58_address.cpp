#include "chain/primitives/ss58_address.h"

#include "chain/crypto/hashing.h"

#include <algorithm>
#include <array>

namespace soma::chain {

namespace {

constexpr std::string_view kAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::size_t kLongestText = 64;
constexpr std::size_t kAccountSize = 32;
constexpr std::size_t kChecksumSize = 2;
constexpr std::uint16_t kFirstTwoBytePrefix = 64;
constexpr std::uint8_t kFirstUnknownPrefix = 128;
constexpr std::uint16_t kPrefixLimit = 16'384;

constexpr bool isReserved(std::uint16_t prefix)
{
    return prefix == 46 || prefix == 47;
}

std::string encodeBase58(ByteSpan bytes)
{
    Bytes digits; // Least significant first.
    for (const std::uint8_t byte : bytes) {
        std::uint32_t carry = byte;
        for (std::uint8_t& digit : digits) {
            carry += static_cast<std::uint32_t>(digit) << 8;
            digit = static_cast<std::uint8_t>(carry % 58);
            carry /= 58;
        }
        for (; carry != 0; carry /= 58)
            digits.push_back(static_cast<std::uint8_t>(carry % 58));
    }
    const auto zeros = std::find_if(bytes.begin(), bytes.end(), [](auto b) { return b != 0; });
    std::string text(static_cast<std::size_t>(zeros - bytes.begin()), kAlphabet[0]);
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit)
        text.push_back(kAlphabet[*digit]);
    return text;
}

/// The character as a person would look for it; bytes beyond ASCII are named by their number.
std::string badCharacter(std::string_view text, std::size_t position)
{
    const auto byte = static_cast<unsigned char>(text[position]);
    const std::string name =
        byte >= 0x20 && byte < 0x7f ? std::string(1, text[position]) : "#" + std::to_string(byte);
    return name + " at " + std::to_string(position + 1);
}

Result<Bytes> decodeBase58(std::string_view text)
{
    Bytes bytes; // Least significant first.
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t digit = kAlphabet.find(text[i]);
        if (digit == std::string_view::npos)
            return Error(AddressError::BadCharacter, badCharacter(text, i));
        auto carry = static_cast<std::uint32_t>(digit);
        for (std::uint8_t& byte : bytes) {
            carry += static_cast<std::uint32_t>(byte) * 58;
            byte = static_cast<std::uint8_t>(carry);
            carry >>= 8;
        }
        for (; carry != 0; carry >>= 8)
            bytes.push_back(static_cast<std::uint8_t>(carry));
    }
    const std::size_t firstOther = text.find_first_not_of(kAlphabet[0]);
    bytes.insert(bytes.end(), std::min(firstOther, text.size()), 0);
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

ByteArray<kChecksumSize> checksum(ByteSpan prefixAndBody)
{
    constexpr std::string_view kContext = "SS58PRE";
    Bytes input(kContext.begin(), kContext.end());
    append(input, prefixAndBody);
    const auto hash = crypto::blake2b512(input);
    return {hash[0], hash[1]};
}

Bytes prefixBytes(std::uint16_t prefix)
{
    if (prefix < kFirstTwoBytePrefix)
        return {static_cast<std::uint8_t>(prefix)};
    return {static_cast<std::uint8_t>(0x40 | ((prefix >> 2) & 0x3f)),
            static_cast<std::uint8_t>((prefix >> 8) | ((prefix & 3) << 6))};
}

/// The prefix of canonical bytes; nothing for first bytes from 128 on.
std::optional<std::uint16_t> readPrefix(ByteSpan bytes)
{
    if (bytes[0] < kFirstTwoBytePrefix)
        return bytes[0];
    if (bytes[0] >= 128)
        return std::nullopt;
    const int low = ((bytes[0] & 0x3f) << 2) | (bytes[1] >> 6);
    const int high = bytes[1] & 0x3f;
    return static_cast<std::uint16_t>(low | (high << 8));
}

} // namespace

std::string_view errorName(AddressError code)
{
    switch (code) {
    case AddressError::Empty:
        return "Empty";
    case AddressError::TooLong:
        return "TooLong";
    case AddressError::BadCharacter:
        return "BadCharacter";
    case AddressError::BadLength:
        return "BadLength";
    case AddressError::BadChecksum:
        return "BadChecksum";
    case AddressError::BadPrefix:
        return "BadPrefix";
    case AddressError::OtherNetwork:
        return "OtherNetwork";
    }
    return "Unknown";
}

Result<Ss58Address> decodeSs58(std::string_view text)
{
    if (text.empty())
        return AddressError::Empty;
    if (text.size() > kLongestText)
        return AddressError::TooLong;
    const Bytes bytes = SOMA_TRY(decodeBase58(text));
    // 35 bytes with a one-byte prefix, 36 with two.
    const std::size_t prefixSize = !bytes.empty() && bytes[0] >= kFirstTwoBytePrefix ? 2 : 1;
    // No prefix begins so, whatever follows.
    const std::size_t rest = kAccountSize + kChecksumSize;
    if ((bytes.size() == rest + 1 || bytes.size() == rest + 2) && bytes[0] >= kFirstUnknownPrefix)
        return AddressError::BadPrefix;
    if (bytes.size() != prefixSize + rest)
        return Error(AddressError::BadLength, std::to_string(bytes.size()) + " bytes");
    const ByteSpan covered = ByteSpan(bytes).first(prefixSize + kAccountSize);
    const auto expected = checksum(covered);
    if (!std::equal(expected.begin(), expected.end(), bytes.end() - kChecksumSize))
        return AddressError::BadChecksum;
    const auto prefix = readPrefix(bytes);
    const bool shortest = prefix && (prefixSize == 1 || *prefix >= kFirstTwoBytePrefix);
    if (!shortest || isReserved(*prefix))
        return AddressError::BadPrefix;
    return Ss58Address{*prefix, *AccountId::fromSpan(covered.subspan(prefixSize))};
}

Result<AccountId> parseAddress(std::string_view text)
{
    const Ss58Address address = SOMA_TRY(decodeSs58(text));
    if (address.prefix != kBittensorPrefix && address.prefix != kRegistryPrefix)
        return Error(AddressError::OtherNetwork, std::to_string(address.prefix));
    return address.account;
}

std::string encodeSs58(const AccountId& account, std::uint16_t prefix)
{
    SOMA_ASSERT(prefix < kPrefixLimit && !isReserved(prefix));
    Bytes bytes = prefixBytes(prefix);
    append(bytes, account.span());
    append(bytes, checksum(bytes));
    return encodeBase58(bytes);
}

} // namespace soma::chain
