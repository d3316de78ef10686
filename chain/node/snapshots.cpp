#include "chain/node/snapshots.h"

#include "chain/codec/hex.h"
#include "chain/node/data_folder.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace soma::node {

namespace fs = std::filesystem;
using chain::NodeError;
using chain::Snapshot;

namespace {

constexpr std::size_t kLongestName = 64;
constexpr const char* kDatabase = "chain.sqlite";
constexpr const char* kKeys = "authority.key";
constexpr const char* kAbout = "about";
constexpr const char* kSaving = ".saving";
constexpr const char* kRemoving = ".removing";

Error unusable(const fs::path& path, const std::error_code& code)
{
    if (code == std::errc::no_space_on_device)
        return Error(NodeError::DiskFull, path.string());
    return Error(NodeError::FolderUnusable, path.string() + ": " + code.message());
}

Result<void> checked(const fs::path& path, const std::error_code& code)
{
    if (code)
        return unusable(path, code);
    return {};
}

/// A file's content, or a folder's entries.
Result<void> sync(const fs::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return unusable(path, std::error_code(errno, std::generic_category()));
    const bool synced = ::fsync(file) == 0;
    const std::error_code why(errno, std::generic_category());
    ::close(file);
    if (!synced)
        return unusable(path, why);
    return {};
}

Result<void> makeFolder(const fs::path& path)
{
    std::error_code code;
    if (fs::create_directories(path, code) && !code)
        fs::permissions(path, fs::perms::owner_all, code);
    return checked(path, code);
}

Result<void> copyFile(const fs::path& from, const fs::path& to)
{
    std::error_code code;
    fs::copy_file(from, to, fs::copy_options::overwrite_existing, code);
    SOMA_TRY(checked(to, code));
    return sync(to);
}

Result<void> moveTo(const fs::path& from, const fs::path& to)
{
    std::error_code code;
    fs::rename(from, to, code);
    SOMA_TRY(checked(to, code));
    return sync(to.parent_path());
}

Result<void> removeAll(const fs::path& path)
{
    std::error_code code;
    fs::remove_all(path, code);
    return checked(path, code);
}

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

Result<void> writeAbout(const fs::path& path, const Snapshot& snapshot)
{
    {
        std::ofstream out(path);
        out << snapshot.number.value() << ' ' << codec::toHex(snapshot.hash.span()) << ' '
            << snapshot.createdMs << '\n';
        out.flush();
        if (!out)
            return unusable(path, std::error_code(errno, std::generic_category()));
    }
    return sync(path);
}

std::optional<Snapshot> readAbout(const fs::path& folder)
{
    std::ifstream in(folder / kAbout);
    std::uint64_t number = 0;
    std::string hash;
    Snapshot out;
    if (!(in >> number >> hash >> out.createdMs))
        return std::nullopt;
    const auto bytes = codec::fromHexFixed<32>(hash);
    std::error_code failed;
    const auto size = fs::file_size(folder / kDatabase, failed);
    if (!bytes || failed)
        return std::nullopt;
    out.name = folder.filename().string();
    out.number = BlockNumber(number);
    out.hash = chain::BlockHash(*bytes);
    out.bytes = size;
    return out;
}

/// Every page, and the best state against its root.
Result<void> checkDatabase(const std::string& path, const std::string& network)
{
    storage::StoreOptions options;
    options.network = network;
    const auto store = storage::ChainStore::open(path, options);
    if (!store)
        return nodeErrorOf(store.error());
    const auto state = store->loadState();
    if (!state)
        return nodeErrorOf(state.error());
    return {};
}

fs::path incoming(const std::string& dataDir, const std::string& network)
{
    return fs::path(dataDir) / (network + ".restoring");
}

fs::path outgoing(const std::string& dataDir, const std::string& network)
{
    return fs::path(dataDir) / (network + ".replaced");
}

} // namespace

bool isSnapshotName(std::string_view name)
{
    const auto isEdge = [](char letter) { return letter == '.' || letter == ' '; };
    if (name.empty() || name.size() > kLongestName || isEdge(name.front()) || isEdge(name.back()))
        return false;
    return std::none_of(name.begin(), name.end(), [](char letter) {
        const auto code = static_cast<unsigned char>(letter);
        return code < 0x20 || code == 0x7f || letter == '/' || letter == '\\';
    });
}

SnapshotFolder::SnapshotFolder(std::string dataDir, std::string network)
    : m_dataDir(std::move(dataDir))
    , m_network(std::move(network))
    , m_folder((fs::path(m_dataDir) / (m_network + "-snapshots")).string())
{
}

