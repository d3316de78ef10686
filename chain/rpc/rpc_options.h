// How the server serves.
#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>

namespace soma::rpc {

/// Each has its own error; see rpc_error.h. The defaults are the reference's where it has one.
struct RpcLimits {
    int connections = 10'000;           ///< Or fewer, as the system allows open files.
    std::size_t subscriptions = 1024;   ///< Of one connection.
    qint64 requestBytes = 15 << 20;     ///< One message.
    qint64 responseBytes = 15 << 20;    ///< One answer.
    std::size_t batch = 1000;           ///< Requests in one message.
    std::size_t openRequests = 32;      ///< Of one connection, at work at once; others wait.
    std::size_t waitingRequests = 8192; ///< Messages of one connection that may wait...
    qint64 waitingBytes = 32 << 20;     ///< ... and their size; more are told that we are busy.
    std::size_t follows = 4;            ///< chainHead_v1_follow of one connection.
    std::size_t pinnedBlocks = 200;     ///< Of one of them; the node keeps 256 states.
    std::size_t operations = 16;        ///< The same, at once.
    qsizetype operationBurst = 1 << 20; ///< Bytes of storage items between two continue.
    std::size_t broadcasts = 16;        ///< transaction_v1_broadcast of one connection.
    std::size_t archiveReads = 16;      ///< archive_v1_storage and the like of one connection.
    int requestsPerSecond = 50'000;     ///< Of one connection.
    /// Sent and not taken by the other side: while it is more, its requests wait.
    qint64 unreadPaused = 4 << 20;
    /// With so much the connection ends. More than the largest answer.
    qint64 unreadMost = 32 << 20;
    int headerBytes = 16 << 10; ///< Of an HTTP request.
    int idleHttpMs = 30'000;    ///< Until an HTTP request must be whole.
    int pingEveryMs = 20'000;   ///< Of a WebSocket; two without an answer end it.
};

struct RpcOptions {
    quint16 port = 9944; ///< On loopback; 0 takes any free one.
    /// When that port is taken, any other.
    bool anyFreePort = false;
    /// Methods for the operator of this chain alone: dev_*, engine_*, and reading whole states.
    bool unsafeMethods = false;
    /// The node keeps every block's state, so that archive_* can promise an answer.
    bool isArchive = false;
    /// Web pages from elsewhere that may ask, as "https://example.org". Pages of this machine may
    /// always.
    QStringList origins;
    QString version = QStringLiteral("0");
    RpcLimits limits;
};

} // namespace soma::rpc
