// Looking after keys that exist: passwords, copies, names, messages, contacts, files coming in.
#include "chain/codec/hex.h"
#include "chain/primitives/ss58_address.h"
#include "tests/wallet/key_desk.h"
#include "wallet/keys/import_file.h"
#include "wallet/look_alike.h"

#include <QDir>
#include <QFileInfo>

using namespace soma;
using namespace soma::test;
using namespace soma::wallet;
using crypto::SecretBytes;

class TestKeyCare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesThePassword();
    void aFileChangedMeanwhileIsKept();
    void encryptsAPlainHotkey();
    void exportsAndImportsEveryFormat_data();
    void exportsAndImportsEveryFormat();
    void neverExportsOverAFile();
    void importProblemsAreToldOneByOne();
    void importsFromABatch();
    void revealsAndChecksTheBackup();
    void renames();
    void forgetsWithTheTypedNameOnly();
    void signsAndVerifiesMessages();
    void derivesMoreKeys();
    void keepsContacts();
    void findsLookAlikes();
    void wrongPasswordsCountEverywhere();
};

void TestKeyCare::changesThePassword()
{
    KeyDesk desk;
    const AccountRow row = desk.restored();
    const QByteArray before = contentOf(desk.path("main/coldkey"));
    auto done = waitFor(desk.wallet->changePassword(row.handle, text("wrong"), text(kOther)));
    QVERIFY(!done && done.error().is(WalletError::WrongPassword));
    done = waitFor(desk.wallet->changePassword(row.handle, text(kPassword), text("short")));
    QVERIFY(!done && done.error().is(WalletError::WeakPassword));
    QCOMPARE(contentOf(desk.path("main/coldkey")), before);

    done = waitFor(desk.wallet->changePassword(row.handle, text(kPassword), text(kOther)));
    QVERIFY2(done, qPrintable(done ? QString() : nameOf(done.error())));
    QVERIFY(!desk.opens(row, kPassword));
    QVERIFY(desk.opens(row, kOther));
    // The words are still in it, the mode is right, and nothing lies beside it.
    QVERIFY(waitFor(desk.wallet->revealPhrase(row.handle, text(kOther))));
    QCOMPARE(QFileInfo(desk.path("main/coldkey")).permissions() &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(QDir(desk.path("main")).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void TestKeyCare::aFileChangedMeanwhileIsKept()
{
    QTemporaryDir dir;
    FileCalls calls;
    WalletFolder folder(dir.path(), calls);
    const auto key = KeyMaterial::fromMnemonic(Mnemonic::developmentPhrase());
    const SecretBytes derived = *quickKdf(secret(QByteArray(kPassword)));
    const AccountRow row = folder.createColdkey(QStringLiteral("w"), *key, derived).value();
    const SecretBytes old = folder.readColdkey(row.handle).value();
    // Another program writes its own version.
    const QString path = dir.filePath(QStringLiteral("w/coldkey"));
    writeFile(path, "$NACL something else that btcli wrote in the meantime, long enough");
    const QByteArray theirs = contentOf(path);
    const auto done = folder.rewriteColdkey(row.handle, old, *key, derived);
    QVERIFY(!done && done.error().is(WalletError::FileChanged));
    QCOMPARE(contentOf(path), theirs);
    QCOMPARE(QDir(dir.filePath(QStringLiteral("w"))).entryList(QDir::Files | QDir::Hidden).size(),
             2);
}

void TestKeyCare::encryptsAPlainHotkey()
{
    KeyDesk desk;
    const AccountRow row = desk.restored();
    DeriveRequest request;
    request.parent = row.handle;
    request.path = QStringLiteral("//miner//1");
    request.as = DeriveRequest::As::Hotkey;
    request.name = QStringLiteral("miner");
    const auto made = waitFor(desk.wallet->derive(request, text(kPassword), {}));
    QVERIFY2(made, qPrintable(made ? QString() : nameOf(made.error())));
    QCOMPARE(made->hotkeys.size(), std::size_t{1});
    QVERIFY(!made->hotkeys[0].encrypted);
    QVERIFY(contentOf(desk.path("main/hotkeys/miner")).startsWith('{'));
    const auto account = made->hotkeys[0].account;

    const auto done =
        waitFor(desk.wallet->encryptHotkey(row.handle, QStringLiteral("miner"), text(kOther)));
    QVERIFY2(done, qPrintable(done ? QString() : nameOf(done.error())));
    QVERIFY(contentOf(desk.path("main/hotkeys/miner")).startsWith("$NACL"));
    const auto rows = desk.wallet->accounts();
    QVERIFY(rows.at(0).hotkeys.at(0).encrypted);
    QCOMPARE(rows.at(0).hotkeys.at(0).account, account);
    const auto again =
        waitFor(desk.wallet->encryptHotkey(row.handle, QStringLiteral("miner"), text(kOther)));
    QVERIFY(!again && again.error().is(WalletError::UnsupportedKind));
}

void TestKeyCare::exportsAndImportsEveryFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("polkadot.js") << static_cast<int>(ExportFormat::PolkadotJson)
                                 << QByteArray("{\"encoded\":\"");
    QTest::newRow("btcli") << static_cast<int>(ExportFormat::Btcli) << QByteArray("$NACL");
    QTest::newRow("vault") << static_cast<int>(ExportFormat::SomaVault)
                           << QByteArray("$SOMA\x01", 6);
}

void TestKeyCare::exportsAndImportsEveryFormat()
{
    QFETCH(int, format);
    QFETCH(QByteArray, start);
    KeyDesk desk;
    const AccountRow row = desk.restored();
    const QString path = desk.dir.filePath(QStringLiteral("copy"));
    const ExportRequest request{row.handle, static_cast<ExportFormat>(format), path};
    auto done = waitFor(desk.wallet->exportKey(request, text("wrong"), text(kOther)));
    QVERIFY(!done && done.error().is(WalletError::WrongPassword));
    QVERIFY(!QFileInfo::exists(path));
    done = waitFor(desk.wallet->exportKey(request, text(kPassword), text(kOther)));
    QVERIFY2(done, qPrintable(done ? QString() : nameOf(done.error())));
    QVERIFY(contentOf(path).startsWith(start));

    const auto findings = waitFor(desk.wallet->inspectFiles({path}));
    QVERIFY(findings && findings->size() == 1);
    QVERIFY(findings->at(0).kind != ImportFinding::Kind::Unusable);
    QVERIFY(findings->at(0).needsPassword);
    const ImportRequest coming{path, 0, QStringLiteral("back")};
    auto back = waitFor(desk.wallet->importFile(coming, text("wrong"), {}, text(kPassword)));
    QVERIFY(!back && back.error().is(WalletError::WrongPassword));
    back = waitFor(desk.wallet->importFile(coming, text(kOther), {}, text(kPassword)));
    QVERIFY2(back, qPrintable(back ? QString() : nameOf(back.error())));
    QCOMPARE(back->account, row.account);
}

void TestKeyCare::neverExportsOverAFile()
{
    KeyDesk desk;
    const AccountRow row = desk.restored();
    const QString path = desk.dir.filePath(QStringLiteral("there"));
    writeFile(path, "mine");
    const auto done = waitFor(desk.wallet->exportKey({row.handle, ExportFormat::Btcli, path},
                                                     text(kPassword), text(kOther)));
    QVERIFY(!done && done.error().is(WalletError::NameTaken));
    QCOMPARE(contentOf(path), QByteArray("mine"));
}

void TestKeyCare::importProblemsAreToldOneByOne()
{
    KeyDesk desk;
    const auto file = [&](const char* name, const QByteArray& content) {
        const QString path = desk.dir.filePath(QLatin1String(name));
        writeFile(path, content);
        return path;
    };
    const QStringList paths{
        file("empty", ""),
        file("note.txt", "shopping list"),
        file("cut", "$NACLabc"),
        file("newer", QByteArray("$SOMA\x02", 6) + QByteArray(80, 'x')),
        file("costly", QByteArray("$SOMA\x01", 6) + QByteArray(8, '\xff') + QByteArray(80, 'x')),
        file("public", "{\"ss58Address\":\"5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY\"}"),
        file("ethereum.json",
             "{\"encoded\":\"AAAA\",\"encoding\":{\"content\":[\"pkcs8\",\"ethereum\"],\"type\":["
             "\"scrypt\",\"xsalsa20-poly1305\"],\"version\":\"3\"},\"address\":\"0x00\"}"),
        desk.dir.filePath(QStringLiteral("absent"))};
    const std::vector<WalletError> expected{
        WalletError::FileTruncated,   WalletError::UnknownFormat, WalletError::FileTruncated,
        WalletError::UnsupportedKind, WalletError::TooCostly,     WalletError::WatchOnly,
        WalletError::UnsupportedKind, WalletError::FileUnreadable};
    const auto findings = waitFor(desk.wallet->inspectFiles(paths)).value();
    QCOMPARE(findings.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(findings[i].path, paths.at(static_cast<int>(i)));
        QVERIFY(findings[i].problem);
        QVERIFY2(findings[i].problem->is(expected[i]),
                 qPrintable(findings[i].path + nameOf(*findings[i].problem)));
    }
}

void TestKeyCare::importsFromABatch()
{
    KeyDesk desk;
    const QJsonObject entry =
        vectorFile("polkadot_json.json")[QLatin1String("batch")].toArray().at(0).toObject();
    const QString path = desk.dir.filePath(QStringLiteral("batch.json"));
    writeFile(path, QJsonDocument(entry[QLatin1String("json")].toObject()).toJson());
    const auto findings = waitFor(desk.wallet->inspectFiles({path})).value();
    QCOMPARE(findings.at(0).kind, ImportFinding::Kind::PolkadotBatch);
    QCOMPARE(findings.at(0).keys.size(), std::size_t{2});
    QCOMPARE(findings.at(0).keys.at(1).name, QStringLiteral("batch 1"));
    const QByteArray outer = field(entry, "password").toUtf8();
    const auto import = [&](int item, const QByteArray& inner) {
        return waitFor(desk.wallet->importFile({path, item, QStringLiteral("one")}, text(outer),
                                               text(inner), text(kPassword)));
    };
    QVERIFY(import(1, "inner-1").error().is(WalletError::UnsupportedKind));
    QVERIFY(import(7, "inner-0").error().is(WalletError::NoSuchAccount));
    const auto row = import(0, "inner-0");
    QVERIFY2(row, qPrintable(row ? QString() : nameOf(row.error())));
    QCOMPARE(row->address, findings.at(0).keys.at(0).address);
}

void TestKeyCare::revealsAndChecksTheBackup()
{
    KeyDesk desk;
    const AccountRow row = desk.restored();
    const auto phrase = waitFor(desk.wallet->revealPhrase(row.handle, text(kPassword)));
    QVERIFY(phrase && (*phrase)->wordCount() == 12);
    QVERIFY((*phrase)->matchesWord(0, asBytes(QByteArray("bottom"))));
    QVERIFY(waitFor(desk.wallet->checkBackup(row.handle, text(kPhrase))));
    const auto wrong = waitFor(desk.wallet->checkBackup(row.handle, text("//Alice")));
    QVERIFY(!wrong && wrong.error().is(WalletError::NotConfirmed));
    const AccountRow derived = desk.restored("derived", "//Alice");
    const auto none = waitFor(desk.wallet->revealPhrase(derived.handle, text(kPassword)));
    QVERIFY(!none && none.error().is(WalletError::UnknownSecret));
}

void TestKeyCare::renames()
{
    KeyDesk desk;
    const AccountRow row = desk.restored();
    QVERIFY(waitFor(desk.wallet->setLabel(row.handle, QStringLiteral("savings"))));
    desk.restored("taken", "//Bob");
    auto done = waitFor(desk.wallet->rename(row.handle, QStringLiteral("taken")));
    QVERIFY(!done && done.error().is(WalletError::NameTaken));
    done = waitFor(desk.wallet->rename(row.handle, QStringLiteral("../out")));
    QVERIFY(!done && done.error().is(WalletError::BadName));
    done = waitFor(desk.wallet->rename(row.handle, QStringLiteral("new name")));
    QVERIFY2(done, qPrintable(done ? QString() : nameOf(done.error())));
    const auto rows = desk.wallet->accounts();
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].handle.name, QStringLiteral("new name"));
    QCOMPARE(rows[0].label, QStringLiteral("savings"));
    QVERIFY(desk.opens(rows[0], kPassword));
}

