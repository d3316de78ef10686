#include "ui/widgets/card.h"

#include "ui/format/amount_format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_head(row(gap::kSmall))
    , m_title(makeLabel(u"section"_s, this))
    , m_body(column(gap::kSmall))
{
    setProperty("frame", u"card"_s);
    auto* layout = columnIn(this, gap::kLarge, gap::kMedium);
    m_head->addWidget(m_title, 1);
    layout->addLayout(m_head);
    layout->addLayout(m_body, 1);
    m_title->hide();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

Stat::Stat(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_caption(new ElidedLabel(u"caption"_s, this))
    , m_value(new ElidedLabel({}, this))
{
    setObjectName(objectName);
    m_value->setObjectName(objectName + u"Value"_s);
    auto* layout = columnIn(this, 0, 2);
    layout->addWidget(m_caption);
    layout->addWidget(m_value);
    m_value->setText(QString(kUnknown));
}

void Stat::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_value->setAccessibleName(caption);
}

void Stat::setValue(const QString& value, const QString& tooltip)
{
    m_value->setText(value);
    m_value->setToolTip(tooltip);
}

void Stat::setUnknown(const QString& why)
{
    setValue(QString(kUnknown), why);
}

} // namespace soma::ui
