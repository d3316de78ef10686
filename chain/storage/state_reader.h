// Read-only chain state: what the runtime sees under its overlay.
#pragma once

#include "consensus/base/bytes.h"

#include <optional>
#include <utility>
#include <vector>

namespace soma::storage {

/// An ordered map from byte strings to byte strings. Keys order as unsigned bytes, a prefix before
/// its extensions. Implementations allow several readers at once unless they say otherwise.
class StateReader {
public:
    virtual ~StateReader() = default;

    virtual std::optional<Bytes> get(ByteSpan key) const = 0;

    /// The same without a copy where the reader holds the value itself, otherwise out of `room`.
    /// Good until the reader changes or `room` goes.
    virtual std::optional<ByteSpan> peek(ByteSpan key, Bytes& room) const
    {
        std::optional<Bytes> value = get(key);
        if (!value)
            return std::nullopt;
        room = std::move(*value);
        return ByteSpan(room);
    }

    /// The smallest key greater than `after` in byte order. The empty key comes before all others
    /// and is therefore never an answer.
    virtual std::optional<Bytes> nextKey(ByteSpan after) const = 0;

    /// Every key that starts with `prefix`, in order.
    virtual std::vector<Bytes> keysUnder(ByteSpan prefix) const;
};

} // namespace soma::storage
