// The window over a real wallet and a real chain, each on a thread of its own as in the program:
// what the window says is what the chain did.
#pragma once

#include "tests/ui/real_desk.h"

#include "chain/node/local_node.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>

#include <memory>

namespace soma::test {

inline constexpr auto kDeskPassword = "four plain english words";

/// A small network whose neurons live by themselves; blocks come only when asked for.
class LivingDesk {
public:
    /// Three subnets of 12 neurons, an epoch every 20 blocks, subnets may be founded at once.
    static const char* const kSmallNetwork;

    explicit LivingDesk(const char* preset = kSmallNetwork);
    ~LivingDesk();

    /// Shows the window, with the wallet folder as it is.
    ui::MainWindow& open();

    /// An account with its key file, made without the window; the source is words, a seed or a path
    /// behind a path.
    wallet::AccountRow restore(const QString& name, const QByteArray& source);

    /// By the faucet, in a block of its own.
    void give(const chain::AccountId& account, Rao amount);

    /// One block; answers once it is stored.
    chain::Head block();

    QTemporaryDir dir;
    FakeClock clock;
    std::unique_ptr<ui::Settings> settings;
    std::unique_ptr<node::LocalNode> node;
    std::unique_ptr<wallet::WalletService> wallet;
    ui::WindowContext context;
    std::unique_ptr<ui::MainWindow> window;

private:
    QThread m_nodeThread;
    QThread m_walletThread;
};

// What a person does in several places

/// From the first page of a fresh window to the overview, words written down and asked back.
void createAccount(QWidget* window, const QString& name);

/// A hotkey of the account, on the Accounts page.
void addHotkey(LivingDesk& desk, const QString& account, const QString& name);

/// The key that leads to an entry of a list, with the arrow keys.
void chooseInList(QWidget* window, const QString& combo, int row);

/// A click on a row's first cell that is shown.
void clickRow(QTableView* table, int row);

/// Several pages have a part of the same name: the one that can be seen counts.
bool isShown(QWidget* window, const QString& name);
QString shownText(QWidget* window, const QString& name);

/// From the review that stands in front to the block that makes it final, and back.
void signReviewed(LivingDesk& desk);

/// The text of a column (1 before, 2 after) in the review's table of changes; empty when no row's
/// caption begins so.
QString planCell(QWidget* window, const QString& caption, int column);

} // namespace soma::test
