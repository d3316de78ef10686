#include "wallet/tx/transfer_desk.h"

#include "chain/api/async.h"
#include "chain/api/queries.h"
#include "chain/primitives/ss58_address.h"
#include "wallet/tx/fee_estimator.h"

#include <QTimeZone>

namespace soma::wallet {

using chain::AccountBalances;
using chain::At;
using chain::BlockRecord;
using chain::Head;
using chain::RuntimeInfo;
using chain::SubmitEvent;
using chain::whenDone;

namespace {

QDateTime atMs(std::uint64_t milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), QTimeZone::utc());
}

/// The node went away; the extrinsic may well be in a block one day.
bool saysNothingAboutTheExtrinsic(const Error& error)
{
    return error.is(chain::NodeError::NotRunning) || error.is(chain::NodeError::Cancelled);
}

} // namespace

Error nodeUnavailable(Error cause)
{
    return Error(WalletError::NodeUnavailable).causedBy(std::move(cause));
}

struct TransferDesk::DraftJob {
    TransferRequest request;
    TransferFacts facts;
    RuntimeInfo runtime;
    DraftAnswer answer;
};

struct TransferDesk::SendJob {
    HistoryRow row; ///< What is known of it before it is signed.
    Bytes call;
    std::optional<Draft> draft; ///< Looked at once more before it is signed.
    std::shared_ptr<UnlockSession> session;
    RuntimeInfo runtime;
    std::uint32_t knownNonce = 0;
    RowAnswer answer;
};

TransferDesk::TransferDesk(chain::Node& node, const chain::Clock& clock, WalletStore& store,
                           Vault& vault, const AccountBook& book)
    : m_node(node)
    , m_clock(clock)
    , m_store(store)
    , m_vault(vault)
    , m_book(book)
{
    connect(&node, &chain::Node::finalizedHeadChanged, this, &TransferDesk::onFinalized);
}

TransferDesk::~TransferDesk() = default;

// ------------------------------------------------------------------------------------- drafting

void TransferDesk::draft(const TransferRequest& request, const AccountRow& sender,
                         DraftAnswer answer)
{
    if (request.to == sender.account)
        return answer(WalletError::SameAccount);
    auto job = std::make_shared<DraftJob>();
    job->request = request;
    job->facts.sender = sender.account;
    job->answer = std::move(answer);
    whenDone(chain::accounts(m_node, {sender.account, request.to}), this,
             [this, job](Result<std::vector<AccountBalances>> balances) {
                 if (!balances)
                     return job->answer(nodeUnavailable(balances.error()));
                 job->facts.from = balances->at(0);
                 job->facts.to = balances->at(1);
                 askNonce(job);
             });
}

void TransferDesk::askNonce(const std::shared_ptr<DraftJob>& job)
{
    whenDone(chain::nextNonce(m_node, job->facts.sender), this,
             [this, job](Result<std::uint32_t> nonce) {
                 if (!nonce)
                     return job->answer(nodeUnavailable(nonce.error()));
                 job->facts.nonce = *nonce;
                 askRuntime(job);
             });
}

void TransferDesk::askRuntime(const std::shared_ptr<DraftJob>& job)
{
    whenDone(m_node.runtimeInfo(At::best()), this, [this, job](Result<RuntimeInfo> runtime) {
        if (!runtime)
            return job->answer(nodeUnavailable(runtime.error()));
        job->runtime = *std::move(runtime);
        askFee(job);
    });
}

void TransferDesk::askFee(const std::shared_ptr<DraftJob>& job)
{
    const TransferRequest& request = job->request;
    const Bytes call =
        encodeTransfer(transferCall(request), request.to, request.amount, request.keepAlive);
    const UnsignedExtrinsic extrinsic =
        buildExtrinsic(job->facts.sender, call, job->facts.nonce,
                       eraHead(m_node.bestHead(), m_node.finalizedHead()), job->runtime);
    job->facts.validUntil = extrinsic.validUntil;
    whenDone(estimateFee(m_node, extrinsic), this, [this, job](Result<Rao> fee) {
        if (!fee)
            return job->answer(nodeUnavailable(fee.error()));
        job->facts.fee = *fee;
        finishDraft(job);
    });
}

void TransferDesk::finishDraft(const std::shared_ptr<DraftJob>& job)
{
    if (m_store.isOpen())
        job->facts.sentThereBefore = m_store.sentThereBefore(job->request.to).value_or(false);
    job->answer(workOutTransfer(job->request, job->facts));
}

// -------------------------------------------------------------------------------------- sending

void TransferDesk::send(const Draft& draft, std::shared_ptr<UnlockSession> session,
                        RowAnswer answer)
{
    if (m_node.bestHead().number >= draft.validUntil)
        return answer(WalletError::DraftStale);
    auto job = std::make_shared<SendJob>();
    job->draft = draft;
    job->call = draft.callBytes;
    job->session = std::move(session);
    job->answer = std::move(answer);
    HistoryRow& row = job->row;
    row.direction =
        m_book.find(draft.request.to) ? HistoryDirection::Internal : HistoryDirection::Sent;
    row.account = draft.request.from;
    row.accountId = draft.sender;
    row.counterparty = draft.request.to;
    row.counterpartyAddress = draft.recipientAddress;
    row.amount = draft.amount;
    row.fee = draft.fee;
    row.call = draft.call;
    row.label = draft.request.label;
    beginSending(job);
}

