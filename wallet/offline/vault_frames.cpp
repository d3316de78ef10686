#include "wallet/offline/vault_frames.h"

#include "chain/codec/hex.h"
#include "chain/codec/scale_writer.h"
#include "chain/primitives/ss58_address.h"
#include "consensus/base/assert.h"
#include "wallet/api/wallet_error.h"
#include "wallet/keys/message.h"

#include <algorithm>

namespace soma::wallet {

using chain::AccountId;
using chain::BlockHash;
using chain::MultiSignature;

namespace {

constexpr std::uint8_t kSubstrate = 0x53;
constexpr std::uint8_t kSr25519 = 0x01;
constexpr std::size_t kHead = 3;
constexpr std::size_t kKey = 32;
constexpr std::size_t kGenesis = 32;

constexpr std::uint8_t kMultipart = 0x00;
constexpr std::size_t kFrameHead = 5;
constexpr std::size_t kFrameSize = 1024;

// Vault hashes a payload above 257 bytes, the chain above 256.
constexpr std::size_t kWronglyHashed = 257;

constexpr std::string_view kAccountScheme = "substrate:";
constexpr std::size_t kLongestName = 64;

Error badFrame(const char* what)
{
    return Error(WalletError::BadFrame, what);
}

bool isKnownCommand(std::uint8_t byte)
{
    return byte == static_cast<std::uint8_t>(VaultCommand::Transaction) ||
           byte == static_cast<std::uint8_t>(VaultCommand::Message) ||
           byte == static_cast<std::uint8_t>(VaultCommand::TransactionWithProof);
}

void append16(Bytes& out, std::size_t value)
{
    out.push_back(static_cast<std::uint8_t>(value >> 8));
    out.push_back(static_cast<std::uint8_t>(value));
}

std::size_t read16(ByteSpan bytes)
{
    return (std::size_t{bytes[0]} << 8) | bytes[1];
}

std::string_view takePart(std::string_view& text)
{
    const std::size_t end = std::min(text.find(':'), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

} // namespace

Result<VaultRequest> vaultTransaction(const AccountId& account, ByteSpan call, ByteSpan extra,
                                      ByteSpan proof, const BlockHash& genesis)
{
    if (call.size() + extra.size() == kWronglyHashed)
        return WalletError::UnsignableLength;
    VaultRequest request;
    request.command =
        proof.empty() ? VaultCommand::Transaction : VaultCommand::TransactionWithProof;
    request.account = account;
    request.genesis = genesis;
    codec::ScaleWriter out(request.body);
    out.raw(proof);
    out.bytes(call);
    out.raw(extra);
    return request;
}

VaultRequest vaultMessage(const AccountId& account, ByteSpan message, const BlockHash& genesis)
{
    return {VaultCommand::Message, account, wrapMessage(message), genesis};
}

Bytes writeVaultRequest(const VaultRequest& request)
{
    Bytes out{kSubstrate, kSr25519, static_cast<std::uint8_t>(request.command)};
    append(out, request.account.span());
    append(out, request.body);
    append(out, request.genesis.span());
    return out;
}

Result<VaultRequest> readVaultRequest(ByteSpan content)
{
    if (content.size() < kHead + kKey + kGenesis)
        return badFrame("too short");
    if (content[0] != kSubstrate)
        return badFrame("another kind of chain");
    if (content[1] != kSr25519)
        return badFrame("another signature scheme");
    if (!isKnownCommand(content[2]))
        return badFrame("unknown command");
    VaultRequest out;
    out.command = static_cast<VaultCommand>(content[2]);
    out.account = *AccountId::fromSpan(content.subspan(kHead, kKey));
    out.body = toBytes(content.subspan(kHead + kKey, content.size() - kHead - kKey - kGenesis));
    out.genesis = *BlockHash::fromSpan(content.last(kGenesis));
    return out;
}

std::vector<Bytes> vaultFrames(ByteSpan content)
{
    const std::size_t count =
        std::max<std::size_t>((content.size() + kFrameSize - 1) / kFrameSize, 1);
    SOMA_ASSERT(count <= 0xFFFF);
    std::vector<Bytes> frames;
    frames.reserve(count);
    for (std::size_t index = 0; index < count; ++index) {
        Bytes frame{kMultipart};
        append16(frame, count);
        append16(frame, index);
        const std::size_t size = std::min(content.size(), kFrameSize);
        append(frame, content.first(size));
        content = content.subspan(size);
        frames.push_back(std::move(frame));
    }
    return frames;
}

Result<bool> VaultFrameCollector::add(ByteSpan frame)
{
    if (frame.size() < kFrameHead || frame.size() > kFrameHead + kFrameSize)
        return badFrame("length");
    if (frame[0] != kMultipart)
        return badFrame("another kind of frame");
    const std::size_t count = read16(frame.subspan(1));
    const std::size_t index = read16(frame.subspan(3));
    if (index >= count)
        return badFrame("index");
    const ByteSpan part = frame.subspan(kFrameHead);
    // Only the last part may be shorter.
    if (index + 1 < count && part.size() != kFrameSize)
        return badFrame("length");
    if (m_frames.empty())
        m_frames.resize(count);
    if (m_frames.size() != count)
        return badFrame("of another content");
    std::optional<Bytes>& place = m_frames[index];
    if (place && !std::equal(place->begin(), place->end(), part.begin(), part.end()))
        return badFrame("of another content");
    place = toBytes(part);
    return missing() == 0;
}

std::size_t VaultFrameCollector::missing() const
{
    return static_cast<std::size_t>(
        std::count(m_frames.begin(), m_frames.end(), std::optional<Bytes>()));
}

Bytes VaultFrameCollector::content() const
{
    SOMA_ASSERT(!m_frames.empty() && missing() == 0);
    Bytes out;
    for (const std::optional<Bytes>& frame : m_frames)
        append(out, *frame);
    return out;
}

Result<MultiSignature> readVaultSignature(std::string_view text)
{
    constexpr std::size_t kMostDigits = std::size_t{2} * 66;
    if (text.size() > kMostDigits)
        return badFrame("length of the signature");
    const Result<Bytes> bytes =
        text.starts_with("0x") ? Result<Bytes>(badFrame("0x in front")) : codec::fromHex(text);
    if (!bytes || bytes->empty())
        return badFrame("no hexadecimal signature");
    const auto scheme = static_cast<MultiSignature::Scheme>(bytes->front());
    const bool isEcdsa = scheme == MultiSignature::Scheme::Ecdsa;
    if (bytes->front() > 2 || bytes->size() != (isEcdsa ? 66u : 65u))
        return badFrame("scheme or length of the signature");
    MultiSignature out;
    out.scheme = scheme;
    std::copy(bytes->begin() + 1, bytes->end(), out.content.begin());
    return out;
}

std::string writeVaultAccount(const VaultAccount& account)
{
    std::string out(kAccountScheme);
    out += chain::encodeSs58(account.account) + ":" + codec::toHex0x(account.genesis.span());
    return account.name.empty() ? out : out + ":" + account.name;
}

Result<VaultAccount> readVaultAccount(std::string_view text)
{
    if (!text.starts_with(kAccountScheme))
        return badFrame("no account");
    text.remove_prefix(kAccountScheme.size());
    const auto address = chain::decodeSs58(takePart(text));
    if (!address)
        return badFrame("address");
    const std::string_view genesis = takePart(text);
    const auto hash = genesis.starts_with("0x") ? codec::fromHexFixed<kGenesis>(genesis.substr(2))
                                                : Result<ByteArray<kGenesis>>(badFrame("genesis"));
    if (!hash)
        return badFrame("genesis");
    if (text.size() > kLongestName)
        return badFrame("name");
    return VaultAccount{address->account, BlockHash(*hash), std::string(text)};
}

} // namespace soma::wallet
