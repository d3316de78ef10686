#include "ui/format/storage_text.h"

#include "ui/format/address_format.h"
#include "ui/format/amount_format.h"
#include "ui/format/call_text.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

/// A cell is for a glance; the whole of a value stands below the table.
constexpr qsizetype kMostSigns = 160;

QString fullText(const chain::DecodedValue& value)
{
    if (const auto* bytes = std::get_if<Bytes>(&value))
        return hexText(*bytes);
    if (const auto* account = std::get_if<chain::AccountId>(&value))
        return addressOf(*account);
    if (const auto* hash = std::get_if<chain::Hash256>(&value))
        return hashText(*hash);
    if (const auto* text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    return CallText().value(value);
}

void addLines(const QString& name, const chain::DecodedValue& value, int depth, QStringList& out)
{
    const QString indent(depth * 2, u' ');
    const auto* group = std::get_if<chain::DecodedGroup>(&value);
    if (group == nullptr) {
        out.append(indent + (name.isEmpty() ? QString() : QString(name + u": "_s)) +
                   fullText(value));
        return;
    }
    const QString called = QString::fromStdString(group->name);
    const QString heading = name.isEmpty()     ? called
                            : called.isEmpty() ? QString(name + u':')
                                               : QString(name + u": "_s + called);
    const bool headed = !heading.isEmpty();
    if (headed || group->fields.empty())
        out.append(indent + (headed ? heading : u"[]"_s));
    int number = 0;
    for (const chain::DecodedField& field : group->fields) {
        const QString part = field.name.empty() ? u'[' + QString::number(number) + u']'
                                                : QString::fromStdString(field.name);
        addLines(part, field.value, headed ? depth + 1 : depth, out);
        ++number;
    }
}

} // namespace

QString storageKeyText(const StorageKeyParts& key)
{
    QStringList parts;
    for (const auto& part : key)
        parts.append(storageValueText(part));
    return parts.isEmpty() ? QString() : QString(u'(' + parts.join(u", "_s) + u')');
}

QString storageValueText(const std::optional<chain::DecodedValue>& value)
{
    if (!value)
        return QString(kUnknown);
    const QString line = CallText().value(*value);
    return line.size() <= kMostSigns ? line : QString(line.left(kMostSigns) + QChar(0x2026));
}

QString storageLine(const StorageKeyParts& key, const chain::DecodedValue& value)
{
    const QString where = storageKeyText(key);
    return where.isEmpty() ? storageValueText(value)
                           : QString(where + u" → "_s + storageValueText(value));
}

QString storageLines(const chain::DecodedValue& value)
{
    QStringList lines;
    addLines({}, value, 0, lines);
    return lines.join(u'\n');
}

} // namespace soma::ui