void TestKeyCare::forgetsWithTheTypedNameOnly()
{
    KeyDesk desk;
    const AccountRow row = desk.restored();
    const QByteArray file = contentOf(desk.path("main/coldkey"));
    auto done = waitFor(desk.wallet->forget(row.handle, QStringLiteral("Main")));
    QVERIFY(!done && done.error().is(WalletError::NotConfirmed));
    done = waitFor(desk.wallet->forget(row.handle, QStringLiteral("main")));
    QVERIFY2(done, qPrintable(done ? QString() : nameOf(done.error())));
    QVERIFY(desk.wallet->accounts().empty());
    QVERIFY(!QFileInfo::exists(desk.path("main")));
    QCOMPARE(contentOf(*done + QStringLiteral("/coldkey")), file);
    // The name is free again.
    desk.restored();
}

void TestKeyCare::signsAndVerifiesMessages()
{
    KeyDesk desk;
    const AccountRow row = desk.restored();
    const QByteArray message = "I own this account";
    auto signature = waitFor(desk.wallet->signMessage(row.handle, message, {}));
    QVERIFY(!signature && signature.error().is(WalletError::Locked));
    signature = waitFor(desk.wallet->signMessage(row.handle, message, text(kPassword)));
    QVERIFY2(signature, qPrintable(signature ? QString() : nameOf(signature.error())));
    QCOMPARE(signature->size(), 130);
    QVERIFY(waitFor(desk.wallet->verifyMessage(row.address, message, *signature)));
    QVERIFY(waitFor(
        desk.wallet->verifyMessage(row.address, "<Bytes>" + message + "</Bytes>", *signature)));
    auto wrong = waitFor(desk.wallet->verifyMessage(row.address, message + "!", *signature));
    QVERIFY(!wrong && wrong.error().is(WalletError::BadSignature));
    wrong = waitFor(desk.wallet->verifyMessage(row.address, message, QStringLiteral("0x12")));
    QVERIFY(!wrong && wrong.error().is(WalletError::BadSignature));
    QVERIFY(!waitFor(desk.wallet->verifyMessage(QStringLiteral("5Nope"), message, *signature)));
    // Unlocked, it needs no password.
    QVERIFY(waitFor(desk.wallet->unlock(row.handle, text(kPassword))));
    QVERIFY(waitFor(desk.wallet->signMessage(row.handle, message, {})));
}

