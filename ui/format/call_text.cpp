#include "ui/format/call_text.h"

#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/time_format.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <type_traits>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

using chain::AccountId;
using chain::DecodedField;
using chain::DecodedGroup;
using chain::DecodedValue;

namespace {

const DecodedValue* find(const std::vector<DecodedField>& fields, std::string_view name)
{
    for (const DecodedField& field : fields)
        if (field.name == name)
            return &field.value;
    return nullptr;
}

QString call(const std::string& pallet, const std::string& name)
{
    return QString::fromStdString(pallet + "." + name);
}

/// Bytes longer than this are cut: a remark may be a book.
constexpr std::size_t kShownBytes = 24;
constexpr qsizetype kShownSigns = 120;

QString cutText(const QString& text)
{
    return text.size() <= kShownSigns ? text : QString(text.left(kShownSigns) + QChar(0x2026));
}

} // namespace

CallText::CallText(NameOf nameOf) : m_nameOf(std::move(nameOf)) {}

QString CallText::who(const AccountId& account) const
{
    const QString name = m_nameOf ? m_nameOf(account) : QString();
    return name.isEmpty() ? shortAddress(addressOf(account)) : name;
}

QString CallText::value(const DecodedValue& value) const
{
    return std::visit(
        [this](const auto& held) -> QString {
            using T = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<T, std::monostate>)
                return QString(kUnknown);
            else if constexpr (std::is_same_v<T, bool>)
                //: A yes-or-no argument of a call.
                return held ? tr("yes") : tr("no");
            else if constexpr (std::is_same_v<T, std::uint64_t>)
                return countText(held);
            else if constexpr (std::is_same_v<T, std::string>)
                return cutText(QString::fromStdString(held));
            else if constexpr (std::is_same_v<T, Bytes>) {
                const bool cut = held.size() > kShownBytes;
                const ByteSpan shown(held.data(), cut ? kShownBytes : held.size());
                return hexText(shown) + (cut ? QString(QChar(0x2026)) : QString());
            } else if constexpr (std::is_same_v<T, Rao>)
                return amountText(held);
            else if constexpr (std::is_same_v<T, Alpha>)
                return amountColumn(Rao(held.value()), kTaoDecimals) + u" α"_s;
            else if constexpr (std::is_same_v<T, NetUid>)
                return QString::number(held.value());
            else if constexpr (std::is_same_v<T, AccountId>)
                return who(held);
            else if constexpr (std::is_same_v<T, chain::Hash256>)
                return shortHash(hashText(held));
            else
                return nested(held);
        },
        value);
}

QString CallText::fields(const std::vector<DecodedField>& fields) const
{
    QStringList parts;
    for (const DecodedField& field : fields) {
        const QString text = value(field.value);
        parts.append(field.name.empty()
                         ? text
                         : QString(QString::fromStdString(field.name) + u" = "_s + text));
    }
    return parts.join(u", "_s);
}

QString CallText::nested(const DecodedGroup& group) const
{
    const QString inside = fields(group.fields);
    if (group.name.empty())
        return u'[' + inside + u']';
    return QString::fromStdString(group.name) + u'(' + inside + u')';
}

QString CallText::extrinsic(const chain::ExtrinsicRecord& record) const
{
    QString text;
    if (!record.signer)
        text = inherent(record);
    else if (record.pallet == "Balances")
        text = balancesCall(record);
    if (text.isEmpty() && record.signer && record.pallet == "Sudo")
        //: A block's line; %1 is an account, %2 a technical call.
        text = tr("%1, as administrator: %2").arg(who(*record.signer), fields(record.arguments));
    if (text.isEmpty() && record.signer && record.pallet == "Utility")
        //: A block's line; %1 is an account, %2 a list of technical calls.
        text =
            tr("%1, several calls at once: %2").arg(who(*record.signer), fields(record.arguments));
    if (text.isEmpty()) {
        const QString name = call(record.pallet, record.call);
        const QString arguments = fields(record.arguments);
        text = arguments.isEmpty() ? name : QString(name + u'(' + arguments + u')');
        if (record.signer)
            //: A block's line; %1 is an account, %2 a technical call.
            text = tr("%1 called %2").arg(who(*record.signer), text);
    }
    return text;
}

QString CallText::order(const AccountId& by, const chain::CallSpec& spec) const
{
    const DecodedValue* dest = find(spec.arguments, "dest");
    const DecodedValue* amount = find(spec.arguments, "value");
    const bool sends = spec.pallet == "Balances" && spec.name.starts_with("transfer");
    if (sends && spec.name == "transfer_all" && dest != nullptr)
        //: What waits to be done; %1 and %2 are accounts.
        return tr("%1 is to send everything to %2").arg(who(by), value(*dest));
    if (sends && dest != nullptr && amount != nullptr)
        //: What waits to be done; %1 is an account, %2 an amount, %3 an account.
        return tr("%1 is to send %2 to %3").arg(who(by), value(*amount), value(*dest));
    const QString name = call(spec.pallet, spec.name);
    const QString arguments = fields(spec.arguments);
    //: What waits to be done; %1 is an account, %2 a technical call.
    return tr("%1 is to call %2")
        .arg(who(by), arguments.isEmpty() ? name : QString(name + u'(' + arguments + u')'));
}

