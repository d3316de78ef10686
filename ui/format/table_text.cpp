#include "ui/format/table_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// Spreadsheets run what begins like this; names on a chain are written by strangers.
QString harmless(const QString& cell)
{
    if (cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()))
        return cell;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return isNumber ? cell : u'\'' + cell;
}

QByteArray quoted(const QString& cell)
{
    QString text = harmless(cell);
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') &&
        !text.contains(u'\r'))
        return text.toUtf8();
    text.replace(u"\""_s, u"\"\""_s);
    return (u'"' + text + u'"').toUtf8();
}

bool sameCsv(const QByteArray& text, const TextTable& table)
{
    const QList<QStringList> found = readCsv(text);
    if (found.size() != table.rows + 1)
        return false;
    for (int row = 0; row < table.rows; ++row) {
        const QStringList& cells = found[row + 1];
        if (cells.size() != table.headings.size())
            return false;
        for (int column = 0; column < cells.size(); ++column)
            if (cells[column] != harmless(table.cell(row, column)))
                return false;
    }
    return true;
}

bool sameJson(const QByteArray& text, const TextTable& table)
{
    const QJsonArray found = QJsonDocument::fromJson(text).array();
    if (found.size() != table.rows)
        return false;
    for (int row = 0; row < table.rows; ++row) {
        const QJsonObject object = found[row].toObject();
        for (int column = 0; column < table.headings.size(); ++column)
            if (object[table.headings[column]].toString() != table.cell(row, column))
                return false;
    }
    return true;
}

} // namespace

std::string_view errorName(ExportError code)
{
    switch (code) {
    case ExportError::CannotWrite:
        return "CannotWrite";
    case ExportError::Differs:
        return "Differs";
    }
    return "Unknown";
}

QByteArray tableCsv(const TextTable& table)
{
    QByteArray text;
    for (int row = -1; row < table.rows; ++row) {
        for (int column = 0; column < table.headings.size(); ++column) {
            if (column > 0)
                text += ',';
            text += quoted(row < 0 ? table.headings[column] : table.cell(row, column));
        }
        text += "\r\n";
    }
    return text;
}

QByteArray tableJson(const TextTable& table)
{
    QJsonArray rows;
    for (int row = 0; row < table.rows; ++row) {
        QJsonObject object;
        for (int column = 0; column < table.headings.size(); ++column)
            object[table.headings[column]] = table.cell(row, column);
        rows.append(object);
    }
    return QJsonDocument(rows).toJson();
}

QList<QStringList> readCsv(const QByteArray& text)
{
    const QString all = QString::fromUtf8(text);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool inside = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QChar c = all[i];
        if (inside) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < all.size() && all[i + 1] == u'"')
                cell += all[i++];
            else
                inside = false;
        } else if (c == u'"') {
            inside = true;
        } else if (c == u',') {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        rows.append(row);
    }
    return rows;
}

Result<void> exportTable(const QString& path, const TextTable& table, TableFormat format)
{
    const bool csv = format == TableFormat::Csv;
    QSaveFile file(path);
    const QByteArray text = csv ? tableCsv(table) : tableJson(table);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error(ExportError::CannotWrite, file.errorString().toStdString());
    QFile again(path);
    if (!again.open(QIODevice::ReadOnly))
        return Error(ExportError::CannotWrite, again.errorString().toStdString());
    const QByteArray found = again.readAll();
    if (csv ? !sameCsv(found, table) : !sameJson(found, table))
        return ExportError::Differs;
    return {};
}

} // namespace soma::ui
