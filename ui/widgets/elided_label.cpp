#include "ui/widgets/elided_label.h"

#include <QHelpEvent>
#include <QStyle>
#include <QStyleOption>
#include <QStylePainter>
#include <QToolTip>

namespace soma::ui {

namespace {

constexpr int kLeastLetters = 4;

} // namespace

ElidedLabel::ElidedLabel(const QString& role, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    if (!role.isEmpty())
        setProperty("role", role);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return {std::min(whole.width(), kLeastLetters * fontMetrics().averageCharWidth()),
            whole.height()};
}

bool ElidedLabel::fits() const
{
    return QLabel::minimumSizeHint().width() <= width();
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    if (fits())
        return QLabel::paintEvent(event);
    QStylePainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    painter.style()->drawItemText(
        &painter, contentsRect(), int(alignment()), option.palette, isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && !fits()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace soma::ui
