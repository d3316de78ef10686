// Addresses and names that a person takes for others (keys.md sections 5 and 14).
#pragma once

#include "chain/primitives/account_id.h"

#include <QString>

namespace soma::wallet {

/// Different accounts whose addresses begin or end alike, as somebody makes them who wants to be
/// mistaken for another. By chance two addresses are alike once in some hundred thousand.
bool looksAlike(const chain::AccountId& a, const chain::AccountId& b);

/// A name without what the eye does not see: case, spaces, letters of other alphabets and digits
/// that look like Latin letters. Names with equal skeletons look the same.
QString nameSkeleton(const QString& name);

} // namespace soma::wallet
