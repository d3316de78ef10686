// Lock state, and whether the window shows anything at all. Main thread.
#pragma once

#include "wallet/api/wallet.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace soma::ui {

/// Two things are called locked. Keys are locked when the wallet holds no secret; that is the usual
/// state and balances stay visible in it. The window is covered when the person locked it or went
/// away; then it shows neither amount nor address. Covering always locks the keys as well.
class WalletModel : public QObject {
    Q_OBJECT

public:
    explicit WalletModel(wallet::Wallet& wallet, QObject* parent = nullptr);

    wallet::Wallet& wallet() const { return m_wallet; }

    const wallet::LockState& lockState() const { return m_lock; }

    bool keysLocked() const { return m_lock.locked; }

    bool isCovered() const { return m_covered; }

    const std::optional<Error>& failure() const { return m_failure; }

    /// Whether uncovering asks for a password: some account has an encrypted key.
    bool needsPassword() const;

    /// Zero means never.
    void setAutoLock(int seconds);

    /// The person did something.
    void noteActivity();

    void cover();

    /// Without a password; only for wallets that have none, or after unlock() succeeded.
    void uncover();

Q_SIGNALS:
    void lockStateChanged();
    void coveredChanged(bool covered);
    void failed(const soma::Error& error);

private:
    wallet::Wallet& m_wallet;
    wallet::LockState m_lock;
    bool m_covered = false;
    std::optional<Error> m_failure;
    QTimer m_idle;
};

} // namespace soma::ui
