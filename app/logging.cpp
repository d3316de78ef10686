#include "app/logging.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QMutexLocker>
#include <QRegularExpression>

#include <cstdio>
#include <memory>

namespace soma::app {

namespace {

constexpr qint64 kLargestFile = 2 * qint64{1024} * 1024;
constexpr int kOldFiles = 3;

struct LogState {
    QMutex mutex;
    std::unique_ptr<QFile> file;
    QString path;
    LogLevel level = LogLevel::Info;
    std::function<void(const LogLine&)> sink;
};

LogState& state()
{
    static LogState instance;
    return instance;
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLevel::Error;
    }
    return LogLevel::Error;
}

const char* levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return "error";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Info:
        return "info";
    case LogLevel::Debug:
        return "debug";
    }
    return "error";
}

void rotate(LogState& log)
{
    log.file->close();
    QFile::remove(log.path + QStringLiteral(".%1").arg(kOldFiles));
    for (int i = kOldFiles - 1; i >= 1; --i)
        QFile::rename(log.path + QStringLiteral(".%1").arg(i),
                      log.path + QStringLiteral(".%1").arg(i + 1));
    QFile::rename(log.path, log.path + QStringLiteral(".1"));
    if (!log.file->open(QIODevice::WriteOnly | QIODevice::Append))
        log.file.reset();
}

void writeFile(LogState& log, const QByteArray& line)
{
    if (!log.file)
        return;
    if (log.file->size() + line.size() > kLargestFile)
        rotate(log);
    if (!log.file)
        return;
    log.file->write(line);
    log.file->flush();
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    LogLine line{QDateTime::currentDateTimeUtc(), levelOf(type),
                 QString::fromLatin1(context.category ? context.category : "default"),
                 redacted(message)};
    LogState& log = state();
    std::function<void(const LogLine&)> sink;
    {
        const QMutexLocker lock(&log.mutex);
        if (line.level > log.level)
            return;
        const QByteArray text =
            QStringLiteral("%1 %2 %3: %4\n")
                .arg(line.time.toString(Qt::ISODateWithMs), QLatin1String(levelName(line.level)),
                     line.category, line.text)
                .toUtf8();
        std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
        writeFile(log, text);
        sink = log.sink;
    }
    if (sink)
        sink(line);
}

} // namespace

void startLogging(const QString& dataDir, LogLevel level)
{
    LogState& log = state();
    QString trouble;
    {
        const QMutexLocker lock(&log.mutex);
        log.level = level;
        log.path = dataDir + QStringLiteral("/logs/soma.log");
        QDir().mkpath(dataDir + QStringLiteral("/logs"));
        log.file = std::make_unique<QFile>(log.path);
        if (log.file->open(QIODevice::WriteOnly | QIODevice::Append)) {
            log.file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        } else {
            trouble = log.file->errorString();
            log.file.reset();
        }
    }
    qInstallMessageHandler(handleMessage);
    if (!trouble.isEmpty())
        qWarning("no log file at %s: %s", qPrintable(log.path), qPrintable(trouble));
}

void setLogSink(std::function<void(const LogLine&)> sink)
{
    const QMutexLocker lock(&state().mutex);
    state().sink = std::move(sink);
}

QString redacted(QString text)
{
    static const QRegularExpression kNamed(
        QStringLiteral("(secretPhrase|secretSeed|privateKey|password|passphrase|mnemonic|seed)"
                       "(\"?\\s*[:=]\\s*\"?)([^\",}\\n]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kWords(
        QStringLiteral("(?:\\b[a-z]{3,8}\\b[ \\t]+){11,}[a-z]{3,8}\\b"));
    text.replace(kNamed, QStringLiteral("\\1\\2[removed]"));
    text.replace(kWords, QStringLiteral("[words removed]"));
    return text;
}

} // namespace soma::app
