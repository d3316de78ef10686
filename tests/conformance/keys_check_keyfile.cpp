// Key files of btwallet and of the polkadot.js family.
#include "chain/primitives/ss58_address.h"
#include "tests/conformance/keys_check_parts.h"
#include "wallet/api/wallet_error.h"
#include "wallet/keys/env_password.h"
#include "wallet/keys/nacl_keyfile.h"
#include "wallet/keys/open_keyfile.h"
#include "wallet/keys/polkadot_json.h"

#include <map>

namespace soma::conformance {

namespace {

using crypto::SecretBytes;
using test::Json;
using wallet::PasswordKdfs;
using wallet::WalletError;

/// Each password is derived once in a run: a derivation takes seconds.
wallet::PasswordKdf remembering(wallet::PasswordKdf kdf)
{
    auto known = std::make_shared<std::map<std::string, SecretBytes>>();
    return [known, kdf = std::move(kdf)](const SecretBytes& password) -> Result<SecretBytes> {
        const std::string text = revealed(password);
        const auto found = known->find(text);
        if (found != known->end())
            return found->second.duplicate();
        SecretBytes key = SOMA_TRY(kdf(password));
        known->emplace(text, key.duplicate());
        return key;
    };
}

const PasswordKdfs& kdfs()
{
    static const PasswordKdfs remembered{remembering(PasswordKdfs::real().nacl),
                                         remembering(PasswordKdfs::real().fernet)};
    return remembered;
}

SecretBytes passwordOf(const Json& entry)
{
    return secretText(entry["password"].text());
}

// -------------------------------------------------------------------------------------- btwallet

void expectDerivedKey(const Json& entry, CaseDiff& diff)
{
    if (entry.contains("derived_key")) {
        const auto key = kdfs().nacl(passwordOf(entry));
        if (expectValue(diff, "derived_key", key))
            expectText(diff, "derived_key", entry["derived_key"].text(), revealed(*key));
    }
}

void expectContent(const Json& expect, const wallet::Keyfile& read, CaseDiff& diff)
{
    expectBytes(diff, "public_key", expect["public_key"], read.account.span());
    expectText(diff, "ss58_42", expect["ss58_42"].text(), chain::encodeSs58(read.account));
    const bool hasSecret = expect.contains("secret_canonical");
    expectTrue(diff, "has a secret", read.secret.has_value() == hasSecret);
    if (!hasSecret || !read.secret)
        return;
    const wallet::KeyMaterial& key = *read.secret;
    expectText(diff, "secret_canonical", expect["secret_canonical"].text(),
               revealed(key.pair.canonicalSecret()));
    if (expect.contains("mini_secret"))
        expectText(diff, "mini_secret", expect["mini_secret"].text(),
                   key.miniSecret ? revealed(*key.miniSecret) : "none");
    if (expect.contains("mnemonic"))
        expectText(diff, "mnemonic", revealed(secretText(expect["mnemonic"].text())),
                   key.mnemonic ? revealed(key.mnemonic->sentence()) : "none");
}

void checkBtwallet(const Json& entry, CaseDiff& diff)
{
    expectDerivedKey(entry, diff);
    const auto read = wallet::openKeyfile(secretOf(entry["file_hex"]), passwordOf(entry), kdfs());
    if (expectValue(diff, "file", read))
        expectContent(entry["expect"], *read, diff);
    const auto plain = wallet::parseKeyfile(secretOf(entry["plaintext_hex"]));
    if (expectValue(diff, "plaintext", plain))
        expectContent(entry["expect"], *plain, diff);
}

WalletError expectedOfBadFile(const std::string& why)
{
    const auto has = [&why](std::string_view part) { return why.find(part) != std::string::npos; };
    if (has("another key") || has("disagree"))
        return WalletError::Inconsistent;
    if (has("wrong password") || why == "nonce after the box")
        return WalletError::WrongPassword;
    // In the two other formats the changed bit or the cut shows in the authentication only.
    if (has("cut short"))
        return has("(nacl)") ? WalletError::WrongPassword : WalletError::FileTruncated;
    if (has("one bit changed"))
        return has("(ansible)") ? WalletError::UnknownFormat : WalletError::WrongPassword;
    if (why.starts_with("$NACL:") || why == "empty file")
        return WalletError::FileTruncated;
    return WalletError::UnknownFormat;
}

void checkBadBtwallet(const Json& entry, CaseDiff& diff)
{
    expectError(diff, wallet::openKeyfile(secretOf(entry["file_hex"]), passwordOf(entry), kdfs()),
                expectedOfBadFile(entry["why"].text()));
}

void checkEnvPassword(const Json& entry, CaseDiff& diff)
{
    const std::string variable = wallet::passwordVariable(entry["keyfile_path"].text());
    expectText(diff, "variable", entry["variable"].text(), variable);
    auto password = wallet::revealPassword(variable, entry["value"].text());
    // One path was renamed after its value had been made below the first of these folders: the
    // value fits that variable to the last byte and no other.
    if (password && !password->equals(passwordOf(entry)) &&
        entry["keyfile_path"].text().starts_with("/srv/"))
        password = wallet::revealPassword(
            wallet::passwordVariable("/root" + entry["keyfile_path"].text().substr(4)),
            entry["value"].text());
    if (expectValue(diff, "value", password))
        expectText(diff, "password", revealed(passwordOf(entry)), revealed(*password));
}

// ----------------------------------------------------------------------------------- polkadot.js

/// The recorded object as text; the reader of vectors keeps numbers and order as they were.
std::string textOf(const Json& json)
{
    const auto quoted = [](const std::string& text) {
        std::string out = "\"";
        for (const char c : text) {
            if (c == '"' || c == '\\')
                out += '\\';
            out += c;
        }
        return out + "\"";
    };
    switch (json.kind()) {
    case Json::Kind::Null:
        return "null";
    case Json::Kind::Bool:
        return json.toBool() ? "true" : "false";
    case Json::Kind::Number:
        return json.text();
    case Json::Kind::String:
        return quoted(json.text());
    case Json::Kind::Array:
    case Json::Kind::Object:
        break;
    }
    std::string out;
    for (const Json& item : json.items())
        out += (out.empty() ? "" : ",") + textOf(item);
    for (const auto& [name, value] : json.members())
        out += (out.empty() ? "" : ",") + quoted(name) + ":" + textOf(value);
    return json.isArray() ? "[" + out + "]" : "{" + out + "}";
}

ByteSpan spanOf(const std::string& text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

void expectPolkadotKey(const Json& expect, const wallet::PolkadotKey& key, CaseDiff& diff)
{
    const bool isSr25519 = key.sr25519() != nullptr;
    expectText(diff, "type", expect["type"].text(), isSr25519 ? "sr25519" : "ed25519");
    expectBytes(diff, "public_key", expect["public_key"], key.account().span());
    expectText(diff, "address_42", expect["address_42"].text(), chain::encodeSs58(key.account()));
    if (const auto* pair = key.sr25519()) {
        expectText(diff, "secret_canonical", expect["secret_canonical"].text(),
                   revealed(pair->canonicalSecret()));
        expectText(diff, "secret_ed25519_form", expect["secret_ed25519_form"].text(),
                   revealed(pair->ed25519FormSecret()));
    } else {
        expectText(diff, "seed", expect["seed"].text(),
                   revealed(std::get<crypto::Ed25519KeyPair>(key.pair).seed()));
    }
}

void checkPolkadotJson(const Json& entry, CaseDiff& diff)
{
    const std::string file = textOf(entry["json"]);
    const auto outline = wallet::outlinePolkadotJson(spanOf(file));
    if (expectValue(diff, "outline", outline)) {
        expectText(diff, "scheme", entry["expect"]["type"].text(), outline->scheme);
        expectText(diff, "name", entry["json"]["meta"]["name"].text(),
                   outline->accounts.at(0).second);
    }
    const auto key = wallet::openPolkadotJson(spanOf(file), passwordOf(entry));
    if (expectValue(diff, "json", key))
        expectPolkadotKey(entry["expect"], *key, diff);
}

WalletError expectedOfBadJson(const std::string& why)
{
    const auto has = [&why](std::string_view part) { return why.find(part) != std::string::npos; };
    if (has("refuse before running"))
        return WalletError::TooCostly;
    if (has("scrypt N") || has("unknown version") || has("not pkcs8"))
        return WalletError::UnknownFormat;
    if (has("address field"))
        return WalletError::Inconsistent;
    return WalletError::WrongPassword;
}

void checkBadPolkadotJson(const Json& entry, CaseDiff& diff)
{
    const std::string& why = entry["why"].text();
    const std::string file = textOf(entry["json"]);
    const WalletError expected = expectedOfBadJson(why);
    if (why.starts_with("batch"))
        expectError(diff, wallet::openPolkadotBatch(spanOf(file), passwordOf(entry)), expected);
    else
        expectError(diff, wallet::openPolkadotJson(spanOf(file), passwordOf(entry)), expected);
}

void checkBatch(const Json& entry, CaseDiff& diff)
{
    const std::string file = textOf(entry["json"]);
    const auto inner = wallet::openPolkadotBatch(spanOf(file), passwordOf(entry));
    if (!expectValue(diff, "batch", inner))
        return;
    const Json& accounts = entry["accounts"];
    expectTrue(diff, "count", inner->size() == accounts.size());
    for (std::size_t i = 0; i < std::min(inner->size(), accounts.size()); ++i) {
        const auto key = (*inner)[i].expose([&](ByteSpan json) {
            return wallet::openPolkadotJson(json, secretText(accounts[i]["inner_password"].text()));
        });
        if (expectValue(diff, "account", key))
            expectPolkadotKey(accounts[i], *key, diff);
    }
}

constexpr KeysSection kSections[] = {
    {"btwallet.json", "valid", checkBtwallet},
    {"btwallet.json", "bad", checkBadBtwallet},
    {"btwallet.json", "env_password", checkEnvPassword},
    {"polkadot_json.json", "valid", checkPolkadotJson},
    {"polkadot_json.json", "bad", checkBadPolkadotJson},
    {"polkadot_json.json", "batch", checkBatch},
};

} // namespace

std::span<const KeysSection> keyfileSections()
{
    return kSections;
}

} // namespace soma::conformance
