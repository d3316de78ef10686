#include "wallet/keys/wallet_folder.h"

#include "chain/crypto/random.h"
#include "chain/primitives/ss58_address.h"
#include "wallet/keys/key_file_io.h"
#include "wallet/keys/nacl_keyfile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace soma::wallet {

using chain::AccountId;
using crypto::SecretBytes;

namespace fs = std::filesystem;

namespace {

constexpr auto kColdkey = "coldkey";
constexpr auto kColdkeyPub = "coldkeypub.txt";
constexpr auto kHotkeys = "hotkeys";
constexpr auto kForgotten = ".forgotten"; // Hidden: neither we nor btcli look inside.
constexpr std::string_view kPubSuffix = "pub.txt";
constexpr int kLongestName = 200; // Bytes; file systems take 255.

fs::path toPath(const QString& text)
{
    return fs::path(QFile::encodeName(text).toStdString());
}

QString toText(const fs::path& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.native()));
}

/// A name that survives the way through QString and back.
bool isReadableName(const std::string& name)
{
    return QFile::encodeName(QFile::decodeName(QByteArray::fromStdString(name))).toStdString() ==
           name;
}

/// Names in a folder, sorted, hidden ones and editor leavings left out.
Result<std::vector<std::string>> listFolder(const fs::path& folder)
{
    std::error_code failure;
    std::vector<std::string> names;
    fs::directory_iterator entry(folder, failure);
    const fs::directory_iterator end;
    while (!failure && entry != end) {
        const std::string name = entry->path().filename().native();
        if (!name.starts_with('.') && !name.ends_with('~'))
            names.push_back(name);
        entry.increment(failure);
    }
    if (failure)
        return Error(WalletError::FolderUnusable, folder.native() + ": " + failure.message());
    std::sort(names.begin(), names.end());
    return names;
}

fs::file_type typeOf(const fs::path& path)
{
    std::error_code failure;
    return fs::symlink_status(path, failure).type();
}

/// The same fault, told with the file it is in.
Error inFile(const Error& error, const fs::path& path)
{
    if (!error.isFrom<WalletError>())
        return Error(WalletError::UnknownFormat, path.native());
    if (error.detail().starts_with(path.native()))
        return error;
    const std::string more = error.detail().empty() ? "" : ": " + error.detail();
    return Error(error.as<WalletError>(), path.native() + more);
}

/// Something that was meant to be a key, as against a note that somebody left there.
bool looksLikeKeyFile(const SecretBytes& file)
{
    return file.expose([](ByteSpan bytes) {
        const auto first = std::find_if(bytes.begin(), bytes.end(), [](std::uint8_t c) {
            return c != ' ' && c != '\n' && c != '\r' && c != '\t';
        });
        return first != bytes.end() &&
               (*first == '{' || *first == '$' || keyfileKind(bytes) == KeyfileKind::Fernet);
    });
}

/// Looks at one wallet folder. Collects problems as it goes.
class Scanner {
public:
    explicit Scanner(FolderScan& out) : m_out(out) {}

    void wallet(const fs::path& folder, const std::string& name)
    {
        const fs::path coldkey = folder / kColdkey;
        const fs::path pub = folder / kColdkeyPub;
        const bool hasColdkey = typeOf(coldkey) != fs::file_type::not_found;
        const bool hasPub = typeOf(pub) != fs::file_type::not_found;
        if (!hasColdkey && !hasPub)
            return;
        AccountRow row;
        row.handle = {QString::fromStdString(name)};
        row.label = row.handle.name;
        row.kind = AccountKind::WatchOnly;
        row.encrypted = false;
        std::optional<AccountId> account;
        if (hasPub)
            account = publicAccount(pub);
        if (hasColdkey)
            lookAtColdkey(coldkey, row, account);
        if (!account)
            return;
        row.account = *account;
        row.address = QString::fromStdString(chain::encodeSs58(*account));
        hotkeys(folder / kHotkeys, row);
        m_out.accounts.push_back(std::move(row));
    }

    void problem(const fs::path& path, const Error& error)
    {
        m_out.problems.push_back({toText(path), inFile(error, path)});
    }

private:
    std::optional<AccountId> publicAccount(const fs::path& path)
    {
        const Result<SecretBytes> file = readKeyFile(path.native());
        if (!file) {
            problem(path, file.error());
            return std::nullopt;
        }
        const Result<Keyfile> read = parseKeyfile(*file);
        if (!read) {
            problem(path, read.error());
            return std::nullopt;
        }
        return read->account;
    }

