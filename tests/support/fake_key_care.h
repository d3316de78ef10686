// Looking after keys that do not exist: answers from memory, beside a FakeWallet.
#pragma once

#include "tests/support/fake_wallet.h"
#include "wallet/api/key_care.h"

namespace soma::test {

/// Without a script every verb succeeds when the password is FakeWallet::kPassword, and changes the
/// rows of the wallet as the real one would. failNext() makes the next call fail, whichever it is;
/// hold() keeps futures unfinished until releaseHeld().
class FakeKeyCare : public wallet::KeyCare {
public:
    explicit FakeKeyCare(FakeWallet& wallet) : m_wallet(wallet) {}

    void failNext(Error error) { m_failure = std::move(error); }

    void hold() { m_holding = true; }

    void releaseHeld();

    void setFindings(std::vector<wallet::ImportFinding> findings)
    {
        m_findings = std::move(findings);
    }

    void setRecognised(wallet::Recognised recognised) { m_recognised = std::move(recognised); }

    bool environmentPasswords() const { return m_environmentPasswords; }

    // KeyCare
    QFuture<Result<void>> changePassword(wallet::AccountHandle account, wallet::SecretText password,
                                         wallet::SecretText newPassword) override;
    QFuture<Result<void>> encryptHotkey(wallet::AccountHandle account, QString hotkey,
                                        wallet::SecretText newPassword) override;

    void setEnvironmentPasswords(bool on) override { m_environmentPasswords = on; }

    int usualUnlockMs() const override { return 1'200; }

    QFuture<Result<void>> exportKey(wallet::ExportRequest request, wallet::SecretText password,
                                    wallet::SecretText filePassword) override;
    QFuture<Result<std::shared_ptr<const wallet::BackupPhrase>>>
    revealPhrase(wallet::AccountHandle account, wallet::SecretText password) override;
    QFuture<Result<void>> checkBackup(wallet::AccountHandle account,
                                      wallet::SecretText written) override;
    QFuture<Result<wallet::Recognised>> recognise(wallet::SecretText pasted) override;
    QFuture<Result<wallet::AccountRow>> importText(wallet::ImportRequest request,
                                                   wallet::SecretText pasted,
                                                   wallet::SecretText filePassword,
                                                   wallet::SecretText newPassword) override;
    QFuture<Result<std::vector<wallet::ImportFinding>>> inspectFiles(QStringList paths) override;
    QFuture<Result<wallet::AccountRow>> importFile(wallet::ImportRequest request,
                                                   wallet::SecretText filePassword,
                                                   wallet::SecretText innerPassword,
                                                   wallet::SecretText newPassword) override;
    QFuture<Result<void>> adoptHotkey(wallet::AccountHandle account, QString path) override;
    QFuture<Result<wallet::AccountRow>> derive(wallet::DeriveRequest request,
                                               wallet::SecretText password,
                                               wallet::SecretText newPassword) override;
    QFuture<Result<void>> setNote(wallet::AccountHandle account, QString note) override;
    QFuture<Result<void>> rename(wallet::AccountHandle account, QString newName) override;
    QFuture<Result<QString>> forget(wallet::AccountHandle account, QString typedName) override;
    QFuture<Result<QString>> signMessage(wallet::AccountHandle account, QByteArray message,
                                         wallet::SecretText password) override;
    QFuture<Result<void>> verifyMessage(QString address, QByteArray message,
                                        QString signature) override;
    QFuture<Result<std::vector<wallet::Contact>>> contacts() override;
    QFuture<Result<void>> putContact(wallet::Contact contact) override;
    QFuture<Result<void>> removeContact(chain::AccountId account) override;
    QFuture<Result<std::vector<wallet::Contact>>> lookAlikes(chain::AccountId account,
                                                             QString name) override;

private:
    template <typename T>
    QFuture<Result<T>> answer(std::function<Result<T>()> work);
    Result<void> check(const wallet::AccountHandle& account, bool isRight) const;
    /// Applies a change to the row and tells of it.
    Result<void> change(const wallet::AccountHandle& account,
                        const std::function<void(wallet::AccountRow&)>& apply);

    FakeWallet& m_wallet;
    std::optional<Error> m_failure;
    bool m_holding = false;
    std::vector<std::function<void()>> m_held;
    std::vector<wallet::ImportFinding> m_findings;
    std::optional<wallet::Recognised> m_recognised;
    std::vector<wallet::Contact> m_contacts;
    bool m_environmentPasswords = false;
};

} // namespace soma::test
