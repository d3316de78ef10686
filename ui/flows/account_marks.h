// What the note of a watched account tells of how it was derived, so that nothing else has to
// keep it: the signatories of a multisig, the origin of a pure proxy, the calls that are being
// signed by several.
//
// What is read is checked against the account itself, so a note that was edited tells nothing
// wrong; at worst it tells nothing.
#pragma once

#include "chain/primitives/derived_account.h"
#include "consensus/base/bytes.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace soma::ui {

struct MultisigShape {
    std::vector<chain::AccountId> signatories; ///< Sorted.
    std::uint16_t threshold = 2;

    chain::AccountId account() const { return chain::multisigAccount(signatories, threshold); }

    bool operator==(const MultisigShape&) const = default;
};

class AccountMarks {
    Q_DECLARE_TR_FUNCTIONS(AccountMarks)

public:
    /// A sentence, then an address a line.
    static QString note(const MultisigShape& shape);
    static std::optional<MultisigShape> multisig(const QString& note,
                                                 const chain::AccountId& account);

    /// A sentence, then one line with the spawner and four numbers.
    static QString note(const chain::PureOrigin& origin);
    static std::optional<chain::PureOrigin> pure(const QString& note,
                                                 const chain::AccountId& account);

    /// Lines of hexadecimal.
    static std::vector<Bytes> calls(const QString& note);

    /// The note with these calls in place of those that it had.
    static QString withCalls(const QString& note, const std::vector<Bytes>& calls);
};

/// Hexadecimal as people paste it: with or without 0x, over several lines. Nothing when it is not.
std::optional<Bytes> bytesOfHex(const QString& text);

} // namespace soma::ui
