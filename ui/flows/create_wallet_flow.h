// A new account: words, three of them asked back, name and password, created.
#pragma once

#include "wallet/api/wallet.h"

#include <QObject>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace soma::ui {

class CreateWalletFlow : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,
        Proposing,
        ShowingWords,
        AskingBack,
        Naming,
        Creating,
        Created,
        Failed
    };

    static constexpr int kAsked = 3;
    using Positions = std::array<int, kAsked>;

    /// Draws a number below its argument; randomness is an argument, so that a test can hold it.
    using Draw = std::function<int(int)>;

    CreateWalletFlow(wallet::Wallet& wallet, Draw draw, QObject* parent = nullptr);

    State state() const { return m_state; }

    State failedIn() const { return m_failedIn; }

    const std::optional<Error>& error() const { return m_error; }

    std::shared_ptr<const wallet::BackupPhrase> phrase() const { return m_phrase; }

    /// 0-based, ascending; which words are asked back.
    const Positions& positions() const { return m_positions; }

    bool isBackedUp() const { return m_backedUp; }

    /// Only in Created.
    const std::optional<wallet::AccountRow>& account() const { return m_account; }

    void propose(int words);
    void wordsWritten();
    void backToWords();

    /// Answers to the questions, in their order; true when all are right. Wrong ones are told by
    /// wrongAnswers(). The typed words are wiped.
    bool answer(std::array<QString, kAsked>& typed);

    const std::array<bool, kAsked>& wrongAnswers() const { return m_wrong; }

    /// Leaves a lasting "not backed up" mark.
    void skipCheck();
    void create(const QString& name, wallet::SecretText password);
    void cancel();

Q_SIGNALS:
    void stateChanged();

private:
    void enter(State state);
    void fail(Error error);
    void drawPositions();

    wallet::Wallet& m_wallet;
    Draw m_draw;
    State m_state = State::Idle;
    State m_failedIn = State::Idle;
    std::optional<Error> m_error;
    std::shared_ptr<const wallet::BackupPhrase> m_phrase;
    Positions m_positions{};
    std::array<bool, kAsked> m_wrong{};
    bool m_backedUp = false;
    std::optional<wallet::AccountRow> m_account;
    quint64 m_ticket = 0;
};

} // namespace soma::ui
