#include "ui/views/accounts/account_tree.h"

#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/models/account_tree_model.h"
#include "ui/models/hotkey_roles.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/accounts/hotkey_words.h"
#include "ui/widgets/identicon.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kFolderHeight = 36;
constexpr int kAccountHeight = 56;
constexpr int kHotkeyHeight = 34;
constexpr int kIconSize = 32;
constexpr int kMark = 16;
constexpr int kIndentation = 18;
constexpr int kBalanceDecimals = 4;

using Kind = AccountTreeModel::Kind;

class TreeDelegate : public QStyledItemDelegate {
public:
    TreeDelegate(AccountTreeModel& tree, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_tree(tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        switch (AccountTreeModel::kind(index)) {
        case Kind::Folder:
            return {160, kFolderHeight};
        case Kind::Account:
            return {160, kAccountHeight};
        case Kind::Hotkey:
            break;
        }
        return {160, kHotkeyHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const QRect box = option.rect.adjusted(0, 0, -gap::kMedium, -1);
        const qreal ratio = option.widget->devicePixelRatioF();
        if (const wallet::HotkeyRow* hotkey = m_tree.hotkey(index))
            paintHotkey(painter, box, *hotkey, index, ratio);
        else if (const wallet::AccountRow* account = m_tree.account(index))
            paintAccount(painter, box, *account, index, ratio);
        else
            paintFolder(painter, option.rect, index, ratio);
    }

private:
    static void paintFolder(QPainter* painter, const QRect& box, const QModelIndex& index,
                            qreal ratio)
    {
        const Tokens& tokens = currentTokens();
        const QRect inner = box.adjusted(gap::kMedium, 0, -gap::kMedium, -1);
        painter->drawPixmap(inner.left(), inner.center().y() - kMark / 2 + 1,
                            iconPixmap(u"folder"_s, kMark, tokens.textSoft, ratio));
        const QRect text = inner.adjusted(kMark + gap::kSmall, 0, 0, 0);
        painter->setFont(textFont(TextSize::Caption));
        painter->setPen(tokens.textSoft);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(),
                                                            Qt::ElideMiddle, text.width()));
    }

    static void paintAccount(QPainter* painter, const QRect& box, const wallet::AccountRow& row,
                             const QModelIndex& index, qreal ratio)
    {
        const Tokens& tokens = currentTokens();
        painter->drawPixmap(box.left(), box.center().y() - kIconSize / 2 + 1,
                            identicon(row.account, kIconSize, ratio));
        const QRect texts = box.adjusted(kIconSize + gap::kMedium, gap::kSmall, 0, -gap::kSmall);
        const QRect upper(texts.left(), texts.top(), texts.width(), texts.height() / 2);
        const QRect lower = upper.translated(0, texts.height() / 2);
        const QVariant total = index.data(AccountTreeModel::TotalRole);
        const QString balance = total.isValid()
                                    ? amountColumn(Rao(total.toULongLong()), kBalanceDecimals)
                                    : QString(kUnknown);
        painter->setFont(textFont(TextSize::Body));
        painter->setPen(tokens.text);
        const int balanceWidth = painter->fontMetrics().horizontalAdvance(balance);
        painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, balance);
        painter->setFont(textFont(TextSize::Body, TextWeight::Strong));
        const int room = upper.width() - balanceWidth - gap::kMedium;
        painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(row.label, Qt::ElideRight, room));
        painter->setFont(monoFont(TextSize::Caption));
        painter->setPen(tokens.textSoft);
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, shortAddress(row.address));
        int right = lower.right() + 1;
        const auto mark = [&](const QString& icon, const QColor& colour) {
            right -= kMark;
            painter->drawPixmap(right, lower.center().y() - kMark / 2 + 1,
                                iconPixmap(icon, kMark, colour, ratio));
            right -= gap::kHair;
        };
        if (row.kind == wallet::AccountKind::WatchOnly)
            return mark(u"eye"_s, tokens.textSoft);
        mark(row.unlocked ? u"unlock"_s : u"lock"_s,
             row.unlocked ? tokens.accent : tokens.textFaint);
        if (!row.backedUp)
            mark(u"warning"_s, tokens.warn);
    }

    static void paintHotkey(QPainter* painter, const QRect& box, const wallet::HotkeyRow& row,
                            const QModelIndex& index, qreal ratio)
    {
        const Tokens& tokens = currentTokens();
        const QVariant work = index.data(AccountTreeModel::WorkRole);
        const auto role = work.isValid()
                              ? std::optional(static_cast<HotkeyRoles::Role>(work.toInt()))
                              : std::nullopt;
        const int top = box.center().y() - kMark / 2 + 1;
        painter->drawPixmap(box.left(), top,
                            iconPixmap(HotkeyWords::icon(role), kMark, tokens.textSoft, ratio));
        QRect text = box.adjusted(kMark + gap::kSmall, 0, 0, 0);
        if (!row.hasKey || !row.encrypted) {
            painter->drawPixmap(text.right() + 1 - kMark, top,
                                iconPixmap(row.hasKey ? u"warning"_s : u"eye"_s, kMark,
                                           row.hasKey ? tokens.warn : tokens.textSoft, ratio));
            text.adjust(0, 0, -kMark - gap::kSmall, 0);
        }
        painter->setFont(textFont(TextSize::Caption));
        const QString works = HotkeyWords::name(role);
        painter->setPen(tokens.textSoft);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, works);
        const int worksWidth = painter->fontMetrics().horizontalAdvance(works) + gap::kSmall;
        painter->setFont(textFont(TextSize::Table));
        painter->setPen(tokens.text);
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(row.name, Qt::ElideRight, text.width() - worksWidth));
    }

    AccountTreeModel& m_tree;
};

} // namespace

