#include "wallet/keys/import_folder.h"

#include "chain/primitives/ss58_address.h"
#include "wallet/keys/import_file.h"
#include "wallet/keys/key_file_io.h"
#include "wallet/keys/keyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace soma::wallet {

using Role = ImportFinding::Role;

namespace {

// A folder of keys is small; somebody who drops their home folder is not made to wait for it.
constexpr int kDeepest = 4;
constexpr std::size_t kMostFindings = 2'000;

const QString kColdkey = QStringLiteral("coldkey");
const QString kPubSuffix = QStringLiteral("pub.txt");
const QString kHotkeys = QStringLiteral("hotkeys");

/// The address that the public file beside a secret one tells; empty when it tells none.
QString addressBeside(const QString& secret)
{
    const auto file = readKeyFile(QFile::encodeName(secret + kPubSuffix).toStdString());
    if (!file)
        return {};
    const Result<Keyfile> read = parseKeyfile(*file);
    return read ? QString::fromStdString(chain::encodeSs58(read->account)) : QString();
}

void placeInLayout(const QFileInfo& info, ImportFinding& finding)
{
    const bool isHotkey = info.dir().dirName() == kHotkeys;
    const bool isColdkey = info.fileName() == kColdkey;
    if (!isHotkey && !isColdkey)
        return;
    QDir wallet = info.dir();
    if (isHotkey)
        wallet.cdUp();
    finding.role = isHotkey ? Role::Hotkey : Role::Coldkey;
    finding.wallet = wallet.dirName();
    if (finding.keys.empty() && !finding.problem)
        finding.keys.push_back({{}, addressBeside(info.filePath())});
    if (!finding.keys.empty())
        finding.keys.front().name = isHotkey ? info.fileName() : finding.wallet;
}

/// A public file whose secret one is there says nothing of its own.
bool isToldByItsSecret(const QFileInfo& info)
{
    if (!info.fileName().endsWith(kPubSuffix) || info.fileName() == kPubSuffix)
        return false;
    const QString secret = info.filePath().chopped(kPubSuffix.size());
    return QFileInfo::exists(secret);
}

class Search {
public:
    void file(const QFileInfo& info)
    {
        if (isToldByItsSecret(info))
            return;
        ImportFinding finding = inspectFile(info.filePath());
        placeInLayout(info, finding);
        m_found.push_back(std::move(finding));
    }

    void folder(const QString& path, int depth)
    {
        const auto filter = QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot;
        const QFileInfoList entries = QDir(path).entryInfoList(filter, QDir::Name);
        for (const QFileInfo& entry : entries) {
            if (m_found.size() >= kMostFindings)
                return;
            if (entry.isSymLink() || !entry.isDir())
                file(entry);
            else if (depth < kDeepest)
                folder(entry.filePath(), depth + 1);
        }
    }

    std::vector<ImportFinding> take() { return std::move(m_found); }

private:
    std::vector<ImportFinding> m_found;
};

} // namespace

std::vector<ImportFinding> inspectPath(const QString& path)
{
    Search search;
    const QFileInfo info(path);
    if (info.isDir() && !info.isSymLink())
        search.folder(path, 0);
    else
        search.file(info);
    return search.take();
}

} // namespace soma::wallet
