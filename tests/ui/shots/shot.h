// Pictures of views and states for people to look at. Every area of the window has its own file,
// which enters itself: a new area is a new file and one line of CMake.
#pragma once

#include "tests/support/gui_helpers.h"

#include <QSize>
#include <QString>

#include <functional>
#include <vector>

namespace soma::test {

struct Shot {
    QString name;
    std::function<void(Desk&)> fill; ///< Before the window is shown.
    std::function<void(Desk&)> act;  ///< Afterwards.
    QSize size{1280, 800};
    bool everyTheme = false; ///< High contrast and Portuguese too.
};

class ShotList {
public:
    Shot& add(const QString& name, std::function<void(Desk&)> fill,
              std::function<void(Desk&)> act = nothing);

    std::vector<Shot> takeSorted();

    static void nothing(Desk&) {}

private:
    std::vector<Shot> m_shots;
};

/// Enters an area's pictures: one constant at the end of its file.
class ShotArea {
public:
    using Fill = void (*)(ShotList& list);

    explicit ShotArea(Fill fill) { all().push_back(fill); }

    static std::vector<Fill>& all();
};

// What areas share

/// Lets timers and queued calls run for a moment; pictures may wait, tests may not.
void settle(int milliseconds = 60);

void show(Desk& desk, ui::PageId page, const QString& account = {});
void press(Desk& desk, const QString& name);
void type(Desk& desk, const QString& name, const QString& text);

chain::AccountId bob();
Bytes transfer(const chain::AccountId& from, const chain::AccountId& to, Rao amount,
               unsigned nonce);

/// What the window cuts off at the side where nobody can scroll to it, a line each.
QStringList cutOff(const ui::MainWindow& window);

/// Three accounts, some history, a chain of some blocks.
void prepare(Desk& desk);

/// The same with names and amounts that hardly fit.
void longNames(Desk& desk);

} // namespace soma::test
