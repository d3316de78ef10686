// The few system calls that writing a key file needs, so that a test can make each of them fail.
#pragma once

#include <cstddef>
#include <string>
#include <sys/types.h>

namespace soma::wallet {

/// The real ones. Each answers like its system call: -1 and errno when it fails.
class FileCalls {
public:
    virtual ~FileCalls() = default;

    /// A new file with mode 0600; fails when anything of that name exists, a link included.
    virtual int createFile(const std::string& path);
    virtual ssize_t write(int file, const void* bytes, std::size_t size);
    virtual int sync(int file);
    virtual int close(int file);

    /// A new folder with mode 0700.
    virtual int makeFolder(const std::string& path);

    /// Makes the names inside a folder lasting.
    virtual int syncFolder(const std::string& path);

    /// Never replaces: fails with EEXIST when `to` exists.
    virtual int renameNew(const std::string& from, const std::string& to);

    /// Replaces `to` at one stroke: whoever opens it finds the old file or the new one.
    virtual int renameOver(const std::string& from, const std::string& to);
};

} // namespace soma::wallet
