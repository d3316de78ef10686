#include "app/preset.h"

#include "chain/runtime/presets/preset.h"

#include <QFile>
#include <QLoggingCategory>

namespace soma::app {

namespace {

Q_LOGGING_CATEGORY(presetLog, "soma.preset")

constexpr qint64 kLargestPreset = 1024 * qint64{1024};

Error bad(const QString& path, const std::string& what)
{
    return Error(OptionsError::BadPresetFile, path.toStdString() + ": " + what);
}

/// Inside the program under that name, or a file.
QString placeOf(const QString& preset)
{
    if (presetNames().contains(preset))
        return QStringLiteral(":/presets/%1.json").arg(preset);
    return preset;
}

Result<runtime::presets::Preset> readPresetFile(const QString& preset)
{
    QFile file(placeOf(preset));
    if (!file.open(QIODevice::ReadOnly))
        return Error(OptionsError::UnknownPreset, preset.toStdString());
    const QByteArray text = file.read(kLargestPreset + 1);
    if (text.size() > kLargestPreset)
        return bad(preset, "larger than a preset can be (1 MiB)");
    auto read = runtime::presets::readPreset(text.toStdString());
    if (!read)
        return bad(preset, read.error().detail());
    return read;
}

} // namespace

QStringList presetNames()
{
    return {QStringLiteral("local"), QStringLiteral("overview-2024")};
}

Result<node::LocalNodeOptions> nodeOptionsFor(const Options& options)
{
    node::LocalNodeOptions out;
    out.dataDir = options.dataDir.toStdString();
    out.network = options.network.toStdString();
    if (options.archive)
        out.undoBlocks.reset();
    auto preset =
        std::make_shared<runtime::presets::Preset>(SOMA_TRY(readPresetFile(options.preset)));
    if (!preset->blockTime.empty()) {
        const auto time = parseBlockTime(QString::fromStdString(preset->blockTime));
        if (!time)
            return bad(options.preset, "line " + std::to_string(preset->blockTimeLine) + ": \"" +
                                           preset->blockTime + "\" is not a block time");
        out.blockTimeMs = *time;
    }
    out.beginning.preset = std::move(preset);
    out.beginning.progress = [](unsigned percent) {
        qCInfo(presetLog).noquote()
            << QStringLiteral("making the network's first block: %1 %").arg(percent);
    };
    if (options.blockTimeMs)
        out.blockTimeMs = *options.blockTimeMs;
    return out;
}

} // namespace soma::app
