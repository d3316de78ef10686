#include "ui/flows/account_marks.h"

#include "chain/primitives/ss58_address.h"
#include "ui/format/address_format.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace soma::ui {

namespace {

std::optional<chain::AccountId> addressIn(const QString& word)
{
    const auto address = chain::parseAddress(word.toStdString());
    return address ? std::optional(*address) : std::nullopt;
}

QStringList linesOf(const QString& note)
{
    QStringList lines = note.split(u'\n');
    for (QString& line : lines)
        line = line.trimmed();
    return lines;
}

bool isCallLine(const QString& line)
{
    return line.startsWith("0x"_L1) && bytesOfHex(line).has_value();
}

std::optional<chain::PureOrigin> originIn(const QString& line)
{
    static const QRegularExpression kParts(
        u"^(\\w+) (\\d{1,2}) (\\d{1,5}) (\\d{1,10}) (\\d{1,10})$"_s);
    const auto parts = kParts.match(line);
    const auto spawner = parts.hasMatch() ? addressIn(parts.captured(1)) : std::nullopt;
    constexpr ushort kLastKind = 17;
    if (!spawner || parts.captured(2).toUShort() > kLastKind)
        return std::nullopt;
    chain::PureOrigin out;
    out.spawner = *spawner;
    out.kind = static_cast<chain::ProxyKind>(parts.captured(2).toUShort());
    out.index = parts.captured(3).toUShort();
    out.height = parts.captured(4).toUInt();
    out.extrinsic = parts.captured(5).toUInt();
    return out;
}

} // namespace

std::optional<Bytes> bytesOfHex(const QString& text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return c.isSpace(); });
    if (digits.startsWith("0x"_L1))
        digits.remove(0, 2);
    static const QRegularExpression kHex(u"^([0-9a-fA-F]{2})+$"_s);
    if (!kHex.match(digits).hasMatch())
        return std::nullopt;
    const QByteArray raw = QByteArray::fromHex(digits.toLatin1());
    return Bytes(raw.begin(), raw.end());
}

QString AccountMarks::note(const MultisigShape& shape)
{
    QStringList lines{//: First line of the note of a multisig; both are numbers.
                      tr("Multisig: %1 of these %2 must sign.")
                          .arg(shape.threshold)
                          .arg(shape.signatories.size())};
    for (const chain::AccountId& signatory : shape.signatories)
        lines.append(addressOf(signatory));
    return lines.join(u'\n');
}

std::optional<MultisigShape> AccountMarks::multisig(const QString& note,
                                                    const chain::AccountId& account)
{
    MultisigShape shape;
    for (const QString& line : linesOf(note))
        if (const auto address = addressIn(line))
            shape.signatories.push_back(*address);
    std::sort(shape.signatories.begin(), shape.signatories.end());
    // The threshold is the one that makes the account.
    for (std::size_t threshold = 1; threshold <= shape.signatories.size(); ++threshold) {
        shape.threshold = static_cast<std::uint16_t>(threshold);
        if (shape.signatories.size() > 1 && shape.account() == account)
            return shape;
    }
    return std::nullopt;
}

QString AccountMarks::note(const chain::PureOrigin& origin)
{
    return
        //: First line of the note of an account without a key.
        tr("An account without a key; its proxies act for it. This line is needed to close it:") +
        u'\n' +
        u"%1 %2 %3 %4 %5"_s.arg(addressOf(origin.spawner))
            .arg(int(origin.kind))
            .arg(origin.index)
            .arg(origin.height)
            .arg(origin.extrinsic);
}

std::optional<chain::PureOrigin> AccountMarks::pure(const QString& note,
                                                    const chain::AccountId& account)
{
    for (const QString& line : linesOf(note))
        if (const auto origin = originIn(line); origin && pureProxyAccount(*origin) == account)
            return origin;
    return std::nullopt;
}

std::vector<Bytes> AccountMarks::calls(const QString& note)
{
    std::vector<Bytes> out;
    for (const QString& line : linesOf(note))
        if (isCallLine(line))
            out.push_back(*bytesOfHex(line));
    return out;
}

QString AccountMarks::withCalls(const QString& note, const std::vector<Bytes>& calls)
{
    QStringList lines = note.split(u'\n');
    lines.removeIf([](const QString& line) { return isCallLine(line.trimmed()); });
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
    for (const Bytes& call : calls)
        lines.append(hexText(call));
    return lines.join(u'\n');
}

} // namespace soma::ui
