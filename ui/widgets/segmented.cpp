#include "ui/widgets/segmented.h"

#include "ui/widgets/build.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kInset = 2;
constexpr int kSegmentPadding = 12;

} // namespace

Segmented::Segmented(const QString& objectName, QWidget* parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(rowIn(this, kInset, kInset))
{
    setObjectName(objectName);
    setProperty("frame", u"raised"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

QPushButton* Segmented::addSegment(const QString& objectName)
{
    auto* button = makeButton(u"segment"_s, objectName, this);
    button->setCheckable(true);
    const int index = static_cast<int>(m_group->buttons().size());
    m_group->addButton(button, index);
    m_layout->addWidget(button);
    if (index == 0)
        button->setChecked(true);
    return button;
}

void Segmented::setSegmentText(int index, const QString& text)
{
    QAbstractButton* button = m_group->button(index);
    button->setText(text);
    button->setAccessibleName(text);
    // The chosen one is bold: without room for that its ends are cut.
    QFont bold = button->font();
    bold.setWeight(QFont::DemiBold);
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 2 * kSegmentPadding);
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    if (auto* button = m_group->button(index)) {
        button->setChecked(true);
        return;
    }
    if (auto* checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

} // namespace soma::ui
