// The btcli folder: what a scan tells about the museum of keystores, and that a new wallet is there
// completely or not at all.
#include "tests/wallet/secret_helpers.h"
#include "wallet/api/wallet_error.h"
#include "wallet/keys/key_file_io.h"
#include "wallet/keys/nacl_keyfile.h"
#include "wallet/keys/wallet_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

using namespace soma;
using namespace soma::test;
using namespace soma::wallet;
using crypto::SecretBytes;

namespace {

/// Fails the nth call of all with an error number; counts them otherwise.
class FailingCalls : public FileCalls {
public:
    explicit FailingCalls(int failAt = -1, int error = ENOSPC) : m_failAt(failAt), m_error(error) {}

    int count() const { return m_count; }

    int createFile(const std::string& path) override
    {
        return fails() ? -1 : FileCalls::createFile(path);
    }

    ssize_t write(int file, const void* bytes, std::size_t size) override
    {
        if (fails()) {
            // A full disk takes a part first.
            static_cast<void>(FileCalls::write(file, bytes, size / 2));
            errno = m_error;
            return -1;
        }
        return FileCalls::write(file, bytes, size);
    }

    int sync(int file) override { return fails() ? -1 : FileCalls::sync(file); }

    int close(int file) override
    {
        const int done = FileCalls::close(file);
        return fails() ? -1 : done;
    }

    int makeFolder(const std::string& path) override
    {
        return fails() ? -1 : FileCalls::makeFolder(path);
    }

    int syncFolder(const std::string& path) override
    {
        return fails() ? -1 : FileCalls::syncFolder(path);
    }

    int renameNew(const std::string& from, const std::string& to) override
    {
        return fails() ? -1 : FileCalls::renameNew(from, to);
    }

    int renameOver(const std::string& from, const std::string& to) override
    {
        return fails() ? -1 : FileCalls::renameOver(from, to);
    }

private:
    bool fails()
    {
        if (m_count++ != m_failAt)
            return false;
        errno = m_error;
        return true;
    }

    int m_failAt;
    int m_error;
    int m_count = 0;
};

mode_t modeOf(const QString& path)
{
    struct stat info = {};
    return ::lstat(path.toUtf8().constData(), &info) == 0 ? (info.st_mode & 07777) : 0;
}

const AccountRow* find(const FolderScan& scan, const char* name)
{
    for (const AccountRow& row : scan.accounts) {
        if (row.handle.name == QString::fromUtf8(name))
            return &row;
    }
    return nullptr;
}

/// Name and content of everything below a folder.
QMap<QString, QByteArray> photograph(const QString& folder)
{
    QMap<QString, QByteArray> out;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        QFile file(path);
        const bool readable = it.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
        out[path] = readable ? file.readAll() : QByteArray();
    }
    return out;
}

const SecretBytes& someKey()
{
    static const SecretBytes key = secret(QByteArray(32, 'k'));
    return key;
}

/// The password is the key.
PasswordKdfs plainKdfs()
{
    const auto same = [](const SecretBytes& password) -> Result<SecretBytes> {
        return password.duplicate();
    };
    return {same, same};
}

KeyMaterial someMaterial()
{
    return KeyMaterial::fromMnemonic(Mnemonic::developmentPhrase()).value();
}

} // namespace

class TestWalletFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingFolderIsEmpty();
    void museum();
    void linksAndUnreadableFiles();
    void createsAndOpens();
    void watchOnly();
    void neverOverwrites();
    void namesAreChecked();
    void everyFailureLeavesNothing_data();
    void everyFailureLeavesNothing();
    void everyFailureOfReplacingKeepsTheOldKey();
    void readOnlyFolder();
    void rootThatIsAFile();
    void defaultFolder();
};

void TestWalletFolder::missingFolderIsEmpty()
{
    FileCalls calls;
    const auto scan = WalletFolder(QStringLiteral("/nonexistent/wallets"), calls).scan();
    QVERIFY(scan);
    QVERIFY(scan->accounts.empty());
    QVERIFY(scan->problems.empty());
}

