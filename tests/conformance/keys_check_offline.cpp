// Signers elsewhere: Polkadot Vault's frames, Ledger's messages, the metadata digest.
#include "chain/codec/metadata_digest.h"
#include "chain/crypto/blake3.h"
#include "chain/primitives/ss58_address.h"
#include "tests/conformance/keys_check_parts.h"
#include "wallet/offline/ledger_apdu.h"
#include "wallet/offline/vault_frames.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

namespace soma::conformance {

namespace {

using chain::AccountId;
using chain::BlockHash;
using test::Json;

// ---------------------------------------------------------------------------------- vault frames

void checkSignRequest(const Json& entry, CaseDiff& diff)
{
    wallet::VaultRequest request;
    request.command = static_cast<wallet::VaultCommand>(entry["command"].toU64());
    request.account = AccountId(arrayOf<32>(entry["account"]));
    request.body = bytesOf(entry["body"]);
    request.genesis = BlockHash(arrayOf<32>(entry["genesis_hash"]));
    const Bytes content = wallet::writeVaultRequest(request);
    expectBytes(diff, "content", entry["content"], content);
    const auto back = wallet::readVaultRequest(content);
    if (expectValue(diff, "read back", back))
        expectTrue(diff, "read back", *back == request);

    const std::vector<Bytes> frames = wallet::vaultFrames(content);
    const Json& expected = entry["legacy_frames"];
    if (!diff.expectSize(expected, frames.size()))
        return;
    wallet::VaultFrameCollector collector;
    for (std::size_t i = frames.size(); i-- > 0;) {
        expectBytes(diff, "frame", expected[i], frames[i]);
        const auto complete = collector.add(frames[i]);
        if (expectValue(diff, "collect", complete))
            expectTrue(diff, "complete", *complete == (i == 0));
    }
    expectTrue(diff, "joined", collector.missing() == 0 && collector.content() == content);
}

void checkAddressQr(const Json& entry, CaseDiff& diff)
{
    const auto account = chain::parseAddress(entry["ss58_42"].text());
    if (!expectValue(diff, "ss58_42", account))
        return;
    const BlockHash genesis(arrayOf<32>(entry["genesis_hash"]));
    expectText(diff, "text", entry["text"].text(),
               wallet::writeVaultAccount({*account, genesis, {}}));
    const auto back = wallet::readVaultAccount(entry["text"].text());
    if (expectValue(diff, "read back", back))
        expectTrue(diff, "read back", back->account == *account && back->genesis == genesis);
}

// ---------------------------------------------------------------------------------------- ledger

/// m/44'/354'/A'/0'/I'
wallet::LedgerPath pathOf(const std::string& text)
{
    std::vector<std::uint32_t> steps;
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
        if (c == '\'') {
            steps.push_back(static_cast<std::uint32_t>(std::stoul(digits)));
            digits.clear();
        }
    }
    return {steps.at(2), steps.at(4)};
}

std::vector<Bytes> apdusFor(const Json& entry)
{
    using wallet::LedgerDisplay;
    const std::string& command = entry["command"].text();
    if (command == "get version")
        return {wallet::ledgerGetVersion()};
    const wallet::LedgerPath path = pathOf(entry["path"].text());
    if (command.starts_with("get address"))
        return {wallet::ledgerGetAddress(path, entry["ss58_prefix"].toU16(),
                                         entry["confirm_on_device"].toBool()
                                             ? LedgerDisplay::ShowOnDevice
                                             : LedgerDisplay::Silent)};
    if (command.starts_with("sign raw"))
        return wallet::ledgerSignMessage(path, bytesOf(entry["message"]));
    return wallet::ledgerSign(path, bytesOf(entry["blob"]), bytesOf(entry["metadata_proof"]));
}

void expectParsed(const Json& entry, CaseDiff& diff)
{
    const Json& parsed = entry["parsed"];
    const Bytes answer = bytesOf(entry["response_hex"]);
    if (parsed.contains("signature")) {
        const auto signature = wallet::readLedgerSignature(answer);
        if (expectValue(diff, "signature", signature))
            expectText(diff, "signature", parsed["signature"].text(),
                       "0x00" + codec::toHex(*signature));
    } else if (parsed.contains("address")) {
        const auto address = wallet::readLedgerAddress(answer);
        if (!expectValue(diff, "address", address))
            return;
        expectBytes(diff, "public_key", parsed["public_key"], address->publicKey);
        expectText(diff, "address", parsed["address"].text(), address->address);
    } else {
        const auto version = wallet::readLedgerVersion(answer);
        if (!expectValue(diff, "version", version))
            return;
        expectTrue(diff, "major", version->major == parsed["major"].toU64());
        expectTrue(diff, "minor", version->minor == parsed["minor"].toU64());
        expectTrue(diff, "patch", version->patch == parsed["patch"].toU64());
        expectTrue(diff, "test_mode", version->testMode == parsed["test_mode"].toBool());
        char target[9];
        std::snprintf(target, sizeof target, "%08x", version->target);
        expectText(diff, "target_id", parsed["target_id"].text(), target);
    }
}

void checkLedger(const Json& entry, CaseDiff& diff)
{
    const std::vector<Bytes> apdus = apdusFor(entry);
    const Json& expected = entry["apdus"];
    if (!diff.expectSize(expected, apdus.size()))
        return;
    for (std::size_t i = 0; i < apdus.size(); ++i)
        expectBytes(diff, "apdu", expected[i], apdus[i]);
    expectParsed(entry, diff);
}

// ------------------------------------------------------------------------------- metadata digest

/// The metadata is no vector of ours and lies beside the shared ones, wherever these were found.
std::optional<Bytes> readMetadataFile(const std::string& name)
{
    const std::string file = std::filesystem::path(name).filename().string();
    std::ifstream in(std::string(SOMA_SOURCE_DIR "/../shared/vectors/external/") + file,
                     std::ios::binary);
    if (!in)
        return std::nullopt;
    return Bytes(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}

void checkDigest(const Json& entry, CaseDiff& diff)
{
    const auto bytes = readMetadataFile(entry["metadata_file"].text());
    expectTrue(diff, "metadata file is there", bytes.has_value());
    if (!bytes)
        return;
    expectBytes(diff, "metadata_blake3", entry["metadata_blake3"], crypto::blake3(*bytes));
    const auto metadata = codec::readMetadata(*bytes);
    if (!expectValue(diff, "metadata", metadata))
        return;
    codec::DigestInfo info;
    info.specVersion = static_cast<std::uint32_t>(entry["spec_version"].toU64());
    info.specName = entry["spec_name"].text();
    info.ss58Prefix = entry["ss58_prefix"].toU16();
    info.decimals = static_cast<std::uint8_t>(entry["decimals"].toU64());
    info.tokenSymbol = entry["token_symbol"].text();
    const auto digest = codec::MetadataDigest::make(*metadata, info);
    if (!expectValue(diff, "digest", digest))
        return;
    expectBytes(diff, "extrinsic_metadata", entry["extrinsic_metadata"],
                digest->extrinsicMetadata());
    expectBytes(diff, "extrinsic_metadata_hash", entry["extrinsic_metadata_hash"],
                crypto::blake3(digest->extrinsicMetadata()));
    expectBytes(diff, "extra_info", entry["extra_info"], digest->extraInfo());
    expectBytes(diff, "metadata_hash", entry["metadata_hash"], digest->hash());
    for (const Json& proof : entry["proofs"].items()) {
        const Bytes call = bytesOf(proof["call_data"]);
        const Bytes extensions = bytesOf(proof["included_in_extrinsic"]);
        const Bytes additional = bytesOf(proof["included_in_signed_data"]);
        const auto ours = digest->proofFor(*metadata, {call, extensions, additional});
        if (expectValue(diff, "proof", ours))
            expectBytes(diff, "proof", proof["proof"], *ours);
    }
}

constexpr KeysSection kSections[] = {
    {"uos_frames.json", "sign_requests", checkSignRequest},
    {"uos_frames.json", "address_qr", checkAddressQr},
    {"ledger_apdu.json", "exchanges", checkLedger},
    {"metadata_digest.json", "digests", checkDigest},
};

} // namespace

std::span<const KeysSection> offlineSections()
{
    return kSections;
}

} // namespace soma::conformance
