#include "wallet/keys/import_file.h"

#include "chain/primitives/ss58_address.h"
#include "wallet/keys/key_file_io.h"
#include "wallet/keys/nacl_keyfile.h"
#include "wallet/keys/polkadot_json.h"
#include "wallet/keys/soma_vault.h"

#include <QFile>

#include <utility>

namespace soma::wallet {

using crypto::SecretBytes;
using Kind = ImportFinding::Kind;

namespace {

/// Batches are larger than key files; nothing else may be.
Result<SecretBytes> readImport(const QString& path)
{
    return readKeyFile(QFile::encodeName(path).toStdString(), kLargestPolkadotJson);
}

void describeKeyfile(const SecretBytes& file, ByteSpan bytes, ImportFinding& out)
{
    const KeyfileKind kind = keyfileKind(bytes);
    out.kind = Kind::Keyfile;
    out.file = kind;
    out.needsPassword = kind != KeyfileKind::Plain;
    if (kind == KeyfileKind::Unknown) {
        out.problem = Error(WalletError::UnknownFormat);
    } else if (kind == KeyfileKind::Vault) {
        const Result<VaultCost> cost = somaVaultCost(bytes);
        if (!cost)
            out.problem = cost.error();
    } else if (kind == KeyfileKind::Nacl && isTruncatedNacl(bytes)) {
        out.problem = Error(WalletError::FileTruncated);
    } else if (kind == KeyfileKind::Plain) {
        const Result<Keyfile> read = parseKeyfile(file);
        if (!read)
            out.problem = read.error();
        else if (!read->secret)
            out.problem = Error(WalletError::WatchOnly);
        if (read)
            out.keys = {{{}, QString::fromStdString(chain::encodeSs58(read->account))}};
    }
}

void describePolkadotJson(ByteSpan bytes, ImportFinding& out)
{
    const Result<PolkadotOutline> outline = outlinePolkadotJson(bytes);
    if (!outline) {
        out.problem = outline.error();
        return;
    }
    out.kind = outline->isBatch ? Kind::PolkadotBatch : Kind::PolkadotJson;
    out.needsPassword = outline->isEncrypted;
    for (const auto& [address, name] : outline->accounts)
        out.keys.push_back({QString::fromStdString(name), QString::fromStdString(address)});
    if (outline->scheme == "ed25519")
        out.problem = Error(WalletError::UnsupportedKind, outline->scheme);
}

Result<KeyMaterial> materialOf(const Result<PolkadotKey>& key)
{
    if (!key)
        return key.error();
    if (key->sr25519() == nullptr)
        return Error(WalletError::UnsupportedKind, "ed25519");
    return KeyMaterial::fromCanonicalSecret(key->sr25519()->canonicalSecret());
}

Result<KeyMaterial> openBatchItem(ByteSpan bytes, int item, const SecretBytes& password,
                                  const SecretBytes& inner)
{
    const std::vector<SecretBytes> files = SOMA_TRY(openPolkadotBatch(bytes, password));
    if (item < 0 || std::cmp_greater_equal(item, files.size()))
        return WalletError::NoSuchAccount;
    return files[static_cast<std::size_t>(item)].expose(
        [&](ByteSpan file) { return materialOf(openPolkadotJson(file, inner)); });
}

} // namespace

ImportFinding inspectBytes(const SecretBytes& file)
{
    ImportFinding out;
    file.expose([&](ByteSpan bytes) {
        if (looksLikePolkadotJson(bytes))
            describePolkadotJson(bytes, out);
        else
            describeKeyfile(file, bytes, out);
    });
    if (out.problem)
        out.kind = Kind::Unusable;
    return out;
}

ImportFinding inspectFile(const QString& path)
{
    const Result<SecretBytes> file = readImport(path);
    ImportFinding out = file ? inspectBytes(*file) : ImportFinding();
    out.path = path;
    if (!file)
        out.problem = file.error();
    // The sentence for the person names the file.
    for (const WalletError code : {WalletError::FileTruncated, WalletError::UnknownFormat}) {
        if (out.problem && out.problem->is(code))
            out.problem = Error(code, path.toStdString());
    }
    return out;
}

Result<KeyMaterial> openImport(const QString& path, int item, const SecretBytes& password,
                               const SecretBytes& inner, const PasswordKdfs& kdfs)
{
    const SecretBytes file = SOMA_TRY(readImport(path));
    return openBytes(file, item, password, inner, kdfs);
}

Result<KeyMaterial> openBytes(const SecretBytes& file, int item, const SecretBytes& password,
                              const SecretBytes& inner, const PasswordKdfs& kdfs)
{
    return file.expose([&](ByteSpan bytes) -> Result<KeyMaterial> {
        if (looksLikePolkadotJson(bytes)) {
            const PolkadotOutline outline = SOMA_TRY(outlinePolkadotJson(bytes));
            if (outline.isBatch)
                return openBatchItem(bytes, item, password, inner);
            return materialOf(openPolkadotJson(bytes, password));
        }
        Keyfile read = SOMA_TRY(openKeyfile(file, password, kdfs));
        if (!read.secret)
            return WalletError::WatchOnly;
        return std::move(*read.secret);
    });
}

} // namespace soma::wallet