void TestKeyCare::derivesMoreKeys()
{
    KeyDesk desk;
    const AccountRow row = desk.restored();
    DeriveRequest request{row.handle, QStringLiteral("//Alice"), DeriveRequest::As::Coldkey,
                          QStringLiteral("alice")};
    const auto made = waitFor(desk.wallet->derive(request, text(kPassword), text(kOther)));
    QVERIFY2(made, qPrintable(made ? QString() : nameOf(made.error())));
    QCOMPARE(made->address, QStringLiteral("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"));
    QVERIFY(desk.opens(*made, kOther));
    for (const char* path : {"Alice", "", "//", "//a///pw", "bottom//a"}) {
        request.path = QString::fromLatin1(path);
        request.name = QStringLiteral("never");
        const auto bad = waitFor(desk.wallet->derive(request, text(kPassword), text(kOther)));
        QVERIFY2(!bad, path);
    }
    QCOMPARE(desk.wallet->accounts().size(), std::size_t{2});
}

void TestKeyCare::keepsContacts()
{
    KeyDesk desk;
    const auto bob =
        chain::parseAddress("5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty").value();
    QVERIFY(waitFor(desk.wallet->contacts()).value().empty());
    QVERIFY(waitFor(desk.wallet->putContact({bob, {}, QStringLiteral("Bob"), false})));
    QVERIFY(waitFor(desk.wallet->putContact({bob, {}, QStringLiteral("Robert"), false})));
    const auto all = waitFor(desk.wallet->contacts()).value();
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all[0].name, QStringLiteral("Robert"));
    QCOMPARE(all[0].address, QStringLiteral("5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"));
    const auto nameless = waitFor(desk.wallet->putContact({bob, {}, QStringLiteral(" "), false}));
    QVERIFY(!nameless && nameless.error().is(WalletError::BadName));
    QVERIFY(waitFor(desk.wallet->removeContact(bob)));
    QVERIFY(waitFor(desk.wallet->contacts()).value().empty());
}

