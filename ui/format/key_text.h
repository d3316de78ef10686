// Key files in words.
#pragma once

#include "wallet/api/key_values.h"

#include <QCoreApplication>
#include <QString>

namespace soma::ui {

class KeyText {
    Q_DECLARE_TR_FUNCTIONS(KeyText)

public:
    /// How a key file is protected, as a sentence.
    static QString protection(wallet::KeyfileKind kind);
    static QString watchOnly();

    /// What a file to import is: "polkadot.js file with 3 accounts".
    static QString finding(const wallet::ImportFinding& finding);

    /// What was pasted into the restore box; empty for nothing.
    static QString recognised(const wallet::Recognised& recognised);
};

} // namespace soma::ui
