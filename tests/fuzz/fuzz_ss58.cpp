// Addresses: one account and prefix has one spelling.
#include "chain/primitives/ss58_address.h"
#include "consensus/base/assert.h"

#include <cstddef>
#include <cstdint>

using namespace soma;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto address = chain::decodeSs58(text);
    SOMA_ASSERT(!address || chain::encodeSs58(address->account, address->prefix) == text);
    const auto ours = chain::parseAddress(text);
    SOMA_ASSERT(!ours || (address && address->account == *ours));
    return 0;
}
