#include "tests/chain/rpc/transcript.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace soma::test {

std::optional<std::vector<TranscriptLine>> readTranscript(const QByteArray& text, QString& fault)
{
    using Kind = TranscriptLine::Kind;
    static const std::array<std::pair<QByteArray, Kind>, 4> kMarks{
        {{"-> ", Kind::Send}, {"<- ", Kind::Expect}, {"!! ", Kind::Option}, {"! ", Kind::Do}}};
    std::vector<TranscriptLine> lines;
    int number = 0;
    for (const QByteArray& line : text.split('\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        bool known = false;
        for (const auto& [mark, kind] : kMarks) {
            if (known || !line.startsWith(mark))
                continue;
            lines.push_back({kind, line.mid(mark.size()), number});
            known = true;
        }
        if (!known) {
            fault = QStringLiteral("line %1 is none of ours").arg(number);
            return std::nullopt;
        }
    }
    return lines;
}

QByteArray Bindings::filled(const QByteArray& text) const
{
    QByteArray out = text;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        out.replace("{{" + it.key().toUtf8() + "}}", it.value().toUtf8());
    return out;
}

namespace {

/// The name in "{{name}}"; nothing when it is another text.
std::optional<QString> nameIn(const QJsonValue& value)
{
    const QString text = value.toString();
    if (!text.startsWith(QLatin1String("{{")) || !text.endsWith(QLatin1String("}}")))
        return std::nullopt;
    return text.mid(2, text.size() - 4);
}

} // namespace

bool Bindings::matches(const QJsonValue& expected, const QJsonValue& found)
{
    if (const auto name = nameIn(expected)) {
        if (*name == QLatin1String("*"))
            return true;
        if (!m_values.contains(*name))
            set(*name, found.toString());
        return found.isString() && value(*name) == found.toString();
    }
    if (expected.isArray() && found.isArray()) {
        const QJsonArray wanted = expected.toArray();
        const QJsonArray list = found.toArray();
        for (int i = 0; i < wanted.size(); ++i) {
            if (wanted.at(i) == QJsonValue(QStringLiteral("...")))
                return true;
            if (i >= list.size() || !matches(wanted.at(i), list.at(i)))
                return false;
        }
        return wanted.size() == list.size();
    }
    if (expected.isObject() && found.isObject()) {
        QJsonObject wanted = expected.toObject();
        const QJsonObject object = found.toObject();
        const bool open = wanted.contains(QStringLiteral("..."));
        wanted.remove(QStringLiteral("..."));
        for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it)
            if (!object.contains(it.key()) || !matches(it.value(), object.value(it.key())))
                return false;
        return open || wanted.size() == object.size();
    }
    return expected == found;
}

} // namespace soma::test
