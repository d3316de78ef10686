// Scenario files: JSON that a person can read, write and share (format in this folder's README).
#pragma once

#include "chain/api/lab/lab_error.h"
#include "chain/api/lab/scenario.h"
#include "consensus/base/result.h"

#include <QByteArray>

namespace soma::chain {

/// What the lab takes; a file that asks for more is refused before anything is allocated for it.
inline constexpr std::size_t kLabMaxUids = 4'096;
inline constexpr std::size_t kLabMaxMechanisms = 8;
inline constexpr qsizetype kLabMaxFileBytes = qsizetype{64} * 1024 * 1024;

/// Indented, fields in a fixed order: the same scenario gives the same bytes.
QByteArray toJson(const LabScenario& scenario);

/// Errors: LabError, with the path of the field.
Result<LabScenario> scenarioFromJson(const QByteArray& text);

} // namespace soma::chain
