// Addresses and hashes as people compare them.
#pragma once

#include "chain/primitives/account_id.h"
#include "chain/primitives/hash_types.h"

#include <QString>

namespace soma::ui {

/// SS58 with prefix 42.
QString addressOf(const chain::AccountId& account);

/// Groups of four, for reading aloud and comparing: "5Grw vaEF 5zXb ...".
QString groupedAddress(const QString& address);

/// The groups of groupedAddress in `lines` lines of equal length.
QString groupedAddressLines(const QString& address, int lines);

/// "5Grwva…utQY": the first six and the last six characters.
QString shortAddress(const QString& address);

QString hexText(ByteSpan bytes);

template <typename Tag>
QString hashText(const chain::TaggedBytes<Tag, 32>& hash)
{
    return hexText(hash.span());
}

/// "0x1234abcd…90ef1234"
QString shortHash(const QString& hash);

} // namespace soma::ui