void TestKeyCare::findsLookAlikes()
{
    KeyDesk desk;
    const AccountRow row = desk.restored();
    // Equal in the first bytes, so in the first characters of the address as well.
    ByteArray<32> twin = row.account.bytes();
    twin[20] ^= 0x55;
    const auto found = waitFor(desk.wallet->lookAlikes(chain::AccountId(twin), {})).value();
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].ours);
    QCOMPARE(found[0].account, row.account);
    QVERIFY(waitFor(desk.wallet->lookAlikes(row.account, {})).value().empty());
    ByteArray<32> other = row.account.bytes();
    other[0] ^= 0x55;
    QVERIFY(waitFor(desk.wallet->lookAlikes(chain::AccountId(other), {})).value().empty());

    // Another account of nearly the same name.
    const auto sameName =
        waitFor(desk.wallet->lookAlikes(chain::AccountId(other), QStringLiteral("MaIn"))).value();
    QCOMPARE(sameName.size(), std::size_t{1});
    QVERIFY(waitFor(desk.wallet->lookAlikes(row.account, QStringLiteral("main"))).value().empty());

    QCOMPARE(nameSkeleton(QStringLiteral("PayPal")), nameSkeleton(QStringLiteral("p\u0430ypa1")));
    QCOMPARE(nameSkeleton(QStringLiteral("Vault 10")),
             nameSkeleton(QStringLiteral("VauIt\u200b lO")));
    QVERIFY(nameSkeleton(QStringLiteral("Alice")) != nameSkeleton(QStringLiteral("Bob")));
}

void TestKeyCare::wrongPasswordsCountEverywhere()
{
    KeyDesk desk;
    const AccountRow row = desk.restored();
    for (int i = 0; i < 4; ++i)
        QVERIFY(!waitFor(desk.wallet->revealPhrase(row.handle, text("wrong"))));
    const auto now = waitFor(desk.wallet->signMessage(row.handle, "x", text(kPassword)));
    QVERIFY(!now && now.error().is(WalletError::TooManyTries));
}

QTEST_GUILESS_MAIN(TestKeyCare)
#include "tst_key_care.moc"