void TransferDesk::sendCall(const CallOrder& order, std::shared_ptr<UnlockSession> session,
                            RowAnswer answer)
{
    auto job = std::make_shared<SendJob>();
    job->call = order.call.bytes;
    job->session = std::move(session);
    job->answer = std::move(answer);
    HistoryRow& row = job->row;
    row.direction = HistoryDirection::Call;
    row.account = order.from;
    row.accountId = order.signer;
    row.counterparty = order.counterparty.value_or(chain::AccountId());
    if (order.counterparty)
        row.counterpartyAddress = QString::fromStdString(chain::encodeSs58(*order.counterparty));
    row.amount = order.amount;
    row.fee = order.fee;
    row.call = QString::fromStdString(order.call.fullName());
    row.label = order.label;
    beginSending(job);
}

void TransferDesk::beginSending(const std::shared_ptr<SendJob>& job)
{
    whenDone(m_node.runtimeInfo(At::best()), this, [this, job](Result<RuntimeInfo> runtime) {
        if (!runtime)
            return job->answer(nodeUnavailable(runtime.error()));
        job->runtime = *std::move(runtime);
        if (job->draft)
            askSenderAgain(job);
        else
            askNonceAgain(job);
    });
}

void TransferDesk::askSenderAgain(const std::shared_ptr<SendJob>& job)
{
    whenDone(chain::account(m_node, job->row.accountId), this,
             [this, job](Result<AccountBalances> from) {
                 if (!from)
                     return job->answer(nodeUnavailable(from.error()));
                 if (!isStillAffordable(*job->draft, *from))
                     return job->answer(WalletError::DraftStale);
                 askNonceAgain(job);
             });
}

void TransferDesk::askNonceAgain(const std::shared_ptr<SendJob>& job)
{
    whenDone(chain::nextNonce(m_node, job->row.accountId), this,
             [this, job](Result<std::uint32_t> nonce) {
                 if (!nonce)
                     return job->answer(nodeUnavailable(nonce.error()));
                 job->knownNonce = *nonce;
                 signAndStore(job);
             });
}

void TransferDesk::signAndStore(const std::shared_ptr<SendJob>& job)
{
    const chain::AccountId& signer = job->row.accountId;
    const Head birth = eraHead(m_node.bestHead(), m_node.finalizedHead());
    const std::uint32_t nonce = m_nonces.reserve(signer, job->knownNonce);
    const UnsignedExtrinsic extrinsic =
        buildExtrinsic(signer, job->call, nonce, birth, job->runtime);
    const Result<SignedExtrinsic> made = signExtrinsic(m_vault, job->row.account.name, extrinsic);
    job->session.reset();
    if (!made) {
        m_nonces.release(signer, nonce);
        return job->answer(made.error());
    }

    PendingRow pending;
    pending.nonce = made->nonce;
    pending.born = birth.number;
    pending.validUntil = made->validUntil;
    pending.bytes = made->bytes;
    pending.row = job->row;
    HistoryRow& row = pending.row;
    row.status = TransferStatus::Signed;
    row.extrinsic = made->hash;
    row.time = atMs(m_clock.nowMs());

    m_genesis = job->runtime.genesis;
    const Result<qint64> id = m_store.addSent(*m_genesis, pending);
    if (!id) {
        m_nonces.release(signer, nonce);
        return job->answer(id.error());
    }
    row.id = *id;
    m_followed[*id].pending = pending;
    Q_EMIT rowChanged(row);
    submit(*id);
    job->answer(row);
}

void TransferDesk::submit(qint64 id)
{
    Followed* followed = find(id);
    if (followed == nullptr)
        return;
    followed->submission = m_node.submit(followed->pending.bytes);
    connect(followed->submission.get(), &chain::Submission::progressed, this,
            [this, id](const SubmitEvent& event) { onProgress(id, event); });
}

// ------------------------------------------------------------------------------------ following

void TransferDesk::onProgress(qint64 id, const SubmitEvent& event)
{
    Followed* followed = find(id);
    if (followed == nullptr)
        return;
    switch (event.kind) {
    case SubmitEvent::Kind::Pooled:
        if (followed->pending.row.status == TransferStatus::Signed) {
            followed->pending.row.status = TransferStatus::Pooled;
            publish(*followed);
        }
        return;
    case SubmitEvent::Kind::InBlock:
        return include(id, event.block, false, event.failure);
    case SubmitEvent::Kind::Finalized:
        return include(id, event.block, true, event.failure);
    case SubmitEvent::Kind::Dropped:
    case SubmitEvent::Kind::Invalid:
        break;
    }
    const Error error = event.error.value_or(Error(chain::NodeError::Internal));
    if (!saysNothingAboutTheExtrinsic(error))
        return fail(id, error);
    // Not deleted here: this is its own signal.
    followed->submission.release()->deleteLater();
}

