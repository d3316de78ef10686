#include "chain/primitives/evm_address.h"

#include "chain/codec/hex.h"
#include "chain/crypto/hashing.h"

#include <algorithm>
#include <string_view>

namespace soma::chain {

AccountId accountOfEvm(const EvmAddress& address)
{
    constexpr std::string_view kTag = "evm:";
    Bytes input(kTag.begin(), kTag.end());
    append(input, address);
    return AccountId(crypto::blake2b256(input));
}

EvmAddress evmOf(const AccountId& account)
{
    EvmAddress out;
    std::copy_n(account.bytes().begin(), out.size(), out.begin());
    return out;
}

std::string evmText(const EvmAddress& address)
{
    std::string text = codec::toHex(address);
    const ByteArray<32> hash = crypto::keccak256(
        ByteSpan(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int nibble = i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 0x0F;
        if (nibble >= 8 && text[i] >= 'a')
            text[i] = static_cast<char>(text[i] - 'a' + 'A');
    }
    return "0x" + text;
}

} // namespace soma::chain
