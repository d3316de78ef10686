#include "wallet/keys/self_test.h"

#include "chain/crypto/crypto_error.h"
#include "chain/primitives/ss58_address.h"
#include "wallet/keys/keyfile.h"
#include "wallet/keys/secret_uri.h"

#include <string_view>

namespace soma::wallet {

using crypto::SecretBytes;

namespace {

constexpr std::string_view kPhrase =
    "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
constexpr std::string_view kPhraseAddress = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";
constexpr std::string_view kAlicePath = "//Alice";
constexpr std::string_view kAliceAddress = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

SecretBytes textOf(std::string_view text)
{
    return SecretBytes::copyOf(
        ByteSpan(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

Error failed(const char* what)
{
    return Error(crypto::CryptoError::SelfTestFailed, what);
}

} // namespace

Result<void> selfTest()
{
    const auto words = Mnemonic::parse(textOf(kPhrase));
    if (!words)
        return failed("phrase");
    const auto root = KeyMaterial::fromMnemonic(words->duplicate());
    if (!root || chain::encodeSs58(root->account()) != kPhraseAddress)
        return failed("phrase to address");
    const auto alice = deriveChild(*root, textOf(kAlicePath));
    const auto address = chain::parseAddress(kAliceAddress);
    if (!alice || !address || alice->account() != *address)
        return failed("path to address");
    const auto read = parseKeyfile(writeKeyfile(*root));
    if (!read || !read->secret || read->account != root->account())
        return failed("key file");
    return {};
}

} // namespace soma::wallet
