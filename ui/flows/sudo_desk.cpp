#include "ui/flows/sudo_desk.h"

#include "chain/api/async.h"
#include "chain/api/calls/batch.h"
#include "chain/primitives/ss58_address.h"
#include "ui/format/amount_format.h"
#include "ui/models/account_list_model.h"
#include "ui/models/node_model.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

using SudoKind = SudoFault::Kind;
using ArgumentKind = chain::ArgumentForm::Kind;

/// Digits with a sign in front, up to what sixteen bytes hold.
std::optional<i128> wholeNumber(const QString& typed)
{
    QString digits = typed.trimmed();
    digits.remove(kThinSpace).remove(u' ').remove(QChar(QChar::Nbsp));
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    if (digits.isEmpty() || digits.size() > 38)
        return std::nullopt;
    i128 value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return negative ? -value : value;
}

} // namespace

SudoDesk::SudoDesk(const AccountListModel& accounts, const NodeModel& node, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_node(node)
{
    connect(&node, &NodeModel::headChanged, this, &SudoDesk::ask);
    connect(&node, &NodeModel::becameLive, this, &SudoDesk::ask);
    connect(&accounts, &QAbstractItemModel::modelReset, this, &SudoDesk::formChanged);
}

void SudoDesk::setWatched(bool watched)
{
    m_watched = watched;
    ask();
}

void SudoDesk::ask()
{
    if (!m_watched || m_asking || !m_node.isLive())
        return;
    m_asking = true;
    const bool wantsForms = m_forms.empty();
    chain::Node& node = m_node.node();
    chain::whenDone(chain::sudoAccount(node), this,
                    [this](Result<chain::Told<std::optional<chain::AccountId>>> told) {
                        m_asking = false;
                        if (!told)
                            return; // What was known stays.
                        const bool other = !m_keyKnown || m_key != told->value;
                        m_keyKnown = true;
                        m_key = told->value;
                        if (other)
                            Q_EMIT formChanged();
                    });
    if (!wantsForms)
        return;
    chain::whenDone(chain::callForms(node), this,
                    [this](Result<chain::Told<std::vector<chain::CallForm>>> told) {
                        m_error = told ? std::nullopt : std::optional(told.error());
                        if (told && m_forms.empty())
                            m_forms = std::move(told->value);
                        Q_EMIT formChanged();
                    });
    chain::whenDone(chain::storageItems(node), this,
                    [this](Result<chain::Told<std::vector<chain::StoragePallet>>> told) {
                        if (told)
                            m_items = std::move(told->value);
                    });
}

SudoDesk::Standing SudoDesk::standing() const
{
    if (!m_keyKnown)
        return Standing::Unknown;
    if (!m_key)
        return Standing::Nobody;
    const auto* row = m_accounts.find(account());
    if (row == nullptr)
        return Standing::Stranger;
    return row->kind == wallet::AccountKind::Coldkey ? Standing::Holder : Standing::Watched;
}

wallet::AccountHandle SudoDesk::account() const
{
    wallet::AccountHandle found;
    for (int i = 0; m_key && i < m_accounts.rowCount(); ++i) {
        const wallet::AccountRow& row = *m_accounts.row(i);
        if (row.account != *m_key)
            continue;
        // The same account may also be watched; its key comes first.
        if (row.kind == wallet::AccountKind::Coldkey)
            return row.handle;
        found = row.handle;
    }
    return found;
}

QStringList SudoDesk::pallets() const
{
    QStringList out;
    for (const chain::CallForm& form : m_forms)
        if (const QString name = QString::fromStdString(form.pallet); !out.contains(name))
            out.append(name);
    return out;
}

std::vector<const chain::CallForm*> SudoDesk::callsOf(const QString& pallet) const
{
    std::vector<const chain::CallForm*> out;
    for (const chain::CallForm& form : m_forms)
        if (QString::fromStdString(form.pallet) == pallet)
            out.push_back(&form);
    return out;
}

void SudoDesk::choose(const chain::CallForm* form)
{
    if (form == m_form)
        return;
    m_form = form;
    m_lines.assign(form != nullptr ? form->arguments.size() : 0, {});
    Q_EMIT formChanged();
}

void SudoDesk::type(std::size_t argument, const QString& text)
{
    if (m_form == nullptr || argument >= m_lines.size())
        return;
    m_lines[argument] = judged(m_form->arguments[argument], text);
    Q_EMIT changed();
}

QString SudoDesk::typed(std::size_t argument) const
{
    return argument < m_lines.size() ? m_lines[argument].text : QString();
}

std::optional<SudoFault> SudoDesk::fault(std::size_t argument) const
{
    return argument < m_lines.size() ? m_lines[argument].fault : std::nullopt;
}

SudoDesk::Line SudoDesk::judged(const chain::ArgumentForm& form, const QString& text)
{
    Line line{text, {}, {}};
    const auto wrong = [&line](SudoKind kind, i128 bound = 0) {
        line.fault = SudoFault{kind, bound, {}};
        return line;
    };
    if (text.trimmed().isEmpty())
        return form.kind == ArgumentKind::Text ? Line{text, std::string(), {}} : line;
    if (form.kind == ArgumentKind::Text) {
        line.value = text.toStdString();
        return line;
    }
    if (form.kind == ArgumentKind::Account) {
        const auto account = chain::parseAddress(text.trimmed().toStdString());
        if (account)
            line.value = *account;
        else
            line.fault = SudoFault{SudoKind::NotAnAddress, 0, account.error()};
        return line;
    }
    if (form.kind == ArgumentKind::Amount) {
        const auto amount = parseAmount(text.trimmed());
        if (!amount)
            return wrong(SudoKind::NotAnAmount);
        line.value = i128(amount->value());
        return line;
    }
    const auto number = wholeNumber(text);
    if (!number)
        return wrong(SudoKind::NotANumber);
    if (form.kind == ArgumentKind::Flag) {
        line.value = *number != 0;
        return line;
    }
    if (form.kind != ArgumentKind::Choice) {
        if (*number < form.least)
            return wrong(SudoKind::TooSmall, form.least);
        if (*number > form.most)
            return wrong(SudoKind::TooLarge, form.most);
    }
    line.value = *number;
    return line;
}

std::optional<chain::CallSpec> SudoDesk::call() const
{
    if (m_form == nullptr)
        return std::nullopt;
    std::vector<chain::ArgumentValue> values;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool absent = m_lines[i].text.trimmed().isEmpty();
        const chain::ArgumentForm& argument = m_form->arguments[i];
        if (m_lines[i].fault)
            return std::nullopt;
        if (absent && argument.optional)
            values.emplace_back();
        else if (m_lines[i].value)
            values.push_back(*m_lines[i].value);
        else if (argument.kind == ArgumentKind::Text)
            values.emplace_back(std::string());
        else
            return std::nullopt;
    }
    const auto inner = chain::fillIn(*m_form, values);
    return inner ? std::optional(chain::calls::sudo(*inner)) : std::nullopt;
}

std::vector<SudoDesk::Change> SudoDesk::changesOf(const chain::Plan& plan) const
{
    std::vector<Change> out;
    for (const chain::ValueChange& change : plan.trial.changes)
        for (const chain::StoragePallet& pallet : m_items) {
            // Events, nonces and the like: every call changes them.
            if (pallet.name == "System")
                continue;
            for (const chain::StorageItem& item : pallet.items)
                if (change.key.size() >= item.prefix.size() &&
                    std::equal(item.prefix.begin(), item.prefix.end(), change.key.begin()))
                    out.push_back({&item, QString::fromStdString(pallet.name), &change});
        }
    return out;
}

} // namespace soma::ui
