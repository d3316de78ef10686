// Finds the movements of our accounts in the finalized chain.
#pragma once

#include "chain/api/node.h"
#include "wallet/account_book.h"
#include "wallet/store/wallet_store.h"

#include <QObject>

#include <memory>
#include <optional>

namespace soma::wallet {

/// Reads finalized blocks in pages, from where it stopped last time, and writes a row for every
/// Balances.Transfer from or to an account of ours that this program did not send itself, and for
/// every balance that root raised, which is how a local network's faucet gives. Movements of our
/// stake go into a ledger of their own, however they came about. Only finalized blocks, so a row is
/// never taken back. Each account has its own mark: a new one is looked for from the first block
/// on.
///
/// Owned by the WalletService, lives on the wallet thread. Every page is a question to the node and
/// one transaction, so others get their turn between them.
class HistoryScanner : public QObject {
    Q_OBJECT

public:
    HistoryScanner(chain::Node& node, WalletStore& store, const AccountBook& book);

    /// Begins, or looks again after accounts were added.
    void scan(const chain::BlockHash& genesis);

    void stop();

    bool isScanning() const { return m_busy; }

Q_SIGNALS:
    void rowFound(const soma::wallet::HistoryRow& row);
    /// The ledger of stake has grown, or knows now that nothing happened up to a later block.
    void stakesRead();
    /// Everything finalized has been looked at.
    void caughtUp();
    void failed(const soma::Error& error);

private:
    struct Page;

    void nextPage();
    void readBlocks(const std::shared_ptr<Page>& page);
    void readBlock(const std::shared_ptr<Page>& page);
    void resolveRaised(const std::shared_ptr<Page>& page);
    void resolveStakes(const std::shared_ptr<Page>& page);
    void finish(const std::shared_ptr<Page>& page);
    void collect(const chain::BlockRecord& record, Page& page);
    std::optional<ToldTransfer> tell(const chain::BlockRecord& record, std::uint32_t event) const;
    std::optional<ToldTransfer> tellSet(const chain::BlockRecord& record,
                                        std::uint32_t event) const;
    std::optional<StakeEntry> tellStake(const chain::BlockRecord& record,
                                        std::uint32_t event) const;
    void giveUp(const std::shared_ptr<Page>& page, const Error& error);

    chain::Node& m_node;
    WalletStore& m_store;
    const AccountBook& m_book;
    std::optional<chain::BlockHash> m_genesis;
    bool m_busy = false;
    bool m_told = false;     ///< stakesRead() in this run.
    std::uint64_t m_run = 0; ///< Answers of an earlier run are dropped.
};

} // namespace soma::wallet
