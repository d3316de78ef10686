// A small mirrored glyph made from an account's bytes: a second look, never a proof.
#pragma once

#include "chain/primitives/account_id.h"

#include <QPixmap>

namespace soma::ui {

QPixmap identicon(const chain::AccountId& account, int side, qreal ratio);

} // namespace soma::ui
