#include "ui/charts/view_range.h"

#include <algorithm>

namespace soma::ui {

namespace {

/// Nearer than this there is nothing more to see.
constexpr double kNearest = 4;

} // namespace

void ViewRange::setBounds(Span bounds)
{
    if (bounds == m_bounds)
        return;
    const bool following = m_following;
    m_bounds = bounds;
    if (m_all) {
        m_visible = bounds;
        Q_EMIT changed();
        return;
    }
    Span next = m_visible;
    if (following)
        next = {bounds.to - m_visible.length(), bounds.to};
    settle(next);
}

/// Inside the bounds, keeping the length where possible.
void ViewRange::settle(Span span)
{
    const double whole = m_bounds.length();
    const double length = std::clamp(span.length(), std::min(kNearest, whole), whole);
    double from = span.from;
    if (length != span.length())
        from = (span.from + span.to - length) / 2;
    from = std::clamp(from, m_bounds.from, m_bounds.to - length);
    m_all = length >= whole;
    m_visible = m_all ? m_bounds : Span{from, from + length};
    m_following = m_visible.to >= m_bounds.to - length * 1e-6;
    Q_EMIT changed();
}

void ViewRange::zoom(double at, double factor)
{
    const double whole = m_bounds.length();
    const double length = std::clamp(m_visible.length() * factor, std::min(kNearest, whole), whole);
    if (length == m_visible.length())
        return;
    const double share = m_visible.length() > 0 ? (at - m_visible.from) / m_visible.length() : 0.5;
    const double from = at - share * length;
    settle({from, from + length});
}

void ViewRange::pan(double by)
{
    settle({m_visible.from + by, m_visible.to + by});
}

void ViewRange::show(Span span)
{
    settle(span);
}

void ViewRange::showLast(double length)
{
    settle({m_bounds.to - length, m_bounds.to});
}

void ViewRange::showAll()
{
    settle(m_bounds);
}

void ViewRange::toStart()
{
    settle({m_bounds.from, m_bounds.from + m_visible.length()});
}

void ViewRange::toEnd()
{
    settle({m_bounds.to - m_visible.length(), m_bounds.to});
}

void ViewRange::setCursor(std::optional<double> at)
{
    if (at == m_cursor)
        return;
    m_cursor = at;
    Q_EMIT cursorMoved();
}

} // namespace soma::ui
