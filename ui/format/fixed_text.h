// Fixed-point numbers of the epoch as people read them.
#pragma once

#include "chain/api/lab/explain.h"

#include <QString>

namespace soma::ui {

/// "0.123456789": nine decimals, cut, never rounded up; groups of three by thin spaces before the
/// dot.
QString fixedText(chain::FixedBits value);

/// Every digit there is, and the raw bits: "0.12345 (raw 530242871)". For tooltips.
QString fixedExact(chain::FixedBits value);

/// A share of 65 535 with four decimals: "0.2500".
QString shareText(quint16 share);

} // namespace soma::ui
