// Keys coming in from elsewhere: pasted texts, folders, hotkeys as they are; and the password that
// another program left in the environment.
#include "chain/primitives/ss58_address.h"
#include "tests/wallet/key_desk.h"
#include "wallet/keys/env_password.h"
#include "wallet/keys/recognise.h"

#include <QDir>
#include <QFileInfo>

#include <set>

using namespace soma;
using namespace soma::test;
using namespace soma::wallet;

namespace {

constexpr auto kPhraseAddress = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";
constexpr auto kAlice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

QJsonObject jsonEntry(const char* scheme)
{
    for (const QJsonValue& value :
         vectorFile("polkadot_json.json")[QLatin1String("valid")].toArray()) {
        const QJsonObject entry = value.toObject();
        if (entry[QLatin1String("expect")].toObject()[QLatin1String("type")].toString() ==
            QLatin1String(scheme))
            return entry;
    }
    return {};
}

QByteArray jsonText(const QJsonObject& entry)
{
    return QJsonDocument(entry[QLatin1String("json")].toObject()).toJson();
}

bool copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    bool good = true;
    for (const QFileInfo& entry :
         QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString goal = to + QLatin1Char('/') + entry.fileName();
        good = good && (entry.isDir() ? copyFolder(entry.filePath(), goal)
                                      : QFile::copy(entry.filePath(), goal));
    }
    return good;
}

} // namespace

class TestKeyImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognisesWhatWasPasted_data();
    void recognisesWhatWasPasted();
    void recognisesEveryKeyFile();
    void importsAPastedFile();
    void findsTheFilesOfAFolder();
    void adoptsHotkeysAsTheyAre();
    void keepsNotes();
    void usesTheEnvironmentOnlyWhenAsked();
    void aCancelledQuestionDoesNothing();
    void measuresTheDerivation();
};

void TestKeyImport::recognisesWhatWasPasted_data()
{
    using Kind = Recognised::Kind;
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("problem");
    const auto good = [](const char* name, const QByteArray& pasted, Kind kind,
                         const char* address) {
        QTest::newRow(name) << pasted << int(kind) << QString::fromLatin1(address) << -1;
    };
    const auto bad = [](const char* name, const QByteArray& pasted, Kind kind, WalletError error) {
        QTest::newRow(name) << pasted << int(kind) << QString() << int(error);
    };
    QTest::newRow("nothing") << QByteArray("  \n") << int(Kind::Nothing) << QString() << -1;
    good("words", kPhrase, Kind::Words, kPhraseAddress);
    good("words in lines", QByteArray(kPhrase).replace(' ', '\n'), Kind::Words, kPhraseAddress);
    good("seed", "0xfac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e", Kind::Seed,
         kPhraseAddress);
    good("bare seed", "fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e",
         Kind::Seed, kPhraseAddress);
    good("uri", "//Alice", Kind::SecretUri, kAlice);
    good("address", kAlice, Kind::Address, kAlice);
    good("address with spaces", QByteArray(" ") + kAlice + "\n", Kind::Address, kAlice);
    good("public key file", QByteArray("{\"ss58Address\":\"") + kAlice + "\"}", Kind::Address,
         kAlice);
    bad("half a phrase", "bottom drive obey lake", Kind::Words, WalletError::BadWordCount);
    bad("a word wrong", "bottom drive obey lake curtain smoke basket hold race lonely fit soma",
        Kind::Words, WalletError::UnknownWord);
    bad("half a seed", "0xfac7959d", Kind::Seed, WalletError::BadSeed);
    bad("bad path", "bottom//", Kind::SecretUri, WalletError::BadSecretUri);
    bad("other json", "{\"a\":1}", Kind::Keyfile, WalletError::UnknownFormat);
    bad("marker", "$NACL", Kind::Keyfile, WalletError::FileTruncated);
}

