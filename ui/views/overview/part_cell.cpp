#include "ui/views/overview/part_cell.h"

#include "ui/format/amount_format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPixmap>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr int kPartMark = 8;
/// The middle of the caption's line.
constexpr int kPartMarkTop = 4;

} // namespace

PartCell::PartCell(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_mark(makeLabel({}, this))
    , m_stat(new Stat(objectName, this))
{
    auto* line = rowIn(this, 0, gap::kSmall);
    auto* marks = column(0);
    marks->addSpacing(kPartMarkTop);
    marks->addWidget(m_mark);
    marks->addStretch(1);
    m_mark->setFixedSize(kPartMark, kPartMark);
    m_stat->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addLayout(marks);
    line->addWidget(m_stat, 1);
}

void PartCell::setName(const QString& name, const std::optional<QColor>& colour)
{
    m_stat->setCaption(name);
    QPixmap mark(QSize(kPartMark, kPartMark) * devicePixelRatioF());
    mark.fill(colour.value_or(QColor(Qt::transparent)));
    mark.setDevicePixelRatio(devicePixelRatioF());
    m_mark->setPixmap(mark);
}

void PartCell::setAmount(Rao amount, const QString& note)
{
    const QString exact = amountText(amount);
    m_stat->setValue(amountColumn(amount) + u"\u00A0τ"_s,
                     note.isEmpty() ? exact : QString(exact + u'\n' + note));
}

void PartCell::setUnknown(const QString& why)
{
    m_stat->setUnknown(why);
}

} // namespace soma::ui
