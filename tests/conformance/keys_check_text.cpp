// What people type and read: phrases, secret URIs, addresses, messages.
#include "chain/crypto/ed25519.h"
#include "chain/primitives/extrinsic.h"
#include "chain/primitives/ss58_address.h"
#include "tests/chain/crypto/sr25519_testing.h"
#include "tests/conformance/keys_check_parts.h"
#include "wallet/api/wallet_error.h"
#include "wallet/keys/message.h"
#include "wallet/keys/mnemonic.h"
#include "wallet/keys/secret_source.h"
#include "wallet/keys/secret_uri.h"

#include <array>

namespace soma::conformance {

namespace {

using chain::AddressError;
using crypto::Ed25519KeyPair;
using crypto::SecretBytes;
using crypto::Sr25519KeyPair;
using test::Json;
using wallet::Mnemonic;
using wallet::WalletError;

// --------------------------------------------------------------------------------------- phrases

void expectKeys(CaseDiff& diff, const Json& entry, const SecretBytes& mini)
{
    expectText(diff, "mini_secret", entry["mini_secret"].text(), revealed(mini));
    const auto pair = Sr25519KeyPair::fromMiniSecret(mini);
    const auto other = Ed25519KeyPair::fromSeed(mini);
    if (!expectValue(diff, "sr25519", pair) || !expectValue(diff, "ed25519", other))
        return;
    const Json& sr25519 = entry["sr25519"];
    expectText(diff, "secret_canonical", sr25519["secret_canonical"].text(),
               revealed(pair->canonicalSecret()));
    expectText(diff, "secret_ed25519_form", sr25519["secret_ed25519_form"].text(),
               revealed(pair->ed25519FormSecret()));
    expectBytes(diff, "public_key", sr25519["public_key"], pair->publicKey());
    const chain::AccountId account(pair->publicKey());
    for (const std::uint16_t prefix : std::array<std::uint16_t, 4>{0, 2, 42, 13116}) {
        const std::string name = "ss58_" + std::to_string(prefix);
        expectText(diff, name, sr25519[name].text(), chain::encodeSs58(account, prefix));
    }
    const Json& ed25519 = entry["ed25519"];
    expectBytes(diff, "ed25519 public_key", ed25519["public_key"], other->publicKey());
    expectText(diff, "ed25519 secret_64", ed25519["secret_64"].text(),
               revealed(mini) + codec::toHex(other->publicKey()));
    expectText(diff, "ed25519 ss58_42", ed25519["ss58_42"].text(),
               chain::encodeSs58(chain::AccountId(other->publicKey())));
}

/// Words of other lists are refused by name; their entropy makes the same keys all the same.
void checkMnemonic(const Json& entry, CaseDiff& diff)
{
    const Result<Mnemonic> typed = Mnemonic::parse(secretText(entry["mnemonic"].text()));
    const bool english = entry["language"].text() == "english";
    if (!english)
        expectError(diff, typed, WalletError::UnknownWord);
    const Result<Mnemonic> words =
        english ? (typed ? Result<Mnemonic>(typed->duplicate()) : typed.error())
                : Mnemonic::fromEntropy(secretOf(entry["entropy"]));
    if (!expectValue(diff, "mnemonic", words))
        return;
    expectText(diff, "entropy", entry["entropy"].text(), revealed(words->entropy()));
    expectTrue(diff, "words", words->wordCount() == static_cast<int>(entry["words"].toI64()));
    if (english)
        expectText(diff, "sentence", revealed(secretText(entry["mnemonic"].text())),
                   revealed(words->sentence()));
    expectKeys(diff, entry, words->miniSecret(secretText(entry["password"].text())));
}

WalletError expectedOfBadMnemonic(const std::string& why)
{
    if (why == "checksum")
        return WalletError::BadChecksum;
    if (why == "empty")
        return WalletError::EmptyInput;
    return why.ends_with(" words") ? WalletError::BadWordCount : WalletError::UnknownWord;
}

void checkBadMnemonic(const Json& entry, CaseDiff& diff)
{
    expectError(diff, Mnemonic::parse(secretText(entry["mnemonic"].text())),
                expectedOfBadMnemonic(entry["why"].text()));
}

void checkSloppyMnemonic(const Json& entry, CaseDiff& diff)
{
    const Result<Mnemonic> words = Mnemonic::parse(secretText(entry["mnemonic"].text()));
    if (!expectValue(diff, "mnemonic", words))
        return;
    expectText(diff, "canonical", revealed(secretText(entry["canonical"].text())),
               revealed(words->sentence()));
    expectText(diff, "mini_secret", entry["mini_secret_of_canonical"].text(),
               revealed(words->miniSecret()));
}

// ----------------------------------------------------------------------------------- secret URIs

Result<wallet::ForeignUriKey> readForeign(const Json& entry)
{
    return wallet::readForeignUri(secretText(entry["uri"].text()),
                                  entry["type"].text() == "ecdsa" ? wallet::ForeignScheme::Ecdsa
                                                                  : wallet::ForeignScheme::Ed25519);
}

void checkForeignUri(const Json& entry, CaseDiff& diff)
{
    const auto key = readForeign(entry);
    if (!expectValue(diff, "uri", key))
        return;
    expectBytes(diff, "public_key", entry["public_key"], key->publicKey);
    expectText(diff, "seed", entry["seed"].text(), revealed(key->seed));
    expectText(diff, "ss58_42", entry["ss58_42"].text(), chain::encodeSs58(key->account));
}

WalletError expectedOfBadUri(const std::string& why)
{
    if (why.starts_with("seed"))
        return WalletError::BadSeed;
    if (why == "bad mnemonic")
        return WalletError::UnknownWord;
    if (why == "bad checksum")
        return WalletError::BadChecksum;
    // A single word that is none of the list, typed without a path.
    if (why.starts_with("polkadot.js pads"))
        return WalletError::UnknownWord;
    return WalletError::BadSecretUri;
}

void checkUri(const Json& entry, CaseDiff& diff)
{
    const bool isForeign = entry["type"].text() != "sr25519";
    if (!entry["valid"].toBool()) {
        const WalletError expected = expectedOfBadUri(entry["why"].text());
        if (isForeign)
            return expectError(diff, readForeign(entry), expected);
        return expectError(diff, wallet::readSecretUri(secretText(entry["uri"].text())), expected);
    }
    if (isForeign)
        return checkForeignUri(entry, diff);
    const auto read = wallet::readSecretUri(secretText(entry["uri"].text()));
    if (!expectValue(diff, "uri", read))
        return;
    const wallet::KeyMaterial& key = read->key;
    expectBytes(diff, "public_key", entry["public_key"], key.pair.publicKey());
    expectText(diff, "ss58_42", entry["ss58_42"].text(), chain::encodeSs58(key.account()));
    if (!entry["seed"].isNull()) {
        expectTrue(diff, "has a seed", key.miniSecret.has_value());
        expectText(diff, "seed", entry["seed"].text(),
                   key.miniSecret ? revealed(*key.miniSecret) : "none");
    }
    const std::string secret = revealed(key.pair.canonicalSecret());
    if (!entry["secret_canonical"].isNull())
        expectText(diff, "secret_canonical", entry["secret_canonical"].text(), secret);
    if (!entry["secret_scalar"].isNull())
        expectText(diff, "secret_scalar", entry["secret_scalar"].text(), secret.substr(0, 66));
    for (const Json& junction : entry["junctions"].items())
        expectBytes(diff, "chain_code", junction["chain_code"],
                    crypto::junctionCode(junction["text"].text()));
}

// ------------------------------------------------------------------------------------- addresses

void checkSs58(const Json& entry, CaseDiff& diff)
{
    const auto account = chain::AccountId(arrayOf<32>(entry["account_id"]));
    const std::uint16_t prefix = entry["prefix"].toU16();
    expectText(diff, "ss58", entry["ss58"].text(), chain::encodeSs58(account, prefix));
    const auto back = chain::decodeSs58(entry["ss58"].text());
    if (!expectValue(diff, "decode", back))
        return;
    expectBytes(diff, "account_id", entry["account_id"], back->account.span());
    expectTrue(diff, "prefix", back->prefix == prefix);
}

AddressError expectedOfBadAddress(const std::string& why)
{
    const auto isOneOf = [&why](std::initializer_list<std::string_view> texts) {
        return std::find(texts.begin(), texts.end(), why) != texts.end();
    };
    if (why == "empty")
        return AddressError::Empty;
    if (why == "two addresses glued")
        return AddressError::TooLong;
    if (why.starts_with("character ") || why.find("space") != std::string::npos ||
        isOneOf({"newline", "0x in front", "non-ASCII"}))
        return AddressError::BadCharacter;
    if (why.find("reserved prefix") != std::string::npos || why.starts_with("first byte"))
        return AddressError::BadPrefix;
    if (why.find("cut to one") != std::string::npos || why.find("missing") != std::string::npos ||
        why.find("body") != std::string::npos ||
        isOneOf({"one checksum byte", "three checksum bytes", "8-byte account index form",
                 "one character extra", "leading 1 adds a zero byte", "all ones"}))
        return AddressError::BadLength;
    return AddressError::BadChecksum;
}

void checkMalformedAddress(const Json& entry, CaseDiff& diff)
{
    expectError(diff, chain::decodeSs58(entry["text"].text()),
                expectedOfBadAddress(entry["why"].text()));
}

void checkNoncanonicalAddress(const Json& entry, CaseDiff& diff)
{
    expectError(diff, chain::decodeSs58(entry["text"].text()), AddressError::BadPrefix);
}

// -------------------------------------------------------------------------------------- messages

void checkPayload(const Json& entry, CaseDiff& diff)
{
    const Bytes toSign = chain::bytesToSign(bytesOf(entry["payload"]));
    expectBytes(diff, "signed_bytes", entry["signed_bytes"], toSign);
    const auto pair = Sr25519KeyPair::fromMiniSecret(secretOf(entry["mini_secret"]));
    const auto other = Ed25519KeyPair::fromSeed(secretOf(entry["mini_secret"]));
    if (!expectValue(diff, "sr25519", pair) || !expectValue(diff, "ed25519", other))
        return;
    const Json& sr25519 = entry["sr25519"];
    expectBytes(diff, "public_key", sr25519["public_key"], pair->publicKey());
    expectBytes(diff, "sr25519", sr25519["signature"],
                test::signWithEntropy(*pair, toSign, arrayOf<32>(sr25519["external_rng_32"])));
    const auto signature = other->sign(toSign);
    if (expectValue(diff, "ed25519", signature))
        expectBytes(diff, "ed25519", entry["ed25519"]["signature"], *signature);
}

void checkWrapping(const Json& entry, CaseDiff& diff)
{
    expectBytes(diff, "wrapped", entry["wrapped"], wallet::wrapMessage(bytesOf(entry["message"])));
}

void checkVerifyEither(const Json& entry, CaseDiff& diff)
{
    const chain::AccountId account(arrayOf<32>(entry["public_key"]));
    const Bytes message = bytesOf(entry["message"]);
    Bytes signature = bytesOf(entry["signature"]);
    const bool accept = entry["accept"].toBool();
    expectTrue(diff, "accept",
               wallet::verifyMessage(account, message, signature).has_value() == accept);
    signature[5] ^= 1;
    expectError(diff, wallet::verifyMessage(account, message, signature),
                WalletError::BadSignature);
}

constexpr KeysSection kSections[] = {
    {"mnemonics.json", "valid", checkMnemonic},
    {"mnemonics.json", "invalid", checkBadMnemonic},
    {"mnemonics.json", "sloppy", checkSloppyMnemonic},
    {"secret_uris.json", "valid", checkUri},
    {"secret_uris.json", "invalid", checkUri},
    {"secret_uris.json", "divergent", checkUri},
    {"ss58.json", "encode", checkSs58},
    {"ss58.json", "malformed", checkMalformedAddress},
    {"ss58.json", "noncanonical", checkNoncanonicalAddress},
    {"signing_payload.json", "payloads", checkPayload},
    {"signing_payload.json", "wrapping", checkWrapping},
    {"signing_payload.json", "verify_either", checkVerifyEither},
};

} // namespace

std::span<const KeysSection> textSections()
{
    return kSections;
}

} // namespace soma::conformance
