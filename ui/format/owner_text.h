// What an owner's changes to a subnet's settings look like in words.
#pragma once

#include "chain/api/queries/owner.h"
#include "ui/flows/owner_changes.h"

#include <QCoreApplication>
#include <QString>

namespace soma::ui {

class OwnerText {
    Q_DECLARE_TR_FUNCTIONS(OwnerText)

public:
    /// "360 blocks", "50 %", "on"
    static QString value(const OwnerRule& rule, i128 value);

    /// What is wrong with what was typed, and what to type instead.
    static QString fault(const OwnerRule& rule, const OwnerFault& fault);

    /// "360 blocks → 400 blocks"
    static QString change(const OwnerChanges::Staged& change);

    /// When settings are refused before an epoch; empty where nothing freezes.
    static QString freeze(const chain::OwnerView& view, quint64 blockTimeMs);

private:
    static QString notANumber(OwnerInput input);
    static QString beside(const OwnerFault& fault);
};

} // namespace soma::ui
