// Tables as text for other programs: CSV and JSON, and back, so that what was written can be
// checked.
#pragma once

#include "consensus/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <string_view>

namespace soma::ui {

enum class ExportError {
    CannotWrite, ///< detail = what the system said.
    Differs,     ///< What stands in the file is not what was to be written.
};

constexpr std::string_view errorDomain(ExportError)
{
    return "export";
}

std::string_view errorName(ExportError code);

/// Plain cells, asked for one at a time: amounts without units and spaces, nothing for unknown.
struct TextTable {
    QStringList headings;
    int rows = 0;
    std::function<QString(int row, int column)> cell;
};

enum class TableFormat { Csv, Json };

/// RFC 4180 with a heading line. A cell that a spreadsheet would run as a formula is written with
/// an apostrophe before it.
QByteArray tableCsv(const TextTable& table);

/// A list of objects whose members are named by the headings; every value is a string, because
/// numbers of this size do not survive every reader.
QByteArray tableJson(const TextTable& table);

/// Rows of cells, the heading line first.
QList<QStringList> readCsv(const QByteArray& text);

/// Writes the file, opens it again and compares every cell. What stood there before stays when the
/// new file cannot be finished.
Result<void> exportTable(const QString& path, const TextTable& table, TableFormat format);

} // namespace soma::ui
