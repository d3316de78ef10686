// What the window is built from. The application owns all of it; the window only looks in.
#pragma once

#include "consensus/base/result.h"

#include <QFuture>
#include <QString>

namespace soma::chain {
class Node;
}

namespace soma::wallet {
class KeyCare;
class Wallet;
} // namespace soma::wallet

namespace soma::ui {

class LogModel;
class RpcModel;
class Settings;

struct WindowContext {
    chain::Node* node = nullptr;
    wallet::Wallet* wallet = nullptr;
    wallet::KeyCare* keyCare = nullptr;
    Settings* settings = nullptr;
    LogModel* log = nullptr; ///< Null when there is no log to show.
    RpcModel* rpc = nullptr; ///< Null when no other program can be let in.

    QString networkName; ///< "local"
    QString dataFolder;
    QString version;

    /// The answer of Wallet::open, asked for by the application before the window stands. A default
    /// constructed future means the wallet is open already.
    QFuture<Result<void>> walletOpening;
};

} // namespace soma::ui
