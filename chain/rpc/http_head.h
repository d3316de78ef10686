// The head of an HTTP/1.1 request, as far as this server needs it.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace soma::rpc {

struct HttpHead {
    QByteArray method;
    QByteArray contentType; ///< Lower case.
    QByteArray host;
    QByteArray origin;
    qint64 contentLength = -1; ///< Absent or unreadable.
    bool chunked = false;
    bool wantsWebSocket = false;
    bool keepAlive = true;
    qsizetype size = 0; ///< Bytes of the head, the empty line included.
};

/// Nothing while the empty line is not there yet; a head with an empty method when it is none.
std::optional<HttpHead> readHttpHead(const QByteArray& bytes);

/// Whether a request may come to us: its Host is this machine, so that no name of elsewhere was
/// pointed here, and its page, if any, is of this machine or named in `origins`.
bool isWelcome(const HttpHead& head, const QStringList& origins);

/// Whether the page behind an Origin line may ask.
bool isAllowedOrigin(const QByteArray& origin, const QStringList& origins);

} // namespace soma::rpc
