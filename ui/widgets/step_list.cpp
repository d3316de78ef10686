#include "ui/widgets/step_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kWidth = 168;
constexpr int kStepMark = 16;

} // namespace

StepList::StepList(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    setFixedWidth(kWidth);
    columnIn(this, 0, gap::kMedium)->addStretch(1);
}

void StepList::setSteps(const QStringList& names)
{
    auto* layout = static_cast<QBoxLayout*>(this->layout());
    while (m_steps.size() < std::size_t(names.size())) {
        auto* box = new QWidget(this);
        auto* line = rowIn(box, 0, gap::kSmall);
        auto* mark = makeLabel({}, box);
        mark->setFixedSize(kStepMark, kStepMark);
        mark->setAlignment(Qt::AlignCenter);
        auto* name = makeLabel({}, box);
        line->addWidget(mark);
        line->addWidget(name, 1);
        layout->insertWidget(int(m_steps.size()), box);
        m_steps.push_back({mark, name});
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i].name->setText(names.value(qsizetype(i)));
    refresh();
}

void StepList::setCurrent(int index)
{
    m_current = index;
    refresh();
}

void StepList::refresh()
{
    for (int i = 0; i < int(m_steps.size()); ++i) {
        const Step& step = m_steps[std::size_t(i)];
        const bool done = i < m_current;
        const bool current = i == m_current;
        setLook(step.name, "role", current ? u"strong"_s : done ? QString() : u"faint"_s);
        setLook(step.mark, "role", current ? u"accent"_s : u"faint"_s);
        if (done) {
            step.mark->setPixmap(
                iconPixmap(u"done"_s, kStepMark, currentTokens().accent, devicePixelRatioF()));
        } else {
            step.mark->setPixmap({});
            step.mark->setText(QString::number(i + 1));
        }
    }
    if (m_current >= 0 && m_current < int(m_steps.size()))
        //: Screen reader text of a wizard's steps; %1 and %2 are numbers, %3 the step's name.
        setAccessibleName(tr("Step %1 of %2: %3")
                              .arg(m_current + 1)
                              .arg(m_steps.size())
                              .arg(m_steps[std::size_t(m_current)].name->text()));
}

void StepList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace soma::ui
