#include "chain/node/authority_keys.h"

#include "chain/crypto/random.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace soma::node {

using chain::NodeError;
using crypto::SecretBytes;

namespace {

// "soma authority keys 1\n", then two lines of 64 hexadecimal digits: aura, grandpa.
constexpr std::string_view kTitle = "soma authority keys 1\n";
constexpr std::size_t kSeedSize = 32;
constexpr std::size_t kLineSize = 2 * kSeedSize + 1;
constexpr std::size_t kFileSize = kTitle.size() + 2 * kLineSize;

Error failure(NodeError code, const std::string& path, const char* what)
{
    return Error(code, path + ": " + what);
}

Error systemFailure(const std::string& path)
{
    const std::string reason = std::error_code(errno, std::generic_category()).message();
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return Error(full ? NodeError::DiskFull : NodeError::FolderUnusable, path + ": " + reason);
}

/// Closes what it opened.
class File {
public:
    File(const std::string& path, int flags) : m_file(::open(path.c_str(), flags | O_CLOEXEC, 0600))
    {
    }

    ~File()
    {
        if (m_file >= 0)
            ::close(m_file);
    }

    File(const File&) = delete;
    File& operator=(const File&) = delete;

    bool isOpen() const { return m_file >= 0; }

    /// How many bytes were there, up to out.size(); negative on failure.
    ssize_t read(MutableByteSpan out) const { return ::read(m_file, out.data(), out.size()); }

    bool write(ByteSpan bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t count = ::write(m_file, bytes.data(), bytes.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return false;
            bytes = bytes.subspan(static_cast<std::size_t>(count));
        }
        return ::fsync(m_file) == 0;
    }

private:
    int m_file;
};

int digitValue(std::uint8_t c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Decodes one line into a seed; empty when it is none. Works inside guarded memory only.
SecretBytes seedOf(ByteSpan line)
{
    SecretBytes seed = SecretBytes::ofSize(kSeedSize);
    bool good = line[kLineSize - 1] == '\n';
    seed.fill([&](MutableByteSpan out) {
        for (std::size_t i = 0; i < kSeedSize; ++i) {
            const int high = digitValue(line[2 * i]);
            const int low = digitValue(line[2 * i + 1]);
            good = good && high >= 0 && low >= 0;
            out[i] = static_cast<std::uint8_t>((high << 4) | (low & 15));
        }
    });
    return good ? std::move(seed) : SecretBytes();
}

void writeLine(ByteSpan seed, MutableByteSpan out)
{
    constexpr char kDigits[] = "0123456789abcdef";
    for (std::size_t i = 0; i < kSeedSize; ++i) {
        out[2 * i] = static_cast<std::uint8_t>(kDigits[seed[i] >> 4]);
        out[2 * i + 1] = static_cast<std::uint8_t>(kDigits[seed[i] & 15]);
    }
    out[kLineSize - 1] = '\n';
}

SecretBytes randomSeed()
{
    SecretBytes seed = SecretBytes::ofSize(kSeedSize);
    seed.fill([](MutableByteSpan out) { crypto::fillRandom(out); });
    return seed;
}

SecretBytes fileContent(const SecretBytes& aura, const SecretBytes& grandpa)
{
    SecretBytes content = SecretBytes::ofSize(kFileSize);
    content.fill([&](MutableByteSpan out) {
        std::copy(kTitle.begin(), kTitle.end(), out.begin());
        const MutableByteSpan lines = out.subspan(kTitle.size());
        aura.expose([&](ByteSpan seed) { writeLine(seed, lines.first(kLineSize)); });
        grandpa.expose([&](ByteSpan seed) { writeLine(seed, lines.last(kLineSize)); });
    });
    return content;
}

Result<AuthorityKeys> keysFrom(const SecretBytes& aura, const SecretBytes& grandpa)
{
    return AuthorityKeys{SOMA_TRY(crypto::Sr25519KeyPair::fromMiniSecret(aura)),
                         SOMA_TRY(crypto::Ed25519KeyPair::fromSeed(grandpa))};
}

} // namespace

Result<AuthorityKeys> loadAuthorityKeys(const std::string& path)
{
    const File file(path, O_RDONLY);
    if (!file.isOpen())
        return systemFailure(path);
    // One byte more than it should have, to notice a longer one.
    SecretBytes content = SecretBytes::ofSize(kFileSize + 1);
    const ssize_t size = content.fill([&](MutableByteSpan out) { return file.read(out); });
    if (size < 0)
        return systemFailure(path);
    if (size != static_cast<ssize_t>(kFileSize))
        return failure(NodeError::DatabaseDamaged, path, "wrong size");
    SecretBytes aura;
    SecretBytes grandpa;
    const bool titled = content.expose([&](ByteSpan bytes) {
        const ByteSpan lines = bytes.subspan(kTitle.size(), 2 * kLineSize);
        aura = seedOf(lines.first(kLineSize));
        grandpa = seedOf(lines.last(kLineSize));
        return std::equal(kTitle.begin(), kTitle.end(), bytes.begin());
    });
    if (!titled || aura.isEmpty() || grandpa.isEmpty())
        return failure(NodeError::DatabaseDamaged, path, "not authority keys");
    return keysFrom(aura, grandpa);
}

Result<AuthorityKeys> createAuthorityKeys(const std::string& path)
{
    const SecretBytes aura = randomSeed();
    const SecretBytes grandpa = randomSeed();
    const SecretBytes content = fileContent(aura, grandpa);
    // Written beside and renamed, so that a cut leaves no half file. The folder's lock is held.
    const std::string draft = path + ".new";
    ::unlink(draft.c_str());
    {
        const File file(draft, O_WRONLY | O_CREAT | O_EXCL);
        if (!file.isOpen())
            return systemFailure(path);
        if (!content.expose([&](ByteSpan bytes) { return file.write(bytes); }))
            return systemFailure(path);
    }
    if (::rename(draft.c_str(), path.c_str()) != 0)
        return systemFailure(path);
    return keysFrom(aura, grandpa);
}

} // namespace soma::node
