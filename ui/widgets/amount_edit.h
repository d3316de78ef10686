// Types an amount exactly, of TAO or of a subnet's alpha; the unit stands inside the field.
#pragma once

#include "consensus/base/result.h"
#include "consensus/base/units.h"

#include <QLineEdit>

class QLabel;

namespace soma::ui {

class AmountEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit AmountEdit(QWidget* parent = nullptr);

    /// What is typed, or which part of it is wrong.
    Result<Rao> amount() const;
    void setAmount(Rao amount);

    /// τ until told otherwise.
    void setUnit(const QString& symbol);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_unit;
};

} // namespace soma::ui
