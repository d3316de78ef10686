// From a password to a key: the slow part, away from the wallet thread.
#pragma once

#include "chain/api/async.h"
#include "wallet/api/secret_text.h"
#include "wallet/keys/wallet_folder.h"

#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace soma::wallet {

/// Does one derivation at a time (each takes seconds and 512 MiB) on a thread of its own, so that
/// history and balances go on meanwhile. Owned by the WalletService, lives on the wallet thread;
/// answers come there, and not at all after its death.
class Unlocker : public QObject {
    Q_OBJECT

public:
    explicit Unlocker(PasswordKdfs kdfs);
    ~Unlocker() override;

    using KeyAnswer = std::function<void(Result<crypto::SecretBytes>)>;
    using FileAnswer = std::function<void(Result<Keyfile>)>;

    /// The key of a new NaCl file. Errors: NotEnoughMemory.
    void deriveKey(SecretText password, KeyAnswer answer);

    /// Opens the account's coldkey. The password is tried as typed, then without outer spaces,
    /// because btcli trims what is typed there. A plain file needs none.
    /// Errors: those of WalletFolder::openColdkey; Inconsistent when the file holds another
    /// account's key; WatchOnly when it holds none.
    void openColdkey(std::shared_ptr<const WalletFolder> folder, AccountRow account,
                     SecretText password, FileAnswer answer);

    /// Anything else that derives keys: `work` runs on the other thread and gets the derivations.
    template <typename T, typename Work>
    void run(Work work, std::function<void(Result<T>)> answer)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        chain::whenDone(promise->future(), this, std::move(answer));
        m_pool.start([promise, kdfs = m_kdfs, work = std::move(work)]() mutable {
            promise->addResult(work(kdfs));
            promise->finish();
        });
    }

    /// How long the last derivation took, or a guess before the first. From any thread.
    int usualMs() const { return *m_usualMs; }

    /// What openColdkey does there.
    static Result<Keyfile> openNow(const WalletFolder& folder, const AccountRow& account,
                                   const SecretText& password, const PasswordKdfs& kdfs);

private:
    template <typename T, typename Work>
    void post(SecretText text, Work work, std::function<void(Result<T>)> answer);

    /// Shared with the derivations, which may outlive this.
    std::shared_ptr<std::atomic<int>> m_usualMs;
    PasswordKdfs m_kdfs;
    QThreadPool m_pool;
};

} // namespace soma::wallet
