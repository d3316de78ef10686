#include "chain/node/data_folder.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace soma::node {

namespace fs = std::filesystem;
using chain::NodeError;

namespace {

Error unusable(const std::string& path, const std::error_code& code)
{
    return Error(NodeError::FolderUnusable, path + ": " + code.message());
}

std::string freeName(const std::string& wanted)
{
    std::string name = wanted;
    std::error_code ignored;
    for (int i = 2; fs::exists(name, ignored); ++i)
        name = wanted + "." + std::to_string(i);
    return name;
}

} // namespace

DataPaths DataPaths::of(const std::string& dataDir, const std::string& network)
{
    const fs::path folder = fs::path(dataDir) / network;
    return {folder.string(), (folder / "chain.sqlite").string(),
            (folder / "authority.key").string(), (folder / "lock").string(),
            (folder / "history.sqlite").string()};
}

Result<void> prepareFolder(const DataPaths& paths)
{
    std::error_code code;
    const bool isNew = fs::create_directories(paths.folder, code);
    if (code)
        return unusable(paths.folder, code);
    if (isNew)
        fs::permissions(paths.folder, fs::perms::owner_all, code);
    if (code)
        return unusable(paths.folder, code);
    if (::access(paths.folder.c_str(), R_OK | W_OK | X_OK) != 0)
        return unusable(paths.folder, std::error_code(errno, std::generic_category()));
    return {};
}

FolderLock::~FolderLock()
{
    release();
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept
{
    release();
    m_file = std::exchange(other.m_file, -1);
    return *this;
}

Result<FolderLock> FolderLock::take(const DataPaths& paths)
{
    FolderLock lock;
    lock.m_file = ::open(paths.lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock.m_file < 0)
        return unusable(paths.lock, std::error_code(errno, std::generic_category()));
    if (::flock(lock.m_file, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return Error(NodeError::DatabaseLocked, paths.folder);
        return unusable(paths.lock, std::error_code(errno, std::generic_category()));
    }
    return lock;
}

void FolderLock::release()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

Result<std::string> moveAside(const std::string& dataDir, const std::string& network)
{
    const DataPaths paths = DataPaths::of(dataDir, network);
    const FolderLock lock = SOMA_TRY(FolderLock::take(paths));
    const std::string target = freeName(paths.folder + ".aside");
    std::error_code code;
    fs::rename(paths.folder, target, code);
    if (code)
        return unusable(paths.folder, code);
    return target;
}

} // namespace soma::node
