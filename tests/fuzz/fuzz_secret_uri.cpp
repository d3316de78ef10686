// The box that takes everything that restores a key, and secret URIs of the other schemes.
#include "consensus/base/assert.h"
#include "wallet/keys/secret_source.h"
#include "wallet/keys/secret_uri.h"

#include <cstddef>
#include <cstdint>

using namespace soma;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = crypto::SecretBytes::copyOf(ByteSpan(data, size));
    const auto source = wallet::readSecretSource(text);
    if (source) {
        const auto secret = source->key.pair.canonicalSecret();
        const auto again = crypto::Sr25519KeyPair::fromCanonicalSecret(secret);
        SOMA_ASSERT(again.has_value() && again->publicKey() == source->key.pair.publicKey());
    }
    for (const auto scheme : {wallet::ForeignScheme::Ed25519, wallet::ForeignScheme::Ecdsa}) {
        const auto foreign = wallet::readForeignUri(text, scheme);
        SOMA_ASSERT(!foreign || foreign->seed.size() == 32);
    }
    return 0;
}
