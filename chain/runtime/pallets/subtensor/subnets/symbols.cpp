#include "chain/runtime/pallets/subtensor/subnets/symbols.h"

#include "chain/primitives/token_symbols.h"
#include "chain/runtime/pallets/subtensor/errors.h"
#include "chain/runtime/pallets/subtensor/identity.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace soma::runtime::subtensor {

namespace {

using chain::kTokenSymbols;
static_assert(kSymbolCount == chain::kTokenSymbolCount);

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

} // namespace

Bytes symbolOf(NetUid netuid)
{
    const std::size_t index = netuid.value() < kTokenSymbols.size() ? netuid.value() : 0;
    return bytesOf(kTokenSymbols[index]);
}

Bytes nextAvailableSymbol(const State& state, NetUid netuid)
{
    std::set<Bytes> used;
    kTokenSymbol.forEach(state, [&used](NetUid, const Bytes& symbol) { used.insert(symbol); });
    Bytes own = symbolOf(netuid);
    if (!used.contains(own))
        return own;
    for (std::size_t i = 1; i < kTokenSymbols.size(); ++i)
        if (Bytes symbol = bytesOf(kTokenSymbols[i]); !used.contains(symbol))
            return symbol;
    return bytesOf(kTokenSymbols[0]);
}

Outcome<void> ensureSymbolExists(const Bytes& symbol)
{
    for (std::size_t i = 1; i < kTokenSymbols.size(); ++i)
        if (bytesOf(kTokenSymbols[i]) == symbol)
            return {};
    return kError("SymbolDoesNotExist");
}

Outcome<void> ensureSymbolAvailable(const State& state, const Bytes& symbol)
{
    bool taken = false;
    kTokenSymbol.forEach(state, [&](NetUid, const Bytes& other) {
        taken = other == symbol;
        return !taken;
    });
    if (taken)
        return kError("SymbolAlreadyInUse");
    return {};
}

} // namespace soma::runtime::subtensor
