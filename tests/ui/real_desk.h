// The window over the real wallet: real key files in a folder of its own, a scripted node.
#pragma once

#include "tests/support/fake_clock.h"
#include "tests/support/fake_node.h"
#include "tests/support/gui_helpers.h"
#include "tests/wallet/secret_helpers.h"
#include "wallet/wallet_service.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

namespace soma::test {

/// Derivations are quick unless the test asks for the real ones, which take seconds and 512 MiB.
class RealDesk {
public:
    enum class Kdfs { Quick, Real };

    explicit RealDesk(Kdfs kdfs = Kdfs::Quick)
        : settings(std::make_unique<ui::Settings>(dir.filePath(QStringLiteral("soma.ini"))))
    {
        settings->setLanguage(QStringLiteral("en"));
        settings->setTheme(ui::ThemeChoice::Dark);
        wallet::WalletService::Parts parts;
        if (kdfs == Kdfs::Quick)
            parts.kdfs = wallet::PasswordKdfs{quickKdf, quickKdf};
        wallet = std::make_unique<wallet::WalletService>(
            node, clock, dir.filePath(QStringLiteral("wallet.db")), std::move(parts));
        wallet->moveToThread(&m_thread);
        m_thread.start();
        context.node = &node;
        context.wallet = wallet.get();
        context.keyCare = wallet.get();
        context.settings = settings.get();
        context.networkName = QStringLiteral("local");
    }

    ~RealDesk()
    {
        window.reset();
        m_thread.quit();
        m_thread.wait();
    }

    QString folder() const { return dir.filePath(QStringLiteral("wallets")); }

    ui::MainWindow& open()
    {
        context.walletOpening = wallet->open(folder());
        window = std::make_unique<ui::MainWindow>(context);
        window->show();
        static_cast<void>(QTest::qWaitForWindowExposed(window.get()));
        return *window;
    }

    static QString password() { return QStringLiteral("four plain english words"); }

    /// An account with a key of its own, made without the window; waits for it.
    wallet::AccountRow makeAccount(const QString& name, const QString& source)
    {
        QString words = source;
        QString typed = password();
        auto made = wallet->restore(name, wallet::SecretText::takeFrom(words),
                                    wallet::SecretText::takeFrom(typed));
        static_cast<void>(QTest::qWaitFor([&] { return made.isFinished(); }, 30'000));
        const auto row = made.result();
        if (!row)
            qFatal("%s", row.error().toString().c_str());
        return *row;
    }

    QTemporaryDir dir;
    FakeNode node;
    FakeClock clock;
    std::unique_ptr<ui::Settings> settings;
    std::unique_ptr<wallet::WalletService> wallet;
    ui::WindowContext context;
    std::unique_ptr<ui::MainWindow> window;

private:
    QThread m_thread;
};

// Hands

inline void click(QWidget* root, const QString& name)
{
    auto* button = visible<QAbstractButton>(root, name);
    QVERIFY2(button != nullptr, qPrintable(name));
    QTRY_VERIFY2(button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
}

template <typename Edit = QLineEdit>
void typeInto(QWidget* root, const QString& name, const QString& text)
{
    auto* edit = visible<Edit>(root, name);
    QVERIFY2(edit != nullptr, qPrintable(name));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

// Eyes

/// The note under a field, where its error stands.
inline QString noteOf(QWidget* root, const QString& field)
{
    const auto* label = root->findChild<QLabel*>(field + QStringLiteral("Note"));
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

inline bool isFront(QWidget* window, const QString& name)
{
    const auto* page = window->findChild<QWidget*>(name);
    return page != nullptr && page->isVisible();
}

inline QString textOf(QWidget* window, const QString& name)
{
    const auto* label = window->findChild<QLabel*>(name);
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

} // namespace soma::test
