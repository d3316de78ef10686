#include "wallet/offline/ledger_apdu.h"

#include "consensus/base/assert.h"
#include "wallet/api/wallet_error.h"

#include <algorithm>

namespace soma::wallet {

namespace {

constexpr std::uint8_t kClass = 0xF9;
constexpr std::uint8_t kGetVersion = 0x00;
constexpr std::uint8_t kGetAddress = 0x01;
constexpr std::uint8_t kSign = 0x02;
constexpr std::uint8_t kSignRaw = 0x03;
constexpr std::uint8_t kEd25519 = 0x00;
constexpr std::uint8_t kFirst = 0;
constexpr std::uint8_t kMore = 1;
constexpr std::uint8_t kLast = 2;
constexpr std::size_t kPiece = 250;
constexpr std::size_t kStatus = 2;

constexpr std::uint32_t kHardened = 0x8000'0000;
constexpr std::uint32_t kPurpose = 44;
constexpr std::uint32_t kPolkadotCoin = 354;

constexpr unsigned kOk = 0x9000;
constexpr unsigned kRefused = 0x6986;
constexpr unsigned kDeviceLocked = 0x5515;

Error badFrame(const char* what)
{
    return Error(WalletError::BadFrame, what);
}

void append16(Bytes& out, std::size_t value)
{
    SOMA_ASSERT(value <= 0xFFFF);
    out.push_back(static_cast<std::uint8_t>(value));
    out.push_back(static_cast<std::uint8_t>(value >> 8));
}

/// Five hardened steps, little-endian.
Bytes pathBytes(const LedgerPath& path)
{
    Bytes out;
    for (const std::uint32_t step : {kPurpose, kPolkadotCoin, path.account, 0u, path.index}) {
        const std::uint32_t hardened = step | kHardened;
        for (int shift = 0; shift < 32; shift += 8)
            out.push_back(static_cast<std::uint8_t>(hardened >> shift));
    }
    return out;
}

Bytes apdu(std::uint8_t instruction, std::uint8_t p1, ByteSpan data)
{
    SOMA_ASSERT(data.size() <= 0xFF);
    Bytes out{kClass, instruction, p1, kEd25519, static_cast<std::uint8_t>(data.size())};
    append(out, data);
    return out;
}

/// Path and length first, then everything in pieces.
std::vector<Bytes> inPieces(std::uint8_t instruction, const LedgerPath& path, std::size_t length,
                            const Bytes& content)
{
    Bytes first = pathBytes(path);
    append16(first, length);
    std::vector<Bytes> out{apdu(instruction, kFirst, first)};
    ByteSpan rest(content);
    do {
        const std::size_t size = std::min(rest.size(), kPiece);
        out.push_back(apdu(instruction, size == rest.size() ? kLast : kMore, rest.first(size)));
        rest = rest.subspan(size);
    } while (!rest.empty());
    return out;
}

/// The answer without its status word.
Result<ByteSpan> bodyOf(ByteSpan answer)
{
    if (answer.size() < kStatus)
        return badFrame("answer of the device");
    const ByteSpan status = answer.last(kStatus);
    const unsigned word = (unsigned{status[0]} << 8) | status[1];
    if (word == kRefused)
        return WalletError::Cancelled;
    if (word == kDeviceLocked)
        return WalletError::Locked;
    if (word != kOk)
        return Error(WalletError::BadFrame, "device status " + std::to_string(word));
    return answer.first(answer.size() - kStatus);
}

unsigned bigEndian(ByteSpan bytes)
{
    unsigned out = 0;
    for (const std::uint8_t byte : bytes)
        out = (out << 8) | byte;
    return out;
}

} // namespace

Bytes ledgerGetVersion()
{
    return apdu(kGetVersion, 0, {});
}

Bytes ledgerGetAddress(const LedgerPath& path, std::uint16_t ss58Prefix, LedgerDisplay display)
{
    Bytes data = pathBytes(path);
    append16(data, ss58Prefix);
    return apdu(kGetAddress, display == LedgerDisplay::ShowOnDevice ? 1 : 0, data);
}

std::vector<Bytes> ledgerSign(const LedgerPath& path, ByteSpan payload, ByteSpan proof)
{
    Bytes content = toBytes(payload);
    append(content, proof);
    return inPieces(kSign, path, payload.size(), content);
}

std::vector<Bytes> ledgerSignMessage(const LedgerPath& path, ByteSpan wrapped)
{
    return inPieces(kSignRaw, path, wrapped.size(), toBytes(wrapped));
}

Result<LedgerVersion> readLedgerVersion(ByteSpan answer)
{
    constexpr std::size_t kSize = 12; // Mode, three numbers, locked, target.
    const ByteSpan body = SOMA_TRY(bodyOf(answer));
    if (body.size() != kSize)
        return badFrame("version of the device");
    const auto number = [&](std::size_t at) {
        return static_cast<std::uint16_t>(bigEndian(body.subspan(at, 2)));
    };
    return LedgerVersion{body[0] != 0, number(1), number(3), number(5),
                         bigEndian(body.subspan(8, 4))};
}

Result<LedgerAddress> readLedgerAddress(ByteSpan answer)
{
    constexpr std::size_t kLongestAddress = 64;
    LedgerAddress out;
    const ByteSpan body = SOMA_TRY(bodyOf(answer));
    if (body.size() <= out.publicKey.size() || body.size() > out.publicKey.size() + kLongestAddress)
        return badFrame("address of the device");
    std::copy_n(body.begin(), out.publicKey.size(), out.publicKey.begin());
    const ByteSpan text = body.subspan(out.publicKey.size());
    out.address.assign(text.begin(), text.end());
    return out;
}

Result<ByteArray<64>> readLedgerSignature(ByteSpan answer)
{
    ByteArray<64> out;
    const ByteSpan body = SOMA_TRY(bodyOf(answer));
    if (body.size() != out.size() + 1 || body[0] != 0)
        return badFrame("signature of the device");
    std::copy_n(body.begin() + 1, out.size(), out.begin());
    return out;
}

} // namespace soma::wallet
