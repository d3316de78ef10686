#include "ui/views/shell/shortcut_sheet.h"

#include "ui/theme/tokens.h"
#include "ui/views/shell/commands.h"
#include "ui/widgets/build.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kSheetWidth = 520;
constexpr int kSheetHeight = 560;

} // namespace

ShortcutSheet::ShortcutSheet(const std::vector<Command>& commands, QWidget* window)
    : Overlay(u"shortcutSheet"_s, Place::Middle, window)
    , m_commands(commands)
    , m_title(makeLabel(u"section"_s, this))
    , m_close(makeIconButton(u"close"_s, u"shortcutSheetCloseButton"_s, this))
{
    setFixedWidth(kSheetWidth);
    setMaximumHeight(kSheetHeight);
    auto* layout = columnIn(this, gap::kPage, gap::kMedium);
    auto* head = row(gap::kSmall);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    layout->addLayout(head);
    auto* content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, gap::kMedium, 0);
    m_grid->setHorizontalSpacing(gap::kPage);
    m_grid->setVerticalSpacing(gap::kSmall);
    m_grid->setColumnStretch(0, 1);
    m_area = scrolled(content, this);
    // By its keys one reads on.
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->setObjectName(u"shortcutSheetArea"_s);
    m_area->setMinimumHeight(kSheetHeight - 2 * gap::kPage - measure::kControl - gap::kMedium);
    layout->addWidget(m_area, 1);
    connect(m_close, &QPushButton::clicked, this, &Overlay::dismiss);
    fill();
}

void ShortcutSheet::showKeys()
{
    fill();
    open(m_area);
}

void ShortcutSheet::fill()
{
    clearLayout(m_grid);
    //: Heading of the sheet of shortcuts.
    m_title->setText(tr("Keyboard shortcuts"));
    m_area->setAccessibleName(m_title->text());
    //: Button: closes the sheet of shortcuts.
    nameControl(m_close, tr("Close"));
    //: Group in the sheet of shortcuts: those that work on every page.
    addHeading(tr("Everywhere"));
    for (const Command& command : m_commands) {
        QStringList keys;
        for (const QKeySequence& each : command.keys)
            keys.append(each.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            addLine(command.name(), keys.join(u"   "_s));
    }
    //: Group in the sheet of shortcuts.
    addHeading(tr("In lists and tables"));
    //: What a key does in a table.
    addLine(tr("Open the row"), QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    //: What a key does in a table.
    addLine(tr("Copy the row as it is shown"),
            QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    //: What a key does in the list of subnets.
    addLine(tr("Watch a subnet, or stop"), u"W"_s);
    //: What a key does; panels are what lies over or beside a page.
    addLine(tr("Close a panel"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
}

void ShortcutSheet::addHeading(const QString& text)
{
    auto* label = makeLabel(u"soft"_s, this);
    label->setText(text);
    const int line = m_grid->rowCount();
    if (line > 1)
        label->setContentsMargins(0, gap::kMedium, 0, 0);
    m_grid->addWidget(label, line, 0, 1, 2);
}

void ShortcutSheet::addLine(const QString& name, const QString& keys)
{
    auto* what = makeLabel({}, this);
    what->setText(name);
    auto* how = makeLabel(u"strong"_s, this);
    how->setText(keys);
    const int line = m_grid->rowCount();
    m_grid->addWidget(what, line, 0);
    m_grid->addWidget(how, line, 1, Qt::AlignRight);
}

void ShortcutSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    Overlay::changeEvent(event);
}

} // namespace soma::ui
