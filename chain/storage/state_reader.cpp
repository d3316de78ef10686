#include "chain/storage/state_reader.h"

#include "chain/storage/state_changes.h"

namespace soma::storage {

std::vector<Bytes> StateReader::keysUnder(ByteSpan prefix) const
{
    std::vector<Bytes> out;
    if (Bytes room; peek(prefix, room))
        out.push_back(toBytes(prefix));
    for (auto key = nextKey(prefix); key && startsWith(*key, prefix); key = nextKey(*key))
        out.push_back(*key);
    return out;
}

} // namespace soma::storage
