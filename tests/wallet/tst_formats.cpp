// Soma's own vault file, polkadot.js files as others read them, JSON in place, frames and messages.
#include "chain/crypto/hashing.h"
#include "tests/wallet/secret_helpers.h"
#include "wallet/api/wallet_error.h"
#include "wallet/keys/json_view.h"
#include "wallet/keys/key_material.h"
#include "wallet/keys/keyfile.h"
#include "wallet/keys/message.h"
#include "wallet/keys/polkadot_json.h"
#include "wallet/keys/self_test.h"
#include "wallet/keys/soma_vault.h"
#include "wallet/offline/vault_frames.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace soma;
using namespace soma::test;
using namespace soma::wallet;
using crypto::SecretBytes;

namespace {

const QByteArray kPassword = "p\xc3\xa4ssw\xc3\xb6rd four";
constexpr VaultCost kCheap{1, 8 * 1024};

KeyMaterial developmentKey()
{
    return KeyMaterial::fromMnemonic(Mnemonic::developmentPhrase()).value();
}

ByteSpan spanOf(const Bytes& bytes)
{
    return bytes;
}

} // namespace

class TestFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vaultOpensWhatItSealed();
    void vaultVouchesForEveryByte();
    void vaultRefusesBeforeWork();
    void vaultOfVersionOneStaysReadable();
    void polkadotFilesComeBack();
    void polkadotNamesAreOnlyText();
    void keyringOpensOurs();
    void jsonIsReadInPlace();
    void jsonRefuses_data();
    void jsonRefuses();
    void framesRefuseWhatIsNotTheirs();
    void lengthThatVaultHashesWrongly();
    void messagesOfAllSchemes();

    void selfTestPasses() { QVERIFY(wallet::selfTest()); }
};

void TestFormats::vaultOpensWhatItSealed()
{
    const SecretBytes content = writeKeyfile(developmentKey());
    const auto one = sealSomaVault(content, secret(kPassword), kCheap);
    const auto two = sealSomaVault(content, secret(kPassword), kCheap);
    QVERIFY(one && two);
    QVERIFY(*one != *two);
    const auto back = openSomaVault(*one, secret(kPassword));
    QVERIFY(back && back->equals(content));
    const auto wrong = openSomaVault(*one, secret(QByteArray("p")));
    QVERIFY(!wrong && wrong.error().is(WalletError::WrongPassword));
}

void TestFormats::vaultVouchesForEveryByte()
{
    const Bytes file =
        *sealSomaVault(secret(QByteArray("{\"a\":\"b\"}")), secret(kPassword), kCheap);
    for (std::size_t i = 0; i < file.size(); ++i) {
        Bytes changed = file;
        changed[i] ^= 1;
        QVERIFY2(!openSomaVault(changed, secret(kPassword)), qPrintable(QString::number(i)));
        const auto cut = openSomaVault(ByteSpan(file).first(i), secret(kPassword));
        QVERIFY2(!cut, qPrintable(QString::number(i)));
    }
}

void TestFormats::vaultRefusesBeforeWork()
{
    Bytes file = *sealSomaVault(secret(QByteArray("x")), secret(kPassword), kCheap);
    const auto with = [&](std::size_t at, std::uint8_t value) {
        Bytes changed = file;
        changed[at] = value;
        return somaVaultCost(changed);
    };
    QVERIFY(with(5, 2).error().is(WalletError::UnsupportedKind));
    QVERIFY(with(9, 1).error().is(WalletError::TooCostly));  // 2^24 operations
    QVERIFY(with(13, 1).error().is(WalletError::TooCostly)); // 16 GiB
    QVERIFY(with(6, 0).error().is(WalletError::UnknownFormat));
    QVERIFY(with(11, 0).error().is(WalletError::UnknownFormat)); // Cheaper than we ever write.
    QVERIFY(with(0, 'x').error().is(WalletError::UnknownFormat));
}

/// Written when the format was made. It must open for ever.
void TestFormats::vaultOfVersionOneStaysReadable()
{
    const Bytes file = fromHex(QStringLiteral(
        "0x24534f4d41010100000000200000df4c5667bb99dcff4a5751ae3937152a5c2d8f32b6c1e7b154aadbe4913c"
        "36d858d9b1be030ea4372d2605fe4e0be0938b98834dbcae59ce56f9b3634ea922488a6b2baeb4dbe519af69a3"
        "004211f10dba2ffc46641875a3552e031a6c7397f48795dbe34722141574a9cdba358c98e2d1419a1011510606"
        "fde33578584052969a7036c6a50c1596b16c0a"));
    const auto content = openSomaVault(file, secret(QByteArray("an old vault must open")));
    QVERIFY(content);
    const auto key = parseKeyfile(*content);
    QVERIFY(key && key->secret);
    QCOMPARE(revealed(*key->secret->miniSecret), QByteArray(32, 1));
}