void TransferDesk::include(qint64 id, const Head& block, bool finalized,
                           const std::optional<chain::DispatchFailure>& failure)
{
    Followed* followed = find(id);
    if (followed == nullptr)
        return;
    HistoryRow& row = followed->pending.row;
    row.block = block.number;
    row.blockHash = block.hash;
    row.failure = failure;
    if (block.timestampMs != 0)
        row.time = atMs(block.timestampMs);
    row.status = finalized ? TransferStatus::Finalized : TransferStatus::InBlock;
    if (finalized && failure)
        row.status = TransferStatus::Failed;
    publish(*followed);
    readFee(id);
}

/// What was really paid is known only to the block.
void TransferDesk::readFee(qint64 id)
{
    Followed* followed = find(id);
    if (followed == nullptr || !followed->pending.row.blockHash)
        return;
    const bool done = followed->pending.row.status == TransferStatus::Finalized ||
                      followed->pending.row.status == TransferStatus::Failed;
    const auto hash = *followed->pending.row.blockHash;
    whenDone(m_node.block(At::block(hash)), this, [=, this](Result<BlockRecord> record) {
        Followed* known = find(id);
        if (known == nullptr)
            return;
        if (record) {
            for (const chain::ExtrinsicRecord& extrinsic : record->extrinsics) {
                if (extrinsic.hash == known->pending.row.extrinsic && extrinsic.fee &&
                    extrinsic.fee != known->pending.row.fee) {
                    known->pending.row.fee = extrinsic.fee;
                    publish(*known);
                }
            }
        }
        if (done)
            m_followed.erase(id);
    });
}

void TransferDesk::fail(qint64 id, Error error)
{
    Followed* followed = find(id);
    if (followed == nullptr)
        return;
    followed->pending.row.status = TransferStatus::Failed;
    followed->pending.row.error = std::move(error);
    m_nonces.release(followed->pending.row.accountId, followed->pending.nonce);
    publish(*followed);
    if (followed->submission)
        followed->submission.release()->deleteLater();
    m_followed.erase(id);
}

void TransferDesk::publish(Followed& followed)
{
    // A full disk must not hide what happened; the next start finds it in the chain again.
    static_cast<void>(m_store.update(followed.pending.row));
    Q_EMIT rowChanged(followed.pending.row);
}

TransferDesk::Followed* TransferDesk::find(qint64 id)
{
    const auto found = m_followed.find(id);
    return found == m_followed.end() ? nullptr : &found->second;
}

// -------------------------------------------------------------------------- after a restart

void TransferDesk::follow(const chain::BlockHash& genesis)
{
    m_genesis = genesis;
    Result<std::vector<PendingRow>> rows = m_store.pending(genesis);
    if (!rows)
        return;
    for (PendingRow& pending : *rows) {
        const qint64 id = pending.row.id;
        if (find(id) != nullptr)
            continue;
        const BlockNumber born = pending.born;
        m_followed[id].pending = std::move(pending);
        search(id, born, m_node.bestHead().number);
    }
}

void TransferDesk::stop()
{
    m_followed.clear();
    m_genesis.reset();
}

void TransferDesk::onFinalized(const Head& head)
{
    std::vector<qint64> ids;
    for (const auto& [id, followed] : m_followed) {
        const HistoryRow& row = followed.pending.row;
        const bool orphan = !followed.submission && row.block && *row.block <= head.number;
        const bool over = followed.pending.validUntil <= head.number;
        if (!followed.searching && (orphan || over) && row.status != TransferStatus::Failed &&
            row.status != TransferStatus::Finalized)
            ids.push_back(id);
    }
    for (const qint64 id : ids)
        search(id, find(id)->pending.born, head.number);
}

/// Looks through the blocks that could hold the row, one at a time.
void TransferDesk::search(qint64 id, BlockNumber next, BlockNumber last)
{
    Followed* followed = find(id);
    if (followed == nullptr)
        return;
    followed->searching = true;
    if (next > last || next >= followed->pending.validUntil)
        return onSearched(id, last);
    whenDone(m_node.block(At::height(next)), this, [=, this](Result<BlockRecord> record) {
        Followed* known = find(id);
        if (known == nullptr)
            return;
        if (!record) {
            // Not now; the next finalized block asks again.
            known->searching = false;
            return;
        }
        for (const chain::ExtrinsicRecord& extrinsic : record->extrinsics) {
            if (extrinsic.hash == known->pending.row.extrinsic) {
                known->searching = false;
                return include(id, record->head, record->finalized, extrinsic.failure);
            }
        }
        search(id, saturatingAdvance(next, BlockSpan(1)), last);
    });
}

void TransferDesk::onSearched(qint64 id, BlockNumber last)
{
    Followed* followed = find(id);
    followed->searching = false;
    const BlockNumber finalized = m_node.finalizedHead().number;
    if (finalized >= followed->pending.validUntil && last >= followed->pending.validUntil)
        return fail(id, WalletError::Expired);
    if (!followed->submission && m_node.bestHead().number < followed->pending.validUntil)
        submit(id);
}

} // namespace soma::wallet
