// Sentences for what can be wrong with a scenario file.
#pragma once

#include "chain/api/lab/lab_error.h"
#include "consensus/base/error.h"

#include <QCoreApplication>
#include <QString>

namespace soma::ui {

class LabErrorText {
    Q_DECLARE_TR_FUNCTIONS(LabErrorText)

public:
    /// `error` is a chain::LabError.
    static QString sentence(const Error& error);
};

} // namespace soma::ui