    /// A coldkey that cannot be used leaves a watch-only account, if the public file is good.
    void lookAtColdkey(const fs::path& path, AccountRow& row, std::optional<AccountId>& account)
    {
        const Result<SecretBytes> file = readKeyFile(path.native());
        if (!file)
            return problem(path, file.error());
        const KeyfileKind kind = file->expose([](ByteSpan bytes) { return keyfileKind(bytes); });
        if (kind == KeyfileKind::Unknown)
            return problem(path, WalletError::UnknownFormat);
        if (kind == KeyfileKind::Nacl &&
            file->expose([](ByteSpan bytes) { return isTruncatedNacl(bytes); }))
            return problem(path, WalletError::FileTruncated);
        if (kind != KeyfileKind::Plain) {
            row.kind = AccountKind::Coldkey;
            row.encrypted = true;
            row.file = kind;
            if (!account)
                problem(path, Error(WalletError::Inconsistent, "coldkeypub.txt is not usable"));
            return;
        }
        const Result<Keyfile> read = parseKeyfile(*file);
        if (!read)
            return problem(path, read.error());
        if (account && *account != read->account) {
            // Which of the two is meant cannot be known, and money might be sent to it.
            account.reset();
            return problem(path, Error(WalletError::Inconsistent, "coldkey and coldkeypub.txt"));
        }
        account = read->account;
        row.file = KeyfileKind::Plain;
        row.kind = read->secret ? AccountKind::Coldkey : AccountKind::WatchOnly;
    }

    void hotkeys(const fs::path& folder, AccountRow& row)
    {
        if (typeOf(folder) == fs::file_type::not_found)
            return;
        if (typeOf(folder) != fs::file_type::directory)
            return problem(folder, Error(WalletError::FileUnreadable, "not a folder"));
        const Result<std::vector<std::string>> names = listFolder(folder);
        if (!names)
            return problem(folder, names.error());
        for (const std::string& name : *names) {
            if (!name.ends_with(kPubSuffix))
                hotkey(folder / name, row);
            else if (!std::binary_search(names->begin(), names->end(),
                                         name.substr(0, name.size() - kPubSuffix.size())))
                publicHotkey(folder / name, row);
        }
    }

    void hotkey(const fs::path& path, AccountRow& row)
    {
        if (typeOf(path) == fs::file_type::directory)
            return;
        const Result<SecretBytes> file = readKeyFile(path.native());
        if (!file)
            return problem(path, file.error());
        const KeyfileKind kind = file->expose([](ByteSpan bytes) { return keyfileKind(bytes); });
        if (kind == KeyfileKind::Plain && !looksLikeKeyFile(*file) && path.has_extension())
            return;
        HotkeyRow hotkey{toText(path.filename()), {}, kind != KeyfileKind::Plain, kind};
        if (kind == KeyfileKind::Plain) {
            const Result<Keyfile> read = parseKeyfile(*file);
            if (!read)
                return problem(path, read.error());
            hotkey.account = read->account;
            hotkey.hasKey = read->secret.has_value();
        } else {
            fs::path pub = path;
            pub += std::string(kPubSuffix);
            if (typeOf(pub) == fs::file_type::not_found)
                return problem(path, Error(WalletError::Inconsistent,
                                           pub.filename().native() + " is missing"));
            const auto account = publicAccount(pub);
            if (!account)
                return;
            hotkey.account = *account;
        }
        row.hotkeys.push_back(std::move(hotkey));
    }

    /// A hotkey of which only the public half is here.
    void publicHotkey(const fs::path& path, AccountRow& row)
    {
        if (typeOf(path) == fs::file_type::directory)
            return;
        const auto account = publicAccount(path);
        if (!account)
            return;
        const QString name = toText(path.filename());
        row.hotkeys.push_back({name.chopped(static_cast<qsizetype>(kPubSuffix.size())), *account,
                               false, KeyfileKind::Plain, false});
    }

    FolderScan& m_out;
};

