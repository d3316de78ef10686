#include "ui/flows/recipient_lines.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

QChar separatorOf(const QString& text)
{
    for (const QChar separator : {u'\t', u';'})
        if (text.contains(separator))
            return separator;
    return u',';
}

/// A doubled quote inside quotes is one of them.
QStringList fieldsOf(const QString& line, QChar separator)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        const bool doubled = quoted && c == u'"' && line.mid(at + 1, 1) == u"\""_s;
        if (doubled) {
            fields.back().append(c);
            ++at;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            fields.append(QString());
        } else {
            fields.back().append(c);
        }
    }
    for (QString& field : fields)
        field = field.trimmed();
    return fields;
}

bool isDigits(const QString& field)
{
    return !field.isEmpty() &&
           std::all_of(field.begin(), field.end(), [](QChar c) { return c.isDigit(); });
}

bool isNumber(const QString& field)
{
    return !field.isEmpty() && field.front().isDigit() &&
           std::all_of(field.begin(), field.end(),
                       [](QChar c) { return c.isDigit() || c == u'.'; });
}

bool hasDigit(const QString& line)
{
    return std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
}

RecipientLine recipientOf(QStringList fields, QChar separator)
{
    RecipientLine out;
    out.address = fields.takeFirst();
    out.address.removeIf([](QChar c) { return c.isSpace(); });
    if (fields.isEmpty())
        return out;
    out.amount = fields.takeFirst();
    while (separator == u',' && !fields.isEmpty() && isDigits(out.amount.section(u',', -1)) &&
           isNumber(fields.front()))
        out.amount += u',' + fields.takeFirst();
    out.label = fields.join(QString(separator == u'\t' ? u' ' : separator) + u' ').trimmed();
    return out;
}

} // namespace

std::vector<RecipientLine> readRecipients(const QString& text)
{
    std::vector<RecipientLine> out;
    const QChar separator = separatorOf(text);
    bool first = true;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const bool heading = first && !hasDigit(line);
        first = false;
        if (heading)
            continue;
        RecipientLine recipient = recipientOf(fieldsOf(line, separator), separator);
        if (!recipient.isEmpty())
            out.push_back(std::move(recipient));
    }
    return out;
}

} // namespace soma::ui
