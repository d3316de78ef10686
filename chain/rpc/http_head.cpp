#include "chain/rpc/http_head.h"

#include <QString>
#include <QUrl>

namespace soma::rpc {

namespace {

bool isThisMachine(const QString& host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") ||
           host == QLatin1String("::1") || host == QLatin1String("[::1]");
}

void readLine(const QByteArray& line, HttpHead& out)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return;
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name == "content-length") {
        bool read = false;
        const qint64 length = value.toLongLong(&read);
        out.contentLength = read && length >= 0 ? length : -1;
    } else if (name == "content-type") {
        out.contentType = value.toLower();
    } else if (name == "host") {
        out.host = value;
    } else if (name == "origin") {
        out.origin = value;
    } else if (name == "transfer-encoding") {
        out.chunked = true;
    } else if (name == "upgrade") {
        out.wantsWebSocket = value.toLower() == "websocket";
    } else if (name == "connection") {
        out.keepAlive = !value.toLower().contains("close");
    }
}

} // namespace

std::optional<HttpHead> readHttpHead(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    HttpHead head;
    head.size = end + 4;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (first.size() != 3 || !first.at(2).startsWith("HTTP/1."))
        return head;
    head.method = first.at(0);
    head.keepAlive = first.at(2) != "HTTP/1.0";
    for (qsizetype i = 1; i < lines.size(); ++i)
        readLine(lines.at(i).trimmed(), head);
    return head;
}

bool isAllowedOrigin(const QByteArray& origin, const QStringList& origins)
{
    const QString text = QString::fromUtf8(origin);
    if (origins.contains(text))
        return true;
    const QUrl url(text, QUrl::StrictMode);
    const bool web =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && isThisMachine(url.host());
}

bool isWelcome(const HttpHead& head, const QStringList& origins)
{
    const QUrl host(QStringLiteral("http://") + QString::fromUtf8(head.host), QUrl::StrictMode);
    return isThisMachine(host.host()) &&
           (head.origin.isEmpty() || isAllowedOrigin(head.origin, origins));
}

} // namespace soma::rpc
