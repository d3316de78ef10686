// A wallet over a scripted node with quick derivations: for tests of looking after keys.
#pragma once

#include "tests/support/fake_clock.h"
#include "tests/support/fake_node.h"
#include "tests/wallet/future_helpers.h"
#include "tests/wallet/secret_helpers.h"
#include "wallet/wallet_service.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace soma::test {

inline constexpr auto kPassword = "four plain english words";
inline constexpr auto kOther = "another five words entirely new";
inline constexpr auto kPhrase =
    "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

inline wallet::SecretText text(const QByteArray& utf8)
{
    return wallet::SecretText::copyOf(asBytes(utf8));
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

struct KeyDesk {
    QTemporaryDir dir;
    FakeNode node;
    FakeClock clock;
    std::unique_ptr<wallet::WalletService> wallet;

    KeyDesk()
    {
        wallet = std::make_unique<wallet::WalletService>(
            node, clock, dir.filePath(QStringLiteral("data/wallet.db")),
            wallet::WalletService::Parts{wallet::PasswordKdfs{quickKdf, quickKdf}, nullptr});
        if (!waitFor(wallet->open(folder())))
            qFatal("cannot open the wallet");
    }

    QString folder() const { return dir.filePath(QStringLiteral("wallets")); }

    QString path(const char* below) const
    {
        return folder() + QLatin1Char('/') + QLatin1String(below);
    }

    wallet::AccountRow restored(const char* name = "main", const QByteArray& source = kPhrase)
    {
        return waitFor(wallet->restore(QString::fromLatin1(name), text(source), text(kPassword)))
            .value();
    }

    bool opens(const wallet::AccountRow& row, const char* password)
    {
        const auto opened = waitFor(wallet->unlock(row.handle, text(password)));
        wallet->lock();
        return opened.has_value();
    }
};

} // namespace soma::test