std::string SnapshotFolder::folderOf(const std::string& name) const
{
    return (fs::path(m_folder) / name).string();
}

Result<Snapshot> SnapshotFolder::save(const ChainSession& session, const std::string& name,
                                      std::uint64_t nowMs) const
{
    if (!isSnapshotName(name))
        return Error(NodeError::BadSnapshotName, name);
    const fs::path target = folderOf(name);
    if (isThere(target))
        return Error(NodeError::SnapshotExists, name);
    const fs::path half = fs::path(m_folder) / kSaving;
    SOMA_TRY(removeAll(half));
    SOMA_TRY(makeFolder(half));
    const auto fill = [&]() -> Result<void> {
        Snapshot about;
        const chain::Head head = SOMA_TRY(session.copyTo((half / kDatabase).string()));
        about.number = head.number;
        about.hash = head.hash;
        about.createdMs = nowMs;
        SOMA_TRY(copyFile(DataPaths::of(m_dataDir, m_network).authorityKeys, half / kKeys));
        SOMA_TRY(writeAbout(half / kAbout, about));
        SOMA_TRY(sync(half));
        return moveTo(half, target);
    };
    const auto filled = fill();
    if (!filled) {
        (void)removeAll(half); // The first error says more.
        return filled.error();
    }
    auto made = readAbout(target);
    if (!made)
        return Error(NodeError::FolderUnusable, target.string());
    return std::move(*made);
}

std::vector<Snapshot> SnapshotFolder::list() const
{
    std::vector<Snapshot> out;
    std::error_code failed;
    for (fs::directory_iterator at(m_folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        auto about = readAbout(at->path());
        if (about && isSnapshotName(about->name))
            out.push_back(std::move(*about));
    }
    std::sort(out.begin(), out.end(), [](const Snapshot& a, const Snapshot& b) {
        return a.createdMs != b.createdMs ? a.createdMs > b.createdMs : a.name < b.name;
    });
    return out;
}

Result<void> SnapshotFolder::check(const std::string& name) const
{
    if (!isSnapshotName(name))
        return Error(NodeError::BadSnapshotName, name);
    if (!readAbout(folderOf(name)))
        return Error(NodeError::UnknownSnapshot, name);
    return {};
}

Result<void> SnapshotFolder::remove(const std::string& name) const
{
    SOMA_TRY(check(name));
    const fs::path gone = fs::path(m_folder) / kRemoving;
    SOMA_TRY(removeAll(gone));
    SOMA_TRY(moveTo(folderOf(name), gone));
    return removeAll(gone);
}

Result<void> SnapshotFolder::restore(const std::string& name) const
{
    SOMA_TRY(check(name));
    SOMA_TRY(finishRestore(m_dataDir, m_network));
    const fs::path from = folderOf(name);
    const DataPaths chain = DataPaths::of(m_dataDir, m_network);
    const fs::path fresh = incoming(m_dataDir, m_network);
    const fs::path old = outgoing(m_dataDir, m_network);
    SOMA_TRY(prepareFolder(chain));
    const FolderLock lock = SOMA_TRY(FolderLock::take(chain));
    SOMA_TRY(dropRestoreLeftovers(m_dataDir, m_network));
    const auto fill = [&]() -> Result<void> {
        SOMA_TRY(makeFolder(fresh));
        SOMA_TRY(copyFile(from / kDatabase, fresh / kDatabase));
        SOMA_TRY(copyFile(from / kKeys, fresh / kKeys));
        SOMA_TRY(checkDatabase((fresh / kDatabase).string(), m_network));
        return sync(fresh);
    };
    const auto filled = fill();
    if (!filled) {
        (void)removeAll(fresh); // The first error says more.
        return filled.error();
    }
    SOMA_TRY(moveTo(chain.folder, old));
    SOMA_TRY(moveTo(fresh, chain.folder));
    return removeAll(old);
}

Result<void> finishRestore(const std::string& dataDir, const std::string& network)
{
    const fs::path folder = DataPaths::of(dataDir, network).folder;
    const fs::path fresh = incoming(dataDir, network);
    const fs::path old = outgoing(dataDir, network);
    // Away goes the old chain only once the new one is complete.
    if (!isThere(folder) && isThere(fresh))
        SOMA_TRY(moveTo(fresh, folder));
    if (!isThere(folder) && isThere(old))
        SOMA_TRY(moveTo(old, folder));
    return {};
}

Result<void> dropRestoreLeftovers(const std::string& dataDir, const std::string& network)
{
    SOMA_TRY(removeAll(incoming(dataDir, network)));
    return removeAll(outgoing(dataDir, network));
}

} // namespace soma::node
