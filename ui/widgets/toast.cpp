#include "ui/widgets/toast.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kShownMs = 4'000;

} // namespace

Toast::Toast(QWidget* parent) : QFrame(parent), m_label(makeLabel({}, this))
{
    setObjectName(u"toast"_s);
    setProperty("frame", u"toast"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    rowIn(this, gap::kMedium, 0)->addWidget(m_label);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShownMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Toast::showText(const QString& text)
{
    m_label->setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start();
}

void Toast::place()
{
    adjustSize();
    const QWidget* window = parentWidget();
    move((window->width() - width()) / 2,
         window->height() - height() - measure::kStatusBar - gap::kLarge);
}

} // namespace soma::ui
