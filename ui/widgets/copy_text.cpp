#include "ui/widgets/copy_text.h"

#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clipboard_keeper.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

CopyText::CopyText(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_label(makeLabel({}, this))
    , m_button(makeIconButton(u"copy"_s, objectName + u"CopyButton"_s, this))
{
    setObjectName(objectName);
    m_label->setObjectName(objectName + u"Text"_s);
    m_label->setFont(monoFont(TextSize::Table));
    auto* layout = rowIn(this, 0, gap::kHair);
    layout->addWidget(m_label);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &CopyText::copy);
    m_phrases.say([this] {
        //: Button beside an address or a hash.
        nameControl(m_button, tr("Copy"));
    });
}

void CopyText::setTexts(const QString& shown, const QString& full)
{
    m_full = full;
    m_label->setText(full.isEmpty() ? QString(kUnknown) : shown);
    m_label->setToolTip(full);
    m_label->setAccessibleName(full);
    m_button->setVisible(!full.isEmpty());
}

void CopyText::letWrap()
{
    m_label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_label->setSizePolicy(policy);
    static_cast<QHBoxLayout*>(layout())->setStretchFactor(m_label, 1);
}

void CopyText::copy()
{
    ClipboardKeeper::instance().put(m_full);
    Q_EMIT copied(m_full);
}

void CopyText::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_phrases.sayAgain();
    QWidget::changeEvent(event);
}

AddressLabel::AddressLabel(Form form, const QString& objectName, QWidget* parent)
    : CopyText(objectName, parent)
    , m_form(form)
{
}

void AddressLabel::setAddress(const QString& address)
{
    switch (m_form) {
    case Form::Short:
        setTexts(shortAddress(address), address);
        return;
    case Form::Grouped:
        setTexts(groupedAddress(address), address);
        return;
    case Form::GroupedTwoLines:
        setTexts(groupedAddressLines(address, 2), address);
        return;
    }
}

PathLabel::PathLabel(const QString& objectName, QWidget* parent) : CopyText(objectName, parent)
{
    letWrap(); // A path may break after each of its slashes.
}

void PathLabel::setPath(const QString& path)
{
    constexpr qsizetype kShown = 56;
    if (path.size() <= kShown)
        return setTexts(path, path);
    setTexts(path.left(kShown / 3) + u'…' + path.right(kShown - kShown / 3), path);
}

SignatureLabel::SignatureLabel(const QString& objectName, QWidget* parent)
    : CopyText(objectName, parent)
{
}

void SignatureLabel::setSignature(const QString& signature)
{
    constexpr qsizetype kLine = 66;
    QStringList lines;
    for (qsizetype at = 0; at < signature.size(); at += kLine)
        lines.append(signature.mid(at, kLine));
    setTexts(lines.join(u'\n'), signature);
}

HashLabel::HashLabel(const QString& objectName, QWidget* parent) : CopyText(objectName, parent) {}

void HashLabel::setHash(const QString& hash)
{
    setTexts(shortHash(hash), hash);
}

} // namespace soma::ui
