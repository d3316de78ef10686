#include "ui/views/staking/subnet_picker.h"

#include "ui/format/trade_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>

namespace soma::ui {

SubnetPicker::SubnetPicker(StakeBook& book, Offer offer, const QString& objectName, QWidget* parent)
    : QComboBox(parent)
    , m_book(book)
    , m_offer(offer)
{
    setObjectName(objectName);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setView(new QListView(this));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    lineEdit()->setObjectName(objectName + QStringLiteral("Search"));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(&book, &StakeBook::changed, this, &SubnetPicker::refill);
    connect(this, &QComboBox::activated, this, [this] {
        m_wanted = current();
        Q_EMIT subnetChosen();
    });
    // Half a word is no choice: the field says again what is chosen.
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SubnetPicker::restoreText);
    refill();
}

std::optional<NetUid> SubnetPicker::current() const
{
    const QVariant netuid = currentIndex() < 0 ? QVariant() : currentData();
    if (!netuid.isValid())
        return m_wanted;
    return NetUid(static_cast<std::uint16_t>(netuid.toUInt()));
}

void SubnetPicker::setCurrent(std::optional<NetUid> netuid)
{
    m_wanted = netuid;
    const QSignalBlocker quiet(this);
    setCurrentIndex(netuid ? findData(uint(netuid->value())) : -1);
    restoreText();
}

void SubnetPicker::setName(const QString& name)
{
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
    //: Inside an empty field that finds subnets.
    lineEdit()->setPlaceholderText(tr("Number, name or symbol"));
}

QString SubnetPicker::textOf(const StakeSubnet& subnet) const
{
    const QString name = TradeText::subnet(subnet.netuid, subnet.name);
    return subnet.netuid == NetUid(0) ? name : name + QStringLiteral("  ") + subnet.symbol;
}

/// Keeps the choice and what is being typed.
void SubnetPicker::refill()
{
    if (!m_book.snapshot() || view()->isVisible() || lineEdit()->isModified())
        return;
    const auto chosen = current();
    const QSignalBlocker quiet(this);
    const auto& subnets = m_book.snapshot()->subnets;
    int row = 0;
    for (const auto& [netuid, subnet] : subnets) {
        if (netuid == NetUid(0) && m_offer == Offer::WithoutRoot)
            continue;
        if (row >= count())
            addItem({});
        setItemText(row, textOf(subnet));
        setItemData(row, uint(netuid.value()));
        ++row;
    }
    while (count() > row)
        removeItem(count() - 1);
    setCurrent(chosen);
}

void SubnetPicker::restoreText()
{
    lineEdit()->setText(currentIndex() < 0 ? QString() : itemText(currentIndex()));
    lineEdit()->setModified(false);
}

void SubnetPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refill();
    QComboBox::changeEvent(event);
}

} // namespace soma::ui