QString CallText::inherent(const chain::ExtrinsicRecord& record) const
{
    if (record.pallet != "Timestamp")
        return {};
    const DecodedValue* now = find(record.arguments, "now");
    if (now == nullptr || !std::holds_alternative<std::uint64_t>(*now))
        return {};
    const auto time = QDateTime::fromMSecsSinceEpoch(qint64(std::get<std::uint64_t>(*now)));
    //: A block's line: the author stamps the block; %1 is a date and time.
    return tr("The block's time is %1").arg(TimeText::moment(time));
}

QString CallText::balancesCall(const chain::ExtrinsicRecord& record) const
{
    const DecodedValue* dest = find(record.arguments, "dest");
    const DecodedValue* amount = find(record.arguments, "value");
    const QString signer = who(*record.signer);
    if (record.call == "transfer_all" && dest != nullptr)
        //: A block's line; %1 and %2 are accounts.
        return tr("%1 sent everything to %2").arg(signer, value(*dest));
    if (dest == nullptr || amount == nullptr || !record.call.starts_with("transfer"))
        return {};
    if (record.failure)
        //: A block's line; %1 is an account, %2 an amount, %3 an account.
        return tr("%1 tried to send %2 to %3").arg(signer, value(*amount), value(*dest));
    //: A block's line; %1 is an account, %2 an amount, %3 an account.
    return tr("%1 sent %2 to %3").arg(signer, value(*amount), value(*dest));
}

QString CallText::event(const chain::EventRecord& record) const
{
    QString text;
    if (record.pallet == "Balances")
        text = balancesEvent(record);
    else if (record.pallet == "System")
        text = systemEvent(record);
    else if (record.pallet == "TransactionPayment" && record.name == "TransactionFeePaid") {
        const DecodedValue* payer = find(record.fields, "who");
        const DecodedValue* fee = find(record.fields, "actual_fee");
        if (payer != nullptr && fee != nullptr)
            //: An event's line; %1 is an account, %2 an amount.
            text = tr("%1 paid a fee of %2").arg(value(*payer), value(*fee));
    }
    if (!text.isEmpty())
        return text;
    const QString inside = fields(record.fields);
    const QString name = call(record.pallet, record.name);
    return inside.isEmpty() ? name : QString(name + u": "_s + inside);
}

QString CallText::balancesEvent(const chain::EventRecord& record) const
{
    const DecodedValue* amount = find(record.fields, "amount");
    const DecodedValue* account = find(record.fields, "who");
    if (record.name == "Transfer") {
        const DecodedValue* from = find(record.fields, "from");
        const DecodedValue* to = find(record.fields, "to");
        if (from != nullptr && to != nullptr && amount != nullptr)
            //: An event's line; %1 is an amount, %2 and %3 accounts.
            return tr("%1 moved from %2 to %3").arg(value(*amount), value(*from), value(*to));
    }
    if (record.name == "Endowed") {
        const DecodedValue* who = find(record.fields, "account");
        const DecodedValue* free = find(record.fields, "free_balance");
        if (who != nullptr && free != nullptr)
            //: An event's line; %1 is an account, %2 an amount.
            return tr("The account of %1 began with %2").arg(value(*who), value(*free));
    }
    if (account == nullptr)
        return {};
    if (record.name == "BalanceSet") {
        const DecodedValue* free = find(record.fields, "free");
        if (free != nullptr)
            //: An event's line; %1 is an account, %2 an amount.
            return tr("The balance of %1 was set to %2").arg(value(*account), value(*free));
    }
    if (amount == nullptr)
        return {};
    if (record.name == "Deposit")
        //: An event's line; %1 is an amount, %2 an account.
        return tr("%1 went to %2").arg(value(*amount), value(*account));
    if (record.name == "Withdraw")
        //: An event's line; %1 is an amount, %2 an account.
        return tr("%1 was taken from %2").arg(value(*amount), value(*account));
    return {};
}

QString CallText::systemEvent(const chain::EventRecord& record) const
{
    const DecodedValue* account = find(record.fields, "account");
    if (record.name == "ExtrinsicSuccess")
        //: An event's line.
        return tr("It succeeded");
    if (record.name == "ExtrinsicFailed") {
        const DecodedValue* error = find(record.fields, "dispatch_error");
        if (error == nullptr)
            //: An event's line.
            return tr("It failed");
        //: An event's line; %1 is the chain's name for the reason.
        return tr("It failed: %1").arg(value(*error));
    }
    if (account == nullptr)
        return {};
    if (record.name == "NewAccount")
        //: An event's line; %1 is an account.
        return tr("The account %1 was opened").arg(value(*account));
    if (record.name == "KilledAccount")
        //: An event's line; %1 is an account.
        return tr("The account %1 was closed").arg(value(*account));
    return {};
}

} // namespace soma::ui
