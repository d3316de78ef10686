// Keys from files of other programs: which there are, one after the other in, each fault told.
#pragma once

#include "wallet/api/key_care.h"
#include "wallet/api/wallet.h"

#include <QObject>

#include <optional>
#include <vector>

namespace soma::ui {

/// One key that was found: a file of its own, or one of several in a batch.
struct ImportItem {
    enum class Outcome {
        Waiting,
        Imported,
        Failed,   ///< `error` says why; it may be tried again.
        Unusable, ///< The finding's problem says why; the file was left as it is.
    };

    wallet::ImportFinding finding;
    int key = 0; ///< Which of the finding's keys.
    Outcome outcome = Outcome::Waiting;
    std::optional<Error> error;
    QString importedAs; ///< The account, once it is there.

    /// As the file says; may be empty. Other people's text.
    QString name() const;
    /// Empty when it is told only after opening.
    QString address() const;
    bool isHotkey() const;

    /// There is no key in it, but whose account it is can be watched.
    bool isWatchable() const;
};

/// Files are only read until a key is asked for by name. When a coldkey of a btcli wallet comes in,
/// its hotkeys follow as they are, each with its own outcome.
class ImportFlow : public QObject {
    Q_OBJECT

public:
    enum class State {
        Choosing,
        Inspecting,
        Listing,
        Asking,    ///< Name and passwords for current().
        Importing, ///< And a failure brings back to Asking, with error().
    };

    ImportFlow(wallet::Wallet& wallet, wallet::KeyCare& keys, QObject* parent = nullptr);

    State state() const { return m_state; }

    const std::vector<ImportItem>& items() const { return m_items; }

    /// In Asking and Importing.
    const ImportItem& current() const { return m_items.at(m_current); }

    const std::optional<Error>& error() const { return m_error; }

    /// The account that came in last.
    const std::optional<wallet::AccountHandle>& lastImported() const { return m_last; }

    int importedCount() const;

    int usualMs() const { return m_keys.usualUnlockMs(); }

    void inspect(const QStringList& paths);
    void choose(std::size_t item);

    /// `innerPassword` is that of the key inside a batch. A watchable item needs none of them.
    void import(const QString& name, wallet::SecretText filePassword,
                wallet::SecretText innerPassword, wallet::SecretText newPassword);
    void backToList();

    /// Gives up waiting for the key file.
    void stopWaiting();
    void cancel();

Q_SIGNALS:
    void stateChanged();

private:
    void takeFindings(std::vector<wallet::ImportFinding> findings);
    void takeAccount(Result<wallet::AccountRow> account);
    void adoptHotkeys(const wallet::AccountHandle& account);
    void enter(State state);

    wallet::Wallet& m_wallet;
    wallet::KeyCare& m_keys;
    State m_state = State::Choosing;
    std::vector<ImportItem> m_items;
    std::size_t m_current = 0;
    std::optional<Error> m_error;
    std::optional<wallet::AccountHandle> m_last;
    QFuture<Result<wallet::AccountRow>> m_waiting;
    quint64 m_ticket = 0; ///< Answers to what was given up are dropped.
};

} // namespace soma::ui
