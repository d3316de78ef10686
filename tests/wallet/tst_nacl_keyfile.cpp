// Encrypted key files of every kind. A derivation takes seconds (and 512 MiB), so each password is
// derived once.
#include "tests/wallet/secret_helpers.h"
#include "wallet/api/wallet_error.h"
#include "wallet/keys/keyfile.h"
#include "wallet/keys/nacl_keyfile.h"
#include "wallet/keys/wallet_folder.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace soma;
using namespace soma::test;
using namespace soma::wallet;
using crypto::SecretBytes;

namespace {

/// The system's own python3 has Debian's packages; another one earlier in the path may not.
QString pythonWithNacl()
{
    const QString candidates[] = {QStringLiteral("/usr/bin/python3"),
                                  QStandardPaths::findExecutable(QStringLiteral("python3"))};
    for (const QString& python : candidates) {
        QProcess probe;
        probe.start(python, {QStringLiteral("-c"), QStringLiteral("import nacl.secret")});
        if (probe.waitForFinished(20'000) && probe.exitStatus() == QProcess::NormalExit &&
            probe.exitCode() == 0)
            return python;
    }
    return {};
}

} // namespace

class TestNaclKeyfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valid();
    void bad();
    void truncatedLegacyFiles();
    void refusesWithoutMemory();
    void eachSealIsDifferent();
    void independentReaderOpensOurs();

private:
    /// Each password is derived once.
    static PasswordKdf cached(PasswordKdf kdf)
    {
        auto known = std::make_shared<std::map<QByteArray, SecretBytes>>();
        return [known, kdf](const SecretBytes& password) -> Result<SecretBytes> {
            const QByteArray text = revealed(password);
            const auto found = known->find(text);
            if (found != known->end())
                return found->second.duplicate();
            SecretBytes key = SOMA_TRY(kdf(password));
            known->emplace(text, key.duplicate());
            return key;
        };
    }

    const PasswordKdfs m_kdfs{cached(PasswordKdfs::real().nacl),
                              cached(PasswordKdfs::real().fernet)};
};

void TestNaclKeyfile::valid()
{
    int opened = 0;
    for (const auto& value : vectorFile("btwallet.json")[QLatin1String("valid")].toArray()) {
        const QJsonObject entry = value.toObject();
        const QString method = field(entry, "method");
        if (method == QStringLiteral("none"))
            continue;
        const SecretBytes password = secret(field(entry, "password"));
        if (method == QStringLiteral("nacl"))
            QCOMPARE(revealedHex(*m_kdfs.nacl(password)), field(entry, "derived_key"));
        if (method == QStringLiteral("fernet"))
            QCOMPARE(revealed(*m_kdfs.fernet(password))
                         .toBase64(QByteArray::Base64UrlEncoding | QByteArray::KeepTrailingEquals),
                     field(entry, "derived_key_urlsafe_b64").toLatin1());
        const auto read =
            openKeyfile(SecretBytes::copyOf(hexField(entry, "file_hex")), password, m_kdfs);
        QVERIFY2(read && read->secret, qPrintable(method));
        const QJsonObject expect = entry[QLatin1String("expect")].toObject();
        QCOMPARE(toHex(read->account.span()), field(expect, "public_key"));
        QCOMPARE(revealedHex(read->secret->pair.canonicalSecret()),
                 field(expect, "secret_canonical"));
        ++opened;
    }
    QCOMPARE(opened, 4);
}

void TestNaclKeyfile::bad()
{
    int seen = 0;
    for (const auto& value : vectorFile("btwallet.json")[QLatin1String("bad")].toArray()) {
        const QJsonObject entry = value.toObject();
        if (entry[QLatin1String("password")].isNull())
            continue;
        const QString why = field(entry, "why");
        const auto read = openKeyfile(SecretBytes::copyOf(hexField(entry, "file_hex")),
                                      secret(field(entry, "password")), m_kdfs);
        QVERIFY2(!read, qPrintable(why));
        // The changed bit made a digit into something else, which the framing shows.
        const bool changedFraming = why == QStringLiteral("one bit changed (ansible)");
        const bool framed = why == QStringLiteral("cut short (ansible)") ||
                            why == QStringLiteral("cut short (fernet)");
        const WalletError expected =
            why.contains(QStringLiteral("unknown marker")) || changedFraming
                ? WalletError::UnknownFormat
            : why.startsWith(QStringLiteral("$NACL:")) || framed ? WalletError::FileTruncated
                                                                 : WalletError::WrongPassword;
        QVERIFY2(read.error().is(expected),
                 qPrintable(why + QStringLiteral(" -> ") + nameOf(read.error())));
        ++seen;
    }
    QCOMPARE(seen, 18);
}

