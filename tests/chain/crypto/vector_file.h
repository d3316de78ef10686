// Reads one file of tests/vectors/keys. Byte strings are hex with 0x.
#pragma once

#include "consensus/base/bytes.h"

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <algorithm>
#include <cstdlib>

namespace soma::test {

inline QJsonObject vectorFile(const char* name)
{
    QFile file(QStringLiteral(SOMA_TEST_VECTORS "/keys/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(file.fileName()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        qFatal("%s is no JSON object", qPrintable(file.fileName()));
    return document.object();
}

inline Bytes fromHex(const QString& text)
{
    if (!text.startsWith(QStringLiteral("0x")))
        qFatal("not hex: %s", qPrintable(text));
    const QByteArray raw = QByteArray::fromHex(text.mid(2).toLatin1());
    return Bytes(raw.begin(), raw.end());
}

inline Bytes hexField(const QJsonObject& entry, const char* key)
{
    return fromHex(entry[QLatin1String(key)].toString());
}

template <std::size_t N>
ByteArray<N> arrayField(const QJsonObject& entry, const char* key)
{
    const Bytes bytes = hexField(entry, key);
    if (bytes.size() != N)
        qFatal("%s has %zu bytes, not %zu", key, bytes.size(), N);
    ByteArray<N> out;
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

inline QString toHex(ByteSpan bytes)
{
    const QByteArray raw(reinterpret_cast<const char*>(bytes.data()),
                         static_cast<qsizetype>(bytes.size()));
    return QStringLiteral("0x") + QString::fromLatin1(raw.toHex());
}

inline ByteSpan asBytes(const QByteArray& text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.constData()),
            static_cast<std::size_t>(text.size())};
}

} // namespace soma::test
