// Which part of the x axis is looked at, and where the crosshair stands. Charts that share one move
// together.
#pragma once

#include <QObject>

#include <optional>

namespace soma::ui {

class ViewRange : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Span {
        double from = 0;
        double to = 1;

        double length() const { return to - from; }

        bool operator==(const Span&) const = default;
    };

    /// Where there is anything. What is visible stays, unless it reached to the end: then it goes
    /// on following the end. All of it is visible at first.
    void setBounds(Span bounds);

    const Span& bounds() const { return m_bounds; }

    const Span& visible() const { return m_visible; }

    bool isAll() const { return m_all; }

    /// `factor` below 1 comes nearer; the place `at` stays where it is.
    void zoom(double at, double factor);
    void pan(double by);

    /// The last `length` of it.
    void showLast(double length);
    void showAll();
    void show(Span span);
    void toStart();
    void toEnd();

    const std::optional<double>& cursor() const { return m_cursor; }

    void setCursor(std::optional<double> at);

Q_SIGNALS:
    void changed();
    void cursorMoved();

private:
    void settle(Span span);

    Span m_bounds;
    Span m_visible;
    bool m_all = true;
    bool m_following = true; ///< The end of what is visible is the end of what there is.
    std::optional<double> m_cursor;
};

} // namespace soma::ui
