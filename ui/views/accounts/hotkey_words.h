// What a hotkey does, as a drawing and in words.
#pragma once

#include "ui/models/hotkey_roles.h"

#include <QCoreApplication>
#include <QString>

namespace soma::ui {

class HotkeyWords {
    Q_DECLARE_TR_FUNCTIONS(HotkeyWords)

public:
    /// The file's stem in resources/icons.
    static QString icon(std::optional<HotkeyRoles::Role> role);

    /// One word; empty while unknown.
    static QString name(std::optional<HotkeyRoles::Role> role);

    /// "validates on subnet 1 (uid 7)".
    static QString place(const chain::HotkeyPlace& place);
};

} // namespace soma::ui
