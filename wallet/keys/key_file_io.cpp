#include "wallet/keys/key_file_io.h"

#include "chain/codec/hex.h"
#include "chain/crypto/random.h"
#include "wallet/api/wallet_error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace soma::wallet {

using crypto::SecretBytes;

namespace {

class OpenFile {
public:
    explicit OpenFile(int descriptor) : m_descriptor(descriptor) {}

    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

bool readAll(int file, MutableByteSpan out)
{
    while (!out.empty()) {
        const ssize_t got = ::read(file, out.data(), out.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        out = out.subspan(static_cast<std::size_t>(got));
    }
    return true;
}

/// 0 or errno.
int writeAll(FileCalls& calls, int file, ByteSpan content)
{
    while (!content.empty()) {
        const ssize_t done = calls.write(file, content.data(), content.size());
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return errno;
        if (done == 0)
            return ENOSPC;
        content = content.subspan(static_cast<std::size_t>(done));
    }
    return calls.sync(file) == 0 ? 0 : errno;
}

} // namespace

Error writeError(int code, const std::string& path)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return Error(WalletError::DiskFull, path);
    case EEXIST:
    case ENOTEMPTY:
        return Error(WalletError::NameTaken, path);
    default:
        return Error(WalletError::FolderUnusable, path + ": " + std::strerror(code));
    }
}

Result<SecretBytes> readKeyFile(const std::string& path, std::size_t most)
{
    const OpenFile file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0 && errno == ELOOP)
        return Error(WalletError::FileUnreadable, path + ": symbolic link");
    if (file.get() < 0)
        return Error(WalletError::FileUnreadable, path + ": " + std::strerror(errno));
    struct stat info = {};
    if (::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return Error(WalletError::FileUnreadable, path + ": not a file");
    const auto size = static_cast<std::size_t>(info.st_size);
    if (size == 0)
        return Error(WalletError::FileTruncated, path);
    if (size > most)
        return Error(WalletError::UnknownFormat, path);
    SecretBytes content = SecretBytes::ofSize(size);
    if (!content.fill([&](MutableByteSpan out) { return readAll(file.get(), out); }))
        return Error(WalletError::FileUnreadable, path);
    return content;
}

Result<void> writeNewFile(FileCalls& calls, const std::string& path, ByteSpan content)
{
    const int file = calls.createFile(path);
    if (file < 0)
        return writeError(errno, path);
    int failure = writeAll(calls, file, content);
    if (calls.close(file) != 0 && failure == 0)
        failure = errno;
    if (failure == 0)
        return {};
    ::unlink(path.c_str());
    return writeError(failure, path);
}

Result<void> replaceKeyFile(FileCalls& calls, const std::string& path, const SecretBytes& old,
                            ByteSpan content,
                            const std::function<Result<void>(const SecretBytes&)>& check)
{
    ByteArray<8> random{};
    crypto::fillRandom(random);
    // Hidden, so that no reader of the folder takes it for a key meanwhile.
    const std::size_t name = path.rfind('/') + 1;
    const std::string folder = path.substr(0, name);
    const std::string beside = folder + ".soma-" + codec::toHex(random) + "-" + path.substr(name);
    SOMA_TRY(writeNewFile(calls, beside, content));
    const auto goodAndStillThere = [&]() -> Result<void> {
        const SecretBytes written = SOMA_TRY(readKeyFile(beside));
        SOMA_TRY(check(written));
        const SecretBytes now = SOMA_TRY(readKeyFile(path));
        if (!now.equals(old))
            return Error(WalletError::FileChanged, path);
        if (calls.renameOver(beside, path) != 0)
            return writeError(errno, path);
        return {};
    };
    Result<void> done = goodAndStillThere();
    if (!done) {
        ::unlink(beside.c_str());
        return done;
    }
    if (calls.syncFolder(folder.empty() ? "." : folder) != 0)
        return writeError(errno, folder);
    return {};
}

} // namespace soma::wallet
