// Hashes, transcripts, sr25519, ed25519, ecdsa.
#include "chain/codec/scale_writer.h"
#include "chain/codec/storage_key.h"
#include "chain/crypto/blake3.h"
#include "chain/crypto/crypto_error.h"
#include "chain/crypto/ecdsa.h"
#include "chain/crypto/ed25519.h"
#include "chain/crypto/hashing.h"
#include "chain/crypto/keccak.h"
#include "chain/primitives/evm_address.h"
#include "chain/primitives/ss58_address.h"
#include "tests/chain/crypto/sr25519_testing.h"
#include "tests/conformance/keys_check_parts.h"

#include <sodium.h>

namespace soma::conformance {

namespace {

using crypto::CryptoError;
using crypto::Ed25519KeyPair;
using crypto::SecretBytes;
using crypto::Sr25519KeyPair;
using test::Json;

std::string ss58(ByteSpan account)
{
    return chain::encodeSs58(*chain::AccountId::fromSpan(account));
}

// ---------------------------------------------------------------------------------------- hashes

/// Keccak with any padding, from the permutation that the program uses.
Bytes sponge(ByteSpan data, std::size_t rate, std::uint8_t padding, std::size_t size)
{
    crypto::KeccakState state;
    while (data.size() >= rate) {
        state.xorBytes(0, data.first(rate));
        state.permute();
        data = data.subspan(rate);
    }
    state.xorBytes(0, data);
    state.xorByte(data.size(), padding);
    state.xorByte(rate - 1, 0x80);
    state.permute();
    Bytes out(size);
    state.copyOut(0, out);
    return out;
}

void checkHashes(const Json& entry, CaseDiff& diff)
{
    const Bytes input = bytesOf(entry["input"]);
    const auto expect = [&](const char* name, ByteSpan got) {
        expectBytes(diff, name, entry[name], got);
    };
    expect("blake2_128", crypto::blake2b128(input));
    expect("blake2_256", crypto::blake2b256(input));
    expect("blake2_512", crypto::blake2b512(input));
    expect("twox_64", crypto::twox64(input));
    expect("twox_128", crypto::twox128(input));
    expect("twox_256", crypto::twox256(input));
    expect("keccak_256", crypto::keccak256(input));
    expect("keccak_512", sponge(input, 72, 0x01, 64));
    expect("sha3_256", sponge(input, 136, 0x06, 32));
    expect("sha256", crypto::sha256(input));
    expect("sha512", crypto::sha512(input));
    expect("blake3", crypto::blake3(input));
}

std::optional<codec::Hasher> hasherNamed(const std::string& name)
{
    using codec::Hasher;
    static const std::pair<std::string_view, Hasher> kNames[] = {
        {"Blake2_128", Hasher::Blake2_128},
        {"Blake2_256", Hasher::Blake2_256},
        {"Blake2_128Concat", Hasher::Blake2_128Concat},
        {"Twox128", Hasher::Twox128},
        {"Twox256", Hasher::Twox256},
        {"Twox64Concat", Hasher::Twox64Concat},
        {"Identity", Hasher::Identity}};
    for (const auto& [known, hasher] : kNames) {
        if (known == name)
            return hasher;
    }
    return std::nullopt;
}

void checkStorageKey(const Json& entry, CaseDiff& diff)
{
    Bytes key = codec::storagePrefix(entry["pallet"].text(), entry["item"].text());
    for (const Json& part : entry["keys"].items()) {
        const auto hasher = hasherNamed(part["hasher"].text());
        expectTrue(diff, "hasher", hasher.has_value());
        if (hasher)
            codec::appendKeyPart(key, *hasher, bytesOf(part["encoded"]));
    }
    expectBytes(diff, "storage_key", entry["storage_key"], key);
}

// ----------------------------------------------------------------------------------- transcripts

std::string labelText(const Json& hex)
{
    const Bytes bytes = bytesOf(hex);
    return {bytes.begin(), bytes.end()};
}

void checkComplexTranscript(const Json& entry, CaseDiff& diff)
{
    crypto::MerlinTranscript transcript(labelText(entry["transcript_label"]));
    transcript.append("step1", std::string_view("some data"));
    const Bytes big(1024, 99);
    ByteArray<32> challenge{};
    for (int i = 0; i < 32; ++i) {
        transcript.challenge("challenge", challenge);
        transcript.append("bigdata", big);
        transcript.append("challengedata", challenge);
    }
    expectBytes(diff, "expect", entry["expect"], challenge);
}

void checkTranscript(const Json& entry, CaseDiff& diff)
{
    if (entry.contains("procedure"))
        return checkComplexTranscript(entry, diff);
    crypto::MerlinTranscript transcript(labelText(entry["transcript_label"]));
    for (const Json& op : entry["ops"].items()) {
        if (op["op"].text() == "append") {
            transcript.append(labelText(op["label"]), bytesOf(op["data"]));
            continue;
        }
        Bytes out(op["len"].toU64());
        transcript.challenge(labelText(op["label"]), out);
        expectBytes(diff, "challenge", op["expect"], out);
    }
}

void checkWitness(const Json& entry, CaseDiff& diff)
{
    crypto::MerlinTranscript transcript("SigningContext");
    transcript.append("", std::string_view("substrate"));
    transcript.append("sign-bytes", bytesOf(entry["message"]));
    crypto::MerlinWitness witness(transcript);
    for (const Json& seed : entry["nonce_seeds"].items())
        witness.rekey(entry["label"].text(), bytesOf(seed));
    witness.seal(arrayOf<32>(entry["external_rng_32"]));
    Bytes out(entry["len"].toU64());
    witness.draw(out);
    expectBytes(diff, "expect", entry["expect"], out);
}

// --------------------------------------------------------------------------------------- sr25519

void expectSecrets(CaseDiff& diff, const Json& expected, const Sr25519KeyPair& pair)
{
    expectText(diff, "secret_canonical", expected["secret_canonical"].text(),
               revealed(pair.canonicalSecret()));
    if (expected.contains("secret_ed25519_form"))
        expectText(diff, "secret_ed25519_form", expected["secret_ed25519_form"].text(),
                   revealed(pair.ed25519FormSecret()));
    if (expected.contains("public_key"))
        expectBytes(diff, "public_key", expected["public_key"], pair.publicKey());
}

/// The other expansion, which no Substrate account uses: proves the transcript and the reduction.
void checkUniformMode(const Json& entry, CaseDiff& diff)
{
    const Json& expected = entry["uniform_mode"];
    crypto::MerlinTranscript transcript("ExpandSecretKeys");
    transcript.append("mini", bytesOf(entry["mini_secret"]));
    ByteArray<64> wide;
    ByteArray<64> secret;
    transcript.challenge("sk", wide);
    crypto_core_ristretto255_scalar_reduce(secret.data(), wide.data());
    transcript.challenge("no", MutableByteSpan(secret).subspan(32));
    const auto pair = Sr25519KeyPair::fromCanonicalSecret(SecretBytes::copyOf(secret));
    if (expectValue(diff, "uniform_mode", pair))
        expectSecrets(diff, expected, *pair);
}

void checkExpansion(const Json& entry, CaseDiff& diff)
{
    const auto pair = Sr25519KeyPair::fromMiniSecret(secretOf(entry["mini_secret"]));
    if (!expectValue(diff, "ed25519_mode", pair))
        return;
    const Json& expected = entry["ed25519_mode"];
    expectSecrets(diff, expected, *pair);
    const auto back = Sr25519KeyPair::fromEd25519Form(secretOf(expected["secret_ed25519_form"]));
    if (expectValue(diff, "from_ed25519_form", back))
        expectSecrets(diff, expected, *back);
    checkUniformMode(entry, diff);
}

void checkDerivation(const Json& entry, CaseDiff& diff)
{
    const auto pair = Sr25519KeyPair::fromMiniSecret(secretOf(entry["mini_secret"]));
    if (!expectValue(diff, "pair", pair))
        return;
    expectBytes(diff, "public_key", entry["public_key"], pair->publicKey());
    const auto code = arrayOf<32>(entry["chain_code"]);
    const Json& hard = entry["hard"];
    expectText(diff, "hard", hard["mini_secret"].text(),
               revealed(pair->deriveHardMiniSecret(code)));
    expectBytes(diff, "hard", hard["public_key"], pair->deriveHard(code).publicKey());
    const Json& soft = entry["soft"];
    const ByteArray<64> child =
        test::softChildWithEntropy(*pair, code, arrayOf<32>(soft["external_rng_32"]));
    expectBytes(diff, "soft", soft["secret_canonical"], child);
    const auto publicChild = crypto::deriveSoftPublic(pair->publicKey(), code);
    expectTrue(diff, "soft public", publicChild.has_value());
    if (publicChild)
        expectBytes(diff, "soft public", soft["public_key"], *publicChild);
}

void checkBadSecret(const Json& entry, CaseDiff& diff)
{
    const SecretBytes secret = secretOf(entry["secret_canonical"]);
    expectError(diff, Sr25519KeyPair::fromCanonicalSecret(secret),
                secret.size() == 64 ? CryptoError::BadSecretKey : CryptoError::BadLength);
}

void checkBadPublic(const Json& entry, CaseDiff& diff)
{
    const auto key = arrayOf<32>(entry["public_key"]);
    expectTrue(diff, "refused", !crypto::isValidSr25519PublicKey(key));
    expectTrue(diff, "no child", !crypto::deriveSoftPublic(key, {}));
    const Bytes message;
    const crypto::Sr25519Signature signature{};
    expectTrue(diff, "verifies nothing", !crypto::verifySr25519(key, message, signature));
}

void checkExactSignature(const Json& entry, CaseDiff& diff)
{
    const auto pair = Sr25519KeyPair::fromMiniSecret(secretOf(entry["mini_secret"]));
    if (!expectValue(diff, "pair", pair))
        return;
    const Bytes message = bytesOf(entry["message"]);
    expectBytes(diff, "public_key", entry["public_key"], pair->publicKey());
    const auto signature =
        test::signWithEntropy(*pair, message, arrayOf<32>(entry["external_rng_32"]));
    expectBytes(diff, "signature", entry["signature"], signature);
    expectTrue(diff, "verifies", crypto::verifySr25519(pair->publicKey(), message, signature));
}

void checkVerify(const Json& entry, CaseDiff& diff)
{
    const auto key = arrayOf<32>(entry["public_key"]);
    const Bytes message = bytesOf(entry["message"]);
    const auto signature = arrayOf<64>(entry["signature"]);
    const bool valid = entry.contains("valid") && entry["valid"].toBool();
    expectTrue(diff, "alone", crypto::verifySr25519(key, message, signature) == valid);
    const crypto::Sr25519Claim claim{key, message, signature};
    const crypto::Sr25519Claim both[] = {claim, claim};
    expectTrue(diff, "in a batch", crypto::verifySr25519Batch(both) == valid);
}

/// No array of the right size can be made of it, and a typed one is refused where it enters.
void checkBadLength(const Json& entry, CaseDiff& diff)
{
    const Bytes signature = bytesOf(entry["signature"]);
    expectTrue(diff, "length", signature.size() != crypto::Sr25519Signature().size());
    expectTrue(diff, "no signature", !codec::fromHexFixed<64>(entry["signature"].text()));
}

// --------------------------------------------------------------------------------- other schemes

void checkEd25519Signature(const Json& entry, CaseDiff& diff)
{
    const auto key = arrayOf<32>(entry["public_key"]);
    const Bytes message = bytesOf(entry["message"]);
    const auto signature = arrayOf<64>(entry["signature"]);
    expectTrue(diff, "answer",
               crypto::verifyEd25519(key, message, signature) == entry["valid"].toBool());
    if (!entry.contains("seed"))
        return;
    const auto pair = Ed25519KeyPair::fromSeed(secretOf(entry["seed"]));
    if (!expectValue(diff, "pair", pair))
        return;
    expectBytes(diff, "public_key", entry["public_key"], pair->publicKey());
    const auto ours = pair->sign(message);
    if (expectValue(diff, "sign", ours) && entry["valid"].toBool())
        expectBytes(diff, "signature", entry["signature"], *ours);
}

void checkEd25519Derivation(const Json& entry, CaseDiff& diff)
{
    const auto pair = Ed25519KeyPair::fromSeed(secretOf(entry["seed"]));
    if (!expectValue(diff, "pair", pair))
        return;
    const Ed25519KeyPair child = pair->deriveHard(arrayOf<32>(entry["chain_code"]));
    expectText(diff, "child_seed", entry["child_seed"].text(), revealed(child.seed()));
    expectBytes(diff, "child_public_key", entry["child_public_key"], child.publicKey());
}

void checkEcdsa(const Json& entry, CaseDiff& diff)
{
    const auto key = crypto::ecdsaPublicKey(secretOf(entry["seed"]));
    expectTrue(diff, "seed", key.has_value());
    if (!key)
        return;
    expectBytes(diff, "public_key", entry["public_key"], *key);
    const ByteArray<32> account = crypto::ecdsaAccountId(*key);
    expectBytes(diff, "account_id", entry["account_id"], account);
    expectText(diff, "ss58_42", entry["ss58_42"].text(), ss58(account));
    const auto address = crypto::ethereumAddress(*key);
    expectText(diff, "eth_address", entry["eth_address"].text(),
               address ? chain::evmText(*address) : "none");
    const Bytes message = bytesOf(entry["message"]);
    const auto substrate = arrayOf<65>(entry["signature_blake2_65"]);
    expectTrue(diff, "signature_blake2_65", crypto::verifyEcdsa(account, message, substrate));
    const auto ethereum = arrayOf<65>(entry["signature_keccak_65"]);
    expectTrue(diff, "signature_keccak_65",
               crypto::recoverEcdsaKey(crypto::keccak256(message), ethereum) == key);
}

void checkEvmToAccount(const Json& entry, CaseDiff& diff)
{
    const auto address = arrayOf<20>(entry["h160"]);
    const chain::AccountId account = chain::accountOfEvm(address);
    expectBytes(diff, "account_id", entry["account_id"], account.span());
    expectText(diff, "ss58_42", entry["ss58_42"].text(), chain::encodeSs58(account));
    expectText(diff, "eip55", entry["eip55"].text(), chain::evmText(address));
}

void checkAccountToEvm(const Json& entry, CaseDiff& diff)
{
    const auto account = chain::parseAddress(entry["ss58_42"].text());
    if (!expectValue(diff, "ss58_42", account))
        return;
    expectBytes(diff, "account_id", entry["account_id"], account->span());
    const chain::EvmAddress address = chain::evmOf(*account);
    expectBytes(diff, "truncated_h160", entry["truncated_h160"], address);
    expectText(diff, "mirror_of_truncated", entry["mirror_of_truncated"].text(),
               chain::encodeSs58(chain::accountOfEvm(address)));
}

constexpr KeysSection kSections[] = {
    {"hashes.json", "hashes", checkHashes},
    {"hashes.json", "storage_keys", checkStorageKey},
    {"merlin.json", "transcripts", checkTranscript},
    {"merlin.json", "witness", checkWitness},
    {"sr25519_keys.json", "expansion", checkExpansion},
    {"sr25519_keys.json", "derivation", checkDerivation},
    {"sr25519_keys.json", "bad_secret", checkBadSecret},
    {"sr25519_keys.json", "bad_public", checkBadPublic},
    {"sr25519_signatures.json", "exact", checkExactSignature},
    {"sr25519_signatures.json", "verify", checkVerify},
    {"sr25519_signatures.json", "bad_length", checkBadLength},
    {"sr25519_signatures.json", "policy_refuse", checkVerify},
    {"ed25519.json", "signatures", checkEd25519Signature},
    {"ed25519.json", "hard_derivation", checkEd25519Derivation},
    {"ecdsa.json", "keys", checkEcdsa},
    {"evm_address.json", "h160_to_ss58", checkEvmToAccount},
    {"evm_address.json", "ss58_truncated", checkAccountToEvm},
};

} // namespace

std::span<const KeysSection> cryptoSections()
{
    return kSections;
}

} // namespace soma::conformance
