// What a camera or a cable brings from a signer elsewhere.
#include "consensus/base/assert.h"
#include "wallet/offline/ledger_apdu.h"
#include "wallet/offline/vault_frames.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace soma;

namespace {

/// The input as frames: a length byte times eight, then so much of it.
void collect(ByteSpan bytes)
{
    wallet::VaultFrameCollector collector;
    while (!bytes.empty()) {
        const std::size_t size = std::min<std::size_t>(bytes[0] * std::size_t{8}, bytes.size() - 1);
        const auto complete = collector.add(bytes.subspan(1, size));
        bytes = bytes.subspan(1 + size);
        if (complete && *complete)
            SOMA_ASSERT(collector.missing() == 0 && collector.content().size() < (1u << 26));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteSpan bytes(data, size);
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto request = wallet::readVaultRequest(bytes);
    SOMA_ASSERT(!request || std::ranges::equal(wallet::writeVaultRequest(*request), bytes));
    const auto account = wallet::readVaultAccount(text);
    if (account)
        SOMA_ASSERT(wallet::readVaultAccount(wallet::writeVaultAccount(*account)).has_value());
    (void)wallet::readVaultSignature(text);
    (void)wallet::readLedgerVersion(bytes);
    (void)wallet::readLedgerAddress(bytes);
    (void)wallet::readLedgerSignature(bytes);
    collect(bytes);
    return 0;
}
