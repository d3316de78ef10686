#include "app/stop_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace soma::app {

namespace {

int g_wakePipe[2] = {-1, -1};

// Only async-signal-safe calls are allowed here: one byte into a pipe is.
extern "C" void somaStopHandler(int number)
{
    const unsigned char byte = static_cast<unsigned char>(number);
    const ssize_t written = write(g_wakePipe[1], &byte, 1);
    static_cast<void>(written);
}

} // namespace

StopSignals::StopSignals(QObject* parent) : QObject(parent)
{
    if (pipe2(g_wakePipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(g_wakePipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        unsigned char number = 0;
        while (read(g_wakePipe[0], &number, 1) == 1)
            Q_EMIT stopAsked(number);
    });
    struct sigaction action = {};
    action.sa_handler = somaStopHandler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace soma::app
