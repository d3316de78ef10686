// A list of recipients as people paste it from a table: address, amount and perhaps a label.
#pragma once

#include <QString>

#include <vector>

namespace soma::ui {

/// As typed or pasted; nothing is judged yet.
struct RecipientLine {
    QString address;
    QString amount;
    QString label;

    bool isEmpty() const { return address.isEmpty() && amount.isEmpty() && label.isEmpty(); }

    bool operator==(const RecipientLine&) const = default;
};

/// A recipient a line; columns are parted by tabs, else by semicolons, else by commas, whichever
/// the text has. Fields may stand in double quotes. Empty lines and a first line without a digit (a
/// heading) are left out.
///
/// With commas, "1,5" may be one amount or an amount and a label. Where both could be meant the
/// amount keeps its comma, so that whoever judges it asks the person.
std::vector<RecipientLine> readRecipients(const QString& text);

} // namespace soma::ui
