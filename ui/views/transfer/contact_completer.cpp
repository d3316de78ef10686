#include "ui/views/transfer/contact_completer.h"

#include "ui/format/address_format.h"
#include "ui/models/contact_list_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

class ContactDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {240, measure::kRow};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& tokens = currentTokens();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, tokens.line);
        const QRect box = option.rect.adjusted(gap::kSmall, 0, -gap::kSmall, 0);
        painter->setFont(textFont(TextSize::Body));
        painter->setPen(tokens.text);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->setFont(monoFont(TextSize::Caption));
        painter->setPen(tokens.textSoft);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                          shortAddress(index.data(ContactListModel::AddressRole).toString()));
    }
};

} // namespace

ContactCompleter::ContactCompleter(ContactListModel& contacts, QLineEdit* field)
    : QCompleter(&contacts, field)
{
    setCompletionRole(ContactListModel::SearchRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    auto* list = new QListView;
    list->setObjectName(u"contactSuggestions"_s);
    setPopup(list);
    list->setItemDelegate(new ContactDelegate(list));
    //: Screen reader name of the list of names below the recipient's field.
    list->setAccessibleName(tr("Contacts"));
    field->setCompleter(this);
}

QString ContactCompleter::pathFromIndex(const QModelIndex& index) const
{
    return index.data(ContactListModel::AddressRole).toString();
}

} // namespace soma::ui