void TestKeyImport::recognisesWhatWasPasted()
{
    QFETCH(QByteArray, pasted);
    QFETCH(int, kind);
    QFETCH(QString, address);
    QFETCH(int, problem);
    const Recognised found = recognise(secret(pasted));
    QCOMPARE(int(found.kind), kind);
    QCOMPARE(found.address, address);
    QCOMPARE(found.account.has_value(), !address.isEmpty());
    if (problem < 0)
        QVERIFY2(!found.problem, qPrintable(found.problem ? nameOf(*found.problem) : QString()));
    else
        QVERIFY2(found.problem && found.problem->is(static_cast<WalletError>(problem)),
                 qPrintable(found.problem ? nameOf(*found.problem) : QString()));
}

void TestKeyImport::recognisesEveryKeyFile()
{
    const QJsonObject one = jsonEntry("sr25519");
    Recognised found = recognise(secret(jsonText(one)));
    QCOMPARE(found.kind, Recognised::Kind::PolkadotJson);
    QVERIFY(found.needsPassword && !found.problem);
    QCOMPARE(found.address,
             one[QLatin1String("json")].toObject()[QLatin1String("address")].toString());
    QCOMPARE(found.name, QStringLiteral("Soma sr25519 0"));
    found = recognise(secret(jsonText(jsonEntry("ed25519"))));
    QVERIFY(found.problem && found.problem->is(WalletError::UnsupportedKind));
    const QString museum = QStringLiteral(SOMA_SOURCE_DIR "/tests/museum/keystores/");
    for (const char* name : {"ansible", "fernet"}) {
        found = recognise(secret(contentOf(museum + QLatin1String(name) + "/coldkey")));
        QVERIFY2(found.kind == Recognised::Kind::Keyfile && found.needsPassword, name);
        QVERIFY(!found.problem && !found.account);
    }
    found = recognise(secret(contentOf(museum + QStringLiteral("plain-coldkey/coldkey"))));
    QVERIFY(found.kind == Recognised::Kind::Keyfile && !found.needsPassword);
    QVERIFY(found.account.has_value());
    // A checksum away from an address.
    QByteArray wrong = kAlice;
    wrong[20] = wrong[20] == 'x' ? 'y' : 'x';
    found = recognise(secret(wrong));
    QVERIFY(found.kind == Recognised::Kind::Address && !found.account);
    QVERIFY(found.problem && found.problem->is(chain::AddressError::BadChecksum));
}

void TestKeyImport::importsAPastedFile()
{
    KeyDesk desk;
    const QJsonObject entry = jsonEntry("sr25519");
    const ImportRequest request{{}, 0, QStringLiteral("pasted")};
    auto done = waitFor(
        desk.wallet->importText(request, text(jsonText(entry)), text("wrong"), text(kPassword)));
    QVERIFY(!done && done.error().is(WalletError::WrongPassword));
    done = waitFor(desk.wallet->importText(request, text(jsonText(entry)),
                                           text(field(entry, "password").toUtf8()), text("short")));
    QVERIFY(!done && done.error().is(WalletError::WeakPassword));
    done = waitFor(desk.wallet->importText(
        request, text(jsonText(entry)), text(field(entry, "password").toUtf8()), text(kPassword)));
    QVERIFY2(done, qPrintable(done ? QString() : nameOf(done.error())));
    QCOMPARE(done->address,
             entry[QLatin1String("json")].toObject()[QLatin1String("address")].toString());
    QVERIFY(desk.opens(*done, kPassword));
}

