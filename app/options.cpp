#include "app/options.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace soma::app {

namespace {

QString expanded(const QString& path)
{
    if (path == QLatin1String("~"))
        return QDir::homePath();
    if (path.startsWith(QLatin1String("~/")))
        return QDir::homePath() + path.mid(1);
    return QDir(path).absolutePath();
}

/// btcli's own rule: BT_WALLET_PATH, else ~/.bittensor/wallets (keys.md section 7).
QString defaultWalletDir()
{
    const QString fromEnvironment =
        QProcessEnvironment::systemEnvironment().value(QStringLiteral("BT_WALLET_PATH"));
    if (!fromEnvironment.isEmpty())
        return expanded(fromEnvironment);
    return QDir::homePath() + QStringLiteral("/.bittensor/wallets");
}

QString defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/soma");
}

Result<LogLevel> parseLogLevel(const QString& text)
{
    if (text == QLatin1String("error"))
        return LogLevel::Error;
    if (text == QLatin1String("warning"))
        return LogLevel::Warning;
    if (text == QLatin1String("info"))
        return LogLevel::Info;
    if (text == QLatin1String("debug"))
        return LogLevel::Debug;
    return Error(OptionsError::BadLogLevel, text.toStdString());
}

/// A port, 0 for any free one, or off.
Result<void> applyPort(Options& options, const QString& text)
{
    if (text == QLatin1String("off")) {
        options.rpc = RpcChoice::Closed;
        return {};
    }
    static const QRegularExpression kForm(QStringLiteral("^\\d{1,5}$"));
    bool fits = false;
    const quint16 port = text.toUShort(&fits);
    if (!fits || !kForm.match(text).hasMatch())
        return Error(OptionsError::BadPort, text.toStdString());
    options.rpc = RpcChoice::Open;
    options.rpcPort = port;
    return {};
}

/// What a browser sends: scheme, host and perhaps a port, nothing after them.
bool isOrigin(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty() &&
           url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
           url.userInfo().isEmpty();
}

Result<void> applyRpcValue(Options& options, const QString& name, const QString& value)
{
    if (name == QLatin1String("--rpc-port"))
        return applyPort(options, value);
    if (name == QLatin1String("--rpc-methods")) {
        if (value != QLatin1String("safe") && value != QLatin1String("unsafe"))
            return Error(OptionsError::BadRpcMethods, value.toStdString());
        options.rpcUnsafeMethods = value == QLatin1String("unsafe");
    } else if (name == QLatin1String("--rpc-origin")) {
        if (!isOrigin(value))
            return Error(OptionsError::BadOrigin, value.toStdString());
        options.rpcOrigins << value;
    }
    return {};
}

Result<void> applyValue(Options& options, const QString& name, const QString& value)
{
    if (name == QLatin1String("--network")) {
        if (value != QLatin1String("local"))
            return Error(OptionsError::UnknownNetwork, value.toStdString());
        options.network = value;
    } else if (name == QLatin1String("--preset")) {
        options.preset = value;
    } else if (name == QLatin1String("--data-dir")) {
        options.dataDir = expanded(value);
    } else if (name == QLatin1String("--wallet-dir")) {
        options.walletDir = expanded(value);
        options.walletDirNamed = true;
    } else if (name == QLatin1String("--block-time")) {
        options.blockTimeMs = SOMA_TRY(parseBlockTime(value));
    } else if (name == QLatin1String("--advance")) {
        options.advance = SOMA_TRY(parseBlockCount(value));
    } else if (name == QLatin1String("--log")) {
        options.logLevel = SOMA_TRY(parseLogLevel(value));
    } else {
        return applyRpcValue(options, name, value);
    }
    return {};
}

bool wantsValue(const QString& name)
{
    static const QStringList kNames{QStringLiteral("--network"),    QStringLiteral("--preset"),
                                    QStringLiteral("--data-dir"),   QStringLiteral("--wallet-dir"),
                                    QStringLiteral("--block-time"), QStringLiteral("--advance"),
                                    QStringLiteral("--rpc-port"),   QStringLiteral("--rpc-methods"),
                                    QStringLiteral("--rpc-origin"), QStringLiteral("--log")};
    return kNames.contains(name);
}

} // namespace

