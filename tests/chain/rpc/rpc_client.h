// A client as plain as can be: one WebSocket, texts in, texts out.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QTest>
#include <QWebSocket>

#include <deque>

namespace soma::test {

class RpcClient {
public:
    explicit RpcClient(quint16 port, const QByteArray& origin = {})
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                         [this](const QString& text) { m_received.push_back(text.toUtf8()); });
        QNetworkRequest request(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(port)));
        if (!origin.isEmpty())
            request.setRawHeader("Origin", origin);
        m_socket.open(request);
    }

    bool connects()
    {
        return QTest::qWaitFor([this] { return isOpen(); }, 10'000);
    }

    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    bool ends()
    {
        return QTest::qWaitFor(
            [this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, 20'000);
    }

    void send(const QByteArray& text) { m_socket.sendTextMessage(QString::fromUtf8(text)); }

    /// The next message; empty when none comes.
    QByteArray next(int milliseconds = 20'000)
    {
        if (!QTest::qWaitFor([this] { return !m_received.empty(); }, milliseconds))
            return {};
        QByteArray text = m_received.front();
        m_received.pop_front();
        return text;
    }

    QJsonObject nextObject() { return QJsonDocument::fromJson(next()).object(); }

    /// Sends a request and answers what comes back for it; notifications before it are kept.
    QJsonObject call(const QString& method, const QJsonArray& params = {})
    {
        const int id = ++m_lastId;
        send(QJsonDocument(QJsonObject{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                                       {QStringLiteral("id"), id},
                                       {QStringLiteral("method"), method},
                                       {QStringLiteral("params"), params}})
                 .toJson(QJsonDocument::Compact));
        for (;;) {
            const QJsonObject message = nextObject();
            if (message.isEmpty() || message.value(QStringLiteral("id")).toInt(-1) == id)
                return message;
            m_notifications.push_back(message);
        }
    }

    QJsonValue result(const QString& method, const QJsonArray& params = {})
    {
        return call(method, params).value(QStringLiteral("result"));
    }

    int errorCode(const QString& method, const QJsonArray& params = {})
    {
        return call(method, params)
            .value(QStringLiteral("error"))
            .toObject()
            .value(QStringLiteral("code"))
            .toInt();
    }

    /// The next notification's result: the object of a subscription's event.
    QJsonObject event()
    {
        if (m_notifications.empty())
            m_notifications.push_back(nextObject());
        const QJsonObject message = m_notifications.front();
        m_notifications.pop_front();
        return message.value(QStringLiteral("params"))
            .toObject()
            .value(QStringLiteral("result"))
            .toObject();
    }

    QWebSocket& socket() { return m_socket; }

private:
    QWebSocket m_socket;
    std::deque<QByteArray> m_received;
    std::deque<QJsonObject> m_notifications;
    int m_lastId = 0;
};

} // namespace soma::test
