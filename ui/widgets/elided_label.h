// One line of text that gives way: what does not fit ends with an ellipsis, and the tooltip has it
// all.
#pragma once

#include <QLabel>

namespace soma::ui {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    /// Roles as makeLabel takes them.
    explicit ElidedLabel(const QString& role, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool fits() const;
};

} // namespace soma::ui
