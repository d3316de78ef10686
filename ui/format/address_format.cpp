#include "ui/format/address_format.h"

#include "chain/primitives/ss58_address.h"

#include <QByteArray>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

constexpr qsizetype kGroup = 4;

QStringList groupsOf(const QString& address)
{
    QStringList groups;
    for (qsizetype at = 0; at < address.size(); at += kGroup)
        groups.append(address.mid(at, kGroup));
    return groups;
}

QString middleCut(const QString& text, qsizetype first, qsizetype last)
{
    if (text.size() <= first + last + 1)
        return text;
    return text.left(first) + QChar(0x2026) + text.right(last);
}

} // namespace

QString addressOf(const chain::AccountId& account)
{
    return QString::fromStdString(chain::encodeSs58(account));
}

QString groupedAddress(const QString& address)
{
    return groupsOf(address).join(u' ');
}

QString groupedAddressLines(const QString& address, int lines)
{
    const QStringList groups = groupsOf(address);
    const qsizetype perLine = (groups.size() + lines - 1) / lines;
    QStringList out;
    for (qsizetype at = 0; at < groups.size(); at += perLine)
        out.append(groups.mid(at, perLine).join(u' '));
    return out.join(u'\n');
}

QString shortAddress(const QString& address)
{
    return middleCut(address, 6, 6);
}

QString hexText(ByteSpan bytes)
{
    const QByteArray raw(reinterpret_cast<const char*>(bytes.data()),
                         static_cast<qsizetype>(bytes.size()));
    return u"0x"_s + QString::fromLatin1(raw.toHex());
}

QString shortHash(const QString& hash)
{
    return middleCut(hash, 10, 8);
}

} // namespace soma::ui
