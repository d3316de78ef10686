#include "chain/storage/store_file.h"

#include "chain/storage/store_schema.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace soma::storage {

namespace {

namespace fs = std::filesystem;

// SQLite's file header (its "Database File Format", section 1.3).
constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;

constexpr const char* kSidecars[] = {"-wal", "-journal", "-shm"};

Error refuse(StorageError code, const std::string& path, std::string_view why)
{
    return Error(code, path + ": " + std::string(why));
}

std::int64_t bigEndian(const std::array<char, kHeaderSize>& header, std::size_t at,
                       std::size_t size = 4)
{
    std::int64_t out = 0;
    for (std::size_t i = 0; i < size; ++i)
        out = out << 8 | static_cast<unsigned char>(header[at + i]);
    return out;
}

bool exists(const std::string& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

bool hasContent(const std::string& path)
{
    std::error_code failed;
    const auto size = fs::file_size(path, failed);
    return !failed && size > 0;
}

/// Whole pages only, unless a log can complete the last one.
bool endsInsideAPage(const std::string& path, const std::array<char, kHeaderSize>& header)
{
    const std::int64_t stored = bigEndian(header, kPageSizeAt, 2);
    const auto pageSize = static_cast<std::uintmax_t>(stored == 1 ? 65536 : stored);
    std::error_code failed;
    const auto size = fs::file_size(path, failed);
    return !failed && !hasContent(path + "-wal") && (pageSize == 0 || size % pageSize != 0);
}

/// What can be told from the first hundred bytes, before SQLite opens the file and might write.
Result<void> checkFileHeader(const std::string& path)
{
    // With a hot journal the file is half-written and SQLite knows how to go back.
    if (!hasContent(path) || hasContent(path + "-journal"))
        return {};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return refuse(errno == EACCES ? StorageError::ReadOnly : StorageError::CannotOpen, path,
                      "cannot be read");
    std::array<char, kHeaderSize> header{};
    file.read(header.data(), header.size());
    if (file.gcount() != static_cast<std::streamsize>(header.size()) ||
        std::string_view(header.data(), kMagic.size()) != kMagic)
        return refuse(StorageError::Damaged, path, "not a database");
    if (bigEndian(header, kApplicationIdAt) != kStoreApplicationId)
        return refuse(StorageError::Foreign, path, "another program's database");
    if (bigEndian(header, kUserVersionAt) > storeSchemaVersion())
        return refuse(StorageError::TooNew, path, "written by a newer version");
    if (endsInsideAPage(path, header))
        return refuse(StorageError::Damaged, path, "cut off");
    return {};
}

Result<bool> isEmpty(SqliteDb& db)
{
    return SOMA_TRY(db.queryInteger("SELECT count(*) FROM sqlite_master")) == 0;
}

/// The same questions again, now that SQLite has taken the log into account.
Result<void> checkContent(SqliteDb& db, bool checkPages)
{
    if (SOMA_TRY(db.queryInteger("PRAGMA application_id")) != kStoreApplicationId)
        return db.error(StorageError::Foreign, "another program's database");
    if (SOMA_TRY(db.queryInteger("PRAGMA user_version")) > storeSchemaVersion())
        return db.error(StorageError::TooNew, "written by a newer version");
    if (!checkPages)
        return {};
    const std::string found = SOMA_TRY(db.queryText("PRAGMA quick_check(1)"));
    if (found != "ok")
        return db.error(StorageError::Damaged, found);
    return {};
}

} // namespace

Result<SqliteDb> openStoreFile(const std::string& path, const StoreOptions& options)
{
    SOMA_TRY(checkFileHeader(path));
    SqliteDb db = SOMA_TRY(SqliteDb::open(path, options.vfs, options.busyTimeoutMs));
    // Exclusive: one writer, and no shared-memory file beside the log.
    SOMA_TRY(db.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA trusted_schema = OFF;"
                     "PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL;"
                     "PRAGMA cache_size = -49152"));
    const bool fresh = SOMA_TRY(isEmpty(db));
    if (db.isReadOnly())
        return db.error(StorageError::ReadOnly, "may not be written");
    if (!fresh)
        SOMA_TRY(checkContent(db, options.checkPages));

    // A new file gets its tables before the log, so that its header names it from the first moment.
    SOMA_TRY(applySchemaSteps(db, storeSchemaSteps()));
    if (SOMA_TRY(db.queryText("PRAGMA journal_mode = WAL")) != "wal")
        return db.error(StorageError::CannotOpen, "no write-ahead log on this file system");
    const std::string limits =
        "PRAGMA journal_size_limit = 16777216; PRAGMA wal_autocheckpoint = " +
        std::to_string(options.logPages);
    SOMA_TRY(db.exec(limits.c_str()));
    db.keepLogOnClose(false);
    return db;
}

namespace {

Result<void> syncFile(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return refuse(StorageError::CannotOpen, path, std::strerror(errno));
    const bool synced = ::fsync(file) == 0;
    const int why = errno;
    ::close(file);
    if (!synced)
        return refuse(why == ENOSPC ? StorageError::Full : StorageError::Io, path,
                      std::strerror(why));
    return {};
}

Result<void> vacuumInto(SqliteDb& db, const std::string& path)
{
    SqliteStatement copy = SOMA_TRY(db.prepare("VACUUM INTO ?1"));
    copy.bind(1, std::string_view(path));
    return copy.run();
}

} // namespace

Result<void> copyStoreFile(SqliteDb& db, const std::string& path)
{
    if (exists(path))
        return refuse(StorageError::CannotOpen, path, "exists already");
    Result<void> copied = vacuumInto(db, path);
    if (copied)
        copied = syncFile(path);
    if (!copied) {
        std::error_code ignored;
        fs::remove(path, ignored);
    }
    return copied;
}

Result<std::string> moveStoreAside(const std::string& path, const std::string& label)
{
    if (!exists(path))
        return refuse(StorageError::CannotOpen, path, "nothing there");
    const std::string stem = path + "." + label;
    std::string target = stem;
    for (int number = 2; exists(target); ++number)
        target = stem + "-" + std::to_string(number);

    // The file first: a log without its file is thrown away by SQLite, never taken for another's.
    std::error_code failed;
    fs::rename(path, target, failed);
    for (const char* sidecar : kSidecars) {
        if (!failed && exists(path + sidecar))
            fs::rename(path + sidecar, target + sidecar, failed);
    }
    if (!failed)
        return target;
    const bool denied =
        failed == std::errc::permission_denied || failed == std::errc::read_only_file_system;
    return refuse(denied ? StorageError::ReadOnly : StorageError::Io, path, failed.message());
}

} // namespace soma::storage
