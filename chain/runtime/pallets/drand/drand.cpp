#include "chain/runtime/pallets/drand/drand.h"

#include "chain/crypto/timelock.h"

#include <algorithm>

namespace soma::runtime::drand {

namespace {

constexpr std::uint64_t kUnsignedPriority = std::uint64_t{1} << 20;
constexpr std::uint64_t kHttpFetchTimeoutMs = 1000;

constexpr ByteArray<96> kPublicKey{
    0x83, 0xcf, 0x0f, 0x28, 0x96, 0xad, 0xee, 0x7e, 0xb8, 0xb5, 0xf0, 0x1f, 0xca, 0xd3, 0x91, 0x22,
    0x12, 0xc4, 0x37, 0xe0, 0x07, 0x3e, 0x91, 0x1f, 0xb9, 0x00, 0x22, 0xd3, 0xe7, 0x60, 0x18, 0x3c,
    0x8c, 0x4b, 0x45, 0x0b, 0x6a, 0x0a, 0x6c, 0x3a, 0xc6, 0xa5, 0x77, 0x6a, 0x2d, 0x10, 0x64, 0x51,
    0x0d, 0x1f, 0xec, 0x75, 0x8c, 0x92, 0x1c, 0xc2, 0x2b, 0x0e, 0x17, 0xe6, 0x3a, 0xaf, 0x4b, 0xcb,
    0x5e, 0xd6, 0x63, 0x04, 0xde, 0x9c, 0xf8, 0x09, 0xbd, 0x27, 0x4c, 0xa7, 0x3b, 0xab, 0x4a, 0xf5,
    0xa6, 0xe9, 0xc7, 0x6a, 0x4b, 0xc0, 0x9e, 0x76, 0xea, 0xe8, 0x99, 0x1e, 0xf5, 0xec, 0xe4, 0x5a};
constexpr ByteArray<32> kChainHash{0x52, 0xdb, 0x9b, 0xa7, 0x0e, 0x0c, 0xc0, 0xf6, 0xea, 0xf7, 0x80,
                                   0x3d, 0xd0, 0x74, 0x47, 0xa1, 0xf5, 0x47, 0x77, 0x35, 0xfd, 0x3f,
                                   0x66, 0x17, 0x92, 0xba, 0x94, 0x60, 0x0c, 0x84, 0xe9, 0x71};
constexpr ByteArray<32> kGroupHash{0xf4, 0x77, 0xd5, 0xc8, 0x9f, 0x21, 0xa1, 0x7c, 0x86, 0x3a, 0x7f,
                                   0x93, 0x7c, 0x6a, 0x6d, 0x15, 0x85, 0x94, 0x14, 0xd2, 0xbe, 0x09,
                                   0xcd, 0x44, 0x8d, 0x42, 0x79, 0xaf, 0x33, 0x1c, 0x5d, 0x3e};

template <std::size_t Max>
codec::Bounded<std::uint8_t, Max> bytesOf(const auto& source)
{
    return {std::vector<std::uint8_t>(source.begin(), source.end())};
}

/// Some pulses were written as the text of their bytes begins.
ByteSpan signatureOf(const Pulse& pulse)
{
    const ByteSpan bytes = pulse.signature.items;
    const bool hasPrefix = bytes.size() >= 2 && bytes[0] == '0' && bytes[1] == 'x';
    return hasPrefix ? bytes.subspan(2) : bytes;
}

} // namespace

BeaconConfiguration quicknet()
{
    return {bytesOf<96>(kPublicKey),
            3,
            1'692'803'367,
            bytesOf<32>(kChainHash),
            bytesOf<32>(kGroupHash),
            bytesOf<32>(std::string_view("bls-unchained-g1-rfc9380")),
            {bytesOf<32>(std::string_view("quicknet"))}};
}

std::optional<Bytes> openTimelock(const State& state, std::uint64_t round, ByteSpan encrypted)
{
    const std::optional<Pulse> pulse = kPulses.get(state, round);
    if (!pulse)
        return std::nullopt;
    Result<Bytes> text = crypto::openTimelock(encrypted, signatureOf(*pulse));
    return text ? std::move(*text) : Bytes{};
}

const PalletTable& table()
{
    static const PalletTable kTable{
        .id = kPallet,
        .storage = storageEntries<kBeaconConfig, kHasMigrationRun, kPulses, kLastStoredRound,
                                  kOldestStoredRound, kNextUnsignedAt>(),
        .events = eventEntries<BeaconConfigChanged, NewPulse, SetOldestStoredRound>(),
        .errors = kError.list(),
        .constants = {constantEntry<std::uint64_t>(
                          "UnsignedPriority",
                          [](const RuntimeConfig&) { return kUnsignedPriority; }),
                      constantEntry<std::uint64_t>(
                          "HttpFetchTimeout",
                          [](const RuntimeConfig&) { return kHttpFetchTimeoutMs; })},
    };
    return kTable;
}

} // namespace soma::runtime::drand
