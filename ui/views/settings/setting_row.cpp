#include "ui/views/settings/setting_row.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kDotWidth = 12;

} // namespace

SettingRow::SettingRow(QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_control(control)
    , m_dot(makeLabel(u"accent"_s, this))
    , m_name(makeLabel({}, this))
    , m_note(makeParagraph(u"caption"_s, this))
{
    auto* layout = rowIn(this, 0, gap::kLarge);
    auto* texts = column(2);
    auto* head = row(gap::kHair);
    m_dot->setFixedWidth(kDotWidth);
    head->addWidget(m_name);
    head->addWidget(m_dot);
    head->addStretch(1);
    texts->addLayout(head);
    texts->addWidget(m_note);
    layout->addLayout(texts, 1);
    layout->addWidget(control, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_name->setBuddy(control);
}

void SettingRow::setTexts(const QString& name, const QString& note)
{
    m_name->setText(name);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_control->setAccessibleName(name);
    m_control->setAccessibleDescription(note);
}

QString SettingRow::name() const
{
    return m_name->text();
}

QString SettingRow::note() const
{
    return m_note->text();
}

void SettingRow::setChanged(bool changed)
{
    m_dot->setText(changed ? u"•"_s : QString());
    //: Tooltip of the dot beside a setting.
    m_dot->setToolTip(changed ? tr("Changed from its default") : QString());
}

} // namespace soma::ui