std::string randomSuffix()
{
    ByteArray<8> random{};
    crypto::fillRandom(random);
    return QByteArray(reinterpret_cast<const char*>(random.data()), random.size())
        .toHex()
        .toStdString();
}

/// Whether a file that was written just now opens to this account.
auto opensAs(const AccountId& account, const SecretBytes& key)
{
    return [account, &key](const SecretBytes& file) -> Result<void> {
        const Result<SecretBytes> content =
            file.expose([&](ByteSpan bytes) { return openNacl(bytes, key); });
        const Result<Keyfile> opened = content ? parseKeyfile(*content) : content.error();
        if (!opened || !opened->secret || opened->account != account)
            return Error(WalletError::Inconsistent, "read back differently");
        return {};
    };
}

/// A folder under construction; gone with this object unless kept.
class HalfMadeFolder {
public:
    explicit HalfMadeFolder(fs::path path) : m_path(std::move(path)) {}

    ~HalfMadeFolder()
    {
        std::error_code ignored;
        if (!m_kept)
            fs::remove_all(m_path, ignored);
    }

    HalfMadeFolder(const HalfMadeFolder&) = delete;
    HalfMadeFolder& operator=(const HalfMadeFolder&) = delete;

    const fs::path& path() const { return m_path; }

    void keep() { m_kept = true; }

private:
    fs::path m_path;
    bool m_kept = false;
};

} // namespace

WalletFolder::WalletFolder(QString path, FileCalls& calls) : m_path(std::move(path)), m_calls(calls)
{
}

fs::path WalletFolder::root() const
{
    return toPath(m_path);
}

fs::path WalletFolder::coldkeyPath(const AccountHandle& account) const
{
    return root() / toPath(account.name) / kColdkey;
}

fs::path WalletFolder::hotkeyPath(const AccountHandle& account, const QString& hotkey) const
{
    return root() / toPath(account.name) / kHotkeys / toPath(hotkey);
}

Result<FolderScan> WalletFolder::scan() const
{
    FolderScan out;
    std::error_code failure;
    const fs::file_status status = fs::status(root(), failure);
    if (status.type() == fs::file_type::not_found)
        return out;
    if (status.type() != fs::file_type::directory)
        return Error(WalletError::FolderUnusable, root().native());
    Scanner scanner(out);
    for (const std::string& name : SOMA_TRY(listFolder(root()))) {
        const fs::path folder = root() / name;
        const fs::file_type type = typeOf(folder);
        if (type == fs::file_type::symlink)
            scanner.problem(folder, Error(WalletError::FileUnreadable, "symbolic link"));
        else if (type == fs::file_type::directory && !isReadableName(name))
            scanner.problem(folder, WalletError::BadName);
        else if (type == fs::file_type::directory)
            scanner.wallet(folder, name);
    }
    return out;
}

Result<Keyfile> WalletFolder::openColdkey(const AccountHandle& account, const SecretBytes& password,
                                          const PasswordKdfs& kdfs) const
{
    SOMA_TRY(checkName(account.name));
    const fs::path path = coldkeyPath(account);
    const SecretBytes file = SOMA_TRY(readKeyFile(path.native()));
    Result<Keyfile> opened = openKeyfile(file, password, kdfs);
    if (!opened)
        return inFile(opened.error(), path);
    return opened;
}

Result<void> WalletFolder::checkName(const QString& name)
{
    const auto bad = [](const char* why) { return Error(WalletError::BadName, why); };
    if (name.isEmpty())
        return bad("empty");
    if (name.startsWith(QLatin1Char('.')))
        return bad("leading dot");
    if (name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\')))
        return bad("slash");
    if (name != name.trimmed())
        return bad("outer space");
    if (name.endsWith(QLatin1Char('~')))
        return bad("trailing tilde");
    if (name.toUtf8().size() > kLongestName)
        return bad("too long");
    for (const QChar c : name) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            return bad("invisible character");
    }
    return {};
}

Result<void> WalletFolder::makeRoot()
{
    std::vector<fs::path> missing;
    std::error_code failure;
    for (fs::path at = root(); !at.empty() && !fs::exists(at, failure); at = at.parent_path()) {
        if (failure)
            return Error(WalletError::FolderUnusable, at.native() + ": " + failure.message());
        missing.push_back(at);
    }
    for (auto path = missing.rbegin(); path != missing.rend(); ++path) {
        if (m_calls.makeFolder(path->native()) != 0 && errno != EEXIST)
            return writeError(errno, path->native());
    }
    if (fs::status(root(), failure).type() != fs::file_type::directory)
        return Error(WalletError::FolderUnusable, root().native());
    return {};
}

