// After locking, nothing secret is left: neither in this process's memory, which is what a core
// image would hold, nor in anything it logged.
//
// The needles are kept under a mask, so that the search does not find itself.
#include "tests/support/fake_clock.h"
#include "tests/support/fake_node.h"
#include "tests/wallet/future_helpers.h"
#include "tests/wallet/secret_helpers.h"
#include "wallet/keys/key_material.h"
#include "wallet/wallet_service.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sodium.h>
#include <sstream>

using namespace soma;
using namespace soma::test;
using namespace soma::wallet;
using crypto::SecretBytes;

namespace {

constexpr std::uint8_t kMask = 0xA7;

struct Needle {
    const char* name;
    Bytes masked;
};

QByteArray g_log;

void keepLog(QtMsgType, const QMessageLogContext&, const QString& text)
{
    g_log += text.toUtf8() + '\n';
}

Needle needle(const char* name, ByteSpan secret)
{
    Needle out{name, {}};
    out.masked.reserve(secret.size());
    for (const std::uint8_t byte : secret)
        out.masked.push_back(byte ^ kMask);
    return out;
}

Needle needle(const char* name, const SecretBytes& secret)
{
    return secret.expose([&](ByteSpan bytes) { return needle(name, bytes); });
}

bool contains(ByteSpan memory, const Bytes& masked)
{
    const auto same = [](std::uint8_t a, std::uint8_t b) { return (a ^ kMask) == b; };
    return std::search(memory.begin(), memory.end(), masked.begin(), masked.end(), same) !=
           memory.end();
}

/// The writable mappings, as a core image has them; also what is protected at the moment.
QStringList foundInMemory(const std::vector<Needle>& needles)
{
    QStringList found;
    std::ifstream maps("/proc/self/maps");
    std::ifstream memory("/proc/self/mem", std::ios::binary);
    std::string line;
    Bytes piece(std::size_t{1} << 20);
    while (std::getline(maps, line)) {
        std::uint64_t from = 0;
        std::uint64_t to = 0;
        char dash = 0;
        std::string rights;
        std::istringstream fields(line);
        fields >> std::hex >> from >> dash >> to >> rights;
        if (rights.size() < 4 || rights[3] == 's' || line.find("[v") != std::string::npos)
            continue;
        // Pieces overlap by more than the longest needle.
        for (std::uint64_t at = from; at < to; at += piece.size() - 512) {
            const std::uint64_t size = std::min<std::uint64_t>(piece.size(), to - at);
            memory.clear();
            memory.seekg(static_cast<std::streamoff>(at));
            memory.read(reinterpret_cast<char*>(piece.data()), static_cast<std::streamsize>(size));
            const auto got = static_cast<std::size_t>(memory.gcount());
            const auto own = reinterpret_cast<std::uintptr_t>(piece.data());
            if (at < own + piece.size() && own < at + size)
                continue; // Our own copy of what was read before.
            for (const Needle& wanted : needles) {
                if (contains(ByteSpan(piece).first(got), wanted.masked))
                    found += QStringLiteral("%1 in %2")
                                 .arg(QLatin1String(wanted.name), QString::fromStdString(line));
            }
        }
    }
    return found;
}

SecretBytes randomPassword()
{
    SecretBytes out = SecretBytes::ofSize(24);
    out.fill([](MutableByteSpan bytes) {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>('a' + randombytes_uniform(26));
    });
    return out;
}

SecretText textOf(const SecretBytes& secret)
{
    return secret.expose([](ByteSpan bytes) { return SecretText::copyOf(bytes); });
}

} // namespace

class TestSecretTraces : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer keeps what was freed");
#endif
    }

    void theSearchFindsWhatIsThere();
    void nothingIsLeftAfterLocking();
};

void TestSecretTraces::theSearchFindsWhatIsThere()
{
    QVERIFY(sodium_init() >= 0);
    const SecretBytes held = randomPassword();
    const std::vector<Needle> needles{needle("held", held)};
    QVERIFY(!foundInMemory(needles).isEmpty());
}

void TestSecretTraces::nothingIsLeftAfterLocking()
{
    const auto before = qInstallMessageHandler(keepLog);
    std::vector<Needle> needles;
    {
        QTemporaryDir dir;
        FakeNode node;
        FakeClock clock;
        WalletService wallet(node, clock, dir.filePath(QStringLiteral("wallet.db")),
                             WalletService::Parts{PasswordKdfs{quickKdf, quickKdf}, nullptr});
        QVERIFY(waitFor(wallet.open(dir.filePath(QStringLiteral("wallets")))));
        AccountRow row;
        {
            const SecretBytes password = randomPassword();
            const Mnemonic words = Mnemonic::generate(12).value();
            const auto key = KeyMaterial::fromMnemonic(words.duplicate()).value();
            needles.push_back(needle("password", password));
            needles.push_back(needle("phrase", words.sentence()));
            needles.push_back(needle("entropy", words.entropy()));
            needles.push_back(needle("seed", *key.miniSecret));
            key.pair.canonicalSecret().expose([&](ByteSpan bytes) {
                needles.push_back(needle("scalar", bytes.first(32)));
                needles.push_back(needle("nonce seed", bytes.last(32)));
            });
            needles.push_back(needle("file key", *quickKdf(password)));
            row = waitFor(wallet.restore(QStringLiteral("main"), textOf(words.sentence()),
                                         textOf(password)))
                      .value();
            QVERIFY(waitFor(wallet.unlock(row.handle, textOf(password))));
            QVERIFY(waitFor(wallet.signMessage(row.handle, "message", {})));
            QVERIFY(waitFor(wallet.revealPhrase(row.handle, textOf(password))));
            const QString copy = dir.filePath(QStringLiteral("copy"));
            QVERIFY(waitFor(wallet.exportKey({row.handle, ExportFormat::Btcli, copy},
                                             textOf(password), textOf(password))));
            QVERIFY(waitFor(
                wallet.changePassword(row.handle, textOf(password), textOf(randomPassword()))));
        }
        wallet.lock();
        QVERIFY(wallet.lockState().locked);
        const QStringList found = foundInMemory(needles);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }
    qInstallMessageHandler(before);
    const ByteSpan log(reinterpret_cast<const std::uint8_t*>(g_log.constData()),
                       static_cast<std::size_t>(g_log.size()));
    for (const Needle& wanted : needles)
        QVERIFY2(!contains(log, wanted.masked), wanted.name);
}

QTEST_GUILESS_MAIN(TestSecretTraces)
#include "tst_secret_traces.moc"