void TestWalletFolder::museum()
{
    const QString museum = QStringLiteral(SOMA_SOURCE_DIR "/tests/museum/keystores");
    const auto before = photograph(museum);
    QVERIFY(before.size() > 30);
    FileCalls calls;
    const WalletFolder folder(museum, calls);
    const auto scan = folder.scan();
    QVERIFY(scan);

    QStringList names;
    for (const AccountRow& row : scan->accounts)
        names.append(row.handle.name);
    QCOMPARE(names,
             (QStringList{QStringLiteral("altered-nacl"), QStringLiteral("ansible"),
                          QStringLiteral("bad-hotkeys"), QStringLiteral("bare-public-key"),
                          QStringLiteral("contradicting-nacl"), QStringLiteral("empty-coldkey"),
                          QStringLiteral("fernet"), QStringLiteral("foreign"),
                          QStringLiteral("good"), QStringLiteral("plain-coldkey"),
                          QStringLiteral("truncated-nacl"), QStringLiteral("watch only")}));
    const AccountRow* good = find(*scan, "good");
    QVERIFY(good->kind == AccountKind::Coldkey && good->encrypted);
    QCOMPARE(good->address, QStringLiteral("5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV"));
    QCOMPARE(good->hotkeys.size(), std::size_t{2});
    QCOMPARE(good->hotkeys[0].name, QStringLiteral("encrypted"));
    QVERIFY(good->hotkeys[0].encrypted);
    QVERIFY(!good->hotkeys[1].encrypted);
    QCOMPARE(good->hotkeys[1].account, good->account);
    QVERIFY(find(*scan, "watch only")->kind == AccountKind::WatchOnly);
    QVERIFY(find(*scan, "truncated-nacl")->kind == AccountKind::WatchOnly);
    QVERIFY(!find(*scan, "plain-coldkey")->encrypted);
    QCOMPARE(find(*scan, "bad-hotkeys")->hotkeys.size(), std::size_t{2});

    QMap<QString, WalletError> problems;
    for (const FolderProblem& problem : scan->problems) {
        QVERIFY(problem.error.isFrom<WalletError>());
        problems[QDir(museum).relativeFilePath(problem.path)] = problem.error.as<WalletError>();
        // The sentence can name the file, and holds nothing of its content.
        QVERIFY(QString::fromStdString(problem.error.detail()).startsWith(problem.path));
        QVERIFY(!nameOf(problem.error).contains(QStringLiteral("0x")));
    }
    const QMap<QString, WalletError> expected = {
        {QStringLiteral("bad-hotkeys/hotkeys/cut"), WalletError::FileTruncated},
        {QStringLiteral("bad-hotkeys/hotkeys/lonely-encrypted"), WalletError::Inconsistent},
        {QStringLiteral("contradicting-plain/coldkey"), WalletError::Inconsistent},
        {QStringLiteral("cut-public-file/coldkeypub.txt"), WalletError::FileTruncated},
        {QStringLiteral("empty-coldkey/coldkey"), WalletError::FileTruncated},
        {QStringLiteral("foreign/coldkey"), WalletError::UnknownFormat},
        {QStringLiteral("no-public-file/coldkey"), WalletError::Inconsistent},
        {QStringLiteral("truncated-nacl/coldkey"), WalletError::FileTruncated},
    };
    QCOMPARE(problems.keys(), expected.keys());
    QVERIFY(problems == expected);
    QVERIFY(photograph(museum) == before);

    QVERIFY(folder.openColdkey({QStringLiteral("fernet")}, someKey(), plainKdfs())
                .error()
                .is(WalletError::WrongPassword));
    QVERIFY(folder.openColdkey({QStringLiteral("ansible")},
                               secret(QByteArray("thisisafakepassword")), plainKdfs()));
    QVERIFY(folder.openColdkey({QStringLiteral("altered-nacl")}, someKey(), plainKdfs())
                .error()
                .is(WalletError::WrongPassword));
    QVERIFY(folder.openColdkey({QStringLiteral("plain-coldkey")}, {}, plainKdfs()));
    QVERIFY(folder.openColdkey({QStringLiteral("../museum")}, {}, plainKdfs())
                .error()
                .is(WalletError::BadName));
    QVERIFY(folder.openColdkey({QStringLiteral("gone")}, {}, plainKdfs())
                .error()
                .is(WalletError::FileUnreadable));
}

void TestWalletFolder::linksAndUnreadableFiles()
{
    QTemporaryDir dir;
    FileCalls calls;
    WalletFolder folder(dir.path(), calls);
    QVERIFY(folder.createColdkey(QStringLiteral("real"), someMaterial(), someKey()));
    QVERIFY(
        QFile::link(dir.filePath(QStringLiteral("real")), dir.filePath(QStringLiteral("link"))));
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("half")));
    QVERIFY(QFile::link(dir.filePath(QStringLiteral("real/coldkeypub.txt")),
                        dir.filePath(QStringLiteral("half/coldkeypub.txt"))));
    QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("odd/coldkeypub.txt")));
    QVERIFY(::mkfifo(dir.filePath(QStringLiteral("half/coldkey")).toUtf8().constData(), 0600) == 0);
    const auto scan = folder.scan();
    QVERIFY(scan);
    QCOMPARE(scan->accounts.size(), std::size_t{1});
    QCOMPARE(scan->problems.size(), std::size_t{4});
    for (const FolderProblem& problem : scan->problems)
        QVERIFY2(problem.error.is(WalletError::FileUnreadable), qPrintable(nameOf(problem.error)));
}

