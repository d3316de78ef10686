// Works transfers out; signs and sends them and other calls, and follows them to the end.
#pragma once

#include "chain/api/clock.h"
#include "chain/api/node.h"
#include "wallet/account_book.h"
#include "wallet/store/wallet_store.h"
#include "wallet/tx/nonce_tracker.h"
#include "wallet/tx/signer.h"
#include "wallet/tx/transfer_draft.h"
#include "wallet/vault/unlock_session.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace soma::wallet {

/// Owned by the WalletService, lives on the wallet thread. A transfer is in the store before it is
/// sent; whatever happens to the program after that, follow() picks the row up again, looks for it
/// in the chain, sends it again while its era lasts and calls it expired after that.
class TransferDesk : public QObject {
    Q_OBJECT

public:
    /// All of them outlive the desk.
    TransferDesk(chain::Node& node, const chain::Clock& clock, WalletStore& store, Vault& vault,
                 const AccountBook& book);
    ~TransferDesk() override;

    using DraftAnswer = std::function<void(Result<Draft>)>;
    using RowAnswer = std::function<void(Result<HistoryRow>)>;

    void draft(const TransferRequest& request, const AccountRow& sender, DraftAnswer answer);

    /// `session` keeps the key in the vault until the signature is made.
    void send(const Draft& draft, std::shared_ptr<UnlockSession> session, RowAnswer answer);

    /// The same for any call, which nobody looks at again: its plan has been shown.
    void sendCall(const CallOrder& order, std::shared_ptr<UnlockSession> session, RowAnswer answer);

    /// Takes up the rows of this chain that are still on their way. Once per opened store.
    void follow(const chain::BlockHash& genesis);

    /// Lets go of everything; the rows stay as they are.
    void stop();

Q_SIGNALS:
    void rowChanged(const soma::wallet::HistoryRow& row);

private:
    struct DraftJob;
    struct SendJob;

    struct Followed {
        PendingRow pending;
        std::unique_ptr<chain::Submission> submission;
        bool searching = false;
    };

    void askNonce(const std::shared_ptr<DraftJob>& job);
    void askRuntime(const std::shared_ptr<DraftJob>& job);
    void askFee(const std::shared_ptr<DraftJob>& job);
    void finishDraft(const std::shared_ptr<DraftJob>& job);

    void beginSending(const std::shared_ptr<SendJob>& job);
    void askSenderAgain(const std::shared_ptr<SendJob>& job);
    void askNonceAgain(const std::shared_ptr<SendJob>& job);
    void signAndStore(const std::shared_ptr<SendJob>& job);

    void submit(qint64 id);
    void onProgress(qint64 id, const chain::SubmitEvent& event);
    void onFinalized(const chain::Head& head);
    void search(qint64 id, BlockNumber next, BlockNumber last);
    void onSearched(qint64 id, BlockNumber last);
    void include(qint64 id, const chain::Head& block, bool finalized,
                 const std::optional<chain::DispatchFailure>& failure);
    void readFee(qint64 id);
    void fail(qint64 id, Error error);
    void publish(Followed& followed);
    void publishAndForget(qint64 id);
    Followed* find(qint64 id);

    chain::Node& m_node;
    const chain::Clock& m_clock;
    WalletStore& m_store;
    Vault& m_vault;
    const AccountBook& m_book;
    NonceTracker m_nonces;
    std::optional<chain::BlockHash> m_genesis;
    std::map<qint64, Followed> m_followed;
};

/// The chain's "no" in the wallet's words, with the chain's own as the cause.
Error nodeUnavailable(Error cause);

} // namespace soma::wallet