void TestFormats::polkadotFilesComeBack()
{
    const KeyMaterial key = developmentKey();
    const auto file =
        writePolkadotJson(key.pair, {"mine", std::nullopt, 1'700'000'000'000}, secret(kPassword));
    QVERIFY(file);
    const auto back = openPolkadotJson(*file, secret(kPassword));
    QVERIFY(back && back->sr25519() != nullptr);
    QCOMPARE(back->account(), key.account());
    QVERIFY(back->sr25519()->canonicalSecret().equals(key.pair.canonicalSecret()));
    QCOMPARE(back->name, std::string("mine"));
    const auto batch = writePolkadotBatch({*file, *file}, secret(QByteArray("outer")));
    QVERIFY(batch);
    const auto inner = openPolkadotBatch(*batch, secret(QByteArray("outer")));
    QVERIFY(inner && inner->size() == 2);
    QVERIFY((*inner)[1].expose(
        [](ByteSpan json) { return openPolkadotJson(json, secret(kPassword)).has_value(); }));
    // Each says what it is when taken for the other.
    QVERIFY(openPolkadotJson(*batch, secret(kPassword)).error().is(WalletError::UnsupportedKind));
    QVERIFY(openPolkadotBatch(*file, secret(kPassword)).error().is(WalletError::UnsupportedKind));
}

void TestFormats::polkadotNamesAreOnlyText()
{
    const std::string name = "a \"quoted\" \\ name\n\xff " + std::string(200, 'n');
    const auto file =
        writePolkadotJson(developmentKey().pair, {name, std::nullopt, 0}, secret(kPassword));
    QVERIFY(file);
    const auto outline = outlinePolkadotJson(*file);
    QVERIFY(outline);
    const std::string read = outline->accounts.at(0).second;
    QCOMPARE(read.size(), kLongestJsonName);
    QVERIFY(read.starts_with("a \"quoted\" \\ name\n? "));
}

/// @polkadot/keyring shares no code with us.
void TestFormats::keyringOpensOurs()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString tools = qEnvironmentVariable("SOMA_INTEROP");
    if (node.isEmpty() || tools.isEmpty() ||
        !QFile::exists(tools + QStringLiteral("/node_modules/@polkadot/keyring")))
        QSKIP("Node.js with @polkadot/keyring is not installed: no other reader opened our file");
    QTemporaryDir dir;
    const auto save = [&](const char* name, const Bytes& bytes) {
        QFile file(dir.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    };
    const KeyMaterial key = developmentKey();
    const auto one =
        writePolkadotJson(key.pair, {"Soma", std::nullopt, 1'700'000'000'000}, secret(kPassword));
    QVERIFY(one);
    save("one.json", *one);
    save("batch.json", *writePolkadotBatch({*one}, secret(QByteArray("outer"))));
    const Bytes message{'h', 'i'};
    const auto signature = key.pair.sign(wrapMessage(message));
    QProcess reader;
    reader.start(node, {tools + QStringLiteral("/open_keystore.mjs"),
                        dir.filePath(QStringLiteral("one.json")),
                        dir.filePath(QStringLiteral("batch.json")), QString::fromUtf8(kPassword),
                        QStringLiteral("outer"), toHex(*signature)});
    QVERIFY(reader.waitForFinished(100'000));
    QCOMPARE(reader.readAllStandardError(), QByteArray());
    QCOMPARE(reader.readAllStandardOutput().trimmed(),
             QByteArray("5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV Soma 1 true"));
}

void TestFormats::jsonIsReadInPlace()
{
    const QByteArray text = " {\"a\" : [1, -2.5e+3, \"x\\u00e4\\ud83d\\ude00\\n\", null, true],"
                            "\"b\":{\"c\":\"\\\"\"}} ";
    const auto view = JsonView::parse(asBytes(text));
    QVERIFY(view && view->isObject());
    const auto items = view->member("a")->items();
    QCOMPARE(items.size(), std::size_t{5});
    QCOMPARE(items[2].text(), std::string("x\xc3\xa4\xf0\x9f\x98\x80\n"));
    QCOMPARE(items[1].kind(), JsonView::Kind::Number);
    QCOMPARE(view->member("b")->member("c")->text(), std::string("\""));
    QVERIFY(!view->member("c"));
    QVERIFY(items[0].text().empty());
}

void TestFormats::jsonRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("truncated");
    const auto row = [](const char* name, const QByteArray& text, bool truncated = false) {
        QTest::newRow(name) << text << truncated;
    };
    row("nothing", "", true);
    row("open object", "{\"a\":1", true);
    row("open text", "\"abc", true);
    row("open escape", "\"\\u12", true);
    row("two values", "1 2");
    row("trailing comma", "[1,]");
    row("leading zero", "01");
    row("same name twice", "{\"a\":1,\"a\":2}");
    row("half a pair", "\"\\ud800x\"");
    row("lone low half", "\"\\udc00\"");
    row("no UTF-8", "\"\xff\"");
    row("control character", QByteArray("\"\n\""));
    row("too deep", QByteArray(40, '[') + QByteArray(40, ']'));
    row("word", "nul1");
}

void TestFormats::jsonRefuses()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, truncated);
    const auto view = JsonView::parse(asBytes(text));
    QVERIFY(!view);
    QVERIFY2(view.error().is(truncated ? WalletError::FileTruncated : WalletError::UnknownFormat),
             qPrintable(nameOf(view.error())));
}

