// The ticket's thinking: pools read as blocks come, the quote, what stands in the way, the curve.
#pragma once

#include "ui/flows/trade.h"
#include "ui/models/stake_book.h"

#include <QObject>

#include <optional>
#include <utility>
#include <vector>

namespace soma::ui {

class AccountListModel;
class NodeModel;

/// How much less comes out, in parts of a million, for so much given.
struct ImpactPoint {
    std::uint64_t amount = 0;
    std::uint32_t ppm = 0;
};

/// Main thread, without widgets. Every change of the trade or of the chain ends in one changed().
class TradeDesk : public QObject {
    Q_OBJECT

public:
    TradeDesk(StakeBook& book, AccountListModel& accounts, NodeModel& node,
              QObject* parent = nullptr);

    const Trade& trade() const { return m_trade; }

    void setTrade(const Trade& trade);

    /// Absent while the trade is not complete, the pools are not known, or there is an error.
    const std::optional<TradeQuote>& quote() const { return m_quote; }

    /// Why a complete trade has no quote.
    const std::optional<Error>& quoteError() const { return m_quoteError; }

    const std::vector<TradeFault>& faults() const { return m_faults; }

    /// The first fault of a field, or null.
    const TradeFault* fault(TradeField field) const;

    /// Complete, quoted and without a fault.
    bool isReady() const { return m_quote.has_value() && m_faults.empty(); }

    /// The most that can be given: the account's TAO less a little for the fee, or the position's
    /// alpha that is not locked. Nothing while that is not known.
    std::optional<std::uint64_t> most() const;

    /// From nothing to the most; empty where nothing is traded.
    const std::vector<ImpactPoint>& curve() const { return m_curve; }

    /// The block of the pools.
    const std::optional<chain::Head>& at() const { return m_at; }

    QString symbolOf(NetUid netuid) const;

    /// The calls and the price the signer would agree to now.
    std::optional<chain::CallSpec> call() const;

Q_SIGNALS:
    void changed();

private:
    void askPools();
    void takePools(quint64 ticket, const chain::PoolView& pool, const chain::PoolView& other,
                   const chain::Head& at);
    void think();
    void drawCurve();
    TradeGround ground() const;
    std::optional<Alpha> held() const;
    std::optional<Alpha> available() const;
    NetUid otherSubnet() const;

    StakeBook& m_book;
    AccountListModel& m_accounts;
    NodeModel& m_node;
    Trade m_trade;
    std::optional<std::pair<NetUid, NetUid>> m_poolsOf;
    std::optional<chain::PoolView> m_pool;
    std::optional<chain::PoolView> m_other;
    std::optional<chain::Head> m_at;
    std::optional<TradeQuote> m_quote;
    std::optional<Error> m_quoteError;
    std::vector<TradeFault> m_faults;
    std::vector<ImpactPoint> m_curve;
    quint64 m_ticket = 0; ///< Answers to older questions are dropped.
};

} // namespace soma::ui
