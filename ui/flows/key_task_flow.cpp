#include "ui/flows/key_task_flow.h"

#include "chain/api/async.h"

#include <utility>

namespace soma::ui {

using wallet::AccountHandle;
using wallet::AccountRow;
using wallet::SecretText;

KeyTaskFlow::KeyTaskFlow(wallet::KeyCare& keys, QObject* parent) : QObject(parent), m_keys(keys) {}

void KeyTaskFlow::changePassword(const AccountHandle& account, SecretText password,
                                 SecretText newPassword)
{
    if (mayBegin())
        begin(m_keys.changePassword(account, std::move(password), std::move(newPassword)));
}

void KeyTaskFlow::encryptHotkey(const AccountHandle& account, const QString& hotkey,
                                SecretText newPassword)
{
    if (mayBegin())
        begin(m_keys.encryptHotkey(account, hotkey, std::move(newPassword)));
}

void KeyTaskFlow::exportKey(const wallet::ExportRequest& request, SecretText password,
                            SecretText filePassword)
{
    if (!mayBegin())
        return;
    m_answer = request.path;
    begin(m_keys.exportKey(request, std::move(password), std::move(filePassword)));
}

void KeyTaskFlow::revealPhrase(const AccountHandle& account, SecretText password)
{
    using Phrase = std::shared_ptr<const wallet::BackupPhrase>;
    if (mayBegin())
        begin<Phrase>(m_keys.revealPhrase(account, std::move(password)),
                      [this](Phrase phrase) { m_phrase = std::move(phrase); });
}

void KeyTaskFlow::checkBackup(const AccountHandle& account, SecretText written)
{
    if (mayBegin())
        begin(m_keys.checkBackup(account, std::move(written)));
}

void KeyTaskFlow::derive(const wallet::DeriveRequest& request, SecretText password,
                         SecretText newPassword)
{
    if (mayBegin())
        begin<AccountRow>(m_keys.derive(request, std::move(password), std::move(newPassword)),
                          [this](AccountRow row) { m_account = std::move(row); });
}

void KeyTaskFlow::rename(const AccountHandle& account, const QString& newName)
{
    if (!mayBegin())
        return;
    m_answer = newName;
    begin(m_keys.rename(account, newName));
}

void KeyTaskFlow::forget(const AccountHandle& account, const QString& typedName)
{
    if (mayBegin())
        begin<QString>(m_keys.forget(account, typedName),
                       [this](QString path) { m_answer = std::move(path); });
}

void KeyTaskFlow::sign(const AccountHandle& account, const QByteArray& message, SecretText password)
{
    if (mayBegin())
        begin<QString>(m_keys.signMessage(account, message, std::move(password)),
                       [this](QString signature) { m_answer = std::move(signature); });
}

void KeyTaskFlow::verify(const QString& address, const QByteArray& message,
                         const QString& signature)
{
    if (mayBegin())
        begin(m_keys.verifyMessage(address, message, signature));
}

bool KeyTaskFlow::mayBegin()
{
    if (m_state == State::Working)
        return false;
    m_error.reset();
    m_answer.clear();
    m_phrase.reset();
    m_account.reset();
    return true;
}

template <typename T>
void KeyTaskFlow::begin(QFuture<Result<T>> future, std::function<void(T)> take)
{
    const quint64 ticket = ++m_ticket;
    m_giveUp = [future]() mutable { future.cancel(); };
    enter(State::Working);
    chain::whenDone(std::move(future), this,
                    [this, ticket, take = std::move(take)](Result<T> done) {
                        if (ticket != m_ticket)
                            return;
                        if (done)
                            take(std::move(done).value());
                        finish(done ? std::nullopt : std::optional(done.error()));
                    });
}

void KeyTaskFlow::begin(QFuture<Result<void>> future)
{
    const quint64 ticket = ++m_ticket;
    m_giveUp = [future]() mutable { future.cancel(); };
    enter(State::Working);
    chain::whenDone(std::move(future), this, [this, ticket](Result<void> done) {
        if (ticket == m_ticket)
            finish(done ? std::nullopt : std::optional(done.error()));
    });
}

void KeyTaskFlow::finish(std::optional<Error> error)
{
    m_giveUp = {};
    m_error = std::move(error);
    enter(m_error ? State::Failed : State::Done);
}

void KeyTaskFlow::cancel()
{
    if (m_giveUp)
        std::exchange(m_giveUp, {})();
    reset();
}

void KeyTaskFlow::reset()
{
    ++m_ticket;
    m_giveUp = {};
    m_error.reset();
    m_answer.clear();
    m_phrase.reset();
    m_account.reset();
    enter(State::Asking);
}

void KeyTaskFlow::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace soma::ui
