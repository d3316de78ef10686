// A TCP connection that keeps to no protocol by itself. Its server must be on another thread.
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>

namespace soma::test {

class RawSocket {
public:
    explicit RawSocket(quint16 port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket.waitForConnected(10'000);
    }

    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    void write(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(10'000)) {
        }
    }

    /// Everything until the other side closes, or until `enough` is in it.
    QByteArray read(const QByteArray& enough = {}, int milliseconds = 15'000)
    {
        QElapsedTimer time;
        time.start();
        while (enough.isEmpty() || !m_read.contains(enough)) {
            m_read += m_socket.readAll();
            if (!isOpen() || time.elapsed() > milliseconds)
                break;
            m_socket.waitForReadyRead(100);
        }
        return m_read;
    }

    bool ends(int milliseconds = 15'000)
    {
        m_socket.setReadBufferSize(0);
        QElapsedTimer time;
        time.start();
        while (isOpen() && time.elapsed() < milliseconds) {
            m_socket.waitForReadyRead(100);
            m_socket.readAll();
        }
        return !isOpen();
    }

    /// From now on nothing is taken from the system any more.
    void stopReading() { m_socket.setReadBufferSize(1); }

    static QByteArray upgradeRequest(const QByteArray& host, const QByteArray& origin = {})
    {
        return "GET / HTTP/1.1\r\nHost: " + host + "\r\n" +
               (origin.isEmpty() ? QByteArray() : "Origin: " + origin + "\r\n") +
               "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    }

    /// Becomes a WebSocket.
    bool upgrade()
    {
        write(upgradeRequest("localhost"));
        const bool done = read("\r\n\r\n").startsWith("HTTP/1.1 101");
        m_read.clear();
        return done;
    }

    /// A whole frame, masked with zeros.
    static QByteArray frame(const QByteArray& payload, char opcode = 1)
    {
        QByteArray out;
        out += static_cast<char>(0x80 | opcode);
        const auto size = static_cast<std::size_t>(payload.size());
        if (size < 126) {
            out += static_cast<char>(0x80 | size);
        } else {
            out += static_cast<char>(0x80 | 127);
            for (int shift = 56; shift >= 0; shift -= 8)
                out += static_cast<char>(size >> shift & 0xff);
        }
        return out + QByteArray(4, '\0') + payload;
    }

private:
    QTcpSocket m_socket;
    QByteArray m_read;
};

} // namespace soma::test
