// TAO to several at once: the rows of the form, each judged by itself, and the one call they make.
#pragma once

#include "chain/api/calls/call_spec.h"
#include "chain/api/node.h"
#include "ui/flows/recipient_lines.h"
#include "wallet/api/key_values.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace soma::wallet {
class KeyCare;
}

namespace soma::ui {

/// Judges as soon as a row is set; what the chain and the address book know of a recipient comes
/// later and judges again. Lives on the main thread; node and address book outlive it.
class Payout : public QObject {
    Q_OBJECT

public:
    /// More of them make a page that nobody reads before signing.
    static constexpr std::size_t kMostRecipients = 100;

    struct Verdict {
        std::optional<chain::AccountId> to;
        std::optional<Rao> amount;
        /// Of a field that is empty too; the view says so only when the person wants to go on.
        std::optional<Error> addressError;
        std::optional<Error> amountError;
        std::optional<std::size_t> sameAs;    ///< An earlier row pays this account as well.
        std::optional<wallet::Contact> alike; ///< Whose address this could be mistaken for.
        bool isNew = false;                   ///< The chain has no such account yet.

        bool isGood() const { return !addressError && !amountError; }
    };

    Payout(chain::Node& node, wallet::KeyCare& contacts, QObject* parent = nullptr);

    const std::vector<RecipientLine>& rows() const { return m_rows; }

    const Verdict& verdict(std::size_t row) const { return m_verdicts.at(row); }

    /// At most kMostRecipients.
    void setRows(std::vector<RecipientLine> rows);
    void setRow(std::size_t row, const RecipientLine& line);
    void removeRow(std::size_t row);

    /// Nobody pays themselves.
    void setSender(const std::optional<chain::AccountId>& sender);

    /// Of the rows whose amount can be read; nothing when it is more than can exist.
    std::optional<Rao> total() const;

    /// Every row is good.
    bool isComplete() const;

    /// All or none of them. Only of a complete one.
    chain::CallSpec call(bool keepAlive) const;

    /// The rows' labels, for the one line of the history.
    QString label() const;

Q_SIGNALS:
    void judged();

private:
    void judge();
    void ask();
    Verdict judgeRow(std::size_t row) const;
    std::optional<Error> judgeAmount(std::size_t row, const Verdict& verdict) const;
    std::optional<std::size_t> earlier(std::size_t row, const chain::AccountId& account) const;

    struct Known {
        std::optional<bool> exists;
        std::optional<wallet::Contact> alike;
    };

    chain::Node& m_node;
    wallet::KeyCare& m_contacts;
    std::vector<RecipientLine> m_rows;
    std::vector<Verdict> m_verdicts;
    std::optional<chain::AccountId> m_sender;
    std::map<chain::AccountId, Known> m_known;
};

} // namespace soma::ui
