#include "tests/chain/storage/faulty_disk.h"

#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <new>
#include <sqlite3.h>

namespace soma::storage {

namespace {

constexpr const char* kName = "soma-faulty-disk";

struct Disk {
    sqlite3_vfs vfs{};
    sqlite3_vfs* system = nullptr;
    std::uint64_t count = 0;
    std::uint64_t failAt = 0;
    FaultyDisk::Failure failure = FaultyDisk::Failure::Io;
    FaultyDisk::After after = FaultyDisk::After::Recovers;
    bool failed = false;
    std::map<std::string, std::string> synced; // What a power cut leaves of each file.
};

Disk g_disk;

struct File {
    sqlite3_file base;
    const char* path;

    // The system's own file follows in the same memory.

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* fileOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

sqlite3_file* realOf(sqlite3_file* file)
{
    return fileOf(file)->real();
}

/// Whether this operation is the one to fail, or comes after death.
bool fails()
{
    if (g_disk.failed && g_disk.after == FaultyDisk::After::Dies)
        return true;
    ++g_disk.count;
    if (g_disk.count != g_disk.failAt)
        return false;
    g_disk.failed = true;
    return true;
}

int failureCode(int ioCode)
{
    return g_disk.failure == FaultyDisk::Failure::Full ? SQLITE_FULL : ioCode;
}

std::string contentOf(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

int closeFile(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file* file, void* out, int size, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), out, size, at);
}

int writeFile(sqlite3_file* file, const void* data, int size, sqlite3_int64 at)
{
    const bool wasDead = g_disk.failed && g_disk.after == FaultyDisk::After::Dies;
    if (!fails())
        return realOf(file)->pMethods->xWrite(realOf(file), data, size, at);
    if (!wasDead && g_disk.failure == FaultyDisk::Failure::TornWrite)
        realOf(file)->pMethods->xWrite(realOf(file), data, size / 2, at);
    return failureCode(SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (fails())
        return failureCode(SQLITE_IOERR_TRUNCATE);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    if (fails())
        return failureCode(SQLITE_IOERR_FSYNC);
    const int code = realOf(file)->pMethods->xSync(realOf(file), flags);
    if (code == SQLITE_OK && fileOf(file)->path != nullptr)
        g_disk.synced[fileOf(file)->path] = contentOf(fileOf(file)->path);
    return code;
}

int fileSize(sqlite3_file* file, sqlite3_int64* out)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), out);
}

int lockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReservedLock(sqlite3_file* file, int* out)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int deviceCharacteristics(sqlite3_file*)
{
    return 0; // Promise nothing: the hardest disk.
}

// Version 1: no shared memory and no mapping, so that everything passes through here.
constexpr sqlite3_io_methods kMethods = {
    1,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    fileSize,
    lockFile,
    unlockFile,
    checkReservedLock,
    fileControl,
    sectorSize,
    deviceCharacteristics,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    auto* out = new (file) File{};
    const bool isNew = path != nullptr && !std::filesystem::exists(path);
    const int code = g_disk.system->xOpen(g_disk.system, path, out->real(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    out->base.pMethods = &kMethods;
    out->path = path;
    // What was there when we came is taken for safe.
    if (path != nullptr && g_disk.synced.count(path) == 0)
        g_disk.synced[path] = isNew ? std::string() : contentOf(path);
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncFolder)
{
    if (fails())
        return failureCode(SQLITE_IOERR_DELETE);
    const int code = g_disk.system->xDelete(g_disk.system, path, syncFolder);
    if (code == SQLITE_OK)
        g_disk.synced.erase(path);
    return code;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    g_disk = Disk{};
    g_disk.system = sqlite3_vfs_find(nullptr);
    g_disk.vfs = *g_disk.system;
    g_disk.vfs.pNext = nullptr;
    g_disk.vfs.zName = kName;
    g_disk.vfs.szOsFile = static_cast<int>(sizeof(File)) + g_disk.system->szOsFile;
    g_disk.vfs.xOpen = openFile;
    g_disk.vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&g_disk.vfs, 0);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&g_disk.vfs);
}

std::string FaultyDisk::vfsName() const
{
    return kName;
}

void FaultyDisk::failAt(std::uint64_t number, Failure failure, After after)
{
    g_disk.count = 0;
    g_disk.failAt = number;
    g_disk.failure = failure;
    g_disk.after = after;
    g_disk.failed = false;
}

std::uint64_t FaultyDisk::operations() const
{
    return g_disk.count;
}

bool FaultyDisk::hasFailed() const
{
    return g_disk.failed;
}

void FaultyDisk::losePower()
{
    for (const auto& [path, content] : g_disk.synced) {
        std::ofstream out(path, std::ios::binary | std::ios::trunc);
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
    }
    g_disk.synced.clear();
}

} // namespace soma::storage