void TestWalletFolder::createsAndOpens()
{
    QTemporaryDir dir;
    const QString root = dir.filePath(QStringLiteral("home/.bittensor/wallets"));
    FileCalls calls;
    WalletFolder folder(root, calls);
    const ::mode_t umaskBefore = ::umask(0);
    const auto row = folder.createColdkey(QStringLiteral("my wallet é"), someMaterial(), someKey());
    ::umask(umaskBefore);
    QVERIFY(row);
    QCOMPARE(row->handle.name, QStringLiteral("my wallet é"));
    const QString made = root + QStringLiteral("/my wallet é");
    QCOMPARE(modeOf(root), mode_t{0700});
    QCOMPARE(modeOf(made), mode_t{0700});
    QCOMPARE(modeOf(made + QStringLiteral("/coldkey")), mode_t{0600});
    QCOMPARE(modeOf(made + QStringLiteral("/coldkeypub.txt")), mode_t{0600});
    QCOMPARE(QDir(root).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             1);

    const auto scan = folder.scan();
    QVERIFY(scan && scan->problems.empty());
    QCOMPARE(scan->accounts.size(), std::size_t{1});
    QCOMPARE(scan->accounts[0].account, row->account);
    const auto opened = folder.openColdkey(row->handle, someKey(), plainKdfs());
    QVERIFY(opened && opened->secret && opened->secret->mnemonic);
    QCOMPARE(opened->account, row->account);
    const auto wrong = folder.openColdkey(row->handle, secret(QByteArray(32, 'x')), plainKdfs());
    QVERIFY(!wrong);
    QVERIFY(wrong.error().is(WalletError::WrongPassword));
}

void TestWalletFolder::watchOnly()
{
    QTemporaryDir dir;
    FileCalls calls;
    WalletFolder folder(dir.path(), calls);
    const chain::AccountId account = someMaterial().account();
    QVERIFY(folder.createWatchOnly(QStringLiteral("eyes"), account));
    const auto scan = folder.scan();
    QVERIFY(scan && scan->problems.empty());
    QVERIFY(scan->accounts[0].kind == AccountKind::WatchOnly);
    QCOMPARE(scan->accounts[0].account, account);
    QCOMPARE(QDir(dir.filePath(QStringLiteral("eyes"))).entryList(QDir::Files),
             QStringList{QStringLiteral("coldkeypub.txt")});
}

void TestWalletFolder::neverOverwrites()
{
    QTemporaryDir dir;
    FileCalls calls;
    WalletFolder folder(dir.path(), calls);
    QVERIFY(folder.createColdkey(QStringLiteral("a"), someMaterial(), someKey()));
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("empty")));
    QVERIFY(QFile::link(QStringLiteral("/nowhere"), dir.filePath(QStringLiteral("dangling"))));
    const auto before = photograph(dir.path());
    for (const char* name : {"a", "empty", "dangling"}) {
        const auto again = folder.createColdkey(QString::fromUtf8(name), someMaterial(), someKey());
        QVERIFY(!again);
        QVERIFY2(again.error().is(WalletError::NameTaken), qPrintable(nameOf(again.error())));
    }
    QVERIFY(photograph(dir.path()) == before);
}

void TestWalletFolder::namesAreChecked()
{
    for (const char* name :
         {"", ".", "..", ".a", "a/b", "a\\b", " a", "a ", "a~", "a\nb", "a\u202eb"})
        QVERIFY2(!WalletFolder::checkName(QString::fromUtf8(name)), name);
    QVERIFY(!WalletFolder::checkName(QString(201, QLatin1Char('a'))));
    for (const char* name : {"default", "my wallet", "João", "a.b", "财"})
        QVERIFY2(WalletFolder::checkName(QString::fromUtf8(name)), name);
}

void TestWalletFolder::everyFailureLeavesNothing_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("expected");
    QTest::newRow("disk full") << ENOSPC << static_cast<int>(WalletError::DiskFull);
    QTest::newRow("quota") << EDQUOT << static_cast<int>(WalletError::DiskFull);
    QTest::newRow("input/output") << EIO << static_cast<int>(WalletError::FolderUnusable);
}