void TestKeyImport::findsTheFilesOfAFolder()
{
    KeyDesk desk;
    const QString folder = desk.dir.filePath(QStringLiteral("from"));
    const QString museum = QStringLiteral(SOMA_SOURCE_DIR "/tests/museum/keystores/");
    for (const char* name : {"good", "truncated-nacl", "bare-public-key", "foreign"})
        QVERIFY(copyFolder(museum + QLatin1String(name), folder + '/' + QLatin1String(name)));
    writeFile(folder + QStringLiteral("/alice.json"), jsonText(jsonEntry("sr25519")));
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), folder + QStringLiteral("/link")));
    const auto found = waitFor(desk.wallet->inspectFiles({folder})).value();
    const auto at = [&](const QString& below) -> const ImportFinding* {
        for (const ImportFinding& finding : found) {
            if (finding.path == folder + '/' + below)
                return &finding;
        }
        return nullptr;
    };
    const auto* coldkey = at(QStringLiteral("good/coldkey"));
    QVERIFY(coldkey != nullptr && !coldkey->problem && coldkey->needsPassword);
    QCOMPARE(coldkey->wallet, QStringLiteral("good"));
    QCOMPARE(coldkey->role, ImportFinding::Role::Coldkey);
    QCOMPARE(coldkey->file, KeyfileKind::Nacl);
    QVERIFY(coldkey->keys.size() == 1 && coldkey->keys[0].address.startsWith(QLatin1Char('5')));
    QVERIFY(at(QStringLiteral("good/coldkeypub.txt")) == nullptr); // Its secret one told it.
    int hotkeys = 0;
    for (const ImportFinding& finding : found) {
        if (finding.role != ImportFinding::Role::Hotkey || finding.problem)
            continue;
        ++hotkeys;
        QCOMPARE(finding.wallet, QStringLiteral("good"));
        QVERIFY(!finding.keys.empty() && !finding.keys[0].address.isEmpty());
        QCOMPARE(finding.keys[0].name, QFileInfo(finding.path).fileName());
    }
    QCOMPARE(hotkeys, 2);
    const auto* cut = at(QStringLiteral("truncated-nacl/coldkey"));
    QVERIFY(cut != nullptr && cut->problem && cut->problem->is(WalletError::FileTruncated));
    const auto* publicKey = at(QStringLiteral("bare-public-key/coldkeypub.txt"));
    QVERIFY(publicKey != nullptr && publicKey->problem);
    QVERIFY(publicKey->problem->is(WalletError::WatchOnly));
    const auto* link = at(QStringLiteral("link"));
    QVERIFY(link != nullptr && link->problem && link->problem->is(WalletError::FileUnreadable));
    QCOMPARE(at(QStringLiteral("alice.json"))->kind, ImportFinding::Kind::PolkadotJson);
}

void TestKeyImport::adoptsHotkeysAsTheyAre()
{
    KeyDesk desk;
    const AccountRow row = desk.restored();
    const QString museum = QStringLiteral(SOMA_SOURCE_DIR "/tests/museum/keystores/good");
    const QString folder = desk.dir.filePath(QStringLiteral("from"));
    QVERIFY(copyFolder(museum, folder));
    const auto found = waitFor(desk.wallet->inspectFiles({folder})).value();
    std::size_t adopted = 0;
    for (const ImportFinding& finding : found) {
        if (finding.role != ImportFinding::Role::Hotkey || finding.problem)
            continue;
        const auto done = waitFor(desk.wallet->adoptHotkey(row.handle, finding.path));
        QVERIFY2(done, qPrintable(done ? QString() : nameOf(done.error())));
        const QString name = QFileInfo(finding.path).fileName();
        QCOMPARE(contentOf(desk.folder() + QStringLiteral("/main/hotkeys/") + name),
                 contentOf(finding.path));
        const auto rows = desk.wallet->accounts();
        const HotkeyRow& hotkey = rows.at(0).hotkeys.at(adopted++);
        QCOMPARE(hotkey.name, name);
        QCOMPARE(QString::fromStdString(chain::encodeSs58(hotkey.account)),
                 finding.keys[0].address);
        const auto again = waitFor(desk.wallet->adoptHotkey(row.handle, finding.path));
        QVERIFY(!again && again.error().is(WalletError::NameTaken));
    }
    QCOMPARE(adopted, std::size_t{2});
    const auto nobody = waitFor(
        desk.wallet->adoptHotkey({QStringLiteral("nobody")}, folder + QStringLiteral("/coldkey")));
    QVERIFY(!nobody && nobody.error().is(WalletError::NoSuchAccount));
}

