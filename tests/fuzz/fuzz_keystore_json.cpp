// Key files of the polkadot.js family from strangers. The slow derivation is left out; what a file
// asks for is judged before it.
#include "consensus/base/assert.h"
#include "wallet/keys/json_view.h"
#include "wallet/keys/polkadot_json.h"

#include <cstddef>
#include <cstdint>

using namespace soma;

namespace {

/// Every value can be reached and read.
void walk(const wallet::JsonView& value)
{
    SOMA_ASSERT(!value.raw().empty());
    (void)value.text();
    (void)value.member("encoding");
    for (const wallet::JsonView& item : value.items())
        walk(item);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteSpan json(data, size);
    const auto view = wallet::JsonView::parse(json);
    if (view)
        walk(*view);
    const auto outline = wallet::outlinePolkadotJson(json);
    if (!outline || outline->isEncrypted)
        return 0;
    const auto password = crypto::SecretBytes::ofSize(4);
    if (outline->isBatch)
        (void)wallet::openPolkadotBatch(json, password);
    else
        (void)wallet::openPolkadotJson(json, password);
    return 0;
}
