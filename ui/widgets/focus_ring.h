// The 2 px accent ring around whatever holds the keyboard.
#pragma once

#include <QPointer>
#include <QWidget>

namespace soma::ui {

/// One per window, lying over everything in it, so that no parent cuts it. Shown when the focus
/// came by keyboard; fields colour their border in any case.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    explicit FocusRing(QWidget* window);

    /// What the ring is around; null while it is hidden.
    QWidget* target() const { return isVisible() ? m_target.data() : nullptr; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* widget);
    void place();

    QPointer<QWidget> m_target;
    bool m_keyboard = false;
};

} // namespace soma::ui