AccountTree::AccountTree(AccountTreeModel& tree, QWidget* parent) : QTreeView(parent), m_tree(tree)
{
    setObjectName(u"accountTree"_s);
    setModel(&tree);
    setItemDelegate(new TreeDelegate(tree, this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(kIndentation);
    setUniformRowHeights(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&tree, &QAbstractItemModel::modelReset, this, &AccountTree::keepChoice);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (const wallet::AccountRow* row = m_tree.account(index); row != nullptr && !m_restoring)
            m_folded.append(row->handle.name);
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (const wallet::AccountRow* row = m_tree.account(index); row != nullptr && !m_restoring)
            m_folded.removeAll(row->handle.name);
    });
    keepChoice();
}

void AccountTree::setCurrent(const wallet::AccountHandle& account, const QString& hotkey)
{
    m_choice = account;
    m_hotkey = hotkey;
    keepChoice();
}

/// After the folder was read anew: the same row, its account when it is gone, or the first one.
void AccountTree::keepChoice()
{
    m_restoring = true;
    // Not expandAll(): it opens rows without children too, and closing those takes a key press that
    // seems to do nothing.
    for (int folder = 0; folder < m_tree.rowCount({}); ++folder) {
        const QModelIndex parent = m_tree.index(folder, 0, {});
        setExpanded(parent, true);
        for (int i = 0; i < m_tree.rowCount(parent); ++i) {
            const QModelIndex index = m_tree.index(i, 0, parent);
            if (m_tree.rowCount(index) > 0)
                setExpanded(index, isUnfolded(index));
        }
    }
    m_restoring = false;
    QModelIndex index = m_tree.find(m_choice, m_hotkey);
    if (!index.isValid())
        index = m_tree.find(m_choice);
    if (!index.isValid())
        index = m_tree.index(0, 0, m_tree.index(0, 0));
    if (index.isValid()) {
        setCurrentIndex(index);
    } else {
        m_choice = {};
        m_hotkey.clear();
    }
}

/// As the person left it; the account whose hotkey is chosen is open in any case.
bool AccountTree::isUnfolded(const QModelIndex& index) const
{
    const wallet::AccountRow* row = m_tree.account(index);
    if (row == nullptr || !m_folded.contains(row->handle.name))
        return true;
    return row->handle.name == m_choice.name && !m_hotkey.isEmpty();
}

void AccountTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    const wallet::AccountRow* row = m_tree.account(current);
    const wallet::HotkeyRow* hotkey = m_tree.hotkey(current);
    if (row == nullptr)
        return; // The folder's line is no choice.
    m_choice = row->handle;
    m_hotkey = hotkey != nullptr ? hotkey->name : QString();
    if (m_choice == m_toldChoice && m_hotkey == m_toldHotkey)
        return;
    m_toldChoice = m_choice;
    m_toldHotkey = m_hotkey;
    Q_EMIT chosen(m_choice, m_hotkey);
}

void AccountTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Tokens& tokens = currentTokens();
    const QRect box(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool isChosen = selectionModel()->isSelected(index);
    const bool isUnderMouse =
        m_tree.account(index) != nullptr && box.contains(viewport()->mapFromGlobal(QCursor::pos()));
    if (isChosen || isUnderMouse)
        painter->fillRect(box, tokens.raised);
    if (isChosen)
        painter->fillRect(QRect(box.topLeft(), QSize(measure::kAccentMark, box.height())),
                          tokens.accent);
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.line);
    QTreeView::drawRow(painter, option, index);
}

void AccountTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (m_tree.rowCount(index) == 0 || m_tree.account(index) == nullptr)
        return;
    const int left = rect.right() + 1 - kIndentation;
    const QString icon = isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s;
    painter->drawPixmap(left + 4, rect.center().y() - 6 + 1,
                        iconPixmap(icon, 12, currentTokens().textSoft, devicePixelRatioF()));
}

} // namespace soma::ui