template <typename Fill>
Result<AccountRow> WalletFolder::createWallet(const QString& name, const AccountId& account,
                                              Fill&& fill)
{
    SOMA_TRY(checkName(name));
    SOMA_TRY(makeRoot());
    const fs::path goal = root() / toPath(name);
    if (typeOf(goal) != fs::file_type::not_found)
        return Error(WalletError::NameTaken, name.toStdString());
    const fs::path making = root() / (".soma-new-" + randomSuffix());
    if (m_calls.makeFolder(making.native()) != 0)
        return writeError(errno, making.native());
    HalfMadeFolder half(making);

    const fs::path pub = making / kColdkeyPub;
    SOMA_TRY(writeNewFile(m_calls, pub.native(), writePublicKeyfile(account)));
    const SecretBytes written = SOMA_TRY(readKeyFile(pub.native()));
    const Result<Keyfile> readBack = parseKeyfile(written);
    if (!readBack || readBack->account != account)
        return Error(WalletError::Inconsistent, pub.native());
    SOMA_TRY(fill(making));
    if (m_calls.syncFolder(making.native()) != 0)
        return writeError(errno, making.native());
    if (m_calls.renameNew(making.native(), goal.native()) != 0)
        return writeError(errno, goal.native());
    half.keep();
    if (m_calls.syncFolder(root().native()) != 0)
        return writeError(errno, root().native());

    AccountRow row;
    row.handle = {name};
    row.label = name;
    row.account = account;
    row.address = QString::fromStdString(chain::encodeSs58(account));
    return row;
}

Result<AccountRow> WalletFolder::createColdkey(const QString& name, const KeyMaterial& material,
                                               const SecretBytes& key)
{
    const AccountId account = material.account();
    return createWallet(name, account, [&](const fs::path& folder) -> Result<void> {
        const fs::path path = folder / kColdkey;
        SOMA_TRY(writeNewFile(m_calls, path.native(), sealNacl(writeKeyfile(material), key)));
        const SecretBytes file = SOMA_TRY(readKeyFile(path.native()));
        if (!opensAs(account, key)(file))
            return Error(WalletError::Inconsistent, path.native());
        return {};
    });
}

Result<AccountRow> WalletFolder::createWatchOnly(const QString& name, const AccountId& account)
{
    AccountRow row =
        SOMA_TRY(createWallet(name, account, [](const fs::path&) -> Result<void> { return {}; }));
    row.kind = AccountKind::WatchOnly;
    row.encrypted = false;
    return row;
}

Result<SecretBytes> WalletFolder::readColdkey(const AccountHandle& account) const
{
    SOMA_TRY(checkName(account.name));
    return readKeyFile(coldkeyPath(account).native());
}

Result<SecretBytes> WalletFolder::readHotkey(const AccountHandle& account,
                                             const QString& hotkey) const
{
    SOMA_TRY(checkName(account.name));
    SOMA_TRY(checkName(hotkey));
    return readKeyFile(hotkeyPath(account, hotkey).native());
}

Result<void> WalletFolder::rewriteColdkey(const AccountHandle& account, const SecretBytes& old,
                                          const KeyMaterial& material, const SecretBytes& key)
{
    SOMA_TRY(checkName(account.name));
    return replaceKeyFile(m_calls, coldkeyPath(account).native(), old,
                          sealNacl(writeKeyfile(material), key), opensAs(material.account(), key));
}

Result<void> WalletFolder::rewriteHotkey(const AccountHandle& account, const QString& hotkey,
                                         const SecretBytes& old, const KeyMaterial& material,
                                         const SecretBytes& key)
{
    SOMA_TRY(checkName(account.name));
    SOMA_TRY(checkName(hotkey));
    const fs::path path = hotkeyPath(account, hotkey);
    // An encrypted hotkey without its public file would have no address.
    SOMA_TRY(addPublicHotkey(path, material.account()));
    return replaceKeyFile(m_calls, path.native(), old, sealNacl(writeKeyfile(material), key),
                          opensAs(material.account(), key));
}

