#include "ui/views/transfer/account_picker.h"

#include "ui/format/amount_format.h"
#include "ui/models/account_list_model.h"
#include "ui/widgets/identicon.h"

#include <QEvent>
#include <QListView>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

AccountPicker::AccountPicker(AccountListModel& accounts, Offer offer, const QString& objectName,
                             QWidget* parent)
    : QComboBox(parent)
    , m_accounts(accounts)
    , m_offer(offer)
{
    setObjectName(objectName);
    setView(new QListView(this));
    setIconSize(QSize(16, 16));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(&accounts, &QAbstractItemModel::modelReset, this, &AccountPicker::refill);
    connect(&accounts, &QAbstractItemModel::dataChanged, this, &AccountPicker::refill);
    connect(this, &QComboBox::currentIndexChanged, this, &AccountPicker::accountChosen);
    refill();
}

wallet::AccountHandle AccountPicker::current() const
{
    return {currentData().toString()};
}

void AccountPicker::setCurrent(const wallet::AccountHandle& account)
{
    const int line = findData(account.name);
    if (line >= 0)
        setCurrentIndex(line);
}

void AccountPicker::refill()
{
    const wallet::AccountHandle before = current();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (int i = 0; i < m_accounts.rowCount(); ++i) {
            const wallet::AccountRow& row = *m_accounts.row(i);
            if (m_offer == Offer::WithKey && row.kind == wallet::AccountKind::WatchOnly)
                continue;
            const auto balances = m_accounts.balances(i);
            const QString balance = balances ? amountText(balances->free) : QString(kUnknown);
            addItem(QIcon(identicon(row.account, 16, devicePixelRatioF())),
                    row.label + u"   "_s + balance, row.handle.name);
        }
        setCurrent(before);
    }
    if (!(current() == before))
        Q_EMIT accountChosen();
}

void AccountPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        refill();
    QComboBox::changeEvent(event);
}

} // namespace soma::ui
