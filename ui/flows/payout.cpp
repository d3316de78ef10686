#include "ui/flows/payout.h"

#include "chain/api/async.h"
#include "chain/api/calls/balances.h"
#include "chain/api/calls/batch.h"
#include "chain/api/queries/account.h"
#include "chain/primitives/ss58_address.h"
#include "consensus/base/assert.h"
#include "ui/format/amount_format.h"
#include "wallet/api/key_care.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using wallet::WalletError;

Payout::Payout(chain::Node& node, wallet::KeyCare& contacts, QObject* parent)
    : QObject(parent)
    , m_node(node)
    , m_contacts(contacts)
{
}

void Payout::setRows(std::vector<RecipientLine> rows)
{
    SOMA_ASSUME(rows.size() <= kMostRecipients);
    m_rows = std::move(rows);
    judge();
    ask();
}

void Payout::setRow(std::size_t row, const RecipientLine& line)
{
    if (row >= m_rows.size() || m_rows[row] == line)
        return;
    m_rows[row] = line;
    judge();
    ask();
}

void Payout::removeRow(std::size_t row)
{
    if (row >= m_rows.size())
        return;
    m_rows.erase(m_rows.begin() + std::ptrdiff_t(row));
    judge();
}

void Payout::setSender(const std::optional<chain::AccountId>& sender)
{
    if (sender == m_sender)
        return;
    m_sender = sender;
    judge();
}

void Payout::judge()
{
    m_verdicts.clear();
    // In order: a row looks at those before it.
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_verdicts.push_back(judgeRow(row));
    Q_EMIT judged();
}

std::optional<std::size_t> Payout::earlier(std::size_t row, const chain::AccountId& account) const
{
    for (std::size_t before = 0; before < row; ++before)
        if (m_verdicts[before].to == account)
            return before;
    return std::nullopt;
}

Payout::Verdict Payout::judgeRow(std::size_t row) const
{
    Verdict out;
    auto address = chain::parseAddress(m_rows[row].address.toStdString());
    if (address) {
        out.to = *address;
        out.sameAs = earlier(row, *address);
        if (m_sender == *address)
            out.addressError = Error(WalletError::SameAccount);
        if (const auto known = m_known.find(*address); known != m_known.end()) {
            out.alike = known->second.alike;
            out.isNew = known->second.exists == false;
        }
    } else {
        out.addressError = std::move(address).error();
    }
    out.amountError = judgeAmount(row, out);
    if (!out.amountError)
        out.amount = *parseAmount(m_rows[row].amount);
    return out;
}

std::optional<Error> Payout::judgeAmount(std::size_t row, const Verdict& verdict) const
{
    auto amount = parseAmount(m_rows[row].amount);
    if (!amount)
        return std::move(amount).error();
    if (amount->isZero())
        return Error(WalletError::AmountZero);
    // An earlier row has opened the account by then.
    const bool opens = verdict.isNew && !(verdict.sameAs && m_verdicts[*verdict.sameAs].isGood());
    if (opens && *amount < chain::kExistentialDeposit)
        return Error(WalletError::BelowExistential,
                     std::to_string(chain::kExistentialDeposit.value()));
    return std::nullopt;
}

/// Each account once, however often its row is edited.
void Payout::ask()
{
    std::vector<chain::AccountId> strangers;
    for (const Verdict& verdict : m_verdicts)
        if (verdict.to && m_known.try_emplace(*verdict.to).second)
            strangers.push_back(*verdict.to);
    if (strangers.empty())
        return;
    for (const chain::AccountId& account : strangers)
        chain::whenDone(m_contacts.lookAlikes(account, {}), this,
                        [this, account](Result<std::vector<wallet::Contact>> alike) {
                            const auto known = m_known.find(account);
                            if (!alike || alike->empty() || known == m_known.end())
                                return;
                            known->second.alike = alike->front();
                            judge();
                        });
    chain::whenDone(chain::accounts(m_node, strangers), this,
                    [this, strangers](Result<std::vector<chain::AccountBalances>> told) {
                        for (std::size_t i = 0; i < strangers.size(); ++i) {
                            if (told)
                                m_known[strangers[i]].exists = (*told)[i].exists;
                            else
                                m_known.erase(strangers[i]); // Asked again with the next edit.
                        }
                        judge();
                    });
}

std::optional<Rao> Payout::total() const
{
    Rao sum;
    for (const Verdict& verdict : m_verdicts) {
        const auto more = checkedAdd(sum, verdict.amount.value_or(Rao()));
        if (!more)
            return std::nullopt;
        sum = *more;
    }
    return sum;
}

bool Payout::isComplete() const
{
    return !m_verdicts.empty() && total() &&
           std::all_of(m_verdicts.begin(), m_verdicts.end(),
                       [](const Verdict& verdict) { return verdict.isGood(); });
}

chain::CallSpec Payout::call(bool keepAlive) const
{
    SOMA_ASSUME(isComplete());
    std::vector<chain::CallSpec> transfers;
    for (const Verdict& verdict : m_verdicts)
        transfers.push_back(keepAlive
                                ? chain::calls::transferKeepAlive(*verdict.to, *verdict.amount)
                                : chain::calls::transferAllowDeath(*verdict.to, *verdict.amount));
    return chain::calls::batchAll(transfers);
}

QString Payout::label() const
{
    constexpr qsizetype kLongest = 120;
    QStringList labels;
    for (const RecipientLine& row : m_rows)
        if (const QString label = row.label.trimmed(); !label.isEmpty() && !labels.contains(label))
            labels.append(label);
    return labels.join(u" · "_s).left(kLongest);
}

} // namespace soma::ui
