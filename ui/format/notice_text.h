// Notices in words.
#pragma once

#include "ui/models/notice_rules.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace soma::ui {

/// What an account or a hotkey is called here: a name, or a short address.
using NoticeNames = std::function<QString(const chain::AccountId& account)>;

class NoticeText {
    Q_DECLARE_TR_FUNCTIONS(NoticeText)

public:
    /// A few words, for the toast.
    static QString headline(const Notice& notice, const NoticeNames& names);

    /// What happened, and what to do. Amounts obey the mask.
    static QString sentence(const Notice& notice, const NoticeNames& names);

    /// The rule as a setting: its name, and what it tells of.
    static QString ruleName(NoticeRule rule);
    static QString ruleNote(NoticeRule rule);

    /// Losing the key or the money is serious; the rest is only worth a look.
    static bool isSerious(NoticeRule rule);
};

} // namespace soma::ui
