// Bringing an account in from one box: paste, be told what it is, see whose it is, name it, done.
#pragma once

#include "wallet/api/key_care.h"
#include "wallet/api/wallet.h"

#include <QObject>

#include <optional>

namespace soma::ui {

/// Takes words, a seed, a secret URI, the text of a key file, or an address to watch. Nothing is
/// written before the last step.
class RestoreWalletFlow : public QObject {
    Q_OBJECT

public:
    enum class State { Pasting, Previewing, Naming, Restoring, Restored, Failed };

    RestoreWalletFlow(wallet::Wallet& wallet, wallet::KeyCare& keys, QObject* parent = nullptr);

    State state() const { return m_state; }

    State failedIn() const { return m_failedIn; }

    const std::optional<Error>& error() const { return m_error; }

    /// What is in the box at present, as far as it was told; changes with noticed().
    const wallet::Recognised& notice() const { return m_notice; }

    /// What would be brought in; from Naming on.
    const std::optional<wallet::Recognised>& preview() const { return m_preview; }

    /// The account is only watched: no password is asked.
    bool isWatching() const;

    /// How long the slow part takes here.
    int usualMs() const { return m_keys.usualUnlockMs(); }

    /// Only in Restored.
    const std::optional<wallet::AccountRow>& account() const { return m_account; }

    /// The box changed: says what is in it without leaving Pasting. Later calls win.
    void look(wallet::SecretText pasted);

    /// Goes on with it.
    void show(wallet::SecretText pasted);
    void backToPasting();

    /// `filePassword` is that of an encrypted text; watching needs neither.
    void restore(const QString& name, wallet::SecretText filePassword, wallet::SecretText password);

    /// Gives up waiting for the key file.
    void stopWaiting();
    void cancel();

Q_SIGNALS:
    void stateChanged();
    void noticed();

private:
    void enter(State state);
    void fail(Error error);
    void takePreview(const Result<wallet::Recognised>& found);
    QFuture<Result<wallet::AccountRow>> ask(const QString& name, wallet::SecretText filePassword,
                                            wallet::SecretText password);

    wallet::Wallet& m_wallet;
    wallet::KeyCare& m_keys;
    State m_state = State::Pasting;
    State m_failedIn = State::Pasting;
    std::optional<Error> m_error;
    wallet::SecretText m_source; ///< Kept between the preview and the writing.
    wallet::Recognised m_notice;
    std::optional<wallet::Recognised> m_preview;
    std::optional<wallet::AccountRow> m_account;
    QFuture<Result<wallet::AccountRow>> m_waiting;
    quint64 m_looks = 0; ///< Answers to older looks are dropped.
    quint64 m_asked = 0; ///< Answers that nobody waits for any more, too.
};

} // namespace soma::ui
