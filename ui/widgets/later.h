// A part of a page that is built when it is first needed: opening a page must not cost what only
// some of those who open it look at.
#pragma once

#include <functional>
#include <utility>

namespace soma::ui {

template <typename Widget>
class Later {
public:
    /// `make` puts the widget in its place; the widgets around it own it.
    void setMake(std::function<Widget*()> make) { m_make = std::move(make); }

    /// Builds it unless it is there.
    Widget* get()
    {
        if (m_widget == nullptr)
            m_widget = m_make();
        return m_widget;
    }

    Widget* operator->() { return get(); }

    /// Null as long as nobody needed it.
    Widget* ifBuilt() const { return m_widget; }

    /// False when it was there already.
    bool build()
    {
        const bool isNew = m_widget == nullptr;
        get();
        return isNew;
    }

private:
    std::function<Widget*()> m_make;
    Widget* m_widget = nullptr;
};

} // namespace soma::ui
