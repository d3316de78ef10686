#include "ui/widgets/busy_bar.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kTickMs = 50;
constexpr int kFull = 1'000;
constexpr int kAlmost = 970;

} // namespace

BusyBar::BusyBar(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_text(makeLabel(u"soft"_s, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(u"link"_s, objectName + u"Cancel"_s, this))
{
    setObjectName(objectName);
    m_bar->setObjectName(objectName + u"Progress"_s);
    m_bar->setRange(0, kFull);
    m_bar->setTextVisible(false);
    auto* layout = columnIn(this, 0, gap::kHair);
    auto* head = row(gap::kMedium);
    head->addWidget(m_text, 1);
    head->addWidget(m_cancel);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &BusyBar::advance);
    connect(m_cancel, &QPushButton::clicked, this, &BusyBar::cancelled);
    m_phrases.say([this] {
        //: Link beside a progress bar: stops waiting for a key file to open.
        m_cancel->setText(tr("Cancel"));
        m_cancel->setAccessibleName(m_cancel->text());
    });
    hide();
}

void BusyBar::setText(const QString& text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

void BusyBar::start(int usualMs)
{
    if (isRunning())
        return;
    m_usualMs = std::max(usualMs, 1);
    m_since.start();
    m_bar->setValue(0);
    m_tick.start();
    show();
}

void BusyBar::stop()
{
    m_tick.stop();
    hide();
}

void BusyBar::advance()
{
    const qint64 part = m_since.elapsed() * kFull / m_usualMs;
    m_bar->setValue(static_cast<int>(std::min<qint64>(part, kAlmost)));
}

void BusyBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
