// Presets for tests: those that ship, and a small one that has everything.
#pragma once

#include "chain/runtime/presets/preset.h"

#include <QFile>
#include <QTest>

namespace soma::runtime::presets::testing {

inline std::string shippedText(const QString& name)
{
    QFile file(QStringLiteral(SOMA_SOURCE_DIR "/resources/presets/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no preset %s", qPrintable(file.fileName()));
    return file.readAll().toStdString();
}

inline Preset shipped(const QString& name)
{
    auto preset = readPreset(shippedText(name));
    if (!preset)
        qFatal("%s", preset.error().toString().c_str());
    return std::move(preset).value();
}

/// Three subnets of 12 neurons with an epoch every 20 blocks.
inline const char* const kSmallText = R"({
    "name": "small",
    "seed": "small",
    "accounts": { "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY": "5000" },
    "chain": {
        "issuance": "100000",
        "subnetLimit": 4,
        "subnetPrice": "100"
    },
    "population": { "accounts": 200, "holders": 100, "stakers": 50, "rootStake": "50000" },
    "pools": { "tao": "9000", "prices": "1.5", "alphaStaked": "12000" },
    "subnetRules": {
        "neurons": 12, "validators": 4, "tempo": 20, "weightsRateLimit": 10, "commitReveal": false
    },
    "subnets": [
        { "netuid": 1, "name": "First", "share": 3 },
        { "netuid": 2, "name": "Second", "share": 2 },
        { "netuid": 5, "share": 1 }
    ],
    "simulation": { "weightsEvery": 20, "noise": 50, "enablesEmission": true }
}
)";

inline Preset small()
{
    auto preset = readPreset(kSmallText);
    if (!preset)
        qFatal("%s", preset.error().toString().c_str());
    return std::move(preset).value();
}

} // namespace soma::runtime::presets::testing
