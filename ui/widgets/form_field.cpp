#include "ui/widgets/form_field.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

FormField::FormField(QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(makeLabel(u"caption"_s, this))
    , m_note(makeParagraph(u"caption"_s, this))
{
    auto* layout = columnIn(this, 0, gap::kHair);
    auto* head = row(gap::kSmall);
    head->addWidget(m_label, 1);
    layout->addLayout(head);
    layout->addWidget(field);
    layout->addWidget(m_note);
    m_label->setBuddy(field);
    m_note->setObjectName(field->objectName() + u"Note"_s);
    m_note->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FormField::setLabel(const QString& text)
{
    m_label->setText(text);
    m_field->setAccessibleName(text);
}

void FormField::setHint(const QString& text)
{
    m_hint = text;
    refresh();
}

void FormField::setError(const QString& sentence)
{
    m_error = sentence;
    refresh();
}

void FormField::setCorner(QWidget* corner)
{
    static_cast<QHBoxLayout*>(layout()->itemAt(0)->layout())->addWidget(corner);
}

void FormField::refresh()
{
    const bool wrong = !m_error.isEmpty();
    const QString text = wrong ? m_error : m_hint;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    setLook(m_note, "role", wrong ? u"down"_s : u"caption"_s);
    setLook(m_field, "invalid", wrong);
    m_field->setAccessibleDescription(text);
}

} // namespace soma::ui