std::string_view errorName(OptionsError code)
{
    switch (code) {
    case OptionsError::UnknownOption:
        return "UnknownOption";
    case OptionsError::MissingValue:
        return "MissingValue";
    case OptionsError::BadBlockTime:
        return "BadBlockTime";
    case OptionsError::BadLogLevel:
        return "BadLogLevel";
    case OptionsError::UnknownNetwork:
        return "UnknownNetwork";
    case OptionsError::UnknownPreset:
        return "UnknownPreset";
    case OptionsError::BadPresetFile:
        return "BadPresetFile";
    case OptionsError::StrayArgument:
        return "StrayArgument";
    case OptionsError::BadBlockCount:
        return "BadBlockCount";
    case OptionsError::BadPort:
        return "BadPort";
    case OptionsError::BadRpcMethods:
        return "BadRpcMethods";
    case OptionsError::BadOrigin:
        return "BadOrigin";
    }
    return "Unknown";
}

Result<std::uint64_t> parseBlockTime(const QString& text)
{
    if (text == QLatin1String("manual"))
        return std::uint64_t{0};
    static const QRegularExpression kForm(QStringLiteral("^(\\d{1,6})(?:\\.(\\d{1,3}))?(ms|s)$"));
    const QRegularExpressionMatch match = kForm.match(text);
    if (!match.hasMatch())
        return Error(OptionsError::BadBlockTime, text.toStdString());
    const bool seconds = match.captured(3) == QLatin1String("s");
    const std::uint64_t whole = match.captured(1).toULongLong();
    const QString fraction = match.captured(2);
    if (!seconds && !fraction.isEmpty())
        return Error(OptionsError::BadBlockTime, text.toStdString());
    std::uint64_t milliseconds = seconds ? whole * 1000 : whole;
    if (seconds && !fraction.isEmpty())
        milliseconds += fraction.leftJustified(3, QLatin1Char('0')).toULongLong();
    constexpr std::uint64_t kShortest = 50;
    constexpr std::uint64_t kLongest = 3'600'000;
    if (milliseconds < kShortest || milliseconds > kLongest)
        return Error(OptionsError::BadBlockTime, text.toStdString());
    return milliseconds;
}

Result<std::uint64_t> parseBlockCount(const QString& text)
{
    static const QRegularExpression kForm(QStringLiteral("^\\d{1,9}$"));
    constexpr std::uint64_t kMost = 100'000'000;
    const std::uint64_t count = text.toULongLong();
    if (!kForm.match(text).hasMatch() || count == 0 || count > kMost)
        return Error(OptionsError::BadBlockCount, text.toStdString());
    return count;
}

Result<Options> parseOptions(const QStringList& arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments.at(i);
        QString value;
        bool hasValue = false;
        const qsizetype equals = name.indexOf(QLatin1Char('='));
        if (name.startsWith(QLatin1String("--")) && equals > 0) {
            value = name.mid(equals + 1);
            name = name.left(equals);
            hasValue = true;
        }
        if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
            options.action = Options::Action::ShowHelp;
            return options;
        }
        if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
            options.action = Options::Action::ShowVersion;
            return options;
        }
        if (name == QLatin1String("--headless") && !hasValue) {
            options.headless = true;
            continue;
        }
        if (name == QLatin1String("--archive") && !hasValue) {
            options.archive = true;
            continue;
        }
        if (!wantsValue(name)) {
            const bool isOption = name.startsWith(QLatin1Char('-'));
            return Error(isOption ? OptionsError::UnknownOption : OptionsError::StrayArgument,
                         arguments.at(i).toStdString());
        }
        if (!hasValue) {
            if (i + 1 >= arguments.size())
                return Error(OptionsError::MissingValue, name.toStdString());
            value = arguments.at(++i);
        }
        if (value.isEmpty())
            return Error(OptionsError::MissingValue, name.toStdString());
        SOMA_TRY(applyValue(options, name, value));
    }
    if (options.dataDir.isEmpty())
        options.dataDir = defaultDataDir();
    if (options.walletDir.isEmpty())
        options.walletDir = defaultWalletDir();
    return options;
}

