// A conversation with the server, written down as text (transcripts/README.md says how).
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace soma::test {

struct TranscriptLine {
    enum class Kind { Send, Expect, Do, Option };
    Kind kind = Kind::Send;
    QByteArray text;
    int number = 0;
};

/// Nothing when a line is none of ours; `fault` says which.
std::optional<std::vector<TranscriptLine>> readTranscript(const QByteArray& text, QString& fault);

/// What names stand for.
class Bindings {
public:
    void set(const QString& name, const QString& value) { m_values.insert(name, value); }

    QString value(const QString& name) const { return m_values.value(name); }

    /// With every {{name}} that is known in its place.
    QByteArray filled(const QByteArray& text) const;

    /// Whether a value is as expected; names that are not known yet are bound to what stands there.
    bool matches(const QJsonValue& expected, const QJsonValue& found);

private:
    QHash<QString, QString> m_values;
};

} // namespace soma::test