Result<void> WalletFolder::addPublicHotkey(const fs::path& secret, const AccountId& account)
{
    fs::path pub = secret;
    pub += std::string(kPubSuffix);
    if (typeOf(pub) == fs::file_type::not_found)
        return writeNewFile(m_calls, pub.native(), writePublicKeyfile(account));
    const SecretBytes file = SOMA_TRY(readKeyFile(pub.native()));
    const Result<Keyfile> read = parseKeyfile(file);
    if (!read || read->account != account)
        return Error(WalletError::Inconsistent, pub.native());
    return {};
}

Result<void> WalletFolder::createHotkey(const AccountHandle& account, const QString& hotkey,
                                        const KeyMaterial& material,
                                        const std::optional<SecretBytes>& key)
{
    const SecretBytes plain = writeKeyfile(material);
    if (key)
        return writeHotkey(account, hotkey, material.account(), sealNacl(plain, *key));
    return plain.expose(
        [&](ByteSpan bytes) { return writeHotkey(account, hotkey, material.account(), bytes); });
}

Result<void> WalletFolder::adoptHotkey(const AccountHandle& account, const QString& hotkey,
                                       const AccountId& owner, const SecretBytes& file)
{
    return file.expose([&](ByteSpan bytes) { return writeHotkey(account, hotkey, owner, bytes); });
}

Result<void> WalletFolder::writeHotkey(const AccountHandle& account, const QString& hotkey,
                                       const AccountId& owner, ByteSpan content)
{
    SOMA_TRY(checkName(account.name));
    SOMA_TRY(checkName(hotkey));
    const fs::path path = hotkeyPath(account, hotkey);
    const fs::path folder = path.parent_path();
    // Its public file would be taken for another hotkey's.
    if (hotkey.endsWith(QString::fromLatin1(kPubSuffix.data())))
        return Error(WalletError::BadName, "ends in pub.txt");
    if (typeOf(path) != fs::file_type::not_found)
        return Error(WalletError::NameTaken, hotkey.toStdString());
    if (m_calls.makeFolder(folder.native()) != 0 && errno != EEXIST)
        return writeError(errno, folder.native());
    if (typeOf(folder) != fs::file_type::directory)
        return Error(WalletError::FolderUnusable, folder.native());
    SOMA_TRY(addPublicHotkey(path, owner));
    SOMA_TRY(writeNewFile(m_calls, path.native(), content));
    if (m_calls.syncFolder(folder.native()) != 0)
        return writeError(errno, folder.native());
    return {};
}

Result<void> WalletFolder::rename(const AccountHandle& account, const QString& newName)
{
    SOMA_TRY(checkName(account.name));
    SOMA_TRY(checkName(newName));
    const fs::path goal = root() / toPath(newName);
    if (m_calls.renameNew((root() / toPath(account.name)).native(), goal.native()) != 0)
        return writeError(errno, goal.native());
    if (m_calls.syncFolder(root().native()) != 0)
        return writeError(errno, root().native());
    return {};
}

Result<QString> WalletFolder::setAside(const AccountHandle& account, const QString& suffix)
{
    SOMA_TRY(checkName(account.name));
    const fs::path shelf = root() / kForgotten;
    if (m_calls.makeFolder(shelf.native()) != 0 && errno != EEXIST)
        return writeError(errno, shelf.native());
    if (typeOf(shelf) != fs::file_type::directory)
        return Error(WalletError::FolderUnusable, shelf.native());
    const fs::path goal = shelf / toPath(account.name + QLatin1Char('-') + suffix);
    if (m_calls.renameNew((root() / toPath(account.name)).native(), goal.native()) != 0)
        return writeError(errno, goal.native());
    if (m_calls.syncFolder(root().native()) != 0 || m_calls.syncFolder(shelf.native()) != 0)
        return writeError(errno, root().native());
    return toText(goal);
}

QString defaultWalletFolder()
{
    QString set = qEnvironmentVariable("BT_WALLET_PATH");
    if (set.isEmpty())
        return QDir::homePath() + QStringLiteral("/.bittensor/wallets");
    if (set.startsWith(QStringLiteral("~/")))
        return QDir::homePath() + set.mid(1);
    return set;
}

} // namespace soma::wallet
