#include "wallet/keys/file_calls.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace soma::wallet {

int FileCalls::createFile(const std::string& path)
{
    return ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
}

ssize_t FileCalls::write(int file, const void* bytes, std::size_t size)
{
    return ::write(file, bytes, size);
}

int FileCalls::sync(int file)
{
    return ::fsync(file);
}

int FileCalls::close(int file)
{
    return ::close(file);
}

int FileCalls::makeFolder(const std::string& path)
{
    return ::mkdir(path.c_str(), 0700);
}

int FileCalls::syncFolder(const std::string& path)
{
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return -1;
    const int outcome = ::fsync(folder);
    ::close(folder);
    return outcome;
}

int FileCalls::renameNew(const std::string& from, const std::string& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
    // A file system without that flag: look first. Plain rename replaces an empty folder at worst.
    struct stat there = {};
    if (::lstat(to.c_str(), &there) == 0) {
        errno = EEXIST;
        return -1;
    }
    return ::rename(from.c_str(), to.c_str());
}

int FileCalls::renameOver(const std::string& from, const std::string& to)
{
    return ::rename(from.c_str(), to.c_str());
}

} // namespace soma::wallet
