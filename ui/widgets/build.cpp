#include "ui/widgets/build.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// Follows the theme: the drawing is made anew in the new colour.
class IconButton : public QPushButton {
public:
    IconButton(QString icon, QWidget* parent) : QPushButton(parent), m_icon(std::move(icon))
    {
        redraw();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::PaletteChange)
            redraw();
        QPushButton::changeEvent(event);
    }

private:
    void redraw() { setIcon(quietIcon(m_icon)); }

    QString m_icon;
};

} // namespace

void setLook(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QLabel* makeLabel(const QString& role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

QLabel* makeParagraph(const QString& role, QWidget* parent)
{
    auto* label = makeLabel(role, parent);
    label->setWordWrap(true);
    label->setMaximumWidth(measure::kTextWidth);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QPushButton* makeButton(const QString& kind, const QString& objectName, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    if (!kind.isEmpty())
        button->setProperty("kind", kind);
    if (kind == "link"_L1)
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

QPushButton* makeIconButton(const QString& icon, const QString& objectName, QWidget* parent)
{
    auto* button = new IconButton(icon, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setProperty("kind", u"quiet"_s);
    button->setProperty("compact", true);
    button->setFixedSize(measure::kControlCompact, measure::kControlCompact);
    return button;
}

QFrame* makeFrame(const QString& frame, QWidget* parent)
{
    auto* box = new QFrame(parent);
    box->setProperty("frame", frame);
    return box;
}

QFrame* makeHairline(QWidget* parent)
{
    auto* line = makeFrame(u"line"_s, parent);
    line->setFixedHeight(1);
    return line;
}

QVBoxLayout* columnIn(QWidget* widget, int margin, int spacing)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
    return layout;
}

QHBoxLayout* rowIn(QWidget* widget, int margin, int spacing)
{
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
    return layout;
}

QVBoxLayout* column(int spacing)
{
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QHBoxLayout* row(int spacing)
{
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QHBoxLayout* limited(QWidget* widget)
{
    auto* line = row(0);
    line->addWidget(widget, 1);
    line->addStretch();
    return line;
}

QHBoxLayout* centred(QWidget* widget)
{
    auto* line = row(0);
    line->addStretch();
    line->addWidget(widget);
    line->addStretch();
    return line;
}

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget switched it on.
    area->viewport()->setAutoFillBackground(false);
    return area;
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void nameControl(QWidget* widget, const QString& name)
{
    widget->setAccessibleName(name);
    widget->setToolTip(name);
}

QComboBox* makeCombo(const QString& objectName, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    combo->setView(new QListView(combo));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

} // namespace soma::ui
