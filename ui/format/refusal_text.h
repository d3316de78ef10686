// Why the chain's own rules refuse a call: a sentence for every error of the pallets a person
// meets, and the numbers behind it where a plan knows them.
#pragma once

#include "chain/api/node_values.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <span>

namespace soma::ui {

/// Which numbers explain a refusal.
enum class RefusalKind {
    Plain,
    Balance, ///< The signer has too little TAO.
    Stake,   ///< More alpha was asked for than is there.
    Minimum, ///< The amount is worth too little.
    Price,   ///< The price is beyond a limit.
    Clock,   ///< It is too early.
};

struct Refusal {
    const char* name;
    RefusalKind kind;
    const char* sentence; ///< In the translation context RefusalText.
};

/// What a plan knows; what is absent is not said.
struct RefusalFacts {
    std::optional<Rao> free;       ///< What the signer can spend.
    std::optional<Rao> needed;     ///< What the call takes, fee included.
    QString held;                  ///< Staked, with its unit.
    QString asked;                 ///< Asked for, with its unit.
    QString worth;                 ///< Of the amount, in TAO.
    QString minimum;               ///< The least the chain takes.
    QString price;                 ///< Now.
    QString limit;                 ///< What the person set.
    std::optional<BlockSpan> wait; ///< Until it is possible.
    std::uint64_t blockTimeMs = 0; ///< 0 when blocks come on demand.
};

class RefusalText {
    Q_DECLARE_TR_FUNCTIONS(RefusalText)

public:
    /// What failed and what to do; empty when there is no sentence. Says nothing of the fee: the
    /// call may have run in a block or only been tried.
    static QString sentence(const chain::DispatchFailure& failure);

    /// sentence() and, behind it, the numbers that are known.
    static QString explained(const chain::DispatchFailure& failure, const RefusalFacts& facts);

    /// The same for any failure, also of rules outside these pallets. Never empty.
    static QString whole(const chain::DispatchFailure& failure, const RefusalFacts& facts = {});

private:
    static const Refusal* find(const chain::DispatchFailure& failure);
    static QString tokenRule(const std::string& name, const RefusalFacts& facts);
    static QString generalRule(const std::string& name);
    static QString numbers(RefusalKind kind, const RefusalFacts& facts);
    static QString balanceNumbers(const RefusalFacts& facts);
};

namespace refusals {
std::span<const Refusal> ofStake();
std::span<const Refusal> ofSubnets();
std::span<const Refusal> ofKeys();
std::span<const Refusal> ofWeights();
std::span<const Refusal> ofSwap();
std::span<const Refusal> ofBalances();
std::span<const Refusal> ofProxy();
std::span<const Refusal> ofAdmin();
} // namespace refusals

} // namespace soma::ui
