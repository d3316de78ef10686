#include "wallet/keys/export_file.h"

#include "wallet/keys/import_file.h"
#include "wallet/keys/key_file_io.h"
#include "wallet/keys/nacl_keyfile.h"
#include "wallet/keys/soma_vault.h"

#include <QFile>

#include <unistd.h>

namespace soma::wallet {

using crypto::SecretBytes;

namespace {

Result<Bytes> contentFor(ExportFormat format, const KeyMaterial& key, const PolkadotMeta& meta,
                         const SecretBytes& password, const PasswordKdfs& kdfs)
{
    switch (format) {
    case ExportFormat::PolkadotJson:
        return writePolkadotJson(key.pair, meta, password);
    case ExportFormat::SomaVault:
        return sealSomaVault(writeKeyfile(key), password);
    case ExportFormat::Btcli:
        break;
    }
    const SecretBytes derived = SOMA_TRY(kdfs.nacl(password));
    return sealNacl(writeKeyfile(key), derived);
}

} // namespace

Result<void> exportKeyFile(FileCalls& calls, const QString& path, ExportFormat format,
                           const KeyMaterial& key, const PolkadotMeta& meta,
                           const SecretBytes& password, const PasswordKdfs& kdfs)
{
    const std::string file = QFile::encodeName(path).toStdString();
    const Bytes content = SOMA_TRY(contentFor(format, key, meta, password, kdfs));
    SOMA_TRY(writeNewFile(calls, file, content));
    const Result<KeyMaterial> back = openImport(path, 0, password, {}, kdfs);
    if (back && back->account() == key.account())
        return {};
    ::unlink(file.c_str());
    return back ? Error(WalletError::Inconsistent, file) : back.error();
}

} // namespace soma::wallet
