// Soma's entry: options first, then the process's own safety, then the application.
#include "app/application.h"
#include "app/hardening.h"
#include "app/logging.h"
#include "app/preset.h"
#include "app/stop_signals.h"
#include "chain/crypto/random.h"
#include "chain/crypto/self_test.h"

#include <QApplication>
#include <QCoreApplication>

#include <cstdio>
#include <memory>

namespace soma::app {

namespace {

constexpr int kExitFailure = 1;
constexpr int kExitUsage = 2;

int complain(const QString& sentence, int status)
{
    std::fprintf(stderr, "soma: %s\n", qPrintable(sentence));
    return status;
}

/// Whether what signs and hashes gives known answers on this machine.
bool cryptographyWorks()
{
    return crypto::initialise() && crypto::selfTest().has_value();
}

/// Qt ends the program with a core dump when it finds none; a sentence is better.
bool haveDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList out;
    for (int i = 1; i < argc; ++i)
        out << QString::fromLocal8Bit(argv[i]);
    return out;
}

int run(int argc, char** argv)
{
    const auto options = parseOptions(argumentsOf(argc, argv));
    if (!options.has_value())
        return complain(optionsErrorText(options.error()), kExitUsage);
    if (options->action == Options::Action::ShowHelp) {
        std::fputs(qPrintable(helpText()), stdout);
        return 0;
    }
    if (options->action == Options::Action::ShowVersion) {
        std::puts("soma " SOMA_VERSION);
        return 0;
    }
    const auto nodeOptions = nodeOptionsFor(*options);
    if (!nodeOptions.has_value())
        return complain(optionsErrorText(nodeOptions.error()), kExitUsage);

    hardenProcess();
    if (!cryptographyWorks())
        return complain(QStringLiteral("signatures or hashes come out wrong on this machine, so "
                                       "nothing was started. Please report this."),
                        kExitFailure);

    if (!options->headless && !haveDisplay())
        return complain(QStringLiteral("there is no display to show a window on. Start with "
                                       "--headless for the node alone."),
                        kExitFailure);
    std::unique_ptr<QCoreApplication> qt;
    if (options->headless)
        qt = std::make_unique<QCoreApplication>(argc, argv);
    else
        qt = std::make_unique<QApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Soma"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOMA_VERSION));
    startLogging(options->dataDir, options->logLevel);

    Application application(*options, *nodeOptions);
    QObject::connect(&application, &Application::finished, qt.get(), &QCoreApplication::exit,
                     Qt::QueuedConnection);
    StopSignals signalWatch;
    QObject::connect(&signalWatch, &StopSignals::stopAsked, &application, &Application::stop);
    QMetaObject::invokeMethod(&application, &Application::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

} // namespace soma::app

int main(int argc, char** argv)
{
    return soma::app::run(argc, argv);
}
