// The window over a scripted wallet and node, for tests with keys and mouse and for pictures.
#pragma once

#include "tests/support/fake_key_care.h"
#include "tests/support/fake_node.h"
#include "tests/support/fake_wallet.h"
#include "ui/main_window.h"
#include "ui/models/log_model.h"
#include "ui/models/rpc_model.h"
#include "ui/settings.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace soma::test {

/// Everything a window needs, with nothing in it yet. Fill it, then open().
class Desk {
public:
    Desk();
    ~Desk();

    /// Sets the balance in both scripts, which must agree.
    void setBalance(const QString& account, Rao free, Rao reserved = {}, Rao frozen = {});
    void setBalance(const chain::AccountId& account, Rao free, Rao reserved = {}, Rao frozen = {});

    /// A few blocks, the last ones not finalized; the wallet's head follows.
    void makeBlocks(int count, int unfinalized = 2);

    /// Shows the window and waits until it is there. Before that, make the wallet's accounts.
    ui::MainWindow& open();
    void close();

    FakeNode node;
    FakeWallet wallet;
    FakeKeyCare keys{wallet};
    QTemporaryDir folder;
    std::unique_ptr<ui::Settings> settings;
    ui::LogModel log;
    ui::RpcModel rpc;
    ui::WindowContext context;
    std::unique_ptr<ui::MainWindow> window;
};

/// A visible descendant by object name and type, waited for; fails the test when none comes.
template <typename T>
T* visible(QWidget* root, const QString& name)
{
    T* found = nullptr;
    const auto appears = [&] {
        for (T* candidate : root->findChildren<T*>(name))
            if (candidate->isVisible())
                found = candidate;
        return found != nullptr;
    };
    if (QTest::qWaitFor(appears, 3'000))
        return found;
    QTest::qFail(qPrintable(QStringLiteral("no visible ") + name), __FILE__, __LINE__);
    return nullptr;
}

/// Files or folders dropped onto a widget, as a file manager would.
void dropFiles(QWidget* target, const QStringList& paths);

/// Whether a visible label somewhere below `root` holds `text`.
bool showsText(QWidget* root, const QString& text);

/// What the keyboard reaches below `root` and a screen reader cannot name, one a line.
QStringList namelessControls(QWidget* root);

/// The amounts of the examples.
constexpr Rao tao(std::uint64_t whole, std::uint64_t rao = 0)
{
    return Rao(whole * kRaoPerTao + rao);
}

} // namespace soma::test
