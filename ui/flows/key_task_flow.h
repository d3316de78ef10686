// One question to the keys: a password is typed, a second passes, it is done or told why not.
#pragma once

#include "wallet/api/key_care.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace soma::ui {

/// Serves every verb of KeyCare that a person asks for by a form: changing a password, copies, new
/// names, messages. One at a time; what came of the last one stays until the next begins.
class KeyTaskFlow : public QObject {
    Q_OBJECT

public:
    enum class State { Asking, Working, Done, Failed };

    explicit KeyTaskFlow(wallet::KeyCare& keys, QObject* parent = nullptr);

    State state() const { return m_state; }

    const std::optional<Error>& error() const { return m_error; }

    /// A signature, or the path of a file; empty for tasks without an answer.
    QString answer() const { return m_answer; }

    /// The words that were asked for.
    std::shared_ptr<const wallet::BackupPhrase> phrase() const { return m_phrase; }

    /// The account that was made.
    const std::optional<wallet::AccountRow>& account() const { return m_account; }

    /// How long the slow part of a task takes here.
    int usualMs() const { return m_keys.usualUnlockMs(); }

    void changePassword(const wallet::AccountHandle& account, wallet::SecretText password,
                        wallet::SecretText newPassword);
    void encryptHotkey(const wallet::AccountHandle& account, const QString& hotkey,
                       wallet::SecretText newPassword);
    void exportKey(const wallet::ExportRequest& request, wallet::SecretText password,
                   wallet::SecretText filePassword);
    void revealPhrase(const wallet::AccountHandle& account, wallet::SecretText password);
    void checkBackup(const wallet::AccountHandle& account, wallet::SecretText written);
    void derive(const wallet::DeriveRequest& request, wallet::SecretText password,
                wallet::SecretText newPassword);
    void rename(const wallet::AccountHandle& account, const QString& newName);
    void forget(const wallet::AccountHandle& account, const QString& typedName);
    void sign(const wallet::AccountHandle& account, const QByteArray& message,
              wallet::SecretText password);
    void verify(const QString& address, const QByteArray& message, const QString& signature);

    /// Gives up waiting; what was not begun by now is not done.
    void cancel();

    /// Back to the form, with nothing left of the last answer.
    void reset();

Q_SIGNALS:
    void stateChanged();

private:
    template <typename T>
    void begin(QFuture<Result<T>> future, std::function<void(T)> take);
    void begin(QFuture<Result<void>> future);
    bool mayBegin();
    void finish(std::optional<Error> error);
    void enter(State state);

    wallet::KeyCare& m_keys;
    State m_state = State::Asking;
    std::optional<Error> m_error;
    QString m_answer;
    std::shared_ptr<const wallet::BackupPhrase> m_phrase;
    std::optional<wallet::AccountRow> m_account;
    std::function<void()> m_giveUp;
    quint64 m_ticket = 0; ///< Answers to questions that were given up are dropped.
};

} // namespace soma::ui
