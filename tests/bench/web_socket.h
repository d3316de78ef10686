// A WebSocket client that costs next to nothing, so that a figure shows the server. Knows what a
// figure needs: whole text frames, pings, and no more.
#pragma once

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace soma::bench {

class WebSocket {
public:
    /// Connected and upgraded; false from isOpen() otherwise.
    explicit WebSocket(std::uint16_t port)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
            return;
        write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Key: c29tYSBiZW5jaG1hcms=\r\nSec-WebSocket-Version: 13\r\n\r\n");
        while (m_in.find("\r\n\r\n") == std::string::npos)
            if (!readSome(5000))
                return;
        m_open = m_in.starts_with("HTTP/1.1 101");
        m_in.erase(0, m_in.find("\r\n\r\n") + 4);
    }

    ~WebSocket()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }

    WebSocket(WebSocket&& other) noexcept
        : m_socket(std::exchange(other.m_socket, -1))
        , m_open(std::exchange(other.m_open, false))
        , m_in(std::move(other.m_in))
        , m_taken(other.m_taken)
    {
    }

    WebSocket& operator=(WebSocket&&) = delete;

    bool isOpen() const { return m_open; }

    int descriptor() const { return m_socket; }

    void send(std::string_view text) { write(frame(0x81, text)); }

    /// A frame's text; several may be joined and handed to write().
    static std::string frame(std::uint8_t kind, std::string_view payload)
    {
        std::string out(1, static_cast<char>(kind));
        if (payload.size() < 126) {
            out += static_cast<char>(0x80 | payload.size());
        } else {
            out += static_cast<char>(0x80 | 126);
            out += static_cast<char>(payload.size() >> 8);
            out += static_cast<char>(payload.size() & 0xff);
        }
        // Masked by zeros: the rule is kept and the text stays as it is.
        out.append(4, '\0');
        return out.append(payload);
    }

    void write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) {
                m_open = false;
                return;
            }
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
    }

    /// The next text that is here already, valid until the next call; nothing when there is none.
    std::optional<std::string_view> take()
    {
        while (true) {
            if (m_taken > kTidyAfter) {
                m_in.erase(0, m_taken);
                m_taken = 0;
            }
            const std::string_view in = std::string_view(m_in).substr(m_taken);
            if (in.size() < 2)
                return std::nullopt;
            const auto at = [&](std::size_t i) {
                return static_cast<std::size_t>(static_cast<std::uint8_t>(in[i]));
            };
            std::size_t size = at(1) & 0x7f;
            std::size_t head = 2;
            const std::size_t more = size == 126 ? 2 : size == 127 ? 8 : 0;
            if (in.size() < head + more)
                return std::nullopt;
            if (more != 0)
                size = 0;
            for (std::size_t i = 0; i < more; ++i)
                size = size << 8 | at(head++);
            if (in.size() < head + size)
                return std::nullopt;
            m_taken += head + size;
            const std::size_t kind = at(0) & 0x0f;
            const std::string_view payload = in.substr(head, size);
            if (kind == 9)
                write(frame(0x8a, payload));
            else if (kind == 8)
                m_open = false;
            else
                return payload;
        }
    }

    /// Takes from the system what there is, waiting for it so long. False when nothing came.
    bool readSome(int patienceMs)
    {
        pollfd wait{m_socket, POLLIN, 0};
        if (::poll(&wait, 1, patienceMs) <= 0)
            return false;
        char bytes[1 << 16];
        const ssize_t got = ::recv(m_socket, bytes, sizeof bytes, 0);
        if (got <= 0) {
            m_open = false;
            return false;
        }
        m_in.append(bytes, static_cast<std::size_t>(got));
        return true;
    }

    /// The next text, waited for; empty when none came in ten seconds.
    std::string_view next()
    {
        while (true) {
            if (const auto text = take())
                return *text;
            if (!readSome(10'000))
                return {};
        }
    }

private:
    static constexpr std::size_t kTidyAfter = 1 << 20;

    int m_socket = -1;
    bool m_open = false;
    std::string m_in;
    std::size_t m_taken = 0;
};

} // namespace soma::bench