/// Every cut of the old formats is refused, none reads beyond its end.
void TestNaclKeyfile::truncatedLegacyFiles()
{
    const SecretBytes password = secret(QByteArray("thisisafakepassword"));
    const PasswordKdfs kdfs{m_kdfs.nacl, [](const SecretBytes&) -> Result<SecretBytes> {
                                return SecretBytes::ofSize(32);
                            }};
    for (const auto& value : vectorFile("btwallet.json")[QLatin1String("valid")].toArray()) {
        const QJsonObject entry = value.toObject();
        const QString method = field(entry, "method");
        if (method != QStringLiteral("ansible") && method != QStringLiteral("fernet"))
            continue;
        const Bytes whole = hexField(entry, "file_hex");
        const std::size_t step = method == QStringLiteral("ansible") ? 37 : 1;
        for (std::size_t size = 1; size < whole.size() - 1; size += step)
            QVERIFY(!openKeyfile(SecretBytes::copyOf(ByteSpan(whole).first(size)), password, kdfs));
    }
}

void TestNaclKeyfile::refusesWithoutMemory()
{
    const auto key = deriveNaclKey(secret(QByteArray("x")), 300u * 1024 * 1024);
    QVERIFY(!key);
    QVERIFY(key.error().is(WalletError::NotEnoughMemory));
    QVERIFY(availableMemory().value_or(0) > 0);
}

void TestNaclKeyfile::eachSealIsDifferent()
{
    const SecretBytes key = secret(QByteArray(32, 'k'));
    const SecretBytes content = secret(QByteArray("{\"a\":\"b\"}"));
    const Bytes one = sealNacl(content, key);
    const Bytes two = sealNacl(content, key);
    QVERIFY(one != two);
    QCOMPARE(one.size(), 5 + 24 + 16 + content.size());
    const auto back = openNacl(one, key);
    QVERIFY(back && back->equals(content));
}

/// PyNaCl and Python's JSON share no code with us but libsodium itself.
void TestNaclKeyfile::independentReaderOpensOurs()
{
    const QString python = pythonWithNacl();
    if (python.isEmpty())
        QSKIP("python3 with python3-nacl is not installed: no other reader opened our file");
    const QString password = QStringLiteral("pässwörd-7");
    QTemporaryDir folder;
    FileCalls calls;
    WalletFolder wallets(folder.path(), calls);
    const auto material = KeyMaterial::fromMnemonic(Mnemonic::developmentPhrase());
    QVERIFY(
        wallets.createColdkey(QStringLiteral("mine"), *material, *m_kdfs.nacl(secret(password))));

    const auto script = QStringLiteral(
        "import sys, json, nacl.pwhash.argon2i as a, nacl.secret\n"
        "data = open(sys.argv[1], 'rb').read()\n"
        "assert data[:5] == b'$NACL'\n"
        "salt = bytes.fromhex('137183dff15a09bc9c90b5518739e9b1')\n"
        "key = a.kdf(32, sys.argv[2].encode(), salt, opslimit=a.OPSLIMIT_SENSITIVE,\n"
        "            memlimit=a.MEMLIMIT_SENSITIVE)\n"
        "print(json.loads(nacl.secret.SecretBox(key).decrypt(data[5:]))['secretPhrase'])\n");
    QProcess reader;
    reader.start(python, {QStringLiteral("-c"), script,
                          folder.filePath(QStringLiteral("mine/coldkey")), password});
    QVERIFY(reader.waitForFinished(100'000));
    QCOMPARE(reader.readAllStandardError(), QByteArray());
    QCOMPARE(reader.readAllStandardOutput().trimmed(),
             QByteArray("bottom drive obey lake curtain smoke basket hold race lonely fit walk"));
}

QTEST_GUILESS_MAIN(TestNaclKeyfile)
#include "tst_nacl_keyfile.moc"
