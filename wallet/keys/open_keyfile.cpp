#include "wallet/keys/open_keyfile.h"

#include "wallet/api/wallet_error.h"
#include "wallet/keys/legacy_keyfile.h"
#include "wallet/keys/nacl_keyfile.h"
#include "wallet/keys/soma_vault.h"

namespace soma::wallet {

using crypto::SecretBytes;

namespace {

Result<SecretBytes> decrypted(ByteSpan file, const SecretBytes& password, const PasswordKdfs& kdfs)
{
    switch (keyfileKind(file)) {
    case KeyfileKind::Nacl: {
        if (isTruncatedNacl(file))
            return WalletError::FileTruncated;
        const SecretBytes key = SOMA_TRY(kdfs.nacl(password));
        return openNacl(file, key);
    }
    case KeyfileKind::Fernet: {
        const SecretBytes key = SOMA_TRY(kdfs.fernet(password));
        return openFernet(file, key);
    }
    case KeyfileKind::Ansible:
        return openAnsible(file, password);
    case KeyfileKind::Vault:
        return openSomaVault(file, password);
    case KeyfileKind::Plain:
    case KeyfileKind::Unknown:
        break;
    }
    return WalletError::UnknownFormat;
}

} // namespace

PasswordKdfs PasswordKdfs::real()
{
    return {[](const SecretBytes& password) { return deriveNaclKey(password); }, deriveFernetKey};
}

Result<Keyfile> openKeyfile(const SecretBytes& file, const SecretBytes& password,
                            const PasswordKdfs& kdfs)
{
    return file.expose([&](ByteSpan bytes) -> Result<Keyfile> {
        if (keyfileKind(bytes) == KeyfileKind::Plain)
            return parseKeyfile(file);
        const SecretBytes content = SOMA_TRY(decrypted(bytes, password, kdfs));
        return parseKeyfile(content);
    });
}

} // namespace soma::wallet