void TestFormats::framesRefuseWhatIsNotTheirs()
{
    const Bytes content(3000, 7);
    const std::vector<Bytes> frames = vaultFrames(content);
    QCOMPARE(frames.size(), std::size_t{3});
    VaultFrameCollector collector;
    QCOMPARE(*collector.add(frames[1]), false);
    QCOMPARE(*collector.add(frames[1]), false);
    QCOMPARE(collector.missing(), std::size_t{2});
    Bytes other = frames[1];
    other.back() ^= 1;
    QVERIFY(collector.add(other).error().is(WalletError::BadFrame));
    QVERIFY(collector.add(vaultFrames(Bytes(10, 1))[0]).error().is(WalletError::BadFrame));
    Bytes beyond = frames[2];
    beyond[4] = 3;
    QVERIFY(!collector.add(beyond));
    QVERIFY(!collector.add(spanOf(frames[0]).first(900)));
    QVERIFY(!collector.add({}));
    QCOMPARE(*collector.add(frames[2]), false);
    QCOMPARE(*collector.add(frames[0]), true);
    QCOMPARE(collector.content(), content);

    QVERIFY(!readVaultSignature(""));
    QVERIFY(!readVaultSignature("0x01" + std::string(128, 'a')));
    QVERIFY(!readVaultSignature("01" + std::string(126, 'a')));
    QVERIFY(!readVaultSignature("03" + std::string(128, 'a')));
    QVERIFY(readVaultSignature("01" + std::string(128, 'a')));
    QVERIFY(readVaultSignature("02" + std::string(130, 'a')));
    QVERIFY(!readVaultRequest(Bytes(60, 0x53)));
    QVERIFY(!readVaultAccount("substrate:5Nope:0x00"));
}

void TestFormats::lengthThatVaultHashesWrongly()
{
    const Bytes call(200, 1);
    for (const std::size_t extra : {55u, 56u, 57u, 58u}) {
        const auto request = vaultTransaction({}, call, Bytes(extra, 2), {}, {});
        QCOMPARE(request.has_value(), extra != 57);
        if (!request)
            QVERIFY(request.error().is(WalletError::UnsignableLength));
    }
    const auto withProof = vaultTransaction({}, call, Bytes(10, 2), Bytes(5, 3), {});
    QCOMPARE(withProof->command, VaultCommand::TransactionWithProof);
    QCOMPARE(withProof->body.front(), std::uint8_t{3});
}

void TestFormats::messagesOfAllSchemes()
{
    const KeyMaterial key = developmentKey();
    const Bytes message(300, 'm');
    const auto wrapped = key.pair.sign(wrapMessage(message)).value();
    QVERIFY(verifyMessage(key.account(), message, wrapped));
    Bytes tagged(1 + wrapped.size(), 1);
    std::copy(wrapped.begin(), wrapped.end(), tagged.begin() + 1);
    QVERIFY(verifyMessage(key.account(), message, tagged));
    const auto other = crypto::Ed25519KeyPair::fromSeed(*key.miniSecret).value();
    const chain::AccountId account(other.publicKey());
    QVERIFY(verifyMessage(account, message, *other.sign(message)));
    // A Ledger hashes the wrapped message when it is long.
    const auto hash = crypto::blake2b256(wrapMessage(message));
    QVERIFY(verifyMessage(account, message, *other.sign(hash)));
    QVERIFY(!verifyMessage(account, message, wrapped));
    QCOMPARE(QString::fromStdString(verifyMessage(account, message, Bytes(10)).error().detail()),
             QStringLiteral("length"));
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
