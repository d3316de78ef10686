// What a block replaced, as one byte string: the way back to the state before it.
#pragma once

#include "chain/storage/state_changes.h"

#include <optional>

namespace soma::storage {

/// Takes entries in rising order of their keys. A key is written as what it does not share with
/// the one before it: neighbours in the state differ in their last few bytes.
class UndoWriter {
public:
    /// `previous` is absent when there was nothing.
    void add(ByteSpan key, const std::optional<ByteSpan>& previous);

    /// The record; the writer is then as new.
    Bytes take();

private:
    Bytes m_entries;
    Bytes m_last;
    std::size_t m_count = 0;
};

/// Enters what the record names, replacing what stands there. False when the bytes are no record;
/// `into` then holds some of it.
bool readUndo(ByteSpan record, StateChanges::Map& into);

} // namespace soma::storage
