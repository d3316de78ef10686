#include "ui/views/shell/command_palette.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kPaletteWidth = 600;
constexpr int kPaletteLines = 10;

class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {kPaletteWidth / 2, measure::kRow};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& tokens = currentTokens();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, tokens.raised);
            painter->fillRect(
                QRect(option.rect.topLeft(), QSize(measure::kAccentMark, option.rect.height())),
                tokens.accent);
        }
        QRect box = option.rect.adjusted(gap::kLarge, 0, -gap::kLarge, 0);
        const QString keys = index.data(PaletteModel::KeysRole).toString();
        painter->setFont(textFont(TextSize::Table));
        painter->setPen(tokens.textSoft);
        painter->drawText(box, int(Qt::AlignRight | Qt::AlignVCenter), keys);
        if (!keys.isEmpty())
            box.setRight(box.right() - painter->fontMetrics().horizontalAdvance(keys) -
                         gap::kLarge);
        const QString detail = index.data(PaletteModel::DetailRole).toString();
        const int detailWidth =
            std::min(painter->fontMetrics().horizontalAdvance(detail), box.width() / 2);
        painter->drawText(box, int(Qt::AlignRight | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, detailWidth));
        if (detailWidth > 0)
            box.setRight(box.right() - detailWidth - gap::kLarge);
        painter->setFont(textFont(TextSize::Body));
        painter->setPen(tokens.text);
        painter->drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            box.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : Overlay(u"commandPalette"_s, Place::Top, window)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(makeParagraph(u"soft"_s, this))
{
    setFixedWidth(kPaletteWidth);
    auto* layout = columnIn(this, 0, 0);
    m_search->setObjectName(u"paletteSearchEdit"_s);
    m_search->setProperty("kind", u"bare"_s);
    m_search->setFixedHeight(measure::kPageHeader);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setContentsMargins(gap::kLarge, gap::kMedium, gap::kLarge, gap::kMedium);
    layout->addWidget(m_search);
    layout->addWidget(makeHairline(this));
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    layout->addSpacing(gap::kHair);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::takeTyped);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::run);
    m_phrases.say([this] {
        //: In the box of the command palette.
        m_search->setPlaceholderText(tr("Page, command, account, subnet or setting"));
        //: Names the box of the command palette.
        m_search->setAccessibleName(tr("Find anything"));
        //: Names the list under the box of the command palette.
        m_list->setAccessibleName(tr("What was found"));
        //: In the command palette when nothing answers to what was typed.
        m_nothing->setText(tr("Nothing here is called that. Type a part of a name, a subnet's "
                              "number, or the beginning of an address."));
    });
}

void CommandPalette::setEntries(std::vector<PaletteEntry> entries)
{
    const int row = m_list->currentIndex().row();
    const QString chosen = m_list->currentIndex().data().toString();
    m_model.setEntries(std::move(entries));
    chooseFirst();
    if (row > 0 && row < m_model.rowCount() && m_model.entry(row).name == chosen)
        m_list->setCurrentIndex(m_model.index(row));
}

void CommandPalette::ask()
{
    m_search->clear();
    takeTyped();
    open(m_search);
}

void CommandPalette::clear()
{
    m_model.setEntries({});
    m_search->clear();
}

void CommandPalette::takeTyped()
{
    m_model.setTyped(m_search->text());
    chooseFirst();
}

void CommandPalette::chooseFirst()
{
    const int rows = m_model.rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_list->setFixedHeight(std::clamp(rows, 1, kPaletteLines) * measure::kRow);
    m_list->setCurrentIndex(m_model.index(0));
    m_list->scrollToTop();
    if (isVisible())
        arrange();
}

void CommandPalette::move(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, rows - 1);
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_model.index(row));
    // The keyboard is in the box: what stands there is what is heard.
    m_search->setAccessibleDescription(m_model.index(row).data(Qt::AccessibleTextRole).toString());
}

/// Closes first: what runs may want the keyboard.
void CommandPalette::run()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid())
        return;
    const auto act = m_model.entry(chosen.row()).run;
    dismiss();
    act();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(kPaletteLines);
        return true;
    case Qt::Key_PageUp:
        move(-kPaletteLines);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // There is nowhere else to go.
    default:
        return Overlay::eventFilter(watched, event);
    }
}

void CommandPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    Overlay::changeEvent(event);
}

} // namespace soma::ui
