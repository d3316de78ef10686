// A frame over the window's content: there at a key, gone at Esc or a click beside it.
#pragma once

#include <QFrame>
#include <QPointer>

namespace soma::ui {

/// Not a window of its own: it needs no grab, cannot outlive its window or be left on the screen
/// beside it, and goes wherever the window goes. Gives the keyboard back to whoever had it.
class Overlay : public QFrame {
    Q_OBJECT

public:
    enum class Place { Top, Middle, Corner }; ///< The corner is the lower right one.

    Overlay(const QString& objectName, Place place, QWidget* window);

    /// Shows it and gives the keyboard to `first`.
    void open(QWidget* first);

    /// Takes it away and gives the keyboard back.
    void dismiss();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

    /// To be called when the content's size changed.
    void arrange();

private:
    bool isInside(const QObject* object) const;

    Place m_place;
    QPointer<QWidget> m_before;
};

} // namespace soma::ui