QString helpText()
{
    return QStringLiteral(
        "Soma: keys, TAO and a Bittensor node in one window.\n"
        "\n"
        "  soma [OPTIONS]\n"
        "\n"
        "  --headless            Run the node without a window. Says \"Imported #N (hash)\" and\n"
        "                        \"Finalized #N\" on standard output, everything else on standard\n"
        "                        error. Ctrl+C stops it cleanly.\n"
        "  --network NAME        Which chain to be on. This version knows: local, a chain of your\n"
        "                        own that lives inside this program.\n"
        "  --preset NAME|FILE    How a new local chain begins: overview-2024 (a living network of\n"
        "                        45 subnets, simulated; without this option), local (empty; "
        "Alice,\n"
        "                        Bob and the others hold funds), or a JSON file like those in\n"
        "                        resources/presets. A chain that exists keeps its beginning.\n"
        "  --data-dir DIR        Where the chain, history, settings and logs are kept.\n"
        "  --wallet-dir DIR      Where the keys are kept, in btcli's layout. Without this option:\n"
        "                        $BT_WALLET_PATH, or ~/.bittensor/wallets.\n"
        "  --block-time TIME     A block every 12s (or 250ms, 1.5s ...), or manual: only when "
        "asked.\n"
        "  --advance N           Make N blocks as fast as this machine can, each of them whole "
        "and\n"
        "                        final. Without a window the program then checks the chain's\n"
        "                        books and ends: 0 when they are right.\n"
        "  --archive             Keep the state of every block; else of the newest 256.\n"
        "  --rpc-port N          Where other programs of this machine reach the node (JSON-RPC "
        "over\n"
        "                        HTTP and WebSocket): 9944 without a window; with one, when "
        "Settings\n"
        "                        or this option say so. 0 takes any free port, off closes the "
        "door.\n"
        "  --rpc-methods KIND    safe, or unsafe: programs may also drive the local chain "
        "(dev_*).\n"
        "  --rpc-origin ORIGIN   Let web pages from there ask too, such as "
        "https://polkadot.js.org.\n"
        "                        May be given more than once.\n"
        "  --log LEVEL           error, warning, info or debug.\n"
        "  --version             Print the version.\n"
        "  --help                Print this text.\n");
}

QString optionsErrorText(const Error& error)
{
    QString detail = QString::fromStdString(error.detail());
    switch (error.as<OptionsError>()) {
    case OptionsError::UnknownOption:
        return QStringLiteral("there is no option \"%1\". soma --help lists them.").arg(detail);
    case OptionsError::MissingValue:
        return QStringLiteral("the option %1 needs a value after it.").arg(detail);
    case OptionsError::BadBlockTime:
        return QStringLiteral("\"%1\" is not a block time. Write 12s, 250ms (50ms to 3600s) or "
                              "manual.")
            .arg(detail);
    case OptionsError::BadLogLevel:
        return QStringLiteral("\"%1\" is not a log level. Use error, warning, info or debug.")
            .arg(detail);
    case OptionsError::UnknownNetwork:
        return QStringLiteral("this version does not know the network \"%1\". It knows: local.")
            .arg(detail);
    case OptionsError::UnknownPreset:
        return QStringLiteral("\"%1\" is none of the presets overview-2024 and local, and no file "
                              "that can be read.")
            .arg(detail);
    case OptionsError::BadPresetFile:
        return QStringLiteral("the preset file cannot be used: %1.").arg(detail);
    case OptionsError::BadBlockCount:
        return QStringLiteral("\"%1\" is not a number of blocks. Write 1 to 100000000.")
            .arg(detail);
    case OptionsError::BadPort:
        return QStringLiteral("\"%1\" is not a port. Write 1 to 65535, 0 for any free one, or off.")
            .arg(detail);
    case OptionsError::BadRpcMethods:
        return QStringLiteral("\"%1\" is no choice of methods. Use safe or unsafe.").arg(detail);
    case OptionsError::BadOrigin:
        return QStringLiteral("\"%1\" is not where a web page comes from. Write it like "
                              "https://polkadot.js.org, with nothing after the name.")
            .arg(detail);
    case OptionsError::StrayArgument:
        return QStringLiteral("\"%1\" belongs to no option. soma --help lists them.").arg(detail);
    }
    return detail;
}

} // namespace soma::app
