// Where log lines go: standard error, a rotated file, and the window's log page. One redactor
// stands before all three.
#pragma once

#include "app/options.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace soma::app {

struct LogLine {
    QDateTime time;
    LogLevel level = LogLevel::Info;
    QString category;
    QString text;
};

/// Installs the handler. The file is <dataDir>/logs/soma.log, at most 2 MiB, three old ones kept; a
/// folder that cannot be written is said once on standard error and logging goes on without a file.
void startLogging(const QString& dataDir, LogLevel level);

/// Gives every later line to `sink` as well, from whichever thread logs. Pass nothing to end it.
void setLogSink(std::function<void(const LogLine&)> sink);

/// Takes out what looks like a secret: runs of twelve or more plain words, and the value after a
/// name such as secretPhrase, secretSeed, privateKey or password.
QString redacted(QString text);

} // namespace soma::app