void TestWalletFolder::everyFailureLeavesNothing()
{
    QFETCH(int, error);
    QFETCH(int, expected);
    QTemporaryDir measure;
    FailingCalls counting;
    QVERIFY(WalletFolder(measure.path(), counting)
                .createColdkey(QStringLiteral("a"), someMaterial(), someKey()));
    QVERIFY(counting.count() >= 10);
    // The very last call makes the finished wallet's name lasting; the wallet stays then.
    for (int at = 0; at < counting.count() - 1; ++at) {
        QTemporaryDir dir;
        FailingCalls calls(at, error);
        const auto made = WalletFolder(dir.path(), calls)
                              .createColdkey(QStringLiteral("a"), someMaterial(), someKey());
        QVERIFY(!made);
        QVERIFY2(made.error().is(static_cast<WalletError>(expected)),
                 qPrintable(nameOf(made.error())));
        QVERIFY(photograph(dir.path()).isEmpty());
        FileCalls healthy;
        QVERIFY(WalletFolder(dir.path(), healthy)
                    .createColdkey(QStringLiteral("a"), someMaterial(), someKey()));
    }
}

void TestWalletFolder::everyFailureOfReplacingKeepsTheOldKey()
{
    const SecretBytes newKey = secret(QByteArray(32, 'n'));
    const AccountHandle account{QStringLiteral("a")};
    const auto replace = [&](const QString& path, FailingCalls& calls) {
        FileCalls healthy;
        if (!WalletFolder(path, healthy).createColdkey(account.name, someMaterial(), someKey()))
            qFatal("no coldkey to replace");
        WalletFolder folder(path, calls);
        const SecretBytes old = folder.readColdkey(account).value();
        return folder.rewriteColdkey(account, old, someMaterial(), newKey);
    };
    QTemporaryDir measure;
    FailingCalls counting;
    QVERIFY(replace(measure.path(), counting));
    QVERIFY(counting.count() >= 5);
    // After the last call but one the new file has the name, and nothing of it is lost.
    for (int at = 0; at < counting.count() - 1; ++at) {
        QTemporaryDir dir;
        FailingCalls calls(at, ENOSPC);
        const auto done = replace(dir.path(), calls);
        QVERIFY(!done && done.error().is(WalletError::DiskFull));
        FileCalls healthy;
        const SecretBytes file = WalletFolder(dir.path(), healthy).readColdkey(account).value();
        QVERIFY(file.expose([](ByteSpan bytes) { return openNacl(bytes, someKey()).has_value(); }));
        const QDir folder(dir.filePath(account.name));
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), 2);
    }
}

void TestWalletFolder::readOnlyFolder()
{
    if (::geteuid() == 0) {
        // Modes do not bind the superuser; a refusing system call stands in.
        QTemporaryDir dir;
        FailingCalls calls(0, EROFS);
        const auto made = WalletFolder(dir.path(), calls)
                              .createColdkey(QStringLiteral("a"), someMaterial(), someKey());
        QVERIFY(!made && made.error().is(WalletError::FolderUnusable));
        return;
    }
    QTemporaryDir dir;
    QVERIFY(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner));
    FileCalls calls;
    const auto made = WalletFolder(dir.path(), calls)
                          .createColdkey(QStringLiteral("a"), someMaterial(), someKey());
    QVERIFY(!made && made.error().is(WalletError::FolderUnusable));
    QVERIFY(
        QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestWalletFolder::rootThatIsAFile()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("wallets")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    FileCalls calls;
    WalletFolder folder(file.fileName(), calls);
    QVERIFY(folder.scan().error().is(WalletError::FolderUnusable));
    QVERIFY(folder.createColdkey(QStringLiteral("a"), someMaterial(), someKey())
                .error()
                .is(WalletError::FolderUnusable));
}

void TestWalletFolder::defaultFolder()
{
    qunsetenv("BT_WALLET_PATH");
    QCOMPARE(defaultWalletFolder(), QDir::homePath() + QStringLiteral("/.bittensor/wallets"));
    qputenv("BT_WALLET_PATH", "~/keys");
    QCOMPARE(defaultWalletFolder(), QDir::homePath() + QStringLiteral("/keys"));
    qputenv("BT_WALLET_PATH", "/srv/~/keys");
    QCOMPARE(defaultWalletFolder(), QStringLiteral("/srv/~/keys"));
    qunsetenv("BT_WALLET_PATH");
}

QTEST_APPLESS_MAIN(TestWalletFolder)
#include "tst_wallet_folder.moc"
