// The command line as one plain struct.
#pragma once

#include "consensus/base/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace soma::app {

enum class OptionsError {
    UnknownOption,  ///< detail = the option as typed.
    MissingValue,   ///< detail = the option that wants one.
    BadBlockTime,   ///< detail = the text.
    BadLogLevel,    ///< detail = the text.
    UnknownNetwork, ///< detail = the name.
    UnknownPreset,  ///< Neither a known name nor a readable file; detail = the text.
    BadPresetFile,  ///< The file is not a preset; detail = path and what is wrong.
    StrayArgument,  ///< A word that belongs to no option; detail = the word.
    BadBlockCount,  ///< Not a number of blocks; detail = the text.
    BadPort,        ///< detail = the text.
    BadRpcMethods,  ///< Neither safe nor unsafe; detail = the text.
    BadOrigin,      ///< Not where a web page comes from; detail = the text.
};

constexpr std::string_view errorDomain(OptionsError)
{
    return "options";
}

std::string_view errorName(OptionsError code);

enum class LogLevel { Error, Warning, Info, Debug };

/// The door for other programs. As usual: open without a window; with one, as its settings say.
enum class RpcChoice { AsUsual, Open, Closed };

struct Options {
    enum class Action { Run, ShowHelp, ShowVersion };

    Action action = Action::Run;
    bool headless = false;
    QString network = QStringLiteral("local");
    QString preset = QStringLiteral("overview-2024");
    QString dataDir;   ///< Absolute; never empty after parsing.
    QString walletDir; ///< Absolute; btcli's folder unless named.
    bool walletDirNamed = false;
    /// Nothing: as the preset or the last run says. 0: blocks only on demand.
    std::optional<std::uint64_t> blockTimeMs;
    /// Make so many blocks as fast as possible after the start; without a window, then end.
    std::optional<std::uint64_t> advance;
    bool archive = false; ///< Keep every block's state.
    RpcChoice rpc = RpcChoice::AsUsual;
    std::uint16_t rpcPort = 9944; ///< 0: any free one.
    bool rpcUnsafeMethods = false;
    QStringList rpcOrigins; ///< Web pages from elsewhere that may ask.
    LogLevel logLevel = LogLevel::Info;
};

/// `arguments` without the program's name.
Result<Options> parseOptions(const QStringList& arguments);

/// "12s", "250ms", "1.5s" or "manual".
Result<std::uint64_t> parseBlockTime(const QString& text);

/// 1 to 100 million.
Result<std::uint64_t> parseBlockCount(const QString& text);

/// The text of --help: what each option does, in plain words.
QString helpText();

/// One sentence for stderr.
QString optionsErrorText(const Error& error);

} // namespace soma::app