void TestKeyImport::keepsNotes()
{
    KeyDesk desk;
    const AccountRow row = desk.restored();
    QVERIFY(waitFor(desk.wallet->setNote(row.handle, QStringLiteral("words: blue envelope"))));
    QCOMPARE(desk.wallet->accounts().at(0).note, QStringLiteral("words: blue envelope"));
    QVERIFY(waitFor(desk.wallet->rename(row.handle, QStringLiteral("other"))));
    QCOMPARE(desk.wallet->accounts().at(0).note, QStringLiteral("words: blue envelope"));
    QVERIFY(waitFor(desk.wallet->open(desk.folder())));
    QCOMPARE(desk.wallet->accounts().at(0).note, QStringLiteral("words: blue envelope"));
    const auto nobody = waitFor(desk.wallet->setNote({QStringLiteral("nobody")}, {}));
    QVERIFY(!nobody && nobody.error().is(WalletError::NoSuchAccount));
}

void TestKeyImport::usesTheEnvironmentOnlyWhenAsked()
{
    KeyDesk desk;
    const AccountRow row = desk.restored();
    const QByteArray variable = QByteArray::fromStdString(
        passwordVariable((desk.folder() + QStringLiteral("/main/coldkey")).toStdString()));
    QByteArray hidden(kPassword);
    for (qsizetype i = 0; i < hidden.size(); ++i)
        hidden[i] = static_cast<char>(hidden[i] ^ variable[i % variable.size()]);
    QVERIFY(qputenv(variable.constData(), hidden.toBase64()));
    auto done = waitFor(desk.wallet->unlock(row.handle, {}));
    QVERIFY(!done && done.error().is(WalletError::WrongPassword));
    desk.wallet->setEnvironmentPasswords(true);
    QVERIFY(waitFor(desk.wallet->unlock(row.handle, {})));
    desk.wallet->lock();
    QVERIFY(waitFor(desk.wallet->signMessage(row.handle, "hi", {})));
    // What is typed counts before what is found.
    done = waitFor(desk.wallet->unlock(row.handle, text("wrong")));
    QVERIFY(!done && done.error().is(WalletError::WrongPassword));
    QVERIFY(qputenv(variable.constData(), "no base64!"));
    QVERIFY(!waitFor(desk.wallet->unlock(row.handle, {})));
    qunsetenv(variable.constData());
    desk.wallet->setEnvironmentPasswords(false);
    const auto locked = waitFor(desk.wallet->signMessage(row.handle, "hi", {}));
    QVERIFY(!locked && locked.error().is(WalletError::Locked));
}

void TestKeyImport::aCancelledQuestionDoesNothing()
{
    KeyDesk desk;
    const AccountRow row = desk.restored();
    auto unlocking = desk.wallet->unlock(row.handle, text(kPassword));
    unlocking.cancel();
    QTRY_VERIFY(unlocking.isFinished());
    QVERIFY(desk.wallet->lockState().locked);
    const QString path = desk.dir.filePath(QStringLiteral("copy"));
    auto leaving = desk.wallet->exportKey({row.handle, ExportFormat::Btcli, path}, text(kPassword),
                                          text(kOther));
    leaving.cancel();
    QTRY_VERIFY(leaving.isFinished());
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(desk.opens(row, kPassword));
}

void TestKeyImport::measuresTheDerivation()
{
    KeyDesk desk;
    QVERIFY(desk.wallet->usualUnlockMs() > 500); // A guess, before anything was measured.
    desk.restored();
    QVERIFY(desk.wallet->usualUnlockMs() < 500); // The test's derivation is quick.
}

QTEST_GUILESS_MAIN(TestKeyImport)
#include "tst_key_import.moc"
