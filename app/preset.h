// How a new local chain begins, from --preset and --block-time.
#pragma once

#include "app/options.h"
#include "chain/node/local_node.h"

namespace soma::app {

/// The presets that travel inside the program, by name.
QStringList presetNames();

/// The node's options for this command line. A preset is one of those names or a JSON file, such as
/// a changed copy of one of resources/presets. Besides a whole network it may hold
///
///     { "accounts": { "5Grw...": "1000.5" },   TAO added to the genesis
///       "sudo": "5Grw...",                     who may call Sudo (default //Alice)
///       "blockTime": "12s" }                   unless --block-time says otherwise
///
/// Errors: UnknownPreset, BadPresetFile with the path, the line and what is wrong there.
Result<node::LocalNodeOptions> nodeOptionsFor(const Options& options);

} // namespace soma::app
