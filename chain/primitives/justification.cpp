#include "chain/primitives/justification.h"

#include <algorithm>

namespace soma::chain {

ByteArray<53> precommitMessage(const BlockHash& target, BlockNumber32 number, std::uint64_t round,
                               std::uint64_t setId)
{
    constexpr std::uint8_t kPrecommit = 1;
    const Bytes encoded = codec::encodeAll(kPrecommit, target, number, round, setId);
    ByteArray<53> message;
    SOMA_ASSERT(encoded.size() == message.size());
    std::copy(encoded.begin(), encoded.end(), message.begin());
    return message;
}

} // namespace soma::chain
