// Aura: slots of time, whose turn each is, and the seal that proves it (chain.md sections 2 to 4).
#pragma once

#include "chain/engine/engine_error.h"
#include "chain/primitives/block_header.h"
#include "consensus/base/result.h"

#include <functional>
#include <vector>

namespace soma::engine {

/// Slots count from 1970.
constexpr std::uint64_t slotAt(std::uint64_t timeMs, std::uint64_t slotDurationMs)
{
    return timeMs / slotDurationMs;
}

/// Slot mod n; nothing without authorities.
const chain::AuthorityKey* authorOf(std::uint64_t slot,
                                    const std::vector<chain::AuthorityKey>& authorities);

/// Signs the 32 bytes of a header's hash without its seal.
using SealSigner = std::function<Result<chain::Signature64>(ByteSpan hash)>;

/// Appends the seal. Errors: the signer's.
Result<chain::Header> seal(chain::Header header, const SealSigner& sign);

/// Takes the seal off, if there is one.
chain::Header unsealed(chain::Header header);

/// Everything a header says about its place and its author. `authorities` are those of the parent's
/// state; `currentSlot` is ours now. Errors: BadParent, BadNumber, MissingSlot, SlotNotRising,
/// SlotInFuture, NoAuthorities, MissingSeal, BadSeal.
Result<void> checkHeader(const chain::Header& header, const chain::Header& parent,
                         const std::vector<chain::AuthorityKey>& authorities,
                         std::uint64_t currentSlot);

} // namespace soma::engine
