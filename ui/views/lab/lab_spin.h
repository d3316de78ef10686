// The lab's number fields.
#pragma once

#include "ui/theme/tokens.h"

#include <QLineEdit>
#include <QSpinBox>

namespace soma::ui {

/// The text inside takes the focus for the whole, which has the name that is read aloud.
inline QSpinBox* makeSpin(const QString& objectName, int least, int most, QWidget* parent)
{
    auto* spin = new QSpinBox(parent);
    spin->setObjectName(objectName);
    spin->setRange(least, most);
    spin->setFixedHeight(measure::kControl);
    if (auto* text = spin->findChild<QLineEdit*>())
        text->setFocusPolicy(Qt::NoFocus);
    return spin;
}

} // namespace soma::ui
