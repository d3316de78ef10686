// A new user's first minute: a btcli wallet folder, a polkadot.js file and a phrase each become a
// usable account, with the derivations as slow as they really are. And every fault is told.
#include "tests/chain/crypto/vector_file.h"
#include "tests/ui/real_desk.h"
#include "wallet/keys/nacl_keyfile.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace soma;
using namespace soma::test;

namespace {

constexpr auto kPhrase = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
const QString kPassword = u"four plain english words"_s;
constexpr qint64 kMinuteMs = 60'000;
/// What is needed at once, and as much again for the rest of the machine.
constexpr std::uint64_t kMemoryWanted = std::uint64_t{1024} * 1024 * 1024;

bool copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    bool good = true;
    for (const QFileInfo& entry :
         QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString goal = to + u'/' + entry.fileName();
        good = good && (entry.isDir() ? copyFolder(entry.filePath(), goal)
                                      : QFile::copy(entry.filePath(), goal));
    }
    return good;
}

QString museum(const QString& name)
{
    return QStringLiteral(SOMA_SOURCE_DIR "/tests/museum/keystores/") + name;
}

void nameIt(QWidget* window, const QString& prefix, const QString& name)
{
    typeInto(window, prefix + u"NameEdit"_s, name);
    typeInto(window, prefix + u"PasswordEdit"_s, kPassword);
    typeInto(window, prefix + u"RepeatEdit"_s, kPassword);
}

/// An account is usable when its key signs.
bool signs(RealDesk& desk, const QString& name)
{
    QString typed = kPassword;
    auto future = desk.wallet->signMessage({name}, "hello", wallet::SecretText::takeFrom(typed));
    return QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) &&
           future.result().has_value();
}

QJsonObject jsonEntry()
{
    return vectorFile("polkadot_json.json")[QLatin1String("valid")].toArray().at(0).toObject();
}

QString writeJson(const RealDesk& desk, const char* member, const QString& name)
{
    const QJsonObject entry =
        vectorFile("polkadot_json.json")[QLatin1String(member)].toArray().at(0).toObject();
    const QString path = desk.dir.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QJsonDocument(entry[QLatin1String("json")].toObject()).toJson());
    return path;
}

} // namespace

class TestGuiImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBtcliFolderIsUsableInAMinute();
    void aPolkadotFileIsUsableInAMinute();
    void aPhraseIsUsableInAMinute();
    void faultsAreToldOneByOne();
    void aWrongFilePasswordKeepsTheRest();
    void aBatchAsksForBothPasswords();
    void oldFilesComeIn();
};

