#include "wallet/keys/key_material.h"

namespace soma::wallet {

using crypto::SecretBytes;
using crypto::Sr25519KeyPair;

Result<KeyMaterial> KeyMaterial::fromMnemonic(Mnemonic mnemonic)
{
    KeyMaterial key = SOMA_TRY(fromMiniSecret(mnemonic.miniSecret()));
    key.mnemonic = std::move(mnemonic);
    return key;
}

Result<KeyMaterial> KeyMaterial::fromMiniSecret(SecretBytes mini)
{
    Sr25519KeyPair pair = SOMA_TRY(Sr25519KeyPair::fromMiniSecret(mini));
    return KeyMaterial{std::move(pair), std::move(mini), std::nullopt};
}

Result<KeyMaterial> KeyMaterial::fromCanonicalSecret(const SecretBytes& secret)
{
    Sr25519KeyPair pair = SOMA_TRY(Sr25519KeyPair::fromCanonicalSecret(secret));
    return KeyMaterial{std::move(pair), std::nullopt, std::nullopt};
}

} // namespace soma::wallet
