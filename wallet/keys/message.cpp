#include "wallet/keys/message.h"

#include "chain/crypto/hashing.h"
#include "chain/primitives/multi_signature.h"
#include "wallet/api/wallet_error.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace soma::wallet {

using chain::MultiSignature;

namespace {

constexpr std::string_view kStart = "<Bytes>";
constexpr std::string_view kEnd = "</Bytes>";
constexpr std::string_view kEthereum = "\x19"
                                       "Ethereum Signed Message:\n";
// Above this a Ledger signs the hash of a message.
constexpr std::size_t kHashedAbove = 256;

bool startsWith(ByteSpan text, std::string_view start)
{
    return text.size() >= start.size() &&
           std::equal(start.begin(), start.end(), text.begin(),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

bool isWrapped(ByteSpan message)
{
    return message.size() >= kStart.size() + kEnd.size() && startsWith(message, kStart) &&
           startsWith(message.last(kEnd.size()), kEnd);
}

/// Everything that a signer may have signed for this message.
std::vector<Bytes> formsOf(ByteSpan message)
{
    std::vector<Bytes> forms{wrapMessage(message), toBytes(message)};
    if (isWrapped(message))
        forms.push_back(
            toBytes(message.subspan(kStart.size(), message.size() - kStart.size() - kEnd.size())));
    if (forms[0].size() > kHashedAbove) {
        const ByteArray<32> hash = crypto::blake2b256(forms[0]);
        forms.emplace_back(hash.begin(), hash.end());
    }
    return forms;
}

template <std::size_t N>
ByteArray<N> arrayOf(ByteSpan bytes)
{
    ByteArray<N> out;
    std::copy_n(bytes.begin(), N, out.begin());
    return out;
}

/// Nothing in the bytes says for certain which scheme it is, so each possible one is tried.
std::vector<MultiSignature> readingsOf(ByteSpan bytes)
{
    std::vector<MultiSignature> out;
    if (bytes.size() == 64) {
        out.push_back(MultiSignature::sr25519(arrayOf<64>(bytes)));
        out.push_back(MultiSignature::ed25519(arrayOf<64>(bytes)));
    }
    if (bytes.size() == 65 && bytes[0] == 1)
        out.push_back(MultiSignature::sr25519(arrayOf<64>(bytes.subspan(1))));
    if (bytes.size() == 65 && bytes[0] == 0)
        out.push_back(MultiSignature::ed25519(arrayOf<64>(bytes.subspan(1))));
    if (bytes.size() == 65)
        out.push_back(MultiSignature::ecdsa(arrayOf<65>(bytes)));
    if (bytes.size() == 66 && bytes[0] == 2)
        out.push_back(MultiSignature::ecdsa(arrayOf<65>(bytes.subspan(1))));
    return out;
}

} // namespace

Bytes wrapMessage(ByteSpan message)
{
    if (isWrapped(message) || startsWith(message, kEthereum))
        return toBytes(message);
    Bytes out(kStart.begin(), kStart.end());
    append(out, message);
    out.insert(out.end(), kEnd.begin(), kEnd.end());
    return out;
}

Result<void> verifyMessage(const chain::AccountId& account, ByteSpan message, ByteSpan signature)
{
    const std::vector<MultiSignature> readings = readingsOf(signature);
    if (readings.empty())
        return Error(WalletError::BadSignature, "length");
    for (const Bytes& form : formsOf(message)) {
        for (const MultiSignature& reading : readings) {
            if (chain::verifySignature(reading, form, account))
                return {};
        }
    }
    return WalletError::BadSignature;
}

} // namespace soma::wallet
