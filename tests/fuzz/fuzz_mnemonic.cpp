// Typed phrases: any bytes, no crash; what is accepted has a canonical spelling that is accepted.
#include "consensus/base/assert.h"
#include "wallet/keys/mnemonic.h"

#include <cstddef>
#include <cstdint>

using namespace soma;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto words = wallet::Mnemonic::parse(crypto::SecretBytes::copyOf(ByteSpan(data, size)));
    if (!words)
        return 0;
    const auto again = wallet::Mnemonic::parse(words->sentence());
    SOMA_ASSERT(again.has_value());
    SOMA_ASSERT(again->entropy().equals(words->entropy()));
    return 0;
}