void TestGuiImport::aBtcliFolderIsUsableInAMinute()
{
    if (wallet::availableMemory().value_or(kMemoryWanted) < kMemoryWanted)
        QSKIP("not enough memory for btcli's derivation");
    RealDesk desk(RealDesk::Kdfs::Real);
    const QString from = desk.dir.filePath(u"btcli/default"_s);
    QVERIFY(copyFolder(museum(u"good"_s), from));
    QElapsedTimer clock;
    clock.start();
    QWidget* window = &desk.open();
    QTRY_VERIFY(isFront(window, u"onboardingPage"_s));
    dropFiles(window->findChild<QWidget*>(u"onboardingPage"_s), {from});
    QTRY_VERIFY(isFront(window, u"importListStep"_s));
    click(window, u"importButton1"_s);
    QTRY_VERIFY(isFront(window, u"importAsk"_s));
    const QString filePassword = u"thisisafakepassword"_s;
    typeInto(window, u"importFilePasswordEdit"_s, filePassword);
    nameIt(window, u"import"_s, u"main"_s);
    click(window, u"importAskNext"_s);
    QTRY_VERIFY(isFront(window, u"importBusy"_s)); // It says that it takes a moment.
    QTRY_VERIFY_WITH_TIMEOUT(isFront(window, u"importListStep"_s), 30'000);
    QTRY_COMPARE(desk.wallet->accounts().front().hotkeys.size(), 2U);
    click(window, u"importListStepNext"_s);
    QTRY_VERIFY(isFront(window, u"overviewPage"_s));
    QVERIFY(signs(desk, u"main"_s));
    QVERIFY2(clock.elapsed() < kMinuteMs, qPrintable(QString::number(clock.elapsed())));
}

void TestGuiImport::aPolkadotFileIsUsableInAMinute()
{
    if (wallet::availableMemory().value_or(kMemoryWanted) < kMemoryWanted)
        QSKIP("not enough memory for btcli's derivation");
    RealDesk desk(RealDesk::Kdfs::Real);
    const QString path = writeJson(desk, "valid", u"alice.json"_s);
    QElapsedTimer clock;
    clock.start();
    QWidget* window = &desk.open();
    click(window, u"importDoor"_s);
    dropFiles(window->findChild<QWidget*>(u"importPages"_s), {path});
    QTRY_VERIFY(isFront(window, u"importListStep"_s));
    click(window, u"importButton1"_s);
    QCOMPARE(visible<QLineEdit>(window, u"importNameEdit"_s)->text(), u"Soma sr25519 0"_s);
    typeInto(window, u"importFilePasswordEdit"_s,
             jsonEntry()[QLatin1String("password")].toString());
    nameIt(window, u"import"_s, u"alice"_s);
    click(window, u"importAskNext"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isFront(window, u"importListStep"_s), 30'000);
    click(window, u"importListStepNext"_s);
    QTRY_VERIFY(isFront(window, u"overviewPage"_s));
    QVERIFY(signs(desk, u"alice"_s));
    QVERIFY2(clock.elapsed() < kMinuteMs, qPrintable(QString::number(clock.elapsed())));
}

void TestGuiImport::aPhraseIsUsableInAMinute()
{
    if (wallet::availableMemory().value_or(kMemoryWanted) < kMemoryWanted)
        QSKIP("not enough memory for btcli's derivation");
    RealDesk desk(RealDesk::Kdfs::Real);
    QElapsedTimer clock;
    clock.start();
    QWidget* window = &desk.open();
    click(window, u"restoreDoor"_s);
    typeInto<QPlainTextEdit>(window, u"restoreSourceEdit"_s, QString::fromLatin1(kPhrase));
    click(window, u"restorePasteNext"_s);
    QTRY_VERIFY(isFront(window, u"restoreNaming"_s));
    nameIt(window, u"restore"_s, u"main"_s);
    click(window, u"restoreNamingNext"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isFront(window, u"overviewPage"_s), 30'000);
    QVERIFY(signs(desk, u"main"_s));
    QVERIFY2(clock.elapsed() < kMinuteMs, qPrintable(QString::number(clock.elapsed())));
}

void TestGuiImport::faultsAreToldOneByOne()
{
    RealDesk desk;
    const QString from = desk.dir.filePath(u"from"_s);
    for (const auto& name : {u"truncated-nacl"_s, u"bare-public-key"_s, u"foreign"_s})
        QVERIFY(copyFolder(museum(name), from + u'/' + name));
    QWidget* window = &desk.open();
    click(window, u"importDoor"_s);
    dropFiles(window->findChild<QWidget*>(u"importPages"_s),
              {from, desk.dir.filePath(u"absent"_s)});
    QTRY_VERIFY(isFront(window, u"importListStep"_s));
    QTRY_VERIFY(textOf(window, u"importState1"_s).contains(u"can be watched"_s));
    QVERIFY(textOf(window, u"importState2"_s).contains(u"not a key file"_s));
    QVERIFY(textOf(window, u"importState3"_s).contains(u"shorter than its format"_s));
    QVERIFY(textOf(window, u"importState4"_s).contains(u"cannot be read"_s));
    QVERIFY(window->findChild<QAbstractButton*>(u"importButton3"_s) == nullptr);
    click(window, u"importButton1"_s);
    QTRY_VERIFY(isFront(window, u"importAsk"_s));
    QVERIFY(!isFront(window, u"importPasswordEdit"_s));
    typeInto(window, u"importNameEdit"_s, u"watched"_s);
    click(window, u"importAskNext"_s);
    QTRY_VERIFY(textOf(window, u"importState1"_s).contains(u"imported as watched"_s));
    // What could not be used lies there as it was.
    QVERIFY(QFile::exists(from + u"/truncated-nacl/coldkey"_s));
}

// Who mistypes the old password does not have to invent the new one again.
void TestGuiImport::aWrongFilePasswordKeepsTheRest()
{
    RealDesk desk;
    const QString path = writeJson(desk, "valid", u"alice.json"_s);
    QWidget* window = &desk.open();
    click(window, u"importDoor"_s);
    dropFiles(window->findChild<QWidget*>(u"importPages"_s), {path});
    QTRY_VERIFY(isFront(window, u"importListStep"_s));
    click(window, u"importButton1"_s);
    typeInto(window, u"importFilePasswordEdit"_s, u"not its password"_s);
    nameIt(window, u"import"_s, u"alice"_s);
    click(window, u"importAskNext"_s);
    auto* file = window->findChild<QLineEdit*>(u"importFilePasswordEdit"_s);
    QTRY_VERIFY(isFront(window, u"importAsk"_s) && file->text().isEmpty() && file->hasFocus());
    auto* first = window->findChild<QLineEdit*>(u"importPasswordEdit"_s);
    auto* again = window->findChild<QLineEdit*>(u"importRepeatEdit"_s);
    QCOMPARE(first->text(), kPassword);
    QCOMPARE(again->text(), kPassword);
    typeInto(window, u"importFilePasswordEdit"_s,
             jsonEntry()[QLatin1String("password")].toString());
    click(window, u"importAskNext"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isFront(window, u"importListStep"_s), 30'000);
    // It came in under the password that was kept, and the fields hold it no longer.
    QVERIFY(first->text().isEmpty() && again->text().isEmpty());
    QVERIFY(signs(desk, u"alice"_s));
}

void TestGuiImport::aBatchAsksForBothPasswords()
{
    RealDesk desk;
    const QString path = writeJson(desk, "batch", u"batch.json"_s);
    const QJsonObject entry =
        vectorFile("polkadot_json.json")[QLatin1String("batch")].toArray().at(0).toObject();
    QWidget* window = &desk.open();
    click(window, u"importDoor"_s);
    dropFiles(window->findChild<QWidget*>(u"importPages"_s), {path});
    QTRY_VERIFY(isFront(window, u"importButton2"_s)); // Two accounts in one file.
    click(window, u"importButton1"_s);
    typeInto(window, u"importFilePasswordEdit"_s, u"wrong"_s);
    typeInto(window, u"importInnerPasswordEdit"_s, u"inner-0"_s);
    nameIt(window, u"import"_s, u"one"_s);
    click(window, u"importAskNext"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        noteOf(window, u"importFilePasswordEdit"_s).contains(u"does not open"_s), 30'000);
    typeInto(window, u"importFilePasswordEdit"_s, entry[QLatin1String("password")].toString());
    typeInto(window, u"importInnerPasswordEdit"_s, u"inner-0"_s);
    nameIt(window, u"import"_s, u"one"_s);
    click(window, u"importAskNext"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isFront(window, u"importListStep"_s), 30'000);
    QVERIFY(textOf(window, u"importState1"_s).contains(u"imported as one"_s));
    QVERIFY(signs(desk, u"one"_s));
}

void TestGuiImport::oldFilesComeIn()
{
    // Ansible takes ten thousand rounds only; Fernet's ten million are for the slow tests.
    RealDesk desk;
    const QString from = desk.dir.filePath(u"from"_s);
    QVERIFY(copyFolder(museum(u"ansible"_s), from + u"/ansible"_s));
    QVERIFY(copyFolder(museum(u"plain-coldkey"_s), from + u"/plain"_s));
    QWidget* window = &desk.open();
    click(window, u"importDoor"_s);
    dropFiles(window->findChild<QWidget*>(u"importPages"_s), {from});
    QTRY_VERIFY(isFront(window, u"importListStep"_s));
    click(window, u"importButton1"_s);
    const QString filePassword = u"thisisafakepassword"_s;
    typeInto(window, u"importFilePasswordEdit"_s, filePassword);
    nameIt(window, u"import"_s, u"old"_s);
    click(window, u"importAskNext"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isFront(window, u"importListStep"_s), 30'000);
    QVERIFY(signs(desk, u"old"_s));
    click(window, u"importButton2"_s);
    QTRY_VERIFY(isFront(window, u"importAsk"_s));
    QVERIFY(!isFront(window, u"importFilePasswordEdit"_s)); // It lay there in plain text.
    nameIt(window, u"import"_s, u"plain"_s);
    click(window, u"importAskNext"_s);
    QTRY_VERIFY(isFront(window, u"importListStep"_s));
    QVERIFY(signs(desk, u"plain"_s));
}

QTEST_MAIN(TestGuiImport)
#include "tst_gui_import.moc"
