#include "chain/storage/undo_record.h"

#include "chain/codec/scale_reader.h"
#include "chain/codec/scale_writer.h"

#include <algorithm>
#include <utility>

namespace soma::storage {

void UndoWriter::add(ByteSpan key, const std::optional<ByteSpan>& previous)
{
    const auto differ = std::ranges::mismatch(key, m_last);
    const auto shared = static_cast<std::size_t>(differ.in1 - key.begin());
    codec::ScaleWriter out(m_entries);
    out.compact(shared);
    out.bytes(key.subspan(shared));
    out.byte(previous ? 1 : 0);
    if (previous)
        out.bytes(*previous);
    m_last.assign(key.begin(), key.end());
    ++m_count;
}

Bytes UndoWriter::take()
{
    Bytes out;
    codec::ScaleWriter writer(out);
    writer.compact(std::exchange(m_count, 0));
    writer.raw(m_entries);
    m_entries.clear();
    m_last.clear();
    return out;
}

bool readUndo(ByteSpan record, StateChanges::Map& into)
{
    codec::ScaleReader in(record);
    std::size_t count = 0;
    if (!in.length(count))
        return false;
    Bytes key;
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t shared = 0;
        ByteSpan rest;
        std::uint8_t existed = 0;
        if (!in.length(shared) || shared > key.size() || !in.bytesView(rest) || !in.byte(existed))
            return false;
        key.resize(shared);
        append(key, rest);
        auto& previous = into[key];
        previous.reset();
        ByteSpan value;
        if (existed == 0)
            continue;
        if (!in.bytesView(value))
            return false;
        previous = toBytes(value);
    }
    return in.finish();
}

} // namespace soma::storage
