#include "ui/models/wallet_model.h"

#include <algorithm>

namespace soma::ui {

WalletModel::WalletModel(wallet::Wallet& wallet, QObject* parent)
    : QObject(parent)
    , m_wallet(wallet)
    , m_lock(wallet.lockState())
{
    connect(&wallet, &wallet::Wallet::lockStateChanged, this,
            [this](const wallet::LockState& state) {
                m_lock = state;
                Q_EMIT lockStateChanged();
            });
    connect(&wallet, &wallet::Wallet::walletFailed, this, [this](const Error& error) {
        m_failure = error;
        Q_EMIT failed(error);
    });
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &WalletModel::cover);
}

bool WalletModel::needsPassword() const
{
    const auto rows = m_wallet.accounts();
    return std::any_of(rows.begin(), rows.end(), [](const wallet::AccountRow& row) {
        return row.kind == wallet::AccountKind::Coldkey && row.encrypted;
    });
}

void WalletModel::setAutoLock(int seconds)
{
    m_wallet.setAutoLock(seconds);
    m_idle.setInterval(seconds * 1'000);
    if (seconds > 0)
        m_idle.start();
    else
        m_idle.stop();
}

void WalletModel::noteActivity()
{
    if (m_covered)
        return;
    m_wallet.noteActivity();
    if (m_idle.interval() > 0)
        m_idle.start();
}

void WalletModel::cover()
{
    m_wallet.lock();
    if (m_covered || m_wallet.accounts().empty())
        return;
    m_covered = true;
    m_idle.stop();
    Q_EMIT coveredChanged(true);
}

void WalletModel::uncover()
{
    if (!m_covered)
        return;
    m_covered = false;
    Q_EMIT coveredChanged(false);
    noteActivity();
}

} // namespace soma::ui
