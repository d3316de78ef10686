#include "ui/flows/create_wallet_flow.h"

#include "chain/api/async.h"

#include <algorithm>
#include <vector>

namespace soma::ui {

using PhraseAnswer = Result<std::shared_ptr<const wallet::BackupPhrase>>;

CreateWalletFlow::CreateWalletFlow(wallet::Wallet& wallet, Draw draw, QObject* parent)
    : QObject(parent)
    , m_wallet(wallet)
    , m_draw(std::move(draw))
{
}

void CreateWalletFlow::propose(int words)
{
    m_phrase.reset();
    m_error.reset();
    m_backedUp = false;
    const quint64 ticket = ++m_ticket;
    enter(State::Proposing);
    chain::whenDone(m_wallet.proposePhrase(words), this, [this, ticket](PhraseAnswer phrase) {
        if (ticket != m_ticket)
            return;
        if (!phrase) {
            fail(std::move(phrase).error());
            return;
        }
        m_phrase = std::move(phrase).value();
        drawPositions();
        enter(State::ShowingWords);
    });
}

/// Three different positions; a shuffle of all of them cut after the third.
void CreateWalletFlow::drawPositions()
{
    std::vector<int> all(std::size_t(m_phrase->wordCount()));
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<int>(i);
    for (std::size_t i = 0; i < kAsked; ++i) {
        const int left = static_cast<int>(all.size() - i);
        std::swap(all[i], all[i + std::size_t(m_draw(left))]);
        m_positions.at(i) = all[i];
    }
    std::sort(m_positions.begin(), m_positions.end());
}

void CreateWalletFlow::wordsWritten()
{
    if (m_state != State::ShowingWords)
        return;
    m_wrong = {};
    enter(State::AskingBack);
}

void CreateWalletFlow::backToWords()
{
    if (m_state == State::AskingBack || m_state == State::Naming)
        enter(State::ShowingWords);
}

bool CreateWalletFlow::answer(std::array<QString, kAsked>& typed)
{
    if (m_state != State::AskingBack || !m_phrase)
        return false;
    bool allRight = true;
    for (std::size_t i = 0; i < kAsked; ++i) {
        QString word = typed.at(i).trimmed().toLower();
        typed.at(i).fill(u' ');
        const auto secret = wallet::SecretText::takeFrom(word);
        const bool right = secret.bytes().expose(
            [this, i](ByteSpan bytes) { return m_phrase->matchesWord(m_positions.at(i), bytes); });
        m_wrong.at(i) = !right;
        allRight = allRight && right;
    }
    m_backedUp = allRight;
    enter(allRight ? State::Naming : State::AskingBack);
    return allRight;
}

void CreateWalletFlow::skipCheck()
{
    if (m_state != State::AskingBack && m_state != State::ShowingWords)
        return;
    m_backedUp = false;
    enter(State::Naming);
}

void CreateWalletFlow::create(const QString& name, wallet::SecretText password)
{
    const bool again = m_state == State::Failed && m_failedIn == State::Creating;
    if (m_state != State::Naming && !again)
        return;
    m_error.reset();
    enter(State::Creating);
    chain::whenDone(m_wallet.create(name, m_phrase, std::move(password), m_backedUp), this,
                    [this](Result<wallet::AccountRow> account) {
                        if (!account) {
                            fail(std::move(account).error());
                            return;
                        }
                        m_account = std::move(account).value();
                        m_phrase.reset(); // The words leave memory here.
                        enter(State::Created);
                    });
}

void CreateWalletFlow::cancel()
{
    if (m_state == State::Creating)
        return;
    ++m_ticket;
    m_phrase.reset();
    m_error.reset();
    m_account.reset();
    enter(State::Idle);
}

void CreateWalletFlow::fail(Error error)
{
    m_failedIn = m_state;
    m_error = std::move(error);
    enter(State::Failed);
}

void CreateWalletFlow::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace soma::ui
