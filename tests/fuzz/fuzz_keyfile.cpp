// btwallet's key files and Soma's own, with the slow derivations left out.
#include "consensus/base/assert.h"
#include "wallet/keys/nacl_keyfile.h"
#include "wallet/keys/open_keyfile.h"
#include "wallet/keys/soma_vault.h"

#include <cstddef>
#include <cstdint>

using namespace soma;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0 || size > 65536)
        return 0;
    const ByteSpan bytes(data, size);
    (void)wallet::somaVaultCost(bytes);
    if (wallet::keyfileKind(bytes) == wallet::KeyfileKind::Vault)
        return 0;
    const auto quick = [](const crypto::SecretBytes&) -> Result<crypto::SecretBytes> {
        return crypto::SecretBytes::ofSize(32);
    };
    const auto file = crypto::SecretBytes::copyOf(bytes);
    const auto read = wallet::openKeyfile(file, crypto::SecretBytes::ofSize(4), {quick, quick});
    if (read && read->secret) {
        // What was read can be written, and reads back as the same key.
        const auto again = wallet::parseKeyfile(wallet::writeKeyfile(*read->secret));
        SOMA_ASSERT(again.has_value() && again->account == read->account);
    }
    return 0;
}
